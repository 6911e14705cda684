"""Things that wait for each other: shown only if, or done only after."""

from collections.abc import Iterable, Iterator, Mapping

from regrisk.model.condition import answers_in, questions_in
from regrisk.packs.checks.sites import show_ifs
from regrisk.packs.checks.subject import Subject
from regrisk.packs.faults import Fault
from regrisk.packs.resolve import Path


def check_cycles(subject: Subject) -> Iterator[Fault]:
    """Yield each circle of questions shown by each other, and of controls that come after each other."""
    pack = subject.pack
    sites = {site.of: site for site in show_ifs(pack)}
    shown_by = {name: (*questions_in(s.condition), *answers_in(s.condition)) for name, s in sites.items()}
    for circle in circles(shown_by):
        what = f"{_round(circle)}: each is shown only if the next is, so none is ever asked."
        yield Fault(sites[circle[0]].path, what, "Remove one of the conditions.", "CYCLE")
    place: dict[str, Path] = {control.id: ("controls", c, "after") for c, control in enumerate(pack.controls)}
    for circle in circles({control.id: control.after for control in pack.controls}):
        what = f"{_round(circle)}: each comes after the next, so none can be first."
        yield Fault(place[circle[0]], what, "Remove one of them from an after.", "CYCLE")


def circles(after: Mapping[str, Iterable[str]]) -> list[tuple[str, ...]]:
    """Return the circles in *after*, which names what each thing waits for; each circle once."""
    found: list[tuple[str, ...]] = []
    finished: set[str] = set()
    for start in after:
        trail: list[str] = []
        pending = [(start, iter(after[start]))] if start not in finished else []
        while pending:
            name, rest = pending[-1]
            if not trail or trail[-1] != name:
                trail.append(name)
            step = next(rest, None)
            if step is None:
                finished.add(name)
                trail.pop()
                pending.pop()
            elif step in trail:
                found.append(tuple(trail[trail.index(step) :]))
            elif step in after and step not in finished:
                pending.append((step, iter(after[step])))
    return found


def _round(circle: tuple[str, ...]) -> str:
    return " → ".join([*circle, circle[0]])
