"""Evaluations as they were concluded: stored once for each assessment and day, never recomputed."""

from datetime import date, datetime
from fractions import Fraction

from pydantic import ValidationError

from regrisk.errors import StoreError
from regrisk.model.evaluation import Evaluation
from regrisk.model.workspace import AssessmentRecord, TrendPoint
from regrisk.store.assessments import COLUMNS, one, record_of
from regrisk.store.faults import read_back
from regrisk.store.file import Row, WorkspaceFile
from regrisk.words import say

# The evaluation that stands for an assessment: the one stored last.
_LAST = "(SELECT id FROM evaluations WHERE assessment = a.id ORDER BY stored_at DESC, id DESC LIMIT 1)"


def store(file: WorkspaceFile, assessment: int, evaluation: Evaluation, at: datetime) -> None:
    """Store *evaluation* as the one of its day; an earlier one of the same day gives way."""
    score = evaluation.score
    columns = {
        "assessment": assessment,
        "evaluated_on": evaluation.evaluated_on.isoformat(),
        "stored_at": at.isoformat(),
        "method": evaluation.method,
        "pack_version": evaluation.pack.version,
        "pack_digest": evaluation.pack.digest,
        "points": str(score.points),
        "potential": str(score.potential),
        "evidenced": str(score.evidenced),
        "band": evaluation.band.id,
        "provisional": int(score.provisional),
        "body": evaluation.model_dump_json(),
    }
    given = ", ".join(
        f"{name} = excluded.{name}" for name in columns if name not in ("assessment", "evaluated_on")
    )
    file.change(
        f"INSERT INTO evaluations ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))}) "
        f"ON CONFLICT (assessment, evaluated_on) DO UPDATE SET {given}",
        tuple(columns.values()),
    )


def of_day(file: WorkspaceFile, assessment: int, day: date) -> Evaluation | None:
    """Return the evaluation stored of an assessment as of *day*, if it is the last one stored of it."""
    row = file.row(
        f"SELECT e.body FROM assessments a JOIN evaluations e ON e.id = {_LAST} "
        "WHERE a.id = ? AND e.evaluated_on = ?",
        (assessment, day.isoformat()),
    )
    return None if row is None else _evaluation(file, row)


def last(file: WorkspaceFile, assessment: int) -> Evaluation:
    """Return the evaluation that stands for an assessment.

    Raises:
        StoreError: there is no such assessment, or no evaluation of it.
    """
    one(file, assessment)
    row = file.row(
        f"SELECT e.body FROM assessments a JOIN evaluations e ON e.id = {_LAST} WHERE a.id = ?", (assessment,)
    )
    if row is None:
        raise StoreError(
            say(
                "{file}: assessment {number} has no evaluation yet. Answer a question first.",
                file=file.path,
                number=assessment,
            )
        )
    return _evaluation(file, row)


def latest(file: WorkspaceFile, registry: int) -> tuple[AssessmentRecord, Evaluation] | None:
    """Return the registry's newest assessment that has an evaluation, with it."""
    row = file.row(
        f"SELECT {COLUMNS}, e.body FROM assessments a JOIN evaluations e ON e.id = {_LAST} "
        "WHERE a.registry = ? AND a.removed_at IS NULL ORDER BY a.taken_on DESC, a.id DESC LIMIT 1",
        (registry,),
    )
    return None if row is None else (record_of(file, row), _evaluation(file, row))


def trend(file: WorkspaceFile, registry: int) -> tuple[TrendPoint, ...]:
    """Return a point for each of the registry's assessments, the oldest first, with the stored figures."""
    rows = file.rows(
        "SELECT a.id, a.title, a.taken_on, a.pack, a.sealed, "
        "e.method, e.pack_version, e.points, e.potential, e.evidenced, e.band, e.provisional "
        f"FROM assessments a JOIN evaluations e ON e.id = {_LAST} "
        "WHERE a.registry = ? AND a.removed_at IS NULL ORDER BY a.taken_on, a.id",
        (registry,),
    )
    return tuple(_point(file, row) for row in rows)


def _point(file: WorkspaceFile, row: Row) -> TrendPoint:
    with read_back(file.path, row["id"]):
        return TrendPoint(
            assessment=row["id"],
            title=row["title"],
            taken_on=date.fromisoformat(row["taken_on"]),
            pack_id=row["pack"],
            pack_version=row["pack_version"],
            method=row["method"],
            points=Fraction(row["points"]),
            potential=Fraction(row["potential"]),
            evidenced=Fraction(row["evidenced"]),
            band=row["band"],
            sealed=bool(row["sealed"]),
            provisional=bool(row["provisional"]),
        )


def _evaluation(file: WorkspaceFile, row: Row) -> Evaluation:
    try:
        return Evaluation.model_validate_json(row["body"])
    except ValidationError as error:
        raise StoreError(
            say(
                "{file}: an evaluation in this workspace is damaged ({why}). Restore the newest backup.",
                file=file.path,
                why=error.errors()[0]["msg"],
            )
        ) from error
