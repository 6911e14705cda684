"""The laws of the score, over random packs and assessments."""

import random

from hypothesis import given
from hypothesis import strategies as st

from regrisk.export.as_json import evaluation_json
from regrisk.model.assessment import Assessment
from regrisk.model.evaluation import Evaluation
from regrisk.model.pack import Pack
from regrisk.model.response import Answered
from regrisk.questions.level import level_of, value_for_level
from regrisk.scoring.applies import applies
from regrisk.scoring.evaluate import evaluate
from regrisk.scoring.what_if import with_controls
from tests.scoring.brute import score_again
from tests.scoring.builders import TAKEN_ON, a_proof
from tests.scoring.strategies import assessments, packs
from tests.scoring.trials import trials

Both = tuple[Pack, Assessment]


@st.composite
def both(draw: st.DrawFn, *, moving: bool = True) -> Both:
    pack = draw(packs(moving=moving))
    return pack, draw(assessments(pack))


def place(pack: Pack, evaluation: Evaluation) -> int:
    """Where the band stands; 0 is best."""
    return [band.id for band in pack.bands.bands].index(evaluation.band.id)


@trials(150)
@given(both())
def test_points_add_up_stay_in_range_and_say_why(case: Both) -> None:
    """Laws 1, 3 and 6, and a second reckoning from the definitions."""
    pack, assessment = case
    evaluation = evaluate(pack, assessment)

    assert_adds_up(evaluation)
    assert_in_range(evaluation)
    assert_reckoned_again(pack, assessment, evaluation)
    assert_says_why(evaluation)


@trials(120)
@given(both(), st.data())
def test_a_higher_level_never_lowers_anything_while_the_same_questions_apply(
    case: Both, data: st.DataObject
) -> None:
    pack, assessment = case
    answered = [q for q in pack.questions if isinstance(assessment.responses.get(q.id), Answered)]
    if not answered:
        return
    question = data.draw(st.sampled_from(answered))
    response = assessment.responses[question.id]
    assert isinstance(response, Answered)
    level = level_of(question, response.value)
    value = value_for_level(question, min(level + data.draw(st.integers(0, 4)), 4))
    if level_of(question, value) < level:
        return
    raised = changed(assessment, question.id, response.model_copy(update={"value": value}))
    if applies(pack, raised) != applies(pack, assessment):
        return

    assert_not_lower(pack, evaluate(pack, assessment), evaluate(pack, raised))


@trials(60)
@given(both(), st.data())
def test_valid_evidence_never_lowers_anything_while_the_same_questions_apply(
    case: Both, data: st.DataObject
) -> None:
    pack, assessment = case
    answered = [q for q in pack.questions if isinstance(assessment.responses.get(q.id), Answered)]
    if not answered:
        return
    question = data.draw(st.sampled_from(answered))
    response = assessment.responses[question.id]
    assert isinstance(response, Answered)
    proven = response.model_copy(update={"evidence": (*response.evidence, a_proof())})
    shown = changed(assessment, question.id, proven)
    if applies(pack, shown) != applies(pack, assessment):
        return

    assert_not_lower(pack, evaluate(pack, assessment), evaluate(pack, shown))


@trials(50)
@given(both(), st.integers())
def test_the_order_of_responses_changes_nothing(case: Both, seed: int) -> None:
    pack, assessment = case
    shuffled = random.Random(seed)
    names = list(assessment.responses)
    shuffled.shuffle(names)
    facts = list(assessment.profile)
    shuffled.shuffle(facts)
    other = assessment.model_copy(
        update={
            "responses": {name: assessment.responses[name] for name in names},
            "profile": {name: assessment.profile[name] for name in facts},
        }
    )

    first, second = evaluate(pack, assessment), evaluate(pack, other)

    assert first == second
    assert evaluation_json(first, pack) == evaluation_json(second, pack)


@trials(40)
@given(both())
def test_a_pack_read_twice_gives_the_same_bytes(case: Both) -> None:
    """A pack and an assessment that went through a file say what they said before."""
    pack, assessment = case
    again = Pack.model_validate_json(pack.model_dump_json(by_alias=True, exclude_defaults=True))
    read = Assessment.model_validate_json(assessment.model_dump_json())

    assert again.digest == pack.digest
    assert evaluation_json(evaluate(again, read), again) == evaluation_json(evaluate(pack, assessment), pack)


@trials(120)
@given(both())
def test_a_lift_is_the_difference_of_two_evaluations(case: Both) -> None:
    """Also where raising a question shows or hides others."""
    pack, assessment = case
    evaluation = evaluate(pack, assessment)
    fired = {q for finding in evaluation.findings if finding.rule is None for q in finding.questions}
    for recommendation in evaluation.recommendations:
        then = evaluate(pack, with_controls(pack, assessment, [recommendation.control]))

        assert recommendation.lift == then.score.points - evaluation.score.points
        still = {q for finding in then.findings if finding.rule is None for q in finding.questions}
        met = set(pack.control_by_id[recommendation.control].answers_knock_out)
        assert set(recommendation.clears) - met <= fired - still <= set(recommendation.clears)


def assert_adds_up(evaluation: Evaluation) -> None:
    parts, score = evaluation.contributions, evaluation.score
    assert sum(part.possible for part in parts) == (100 if any(part.possible for part in parts) else 0)
    assert sum(part.earned for part in parts) == score.points
    assert sum(part.potential for part in parts) == score.potential
    assert sum(part.evidenced for part in parts) == score.evidenced
    for domain in evaluation.domains:
        own = [part for part in parts if part.domain == domain.id]
        assert sum(part.possible for part in own) == domain.possible
        assert sum(part.earned for part in own) == domain.earned
        assert sum(part.potential for part in own) == domain.potential
        assert sum(part.evidenced for part in own) == domain.evidenced


def assert_in_range(evaluation: Evaluation) -> None:
    score = evaluation.score
    assert 0 <= score.evidenced <= score.points <= score.potential <= 100
    assert 0 <= score.answered_share <= 1
    assert score.provisional == (score.answered_share < 1)


def assert_reckoned_again(pack: Pack, assessment: Assessment, evaluation: Evaluation) -> None:
    applicable = applies(pack, assessment)
    again = score_again(pack, assessment, applicable, TAKEN_ON)
    score = evaluation.score
    assert again == (score.points, score.potential, score.evidenced)
    assert {part.question for part in evaluation.contributions if part.state != "hidden"} == applicable


def assert_says_why(evaluation: Evaluation) -> None:
    for part in evaluation.contributions:
        assert part.because.startswith(f"{part.question}: ")
        assert len(part.because) > len(part.question) + 2
    for finding in evaluation.findings:
        assert any(question in finding.because for question in finding.questions)
    for gate in evaluation.band.gates:
        assert all(question in gate.because for question in gate.questions)
    for watched in evaluation.exclusions:
        assert watched.because
        assert all(watched.because)


def changed(assessment: Assessment, question: str, response: Answered) -> Assessment:
    return assessment.model_copy(update={"responses": {**assessment.responses, question: response}})


def assert_not_lower(pack: Pack, before: Evaluation, after: Evaluation) -> None:
    assert after.score.points >= before.score.points
    assert after.score.potential >= before.score.potential
    assert after.score.evidenced >= before.score.evidenced
    assert place(pack, after) <= place(pack, before)
