"""What a pack brings beside its questions: example documents to look at, and cases that must come out."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

from regrisk.app.shipped import USUAL, shipped_pack
from regrisk.errors import PackError, Problem, UsageError
from regrisk.model.assessment import Assessment
from regrisk.model.case import Case, Expected, ExpectedFinding
from regrisk.model.evaluation import Evaluation
from regrisk.model.pack import BandScale, Pack
from regrisk.packs.cases import read_cases
from regrisk.packs.check import check_pack
from regrisk.packs.document import read_assessment
from regrisk.packs.locate import bundled_pack
from regrisk.packs.read import read_pack
from regrisk.questions.suggest import did_you_mean
from regrisk.scoring.bands import at_least_as_good
from regrisk.scoring.display import shown
from regrisk.scoring.evaluate import evaluate

TOUR = "mid-size-conditional"
"""The example that the window shows to whoever has no registry yet."""


class CaseResult(NamedTuple):
    """A case with every way in which its evaluation differs from what must come out."""

    case: Case
    differences: tuple[str, ...]


class PackChecked(NamedTuple):
    """Everything that is wrong with a pack, its cases included; ``pack`` is None when it cannot be read."""

    pack: Pack | None
    problems: tuple[Problem, ...]
    cases: int


def examples(pack_id: str = USUAL) -> tuple[str, ...]:
    """Return the names of the shipped pack's example documents."""
    return tuple(sorted(file.stem for file in (bundled_pack(pack_id) / "examples").glob("*.yaml")))


def example(name: str = TOUR, pack_id: str = USUAL) -> Assessment:
    """Return an example document of the shipped pack.

    Raises:
        UsageError: it has none of this name.
    """
    if name not in examples(pack_id):
        hint = did_you_mean(name, examples(pack_id))
        raise UsageError(f'The pack {pack_id} has no example "{name}". {hint}'.rstrip())
    return read_assessment(bundled_pack(pack_id) / "examples" / f"{name}.yaml", shipped_pack(pack_id))


def run_cases(folder: Path) -> tuple[CaseResult, ...]:
    """Evaluate every case of the pack in *folder* and compare.

    Raises:
        PackError: the pack or a case cannot be read.
    """
    return _run_all(folder, read_pack(folder))


def check_folder(folder: Path, on: date | None = None) -> PackChecked:
    """Check the pack in *folder*: its files, what only shows across them, its translations and cases.

    Dated figures and sources are held against the day *on*, where it is given.

    Raises:
        UsageError: there is no such folder.
    """
    if not folder.is_dir():
        raise UsageError(f"{folder}: there is no such folder. Name one that holds pack.yaml or overlay.yaml.")
    problems = check_pack(folder, on=on)
    if problems:
        return PackChecked(None, problems, 0)
    pack = read_pack(folder)
    try:
        results = _run_all(folder, pack)
    except PackError as error:
        return PackChecked(pack, error.problems, 0)
    differing = (
        Problem(f"{folder.resolve().name}/{result.case.file}", 0, 0, difference, "", "PACK-CASE")
        for result in results
        for difference in result.differences
    )
    return PackChecked(pack, tuple(differing), len(results))


def _run_all(folder: Path, pack: Pack) -> tuple[CaseResult, ...]:
    return tuple(_run(pack, case) for case in read_cases(folder, pack))


def _run(pack: Pack, case: Case) -> CaseResult:
    evaluation = evaluate(pack, case.assessment, case.on)
    return CaseResult(case, tuple(_differences(pack.bands, case, evaluation)))


def _differences(scale: BandScale, case: Case, evaluation: Evaluation) -> Iterator[str]:
    expect = case.expect
    for field, found in _found(evaluation):
        wanted = getattr(expect, field)
        if wanted is not None and found != (_as_set(wanted) if isinstance(wanted, tuple) else wanted):
            yield f'"{case.name}": {field.replace("_", " ")} must be {_said(wanted)}, not {_said(found)}.'
    yield from _bounds(scale, case.name, expect, evaluation)


def _found(evaluation: Evaluation) -> Iterator[tuple[str, object]]:
    """Give each field that a case may name, with what the evaluation says of it."""
    score, band = evaluation.score, evaluation.band
    yield from (
        ("points", shown(score.points)),
        ("potential", shown(score.potential)),
        ("evidenced", shown(score.evidenced)),
        ("provisional", score.provisional),
        ("open", len(evaluation.open)),
        ("band", band.id),
        ("band_before_gates", band.before_gates),
        ("gates", {gate.id for gate in band.gates}),
        ("contradictions", {one.id for one in evaluation.contradictions}),
        ("exclusions", {one.id for one in evaluation.exclusions}),
        ("hidden", {part.question for part in evaluation.contributions if part.state == "hidden"}),
    )
    fired = (one for one in evaluation.findings if one.kind != "contradiction")
    yield "findings", {f"{one.kind} on {question}" for one in fired for question in one.questions}


def _bounds(scale: BandScale, name: str, expect: Expected, evaluation: Evaluation) -> Iterator[str]:
    points = shown(evaluation.score.points)
    if expect.points_at_least is not None and points < expect.points_at_least:
        yield f'"{name}": points must be at least {expect.points_at_least}, not {points}.'
    if expect.points_at_most is not None and points > expect.points_at_most:
        yield f'"{name}": points must be at most {expect.points_at_most}, not {points}.'
    reached, most = evaluation.band.id, expect.band_at_most
    if most is not None and reached != most and at_least_as_good(scale, reached, most):
        yield f'"{name}": the band must be at most {most}, not {reached}.'


def _as_set(wanted: tuple[object, ...]) -> set[str]:
    return {_word(one) for one in wanted}


def _word(one: object) -> str:
    return f"{one.kind} on {one.question}" if isinstance(one, ExpectedFinding) else str(one)


def _said(value: object) -> str:
    if isinstance(value, tuple | set):
        return ", ".join(sorted(_word(one) for one in value)) or "none"
    return str(value).lower() if isinstance(value, bool) else str(value)
