"""The strict reader of YAML (and so of JSON): one flat pass over the parser's events.

The flat pass is the guard: libyaml composes nested nodes recursively, so a deep nest would end the
process, and an alias can stand for a billion nodes. Here depth and count are checked as the content
grows, and whatever only a program would write (anchors, aliases, tags, merge keys) is refused.
"""

import re
from collections.abc import Iterable
from typing import Any

import yaml

from regrisk.packs.scalars import value_of
from regrisk.packs.tree import WIDEST, At, Mark, Tree
from regrisk.questions.plain_text import forbidden_at
from regrisk.questions.suggest import shown

MOST_CHARACTERS = 2_000_000
DEEPEST = 40
MOST_NODES = 200_000

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_JSON_ESCAPE = re.compile(r"\\(?:u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})|.)", re.DOTALL)


class _StoppedError(Exception):
    """Reading cannot go on; the reason is already among the problems."""


def read_yaml(text: str, where: str) -> Tree:
    """Return the content of *text*, which came from the file called *where*, with all its problems."""
    tree = Tree(where, text)
    try:
        if len(text) > MOST_CHARACTERS:
            _stop(
                tree,
                None,
                f"The file holds more than {MOST_CHARACTERS:,} characters.",
                "Shorten it.",
                "YAML-SIZE",
            )
        _Builder(tree).build(yaml.parse(_joined(text), Loader=_Loader))
    except _StoppedError:
        tree.whole = False
    except (yaml.reader.ReaderError, UnicodeEncodeError):
        tree.whole = False
        _note_character(tree)
    except yaml.MarkedYAMLError as error:
        tree.whole = False
        _note_syntax(tree, error)
    return tree


class _Builder:
    """Fills a tree; a refused part is dropped and reading goes on where it can."""

    __slots__ = ("_documents", "_here", "_key", "_key_mark", "_members", "_nodes", "_stack", "_tree")

    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        self._here: Any = None  # the mapping or list being filled, None outside the document
        self._members: list[int] = []  # the places of what it holds
        self._key: str | None = None  # the key whose value comes next
        self._key_mark: Mark = At(0, 0)
        self._stack: list[tuple[Any, list[int]]] = []
        self._nodes = self._documents = 0

    def build(self, events: Iterable[Any]) -> None:
        acts = {
            yaml.ScalarEvent: self._scalar,
            yaml.MappingStartEvent: self._open,
            yaml.SequenceStartEvent: self._open,
            yaml.MappingEndEvent: self._close,
            yaml.SequenceEndEvent: self._close,
            yaml.AliasEvent: self._alias,
            yaml.DocumentStartEvent: self._document,
        }
        for event in events:
            act = acts.get(type(event))
            if act is not None:
                act(event)
        if self._documents == 0:
            self._tree.note(None, "The file is empty.", "Fill it in.", "YAML-EMPTY")
            self._tree.whole = False

    def _scalar(self, event: Any) -> None:
        if event.anchor is not None or event.tag is not None:
            self._refuse(event)
        if self._key is None and type(self._here) is dict:
            self._key, self._key_mark = event.value, event.start_mark
            return
        value = event.value
        if event.implicit[0]:
            value = value_of(value)
        elif forbidden_at(value) is not None:
            self._tree.note(
                event.start_mark, "The text holds a control character.", "Remove it.", "YAML-CHARACTER"
            )
        self._put(value, event.start_mark)

    def _open(self, event: Any) -> None:
        mark = event.start_mark
        if event.anchor is not None or event.tag is not None:
            self._refuse(event)
        if self._key is None and type(self._here) is dict:
            _stop(self._tree, mark, "A key is a list or a mapping.", "Write one word as the key.", "YAML-KEY")
        if len(self._stack) == DEEPEST:
            _stop(
                self._tree, mark, f"Values nest deeper than {DEEPEST} times.", "Flatten them.", "YAML-DEPTH"
            )
        new: Any = {} if type(event) is yaml.MappingStartEvent else []
        self._put(new, mark)
        self._stack.append((self._here, self._members))
        self._here, self._members = new, []
        self._tree.places[id(new)] = self._members

    def _close(self, event: Any) -> None:
        self._here, self._members = self._stack.pop()

    def _put(self, value: Any, mark: Mark) -> None:
        self._nodes += 1
        if self._nodes > MOST_NODES:
            _stop(
                self._tree,
                mark,
                f"The file holds more than {MOST_NODES:,} values.",
                "Shorten it.",
                "YAML-SIZE",
            )
        here, key = self._here, self._key
        if key is not None:
            self._key = None
            if key in here or key == "<<":
                self._refuse_key(key)
            else:
                here[key] = value
                before = self._key_mark
                members = self._members
                members.append(before.line * WIDEST + before.column)
                members.append(mark.line * WIDEST + mark.column)
        elif here is None:
            self._tree.data, self._tree.root = value, mark
        else:
            here.append(value)
            self._members.append(mark.line * WIDEST + mark.column)

    def _refuse_key(self, key: str) -> None:
        """Note that *key* may not stand here; its value is read and dropped."""
        if key == "<<":
            self._tree.note(
                self._key_mark, "A merge key (<<) is used.", "Write the fields out.", "YAML-MERGE"
            )
            return
        first = self._tree.key_line(self._here, key)
        self._tree.note(
            self._key_mark,
            f"{shown(key)} stands twice; the first is on line {first}.",
            "Remove one of them.",
            "YAML-DUPLICATE",
        )

    def _refuse(self, event: Any) -> None:
        if event.anchor is not None:
            self._tree.note(
                event.start_mark,
                f"An anchor (&{event.anchor}) is used.",
                "Write the text out.",
                "YAML-ANCHOR",
            )
        if event.tag is not None:
            self._tree.note(
                event.start_mark,
                f"A tag ({shown(event.tag)}) is used.",
                "Remove it, or put the text in quotes.",
                "YAML-TAG",
            )

    def _alias(self, event: Any) -> None:
        _stop(
            self._tree,
            event.start_mark,
            f"An alias (*{event.anchor}) is used.",
            "Write the text out, or put it in quotes.",
            "YAML-ALIAS",
        )

    def _document(self, event: Any) -> None:
        self._documents += 1
        if self._documents > 1:
            _stop(
                self._tree, event.start_mark, "A second document starts here.", "Keep one.", "YAML-DOCUMENT"
            )


def _stop(tree: Tree, mark: Mark | None, what: str, remedy: str, code: str) -> None:
    tree.note(mark, what, remedy, code)
    raise _StoppedError


def _joined(text: str) -> str:
    """Return *text* with JSON's pairs of escapes for one character joined, as YAML knows no such pairs."""
    if not text.lstrip().startswith("{") or "\\u" not in text:
        return text

    def one(match: re.Match[str]) -> str:
        high, low = match.groups()
        if high is None:
            return match.group()
        return f"\\U{0x10000 + ((int(high, 16) & 0x3FF) << 10) + (int(low, 16) & 0x3FF):08x}"

    return _JSON_ESCAPE.sub(one, text)


def _note_character(tree: Tree) -> None:
    at = forbidden_at(tree.text) or 0
    line = tree.text.count("\n", 0, at)
    mark = At(line, at - tree.text.rfind("\n", 0, at) - 1)
    tree.note(
        mark, "A character stands here that no text file holds.", "Save it as plain text.", "YAML-CHARACTER"
    )


def _note_syntax(tree: Tree, error: yaml.MarkedYAMLError) -> None:
    mark = error.problem_mark or error.context_mark
    line = tree.text.split("\n")[mark.line] if mark and mark.line < tree.text.count("\n") + 1 else ""
    problem = str(error.problem)
    what, remedy = (
        "The file cannot be read from here on",
        "Look for a missing quote, bracket, colon or indent.",
    )
    if "\t" in line[: len(line) - len(line.lstrip())]:
        what, remedy = "A tab stands at the start of the line", "Use spaces."
    elif problem.startswith("mapping values are not allowed"):
        what, remedy = "A second colon stands on this line", "Put the text in quotes."
    elif problem.startswith("found character that cannot start"):
        what, remedy = "A text may not start with this character", "Put the text in quotes."
    elif problem.startswith("found unexpected end of stream"):
        what, remedy = "A quote is opened and not closed", "Close it."
        mark = error.context_mark or mark
    tree.note(mark, f"{what} ({problem}).", remedy, "YAML-SYNTAX")
