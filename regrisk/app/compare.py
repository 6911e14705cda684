"""Two assessments of one registry side by side, named as files or by their number in the workspace."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

from regrisk.app.plain_page import Column, fitted, heading, paragraph, rows
from regrisk.app.publish import change_notice
from regrisk.app.score import Scored, read_document
from regrisk.app.workspace import Workspace
from regrisk.export.compare_json import comparison_json
from regrisk.model.assessment import Assessment
from regrisk.model.comparison import Cause, Change, Comparison, Side
from regrisk.model.pack import Pack
from regrisk.questions.describe import day_text
from regrisk.scoring.compare import compare
from regrisk.scoring.display import shown_text, signed_text
from regrisk.scoring.evaluate import evaluate
from regrisk.scoring.printed_difference import printed_difference

_LONGEST_NUMBER = 18
"""Figures of the longest number that a workspace gives."""

_CAUSES: tuple[tuple[Cause, str], ...] = (
    ("we_changed", "What we changed"),
    ("evidence_aged", "What evidence did as time went by"),
    ("questionnaire_changed", "What the questionnaire changed"),
)


class Named(NamedTuple):
    """An assessment with the pack it answers, and how the user named it."""

    pack: Pack
    assessment: Assessment
    named: dict[str, str | int]


class Compared(NamedTuple):
    """A comparison with the two it is about."""

    before: Named
    after: Named
    comparison: Comparison


def named(name: str, workspace: Path | None = None, pack_folder: Path | None = None) -> Named:
    """Return the assessment that *name* names: a file, or a number that ``assess list`` shows.

    A file answers the pack in *pack_folder*, else a shipped one; a number the pack it was kept with.

    Raises:
        DocumentError, PackError: the file, or the pack, cannot be used.
        StoreError: the workspace, or this number in it, is not there.
    """
    path = Path(name)
    if not name.isdecimal() or len(name) > _LONGEST_NUMBER or path.exists():
        return Named(*read_document(path, pack_folder), {"file": name})
    with Workspace.open(workspace, to_read=True) as opened:
        return Named(opened.pack_of(int(name)), opened.load(int(name)), {"id": int(name)})


def compared(before: Named, after: Named, on: date | None = None) -> Compared:
    """Return what changed from *before* to *after*, which is evaluated as of *on* where that is given.

    Raises:
        UsageError: they are about two registries, or answer two questionnaires.
    """
    comparison = compare(before.pack, before.assessment, after.pack, after.assessment, today_after=on)
    return Compared(before, after, comparison)


def write_notice(before: Named, after: Named, out: Path, on: date | None = None) -> Path:
    """Write a draft letter to the broker about what changed from *before* to *after*, and return *out*.

    Raises:
        UsageError: *out* does not end in .docx, or the two cannot be compared.
        ReportError: it could not be written; a file that was there is unharmed.
    """
    first = Scored(before.pack, before.assessment, evaluate(before.pack, before.assessment))
    second = Scored(after.pack, after.assessment, evaluate(after.pack, after.assessment, on))
    return change_notice(first, second, out=out)


def compare_json(found: Compared) -> str:
    """Return a comparison as the JSON that other programs read."""
    return comparison_json(found.comparison, found.before.named, found.after.named)


def compare_page(found: Compared, width: int) -> str:
    """Return a comparison as plain text, on lines of at most *width* characters."""
    lines = [*_head(found, width)]
    for cause, title in _CAUSES:
        changes = [change for change in found.comparison.changes if change.cause == cause]
        if changes:
            lines += [*heading(title, width), *_changes(found, changes, width)]
    lines += [*_sum(found, width), "", *paragraph(found.after.pack.caution, width)]
    return "\n".join(lines) + "\n"


def _head(found: Compared, width: int) -> Iterator[str]:
    registry = found.after.assessment.registry
    yield from paragraph(f"{registry.name}, {registry.organisation}", width)
    yield ""
    comparison = found.comparison
    table = [
        ("", "Taken on", "Questionnaire", "Score", "Evidenced", "Band"),
        ("From", *_side(found.before.pack, comparison.from_)),
        ("To", *_side(found.after.pack, comparison.to)),
    ]
    yield from rows(table, fitted(table, width, right=(3, 4)))
    if not comparison.comparable:
        yield from paragraph(
            "The questionnaires differ in what they mean; read the difference with care.", width
        )


def _side(pack: Pack, side: Side) -> tuple[str, ...]:
    return (
        day_text(side.taken_on),
        f"{side.pack.id} {side.pack.version}",
        shown_text(side.points),
        shown_text(side.evidenced),
        pack.band_by_id[side.band].title,
    )


def _changes(found: Compared, changes: list[Change], width: int) -> Iterator[str]:
    table = [("Question", "", "Points", "Evidenced", "")]
    for change in changes:
        known = found.after.pack.question_by_id.get(change.question)
        known = known or found.before.pack.question_by_id[change.question]
        because = change.because.removeprefix(f"{change.question}: ")
        points, evidenced = signed_text(change.points, 2), signed_text(change.evidenced, 2)
        table.append((change.question, known.label, points, evidenced, because))
    title = max(20, (width - 35) * 2 // 5)
    fixed = (Column(8), Column(title), Column(6, "right"), Column(9, "right"))
    yield from rows(table, (*fixed, Column(width - 31 - title)))


def _sum(found: Compared, width: int) -> Iterator[str]:
    difference = printed_difference(found.comparison)
    yield from heading("Together", width)
    table = [
        ("All changes", _signed(difference.points - difference.rounding)),
        ("Rounding", _signed(difference.rounding)),
        ("Difference of the scores", _signed(difference.points)),
    ]
    yield from rows(table, fitted(table, width, right=(1,)))


def _signed(figure: Decimal) -> str:
    return f"{figure:+.2f}".replace("-", "−")
