"""Reads a page of HTML back: its elements, whether they nest, and what can be seen of its text."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

EMPTY = {"meta", "col", "br", "hr", "img", "input", "link"}
UNSEEN = {"style", "title"}
DRAWN = {"path", "rect", "circle", "polygon", "polyline"}


@dataclass
class Element:
    tag: str
    attributes: dict[str, str]
    parent: "Element | None" = None
    children: list["Element"] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        return " ".join("".join(self.pieces).split())

    def all_of(self, *tags: str) -> list["Element"]:
        """Return the elements below this one with one of *tags*, or all of them."""
        found = []
        for child in self.children:
            if not tags or child.tag in tags:
                found.append(child)
            found += child.all_of(*tags)
        return found

    def within(self, tag: str) -> bool:
        return self.parent is not None and (self.parent.tag == tag or self.parent.within(tag))


class Page(HTMLParser):
    """A page as a tree; a tag that does not nest fails at once."""

    def __init__(self, content: bytes) -> None:
        super().__init__(convert_charrefs=True)
        self.root = self._at = Element("document", {})
        self.declared = ""
        self._words: list[str] = []
        self.feed(content.decode())
        self.close()
        assert self._at is self.root, f"<{self._at.tag}> is never closed"

    def handle_decl(self, decl: str) -> None:
        self.declared = decl

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), f"<{tag}> has an attribute twice: {names}"
        made = Element(tag, {name: value or "" for name, value in attrs}, self._at)
        self._at.children.append(made)
        if tag not in EMPTY:
            self._at = made

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in EMPTY | DRAWN, f"<{tag}/> is no empty element"
        self._at.children.append(Element(tag, {name: value or "" for name, value in attrs}, self._at))

    def handle_endtag(self, tag: str) -> None:
        assert self._at.tag == tag, f"</{tag}> closes <{self._at.tag}>"
        assert self._at.parent is not None
        self._at = self._at.parent

    def handle_data(self, data: str) -> None:
        if self._at.tag not in UNSEEN:
            self._words.append(data)
        element: Element | None = self._at
        while element is not None:
            element.pieces.append(data)
            element = element.parent

    def seen(self) -> str:
        """Return the text that can be read, and the texts that stand for drawings."""
        return " ".join(
            [*self._words, *(each.attributes.get("aria-label", "") for each in self.all_of("svg"))]
        )

    def all_of(self, *tags: str) -> list[Element]:
        return self.root.all_of(*tags)

    def one(self, tag: str) -> Element:
        (found,) = self.all_of(tag)
        return found
