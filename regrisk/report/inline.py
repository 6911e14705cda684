"""Text inside a block: plain strings, and runs with a face, a tone, a link or a page number."""

from collections.abc import Iterator
from re import split
from typing import Literal, TypeAlias

from pydantic import Field

from regrisk.charts.plain_text import Plain
from regrisk.model.base import Record
from regrisk.words import say

Face: TypeAlias = Literal["plain", "bold", "oblique", "digest"]
Tone: TypeAlias = Literal["inherit", "ink", "muted", "deep", "alert"]


class Run(Record):
    """A stretch of text in one face and one tone.

    ``link`` is the key of a heading, section or answer row. Where the key is not in the document
    (a variant may leave it out) the run is set as plain text.
    """

    text: Plain
    face: Face = "plain"
    tone: Tone = "inherit"
    link: str | None = None


class PageOf(Record):
    """The number of the page on which ``key`` stands, with words around it; the whole is a link.

    A renderer that knows no pages names the section instead, after ``opening`` in place of ``before``:
    see ``places``. One that does not find the key prints ``elsewhere``.
    """

    key: str
    before: Plain = Field(default_factory=lambda: say("page ", about="before its number"))
    opening: Plain = ""
    after: Plain = ""
    elsewhere: Plain = "–"
    face: Face = "plain"


Inline: TypeAlias = Run | PageOf
Words: TypeAlias = Plain | Run | PageOf | tuple[Plain | Run | PageOf, ...]
"""What most text fields hold: a plain string, a run, a page reference, or a tuple of them.

Nothing in it is markup: ``<b>`` prints as four characters. A line break counts as a space.
"""

MarkName: TypeAlias = Literal[
    "decline", "exclusion", "condition", "partly", "clear", "not_asked",
    "in_date", "lapsed", "met", "part", "gap", "to_tick",
]  # fmt: skip
MARKS: dict[MarkName, str] = {
    "decline": "■",
    "exclusion": "▲",
    "condition": "◆",
    "partly": "△",
    "clear": "○",
    "not_asked": "–",
    "in_date": "✓",
    "lapsed": "✗",
    "met": "●",
    "part": "◐",
    "gap": "○",
    "to_tick": "□",
}
"""The printed marks. A mark is always followed by a word or an id."""


def bold(text: str, link: str | None = None) -> Run:
    """Return *text* in bold."""
    return Run(text=text, face="bold", link=link)


def oblique(text: str) -> Run:
    """Return *text* in oblique, as notes are set."""
    return Run(text=text, face="oblique")


def muted(text: str) -> Run:
    """Return *text* in grey."""
    return Run(text=text, tone="muted")


def alert(text: str) -> Run:
    """Return *text* in the one red; it must also be marked by a sign or a word."""
    return Run(text=text, tone="alert")


def digest(text: str) -> Run:
    """Return *text* in the face of digests, where every character is of one width."""
    return Run(text=text, face="digest")


def linked(text: str, key: str) -> Run:
    """Return *text* as a link to *key*."""
    return Run(text=text, tone="deep", link=key)


def inlines(words: Words) -> Iterator[Inline]:
    """Return the parts of *words* as runs and page references, without empty runs."""
    for part in words if isinstance(words, tuple) else (words,):
        if isinstance(part, str):
            if part:
                yield Run(text=part)
        elif isinstance(part, PageOf) or part.text:
            yield part


def filled(pattern: str, **parts: Words) -> tuple[str | Run | PageOf, ...]:
    """Return *pattern* with runs and page references in place of its ``{names}``; it was said before.

    Plain strings become one text with what stands around them.
    """
    found: list[str | Run | PageOf] = []
    for at, piece in enumerate(split(r"\{(\w+)\}", pattern)):
        value = parts[piece] if at % 2 else piece
        if not isinstance(value, str):
            found += value if isinstance(value, tuple) else (value,)
        elif found and isinstance(found[-1], str):
            found[-1] += value
        elif value:
            found.append(value)
    return tuple(found)


def plain(words: Words) -> str:
    """Return *words* as one string; a page reference becomes its ``elsewhere``."""
    return "".join(
        f"{part.before}{part.elsewhere}{part.after}" if isinstance(part, PageOf) else part.text
        for part in inlines(words)
    )
