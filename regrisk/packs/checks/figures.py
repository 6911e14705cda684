"""Figures and claims: with a source, in order, and looked at not too long ago."""

from collections.abc import Iterator
from datetime import date

from regrisk.model.control import Control, Range
from regrisk.model.pack import Pack
from regrisk.packs.checks.subject import Subject
from regrisk.packs.faults import Fault
from regrisk.packs.resolve import Path
from regrisk.questions.suggest import shown

STALE_AFTER_MONTHS = 24
"""How long a dated figure or source may go unlooked at."""

_ATTESTED = {"official", "secondary"}
_NO_SOURCE = {
    "this project",
    "market practice",
    "general practice",
    "common knowledge",
    "unknown",
    "none",
    "-",
}
_EFFORT = (("S", 10), ("M", 40), ("L", float("inf")))
_COST = (("$", 9_999.99), ("$$", 49_999.99), ("$$$", float("inf")))


def check_figures(subject: Subject) -> Iterator[Fault]:
    """Yield claims without a source, ranges out of order, and figures nobody has looked at for too long."""
    yield from _sources(subject.pack)
    for c, control in enumerate(subject.pack.controls):
        yield from _control(("controls", c), control)
    for n, source in enumerate(subject.pack.sources):
        yield from _stale(
            subject.on, ("sources", n, "consulted"), source.consulted, f"The source {shown(source.id)}"
        )
    for path, day, what in _dated(subject.pack):
        yield from _stale(subject.on, path, day, what)


def _sources(pack: Pack) -> Iterator[Fault]:
    """Yield statements said to be read somewhere that name no work, and knock-outs that cite nothing."""
    for path, status, source in _claims(pack):
        if status in _ATTESTED and source.strip().casefold() in _NO_SOURCE:
            what = f"The status is {status}, and {shown(source)} is no work that one can look up."
            yield Fault(path, what, "Name the work, or call it our judgement.", "SOURCE")
    for d, domain in enumerate(pack.domains):
        for q, question in enumerate(domain.questions):
            if question.knock_out is not None and not any(question.citations.values()):
                what = f"{question.id} can stop a quote and cites nothing."
                yield Fault(("domains", d, "questions", q, "knock_out"), what, "Add citations.", "SOURCE")


def _claims(pack: Pack) -> Iterator[tuple[Path, str, str]]:
    for e, exclusion in enumerate(pack.exclusions.exclusions if pack.exclusions else ()):
        yield ("exclusions", "exclusions", e, "source"), exclusion.status, exclusion.source
    for p, part in enumerate(pack.coverage.parts if pack.coverage else ()):
        practice = part.sublimit_practice
        yield ("coverage", "parts", p, "sublimit_practice", "source"), practice.status, practice.source
    for d, driver in enumerate(pack.drivers):
        yield ("drivers", d, "source"), driver.status, driver.source


def _control(path: Path, control: Control) -> Iterator[Fault]:
    for field, figures in (
        ("effort_person_days", control.effort_person_days),
        ("first_year_cost_usd", control.first_year_cost_usd),
    ):
        if not figures.low <= figures.likely <= figures.high:
            what = f"The control {shown(control.id)}: low, likely and high do not rise."
            yield Fault((*path, field), what, "Put them in order.", "RANGE")
    for field, said, scale, range_ in (
        ("effort", control.effort, _EFFORT, control.effort_person_days),
        ("cost_band", control.cost_band, _COST, control.first_year_cost_usd),
    ):
        due = _band(scale, range_)
        if said != due:
            likely = f"its likely figure of {range_.likely:,} makes it {due}, not {said}"
            yield Fault(
                (*path, field), f"The control {shown(control.id)}: {likely}.", "Make them agree.", "RANGE"
            )


def _band(scale: tuple[tuple[str, float], ...], figures: Range) -> str:
    return next(name for name, most in scale if figures.likely <= most)


def _dated(pack: Pack) -> Iterator[tuple[Path, date, str]]:
    if pack.control_basis is not None:
        yield ("control_basis", "as_of"), pack.control_basis.as_of, "The basis of the controls"
    if pack.exclusions is not None:
        yield ("exclusions", "as_of"), pack.exclusions.as_of, "The list of exclusions"
    if pack.coverage is not None:
        yield ("coverage", "as_of"), pack.coverage.as_of, "The list of covers"
    if pack.crosswalk is not None:
        yield ("crosswalk", "as_of"), pack.crosswalk.as_of, "The list of application topics"


def _stale(on: date | None, path: Path, day: date, what: str) -> Iterator[Fault]:
    if on is None:
        return
    months = (on.year - day.year) * 12 + on.month - day.month - (on.day < day.day)
    if months >= STALE_AFTER_MONTHS:
        said = f"{what} was last looked at on {day}, {months} months ago."
        yield Fault(path, said, "Look again, and set the day.", "STALE")
