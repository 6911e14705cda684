"""Evidence index: every piece with its number, and what must be renewed before cover starts."""

from collections.abc import Iterator
from fractions import Fraction

from regrisk.model.evaluation import Forecast
from regrisk.questions.known_words import grade_of_evidence, kind_of_evidence
from regrisk.report.blocks import Block, Heading, Note, Text
from regrisk.report.document import Section
from regrisk.report.dossier import Dossier
from regrisk.report.evidence import NumberedEvidence, kilobytes, short_digest
from regrisk.report.inline import MARKS, Words, bold
from regrisk.report.phrases import NBSP, day, listed, narrow_day, shown
from regrisk.report.references import question
from regrisk.report.tables import Column, Row, Table
from regrisk.report.wording import EVIDENCE, NO_EVIDENCE, NOTHING_LAPSES
from regrisk.scoring.display import figure_text, hundredths
from regrisk.spoken import figure
from regrisk.words import say

_POINTS = 4
"""The column of the renewals that says what lapses with a piece."""


def section(dossier: Dossier) -> Section:
    """Return the index and the renewals; a redacted report has the kind in place of each title."""
    return Section(
        key="evidence",
        title=say("Evidence index"),
        lede=say("What was named as proof, whether it is in date, and what runs out next."),
        blocks=(*_index(dossier), Heading(text=say("Renew before cover starts")), *_renewals(dossier)),
    )


def _index(dossier: Dossier) -> tuple[Block, ...]:
    if not dossier.evidence:
        return (Text(words=say(NO_EVIDENCE)),)
    files = any(item.item.sha256 or item.item.size is not None for item in dossier.evidence)
    of_files = (
        Column(head=say("sha256 begins"), width=46, style="digest"),
        Column(head="kB", width=22, align="right"),
    )
    wide = 148 if files else 206
    return (
        Table(
            columns=(
                Column(head=say("No."), width=35, style="key"),
                Column(head=say("For", about="question"), width=38),
                *(() if dossier.redacted else (Column(head=say("Title"), width=wide, one_line=True),)),
                Column(head=say("Kind"), width=42 + wide / 2 if dossier.redacted else 42),
                Column(head=say("Grade"), width=53 + wide / 2 if dossier.redacted else 53),
                Column(head=say("Dated"), width=55 if files else 60),
                Column(head=say("Valid to"), width=65 if files else 70),
                *(of_files if files else ()),
            ),
            rows=tuple(_row(dossier, item, files=files) for item in dossier.evidence),
            density="dense",
        ),
        Note(words=_signs(dossier, files=files)),
        *_verified(dossier),
    )


def _signs(dossier: Dossier, *, files: bool) -> str:
    """What the signs on this page mean, and none that is not on it."""
    states = {item.state for item in dossier.evidence}
    signs = []
    if "in_date" in states:
        signs.append(say("{in_date} in date", in_date=MARKS["in_date"]))
    if states - {"in_date"}:
        signs.append(
            say("{lapsed} not in date (shaded), earns nothing in the evidenced score", lapsed=MARKS["lapsed"])
        )
    if dossier.cover_starts and any(item.ends_before_cover for item in dossier.evidence):
        signs.append(say("! lapses before cover starts on {day}", day=day(dossier.cover_starts)))
    if any(item.item.grade == "verified" for item in dossier.evidence):
        signs.append(say("verified: checked by someone independent"))
    digests = (say(EVIDENCE),) if files else ()
    titles = (say("Titles are withheld."),) if dossier.redacted else ()
    return " ".join((f"{' · '.join(signs)}.", *digests, *titles))


def _verified(dossier: Dossier) -> Iterator[Block]:
    """By whom the verified pieces were checked, a line for each; a redacted report names nobody."""
    by: dict[str, list[str]] = {}
    for item in dossier.evidence:
        if item.item.grade == "verified":
            by.setdefault(item.item.checked_by or "", []).append(item.number)
    if dossier.redacted:
        return
    for person in sorted(by, key=lambda name: (not name, name)):
        pieces = listed(by[person])
        yield Text(
            words=say("Verified by {person}: {evidence}.", person=person, evidence=pieces)
            if person
            else say("Verified, by whom is not recorded: {evidence}.", evidence=pieces)
        )


def _row(dossier: Dossier, item: NumberedEvidence, *, files: bool) -> Row:
    piece, current = item.item, item.state == "in_date"
    grade = grade_of_evidence(piece.grade)
    of_file = (short_digest(piece.sha256), kilobytes(piece.size)) if files else ()
    return Row(
        key=item.number,
        cells=(
            f"{MARKS['in_date' if current else 'lapsed']}{NBSP}{item.number}",
            question(item.question, "plain"),
            *(() if dossier.redacted else (piece.title,)),
            kind_of_evidence(piece.kind),
            bold(grade) if piece.grade == "verified" else grade,
            narrow_day(piece.dated),
            _until(item),
            *of_file,
        ),
        kind="plain" if current else "tinted",
    )


def _until(item: NumberedEvidence) -> Words:
    if item.state == "not_yet":
        return say("not yet", about="evidence")
    until = say("no end") if item.until is None else narrow_day(item.until)
    if item.ends_before_cover:
        return bold(f"{until}{NBSP}!")
    return bold(until) if item.state == "lapsed" else until


def _renewals(dossier: Dossier) -> Iterator[Block]:
    forecast = dossier.evaluation.forecast
    if forecast is None:
        yield Text(
            words=say("The day cover should start is not given, so nothing can be said about renewals.")
        )
        return
    if not forecast.expired:
        yield Text(words=say(NOTHING_LAPSES))
        return
    lapsing = tuple(_lapsing(dossier, forecast))
    yield Table(
        columns=(
            Column(head=say("Lapses"), width=62, style="key"),
            Column(head=say("No."), width=36, style="key"),
            Column(head=say("For", about="question"), width=42),
            Column(head=say("Title"), width=180, one_line=True),
            Column(head=say("Points that lapse with it"), width=80, align="right", style="key"),
            Column(head=say("Who can renew it"), width=104),
        ),
        rows=(*lapsing, *_totals(dossier, forecast)),
        density="medium",
    )
    dash = say("A dash: other evidence in date still carries the points.")
    total = say("The total is the fall of the evidenced score from today to the day cover should start.")
    yield Note(words=f"{dash} {total}" if any(row.cells[_POINTS] == "–" for row in lapsing) else total)


def _lapsing(dossier: Dossier, forecast: Forecast) -> Iterator[Row]:
    """The pieces that lapse, soonest first, each with the points that go with it."""
    lapsing = _paired(dossier, forecast)
    carrier = {item.question: item.number for item, points in lapsing if points}
    for item, points in lapsing:
        loss = shown(points, 2)
        if not points:
            with_it = carrier.get(item.question)
            loss = say("with {number}", number=with_it) if with_it else "–"
        answer = dossier.answered(item.question)
        yield Row(
            cells=(
                narrow_day(item.until) if item.until else "–",
                item.number,
                question(item.question, "plain"),
                say("withheld") if dossier.redacted else item.item.title,
                loss,
                (answer.known_by if answer else None) or say("not named"),
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


def _totals(dossier: Dossier, forecast: Forecast) -> Iterator[Row]:
    """What the lines leave over, and the fall of the evidenced score, both as the ledger prints points."""
    now, then = hundredths(dossier.evaluation.score.evidenced), hundredths(forecast.evidenced)
    listed = sum(hundredths(piece.points) for piece in forecast.expired)
    left_over = now - then - listed
    if left_over:
        yield Row(
            cells=("", "", "", say("Rounding, and evidence that comes into date"), _signed(left_over), ""),
            kind="quiet",
        )
    moved = say("{before} → {after} evidenced", before=_printed(now), after=_printed(then))
    yield Row(cells=(say("Together"), "", "", "", _printed(now - then), moved), kind="total")


def _printed(hundredths_of_points: int) -> str:
    return figure(figure_text(hundredths_of_points, 2))


def _signed(hundredths_of_points: int) -> str:
    text = _printed(hundredths_of_points)
    return f"+{text}" if hundredths_of_points > 0 else text
