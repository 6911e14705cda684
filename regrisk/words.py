"""The path of every sentence a person reads: written in English here, said in the language of the moment.

The window speaks one language for all its threads; a document can be written in another at the same time.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

Lookup = Callable[[str, int | None], str]
"""Returns a text in a language, for a number where it counts something; an unknown text as it is."""

ASIDE = "\x04"
"""Stands between a text and what it is about, in what a lookup is asked for."""


def english(text: str, number: int | None) -> str:
    """Look a text up in English, in which all texts are written."""
    return text.partition(ASIDE)[0]


_of_the_window: Lookup = english
_of_the_document: ContextVar[Lookup | None] = ContextVar("language of the document", default=None)


def say(text: str, /, *, about: str = "", **values: object) -> str:
    """Return *text* in the language of the moment, with its ``{names}`` filled from *values*.

    *about* tells apart what is one word in English and two elsewhere: ``say("Open", about="state")``.
    An unknown text is said in English. Without values braces stay as they are.
    """
    lookup = _of_the_document.get() or _of_the_window
    if lookup is not english:
        text = lookup(f"{text}{ASIDE}{about}" if about else text, None)
    return text.format_map(values) if values else text


def say_many(number: int, one: str, many: str, /, *, about: str = "", **values: object) -> str:
    """Return the form of a text that agrees with *number*; it fills ``{number}`` unless given otherwise."""
    lookup = _of_the_document.get() or _of_the_window
    said = many if lookup is english else lookup(f"{many}{ASIDE}{about}" if about else many, number)
    if said == many and number == 1:
        said = one
    return said.format_map({"number": number, **values})


def later(text: str, /, *, about: str = "") -> str:
    """Return *text* as it is: a constant that is looked up where it is used, with ``say(CONSTANT)``.

    With *about*, ``say`` needs the same one.
    """
    return text


def lookup_now() -> Lookup:
    """Return what looks texts up at this moment."""
    return _of_the_document.get() or _of_the_window


def speak(lookup: Lookup) -> None:
    """Have the whole program speak another language, in every thread."""
    global _of_the_window
    _of_the_window = lookup


@contextmanager
def speaking(lookup: Lookup) -> Iterator[None]:
    """Speak another language inside, for a document, whatever the window and other threads speak."""
    before = _of_the_document.set(lookup)
    try:
        yield
    finally:
        _of_the_document.reset(before)
