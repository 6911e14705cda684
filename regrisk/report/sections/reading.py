"""How to read the report: the three numbers, how points arise, and every mark with its meaning."""

from regrisk.charts.figures import BarFigures
from regrisk.report.blocks import Columns, Heading, Text
from regrisk.report.document import Section
from regrisk.report.dossier import Dossier
from regrisk.report.inline import MARKS, bold
from regrisk.report.marks import KINDS, SIGN_OF
from regrisk.report.phrases import capital, counted, word
from regrisk.report.references import words
from regrisk.report.tables import BarCell, Cell, Column, LevelMark, Row, Table


def section(dossier: Dossier) -> Section:
    """Return the section that explains numbers and marks."""
    return Section(
        key="reading",
        title="How to read this report",
        placement="flows",
        room=230,
        blocks=(Columns(columns=(_numbers(dossier), (Heading(level=3, text="Marks"), _marks(dossier)))),),
    )


def _numbers(dossier: Dossier) -> tuple[Heading | Text, ...]:
    domains = sum(1 for domain in dossier.evaluation.domains if domain.possible)
    return (
        Heading(level=3, text="Three numbers, always together"),
        Text(
            words=words(
                bold("Score"), " counts every answer as given. ",
                bold("Evidenced"), " counts only answers whose evidence is in date. ",
                bold("Potential"), " is the score if everything unknown or unanswered turned out well. "
                "Score to potential is the honest range; evidenced to score is what is claimed and not "
                "shown.",
            )
        ),
        Heading(level=3, text="Points"),
        Text(
            words=f"100 points are shared between {counted(domains, 'domain', 'domains')} by weight, then "
            f"between "
            "the questions that count. Level 0 to 4 earns none, a quarter, half, three quarters or all of a "
            "question’s points. Hidden and not-applicable questions do not count; their points move to their "
            "neighbours. Figures are rounded down, so 69.96 prints as 69.9 and never reaches a band it has "
            "not "
            "earned."
        ),
        Heading(level=3, text="Gates"),
        Text(
            words="Knock-outs change the band, never the points. A gate is a rule of the pack that holds "
            "the band "
            "while a knock-out acts, however many points there are."
        ),
    )  # fmt: skip


def _marks(dossier: Dossier) -> Table:
    count = {kind: len(dossier.fired_of(kind)) for kind in KINDS}
    here = {kind: f" {capital(word(number)) if number else 'None'} here." for kind, number in count.items()}
    rows: tuple[tuple[Cell, str], ...] = (
        (LevelMark(filled=3, shown="level 3 of 4"), "Level 3 of 4. Four squares: full credit."),
        (
            LevelMark(state="open", shown="unknown"),
            "“We do not know”, or not answered. Earns nothing and counts.",
        ),
        (
            LevelMark(state="none", shown="does not apply"),
            "Does not apply. Does not count; the reason is printed.",
        ),
        (bold(SIGN_OF["decline"]), f"Decline: a quote is unlikely.{here['decline']}"),
        (
            bold(SIGN_OF["exclusion"]),
            f"Exclusion: a loss from this cause may not be covered.{here['exclusion']}",
        ),
        (
            bold(SIGN_OF["subjectivity"]),
            f"Subjectivity: a condition to meet before or soon after binding.{here['subjectivity']}",
        ),
        (
            bold(f"{MARKS['in_date']} {MARKS['lapsed']}"),
            "Evidence in date, evidence lapsed. E12 is its number in the evidence index.",
        ),
        (
            BarCell(bar=BarFigures(possible=4, earned=2.6, evidenced=1.7, open=0.7), height=6),
            "Solid: evidenced. Hatched: claimed. Dashed outline: unknown or unanswered. White: lost.",
        ),
    )
    return Table(
        columns=(Column(width=40), Column(width=203)),
        rows=tuple(Row(cells=cells) for cells in rows),
        kind="names",
    )
