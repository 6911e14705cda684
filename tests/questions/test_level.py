"""What an answer stands for, and which answer stands for a level."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regrisk.errors import ResponseError
from regrisk.questions.level import level_of, value_for_level
from tests.scoring.builders import a_maturity, a_multi, a_single


@pytest.mark.parametrize("value", [0, 1, 2, 3, 4])
def test_a_level_is_its_own_answer(value: int) -> None:
    assert level_of(a_maturity(), value) == value
    assert value_for_level(a_maturity(), value) == value


@pytest.mark.parametrize("value", [-1, 5, True, False, 3.0, "3", None, ("x",)])
def test_anything_else_is_not_a_level(value: object) -> None:
    """``True`` is an integer in Python and still no level."""
    with pytest.raises(ResponseError) as error:
        level_of(a_maturity("ACC-05"), value)

    assert str(error.value) == (
        f"ACC-05: {value!r} is not an answer to this question. Give a level from 0 to 4."
    )


@pytest.mark.parametrize(("value", "level"), [("o0", 0), ("o1", 2), ("o2", 4)])
def test_an_option_stands_for_its_level(value: str, level: int) -> None:
    assert level_of(a_single(), value) == level


@pytest.mark.parametrize("value", ["o3", "O0", 0, None, ("o0",), "x" * 500])
def test_an_option_not_offered_is_refused_with_those_there_are(value: object) -> None:
    with pytest.raises(ResponseError, match=r"Give one of o0, o1, o2\.") as error:
        level_of(a_single(), value)

    assert len(str(error.value)) < 160


@pytest.mark.parametrize(("value", "level"), [((), 0), (("x",), 2), (("y",), 2), (("y", "x"), 4)])
def test_many_choices_stand_for_the_level_of_their_number(value: tuple[str, ...], level: int) -> None:
    assert level_of(a_multi(), value) == level


@pytest.mark.parametrize("value", [("z",), ("x", "x"), ["x"], "x", 1, (1,)])
def test_choices_not_offered_or_repeated_are_refused(value: object) -> None:
    with pytest.raises(ResponseError, match="a list without repeats of x, y"):
        level_of(a_multi(), value)


@pytest.mark.parametrize(
    ("levels", "level", "option"),
    [
        ((0, 2, 4), 2, "o1"),
        ((0, 2, 4), 1, "o1"),
        ((0, 2, 4), 3, "o2"),
        ((4, 2, 2, 0), 2, "o1"),
        ((0, 2), 4, "o1"),
        ((1, 2), 0, "o0"),
    ],
)
def test_the_answer_for_a_level_is_the_lowest_that_reaches_it(
    levels: tuple[int, ...], level: int, option: str
) -> None:
    """Options need not stand in order; where none reaches the level it is the highest there is."""
    assert value_for_level(a_single(levels=levels), level) == option


@pytest.mark.parametrize(("level", "value"), [(0, ()), (1, ("x",)), (2, ("x",)), (3, ("x", "y"))])
def test_the_choices_for_a_level_are_the_fewest_that_reach_it(level: int, value: tuple[str, ...]) -> None:
    assert value_for_level(a_multi(), level) == value


@given(st.lists(st.integers(0, 4), min_size=2, max_size=6), st.integers(0, 4))
def test_no_other_option_comes_closer_from_above(levels: list[int], level: int) -> None:
    question = a_single(levels=tuple(levels))
    reached = level_of(question, value_for_level(question, level))

    reaching = [one for one in levels if one >= level]
    assert reached == (min(reaching) if reaching else max(levels))
