"""The ledger as formulas: weights and levels in, points out, exact and as the report prints them.

Possible points of a domain are its share of 100 by weight; a question has its share of them by its own
weight, and earns a quarter of it for each level. Everything is cut to the printed decimals only at the
end, after a rounding far below them that takes away what computing with decimals leaves over.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from regrisk.export.workbook.grid import Column, Content, Formula, Row, Sheet, first_row, place, span
from regrisk.model.evaluation import Contribution, DomainScore, Evaluation
from regrisk.model.ledger import Figures
from regrisk.model.pack import Domain, Pack
from regrisk.scoring.display import shown_text
from regrisk.scoring.ledger import ledger
from regrisk.words import later, say

_TAB = later("Ledger", about="sheet")
_QUESTIONS_TAB = later("Questions", about="sheet")
_CODE, _TITLE, _WEIGHT, _COUNTING, _EARNING, _SHOWN, _OPEN = range(7)
_PRINTED = 7
_EXACT = 12
_NOISE = 7
"""Decimals of the last printed place to which a sum is rounded before it is cut."""
_COLUMNS = (
    Column(later("Code", about="column"), 7, "key"),
    Column(later("Domain", about="column"), 26),
    Column(later("Weight", about="column"), 8, "whole"),
    Column(later("Weights that count", about="column"), 9, "whole"),
    Column(later("Weight × level", about="column"), 9, "whole"),
    Column(later("Of it shown", about="column"), 8, "whole"),
    Column(later("Open weights", about="column"), 9, "whole"),
    Column(later("Possible", about="column"), 10, "points"),
    Column(later("Earned", about="column"), 10, "points"),
    Column(later("Evidenced", about="column"), 10, "points"),
    Column(later("Open", about="column"), 10, "points"),
    Column(later("Lost", about="column"), 10, "points"),
    Column(later("Possible, exact", about="column"), 11, "exact"),
    Column(later("Earned, exact", about="column"), 11, "exact"),
    Column(later("Evidenced, exact", about="column"), 11, "exact"),
    Column(later("Open, exact", about="column"), 11, "exact"),
)
_SAYS = (
    later(
        "Points = 100 × weight ÷ weights of the domains that count; a level earns a quarter of a question’s "
        "share."
    ),
    later(
        "The five columns in the middle are cut to two decimals as in the report; the rounding line carries "
        "what cutting left over."
    ),
)


@dataclass(frozen=True, slots=True)
class Sums:
    """The whole numbers of a domain that its points follow from."""

    counting: int
    earning: int
    shown: int
    open: int


@dataclass(frozen=True, slots=True)
class Places:
    """Where the ledger has what other sheets read."""

    domain_rows: Mapping[str, int]
    score: str
    evidenced: str
    potential: str


def tab() -> str:
    """Return what the sheet is called, in formulas too: a word that needs no quotes there."""
    return say(_TAB, about="sheet")


def questions_tab() -> str:
    """Return what the sheet of questions is called."""
    return say(_QUESTIONS_TAB, about="sheet")


def sums_of(domain: Domain, contributions: Mapping[str, Contribution]) -> Sums:
    """Return what *domain* counts, in weights and in weights times level."""
    found = Sums(0, 0, 0, 0)
    for question in domain.questions:
        part = contributions[question.id]
        if not part.possible:
            continue
        weight, level = question.weight, part.level or 0
        found = Sums(
            counting=found.counting + weight,
            earning=found.earning + weight * level,
            shown=found.shown + (weight * level if part.evidenced else 0),
            open=found.open + (weight if part.level is None else 0),
        )
    return found


def ledger_sheet(
    pack: Pack, evaluation: Evaluation, questions: Mapping[str, Mapping[str, str]] | None
) -> tuple[Sheet, Places]:
    """Return the ledger by domain, and where it has its results.

    *questions* names the cells of the sheet of questions that a domain adds up, by domain and column;
    without such a sheet its sums are numbers.
    """
    contributions = {part.question: part for part in evaluation.contributions}
    scores = {score.id: score for score in evaluation.domains}
    printed = ledger(evaluation, pack)
    figures = {row.id: row.figures for row in printed.domains}
    first = first_row(_SAYS)
    last = first + len(pack.domains) - 1
    in_all = f'SUMIF({span(_COUNTING, first, last)},">0",{span(_WEIGHT, first, last)})'
    rows = [
        Row(
            _domain(
                domain,
                row,
                sums_of(domain, contributions),
                scores[domain.code],
                figures[domain.code],
                None if questions is None else questions[domain.code],
                in_all,
            )
        )
        for row, domain in enumerate(pack.domains, start=first)
    ]
    total = last + 2
    left_over = _left_over(printed.rounding, first, last, total)
    rows.append(Row(("", say("Rounding of the lines above"), *_blank(5), *left_over), "quiet"))
    sums = _totals(printed.total, evaluation, first, last, total)
    rows.append(Row(("", say("Total"), *_blank(5), *sums), "total"))
    shown = _printed(evaluation, total)
    rows.append(Row(("", say("Printed: score, evidenced, potential"), *_blank(6), *shown), "total"))
    places = Places(
        domain_rows={domain.code: row for row, domain in enumerate(pack.domains, start=first)},
        score=place(_PRINTED + 1, total + 1, fixed=True),
        evidenced=place(_PRINTED + 2, total + 1, fixed=True),
        potential=place(_PRINTED + 3, total + 1, fixed=True),
    )
    says = tuple(say(sentence) for sentence in _SAYS)
    return Sheet(tab(), say("Ledger by domain"), says, _COLUMNS, tuple(rows), filtered=False), places


def _domain(
    domain: Domain,
    row: int,
    sums: Sums,
    score: DomainScore,
    printed: Figures,
    cells: Mapping[str, str] | None,
    in_all: str,
) -> tuple[Content, ...]:
    weight, counting = place(_WEIGHT, row), place(_COUNTING, row)
    possible = place(_EXACT, row)
    numbers = (sums.counting, sums.earning, sums.shown, sums.open)
    exact = (score.possible, score.earned, score.evidenced, score.potential - score.earned)
    shares = (place(_EARNING, row), place(_SHOWN, row), place(_OPEN, row))
    parts = (4, 4, 1)
    return (
        domain.code,
        domain.short,
        domain.weight,
        *(
            number if cells is None else Formula(f"SUM({cells[name]})", number)
            for name, number in zip(("counting", "earning", "shown", "open"), numbers, strict=True)
        ),
        *(
            Formula(_cut(place(_EXACT + at, row), 2), Fraction(value))
            for at, value in enumerate((printed.possible, printed.earned, printed.evidenced, printed.open))
        ),
        _lost(row, printed.lost),
        Formula(f"IF({counting}>0,100*{weight}/{in_all},0)", exact[0]),
        *(
            Formula(f"IF({counting}>0,{possible}*{share}/({part}*{counting}),0)", value)
            for share, part, value in zip(shares, parts, exact[1:], strict=True)
        ),
    )


def _left_over(rounding: Figures, first: int, last: int, total: int) -> tuple[Content, ...]:
    values = (rounding.possible, rounding.earned, rounding.evidenced, rounding.open, rounding.lost)
    return tuple(
        Formula(
            f"ROUND({place(_PRINTED + at, total)}-SUM({span(_PRINTED + at, first, last)}),2)", Fraction(value)
        )
        for at, value in enumerate(values)
    ) + _blank(4)


def _totals(
    printed: Figures, evaluation: Evaluation, first: int, last: int, total: int
) -> tuple[Content, ...]:
    score = evaluation.score
    values = (printed.possible, printed.earned, printed.evidenced, printed.open)
    exact = (
        Fraction(printed.possible),
        score.points,
        score.evidenced,
        score.potential - score.points,
    )
    return (
        *(Formula(_cut(place(_EXACT + at, total), 2), Fraction(value)) for at, value in enumerate(values)),
        _lost(total, printed.lost),
        *(Formula(f"SUM({span(_EXACT + at, first, last)})", value) for at, value in enumerate(exact)),
    )


def _printed(evaluation: Evaluation, total: int) -> tuple[Content, ...]:
    earned, evidenced, still_open = (place(_EXACT + at, total) for at in (1, 2, 3))
    score = evaluation.score
    return (
        Formula(_cut(earned, 1), to_tenths(score.points), "score"),
        Formula(_cut(evidenced, 1), to_tenths(score.evidenced), "score"),
        Formula(_cut(f"({earned}+{still_open})", 1), to_tenths(score.potential), "score"),
        *_blank(5),
    )


def to_tenths(points: Fraction) -> Fraction:
    """Return *points* as the score prints them."""
    return Fraction(shown_text(points))


def _cut(what: str, places: int) -> str:
    """Return the formula that cuts *what*, which is never below 0, to so many decimals.

    Not ROUNDDOWN: some programs make 2.29 of 2.3, because 2.3 times 100 is a little less than 230 to them.
    """
    units = 10**places
    return f"INT(ROUND({what}*{units},{_NOISE}))/{units}"


def _lost(row: int, value: Decimal) -> Formula:
    possible, earned, still_open = (place(_PRINTED + at, row) for at in (0, 1, 3))
    return Formula(f"ROUND({possible}-{earned}-{still_open},2)", Fraction(value))


def _blank(count: int) -> tuple[Content, ...]:
    return (None,) * count
