"""Where two JSON values differ, as parts of sentences."""

from collections.abc import Iterator
from typing import Any

from regrisk.words import say


def differing(stated: Any, found: Any, place: str = "") -> Iterator[str]:
    """Yield each place at which *stated* is not what was *found*, with both."""
    if isinstance(stated, dict) and isinstance(found, dict):
        for name in dict.fromkeys((*found, *stated)):
            inner = f"{place}.{name}" if place else name
            yield from differing(stated.get(name), found.get(name), inner)
    elif isinstance(stated, list) and isinstance(found, list) and len(stated) == len(found):
        for number, (one, other) in enumerate(zip(stated, found, strict=True), start=1):
            yield from differing(one, other, f"{place}[{_named(other, number)}]")
    elif type(stated) is not type(found) or stated != found:
        yield say(
            "{place} is {stated} and should be {found}",
            place=place or say("the whole"),
            stated=_short(stated),
            found=_short(found),
        )


def _named(value: Any, number: int) -> str:
    """Return what a member of a list is called: its id where it has one, else its number."""
    names = ("id", "question", "control", "part", "number")
    known = (value.get(name) for name in names) if isinstance(value, dict) else ()
    return next((each for each in known if isinstance(each, str)), str(number))


def _short(value: Any) -> str:
    match value:
        case None:
            return say("not there", about="value")
        case dict() | list():
            return say("{number} values", number=len(value))
        case str():
            return say('"{text}"', text=value if len(value) <= 60 else value[:59] + "…")
        case bool():
            return say("yes" if value else "no", about="value")
        case _:
            return str(value)
