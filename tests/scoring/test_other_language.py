"""Sentences are said in the language of the moment, figures are the same in all, and none is kept."""

from datetime import date

import pytest

from regrisk.app.packs import pack_in
from regrisk.model.assessment import Assessment
from regrisk.model.cover import DemandedPart
from regrisk.model.evaluation import Evaluation
from regrisk.model.pack import Pack
from regrisk.scoring import explain
from regrisk.scoring.compare import compare
from regrisk.scoring.crosswalk import crosswalk
from regrisk.scoring.evaluate import evaluate
from regrisk.words import speaking
from tests.other_words import MARK, marked

from .conftest import EXAMPLES
from .test_cover import a_contract, a_policy, said


def figures(evaluation: Evaluation) -> object:
    return (
        evaluation.score,
        evaluation.band.id,
        [(part.question, part.earned, part.possible) for part in evaluation.contributions],
        [finding.questions for finding in evaluation.findings],
    )


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_reason_is_said_anew_and_no_figure_moves(
    name: str, shipped: Pack, examples: dict[str, Assessment]
) -> None:
    assessment = examples[name]
    before = evaluate(shipped, assessment)

    with speaking(marked):
        said = evaluate(shipped, assessment)

    assert all(explain.reason(part.because).startswith(MARK) for part in said.contributions)
    fired = [one for one in said.findings if one.kind != "contradiction"]
    assert all(one.because.startswith(MARK) for one in fired)
    assert figures(said) == figures(before)
    assert evaluate(shipped, assessment) == before


def test_topics_are_said_in_the_language_of_the_moment(
    shipped: Pack, examples: dict[str, Assessment]
) -> None:
    assessment = examples["mid-size-conditional"]
    evaluation = evaluate(shipped, assessment)

    with speaking(marked):
        topics = crosswalk(shipped, assessment, evaluation)

    own_words = {topic.answer_by_hand for topic in shipped.crosswalk.topics} if shipped.crosswalk else set()
    assert all(topic.because.startswith(MARK) or topic.because in own_words for topic in topics)


def test_a_comparison_is_said_in_the_language_of_the_moment(
    shipped: Pack, examples: dict[str, Assessment]
) -> None:
    before, after = examples["mid-size-conditional-2025-11"], examples["mid-size-conditional"]

    with speaking(marked):
        said = compare(shipped, before, shipped, after)

    assert said.changes
    assert all(change.because.startswith(f"{change.question}: {MARK}") for change in said.changes)
    assert said.points == compare(shipped, before, shipped, after).points


def test_a_language_with_large_nouns_keeps_the_first_letter_of_a_part_of_cover(
    shipped: Pack, examples: dict[str, Assessment]
) -> None:
    """English makes it small inside a sentence; a noun must not lose its capital in German."""
    assert explain.inside("Privacy liability") == "privacy liability"

    with speaking(marked):
        assert explain.inside("Haftung für Datenschutz") == "Haftung für Datenschutz"


def test_what_fills_the_sentences_about_cover_is_said(shipped: Pack) -> None:
    """The words in German sentences of the pack: what a policy gives, and where its cover begins."""
    german = pack_in(shipped, "de")
    demanded = a_contract(parts={"breach_response": DemandedPart(each_claim_usd=1_000_000)})
    first, second = a_policy(retroactive_date="none"), a_policy(period_from=date(2027, 2, 1))

    with speaking(marked):
        missing = said(german, "limit-below-contract", contracts=(demanded,))
        moved = said(german, "retroactive-date-later", policies=(first, second))

    assert [f"{MARK}nothing" in because for because in missing] == [True]
    assert [f"{MARK}the beginning" in because for because in moved] == [True]
