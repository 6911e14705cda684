"""What an evaluation reads of a pack again and again, worked out once for each pack."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import lru_cache

from regrisk.model.condition import Condition, OfQuestion, leaves
from regrisk.model.control import Control, Raise
from regrisk.model.cover import Because
from regrisk.model.pack import Domain, Pack
from regrisk.model.question import AnyQuestion, Maturity, Multi
from regrisk.model.rules import (
    ContradictionRule,
    DriverLine,
    ExclusionRule,
    ExposureFactor,
    ExposureLine,
)
from regrisk.questions.level import HIGHEST_LEVEL, level_of, value_for_level
from regrisk.scoring.conditions import Causes, Test, causing, compiled
from regrisk.scoring.facts import Facts
from regrisk.scoring.order import counts, decided_in_order

KEPT_READY = 16
"""Packs kept ready at a time; a workspace rarely holds more versions of a pack."""


@dataclass(frozen=True, slots=True)
class Step:
    """A question, or a profile fact with a condition (``question`` is None), to decide."""

    id: str
    shows: Test | None
    question: AnyQuestion | None
    levels: Mapping[object, int]


@dataclass(frozen=True, slots=True)
class RaiseStep:
    """A raise with the answer it sets, that answer's level, and its condition made ready."""

    question: AnyQuestion
    domain: str
    value: int | str | tuple[str, ...]
    level: int
    only_if: Test | None


@dataclass(frozen=True, slots=True)
class ControlSteps:
    """A control with its raises made ready; ``effort`` in likely person-days, ``cost`` in likely dollars."""

    control: Control
    raises: tuple[RaiseStep, ...]
    effort: Fraction
    cost: Fraction


@dataclass(frozen=True, slots=True)
class ReadyLine:
    """A line of an exclusion with its condition made ready: whether it holds, and by which answers."""

    line: Because
    test: Test
    causes: Causes


@dataclass(frozen=True, slots=True)
class Rules:
    """The pack's rules with their conditions made ready, each in the order of the pack."""

    contradictions: tuple[tuple[ContradictionRule, Test], ...]
    exclusions: tuple[tuple[ExclusionRule, tuple[ReadyLine, ...]], ...]
    needs: tuple[tuple[Test, ...], ...]
    drivers: tuple[tuple[str, tuple[tuple[DriverLine, Test], ...]], ...]
    exposure: tuple[tuple[ExposureFactor, tuple[tuple[ExposureLine, Test], ...]], ...]


@dataclass(frozen=True, slots=True)
class Prepared:
    """A pack made ready.

    ``scored`` names the scored questions in pack order; ``conditional`` the profile facts with a show_if;
    ``deciding`` holds, by question, the leaves of any show_if that read it. ``counting`` says that some
    show_if counts questions, so that any answer may decide.
    """

    pack: Pack
    steps: tuple[Step, ...]
    scored: tuple[str, ...]
    conditional: frozenset[str]
    questions: tuple[tuple[Domain, AnyQuestion], ...]
    deciding: Mapping[str, tuple[OfQuestion, ...]]
    counting: bool
    controls: Mapping[str, ControlSteps]
    rules: Rules


def prepare(pack: Pack) -> Prepared:
    """Return *pack* made ready; the same object again for a pack with the same digest in the same words."""
    return _prepare(_ByDigest(pack.digest, pack.wording, pack))


def exact(figure: int | float) -> Fraction:
    """Return *figure* as it was written: 0.1 is one tenth, not the nearest binary number."""
    return Fraction(str(figure))


@dataclass(frozen=True, slots=True)
class _ByDigest:
    digest: str
    wording: str
    pack: Pack = field(compare=False)


@lru_cache(maxsize=KEPT_READY)
def _prepare(key: _ByDigest) -> Prepared:
    pack = key.pack
    conditions = [question.show_if for question in pack.questions if question.show_if is not None]
    conditions += [fact.show_if for fact in pack.profile if fact.show_if is not None]
    conditional = frozenset(fact.id for fact in pack.profile if fact.show_if is not None)
    return Prepared(
        pack=pack,
        steps=tuple(
            _step(pack, kind, name)
            for kind, name in decided_in_order(pack)
            if kind == "question" or name in conditional
        ),
        scored=tuple(question.id for question in pack.questions if question.scored),
        conditional=conditional,
        questions=tuple((domain, question) for domain in pack.domains for question in domain.questions),
        deciding=_deciding(conditions),
        counting=any(counts(condition) for condition in conditions),
        controls={control.id: _control_steps(pack, control) for control in pack.controls},
        rules=_rules(pack),
    )


def _deciding(conditions: Iterable[Condition]) -> Mapping[str, tuple[OfQuestion, ...]]:
    found: dict[str, tuple[OfQuestion, ...]] = {}
    for condition in conditions:
        for leaf in leaves(condition):
            if isinstance(leaf, OfQuestion):
                found[leaf.question] = (*found.get(leaf.question, ()), leaf)
    return found


def _step(pack: Pack, kind: str, name: str) -> Step:
    if kind == "answer":
        return Step(name, _ready(pack.profile_by_id[name].show_if), None, {})
    question = pack.question_by_id[name]
    return Step(name, _never if question.hidden else _ready(question.show_if), question, _levels(question))


def _never(facts: Facts) -> bool:
    del facts
    return False


def _levels(question: AnyQuestion) -> Mapping[object, int]:
    if isinstance(question, Maturity):
        return {level: level for level in range(HIGHEST_LEVEL + 1)}
    if isinstance(question, Multi):
        return {}
    return {option.value: option.level for option in question.options}


def _control_steps(pack: Pack, control: Control) -> ControlSteps:
    return ControlSteps(
        control=control,
        raises=tuple(_raise_step(pack, step) for step in control.raises),
        effort=exact(control.effort_person_days.likely),
        cost=exact(control.first_year_cost_usd.likely),
    )


def _raise_step(pack: Pack, step: Raise) -> RaiseStep:
    question = pack.question_by_id[step.question]
    value = step.to_option or value_for_level(question, step.to_level)
    return RaiseStep(
        question=question,
        domain=pack.domain_of[step.question].code,
        value=value,
        level=level_of(question, value),
        only_if=_ready(step.only_if),
    )


def _rules(pack: Pack) -> Rules:
    exclusions = pack.exclusions.exclusions if pack.exclusions else ()
    parts = pack.coverage.parts if pack.coverage else ()
    factors = pack.exposure.factors if pack.exposure else ()
    return Rules(
        contradictions=tuple((rule, compiled(rule.when)) for rule in pack.contradictions),
        exclusions=tuple(
            (
                rule,
                tuple(ReadyLine(line, compiled(line.when), causing(line.when)) for line in rule.invoked_by),
            )
            for rule in exclusions
        ),
        needs=tuple(tuple(compiled(line.when) for line in part.needed_when) for part in parts),
        drivers=tuple(
            (driver.id, tuple((line, compiled(line.when)) for line in driver.lines))
            for driver in pack.drivers
        ),
        exposure=tuple(
            (factor, tuple((line, compiled(line.when)) for line in factor.lines)) for factor in factors
        ),
    )


def _ready(condition: Condition | None) -> Test | None:
    return None if condition is None else compiled(condition)
