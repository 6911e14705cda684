"""Evidence index: every piece with its number, and what must be renewed before cover starts."""

from collections.abc import Iterator
from fractions import Fraction

from regrisk.model.evaluation import Forecast
from regrisk.report.blocks import Block, Heading, Note, Text
from regrisk.report.document import Section
from regrisk.report.dossier import Dossier
from regrisk.report.evidence import NumberedEvidence, kilobytes, short_digest
from regrisk.report.inline import MARKS, bold
from regrisk.report.phrases import NBSP, day
from regrisk.report.references import question
from regrisk.report.tables import Column, Row, Table
from regrisk.report.wording import EVIDENCE, NO_EVIDENCE, NOTHING_LAPSES
from regrisk.scoring.display import shown_text


def section(dossier: Dossier) -> Section:
    """Return the index and the renewals; a redacted report has the kind in place of each title."""
    return Section(
        key="evidence",
        title="Evidence index",
        lede="What was named as proof, whether it is in date, and what runs out next.",
        blocks=(*_index(dossier), Heading(text="Renew before cover starts"), *_renewals(dossier)),
    )


def _index(dossier: Dossier) -> tuple[Block, ...]:
    if not dossier.evidence:
        return (Text(words=NO_EVIDENCE),)
    starts = f" on {day(dossier.cover_starts)}" if dossier.cover_starts else ""
    return (
        Table(
            columns=(
                Column(head="No.", width=35, style="key"),
                Column(head="For", width=38),
                Column(head="Title", width=164, one_line=True),
                Column(head="Kind", width=42),
                Column(head="Grade", width=50),
                Column(head="Dated", width=50),
                Column(head="Valid to", width=57),
                Column(head="sha256 begins", width=46, style="digest"),
                Column(head="kB", width=22, align="right"),
            ),
            rows=tuple(_row(dossier, item) for item in dossier.evidence),
            density="dense",
        ),
        Note(
            words=f"{MARKS['in_date']} in date · {MARKS['lapsed']} not in date (shaded), earns nothing in "
            f"the "
            f"evidenced score · ! lapses before cover starts{starts} · verified: checked by someone "
            f"independent. "
            f"{EVIDENCE}"
        ),
    )


def _row(dossier: Dossier, item: NumberedEvidence) -> Row:
    piece, current = item.item, item.state == "in_date"
    until = "no end" if item.until is None else day(item.until)
    ends = bold(f"{until}{NBSP}!") if item.ends_before_cover else until
    return Row(
        key=item.number,
        cells=(
            f"{MARKS['in_date' if current else 'lapsed']}{NBSP}{item.number}",
            question(item.question, "plain"),
            "withheld" if dossier.redacted else piece.title,
            piece.kind,
            bold("verified") if piece.grade == "verified" else piece.grade,
            day(piece.dated),
            ends if current else bold(until) if item.state == "lapsed" else "not yet",
            short_digest(piece.sha256),
            kilobytes(piece.size),
        ),
        kind="plain" if current else "tinted",
    )


def _renewals(dossier: Dossier) -> Iterator[Block]:
    forecast = dossier.evaluation.forecast
    if forecast is None:
        yield Text(words="The day cover should start is not given, so nothing can be said about renewals.")
        return
    if not forecast.expired:
        yield Text(words=NOTHING_LAPSES)
        return
    yield Table(
        columns=(
            Column(head="Lapses", width=62, style="key"),
            Column(head="No.", width=36, style="key"),
            Column(head="For", width=42),
            Column(head="Title", width=196, one_line=True),
            Column(head="Points that lapse with it", width=80, align="right", style="key"),
            Column(head="Who can renew it", width=88),
        ),
        rows=(*_lapsing(dossier, forecast), _total(dossier, forecast)),
        density="medium",
    )
    yield Note(
        words="A dash: other evidence in date still carries the points. Lines round down; the total is the "
        "difference "
        "of the two evidenced figures as printed."
    )


def _lapsing(dossier: Dossier, forecast: Forecast) -> Iterator[Row]:
    """The pieces that lapse, soonest first, each with the points that go with it."""
    lapsing = _paired(dossier, forecast)
    carrier = {item.question: item.number for item, points in lapsing if points}
    for item, points in lapsing:
        shown = f"{shown_text(points, 2)}"
        if not points:
            with_it = carrier.get(item.question)
            shown = f"with {with_it}" if with_it else "–"
        answer = dossier.answered(item.question)
        yield Row(
            cells=(
                day(item.until) if item.until else "–",
                item.number,
                question(item.question, "plain"),
                "withheld" if dossier.redacted else item.item.title,
                shown,
                (answer.known_by if answer else None) or "not named",
            )
        )


def _paired(dossier: Dossier, forecast: Forecast) -> list[tuple[NumberedEvidence, Fraction]]:
    """Put a number to each piece of the forecast: both list a question's pieces in the same order."""
    waiting = [item for item in dossier.evidence if item.state == "in_date"]
    found: list[tuple[NumberedEvidence, Fraction]] = []
    for piece in forecast.expired:
        same = (piece.question, piece.title, piece.valid_until)
        item = next(each for each in waiting if (each.question, each.item.title, each.until) == same)
        waiting.remove(item)
        found.append((item, piece.points))
    return sorted(found, key=lambda each: (each[0].until or dossier.today, int(each[0].number[1:])))


def _total(dossier: Dossier, forecast: Forecast) -> Row:
    after = shown_text(forecast.evidenced)
    lost = Fraction(dossier.evidenced) - Fraction(after)
    return Row(
        cells=("Together", "", "", "", shown_text(lost), f"{dossier.evidenced} → {after} evidenced"),
        kind="total",
    )
