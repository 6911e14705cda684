"""What an answer did, in figures and in sentences, and what each other answer would do."""

from fractions import Fraction

from regrisk.model.effect import Effect
from regrisk.model.pack import Pack
from regrisk.scoring.effect import effect_of, what_levels_bring
from regrisk.scoring.evaluate import evaluate
from tests.scoring.builders import (
    a_domain,
    a_gate,
    a_knock_out,
    a_maturity,
    a_multi,
    a_pack,
    a_proof,
    a_single,
    an_assessment,
    answered,
)
from tests.scoring.conditions import condition_from

PACK = a_pack(
    a_domain(
        "AAA",
        a_maturity("AAA-01", knock_out=a_knock_out("decline", 2)),
        a_maturity("AAA-02"),
        a_single("AAA-03", (0, 4)),
    ),
    gates=(a_gate(),),
)


def effect(before: dict[str, int], after: dict[str, int], pack: Pack = PACK) -> Effect:
    return effect_of(
        pack, evaluate(pack, an_assessment(before)), evaluate(pack, an_assessment(after)), "AAA-01"
    )


def test_an_answer_that_clears_a_knock_out_says_so() -> None:
    low: dict[str, int | str] = {"AAA-01": 1, "AAA-02": 4, "AAA-03": "o1"}
    made = effect_of(
        PACK,
        evaluate(PACK, an_assessment(low)),
        evaluate(PACK, an_assessment({**low, "AAA-01": answered(2, a_proof())})),
        "AAA-01",
    )

    assert (made.clears, made.raises) == ("decline", None)
    assert made.points == Fraction(100, 12)
    assert made.evidenced == Fraction(200, 12)
    assert made.sentences == (
        "+8.3 to the score.",
        "+16.6 to the evidenced score.",
        "Clears the decline on AAA-01.",
        "The band moves from Not ready to Standard.",
    )


def test_an_answer_that_raises_a_knock_out_says_so() -> None:
    made = effect({"AAA-01": 3}, {"AAA-01": 1})

    assert (made.clears, made.raises) == (None, "decline")
    assert made.sentences == ("−16.6 to the score.", "A decline is likely on AAA-01.")


def test_an_answer_that_moves_nothing_says_so() -> None:
    made = effect({}, {"AAA-01": 2})
    same = effect({"AAA-01": 2}, {"AAA-01": 2})

    assert made.sentences == ("+16.6 to the score.",)
    assert same.sentences == ("Leaves the score as it is.",)


def test_a_change_too_small_to_print_is_said_in_words() -> None:
    pack = a_pack(
        a_domain("AAA", a_maturity("AAA-01"), *(a_maturity(f"AAA-{n:02d}", weight=100) for n in range(2, 9)))
    )

    assert effect({"AAA-01": 1}, {"AAA-01": 2}, pack).sentences == ("Raises the score by less than 0.1.",)
    assert effect({"AAA-01": 2}, {"AAA-01": 1}, pack).sentences == ("Lowers the score by less than 0.1.",)


def test_each_level_says_what_it_would_bring() -> None:
    assessment = an_assessment({"AAA-01": 1, "AAA-03": "o1"})
    evaluation = evaluate(PACK, assessment)

    brought = what_levels_bring(PACK, assessment, evaluation, "AAA-01")
    assert [one.points for one in brought] == [Fraction(100 * n, 12) for n in (-1, 0, 1, 2, 3)]
    options = what_levels_bring(PACK, assessment, evaluation, "AAA-03")
    assert [(one.value, one.level) for one in options] == [("o0", 0), ("o1", 4)]
    assert [one.points for one in options] == [Fraction(-100, 3), 0]


def test_a_level_that_shows_another_question_counts_with_it() -> None:
    pack = a_pack(
        a_domain(
            "AAA",
            a_maturity("AAA-01"),
            a_maturity("AAA-02", show_if=condition_from({"question": "AAA-01", "level_at_least": 3})),
            a_multi("AAA-03"),
        )
    )
    assessment = an_assessment({"AAA-01": 2, "AAA-03": ("x", "y")})

    brought = what_levels_bring(pack, assessment, evaluate(pack, assessment), "AAA-01")
    assert [one.points for one in brought] == [
        -25,
        Fraction(-25, 2),
        0,
        Fraction(175, 3) - 75,
        Fraction(200, 3) - 75,
    ]
    assert what_levels_bring(pack, assessment, evaluate(pack, assessment), "AAA-03") == ()
