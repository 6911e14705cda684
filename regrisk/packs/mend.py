"""A pack without the parts that have faults, so that the rest can be checked all the same."""

from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

from regrisk.packs.faults import Fault
from regrisk.packs.resolve import Path, value_at

_LISTS = {"profile", "controls", "frameworks", "sources", "contradictions", "drivers"}
_INNER = {"exclusions": "exclusions", "coverage": "parts", "exposure": "factors", "crosswalk": "topics"}
_NEEDED = {"format", "id", "version", "title", "licence", "language", "about", "caution", "bands"}
_STAND_INS: dict[str, Any] = {
    "format": 1,
    "id": "pack",
    "version": "0.0.0",
    "language": "en",
    "code": "ZZ",
    "weight": 1,
    "questions": [
        {
            "id": "ZZ-00",
            "type": "maturity",
            "weight": 1,
            "minutes": 1,
            "levels": ["-"] * 5,
            "text": "-",
            "label": "-",
            "help": "-",
        }
    ],
    "bands": {
        "status": "-",
        "bands": [{"id": "-0", "title": "-", "at_least": 0, "says": "-"}],
        "subjectivities": "-",
        "open": "-",
        "provisional": "-",
        "none_fired": "-",
    },
}


@dataclass(slots=True)
class Mended:
    """A pack's data with its faulty parts left out.

    ``broken`` are the ids of what was left out; ``positions`` maps each shortened list, by its path, to
    the positions its members had.
    """

    data: dict[str, Any]
    broken: set[str] = field(default_factory=set)
    positions: dict[Path, list[int]] = field(default_factory=dict)

    def original(self, path: Path) -> Path:
        """Return where what stands at *path* stood before anything was left out."""
        found: list[str | int] = []
        for depth, part in enumerate(path):
            members = self.positions.get(path[:depth])
            found.append(members[part] if members is not None and isinstance(part, int) else part)
        return tuple(found)


def start(data: dict[str, Any]) -> Mended:
    """Return *data* with nothing left out yet."""
    return Mended(deepcopy(data))


def mend(mended: Mended, faults: tuple[Fault, ...]) -> None:
    """Leave out of *mended* what each of *faults*, found in its present data, is about."""
    for fault in faults:
        if fault.at_key:
            _rename(mended, fault)
    units = {_unit(fault) for fault in faults if not fault.at_key}
    outermost = [unit for unit in units if not any(unit[:n] in units for n in range(1, len(unit)))]
    for unit in sorted(outermost, key=_later_first):
        _leave_out(mended, unit)


def _rename(mended: Mended, fault: Fault) -> None:
    """Give a misspelled field the name it was meant to have; drop one that resembles nothing."""
    holder = value_at(mended.data, fault.path[:-1])
    value = holder.pop(fault.path[-1], None)
    if fault.meant is not None and fault.meant not in holder:
        holder[fault.meant] = value


def _unit(fault: Fault) -> Path:
    """Return the path of the smallest part that can be left out to be rid of *fault*."""
    path = fault.path if fault.missing is None else (*fault.path, fault.missing)
    match path:
        case ("domains", int(), "questions", int(), *_):
            return path[:4]
        case ("domains", int(), str(), *_):
            return path[:3]
        case (str(first), int(), *_) if first in _LISTS:
            return path[:2]
        case (str(first), str(second), int(), *_) if _INNER.get(first) == second:
            return path[:3]
        case _:
            return path[:1]


def _later_first(unit: Path) -> tuple[tuple[str, int], ...]:
    return tuple((part, 0) if isinstance(part, str) else ("", -part) for part in unit)


def _leave_out(mended: Mended, unit: Path) -> None:
    holder = value_at(mended.data, unit[:-1])
    last = unit[-1]
    if isinstance(last, int):
        mended.broken |= _ids_in(holder.pop(last))
        positions = mended.positions.setdefault(unit[:-1], list(range(len(holder) + 1)))
        del positions[last]
        return
    mended.broken |= _ids_in(holder.pop(last, None))
    if unit[0] == "domains" or last in _NEEDED:
        holder[last] = deepcopy(_STAND_INS.get(last, "-"))
        mended.broken |= _ids_in({last: holder[last]})


def _ids_in(value: Any) -> set[str]:
    """Return every text under ``id``, ``code`` or ``value`` anywhere in *value*."""
    match value:
        case dict():
            own = {value[key] for key in ("id", "code", "value") if isinstance(value.get(key), str)}
            return own.union(*(_ids_in(inner) for inner in value.values()))
        case list():
            return set[str]().union(*(_ids_in(inner) for inner in value))
        case _:
            return set()
