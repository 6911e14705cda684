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


@dataclass(frozen=True, slots=True)
class At:
    """A place of our own finding; both numbers count from 0."""

    line: int
    column: int


@dataclass(slots=True)
class Tree:
    """What a file holds.

    ``marks`` holds, by the identity of each mapping or list inside ``data``, the marks of its members:
    those of key and value by key, or one for each element. ``root`` is where the content starts;
    ``whole`` is False when reading stopped before the end.
    """

    where: str
    text: str = field(repr=False)
    data: Any = None
    marks: dict[int, Any] = field(default_factory=dict, repr=False)
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
            members = self.marks.get(id(here))
            last = key and depth == len(path) - 1
            if isinstance(here, dict) and isinstance(members, dict) and part in members:
                mark = members[part][0 if last else 1]
            elif isinstance(here, list) and isinstance(part, int) and part < len(here):
                assert isinstance(members, list)
                mark = members[part]
            else:
                break
            here = here[part]
        return mark
