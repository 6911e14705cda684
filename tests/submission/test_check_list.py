"""What stands in the way of a seal, each reason on both sides of its line."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from regrisk.export.check_list import check_list, parts_to_attest, reasons_not_to_seal
from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from regrisk.model.response import Answered, NotApplicable, Unknown
from regrisk.model.submission import Blocker, CheckList
from regrisk.scoring.evaluate import evaluate
from tests.submission.making import attested, ready

Change = Callable[[Assessment], Assessment]


@pytest.fixture(scope="module")
def whole(pack: Pack, mid_size: Assessment) -> Assessment:
    return ready(pack, mid_size)


def looked_at(pack: Pack, assessment: Assessment, on: date | None = None) -> CheckList:
    return check_list(pack, assessment, evaluate(pack, assessment, on))


def blockers(pack: Pack, assessment: Assessment, on: date | None = None) -> tuple[Blocker, ...]:
    return reasons_not_to_seal(pack, assessment, evaluate(pack, assessment, on))


def answering(assessment: Assessment, question: str, **said: object) -> Assessment:
    response = assessment.responses[question].model_copy(update=said)
    return assessment.model_copy(update={"responses": {**assessment.responses, question: response}})


def without(assessment: Assessment, question: str) -> Assessment:
    kept = {name: response for name, response in assessment.responses.items() if name != question}
    return assessment.model_copy(update={"responses": kept})


def a_knock_out(pack: Pack, assessment: Assessment) -> str:
    return next(
        question.id
        for question in pack.questions
        if question.knock_out is not None and isinstance(assessment.responses.get(question.id), Answered)
    )


def test_nothing_stands_in_the_way_of_a_whole_assessment(pack: Pack, whole: Assessment) -> None:
    assert looked_at(pack, whole).may_seal


def test_a_question_without_an_answer_stands_in_the_way(pack: Pack, whole: Assessment) -> None:
    (found,) = blockers(pack, without(whole, "DAT-01"))

    assert (found.kind, found.ids) == ("unanswered", ("DAT-01",))
    assert "DAT-01" in found.sentence


def test_an_unknown_stands_in_nobodys_way(pack: Pack, whole: Assessment) -> None:
    """Saying that one does not know is an honest answer, and the only one that can be given then."""
    known = {**whole.responses, "DAT-01": Unknown(), a_knock_out(pack, whole): Unknown()}

    assert looked_at(pack, whole.model_copy(update={"responses": known})).may_seal


def test_a_question_that_is_not_scored_has_to_be_answered_too(pack: Pack, whole: Assessment) -> None:
    unscored = next(
        part.question
        for part in evaluate(pack, whole).contributions
        if not pack.question_by_id[part.question].scored and part.state == "answered"
    )

    assert [each.ids for each in blockers(pack, without(whole, unscored))] == [(unscored,)]


def test_a_hidden_question_need_not_be_answered(pack: Pack, whole: Assessment) -> None:
    hidden = [part.question for part in evaluate(pack, whole).contributions if part.state == "hidden"]

    assert hidden
    assert all(blockers(pack, without(whole, question)) == () for question in hidden)


@pytest.mark.parametrize("fact", ["PRF-03", "PRF-18"])
def test_a_required_fact_stands_in_the_way_until_it_is_given(
    pack: Pack, whole: Assessment, fact: str
) -> None:
    profile = {name: value for name, value in whole.profile.items() if name != fact}

    found = blockers(pack, whole.model_copy(update={"profile": profile}))

    assert [each.ids for each in found if each.kind == "profile"] == [(fact,)]


def test_a_fact_that_is_not_required_may_be_left_out(pack: Pack, whole: Assessment) -> None:
    optional = [fact.id for fact in pack.profile if not fact.required and fact.id in whole.profile]
    profile = {name: value for name, value in whole.profile.items() if name not in optional}

    found = blockers(pack, whole.model_copy(update={"profile": profile}))

    assert optional
    assert not [each for each in found if each.kind == "profile"]


def test_a_required_part_of_a_fact_stands_in_the_way(pack: Pack, whole: Assessment) -> None:
    applicant = whole.profile["PRF-01"]
    assert isinstance(applicant, dict)
    profile = {**whole.profile, "PRF-01": {k: v for k, v in applicant.items() if k != "applicant"}}

    (found,) = blockers(pack, whole.model_copy(update={"profile": profile}))

    assert (found.kind, found.ids) == ("profile", ("PRF-01",))
    assert "Legal name of the applicant" in found.sentence


def test_a_contradiction_stands_in_the_way_until_it_is_explained(pack: Pack, whole: Assessment) -> None:
    bare = whole.model_copy(update={"explanations": {}})
    found = blockers(pack, bare)
    explained = {each.ids[0]: "Written into the scope." for each in found}

    assert {each.kind for each in found} == {"contradiction"}
    assert blockers(pack, bare.model_copy(update={"explanations": explained})) == ()
    blank = {**explained, found[0].ids[0]: "  "}
    assert blockers(pack, bare.model_copy(update={"explanations": blank})) == (found[0],)


@pytest.mark.parametrize(
    ("said", "missing"),
    [
        ({"scope": None}, "what it covers"),
        ({"scope": " "}, "what it covers"),
        ({"basis": None}, "whether it was seen, told or assumed"),
        ({"scope": None, "basis": None}, "what it covers and whether it was seen, told or assumed"),
    ],
)
def test_a_knock_out_answer_needs_scope_and_basis(
    pack: Pack, whole: Assessment, said: dict[str, object], missing: str
) -> None:
    question = a_knock_out(pack, whole)

    (found,) = blockers(pack, answering(whole, question, **said))

    assert (found.kind, found.ids) == ("scope", (question,))
    assert missing in found.sentence


def test_an_answer_without_a_knock_out_needs_neither(pack: Pack, whole: Assessment) -> None:
    question = next(
        part.question
        for part in evaluate(pack, whole).contributions
        if part.state == "answered" and pack.question_by_id[part.question].knock_out is None
    )

    assert blockers(pack, answering(whole, question, scope=None, basis=None)) == ()


def test_somebody_has_to_attest(pack: Pack, whole: Assessment) -> None:
    (found,) = blockers(pack, whole.model_copy(update={"attested": ()}))

    assert found.kind == "attestation"
    assert found.ids[:2] == ("profile", "DAT")


def test_every_part_is_attested_by_somebody(pack: Pack, whole: Assessment) -> None:
    day = whole.taken_on
    parts = [name for name, _ in parts_to_attest(pack, evaluate(pack, whole))]

    def by(*named: tuple[str, ...]) -> tuple[Blocker, ...]:
        entries = tuple(attested(day, *each) for each in named)
        return blockers(pack, whole.model_copy(update={"attested": entries}))

    assert by(tuple(parts)) == ()
    assert by(tuple(parts[:3]), tuple(parts[3:])) == ()
    assert by(("nothing we know",), ()) == ()
    (found,) = by(tuple(parts[:-2]))
    assert found.ids == tuple(parts[-2:])
    titles = tuple(pack.domain_of[question.id].title.upper() for question in pack.questions)
    assert by(("Profile", *titles)) == ()


@pytest.mark.parametrize(("later", "stands"), [(0, False), (-3, False), (1, True)])
def test_nobody_attests_after_the_day_of_the_seal(
    pack: Pack, whole: Assessment, later: int, stands: bool
) -> None:
    entry = attested(whole.taken_on + timedelta(days=later))

    found = blockers(pack, whole.model_copy(update={"attested": (entry,)}))

    assert bool(found) is stands


def test_a_knock_out_that_is_escaped_is_told_and_does_not_stop_anybody(pack: Pack, whole: Assessment) -> None:
    question = a_knock_out(pack, whole)
    escaped = {**whole.responses, question: NotApplicable(reason="We have no such system.")}

    found = looked_at(pack, whole.model_copy(update={"responses": escaped}))

    assert found.may_seal
    assert [each.ids for each in found.remarks if each.kind == "not_applicable"] == [(question,)]
    assert not [each for each in looked_at(pack, whole).remarks if each.kind == "not_applicable"]


def test_evidence_that_ran_out_is_told_with_what_it_costs(pack: Pack, whole: Assessment) -> None:
    found = looked_at(pack, whole)
    lapsed = [each for each in found.remarks if each.kind == "expired"]
    lapsing = [each for each in found.remarks if each.kind == "expires"]

    assert found.may_seal
    assert lapsed
    assert "claimed and not shown" in lapsed[0].sentence
    assert lapsing
    assert "when cover should start" in lapsing[0].sentence
    assert "1 Feb 2027" in lapsing[0].sentence


def test_every_reason_is_told_at_once(pack: Pack, whole: Assessment) -> None:
    question = a_knock_out(pack, whole)
    broken = answering(without(whole, "GOV-01"), question, scope=None)
    broken = broken.model_copy(update={"attested": (), "explanations": {}, "profile": {}})

    kinds = [each.kind for each in blockers(pack, broken)]

    assert {"unanswered", "profile", "scope", "attestation"} <= set(kinds)
    assert all(each.sentence.endswith((".", ")")) for each in blockers(pack, broken))
