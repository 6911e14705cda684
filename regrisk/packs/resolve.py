"""From a location as pydantic gives it to a path in the data of a file."""

from typing import Any

Path = tuple[str | int, ...]
"""Keys and positions that lead to a value inside the data."""


def value_at(data: Any, path: Path) -> Any:
    """Return the value at *path*, which must be there."""
    for part in path:
        data = data[part]
    return data


def resolve(data: Any, loc: Path) -> Path:
    """Return the path of *loc*, which names the tags of unions between the keys, down to what exists.

    A tag may be called like a key beside it; the reading that uses the furthest part of *loc* wins.
    """
    return _best(data, loc, 0, {})[1]


_Found = tuple[int, Path]
"""How far into the location the path reaches, and the path."""


def _best(here: Any, loc: Path, at: int, seen: dict[tuple[int, int], _Found]) -> _Found:
    if at == len(loc):
        return 0, ()
    known = seen.get((id(here), at))
    if known is not None:
        return known
    part = loc[at]
    best: _Found = (0, ())
    if isinstance(part, str):
        best = _best(here, loc, at + 1, seen)
    if _holds(here, part):
        reach, rest = _best(here[part], loc, at + 1, seen)
        best = max(best, (max(reach, at + 1), (part, *rest)), key=lambda found: found[0])
    seen[id(here), at] = best
    return best


def _holds(here: Any, part: str | int) -> bool:
    if isinstance(here, dict):
        return part in here
    return isinstance(here, list) and isinstance(part, int) and 0 <= part < len(here)
