"""The whole bench: everything is measured in one run, each figure against its own barest form."""

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench.blocks import longest_blocks
from tests.bench.core import core_speed
from tests.bench.crowd import make_crowd, make_empty, make_example
from tests.bench.figures import Measured, as_json, as_table
from tests.bench.html_paper import html_speed
from tests.bench.paper import paper_speed
from tests.bench.starts import starts
from tests.bench.window import window_speed

OUT = Path(__file__).parents[2] / "out" / "bench.json"


def main() -> int:
    """Measure, print the table, write the JSON, and return 0 whatever came out."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    rows: list[Measured] = []
    with tempfile.TemporaryDirectory() as folder:
        for row in _all(Path(folder)):
            rows.append(row)
            sys.stderr.write(f"measured: {row.name}\n")
    sys.stdout.write(as_table(rows))
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_text(as_json(rows), encoding="utf-8")
    sys.stdout.write(f"The same as JSON: {OUT.relative_to(OUT.parents[1])}\n")
    return 0


def _all(folder: Path) -> Iterator[Measured]:
    empty = make_empty(folder / "empty.regrisk")
    example, crowd = make_example(folder / "example.regrisk"), make_crowd(folder / "crowd.regrisk")
    yield from core_speed()
    yield from starts(example, empty, crowd)
    yield from window_speed(example)
    yield from paper_speed()
    yield from longest_blocks(folder)
    yield from html_speed()
