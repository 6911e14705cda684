"""What is measured, and the table and JSON of it."""

import json
import os
import platform
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from statistics import median, quantiles
from time import perf_counter

from PySide6.QtCore import qVersion


@dataclass(frozen=True)
class Measured:
    """One row: a figure, what it is held against, and the bound of their ratio.

    ``against`` is what the same takes in its barest form, or the time allowed; None where a figure only
    informs. ``ratio`` is the figure divided by it and stays within ``bound``.
    """

    name: str
    value: float
    unit: str
    against: float | None = None
    against_name: str = ""
    bound: float | None = None
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """The figure by what it is held against."""
        return None if not self.against else self.value / self.against

    @property
    def verdict(self) -> str:
        """``ok`` within the bound, ``OVER`` beyond it, nothing where there is none."""
        if self.ratio is None or self.bound is None:
            return ""
        return "ok" if self.ratio <= self.bound else "OVER"


def times(act: Callable[[], object], rounds: int) -> list[float]:
    """Return how long *act* took in each of so many rounds, in milliseconds."""
    taken = []
    for _ in range(rounds):
        start = perf_counter()
        act()
        taken.append((perf_counter() - start) * 1000)
    return taken


def middle(taken: Sequence[float]) -> float:
    """Return the median."""
    return median(taken)


def nearly_all(taken: Sequence[float]) -> float:
    """Return the time that 95 of 100 stay within."""
    return quantiles(taken, n=100, method="inclusive")[94]


def as_table(rows: Sequence[Measured]) -> str:
    """Return the rows as text."""
    head = ("", "median", "against", "ratio", "bound", "")
    lines = [head, *(_line(row) for row in rows)]
    wide = [max(len(line[column]) for line in lines) for column in range(len(head))]
    shown = []
    for line in lines:
        cells = [line[0].ljust(wide[0]), *(line[c].rjust(wide[c]) for c in range(1, 5)), line[5]]
        shown.append("  ".join(cells).rstrip())
    notes = [f"{row.name}: {row.note}" for row in rows if row.note]
    return "\n".join([*shown, "", *notes]) + "\n"


def as_json(rows: Sequence[Measured]) -> str:
    """Return the rows and the machine they were measured on."""
    machine = {
        "python": platform.python_version(),
        "qt": qVersion(),
        "system": f"{platform.system()} {platform.machine()}",
        "processors": os.cpu_count(),
    }
    value = {
        "machine": machine,
        "rows": [{**asdict(row), "ratio": row.ratio, "verdict": row.verdict} for row in rows],
    }
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


def _line(row: Measured) -> tuple[str, ...]:
    against = "" if row.against is None else f"{_figure(row.against)} {row.unit} {row.against_name}".rstrip()
    return (
        row.name,
        f"{_figure(row.value)} {row.unit}",
        against,
        "" if row.ratio is None else f"{row.ratio:.2f}",
        "" if row.bound is None else f"{row.bound:.2f}",
        row.verdict,
    )


def _figure(value: float) -> str:
    return f"{value:.0f}" if value >= 100 else f"{value:.2f}"
