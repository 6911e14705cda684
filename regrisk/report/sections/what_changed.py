"""What changed since an earlier assessment: two waterfalls by cause, and the changes that moved most."""

from fractions import Fraction

from regrisk import spoken
from regrisk.charts.figures import Amount, WaterfallEnd, WaterfallFigures, WaterfallStep
from regrisk.model.comparison import Cause, Change, Comparison
from regrisk.report import phrases
from regrisk.report.blocks import Block, Chart, Columns, Heading, Note, Text
from regrisk.report.dossier import Dossier
from regrisk.report.phrases import day, number, signed
from regrisk.report.references import question
from regrisk.report.tables import Column, Row, Table
from regrisk.scoring.display import shown
from regrisk.words import later, say

MOST = 10
_HEIGHT = 112.0
_CAUSE: dict[Cause, str] = {
    "we_changed": later("We changed", about="cause"),
    "evidence_aged": later("Evidence aged", about="cause"),
    "questionnaire_changed": later("Pack changed", about="cause"),
}


def what_changed(dossier: Dossier) -> tuple[Block, ...]:
    """Return the comparison with the earlier assessment; nothing where none was made."""
    changes = dossier.changes
    if changes is None:
        return ()
    since = day(changes.from_.taken_on)
    if not changes.changes:
        return (
            Heading(text=say("From {day} to today", day=since)),
            Text(words=say("Nothing changed that moves a figure.")),
        )
    return (
        Heading(text=say("From {day} to today", day=since)),
        Columns(
            columns=(
                (
                    Heading(level=3, text=say("Score")),
                    Chart(figures=_waterfall(say("Score"), changes, evidenced=False), height=_HEIGHT),
                ),
                (
                    Heading(level=3, text=say("Evidenced")),
                    Chart(figures=_waterfall(say("Evidenced"), changes, evidenced=True), height=_HEIGHT),
                ),
            )
        ),
        _table(dossier, changes),
        Note(words=_closing(changes)),
    )


def _waterfall(name: str, changes: Comparison, *, evidenced: bool) -> WaterfallFigures:
    """From one printed figure to the other; what cutting the steps leaves over is a step of its own."""
    start, end = (
        (changes.from_.evidenced, changes.to.evidenced)
        if evidenced
        else (changes.from_.points, changes.to.points)
    )
    steps = []
    for label, amount in _by_cause(changes, evidenced=evidenced):
        if _cut(amount):
            steps.append(_step(label, _cut(amount)))
    left_over = (
        _cut(end) - _cut(start) - sum((Fraction(str(step.change.value)) for step in steps), Fraction(0))
    )
    if left_over:
        steps.append(_step(say("rounding"), left_over))
    on = changes.from_.taken_on
    return WaterfallFigures(
        name=name,
        start=WaterfallEnd(label=f"{spoken.short_month(on)}\n{on.year}", level=_amount(start)),
        steps=tuple(steps),
        end=WaterfallEnd(label=say("today", about="chart"), level=_amount(end)),
    )


def _by_cause(changes: Comparison, *, evidenced: bool) -> list[tuple[str, Fraction]]:
    def moved(change: Change) -> Fraction:
        return change.evidenced if evidenced else change.points

    ours = [moved(change) for change in changes.changes if change.cause == "we_changed"]
    nothing = Fraction(0)
    gained = sum((each for each in ours if each > 0), nothing)
    lost = sum((each for each in ours if each < 0), nothing)
    rest = {
        cause: sum((moved(change) for change in changes.changes if change.cause == cause), nothing)
        for cause in ("evidence_aged", "questionnaire_changed")
    }
    return [
        (say("we\nraised"), gained),
        (say("we\nlowered"), lost),
        (say("evidence\naged"), rest["evidence_aged"]),
        (say("pack\nchanged"), rest["questionnaire_changed"]),
    ]


def _cut(value: Fraction) -> Fraction:
    """Return *value* as it prints with one decimal, exact."""
    return Fraction(str(shown(value)))


def _step(label: str, amount: Fraction) -> WaterfallStep:
    return WaterfallStep(label=label, change=Amount(value=float(amount), shown=signed(amount)))


def _amount(value: Fraction) -> Amount:
    return Amount(value=float(value), shown=phrases.shown(value))


def _table(dossier: Dossier, changes: Comparison) -> Table:
    largest = sorted(
        changes.changes, key=lambda each: (-max(abs(each.points), abs(each.evidenced)), each.question)
    )[:MOST]
    return Table(
        columns=(
            Column(head=say("Question"), width=46),
            Column(head=say("Cause"), width=58),
            Column(head=say("Points"), width=36, align="right", style="key"),
            Column(head=say("Evidenced"), width=44, align="right"),
            Column(head=say("What happened"), width=320),
        ),
        rows=tuple(_row(dossier, each) for each in largest),
        density="medium",
    )


def _row(dossier: Dossier, each: Change) -> Row:
    known = each.question in dossier.contributions
    happened = each.because.partition(": ")[2] or each.because
    return Row(
        cells=(
            question(each.question) if known else each.question,
            say(_CAUSE[each.cause], about="cause"),
            signed(each.points, 2),
            signed(each.evidenced, 2),
            say("withheld") if dossier.redacted else happened,
        )
    )


def _closing(changes: Comparison) -> str:
    count = len(changes.changes)
    meaning = say(
        "“We changed” means the answer was given anew; “evidence aged” means nothing but the date moved; "
        "“pack "
        "changed” means the questionnaire did. The steps of both charts add up as printed."
    )
    if count <= MOST:
        return meaning
    which = say("The {shown} largest of {number} changes.", shown=MOST, number=number(count))
    return f"{which} {meaning}"
