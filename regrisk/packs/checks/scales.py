"""Bands, gates and the exposure index: in order, complete, and able to act."""

import itertools
from collections import Counter
from collections.abc import Iterator, Mapping

from regrisk.model.pack import Gate
from regrisk.model.rules import ExposureScale
from regrisk.packs.checks.subject import Subject
from regrisk.packs.faults import Fault
from regrisk.packs.resolve import Path
from regrisk.questions.suggest import shown

_WHOLE = 100


def check_scales(subject: Subject) -> Iterator[Fault]:
    """Yield bands out of order or empty, gates that never act, and an exposure index that does not add up."""
    yield from _bands(subject)
    yield from _gates(subject)
    if subject.pack.exposure is not None:
        yield from _exposure(subject.pack.exposure)


def _bands(subject: Subject) -> Iterator[Fault]:
    bands = subject.pack.bands.bands
    if bands[-1].at_least != 0:
        path = ("bands", "bands", len(bands) - 1, "at_least")
        what = f"The lowest band {shown(bands[-1].id)} starts at {bands[-1].at_least}: less has no band."
        yield Fault(path, what, "Let it start at 0.", "BAND")
    for n, (better, band) in enumerate(itertools.pairwise(bands), start=1):
        path = ("bands", "bands", n, "at_least")
        if band.at_least == better.at_least:
            what = f"{shown(band.id)} is empty: {shown(better.id)} starts at {better.at_least} points too."
            yield Fault(path, what, "Let it start lower, or remove it.", "BAND")
        elif band.at_least > better.at_least:
            what = f"{shown(band.id)} can never be reached: a better band starts at {better.at_least} points."
            yield Fault(path, what, "List bands from best to worst.", "BAND")


def _gates(subject: Subject) -> Iterator[Fault]:
    pack = subject.pack
    kinds = {question.id: question.knock_out.kind for question in pack.questions if question.knock_out}
    available = Counter(kinds.values())
    for g, gate in enumerate(pack.bands.gates):
        path: Path = ("bands", "gates", g)
        yield from subject.unknown((*path, "band_at_most"), "band", gate.band_at_most, pack.band_by_id)
        if gate.band_at_most == pack.bands.bands[0].id:
            what = f"The gate {shown(gate.id)} caps at the best band, which caps nothing."
            yield Fault((*path, "band_at_most"), what, "Name a lower band.", "GATE")
        yield from _named(subject, path, gate, kinds)
        able = len(gate.when.on_any) or available[gate.when.findings]
        if gate.when.at_least > able and not subject.broken:
            what = (
                f"The gate {shown(gate.id)} needs {gate.when.at_least} knock-outs of kind "
                f"{gate.when.findings}, and there are {able}."
            )
            yield Fault((*path, "when", "at_least"), what, "Ask for fewer.", "GATE")


def _named(subject: Subject, path: Path, gate: Gate, kinds: Mapping[str, str]) -> Iterator[Fault]:
    for n, name in enumerate(gate.when.on_any):
        at = (*path, "when", "on_any", n)
        if name not in subject.pack.question_by_id:
            yield from subject.unknown(at, "question", name, subject.pack.question_by_id)
        elif kinds.get(name) != gate.when.findings:
            what = f"{name} has no knock-out of kind {gate.when.findings}."
            yield Fault(at, what, "Take it out of the gate, or give it one.", "GATE")


def _exposure(scale: ExposureScale) -> Iterator[Fault]:
    total = sum(factor.max for factor in scale.factors)
    if total != _WHOLE:
        what = f"The maxima of the factors add up to {total}, not {_WHOLE}."
        yield Fault(("exposure", "factors"), what, "Change one of them.", "EXPOSURE")
    for f, factor in enumerate(scale.factors):
        points = [line.points for line in factor.lines]
        most = sum(points) if factor.combine == "sum" else max(points, default=0)
        if most < factor.max:
            what = f"The lines of {shown(factor.id)} give at most {most} points, and its max is {factor.max}."
            yield Fault(("exposure", "factors", f, "max"), what, "Make them agree.", "EXPOSURE")
    floors = [band.at_least for band in scale.bands]
    if not floors or floors[0] != 0:
        what = "The first band of the exposure index must start at 0."
        yield Fault(("exposure", "bands"), what, "List bands from low to high.", "BAND")
    for n, (lower, band) in enumerate(zip(scale.bands, scale.bands[1:], strict=False), start=1):
        if band.at_least <= lower.at_least:
            what = f"The band {shown(band.id)} starts at {band.at_least}, not above {shown(lower.id)}."
            yield Fault(("exposure", "bands", n, "at_least"), what, "List bands from low to high.", "BAND")
