"""The ledger in words: domains with their tracks, questions with level and reason, rows that add up."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from regrisk.model.assessment import Assessment
from regrisk.model.evaluation import Contribution, Evaluation
from regrisk.model.ledger import Figures, LedgerDomain, LedgerRow
from regrisk.model.pack import Pack
from regrisk.scoring.display import MINUS
from regrisk.scoring.explain import reason
from regrisk.scoring.ledger import ledger
from regrisk.spoken import figure
from regrisk.words import later, say
from regrisk_ui.presenters import words
from regrisk_ui.presenters.said import answer_in_words, level_words

_HEADS: Mapping[str, str] = {
    "earned": later("Earned", about="points"),
    "possible": later("Possible", about="points"),
    "open": later("Open", about="points"),
    "lost": later("Lost", about="points"),
}


@dataclass(frozen=True, slots=True)
class PointsRow:
    """A question: its id, its answer with level and reason, its figures as written."""

    key: str
    text: str
    figures: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DomainPoints:
    """A domain: points for its track, its figures as written, its questions, what rounding left over.

    ``rounding`` is empty where nothing was left over.
    """

    key: str
    name: str
    evidenced: float
    earned: float
    open: float
    possible: float
    figures: tuple[str, ...]
    rows: tuple[PointsRow, ...]
    rounding: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LedgerView:
    """The ledger; ``head`` names its columns. Each column adds up to ``total`` as written."""

    head: tuple[str, ...]
    domains: tuple[DomainPoints, ...]
    rounding: tuple[str, ...]
    total: tuple[str, ...]


def ledger_view(pack: Pack, assessment: Assessment, evaluation: Evaluation) -> LedgerView:
    """Return the ledger of *evaluation*, the largest loss first.

    Domains that do not count and questions that are not asked are left out. What could still be earned has
    a column of its own where there is any.
    """
    book = ledger(evaluation, pack)
    columns = ("earned", "possible", "open", "lost") if book.total.open else ("earned", "possible", "lost")
    parts = {part.question: part for part in evaluation.contributions}
    counting = [domain for domain in book.domains if domain.figures.possible]
    return LedgerView(
        head=(say("Domain"), *(say(_HEADS[column], about="points") for column in columns)),
        domains=tuple(
            _domain(pack, assessment, domain, parts, columns)
            for domain in sorted(counting, key=lambda one: -_missing(one.figures))
        ),
        rounding=_written(book.rounding, columns),
        total=_written(book.total, columns),
    )


def _domain(
    pack: Pack,
    assessment: Assessment,
    domain: LedgerDomain,
    parts: dict[str, Contribution],
    columns: Iterable[str],
) -> DomainPoints:
    columns = tuple(columns)
    asked = [row for row in domain.rows if parts[row.id].state != "hidden"]
    figures = domain.figures
    left_over = any(getattr(domain.rounding, column) for column in columns)
    return DomainPoints(
        key=domain.id,
        name=domain.title,
        evidenced=float(figures.evidenced),
        earned=float(figures.earned),
        open=float(figures.open),
        possible=float(figures.possible),
        figures=_written(figures, columns),
        rows=tuple(
            _row(pack, assessment, row, columns)
            for row in sorted(asked, key=lambda one: -_missing(one.figures))
        ),
        rounding=_written(domain.rounding, columns) if left_over else (),
    )


def _row(pack: Pack, assessment: Assessment, row: LedgerRow, columns: tuple[str, ...]) -> PointsRow:
    question, response = pack.question_by_id[row.id], assessment.responses.get(row.id)
    level = level_words(question, response)
    said = answer_in_words(question, response)
    return PointsRow(
        key=row.id,
        text=f"{level}: {said} {_why(row.because, level)}"
        if level
        else f"{row.title}. {_why(row.because, level)}",
        figures=_written(row.figures, columns),
    )


def _why(because: str, level: str) -> str:
    """Return the reason without the question, and without the level where that stands before it."""
    text, start = reason(because), f"{level} "
    return words.opening(text.removeprefix(start)) if level else text


def _missing(figures: Figures) -> Decimal:
    return figures.lost + figures.open


def _written(figures: Figures, columns: Iterable[str]) -> tuple[str, ...]:
    return tuple(_text(getattr(figures, column)) for column in columns)


def _text(points: Decimal) -> str:
    return figure(f"{MINUS}{-points:.2f}" if points < 0 else f"{points:.2f}")
