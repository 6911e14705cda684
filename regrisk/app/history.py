"""The trend of one registry's assessments, as a page and as JSON."""

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import NamedTuple

from regrisk.app.plain_page import fitted, heading, paragraph, rows
from regrisk.app.shipped import shipped_pack
from regrisk.app.workspace import Workspace
from regrisk.errors import UsageError
from regrisk.export.compare_json import trend_json
from regrisk.model.comparison import TrendBreak
from regrisk.model.pack import Pack
from regrisk.model.workspace import RegistryRecord, TrendPoint
from regrisk.packs.locate import bundled_packs
from regrisk.packs.read import read_pack
from regrisk.questions.describe import day_text
from regrisk.questions.suggest import did_you_mean
from regrisk.scoring.display import shown_text
from regrisk.scoring.evaluate import METHOD
from regrisk.scoring.trend import rescored, trend_breaks

_BAR = 20
"""Characters of the bar that stands for 100 points."""


class History(NamedTuple):
    """A registry's trend, oldest first, where it breaks, and old answers under the pack of today, by id."""

    registry: RegistryRecord
    points: tuple[TrendPoint, ...]
    breaks: tuple[TrendBreak, ...]
    rescored: dict[int, Fraction]


def history_of(workspace: Workspace, registry: str | None, pack_folder: Path | None = None) -> History:
    """Return the history of the registry of this name; of the only one where none is named.

    The pack of today is the one in *pack_folder*, else the shipped one of the same id.

    Raises:
        PackError: the folder holds no sound pack.
        UsageError: there is none of this name, or none was named and there are several.
    """
    found = _registry(workspace.registries(), registry)
    points = workspace.trend(found.id)
    today = None if pack_folder is None else read_pack(pack_folder)
    return History(found, points, trend_breaks(points), _rescored(workspace, points, today))


def history_json(history: History) -> str:
    """Return a history as the JSON that other programs read."""
    return trend_json(*history)


def history_page(history: History, width: int) -> str:
    """Return a history as plain text, on lines of at most *width* characters."""
    lines = [*heading(f"{history.registry.name}, {history.registry.organisation}", width)][1:]
    return "\n".join([*lines, *_points(history, width)]) + "\n"


def _points(history: History, width: int) -> Iterator[str]:
    if not history.points:
        yield "No assessment yet."
        return
    head = ["Id", "Taken on", "Score", "", "Potential", "Evidenced", "Band"]
    if history.rescored:
        head.append("As scored today")
    table = [tuple(head), *(_row(history, point) for point in history.points)]
    columns = fitted(table, width, right=(0, 2, 4, 5, 7))
    because = {one.before: one.because for one in history.breaks}
    yield from rows(table[:1], columns)
    for point, cells in zip(history.points, table[1:], strict=True):
        if point.assessment in because:
            yield from paragraph(f"— {because[point.assessment]}", width)
        yield from rows([cells], columns)


def _row(history: History, point: TrendPoint) -> tuple[str, ...]:
    bar = "█" * int(point.points * _BAR / 100)
    band = "provisional" if point.provisional else point.band.replace("_", " ")
    row = (
        str(point.assessment),
        day_text(point.taken_on),
        shown_text(point.points),
        f"{bar:·<{_BAR}}",
        shown_text(point.potential),
        shown_text(point.evidenced),
        band,
    )
    if not history.rescored:
        return row
    today = history.rescored.get(point.assessment)
    return (*row, "" if today is None else shown_text(today))


def _registry(known: tuple[RegistryRecord, ...], name: str | None) -> RegistryRecord:
    if not known:
        raise UsageError("This workspace holds no registry yet. Import an assessment first.")
    names = [f"{one.name}, {one.organisation}" for one in known]
    if name is None:
        if len(known) == 1:
            return known[0]
        raise UsageError(f"This workspace holds {len(known)} registries. Name one: --registry NAME.")
    wanted = name.casefold()
    found = [
        one
        for one, whole in zip(known, names, strict=True)
        if wanted in (one.name.casefold(), whole.casefold())
    ]
    if len(found) == 1:
        return found[0]
    if found:
        raise UsageError(
            f'Several registries are called "{name}". Name it with its organisation: "{names[0]}".'
        )
    hint = did_you_mean(name, [one.name for one in known])
    raise UsageError(f'There is no registry "{name}" in this workspace. {hint}'.rstrip())


def _rescored(
    workspace: Workspace, points: tuple[TrendPoint, ...], today: Pack | None
) -> dict[int, Fraction]:
    """Return the points that answers of another version or method would have today, by assessment."""
    found: dict[int, Fraction] = {}
    for point in points:
        pack = _pack_of_today(point, today)
        if pack is None or (point.pack_version, point.method) == (pack.version, METHOD):
            continue
        found[point.assessment] = rescored(pack, workspace.load(point.assessment)).score.points
    return found


def _pack_of_today(point: TrendPoint, today: Pack | None) -> Pack | None:
    """Return the pack to score old answers by; None where nothing says which it is.

    What an overlay made of a pack is not the shipped one, though both have one id.
    """
    if today is not None and today.id == point.pack_id:
        return today
    shipped = any(folder.name == point.pack_id for folder in bundled_packs())
    return shipped_pack(point.pack_id) if shipped and "+" not in point.pack_version else None
