"""The structure of the document beside its look: what is a heading, a cell, a figure, and in which order."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class Content:
    """A stretch of a page's content, by page (from 0) and mark."""

    page: int
    mark: int


@dataclass(slots=True)
class Annotation:
    """A link on a page, by page (from 0) and its place among the links of that page."""

    page: int
    index: int


@dataclass(slots=True)
class Element:
    """A node of the structure; ``role`` is a standard type of PDF 1.7 such as ``TH`` or ``Figure``."""

    role: str
    alt: str = ""
    scope: str = ""
    kids: list["Element | Content | Annotation"] = field(default_factory=list)
