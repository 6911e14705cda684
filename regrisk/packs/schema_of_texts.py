"""JSON Schemas of the files of a translation, for editors."""

from collections.abc import Mapping
from typing import Any

from regrisk.packs.lang_folder import DRAFT, MADE_FROM
from regrisk.packs.layout import HEAD
from regrisk.packs.wording import DOMAIN, FILES, REWORDED, Each, Lines, Named, Rows, Shape, Text

_TEXT: Mapping[str, Any] = {"anyOf": [{"type": "string"}, {"type": "null"}]}
_NAME: Mapping[str, Any] = {"anyOf": [{"type": "string"}, {"type": "integer"}]}


def schemas_of_texts() -> dict[str, dict[str, Any]]:
    """Return the schema of each kind of file, by the kind, such as ``translation-domain``."""
    files = {"domain.yaml": DOMAIN, **FILES}
    return {f"translation-{file.removesuffix('.yaml')}": _file(file, shape) for file, shape in files.items()}


def reworded_schema() -> dict[str, Any]:
    """Return the schema of what an overlay rewords."""
    return _mapping({section: _schema(shape) for section, shape in REWORDED.items()})


def _file(file: str, shape: Mapping[str, Shape]) -> dict[str, Any]:
    schema = _schema(shape)
    schema["properties"][MADE_FROM] = {"type": "string", "pattern": "^sha256-[0-9a-f]{12}$"}
    if file == HEAD:
        schema["properties"][DRAFT] = {"type": "boolean"}
    return schema | {"title": f"lang/…/{file}", "required": [MADE_FROM]}


def _schema(shape: Shape) -> dict[str, Any]:
    match shape:
        case Text(most=most):
            return {"anyOf": [{"type": "string"} | ({"maxLength": most} if most else {}), {"type": "null"}]}
        case Lines(adds=adds):
            level = {"anyOf": [_TEXT, _mapping({"adds": _TEXT})]}
            return {"type": "array", "items": level if adds else _TEXT}
        case Rows(of=of):
            return {"type": "array", "items": _schema(of)}
        case Each(by=by, of=of):
            member = _mapping({by: _NAME, **_schema(of)["properties"]})
            return {"type": "array", "items": member | {"required": [by]}}
        case Named():
            return {"type": "object", "additionalProperties": _TEXT}
    return _mapping({name: _schema(inner) for name, inner in shape.items()})


def _mapping(properties: Mapping[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": dict(properties), "additionalProperties": False}
