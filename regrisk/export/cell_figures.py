"""The figures of an evaluation, looked up in a workbook by the ids that its rows begin with."""

from collections.abc import Iterator, Sequence
from decimal import Decimal, InvalidOperation
from fractions import Fraction

from regrisk import spoken
from regrisk.export.packages import Cell
from regrisk.model.evaluation import Evaluation
from regrisk.model.ledger import Figures
from regrisk.model.pack import Pack
from regrisk.scoring.display import shown_text
from regrisk.scoring.ledger import ledger
from regrisk.words import say

_SLACK = Fraction(1, 10**7)
"""A cell holds a number of finite length; what it lacks must not cut it to the figure below."""


def missing_in_cells(
    rows: Sequence[Sequence[Cell]], evaluation: Evaluation, pack: Pack, *, by_question: bool
) -> Iterator[str]:
    """Yield, as parts of sentences, the figures of *evaluation* that no row states."""
    found = ledger(evaluation, pack)
    numbers = [(row[0][1], _numbers(row)) for row in rows if row]
    every = {number for _, inside in numbers for number in inside}
    for name in (found.points, found.evidenced, found.potential):
        if Fraction(name) not in every:
            yield say("{points} of 100 points", points=spoken.figure(name))
    for row in found.domains:
        if row.figures.possible and not any(
            first == row.id and _holds(inside, row.figures) for first, inside in numbers
        ):
            yield say(
                "{domain}: {earned} of {possible} points, {evidenced} evidenced",
                domain=row.id,
                earned=spoken.figure(str(row.figures.earned)),
                possible=spoken.figure(str(row.figures.possible)),
                evidenced=spoken.figure(str(row.figures.evidenced)),
            )
    if by_question:
        yield from _missing_questions(numbers, evaluation)


def _missing_questions(numbers: list[tuple[str, list[Fraction]]], evaluation: Evaluation) -> Iterator[str]:
    stated: dict[str, set[str]] = {}
    for first, inside in numbers:
        stated.setdefault(first, set()).update(shown_text(number + _SLACK, 2) for number in inside)
    for part in evaluation.contributions:
        earned, possible = shown_text(part.earned, 2), shown_text(part.possible, 2)
        if part.possible and not {earned, possible} <= stated.get(part.question, set()):
            yield say(
                "{question}: {earned} of {possible} points",
                question=part.question,
                earned=spoken.figure(earned),
                possible=spoken.figure(possible),
            )


def _numbers(row: Sequence[Cell]) -> list[Fraction]:
    found = []
    for _, shown, _ in row:
        try:
            number = Decimal(shown)
        except InvalidOperation:
            continue
        if number.is_finite() and abs(number.adjusted()) < 100:
            found.append(Fraction(number))
    return found


def _holds(inside: list[Fraction], figures: Figures) -> bool:
    due = [
        Fraction(figure)
        for figure in (figures.possible, figures.earned, figures.evidenced, figures.open, figures.lost)
    ]
    return any(inside[at : at + len(due)] == due for at in range(len(inside)))
