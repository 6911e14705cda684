"""Elements of a page of HTML as text. What people type comes in through ``text`` and attributes alone."""

from collections.abc import Iterable
from html import escape

_EMPTY = frozenset({"meta", "col"})


def text(words: str) -> str:
    """Return *words* as text of the page, whatever it looks like."""
    return escape(words, quote=False)


def el(tag: str, *children: str, **attributes: object) -> str:
    """Return an element with *children*.

    An attribute that is empty or None is left out; ``class_`` stands for ``class``, and other low lines
    for hyphens.
    """
    told = "".join(
        f' {name.rstrip("_").replace("_", "-")}="{escape(str(value))}"'
        for name, value in attributes.items()
        if value not in (None, "")
    )
    return f"<{tag}{told}>" if tag in _EMPTY else f"<{tag}{told}>{''.join(children)}</{tag}>"


def each(tag: str, items: Iterable[str], **attributes: object) -> str:
    """Return one element for each of *items*."""
    return "".join(el(tag, item, **attributes) for item in items)
