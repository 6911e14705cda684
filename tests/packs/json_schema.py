"""As much of JSON Schema as the schemas for editors use."""

import re
from collections.abc import Iterator
from typing import Any

KINDS: dict[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "null": (type(None),),
}


def breaches(data: Any, schema: Any, whole: dict[str, Any]) -> Iterator[str]:
    """Yield what of *schema*, a part of the schema *whole*, the *data* breaks."""
    if schema is True:
        return
    if "$ref" in schema:
        yield from breaches(data, whole["$defs"][schema["$ref"].rsplit("/", 1)[1]], whole)
        return
    kinds = KINDS.get(schema.get("type", ""))
    if kinds and (not isinstance(data, kinds) or (isinstance(data, bool) and bool not in kinds)):
        yield f"{data!r} is no {schema['type']}"
        return
    yield from _choices(data, schema, whole)
    yield from _own(data, schema, whole)


def _own(data: Any, schema: dict[str, Any], whole: dict[str, Any]) -> Iterator[str]:
    """Yield what *data* breaks of the keywords for its own kind."""
    match data:
        case str():
            yield from _text(data, schema)
        case bool() | None:
            pass
        case int() | float():
            if not schema.get("minimum", data) <= data <= schema.get("maximum", data):
                yield f"{data!r} is out of range"
        case list():
            if not schema.get("minItems", 0) <= len(data) <= schema.get("maxItems", len(data)):
                yield "a wrong number of items"
            for each in data:
                yield from breaches(each, schema.get("items", True), whole)
        case dict():
            yield from _members(data, schema, whole)


def _choices(data: Any, schema: dict[str, Any], whole: dict[str, Any]) -> Iterator[str]:
    for choice in ("anyOf", "oneOf"):
        if choice in schema and all(any(breaches(data, each, whole)) for each in schema[choice]):
            yield f"{data!r} is none of {choice}"
    if "const" in schema and (data != schema["const"] or type(data) is not type(schema["const"])):
        yield f"{data!r} is not {schema['const']!r}"
    if "enum" in schema and data not in schema["enum"]:
        yield f"{data!r} is none of {schema['enum']}"


def _text(data: str, schema: dict[str, Any]) -> Iterator[str]:
    if "pattern" in schema and not re.search(schema["pattern"], data):
        yield f"{data!r} does not match {schema['pattern']}"
    if not schema.get("minLength", 0) <= len(data) <= schema.get("maxLength", len(data)):
        yield f"{data!r} has a wrong length"


def _members(data: dict[str, Any], schema: dict[str, Any], whole: dict[str, Any]) -> Iterator[str]:
    for name in schema.get("required", ()):
        if name not in data:
            yield f"{name} is missing"
    others = schema.get("additionalProperties", True)
    for name, value in data.items():
        inner = schema.get("properties", {}).get(name, others)
        if inner is False:
            yield f"{name} is not known"
        else:
            yield from breaches(value, inner, whole)
