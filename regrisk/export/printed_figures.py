"""The figures of an evaluation, looked up in the text that its report prints.

Figures are found by the ids that stand before them, never by words, so that this holds for every language
and for the reports of other versions. Words and all other numbers are compared where the same version
can print the report again.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal

from regrisk import spoken
from regrisk.model.evaluation import Evaluation
from regrisk.model.ledger import Figures
from regrisk.model.pack import Pack
from regrisk.scoring.display import shown_text
from regrisk.scoring.ledger import ledger
from regrisk.words import say

_NUMBER = re.compile(r"[0-9]+[.,][0-9]+")
_DECIMAL = re.compile(r"(?<![0-9.,])[0-9]+[.,][0-9]+(?![0-9]*[.,][0-9])")
_NEAR = 30
"""Most words between the code of a domain and its figures."""
_PAIRS = 4
"""The points of a question are among so many pairs that follow its id; a note may hold one, too."""


def missing_figures(
    pages: Sequence[str], evaluation: Evaluation, pack: Pack, digest: str, *, by_question: bool
) -> Iterator[str]:
    """Yield, as parts of sentences, the figures of *evaluation* that *pages* do not print.

    *digest* is the submission's, 64 digits; *by_question* says whether the report has every question.
    """
    words = [_plain(word) for word in " ".join(pages).split()]
    if digest not in "".join(words):
        yield say("the digest of the submission, {digest}…", digest=digest[:16])
    found = ledger(evaluation, pack)
    for name in (found.points, found.evidenced, found.potential):
        if name not in words:
            yield say("{points} of 100 points", points=spoken.figure(name))
    rows = [(row.id, row.figures) for row in found.domains if row.figures.possible]
    for code, figures in rows:
        if not _follows(words, code, _row(figures)):
            yield say(
                "{domain}: {earned} of {possible} points, {evidenced} evidenced",
                domain=code,
                earned=spoken.figure(str(figures.earned)),
                possible=spoken.figure(str(figures.possible)),
                evidenced=spoken.figure(str(figures.evidenced)),
            )
    if not _holds(words, _row(found.total)):
        yield say(
            "the total of the ledger, {earned} of {possible} points",
            earned=spoken.figure(str(found.total.earned)),
            possible=spoken.figure(str(found.total.possible)),
        )
    if by_question:
        yield from _missing_questions(words, evaluation)


def other_decimals(expected: Sequence[str], pages: Sequence[str]) -> tuple[str, ...]:
    """Return the decimal numbers that stand more often in *expected* pages than in *pages*, in order."""
    missing = Counter(_decimals(expected))
    missing.subtract(Counter(_decimals(pages)))
    return tuple(number for number, count in missing.items() if count > 0)


def _decimals(pages: Sequence[str]) -> Iterator[str]:
    for page in pages:
        yield from (found.replace(",", ".") for found in _DECIMAL.findall(page))


def _missing_questions(words: list[str], evaluation: Evaluation) -> Iterator[str]:
    """Questions stand in the order of the pack; each is looked for behind the one before it."""
    places: dict[str, list[int]] = {}
    for place, word in enumerate(words):
        places.setdefault(word, []).append(place)
    behind = 0
    for part in evaluation.contributions:
        if not part.possible:
            continue
        points = (shown_text(part.earned, 2), shown_text(part.possible, 2))
        here = next(
            (at for at in places.get(part.question, ()) if at >= behind and _pair(words, at, points)), None
        )
        if here is None:
            yield say(
                "{question}: {earned} of {possible} points",
                question=part.question,
                earned=spoken.figure(points[0]),
                possible=spoken.figure(points[1]),
            )
        else:
            behind = here


def _pair(words: list[str], at: int, points: tuple[str, str]) -> bool:
    """Say whether *points* are among the first pairs ``a / b`` behind the word *at*."""
    pairs = 0
    for place in range(at + 1, len(words) - 2):
        if (
            words[place + 1] == "/"
            and _NUMBER.fullmatch(words[place])
            and _NUMBER.fullmatch(words[place + 2])
        ):
            if (words[place], words[place + 2]) == points:
                return True
            pairs += 1
            if pairs == _PAIRS:
                return False
    return False


def _row(figures: Figures) -> list[str]:
    columns = (figures.possible, figures.earned, figures.evidenced, figures.open, figures.lost)
    return [_printed(figure) for figure in columns]


def _printed(figure: Decimal) -> str:
    return f"{figure:.2f}" if figure else "–"


def _follows(words: list[str], code: str, row: list[str]) -> bool:
    return any(_holds(words[at + 1 : at + 1 + _NEAR], row) for at, word in enumerate(words) if word == code)


def _holds(words: list[str], row: list[str]) -> bool:
    return any(words[at : at + len(row)] == row for at in range(len(words) - len(row) + 1))


def _plain(word: str) -> str:
    return word.replace(",", ".") if _NUMBER.fullmatch(word) else word
