"""Times WeasyPrint alone, in a process of its own: it is no part of regrisk and lives in a folder of its own.

Run with an HTML file and a number of rounds, it prints the milliseconds of each round as JSON.
"""

import importlib
import json
import sys
from pathlib import Path
from time import perf_counter


def main() -> int:
    """Write the PDF of a file so many times, after once to warm up."""
    file, rounds = Path(sys.argv[1]), int(sys.argv[2])
    html = importlib.import_module("weasyprint").HTML
    text, taken = file.read_text(encoding="utf-8"), []
    html(string="<p>Warm.</p>").write_pdf()
    for _ in range(rounds):
        start = perf_counter()
        html(string=text).write_pdf()
        taken.append((perf_counter() - start) * 1000)
    sys.stdout.write(json.dumps(taken))
    return 0


if __name__ == "__main__":
    sys.exit(main())
