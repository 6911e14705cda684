"""The present answers of an assessment, and the document they make."""

import json
from collections.abc import Iterable
from typing import Any, Literal, NamedTuple

from pydantic import ConfigDict, TypeAdapter, ValidationError

from regrisk.errors import StoreError
from regrisk.model.assessment import Assessment
from regrisk.model.profile import ProfileValue
from regrisk.model.response import AnyResponse, StoredResponse
from regrisk.store.file import WorkspaceFile
from regrisk.store.schema import DOCUMENT_PARTS
from regrisk.words import say

Kind = Literal["response", "profile", "part", "several"]
"""What an act changes: a response, a profile answer, a part of the document beside them (its plan ...), or
several of these at once."""


class Change(NamedTuple):
    """What one act makes of one answer or part: its JSON, or None to take it away."""

    kind: Kind
    name: str
    text: str | None


_TABLES: dict[Kind, str] = {"response": "responses", "profile": "profile_answers"}
_WHEN_USED = ConfigDict(defer_build=True)  # the first window validates none of these
_PARTS: dict[str, TypeAdapter[Any]] = {
    name: TypeAdapter[Any](Assessment.model_fields[name].annotation or Any, config=_WHEN_USED)
    for name in DOCUMENT_PARTS
}
_RESPONSE: TypeAdapter[AnyResponse] = TypeAdapter(StoredResponse, config=_WHEN_USED)


def response_text(response: AnyResponse | None) -> str | None:
    """Return *response* as the JSON kept of it."""
    return None if response is None else _RESPONSE.dump_json(response, exclude_none=True).decode()


def profile_text(value: ProfileValue) -> str | None:
    """Return a profile answer as the JSON kept of it."""
    return None if value is None else json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def response_of(text: str | None) -> AnyResponse | None:
    """Return the response that *text* keeps."""
    return None if text is None else _RESPONSE.validate_json(text)


def profile_value_of(text: str | None) -> ProfileValue:
    """Return the profile answer that *text* keeps."""
    value: ProfileValue = None if text is None else json.loads(text)
    return value


def part_text(name: str, value: object) -> str:
    """Return a part of a document beside its answers as the JSON kept of it."""
    return json.dumps(
        _PARTS[name].dump_python(value, mode="json", exclude_none=True, by_alias=True), ensure_ascii=False
    )


def part_of(name: str, text: str | None) -> Any:
    """Return the part that *text* keeps; without a text that of an assessment that is new."""
    if text is None:
        return Assessment.model_fields[name].get_default(call_default_factory=True, validated_data={})
    return _PARTS[name].validate_json(text)


def several_text(changes: Iterable[Change]) -> str:
    """Return *changes* as the JSON kept of an act that makes them together."""
    return json.dumps([list(change) for change in changes], ensure_ascii=False)


def several_of(text: str | None) -> tuple[Change, ...]:
    """Return the changes that *text* keeps, in their order."""
    return tuple(Change(*each) for each in json.loads(text or "[]"))


def changed(document: Assessment, change: Change) -> Assessment:
    """Return *document* with one answer or part changed."""
    kind, name, text = change
    if kind == "part":
        return document.model_copy(update={name: part_of(name, text)})
    if kind == "response":
        responses = {key: kept for key, kept in document.responses.items() if key != name}
        response = response_of(text)
        if response is not None:
            responses[name] = response
        return document.model_copy(update={"responses": responses})
    profile = {key: kept for key, kept in document.profile.items() if key != name}
    if text is not None:
        profile[name] = profile_value_of(text)
    return document.model_copy(update={"profile": profile})


def put(file: WorkspaceFile, assessment: int, kind: Kind, question: str, text: str | None) -> None:
    """Keep *text* as the present answer to *question*, or as the part of that name; None takes it away.

    Of *kind* ``several``, *text* holds the changes to make, and *question* names nothing.
    """
    if kind == "several":
        for change in several_of(text):
            put(file, assessment, *change)
    elif kind == "part":
        if question not in DOCUMENT_PARTS:
            raise LookupError(f"a document has no part {question!r}")
        kept = part_text(question, part_of(question, text))
        file.change(f"UPDATE assessments SET {question} = ? WHERE id = ?", (kept, assessment))
    elif text is None:
        file.change(
            f"DELETE FROM {_TABLES[kind]} WHERE assessment = ? AND question = ?", (assessment, question)
        )
    else:
        file.change(
            f"INSERT INTO {_TABLES[kind]} (assessment, question, body) VALUES (?, ?, ?) "
            "ON CONFLICT (assessment, question) DO UPDATE SET body = excluded.body",
            (assessment, question, text),
        )


def put_all(file: WorkspaceFile, assessment: int, document: Assessment) -> None:
    """Keep every answer of *document*."""
    with file.transaction():
        for question, value in document.profile.items():
            put(file, assessment, "profile", question, profile_text(value))
        for question, response in document.responses.items():
            put(file, assessment, "response", question, response_text(response))


def document_parts(document: Assessment) -> tuple[str, ...]:
    """Return the parts of *document* beside its answers as JSON, in the order of their columns."""
    parts = document.model_dump(mode="json", exclude_none=True, by_alias=True, include=set(DOCUMENT_PARTS))
    return tuple(json.dumps(parts[name], ensure_ascii=False) for name in DOCUMENT_PARTS)


def document(file: WorkspaceFile, assessment: int) -> Assessment:
    """Return the whole assessment as a document; one that is sealed keeps the name it was sealed under.

    Raises:
        StoreError: there is no such assessment, or what is kept of it is damaged.
    """
    row = file.row(
        "SELECT coalesce(s.registry, r.name) AS name, coalesce(s.organisation, r.organisation) "
        f"AS organisation, a.pack, a.taken_on, {', '.join(DOCUMENT_PARTS)} "
        "FROM assessments a JOIN registries r ON r.id = a.registry "
        "LEFT JOIN seals s ON s.assessment = a.id WHERE a.id = ?",
        (assessment,),
    )
    if row is None:
        raise StoreError(
            say(
                "{file}: there is no assessment {number} in this workspace. "
                "'regrisk assess list' lists those there are.",
                file=file.path,
                number=assessment,
            )
        )
    fields = {
        "pack": json.dumps(row["pack"]),
        "registry": json.dumps({"name": row["name"], "organisation": row["organisation"]}),
        "taken_on": json.dumps(row["taken_on"]),
        "profile": _object(file, assessment, "profile"),
        "responses": _object(file, assessment, "response"),
        **{name: row[name] for name in DOCUMENT_PARTS},
    }
    try:
        return Assessment.model_validate_json(_joined(fields))
    except ValidationError as error:
        raise StoreError(
            say(
                "{file}: assessment {number} is damaged ({why}). Restore the newest backup.",
                file=file.path,
                number=assessment,
                why=error.errors()[0]["msg"],
            )
        ) from error


def _object(file: WorkspaceFile, assessment: int, kind: Kind) -> str:
    rows = file.rows(
        f"SELECT question, body FROM {_TABLES[kind]} WHERE assessment = ? ORDER BY question", (assessment,)
    )
    return _joined({row["question"]: row["body"] for row in rows})


def _joined(fields: dict[str, str]) -> str:
    """Return a JSON object of values that are JSON already, so that each is read once."""
    return "{" + ",".join(f"{json.dumps(name)}:{text}" for name, text in fields.items()) + "}"
