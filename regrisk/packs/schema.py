"""JSON Schemas of the files of a pack, with which an editor completes and checks them while one types."""

from typing import Any

from pydantic import TypeAdapter

from regrisk.model.assessment import Assessment
from regrisk.model.case import Expected
from regrisk.model.pack import Domain, Pack
from regrisk.model.response import Answered, NotApplicable, Unknown
from regrisk.packs.layout import HEAD, HEAD_FIELDS, LISTS, RECORDS
from regrisk.packs.overlay_shape import Overlay
from regrisk.packs.schema_of_texts import reworded_schema, schemas_of_texts

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_CODES = {
    "type": "array",
    "items": {"type": "string", "pattern": "^[A-Z]{2,4}$"},
    "minItems": 1,
    "uniqueItems": True,
    "description": "The codes of the files in domains/, in the order in which they are asked.",
}


def schemas() -> dict[str, dict[str, Any]]:
    """Return a JSON Schema for each kind of file of a pack, by the name of the schema's own file."""
    whole = Pack.model_json_schema(by_alias=True)
    found = {"domain": Domain.model_json_schema(by_alias=True)}
    found["pack"] = _of_fields(whole, HEAD_FIELDS) | {"title": HEAD}
    found["pack"]["properties"]["domains"] = _CODES
    for file, fields in LISTS.items():
        found[file.removesuffix(".yaml")] = _of_fields(whole, fields) | {"title": file}
    for file, field in RECORDS.items():
        found[file.removesuffix(".yaml")] = _of_record(whole, field) | {"title": file}
    found["assessment"] = _of_assessment()
    found["case"] = _of_case()
    found["overlay"] = _of_overlay(whole)
    found |= schemas_of_texts()
    return {f"{name}.schema.json": {"$schema": _DIALECT} | _pruned(found[name]) for name in sorted(found)}


def _of_fields(whole: dict[str, Any], fields: tuple[str, ...]) -> dict[str, Any]:
    """Return the schema of a file whose fields are *fields* of the pack."""
    needed = [field for field in fields if field in whole["required"]] or [fields[-1]]
    return {
        "type": "object",
        "properties": {field: whole["properties"][field] for field in fields},
        "required": needed,
        "additionalProperties": False,
        "$defs": whole["$defs"],
    }


def _of_record(whole: dict[str, Any], field: str) -> dict[str, Any]:
    """Return the schema of a file that is, as a whole, one *field* of the pack."""
    shape = whole["properties"][field]
    named = next(each for each in [shape, *shape.get("anyOf", [])] if "$ref" in each)
    name = named["$ref"].rsplit("/", 1)[1]
    return {**whole["$defs"][name], "$defs": whole["$defs"]}


def _of_assessment() -> dict[str, Any]:
    """Return the schema of a document, whose responses have short forms."""
    schema = Assessment.model_json_schema(by_alias=True)
    short = [{"type": "integer", "minimum": 0, "maximum": 4}, {"type": "string"}, {"type": "array"}]
    long = [
        _response(Answered, {"value": {"anyOf": short}}, without=("state", "value")),
        _response(Unknown, {"unknown": {"const": True}}, without=("state",)),
        _response(
            NotApplicable,
            {"not_applicable": {"type": "string", "pattern": "\\S"}},
            without=("state", "reason"),
        ),
    ]
    schema["properties"]["responses"]["additionalProperties"] = {"anyOf": [*short, *long]}
    schema["properties"] |= {"about": {"type": "string"}, "version": {}}
    for each in long:
        schema["$defs"] |= each.pop("$defs", {})
    return schema


def _response(model: type[Any], given: dict[str, Any], *, without: tuple[str, ...]) -> dict[str, Any]:
    schema: dict[str, Any] = TypeAdapter(model).json_schema(by_alias=True)
    kept = {name: shape for name, shape in schema["properties"].items() if name not in without}
    return schema | {"properties": given | kept, "required": list(given)}


def _of_case() -> dict[str, Any]:
    """Return the schema of a case: an assessment in parts, and what must come out."""
    parts = _of_assessment()
    expect = Expected.model_json_schema(by_alias=True)
    definitions = parts["$defs"] | expect.pop("$defs", {}) | {"Expected": expect}
    taken = {name: parts["properties"][name] for name in ("taken_on", "profile", "responses", "explanations")}
    text = {"type": "string"}
    return {
        "type": "object",
        "title": "A case",
        "properties": {
            "name": text,
            "document": text,
            "start_from": {"type": "string", "pattern": "^all-level-[0-4]$"},
            "on": {"type": "string", "format": "date"},
            **taken,
            "expect": {"$ref": "#/$defs/Expected"},
        },
        "required": ["name", "expect"],
        "additionalProperties": False,
        "$defs": definitions,
    }


def _of_overlay(whole: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of an overlay, whose additions are parts of a pack."""
    schema = Overlay.model_json_schema(by_alias=True)
    schema["$defs"] |= whole["$defs"]
    schema["$defs"]["Reworded"] = reworded_schema()
    added = schema["$defs"]["Added"]["properties"]
    for kind in added:
        added[kind] = whole["properties"][kind] if kind in whole["properties"] else _added_questions(schema)
    return schema


def _added_questions(schema: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of added questions, each of which may say after which other it is asked."""
    items = schema["$defs"]["Domain"]["properties"]["questions"]["items"]
    names = [each["$ref"].rsplit("/", 1)[1] for each in items["oneOf"]]
    for name in names:
        plain = schema["$defs"][name]
        after = {"after": {"type": "string"}} | plain["properties"]
        schema["$defs"][f"Added{name}"] = plain | {"properties": after}
    return {"type": "array", "items": {"anyOf": [{"$ref": f"#/$defs/Added{name}"} for name in names]}}


def _pruned(schema: dict[str, Any]) -> dict[str, Any]:
    """Return *schema* with only those definitions that it needs."""
    definitions = schema.get("$defs", {})
    body = {name: part for name, part in schema.items() if name != "$defs"}
    needed: set[str] = set()
    pending = _references(body)
    while pending:
        name = pending.pop()
        if name not in needed:
            needed.add(name)
            pending |= _references(definitions[name])
    return body | ({"$defs": {name: definitions[name] for name in sorted(needed)}} if needed else {})


def _references(part: Any) -> set[str]:
    match part:
        case dict():
            here = {part["$ref"].rsplit("/", 1)[1]} if isinstance(part.get("$ref"), str) else set()
            return here.union(*(_references(inner) for inner in part.values()))
        case list():
            return set[str]().union(*(_references(inner) for inner in part))
        case _:
            return set()
