"""Changes to the files of a copied pack, each with the line where its fault stands."""

from dataclasses import dataclass, field
from pathlib import Path

from regrisk.errors import Problem

HARD = (
    "Notwithstanding organisational countermeasures, irretrievable administrative identification "
    "documentation "
    "necessarily invalidates institutional accountability considerations across heterogeneous collaborative "
    "infrastructures and interdisciplinary responsibilities, notwithstanding extraordinary organisational "
    "reorganisation capabilities or internationally standardised interoperability certifications"
)
"""A text that asks for far more than a first degree."""


@dataclass
class Spoilt:
    """A pack's folder with what was changed in it; ``due`` are the places and codes that must be reported."""

    folder: Path
    due: list[str] = field(default_factory=list)

    def change(self, file: str, old: str, new: str, code: str = "", *, at: str = "", below: int = 0) -> None:
        """Put *new* in the place of the only *old* in *file*.

        A fault of *code* is then due on the line where *at*, or *new*, starts, or so many lines below it.
        """
        path = self.folder / file
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{file} holds {old!r} {text.count(old)} times"
        text = text.replace(old, new)
        path.write_text(text, encoding="utf-8")
        if code:
            start = text.index(new) + (new.index(at) if at else 0)
            self.due.append(f"{self.folder.name}/{file}:{text.count(chr(10), 0, start) + 1 + below} {code}")

    def add(self, file: str, text: str) -> None:
        """Add *text* to the end of *file*, which may be new."""
        path = self.folder / file
        before = path.read_text(encoding="utf-8") if path.exists() else ""
        path.write_text(before + text, encoding="utf-8")


def places(problems: tuple[Problem, ...]) -> list[str]:
    """Return each problem as ``file:line CODE``."""
    return [f"{problem.where}:{problem.line} {problem.code}" for problem in problems]
