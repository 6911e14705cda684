"""``python -m regrisk``."""

from regrisk.cli.main import main

main()
