"""HTML as values: every text is escaped where it becomes markup, and nowhere else."""

from collections.abc import Iterable
from html import escape

_ALONE = frozenset({"meta", "br", "hr", "col"})


class Markup(str):
    """Text that is HTML already."""

    __slots__ = ()


Inside = str | Iterable["Inside"] | None
"""A text to escape, markup, or several of them; nothing for None."""


def tag(name: str, /, *inside: Inside, **attributes: str | int | None) -> Markup:
    """Return the element *name*; ``class_`` and the like lose their underscore, ``data_x`` is ``data-x``."""
    said = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(str(value))}"'
        for key, value in attributes.items()
        if value is not None
    )
    if name in _ALONE:
        return Markup(f"<{name}{said}>")
    return Markup(f"<{name}{said}>{joined(inside)}</{name}>")


def joined(inside: Inside) -> Markup:
    """Return *inside* as markup, one after the other."""
    match inside:
        case None:
            return Markup()
        case Markup():
            return inside
        case str():
            return Markup(escape(inside, quote=False))
        case _:
            return Markup("".join(joined(each) for each in inside))


def chip(text: str, kind: str = "") -> Markup:
    """Return a few words in a frame."""
    return tag("span", text, class_=f"chip {kind}".strip())


def link(target: str) -> Markup:
    """Return an id that leads to its place on the page."""
    return tag("a", target, href=f"#{target}")


def links(names: Iterable[str]) -> Inside:
    """Return ids that lead to their places, one after the other."""
    said: list[Inside] = []
    for name in names:
        said += [", "] if said else []
        said.append(link(name))
    return said


def listed(items: Iterable[Inside]) -> Markup:
    """Return *items* as a list; nothing when there are none."""
    lines = [tag("li", item) for item in items]
    return tag("ul", lines) if lines else Markup()


def facts(rows: Iterable[tuple[str, Inside]]) -> Markup:
    """Return named facts below each other, those without content left out."""
    lines = [
        tag("div", tag("dt", name), tag("dd", content))
        for name, inside in rows
        if (content := joined(inside))
    ]
    return tag("dl", lines) if lines else Markup()


def table(head: tuple[str, ...], rows: Iterable[tuple[Inside, ...]], *, kind: str = "") -> Markup:
    """Return a table whose columns are called *head*; nothing when it has no rows."""
    lines = [tag("tr", [tag("td", cell) for cell in row]) for row in rows]
    if not lines:
        return Markup()
    names = tag("tr", [tag("th", name, scope="col") for name in head])
    return tag("table", tag("thead", names), tag("tbody", lines), class_=kind or None)
