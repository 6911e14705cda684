"""The score as rows that add up as printed, with a line for the rounding, the same on screen and paper."""

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction

from regrisk.model.evaluation import Contribution, Evaluation
from regrisk.model.ledger import Figures, Ledger, LedgerDomain, LedgerRow
from regrisk.model.pack import Domain, Pack
from regrisk.scoring.display import hundredths, shown_text
from regrisk.scoring.points import ALL_POINTS, NOTHING


def ledger(evaluation: Evaluation, pack: Pack) -> Ledger:
    """Return the ledger of *evaluation*: domains, their questions, rounding and total.

    Possible, earned, evidenced and open are cut to two decimals; lost is what remains, so that every row
    adds across, and the rounding rows carry what cutting left over, so that every column adds down.
    """
    parts: dict[str, list[Contribution]] = {domain.code: [] for domain in pack.domains}
    for part in evaluation.contributions:
        parts[part.domain].append(part)
    sums = {domain.id: domain for domain in evaluation.domains}
    domains = tuple(
        _domain(
            domain,
            parts[domain.code],
            figures_of(
                sums[domain.code].possible,
                sums[domain.code].earned,
                sums[domain.code].evidenced,
                sums[domain.code].potential,
            ),
            pack,
        )
        for domain in pack.domains
    )
    score = evaluation.score
    anything = any(domain.possible for domain in evaluation.domains)
    possible = Fraction(ALL_POINTS) if anything else NOTHING
    total = figures_of(possible, score.points, score.evidenced, score.potential)
    return Ledger(
        domains=domains,
        rounding=rounding_of(total, (domain.figures for domain in domains)),
        total=total,
        points=shown_text(score.points),
        potential=shown_text(score.potential),
        evidenced=shown_text(score.evidenced),
    )


def figures_of(possible: Fraction, earned: Fraction, evidenced: Fraction, potential: Fraction) -> Figures:
    """Return figures as printed; *potential* less *earned* is open, and what remains is lost."""
    of_all, got, still_open = hundredths(possible), hundredths(earned), hundredths(potential - earned)
    return Figures(
        possible=_two_places(of_all),
        earned=_two_places(got),
        evidenced=_two_places(hundredths(evidenced)),
        open=_two_places(still_open),
        lost=_two_places(of_all - got - still_open),
    )


def rounding_of(total: Figures, rows: Iterable[Figures]) -> Figures:
    """Return what cutting left over: *total* less the sum of *rows*, column by column."""
    listed = list(rows)
    return Figures(
        **{
            column: getattr(total, column) - sum((getattr(row, column) for row in listed), Decimal("0.00"))
            for column in Figures.model_fields
        }
    )


def _domain(domain: Domain, parts: Iterable[Contribution], figures: Figures, pack: Pack) -> LedgerDomain:
    rows = tuple(
        LedgerRow(
            id=part.question,
            title=pack.question_by_id[part.question].label,
            figures=figures_of(part.possible, part.earned, part.evidenced, part.potential),
            because=part.because,
        )
        for part in parts
    )
    return LedgerDomain(
        id=domain.code,
        title=domain.short,
        figures=figures,
        rows=rows,
        rounding=rounding_of(figures, (row.figures for row in rows)),
    )


def _two_places(hundredths_of_points: int) -> Decimal:
    return Decimal(hundredths_of_points).scaleb(-2)
