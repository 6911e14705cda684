"""Every text in the data of a pack or of its translation, with what names it in all languages."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from regrisk.packs.layout import RECORDS
from regrisk.packs.resolve import Path
from regrisk.packs.wording import FILES, Each, Lines, Named, Rows, Shape, Text, shape_of

_TEXT = Text()


@dataclass(frozen=True, slots=True)
class Slot:
    """A place for a text.

    ``key`` names it by ids and is the same in every language; ``path`` leads to it in this file's data.
    ``holder[at]`` is what stands there, which need not be a text yet.
    """

    key: Path
    path: Path
    shape: Text
    holder: Any
    at: str | int

    @property
    def value(self) -> Any:
        """What stands there."""
        return self.holder[self.at]


@dataclass(frozen=True, slots=True)
class Entry:
    """A mapping or list that holds such places, with the ``key`` that all of them start with."""

    key: Path
    path: Path


@dataclass(frozen=True, slots=True)
class Stranger:
    """Something that holds no such place: a field beside ``fields``, or not what ``needs`` says."""

    path: Path
    fields: tuple[str, ...] = ()
    needs: str = ""


Found = Slot | Entry | Stranger


def views(data: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return what each file with texts holds, by its path inside the pack, from the *data* of the pack."""
    found: dict[str, Any] = {}
    for file in FILES:
        held = data.get(RECORDS[file]) if file in RECORDS else data
        if any(slots(file, held)):
            found[file] = held
    domains = data.get("domains")
    for domain in domains if isinstance(domains, list) else ():
        if isinstance(domain, dict) and isinstance(domain.get("code"), str):
            found[f"domains/{domain['code']}.yaml"] = domain
    return found


def texts_of(
    data: Mapping[str, Any], base: Mapping[str, Any] | None = None
) -> Mapping[str, Mapping[Path, Slot]]:
    """Return every text of a pack's *data* by file and key; only those that *base*, where given, has not."""
    before = {} if base is None else texts_of(base)
    found: dict[str, dict[Path, Slot]] = {}
    for file, held in views(data).items():
        known = {key: slot.value for key, slot in before.get(file, {}).items()}
        own = {slot.key: slot for slot in slots(file, held) if known.get(slot.key) != slot.value}
        if own:
            found[file] = own
    return found


def slots(file: str, data: Any) -> Iterator[Slot]:
    """Yield every place of *data*, which *file* holds, that has a text; other shapes are passed over."""
    for found in survey(shape_of(file), data):
        if isinstance(found, Slot) and isinstance(found.value, str) and found.value.strip():
            yield found


def survey(shape: Shape, data: Any, key: Path = (), path: Path = ()) -> Iterator[Found]:
    """Yield what *data* is made of, in its order."""
    if data is None:
        return
    if not _fits(shape, data):
        yield Stranger(path, needs="a mapping" if isinstance(shape, Mapping | Named) else "a list")
        return
    yield Entry(key, path)
    match shape:
        case Each():
            yield from _each(shape, data, key, path)
        case Rows(of=of):
            for at, member in enumerate(data):
                yield from survey(of, member, (*key, at), (*path, at))
        case Lines(adds=adds):
            yield from _lines(data, key, path, adds=adds)
        case Named(spare=spare):
            for name in data:
                yield Slot((*key, name), (*path, name), Text(spare), data, name)
        case Mapping():
            yield from _fields(shape, data, key, path)


def _fits(shape: Shape, data: Any) -> bool:
    return isinstance(data, dict if isinstance(shape, Mapping | Named) else list)


def _fields(
    shape: Mapping[str, Shape], data: dict[str, Any], key: Path, path: Path, own_id: str = ""
) -> Iterator[Found]:
    for name in data:
        inner = shape.get(name)
        if name == own_id:
            continue
        if inner is None:
            yield Stranger((*path, name), tuple(shape))
        elif isinstance(inner, Text):
            yield Slot((*key, name), (*path, name), inner, data, name)
        else:
            yield from survey(inner, data[name], (*key, name), (*path, name))


def _each(shape: Each, data: list[Any], key: Path, path: Path) -> Iterator[Found]:
    for at, member in enumerate(data):
        name = member.get(shape.by) if isinstance(member, dict) else None
        if isinstance(name, str | int):
            yield Entry((*key, name), (*path, at))
            yield from _fields(shape.of, member, (*key, name), (*path, at), shape.by)
        else:
            yield Stranger((*path, at), needs=f'a mapping with the field "{shape.by}"')


def _lines(data: list[Any], key: Path, path: Path, *, adds: bool) -> Iterator[Found]:
    """Yield the texts of a list; the text of a level that builds on another has the key of the level."""
    for at, member in enumerate(data):
        if not (adds and isinstance(member, dict)):
            yield Slot((*key, at), (*path, at), _TEXT, data, at)
            continue
        for name in member:
            if name == "adds":
                yield Slot((*key, at), (*path, at, name), _TEXT, member, name)
            else:
                yield Stranger((*path, at, name), ("adds",))
