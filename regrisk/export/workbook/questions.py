"""Every question with its weight and level, and its points as formulas of them."""

from collections.abc import Iterator, Mapping

from regrisk.export.workbook import ledger
from regrisk.export.workbook.grid import Column, Content, Formula, Row, Sheet, first_row, place, span
from regrisk.model.evaluation import Contribution, Evaluation
from regrisk.model.pack import Pack
from regrisk.model.question import AnyQuestion
from regrisk.words import later, say

STATES = {
    "answered": later("answered", about="answer"),
    "unknown": later("unknown", about="answer"),
    "unanswered": later("not answered", about="answer"),
    "not_applicable": later("does not apply", about="answer"),
    "hidden": later("not asked", about="answer"),
}
_EXACT = 12
"""The column of a domain's possible points on the sheet of the ledger."""
_COUNTING = 3
_COLUMNS = (
    Column(later("Question", about="column"), 10, "key"),
    Column(later("Domain", about="column"), 8),
    Column(later("About", about="column"), 34),
    Column(later("Stands", about="column"), 14),
    Column(later("Weight", about="column"), 8, "whole"),
    Column(later("Counts", about="column"), 8, "whole"),
    Column(later("Level", about="column"), 7, "whole"),
    Column(later("Evidence in date", about="column"), 9, "whole"),
    Column(later("Weight that counts", about="column"), 9, "whole"),
    Column(later("Weight × level", about="column"), 9, "whole"),
    Column(later("Of it shown", about="column"), 9, "whole"),
    Column(later("Open weight", about="column"), 9, "whole"),
    Column(later("Possible", about="column"), 10, "exact"),
    Column(later("Earned", about="column"), 10, "exact"),
    Column(later("Evidenced", about="column"), 10, "exact"),
    Column(later("Open", about="column"), 10, "exact"),
    Column(later("Reason", about="column"), 60),
)
_SUMMED = {"counting": 8, "earning": 9, "shown": 10, "open": 11}
_SAYS = (
    later(
        "Change a level (0 to 4) or whether its evidence is in date (1 or 0), and the points on this sheet "
        "and on the sheet Ledger follow."
    ),
    later(
        "Knock-outs, gates and bands do not follow: regrisk works those out. Nothing changed here goes back "
        "into the assessment."
    ),
)


def summed_cells(pack: Pack) -> dict[str, dict[str, str]]:
    """Return the cells of this sheet that the ledger adds up, by domain and column."""
    found, first = {}, first_row(_SAYS)
    for domain in pack.domains:
        last = first + len(domain.questions) - 1
        found[domain.code] = {
            name: f"{ledger.questions_tab()}!{span(column, first, last)}" for name, column in _SUMMED.items()
        }
        first = last + 1
    return found


def questions_sheet(
    pack: Pack, evaluation: Evaluation, with_evidence: frozenset[str], places: ledger.Places
) -> Sheet:
    """Return the sheet; *with_evidence* names the questions that have a piece of evidence in date."""
    return Sheet(
        ledger.questions_tab(),
        say("Points by question"),
        tuple(say(sentence) for sentence in _SAYS),
        _COLUMNS,
        tuple(_rows(pack, evaluation, with_evidence, places.domain_rows)),
    )


def _rows(
    pack: Pack, evaluation: Evaluation, with_evidence: frozenset[str], domain_rows: Mapping[str, int]
) -> Iterator[Row]:
    contributions = {part.question: part for part in evaluation.contributions}
    for row, question in enumerate(pack.questions, start=first_row(_SAYS)):
        domain = pack.domain_of[question.id].code
        part = contributions[question.id]
        shown = question.id in with_evidence
        yield Row(
            (
                question.id,
                domain,
                question.label,
                say(STATES[part.state], about="answer"),
                question.weight,
                int(bool(part.possible)),
                part.level,
                int(shown),
                *_whole(question, part, row, shown=shown),
                *_points(part, row, domain_rows[domain]),
                part.because,
            )
        )


def _whole(question: AnyQuestion, part: Contribution, row: int, *, shown: bool) -> tuple[Content, ...]:
    weight, counts, level, in_date, counting, earning = (place(at, row) for at in (4, 5, 6, 7, 8, 9))
    counted = question.weight if part.possible else 0
    earned = counted * (part.level or 0)
    is_open = part.level is None
    return (
        Formula(f"{weight}*{counts}", counted),
        Formula(f"IF(ISNUMBER({level}),{counting}*{level},0)", earned),
        Formula(f"{earning}*{in_date}", earned if shown else 0),
        Formula(f"IF(ISNUMBER({level}),0,{counting})", counted if is_open else 0),
    )


def _points(part: Contribution, row: int, domain_row: int) -> tuple[Content, ...]:
    level, in_date, counting, possible, earned = (place(at, row) for at in (6, 7, 8, 12, 13))
    of_domain = f"{ledger.tab()}!{place(_EXACT, domain_row, fixed=True)}"
    in_domain = f"{ledger.tab()}!{place(_COUNTING, domain_row, fixed=True)}"
    return (
        Formula(f"IF({counting}>0,{of_domain}*{counting}/{in_domain},0)", part.possible),
        Formula(f"IF(ISNUMBER({level}),{possible}*{level}/4,0)", part.earned),
        Formula(f"{earned}*{in_date}", part.evidenced),
        Formula(f"IF(ISNUMBER({level}),0,{possible})", part.potential - part.earned),
    )
