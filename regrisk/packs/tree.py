"""The content of one YAML file, with the place of every key and value in it."""

from dataclasses import dataclass, field
from typing import Any, Protocol

from regrisk.errors import Problem


class Mark(Protocol):
    """A place as the YAML parser gives it; both numbers count from 0."""

    @property
    def line(self) -> int:
        """The line."""

    @property
    def column(self) -> int:
        """The character of the line."""


WIDEST = 1 << 32
"""More than the characters of any line: a place is packed as its line times this, plus its column."""


@dataclass(frozen=True, slots=True)
class At:
    """A place of our own finding; both numbers count from 0."""

    line: int
    column: int


@dataclass(slots=True)
class Tree:
    """What a file holds.

    ``places`` holds, by the identity of each mapping or list inside ``data``, the places of its members in
    order, each packed into one number: of key and value for a mapping, of the element for a list. Numbers
    and not marks, because a pack has tens of thousands of them. ``root`` is where the content starts;
    ``whole`` is False when reading stopped before the end.
    """

    where: str
    text: str = field(repr=False)
    data: Any = None
    places: dict[int, list[int]] = field(default_factory=dict, repr=False)
    root: Mark | None = None
    problems: list[Problem] = field(default_factory=list)
    whole: bool = True

    def note(self, mark: Mark | None, what: str, remedy: str, code: str) -> None:
        """Add a problem at *mark*, or at the start of the file."""
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        self.problems.append(Problem(self.where, line, column, what, remedy, code))

    def mark_of(self, path: tuple[str | int, ...], *, key: bool = False) -> Mark | None:
        """Return the mark of the value at *path*, or of the nearest thing around it that is there.

        With *key*, the mark of the key that leads to it, where it is a member of a mapping.
        """
        here, mark = self.data, self.root
        for depth, part in enumerate(path):
            if isinstance(here, dict) and part in here:
                last = key and depth == len(path) - 1
                at = 2 * list(here).index(part) + (0 if last else 1)
            elif isinstance(here, list) and isinstance(part, int) and part < len(here):
                at = part
            else:
                break
            mark = At(*divmod(self.places[id(here)][at], WIDEST))
            here = here[part]
        return mark

    def key_line(self, holder: dict[str, Any], key: str) -> int:
        """Return the line, from 1, on which *key* of the mapping *holder* inside ``data`` stands."""
        return self.places[id(holder)][2 * list(holder).index(key)] // WIDEST + 1
