"""Everything a workspace keeps of its assessments, removed ones too, for whoever checks it as a whole."""

import json
from collections.abc import Iterator
from typing import NamedTuple

from regrisk.store import answers, assessments, seals, snapshots
from regrisk.store.acts import StoredAct
from regrisk.store.file import WorkspaceFile
from regrisk.store.schema import DOCUMENT_PARTS
from regrisk.store.seals import StoredSeal

Target = tuple[str, str]
"""What an act changes: its kind, and the question's id or the part's name."""


class Figures(NamedTuple):
    """The columns of a stored evaluation, and its body as it is kept; the last one stands for the answers."""

    evaluated_on: str
    method: int
    points: str
    potential: str
    evidenced: str
    band: str
    body: str


class KeptAct(NamedTuple):
    """An act, and how it stands: done, undone, or dropped because another took its place."""

    act: StoredAct
    standing: str


def assessment_ids(file: WorkspaceFile) -> tuple[int, ...]:
    """Return the ids of all assessments, removed ones too, in order."""
    return tuple(row["id"] for row in file.rows("SELECT id FROM assessments ORDER BY id"))


def figures(file: WorkspaceFile, assessment: int) -> tuple[Figures, ...]:
    """Return every stored evaluation of an assessment, the one that stands for it last."""
    rows = file.rows(
        f"SELECT {', '.join(Figures._fields)} FROM evaluations WHERE assessment = ? ORDER BY stored_at, id",
        (assessment,),
    )
    return tuple(Figures(**row) for row in rows)


def acts_are_missing(file: WorkspaceFile) -> bool:
    """Say whether acts were taken away: they are numbered from 1, and none is ever deleted."""
    row = file.rows("SELECT count(*) AS number, coalesce(max(id), 0) AS last FROM acts")[0]
    return bool(row["number"] != row["last"])


def every_act(file: WorkspaceFile, assessment: int) -> tuple[KeptAct, ...]:
    """Return every act there ever was, in order."""
    rows = file.rows(
        "SELECT id, at, kind, question, before, after, standing FROM acts WHERE assessment = ? ORDER BY id",
        (assessment,),
    )
    return tuple(KeptAct(_act(dict(row)), row["standing"]) for row in rows)


def changes_of(act: StoredAct) -> Iterator[tuple[Target, object, object]]:
    """Yield what an act changes, with the values before and after; None is no answer."""
    if act.kind != "several":
        yield _change(act.kind, act.question, act.before, act.after)
        return
    before = {(each.kind, each.name): each.text for each in answers.several_of(act.before)}
    for each in answers.several_of(act.after):
        yield _change(each.kind, each.name, before.get((each.kind, each.name)), each.text)


def present(file: WorkspaceFile, assessment: int) -> dict[Target, object]:
    """Return the present value of every answer and part of an assessment."""
    found: dict[Target, object] = {}
    for kind, table in (("response", "responses"), ("profile", "profile_answers")):
        for row in file.rows(f"SELECT question, body FROM {table} WHERE assessment = ?", (assessment,)):
            found[kind, row["question"]] = json.loads(row["body"])
    row = file.rows(f"SELECT {', '.join(DOCUMENT_PARTS)} FROM assessments WHERE id = ?", (assessment,))[0]
    for name in DOCUMENT_PARTS:
        found["part", name] = _value("part", name, row[name])
    return found


def pack_copy(file: WorkspaceFile, assessment: int) -> str:
    """Return the canonical JSON of the pack that an assessment answers.

    Raises:
        StoreError: the copy is missing or damaged.
    """
    return snapshots.canonical(file, assessments.one(file, assessment).pack_digest)


def seal_of(file: WorkspaceFile, assessment: int) -> StoredSeal | None:
    """Return the seal of an assessment."""
    return seals.of(file, assessment)


def is_sealed(file: WorkspaceFile, assessment: int) -> bool:
    """Say whether an assessment is marked as sealed."""
    return assessments.one(file, assessment).sealed


def _act(row: dict[str, object]) -> StoredAct:
    row.pop("standing")
    return StoredAct.model_validate_json(json.dumps(row))


def _change(kind: str, name: str, before: str | None, after: str | None) -> tuple[Target, object, object]:
    return (kind, name), _value(kind, name, before), _value(kind, name, after)


def _value(kind: str, name: str, text: str | None) -> object:
    if kind == "part":
        text = answers.part_text(name, answers.part_of(name, text))
    return None if text is None else json.loads(text)
