"""An assessment as text: the YAML or JSON document that reads back as exactly the same assessment."""

import json
import re
from datetime import date
from typing import Any

import yaml

try:
    from yaml import CSafeDumper as SafeDumper
except ImportError:  # PyYAML was built without libyaml
    from yaml import SafeDumper  # type: ignore[assignment]

from regrisk.model.assessment import Assessment
from regrisk.model.profile import as_date
from regrisk.model.response import Answered, NotApplicable, StoredResponse, Unknown
from regrisk.packs.scalars import value_of

_WIDTH = 100

# YAML, which reads the JSON back, takes some of these for line breaks and refuses the others.
_BARE = re.compile("[\x7f-\x9f\u2028\u2029\ufeff]")


class _Writer(SafeDumper):
    """Puts a text in quotes where any reader of YAML would take it for something else."""


def _text(writer: _Writer, text: str) -> yaml.ScalarNode:
    style = '"' if not isinstance(value_of(text), str) else "|" if "\n" in text else None
    return writer.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Writer.add_representer(str, _text)


def write_assessment(assessment: Assessment) -> str:
    """Return *assessment* as a YAML document, in the short form wherever nothing else is said.

    Fields come in the order of the model, profile and responses in the order of their ids.
    """
    return yaml_text(_with_days(_document(assessment)))


def yaml_text(content: Any) -> str:
    """Return *content* as YAML in the order it comes; the strict reader reads back the same."""
    text: str = yaml.dump(
        content,
        Dumper=_Writer,
        default_flow_style=None,  # lists and mappings of plain values stand on one line
        sort_keys=False,
        allow_unicode=True,
        width=_WIDTH,
    )
    return text


def write_assessment_json(assessment: Assessment) -> str:
    """Return *assessment* as a JSON document in the same form and order, with two spaces of indent."""
    text = json.dumps(_document(assessment), ensure_ascii=False, indent=2, allow_nan=False)
    return _BARE.sub(lambda found: f"\\u{ord(found.group()):04x}", text) + "\n"


def _document(assessment: Assessment) -> dict[str, Any]:
    content = assessment.model_dump(mode="json", exclude_defaults=True, exclude={"responses", "profile"})
    document: dict[str, Any] = {"format": assessment.format}
    document |= {key: content.pop(key) for key in ("pack", "registry", "taken_on")}
    if assessment.profile:
        document["profile"] = {key: assessment.profile[key] for key in sorted(assessment.profile)}
    if assessment.responses:
        document["responses"] = {
            key: _short_form(assessment.responses[key]) for key in sorted(assessment.responses)
        }
    document |= content
    return document


def _short_form(response: StoredResponse) -> Any:
    said = response.model_dump(mode="json", exclude_defaults=True, exclude={"state"})
    match response:
        case Answered(value=value):
            plain = list(value) if isinstance(value, tuple) else value
            return plain if len(said) == 1 else {"value": plain} | said
        case Unknown():
            return {"unknown": True} | said
        case NotApplicable(reason=reason):
            del said["reason"]
            return {"not_applicable": reason} | said


def _with_days(value: Any) -> Any:
    """Return *value* with ISO dates as days, which YAML writes without quotes."""
    match value:
        case dict():
            return {key: _with_days(inner) for key, inner in value.items()}
        case list():
            return [_with_days(inner) for inner in value]
        case str() if len(value) == len("2026-11-24") and value.count("-") == 2:
            day = as_date(value)
            return day if isinstance(day, date) and day.isoformat() == value else value
        case _:
            return value
