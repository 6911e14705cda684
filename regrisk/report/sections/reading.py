"""How to read the report: the three numbers, how points arise, and every mark with its meaning."""

from regrisk.charts.figures import BarFigures
from regrisk.report.blocks import Columns, Heading, Text
from regrisk.report.document import Section
from regrisk.report.dossier import Dossier
from regrisk.report.inline import MARKS, bold, filled
from regrisk.report.marks import KINDS, SIGN_OF
from regrisk.report.phrases import capital, word
from regrisk.report.tables import BarCell, Cell, Column, LevelMark, Row, Table
from regrisk.words import say, say_many


def section(dossier: Dossier) -> Section:
    """Return the section that explains numbers and marks."""
    return Section(
        key="reading",
        title=say("How to read this report"),
        placement="flows",
        room=230,
        blocks=(
            Columns(columns=(_numbers(dossier), (Heading(level=3, text=say("Marks")), _marks(dossier)))),
        ),
    )


def _numbers(dossier: Dossier) -> tuple[Heading | Text, ...]:
    domains = sum(1 for domain in dossier.evaluation.domains if domain.possible)
    return (
        Heading(level=3, text=say("Three numbers, always together")),
        Text(
            words=filled(
                say(
                    "{score} counts every answer as given. {evidenced} counts only answers whose "
                    "evidence is in "
                    "date. {potential} is the score if everything unknown or unanswered turned out well. "
                    "Score "
                    "to potential is the honest range; evidenced to score is what is claimed and not shown."
                ),
                score=bold(say("Score")),
                evidenced=bold(say("Evidenced")),
                potential=bold(say("Potential")),
            )
        ),
        Heading(level=3, text=say("Points")),
        Text(
            words=say_many(
                domains,
                "100 points are shared between one domain by weight, then between the questions that "
                "count. Level "
                "0 to 4 earns none, a quarter, half, three quarters or all of a question’s points. "
                "Hidden and "
                "not-applicable questions do not count; their points move to their neighbours. Figures are "
                "rounded down, so 69.96 prints as 69.9 and never reaches a band it has not earned.",
                "100 points are shared between {number} domains by weight, then between the questions that "
                "count. Level 0 to 4 earns none, a quarter, half, three quarters or all of a question’s "
                "points. "
                "Hidden and not-applicable questions do not count; their points move to their neighbours. "
                "Figures are rounded down, so 69.96 prints as 69.9 and never reaches a band it has not "
                "earned.",
                number=word(domains),
            )
        ),
        Heading(level=3, text=say("Gates")),
        Text(
            words=say(
                "Knock-outs change the band, never the points. A gate is a rule of the pack that holds "
                "the band while a knock-out acts, however many points there are."
            ),
        ),
    )


def _marks(dossier: Dossier) -> Table:
    count = {kind: len(dossier.fired_of(kind)) for kind in KINDS}
    rows: tuple[tuple[Cell, str], ...] = (
        (
            LevelMark(filled=3, shown=say("level {level} of 4", level=3)),
            say("Level 3 of 4. Four squares: full credit."),
        ),
        (
            LevelMark(state="open", shown=say("unknown")),
            say("“We do not know”, or not answered. Earns nothing and counts."),
        ),
        (
            LevelMark(state="none", shown=say("does not apply")),
            say("Does not apply. Does not count; the reason is printed."),
        ),
        (
            bold(SIGN_OF["decline"]),
            _and_here(say("Decline: a quote is unlikely."), count["decline"]),
        ),
        (
            bold(SIGN_OF["exclusion"]),
            _and_here(say("Exclusion: a loss from this cause may not be covered."), count["exclusion"]),
        ),
        (
            bold(SIGN_OF["subjectivity"]),
            _and_here(
                say("Subjectivity: a condition to meet before or soon after binding."), count["subjectivity"]
            ),
        ),
        (
            bold(f"{MARKS['in_date']} {MARKS['lapsed']}"),
            say("Evidence in date, evidence lapsed. E12 is its number in the evidence index."),
        ),
        (
            BarCell(bar=BarFigures(possible=4, earned=2.6, evidenced=1.7, open=0.7), height=6),
            say("Solid: evidenced. Hatched: claimed. Dashed outline: unknown or unanswered. White: lost."),
        ),
    )
    return Table(
        columns=(Column(width=40), Column(width=203)),
        rows=tuple(Row(cells=cells) for cells in rows),
        kind="names",
    )


def _and_here(meaning: str, count: int) -> str:
    if not count:
        return f"{meaning} {say('None here.', about='mark')}"
    here = say_many(count, "One here.", "{number} here.", about="mark", number=capital(word(count)))
    return f"{meaning} {here}"
