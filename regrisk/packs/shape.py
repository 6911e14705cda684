"""Which field names a place of a model offers, for the suggestion beside an unknown one."""

from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel, Tag


def names_at(model: type[BaseModel], loc: tuple[str | int, ...]) -> frozenset[str]:
    """Return the names that the mapping at *loc* may hold, as a file spells them.

    *loc* is a location as pydantic gives it: with the tags of unions between the keys.
    """
    here: list[Any] = [model]
    for part in loc:
        here = [inner for kind in here for inner in _step(kind, part)]
    return frozenset(
        field.alias or name
        for kind in here
        for plain in _plain(kind)
        if _is_model(plain)
        for name, field in plain.model_fields.items()
    )


def _is_model(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, BaseModel)


def _plain(kind: Any) -> list[Any]:
    """Return the members of a union, without their annotations."""
    origin = get_origin(kind)
    if origin is Annotated:
        return _plain(get_args(kind)[0])
    if origin in (Union, UnionType):
        return [plain for member in get_args(kind) for plain in _plain(member)]
    return [kind]


def _step(kind: Any, part: str | int) -> list[Any]:
    """Return what stands behind *part* of a value of *kind*: a member, an element or a tagged choice."""
    tagged = _tagged(kind, part)
    if tagged:
        return tagged
    found: list[Any] = []
    for plain in _plain(kind):
        if _is_model(plain):
            fields = plain.model_fields.items()
            found += [field.annotation for name, field in fields if (field.alias or name) == part]
        elif get_origin(plain) is dict:
            found.append(get_args(plain)[1])
        elif get_origin(plain) is tuple and isinstance(part, int):
            found.append(get_args(plain)[0])
    return found


def _tagged(kind: Any, part: str | int) -> list[Any]:
    """Return the members of the union *kind* that the tag *part* chooses, if it is a tag."""
    return [member for member in _members(kind) if part in _tags(member)] if isinstance(part, str) else []


def _members(kind: Any) -> list[Any]:
    """Return the members of a union of unions, each with its own annotations; nothing for anything else."""
    inner = kind
    while get_origin(inner) is Annotated:
        inner = get_args(inner)[0]
    if get_origin(inner) not in (Union, UnionType):
        return []
    return [each for member in get_args(inner) for each in (_members(member) or [member])]


def _tags(member: Any) -> set[Any]:
    marks = [mark.tag for mark in get_args(member)[1:] if isinstance(mark, Tag)]
    plain = _plain(member)[0]
    tags = {*marks, getattr(plain, "__name__", None)}
    if _is_model(plain):
        for name in ("type", "state"):
            field = plain.model_fields.get(name)
            if field is not None and get_origin(field.annotation) is Literal:
                tags |= set(get_args(field.annotation))
    return tags
