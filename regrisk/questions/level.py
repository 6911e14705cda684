"""From an answer to the maturity level it stands for, and back."""

from typing import assert_never

from regrisk.errors import ResponseError
from regrisk.model.question import AnyQuestion, Maturity, Multi, Number, Option, Single, YesNo

HIGHEST_LEVEL = 4
"""Levels run from 0 (absent) to this one; credit is the level divided by it."""


def level_of(question: AnyQuestion, value: object) -> int:
    """Return the level *value* stands for, from 0 (absent) to 4.

    Raises:
        ResponseError: *value* is not an answer this question offers.
    """
    match question:
        case Maturity():
            # ``True`` is an ``int`` in Python and must not pass as level 1.
            if type(value) is int and 0 <= value <= HIGHEST_LEVEL:
                return value
            raise _not_offered(question, value, f"a level from 0 to {HIGHEST_LEVEL}")
        case Single() | YesNo() | Number():
            for option in question.options:
                if type(value) is str and option.value == value:
                    return option.level
            offered = ", ".join(option.value for option in question.options)
            raise _not_offered(question, value, f"one of {offered}")
        case Multi():
            return _level_of_many(question, value)
        case _:
            assert_never(question)


def value_for_level(question: AnyQuestion, level: int) -> int | str | tuple[str, ...]:
    """Return the answer that stands for *level*: the lowest that reaches it, else the highest there is."""
    match question:
        case Maturity():
            return level
        case Single() | YesNo() | Number():
            return option_for_level(question.options, level).value
        case Multi():
            reaching = (n for n, reached in enumerate(question.level_by_count) if reached >= level)
            best = max(question.level_by_count)
            count = next(reaching, question.level_by_count.index(best))
            return tuple(choice.value for choice in question.choices[:count])
        case _:
            assert_never(question)


def option_for_level(options: tuple[Option, ...], level: int) -> Option:
    """Return the first of the lowest options that reach *level*, or the highest option there is."""
    reaching = [option for option in options if option.level >= level]
    if reaching:
        return min(reaching, key=lambda option: option.level)
    return max(options, key=lambda option: option.level)


def _level_of_many(question: Multi, value: object) -> int:
    offered = {choice.value for choice in question.choices}
    if (
        isinstance(value, tuple)
        and all(isinstance(part, str) and part in offered for part in value)
        and len(set(value)) == len(value) < len(question.level_by_count)
    ):
        return question.level_by_count[len(value)]
    names = ", ".join(choice.value for choice in question.choices)
    raise _not_offered(question, value, f"a list without repeats of {names}")


def _not_offered(question: AnyQuestion, value: object, offered: str) -> ResponseError:
    shown = repr(value)
    shown = shown if len(shown) <= 60 else shown[:57] + "..."
    return ResponseError(f"{question.id}: {shown} is not an answer to this question. Give {offered}.")
