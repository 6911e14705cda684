"""Every rule of the shipped pack fires in one assessment and stays silent in another, made from it."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

import pytest

from regrisk.app.shipped import shipped_pack
from regrisk.model.assessment import Assessment
from regrisk.model.condition import Condition
from regrisk.model.evaluation import Evaluation
from regrisk.model.response import Answered, NotApplicable, Unknown
from regrisk.questions.describe import choices
from regrisk.questions.level import level_of, value_for_level
from regrisk.scoring import explain
from regrisk.scoring.evaluate import evaluate
from regrisk.scoring.what_if import with_controls
from tests.scoring.builders import an_assessment
from tests.scoring.made_to_hold import made_to_fail, made_to_hold

PACK = shipped_pack()


class Line(NamedTuple):
    """One condition of the pack and how to see in an evaluation that it spoke."""

    name: str
    when: Condition
    spoke: Callable[[Evaluation], bool]


Spoke = Callable[[Evaluation], bool]


def contradictions() -> Iterator[Line]:
    def spoke(name: str) -> Spoke:
        return lambda made: name in {one.id for one in made.contradictions}

    for rule in PACK.contradictions:
        yield Line(rule.id, rule.when, spoke(rule.id))


def exclusions() -> Iterator[Line]:
    def spoke(name: str, says: str) -> Spoke:
        return lambda made: any(
            said.endswith(f": {says}") for one in made.exclusions if one.id == name for said in one.because
        )

    assert PACK.exclusions is not None
    for rule in PACK.exclusions.exclusions:
        for place, line in enumerate(rule.invoked_by):
            yield Line(f"{rule.id}-{place}", line.when, spoke(rule.id, line.because))


def needs() -> Iterator[Line]:
    def spoke(name: str, says: str) -> Spoke:
        return lambda made: any(
            one.needed and says in one.because for one in made.coverage if one.part == name
        )

    assert PACK.coverage is not None
    for part in PACK.coverage.parts:
        for place, line in enumerate(part.needed_when):
            yield Line(f"{part.id}-{place}", line.when, spoke(part.id, line.because))


def drivers() -> Iterator[Line]:
    def spoke(name: str, says: str) -> Spoke:
        return lambda made: (name, says) in {(one.id, one.because) for one in made.drivers}

    for driver in PACK.drivers:
        for place, line in enumerate(driver.lines):
            yield Line(f"{driver.id}-{place}", line.when, spoke(driver.id, line.says))


def exposures() -> Iterator[Line]:
    def spoke(name: str, says: str) -> Spoke:
        return lambda made: any(
            says in one.because and one.points > 0
            for one in (made.exposure.factors if made.exposure else ())
            if one.id == name
        )

    assert PACK.exposure is not None
    for factor in PACK.exposure.factors:
        for place, line in enumerate(factor.lines):
            yield Line(f"{factor.id}-{place}", line.when, spoke(factor.id, line.reason))


LINES = [*contradictions(), *exclusions(), *needs(), *drivers(), *exposures()]


@pytest.mark.parametrize("line", LINES, ids=[line.name for line in LINES])
def test_a_rule_speaks_when_its_condition_holds_and_is_silent_when_not(line: Line) -> None:
    assert line.spoke(evaluate(PACK, made_to_hold(PACK, line.when)))
    assert not line.spoke(evaluate(PACK, made_to_fail(PACK, line.when)))


@pytest.mark.parametrize(
    ("incidents", "direction"), [(None, "down"), (0, "down"), (1, "neutral"), (3, "neutral")]
)
def test_no_event_in_the_history_holds_only_where_the_profile_counts_none(
    incidents: int | None, direction: str
) -> None:
    profile = {} if incidents is None else {"PRF-23": {"incidents": incidents}}
    made = evaluate(PACK, an_assessment({"INS-03": "none"}, profile=profile))
    read = [(each.direction, each.because) for each in made.drivers if each.id == "claims-history"]

    assert [each for each, _ in read] == [direction]
    assert ("answers disagree" in read[0][1]) == (direction == "neutral")


KNOCK_OUTS = [question for question in PACK.questions if question.knock_out is not None]


@pytest.mark.parametrize("name", [question.id for question in KNOCK_OUTS])
def test_a_knock_out_fires_below_its_level_and_on_an_unknown(name: str) -> None:
    """At its level and above it is silent; unanswered it is open, not applicable it escapes."""
    question = PACK.question_by_id[name]
    rule = question.knock_out
    assert rule is not None
    shown = made_to_hold(PACK, question.show_if) if question.show_if else an_assessment()

    def fired(assessment: Assessment) -> bool:
        findings = evaluate(PACK, assessment).findings
        return (rule.kind, (name,)) in {(one.kind, one.questions) for one in findings}

    def said(response: Answered | Unknown | NotApplicable) -> Assessment:
        return shown.model_copy(update={"responses": {**shown.responses, name: response}})

    for value in (choice.value for choice in choices(question)):
        below = level_of(question, value) < rule.below_level
        assert fired(said(Answered(value=value))) == below
    assert fired(said(Unknown()))
    assert not fired(said(NotApplicable(reason="None here.")))
    assert not fired(shown)
    assert name in {one.question for one in evaluate(PACK, shown).open_knock_outs}


@pytest.mark.parametrize("name", [question.id for question in PACK.questions if question.show_if])
def test_a_question_is_asked_when_its_condition_holds(name: str) -> None:
    show_if = PACK.question_by_id[name].show_if
    assert show_if is not None

    def state(assessment: Assessment) -> str:
        parts = evaluate(PACK, assessment).contributions
        return next(part.state for part in parts if part.question == name)

    assert state(made_to_hold(PACK, show_if)) == "unanswered"
    assert state(made_to_fail(PACK, show_if)) == "hidden"


@pytest.mark.parametrize("gate", [gate.id for gate in PACK.bands.gates])
def test_a_gate_acts_when_enough_findings_fire(gate: str) -> None:
    """With exactly as many as it needs it acts and names them; with one fewer it does not."""
    rule = next(one for one in PACK.bands.gates if one.id == gate)
    names = [
        question.id
        for question in KNOCK_OUTS
        if question.knock_out is not None
        and question.knock_out.kind == rule.when.findings
        and (not rule.when.on_any or question.id in rule.when.on_any)
    ]
    enough = evaluate(PACK, an_assessment(dict.fromkeys(names[: rule.when.at_least], None)))
    fewer = evaluate(PACK, an_assessment(dict.fromkeys(names[: rule.when.at_least - 1], None)))

    acting = next(one for one in enough.band.gates if one.id == gate)
    assert set(acting.questions) == set(names[: rule.when.at_least])
    assert acting.band_at_most == rule.band_at_most
    assert explain.listed(acting.questions) in acting.because
    assert gate not in {one.id for one in fewer.band.gates}


TOP = an_assessment({one.id: value_for_level(one, 4) for one in PACK.questions})


@pytest.mark.parametrize("control", [control.id for control in PACK.controls])
def test_a_control_raises_what_it_names_to_the_levels_it_states(control: str) -> None:
    """From the bottom, where its conditions hold, it raises each to its level; from the top none."""
    rule = PACK.control_by_id[control]
    for step in rule.raises:
        low = value_for_level(PACK.question_by_id[step.question], 0)
        start = made_to_hold(PACK, step.only_if) if step.only_if else an_assessment({step.question: low})
        show_if = PACK.question_by_id[step.question].show_if
        if show_if is not None:
            start = start.model_copy(update={"profile": made_to_hold(PACK, show_if).profile})
        then = evaluate(PACK, with_controls(PACK, start, [control]))
        level = next(part.level for part in then.contributions if part.question == step.question)
        assert level == step.to_level
    assert with_controls(PACK, TOP, [control]) == TOP
