"""What the plan page asks for, and the fixed words around its table."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QWidget

from regrisk.words import later, say
from regrisk_ui.components.keycap import KeyCap
from regrisk_ui.components.label import Label
from regrisk_ui.layouts import FlowLayout
from regrisk_ui.presenters.plan import FindPlan
from regrisk_ui.presenters.session import OpenAssessment

WritePlan = Callable[[OpenAssessment, str, Path], Path]
"""Writes the plan as ``ics`` or ``csv`` and returns where; it raises ReportError when it cannot."""

FILTERS = {"ics": later("Calendar (*.ics)"), "csv": later("Table (*.csv)")}
_HINTS = (
    (("↑", "↓"), later("move", about="key hint")),
    ((later("Enter", about="key"),), later("edit", about="key hint")),
    ((later("Space", about="key"),), later("done / not done", about="key hint")),
    ((later("Del", about="key"),), later("take out, with undo", about="key hint")),
)
SEALED = later("This assessment is sealed and stays as it is.")
READ_ONLY = later("This workspace can only be read.")


@dataclass(frozen=True, slots=True)
class PlanWork:
    """What the page asks for: the day, the cheapest plan to a band, and files."""

    today: Callable[[], date]
    find_plan: FindPlan
    write: WritePlan


def key_hints() -> QWidget:
    """Return the keys of the table, to stand below it."""
    row = QWidget()
    flow = FlowLayout(row, gap=14, row_gap=6)
    for keys, words_ in _HINTS:
        pair = QWidget()
        inner = FlowLayout(pair, gap=6)
        for key in keys:
            inner.addWidget(KeyCap(say(key, about="key")))
        inner.addWidget(Label(say(words_, about="key hint"), "small", tone="text2", wrapping="line"))
        flow.addWidget(pair)
    return row
