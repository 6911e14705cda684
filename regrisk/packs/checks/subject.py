"""What the checks look at: a pack, and the ids that exist although what they name could not be read."""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date

from regrisk.model.pack import Pack
from regrisk.packs.faults import Fault
from regrisk.packs.resolve import Path
from regrisk.questions.suggest import did_you_mean, shown


@dataclass(frozen=True, slots=True)
class Subject:
    """A pack under check.

    ``broken`` are ids that stand in the files, of things left out of ``pack`` because they have faults
    of their own: nothing is said about what refers to them. ``on`` is the day that figures are held
    against; None leaves their age alone.
    """

    pack: Pack
    broken: frozenset[str] = field(default=frozenset())
    on: date | None = None

    def unknown(self, path: Path, kind: str, name: str, known: Collection[str]) -> list[Fault]:
        """Return the fault that no *kind* is called *name*, or nothing when there is one."""
        if name in known or name in self.broken:
            return []
        remedy = did_you_mean(name, known) or "Correct it, or remove it."
        return [Fault(path, f"There is no {kind} {shown(name)}.", remedy, "TARGET")]
