"""Measures speed and prints a table and JSON: ``make bench``. It always ends with 0; a slow row is marked."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))  # run as a file, it sees only its own folder

from tests.bench.bench import main

if __name__ == "__main__":
    sys.exit(main())
