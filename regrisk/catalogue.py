"""What the program can say in other languages, read from its Qt Linguist files without Qt."""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple
from xml.etree import ElementTree

from regrisk.words import ASIDE, Lookup, english

FOLDER = Path(__file__).parent / "assets" / "lang"
"""Where the files are, ``de.ts`` for a core without Qt and ``de.qm`` for the window."""

Texts = Mapping[str, str | tuple[str, str]]
"""From an English text, with what it is about after ASIDE, to its translation; for a count to two of them."""


class Language(NamedTuple):
    """A language: its code, and its name in itself."""

    code: str
    name: str


ENGLISH = Language("en", "English")


@lru_cache
def languages() -> tuple[Language, ...]:
    """Return the languages that can be offered, English first; one whose file is a draft cannot be."""
    found = [_language_of(path) for path in sorted(FOLDER.glob("*.ts"))]
    return (ENGLISH, *(language for language in found if language is not None))


@lru_cache
def texts_in(code: str) -> Texts:
    """Return all that is translated into the language, finished or not; nothing where there is no file."""
    path = FOLDER / f"{code}.ts"
    if code == ENGLISH.code or not path.is_file():
        return MappingProxyType({})
    found: dict[str, str | tuple[str, str]] = {}
    for message in ElementTree.parse(path).iter("message"):
        said = _translation(message)
        if said:
            about = message.findtext("comment", "")
            source = message.findtext("source", "")
            found[f"{source}{ASIDE}{about}" if about else source] = said
    return MappingProxyType(found)


@lru_cache
def lookup_in(code: str) -> Lookup:
    """Return what looks texts up in the language; what is not translated stays English."""
    texts = texts_in(code)
    if not texts:
        return english

    def look_up(text: str, number: int | None) -> str:
        said = texts.get(text)
        if said is None:
            return english(text, number)
        if isinstance(said, str):
            return said
        return said[0] if number == 1 else said[1]

    return look_up


def _language_of(path: Path) -> Language | None:
    """Return the language of a file from its head; the texts that follow are many, and a start waits."""
    code, name = path.stem, ""
    for event, part in ElementTree.iterparse(path, ("start", "end")):
        if event == "start" and part.tag == "TS":
            code = part.get("language", code)
        elif event == "start" and part.tag == "context":
            break
        elif event == "end" and part.tag == "extra-draft":
            return None
        elif event == "end" and part.tag == "extra-name":
            name = part.text or ""
    return Language(code, name or code)


def _translation(message: ElementTree.Element) -> str | tuple[str, str] | None:
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return None
    if message.get("numerus") != "yes":
        return translation.text or None
    forms = [form.text or "" for form in translation.findall("numerusform")]
    return (forms[0], forms[1]) if len(forms) == 2 and all(forms) else None
