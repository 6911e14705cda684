"""A plan as comma-separated values, for a spreadsheet; no cell can be read as a formula."""

import csv
import io
from collections.abc import Iterable

from regrisk.model.assessment import PlanEntry
from regrisk.model.pack import Pack
from regrisk.words import later, say

HEAD = (
    later("Control", about="column"),
    later("Questions", about="column"),
    later("Owner", about="column"),
    later("Due", about="column"),
    later("Cost (US dollars)", about="column"),
    later("Status", about="column"),
    later("What to do", about="column"),
)
STATUS_WORDS = {
    "planned": later("Not started", about="control"),
    "started": later("In progress", about="control"),
    "done": later("Done", about="control"),
    "dropped": later("Dropped", about="control"),
}
"""How far a control is, in the words of screen and file; said about a control."""

_STARTS_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def plan_csv(plan: Iterable[PlanEntry], pack: Pack) -> str:
    """Return *plan* as CSV (RFC 4180), a row for each control in its order.

    The text begins with a byte order mark, by which spreadsheets know that it is UTF-8.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n", quoting=csv.QUOTE_MINIMAL)
    writer.writerow([say(head, about="column") for head in HEAD])
    for entry in plan:
        writer.writerow([_cell(value) for value in _row(entry, pack)])
    return f"\ufeff{text.getvalue()}"


def _row(entry: PlanEntry, pack: Pack) -> tuple[str, ...]:
    control = pack.control_by_id.get(entry.control)
    return (
        control.title if control else entry.control,
        ", ".join(dict.fromkeys(one.question for one in control.raises)) if control else "",
        entry.owner or "",
        entry.due.isoformat() if entry.due else "",
        "" if entry.cost_usd is None else f"{entry.cost_usd:.15g}",
        say(STATUS_WORDS[entry.status], about="control"),
        control.action if control else "",
    )


def _cell(value: str) -> str:
    """Return *value* so that no spreadsheet computes it: a quote before it makes it a text."""
    bare = value.lstrip(" \u00a0")
    return f"'{value}" if bare.startswith(_STARTS_FORMULA) else value
