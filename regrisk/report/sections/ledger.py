"""The ledger: every point by domain, in rows and columns that add up as printed; then what costs most."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from regrisk import spoken
from regrisk.charts.figures import BarFigures
from regrisk.model.ledger import LedgerDomain
from regrisk.report.blocks import Block, Heading, Note, Text
from regrisk.report.document import Section
from regrisk.report.dossier import Dossier
from regrisk.report.figures import domain_bar
from regrisk.report.inline import PageOf, Run, Words, bold, filled
from regrisk.report.marks import KINDS, SIGN_OF
from regrisk.report.phrases import difference, listed, number, points
from regrisk.report.references import question, standing, words
from regrisk.report.tables import BarCell, Cell, Column, Row, Table
from regrisk.words import say, say_many

COSTLIEST = 18


def section(dossier: Dossier) -> Section:
    """Return the ledger; a summary has the table alone."""
    blocks: tuple[Block, ...] = (_table(dossier), Note(words=_closing(dossier)))
    if dossier.variant != "summary":
        blocks = (*blocks, Heading(text=say("The questions that cost most")), *_costliest(dossier))
    return Section(
        key="ledger",
        title=say("Ledger by domain"),
        lede=say("Every point, by domain. The columns add up to the printed score."),
        blocks=blocks,
    )


def _table(dossier: Dossier) -> Table:
    ledger = dossier.ledger
    counting = [row for row in ledger.domains if row.figures.possible]
    scale = max((Fraction(row.figures.possible) for row in counting), default=Fraction(1))
    scores = {score.id: score for score in dossier.evaluation.domains}
    rounding, total = ledger.rounding, ledger.total
    rows = [
        Row(cells=_cells(dossier, row, BarCell(bar=domain_bar(scores[row.id], scale)))) for row in counting
    ]
    if any(getattr(rounding, column) for column in type(rounding).model_fields):
        left_over = (rounding.possible, rounding.earned, rounding.evidenced, rounding.open, rounding.lost)
        cells: tuple[Cell, ...] = ("", say("Rounding of the lines above"), *map(difference, left_over), "")
        rows.append(Row(cells=_paged(dossier, cells, ""), kind="quiet"))
    sums = (total.possible, total.earned, total.evidenced, total.open, total.lost)
    prints = filled(
        say("prints as {points} and {evidenced}"),
        points=bold(spoken.figure(ledger.points)),
        evidenced=bold(spoken.figure(ledger.evidenced)),
    )
    rows.append(Row(cells=_paged(dossier, ("", say("Total"), *map(points, sums), prints), ""), kind="total"))
    return Table(columns=_columns(dossier), rows=tuple(rows))


def _columns(dossier: Dossier) -> tuple[Column, ...]:
    paged = dossier.variant != "summary"
    open_name = say("Open", about="points") if dossier.evaluation.open else say("Unknown", about="points")
    return (
        Column(width=29, style="key"),
        Column(head=say("Domain"), width=129 if paged else 135),
        Column(head=say("Possible"), width=46, align="right"),
        Column(head=say("Earned"), width=42, align="right", style="key"),
        Column(head=say("Evidenced"), width=48, align="right"),
        Column(head=open_name, width=44, align="right"),
        Column(head=say("Lost"), width=38, align="right"),
        Column(width=100 if paged else 122),
        *((Column(head=say("Page"), width=28, align="right"),) if paged else ()),
    )


def _cells(dossier: Dossier, row: LedgerDomain, bar: BarCell) -> tuple[Cell, ...]:
    figures = row.figures
    signs = "".join(
        SIGN_OF[each.rule.kind] for each in dossier.fired
        if dossier.pack.domain_of[each.question.id].code == row.id
    )  # fmt: skip
    # Red doubles the sign; past six the signs say "many" and would break the line.
    shown = signs if len(signs) <= 6 else f"{signs[:5]} +{len(signs) - 5}"
    name: Words = (row.title, Run(text=f" {shown}", tone="alert")) if signs else row.title
    columns = (figures.possible, figures.earned, figures.evidenced, figures.open, figures.lost)
    return _paged(
        dossier,
        (row.id, name, *map(points, columns), bar),
        PageOf(key=f"domain-{row.id}", before="", face="plain"),
    )


def _paged(dossier: Dossier, cells: tuple[Cell, ...], page: Cell) -> tuple[Cell, ...]:
    return cells if dossier.variant == "summary" else (*cells, page)


def _closing(dossier: Dossier) -> str:
    widest = max((row.figures.possible for row in dossier.ledger.domains), default=Decimal(0))
    signs = [SIGN_OF[kind] for kind in KINDS if dossier.fired_of(kind)]
    width = spoken.figure(f"{widest.normalize():f}")
    scale = (
        say(
            "One scale for all bars: full width is {points} points. Solid: evidenced. Hatched: claimed. "
            "Dashed "
            "outline: open. White: lost. Earned + open + lost = possible, in every line.",
            points=width,
        )
        if dossier.evaluation.open
        else say(
            "One scale for all bars: full width is {points} points. Solid: evidenced. Hatched: claimed. "
            "Dashed "
            "outline: unknown. White: lost. Earned + unknown + lost = possible, in every line.",
            points=width,
        )
    )
    if not signs:
        return scale
    marked = say_many(
        len(signs),
        "{signs} marks knock-outs in that domain.",
        "{signs} mark knock-outs in that domain.",
        signs=listed(signs),
    )
    return f"{scale} {marked}"


def _costliest(dossier: Dossier) -> Iterator[Block]:
    missing = [
        (row.figures.possible - row.figures.earned, dossier.contributions[row.id])
        for domain in dossier.ledger.domains
        for row in domain.rows
        if row.figures.possible > row.figures.earned
    ]
    if not missing:
        yield Text(words=say("No points are lost: every question that counts earns all of its points."))
        return
    # As printed first, so that the column falls; the exact loss orders what prints alike.
    missing.sort(key=lambda each: (-each[0], each[1].earned - each[1].possible))
    shown, running, rows = missing[:COSTLIEST], 0 * missing[0][0], []
    scale = float(shown[0][0])
    for cost, part in shown:
        running += cost
        is_open = part.state in ("unknown", "unanswered")
        bar = BarFigures(
            possible=float(cost), earned=0, evidenced=0, open=float(cost) if is_open else 0.0, scale=scale
        )
        asked = dossier.pack.question_by_id[part.question]
        knock_out = dossier.fired_by_question.get(part.question)
        sign = (Run(text=f" {SIGN_OF[knock_out.rule.kind]}", tone="alert"),) if knock_out else ()
        rows.append(
            Row(
                cells=(
                    words(question(part.question), sign),
                    asked.text,
                    standing(dossier, part.question),
                    points(cost),
                    points(running),
                    BarCell(bar=bar),
                )
            )
        )
    yield Table(
        columns=(
            Column(head=say("Question"), width=51),
            Column(head="", width=274, one_line=True),
            Column(head=say("State"), width=52),
            Column(head=say("Lost", about="of a question"), width=33, align="right", style="key"),
            Column(head=say("Running"), width=40, align="right"),
            Column(width=54),
        ),
        rows=tuple(rows),
        density="medium",
    )
    total = dossier.ledger.total
    left = len(missing) - len(shown)
    sentences = [
        say(
            "{cost} of the {lost} points not earned. Dashed: open, so the loss may not be real. Bars on one "
            "scale.",
            cost=points(running),
            lost=spoken.figure(f"{total.possible - total.earned}"),
        )
    ]
    if left:
        sentences.append(say("{number} further questions cost less each.", number=number(left)))
    yield Note(words=" ".join(sentences))
