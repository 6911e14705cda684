"""The page to sign says what nobody saw, what changed since the last seal, and nothing else than before."""

from datetime import date
from typing import Any

import pytest

from regrisk.model.assessment import Assessment, Attested
from regrisk.model.pack import Pack
from regrisk.model.response import Answered, StoredResponse
from regrisk.report.build import build_report
from regrisk.report.document import Variant
from regrisk.report.sections.not_seen import MOST
from regrisk.scoring.compare import compare
from regrisk.scoring.evaluate import evaluate
from tests.report.making import a_point, made, said


def attested(assessment: Assessment, **changes: Any) -> Assessment:
    by = Attested(name="Tobias Lindqvist", role="Executive Director", on=assessment.taken_on, parts=())
    return assessment.model_copy(update={"attested": (by,), **changes})


def with_basis(assessment: Assessment, told: int, assumed: int, none: int = 0) -> Assessment:
    """Return *assessment* with so many of its answers told, assumed and without a basis, the others seen."""
    responses: dict[str, StoredResponse] = dict(assessment.responses)
    bases = ["told"] * told + ["assumed"] * assumed + [None] * none
    for place, (name, response) in enumerate(
        (name, each) for name, each in responses.items() if isinstance(each, Answered)
    ):
        basis = bases[place] if place < len(bases) else "seen"
        responses[name] = response.model_copy(update={"basis": basis})
    return attested(assessment, responses=responses)


def page(pack: Pack, assessment: Assessment, variant: Variant = "full", **more: Any) -> str:
    document = build_report(pack, assessment, evaluate(pack, assessment), variant=variant, **more)
    return said(document, "attestation")


@pytest.fixture(scope="module")
def strong(examples: dict[str, Assessment]) -> Assessment:
    return examples["strong-renewal"]


def test_without_an_attestation_the_page_says_nothing_of_it(pack: Pack, strong: Assessment) -> None:
    assert "Told or assumed" not in page(pack, strong)
    assert "Since the last submission" not in page(pack, strong)


def test_it_names_every_answer_that_was_told(pack: Pack, examples: dict[str, Assessment]) -> None:
    mid = attested(examples["mid-size-conditional"])
    told = [
        part.question
        for part in evaluate(pack, mid).contributions
        if part.state == "answered"
        and isinstance(answer := mid.responses[part.question], Answered)
        and answer.basis == "told"
    ]

    words = page(pack, mid)

    assert len(told) > 10
    assert f"Told: {len(told)} answers" in words
    assert f"listed below: {len(told)} told, 0 assumed." in words
    listed = words.partition("Told:")[2]
    assert not [name for name in told if pack.question_by_id[name].label not in listed]


def test_told_and_assumed_stand_apart(pack: Pack, strong: Assessment) -> None:
    words = page(pack, with_basis(strong, told=3, assumed=1, none=2))

    assert "Told: 3 answers" in words
    assert "Assumed: 1 answer" in words
    assert "2 answers do not say how they are known." in words


def test_all_seen_is_said(pack: Pack, strong: Assessment) -> None:
    words = page(pack, with_basis(strong, told=0, assumed=0))

    assert "No answer is told or assumed." in words
    assert "listed below" not in words


@pytest.mark.parametrize(("told", "assumed", "room"), [(0, 60, 2 * MOST), (70, 1, MOST)])
def test_a_long_list_is_bounded_and_the_rest_is_referred_to(
    pack: Pack, strong: Assessment, told: int, assumed: int, room: int
) -> None:
    assessment = with_basis(strong, told, assumed)
    count = max(told, assumed)

    document = build_report(pack, assessment, evaluate(pack, assessment))
    listed = next(each for each in document.sections if each.key == "attestation").model_dump_json()

    named = sum(question.label in listed for question in pack.questions)
    assert named == room + min(told, assumed)
    assert f"{count - room} more answers that earn less are marked as" in listed


def test_the_signatures_stay_on_one_page_with_the_statement(pack: Pack, strong: Assessment) -> None:
    report = made(pack, with_basis(strong, told=40, assumed=40))

    first, second = report.pages_of("attestation")

    assert "We have read the answers in this report." in report.pages[first]
    assert "Name and title" in report.pages[first]
    assert "Attested by" in report.pages[second]


def test_the_people_of_the_statement_are_those_of_the_table(pack: Pack, strong: Assessment) -> None:
    sentence = "The people of the statement, by the name or role beside their answers."
    said_there = page(pack, strong)
    assert (sentence in said_there) == ("Name or role" in said_there)
    roles = strong.model_copy(update={"profile": {**strong.profile, "PRF-32": None}})
    assert f"Who was asked {sentence} Name or role" in page(pack, roles).replace(" small report", "")


def test_it_refers_to_what_changed_since_the_last_seal(pack: Pack, examples: dict[str, Assessment]) -> None:
    now, before = attested(examples["mid-size-conditional"]), examples["mid-size-conditional-2026-05"]
    changes = compare(pack, before, pack, now)
    point = a_point(evaluate(pack, before), before.taken_on, sealed=True)

    words = page(pack, now, trend=(point,), changes=changes)

    moved = len({each.question for each in changes.changes})
    assert f"Since the submission of 22 May 2026 {moved} questions stand otherwise" in words
    assert "What changed and why stands in" in words


def test_without_a_seal_before_it_says_so(pack: Pack, strong: Assessment) -> None:
    assert "No earlier sealed submission of this registry is known here." in page(pack, attested(strong))


def test_a_seal_of_another_questionnaire_is_named(pack: Pack, strong: Assessment) -> None:
    point = a_point(evaluate(pack, strong), date(2025, 11, 3), sealed=True)

    words = page(pack, attested(strong), trend=(point,))

    assert "The last sealed submission, of 3 Nov 2025, answers another questionnaire" in words


def test_redacted_it_names_questions_and_no_people(pack: Pack, strong: Assessment) -> None:
    words = page(pack, with_basis(strong, told=2, assumed=2), "redacted")

    assert "Told: 2 answers" in words
    assert "Lindqvist" not in words
    assert "Executive Director" not in words
