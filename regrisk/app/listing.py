"""A workspace as a list: its registries, their assessments, and how each stands."""

import json
from collections.abc import Iterable, Iterator

from regrisk.app.plain_page import fitted, heading, rows
from regrisk.app.workspace import Workspace
from regrisk.model.workspace import AssessmentRecord, RegistryRecord, TrendPoint
from regrisk.questions.describe import day_text
from regrisk.scoring.display import shown, shown_text

Listed = tuple[RegistryRecord, tuple[tuple[AssessmentRecord, TrendPoint | None], ...]]
"""A registry with its assessments, the newest first, each with its stored figures."""


def listed(workspace: Workspace) -> tuple[Listed, ...]:
    """Return everything in *workspace* that is not removed."""
    return tuple((registry, _assessments(workspace, registry)) for registry in workspace.registries())


def list_page(found: Iterable[Listed], width: int) -> str:
    """Return the list as plain text, on lines of at most *width* characters."""
    lines = [line for each in found for line in _registry(each, width)]
    return "\n".join(lines[1:]) + "\n" if lines else "This workspace holds no registry yet.\n"


def list_json(found: Iterable[Listed]) -> str:
    """Return the list as JSON that ends with a line break."""
    value = {
        "format": 1,
        "registries": [
            {
                "id": registry.id,
                "name": registry.name,
                "organisation": registry.organisation,
                "assessments": [_assessment_value(record, point) for record, point in assessments],
            }
            for registry, assessments in found
        ],
    }
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def _assessments(
    workspace: Workspace, registry: RegistryRecord
) -> tuple[tuple[AssessmentRecord, TrendPoint | None], ...]:
    points = {point.assessment: point for point in workspace.trend(registry.id)}
    return tuple((record, points.get(record.id)) for record in workspace.assessments(registry.id))


def _registry(found: Listed, width: int) -> Iterator[str]:
    registry, assessments = found
    yield from heading(f"{registry.name}, {registry.organisation}", width)
    if not assessments:
        yield "No assessment yet."
        return
    head = ("Id", "Title", "Taken on", "Score", "Potential", "Evidenced", "Band", "Sealed")
    table = [head, *(_row(record, point) for record, point in assessments)]
    yield from rows(table, fitted(table, width, right=(0, 3, 4, 5)))


def _row(record: AssessmentRecord, point: TrendPoint | None) -> tuple[str, ...]:
    first = (str(record.id), record.title, day_text(record.taken_on))
    if point is None:
        return (*first, "", "", "", "none yet", "no")
    figures = (shown_text(point.points), shown_text(point.potential), shown_text(point.evidenced))
    band = "provisional" if point.provisional else point.band.replace("_", " ")
    return (*first, *figures, band, "yes" if record.sealed else "no")


def _assessment_value(record: AssessmentRecord, point: TrendPoint | None) -> dict[str, object]:
    return {
        "id": record.id,
        "title": record.title,
        "taken_on": record.taken_on.isoformat(),
        "changed_at": record.changed_at.isoformat(),
        "pack": {"id": record.pack, "version": record.pack_version, "digest": record.pack_digest},
        "sealed": record.sealed,
        "method": point and point.method,
        "points": point and shown(point.points),
        "potential": point and shown(point.potential),
        "evidenced": point and shown(point.evidenced),
        "band": point and point.band,
        "provisional": point and point.provisional,
    }
