"""The fields of a form as the file holds them: a tree of named parts with boxes on pages."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, NameObject, PdfObject

from regrisk.model.form import MOST_FIELDS

DEEPEST = 32
"""Levels of a name such as ``a.b.c``; a real form has three or four."""

_INHERITED = ("/FT", "/Ff", "/Opt", "/MaxLen", "/V", "/DA", "/Q", "/TU")

Refers = tuple[int, int]
"""What an object is known by: its number and generation, or its identity where it has none."""


class TooManyFieldsError(Exception):
    """The form holds more fields than any application has."""


@dataclass(slots=True)
class RawField:
    """A field with what it inherits, and the boxes in which it shows."""

    name: str
    holder: DictionaryObject
    inherited: dict[str, PdfObject]
    boxes: list[tuple[Refers, DictionaryObject]] = field(default_factory=list)

    def get(self, key: str) -> PdfObject | None:
        """Return an entry of the field, its own or inherited."""
        own = self.holder.get(key)
        found = own if own is not None else self.inherited.get(key)
        return None if found is None else found.get_object()

    @property
    def flags(self) -> int:
        """The field's flags."""
        found = self.get("/Ff")
        return int(found) if isinstance(found, int) else 0


@dataclass(slots=True)
class _Node:
    entry: PdfObject
    parent: str
    inherited: dict[str, PdfObject]
    depth: int


def raw_fields(form: DictionaryObject) -> list[RawField]:
    """Return every field under the form dictionary *form*; a part met a second time is passed over.

    Raises:
        TooManyFieldsError: there are more than any application has.
    """
    found: list[RawField] = []
    seen: set[Refers] = set()
    nodes = [_Node(entry, "", {}, 0) for entry in reversed(_array(form.get("/Fields")))]
    while nodes:
        node = nodes.pop()
        known, here = refers(node.entry), node.entry.get_object()
        if known in seen or not isinstance(here, DictionaryObject) or node.depth > DEEPEST:
            continue
        seen.add(known)
        if len(seen) > 4 * MOST_FIELDS or len(found) > MOST_FIELDS:
            raise TooManyFieldsError
        name = _joined(node.parent, here.get("/T"))
        kids = _array(here.get("/Kids"))
        parts = [kid for kid in kids if _is_part(kid)]
        inherited = node.inherited | {key: here[key] for key in _INHERITED if key in here}
        if parts:
            nodes += [_Node(kid, name, inherited, node.depth + 1) for kid in reversed(parts)]
            continue
        raw = RawField(name, here, node.inherited)
        raw.boxes = list(_boxes(kids, seen)) if kids else [(known, here)]
        found.append(raw)
    return found


def refers(entry: PdfObject) -> Refers:
    """Return what *entry* is known by."""
    if isinstance(entry, IndirectObject):
        return entry.idnum, entry.generation
    own = getattr(entry, "indirect_reference", None)
    return (own.idnum, own.generation) if isinstance(own, IndirectObject) else (-1, id(entry))


def on_states(box: DictionaryObject) -> tuple[str, ...]:
    """Return the names of the states in which a button's *box* is on."""
    looks = box.get("/AP")
    looks = looks.get_object() if looks is not None else None
    normal = looks.get("/N") if isinstance(looks, DictionaryObject) else None
    normal = normal.get_object() if normal is not None else None
    if not isinstance(normal, DictionaryObject):
        return ()
    return tuple(str(state)[1:] for state in normal if isinstance(state, NameObject) and state != "/Off")


def text_of(entry: PdfObject | None) -> str:
    """Return a text or name of the file as text; nothing for anything else."""
    here = entry.get_object() if entry is not None else None
    if isinstance(here, NameObject):
        return str(here)[1:]
    if isinstance(here, bytes):
        return here.decode("latin-1")
    return str(here) if isinstance(here, str) else ""


def _array(entry: PdfObject | None) -> list[PdfObject]:
    here = entry.get_object() if entry is not None else None
    return list(here) if isinstance(here, ArrayObject) else []


def _joined(parent: str, own: PdfObject | None) -> str:
    name = text_of(own)
    return f"{parent}.{name}" if parent and name else parent or name


def _is_part(entry: PdfObject) -> bool:
    here = entry.get_object()
    return isinstance(here, DictionaryObject) and "/T" in here


def _boxes(kids: list[PdfObject], seen: set[Refers]) -> Iterator[tuple[Refers, DictionaryObject]]:
    for kid in kids:
        known, here = refers(kid), kid.get_object()
        if isinstance(here, DictionaryObject) and known not in seen:
            seen.add(known)
            yield known, here
