"""Levels: each builds on a lower one, and answers lead from 0 to 4."""

import itertools
from collections.abc import Iterator

from regrisk.model.pack import Pack
from regrisk.model.question import AnyQuestion, BuildsOn, Maturity, Multi, Number, Single, YesNo
from regrisk.packs.checks.subject import Subject
from regrisk.packs.faults import Fault
from regrisk.packs.resolve import Path

HIGHEST = 4


def check_levels(subject: Subject) -> Iterator[Fault]:
    """Yield levels that build on nothing lower, and questions whose answers cannot earn nothing or all."""
    yield from _all_hidden(subject.pack)
    for d, domain in enumerate(subject.pack.domains):
        if not any(question.scored for question in domain.questions):
            what = f"The domain {domain.code} has no scored question, so its weight can never count."
            yield Fault(("domains", d, "questions"), what, "Score one of them.", "REACH")
        for q, question in enumerate(domain.questions):
            yield from _question(("domains", d, "questions", q), question)


def _all_hidden(pack: Pack) -> Iterator[Fault]:
    """Yield that every scored question is hidden, at the last of them."""
    scored = [
        (("domains", d, "questions", q, "hidden"), question)
        for d, domain in enumerate(pack.domains)
        for q, question in enumerate(domain.questions)
        if question.scored
    ]
    if scored and all(question.hidden for _, question in scored):
        what = "Every scored question is hidden, so there is nothing to score."
        yield Fault(scored[-1][0], what, "Leave one of them to be asked.", "REACH")


def levels_of(question: AnyQuestion) -> frozenset[int]:
    """Return the levels that answers to *question* can stand for."""
    match question:
        case Maturity():
            return frozenset(range(HIGHEST + 1))
        case Multi():
            return frozenset(question.level_by_count)
        case Single() | YesNo() | Number():
            return frozenset(option.level for option in question.options)


def _question(path: Path, question: AnyQuestion) -> Iterator[Fault]:
    if isinstance(question, Maturity):
        for level, text in enumerate(question.levels):
            if isinstance(text, BuildsOn) and text.builds_on >= level:
                what = f"{question.id}: level {level} builds on level {text.builds_on}, which is not lower."
                yield Fault((*path, "levels", level, "builds_on"), what, "Name a lower level.", "LEVEL")
        return
    if isinstance(question, Multi):
        yield from _counts((*path, "level_by_count"), question)
    if not question.scored:
        return
    field = "level_by_count" if isinstance(question, Multi) else "options"
    given = levels_of(question)
    for level, points in ((0, "no points"), (HIGHEST, "all its points")):
        if level not in given:
            what = f"{question.id}: no answer stands for level {level}, so none can earn {points}."
            yield Fault((*path, field), what, f"Give an answer level {level}.", "REACH")


def _counts(path: Path, question: Multi) -> Iterator[Fault]:
    steps = question.level_by_count
    if len(steps) != len(question.choices) + 1:
        needed = len(question.choices) + 1
        what = (
            f"{question.id}: {needed - 1} choices need {needed} levels, from none to all, not {len(steps)}."
        )
        yield Fault(path, what, "Give one for each count.", "LEVEL")
    for n, (before, after) in enumerate(itertools.pairwise(steps)):
        if after < before:
            what = f"{question.id}: one more choice lowers the level from {before} to {after}."
            yield Fault((*path, n + 1), what, "Let levels rise.", "LEVEL")
