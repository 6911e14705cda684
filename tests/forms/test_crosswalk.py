"""Each topic of an application with our answer, and where a strict form asks for more."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regrisk.app.shipped import shipped_pack
from regrisk.model.pack import Pack
from regrisk.model.response import NotApplicable, StoredResponse, Unknown
from regrisk.packs.document import read_assessment
from regrisk.questions.level import value_for_level
from regrisk.scoring.applies import applies

from .made import answered, at_level, topics

PACK = shipped_pack()
ASKED = PACK.crosswalk.topics if PACK.crosswalk else ()
YES_OR_NO = [topic for topic in ASKED if topic.answer_type in ("yes_no", "yes_no_reversed")]
NEVER_PLAIN = {"access-review"}
"""The pack adds a sentence to every answer that supports it."""
CAN_BE_PLAIN = [
    topic.id for topic in YES_OR_NO if topic.yes_is_true_when is not None and topic.id not in NEVER_PLAIN
]
SAFE = {"yes_no": "yes", "yes_no_reversed": "no"}
OTHER = {"yes": "no", "no": "yes"}
BEST = at_level(PACK, 4)
WORST = at_level(
    PACK,
    0,
    profile={
        "PRF-22": ["declined"],
        "PRF-23": {"incidents": 3},
        "PRF-25": "yes",
        "PRF-26": ["ocr"],
        "PRF-29": "unlimited",
    },
)


def test_the_best_answers_leave_no_question_unasked() -> None:
    assert applies(PACK, BEST) == {question.id for question in PACK.questions}


@pytest.mark.parametrize("topic", CAN_BE_PLAIN)
def test_the_best_answers_support_the_safe_answer_alone(topic: str) -> None:
    answer = topics(PACK, BEST)[topic]

    assert answer.kind == answer.safe == SAFE[answer.answer_type]
    assert (answer.supported, answer.strict, answer.add, answer.open) == (True, None, (), ())


@pytest.mark.parametrize("topic", CAN_BE_PLAIN)
def test_the_worst_answers_never_support_the_safe_answer(topic: str) -> None:
    answer = topics(PACK, WORST)[topic]

    assert answer.safe is not None
    assert answer.kind in ("qualified", OTHER[answer.safe])
    assert (answer.kind == "qualified") == bool(answer.add)
    assert not answer.supported
    assert answer.strict is not None
    assert answer.strict.startswith(f"A strict form's {answer.safe} would be false because ")


def test_where_the_pack_allows_no_plain_answer_there_is_none() -> None:
    best = topics(PACK, BEST)

    assert {name for name, answer in best.items() if answer.kind == "by_hand"} >= {
        "local-admin",
        "payment-controls",
    }
    assert best["hipaa"].kind == best["access-review"].kind == "qualified"
    assert best["hipaa"].strict is not None
    assert "Nobody certifies compliance" in best["hipaa"].strict
    assert best["access-review"].supported
    assert best["access-review"].add == ("Outside users depend on notice from their site.",)


def test_values_are_copied_from_where_the_pack_says() -> None:
    best = topics(PACK, BEST)
    copied = {name: answer.value for name, answer in best.items() if answer.kind == "value"}

    assert set(copied) == {topic.id for topic in ASKED if topic.value_from is not None}
    people = copied["records-count"]
    assert people is not None
    assert (people.number, people.says) == (12_000, "12,000 people")


@pytest.mark.parametrize("topic", [topic for topic in YES_OR_NO if topic.from_])
@pytest.mark.parametrize("silence", ["unknown", "unanswered"])
def test_whatever_is_silent_is_never_turned_into_the_safe_answer(topic: Any, silence: str) -> None:
    """Each question and fact behind a topic is silenced alone, with everything else at its best."""
    for name in topic.from_:
        if name in PACK.question_by_id:
            response = Unknown() if silence == "unknown" else None
            found = topics(PACK, at_level(PACK, 4, {name: response}))[topic.id]
        elif name != "PRF-24":  # a list of events may be empty
            found = topics(PACK, at_level(PACK, 4, profile={name: None}))[topic.id]
        else:
            continue
        assert found.kind not in ("yes", "no") or found.kind != found.safe, name
        assert not found.supported


@settings(max_examples=40)
@given(
    st.dictionaries(
        st.sampled_from([question.id for question in PACK.questions]),
        st.one_of(st.none(), st.just(Unknown()), st.integers(0, 4)),
        min_size=30,
    )
)
def test_no_mix_of_answers_yields_a_safe_answer_over_something_silent(mixed: dict[str, Any]) -> None:
    responses: dict[str, StoredResponse | None] = {
        name: answered(value_for_level(PACK.question_by_id[name], said)) if isinstance(said, int) else said
        for name, said in mixed.items()
    }
    for answer in topics(PACK, at_level(PACK, 4, responses)).values():
        silent = [one for one in answer.behind if one.state in ("unknown", "unanswered", "hidden")]
        if any(one.id != "PRF-24" for one in silent):
            assert answer.kind != answer.safe


def test_a_question_that_is_not_asked_yields_no_yes(shipped: Pack, examples: Path) -> None:
    """The mid-size registry builds no software, so nothing is known of how it would."""
    mid_size = read_assessment(examples / "mid-size-conditional.yaml", shipped)
    answer = topics(shipped, mid_size)["software-development"]

    assert answer.kind == "not_known"
    assert answer.because == "Not known: do not answer yes. OPS-12: not asked of this registry."


def test_a_scope_is_quoted_word_for_word_and_takes_the_plain_yes_away() -> None:
    best = value_for_level(PACK.question_by_id["ACC-02"], 4)
    scope = "Head office only; <b>not</b> the\nlaboratory"
    answer = topics(PACK, at_level(PACK, 4, {"ACC-02": answered(best, scope=scope)}))["mfa-admin"]

    assert (answer.kind, answer.supported, answer.strict) == ("qualified", True, None)
    assert answer.scopes == (("ACC-02", scope),)
    assert answer.because == "The answer is yes only with this added: the scope of ACC-02, word for word."


def test_an_assumption_and_missing_evidence_take_the_plain_yes_away() -> None:
    best = value_for_level(PACK.question_by_id["ACC-02"], 4)
    assumed = topics(PACK, at_level(PACK, 4, {"ACC-02": answered(best, basis="assumed")}))["mfa-admin"]
    claimed = topics(PACK, at_level(PACK, 4, {"ACC-02": answered(best, evidence=())}))["mfa-admin"]

    assert (assumed.kind, assumed.assumed, assumed.supported) == ("qualified", ("ACC-02",), True)
    assert (claimed.kind, claimed.not_shown) == ("qualified", ("ACC-02",))


def test_evidence_that_ran_out_by_the_day_of_evaluation_counts_no_more() -> None:
    in_date = topics(PACK, BEST, date(2027, 5, 1))["mfa-admin"]
    run_out = topics(PACK, BEST, date(2027, 5, 2))["mfa-admin"]

    assert (in_date.kind, run_out.kind) == ("yes", "qualified")
    assert [proof.in_date for one in run_out.behind for proof in one.evidence] == [False]


def test_what_does_not_apply_is_said_and_never_a_plain_yes() -> None:
    """Only ACC-13 is about vendors; the yes itself rests on ACC-01."""
    reason = NotApplicable(reason="No vendor has access.")
    said = topics(PACK, at_level(PACK, 4, {"ACC-13": reason}))["mfa-remote"]
    needed = topics(PACK, at_level(PACK, 4, {"ACC-01": reason}))["mfa-remote"]

    assert (said.kind, said.supported) == ("qualified", True)
    assert "that ACC-13 does not apply, and why" in said.because
    assert needed.kind == "by_hand"
    assert needed.because == "Answer it by hand. ACC-01: Does not apply: No vendor has access."


def test_a_strict_yes_is_false_in_the_words_of_the_answer() -> None:
    answer = topics(PACK, at_level(PACK, 4, {"ACC-01": answered("most")}))["mfa-remote"]

    assert answer.kind == "qualified"
    assert answer.strict is not None
    assert answer.strict.startswith("A strict form's yes would be false because ACC-01 says “")
    assert answer.add == (
        "Enforced on all staff VPN and cloud logins; vendor or legacy paths remain without it: [list].",
    )


def test_a_part_that_is_false_decides_though_another_is_unknown() -> None:
    """Backups without a second factor stay so, whatever ACC-02 turns out to be."""
    open_question = at_level(PACK, 4, {"BCR-01": answered(1), "ACC-02": Unknown()})
    answer = topics(PACK, open_question)["mfa-backup"]

    assert answer.kind == "no"
    assert answer.open == ("ACC-02",)


def test_a_pack_without_a_crosswalk_has_no_topics() -> None:
    assert topics(PACK.model_copy(update={"crosswalk": None}), BEST) == {}


def test_every_example_gets_every_topic_with_a_sentence(shipped: Pack, examples: Path) -> None:
    for path in sorted(examples.glob("*.yaml")):
        found = topics(shipped, read_assessment(path, shipped))
        assert list(found) == [topic.id for topic in ASKED]
        assert all(answer.because.endswith((".", "]")) for answer in found.values())
