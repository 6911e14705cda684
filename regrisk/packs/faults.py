"""What a model finds wrong with the content of a file, in plain sentences, at the path it is about."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, ValidationError

from regrisk.packs.expected import expected
from regrisk.packs.resolve import Path, resolve, value_at
from regrisk.packs.shape import names_at
from regrisk.questions.parse import said
from regrisk.questions.suggest import did_you_mean, nearest, one_of, shown

_NAMES = (("id", "code"), ("value", "name", "field", "title", "partner", "carrier", "question", "control"))
_QUESTION = re.compile(r"[A-Z]{2,4}-[0-9]{2,3}")
_TYPES = {"string_type", "int_type", "float_type", "tuple_type", "model_type", "dict_type", "literal_error"}
_TYPES |= {"date_type", "date_parsing", "date_from_datetime_parsing", "bool_type"}


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong: the path to it inside the data, what it is, what to do.

    With ``at_key`` the key is meant, not its value. ``missing`` is the name of a field that is not there,
    ``meant`` the name that a misspelled one was to have.
    """

    path: Path
    what: str
    remedy: str
    code: str
    at_key: bool = False
    missing: str | None = None
    meant: str | None = None


def faults_of(error: ValidationError, data: Any, model: type[BaseModel]) -> tuple[Fault, ...]:
    """Return what *error* found in *data*, which was to be a *model*: one fault for each thing wrong."""
    found = [(each, _path_of(each, data)) for each in error.errors(include_url=False)]
    found = [(each, path) for each, path in found if not _is_echo(each, path, data)]
    by_path: dict[Path, list[Any]] = {}
    for each, path in found:
        by_path.setdefault(path, []).append(each)
    faults = [fault for path, errors in by_path.items() for fault in _at(path, errors, by_path, data, model)]
    return tuple(_joined(faults))


def owner(data: Any, path: Path) -> str:
    """Return the id of what *path* stands in, as a question's; failing that a short name; else ``""``."""
    asked = next((str(part) for part in path if isinstance(part, str) and _QUESTION.fullmatch(part)), None)
    if asked is not None:
        return asked
    around = [value_at(data, path[:length]) for length in range(len(path) - 1, -1, -1)]
    mappings = [here for here in around if isinstance(here, dict)]
    said = (here.get(name) for names in _NAMES for here in mappings for name in names)
    name = next((each for each in said if isinstance(each, str) and each.strip()), "")
    return shown(name)[1:-1]  # a name may be as long as the file, and hold anything


def _path_of(error: Any, data: Any) -> Path:
    path = resolve(data, tuple(error["loc"]))
    if error["type"] == "value_error" and path and not isinstance(value_at(data, path), dict | list):
        return path[:-1]  # the last part was the tag of a union that is called like a key
    return path


def _is_echo(error: Any, path: Path, data: Any) -> bool:
    """Tell whether a list is called too short only because faulty elements were not counted."""
    if error["type"] != "too_short":
        return False
    here = value_at(data, path)
    return isinstance(here, list) and len(here) >= error["ctx"]["min_length"]


def _at(path: Path, errors: list[Any], by_path: dict[Path, Any], data: Any, model: Any) -> Iterable[Fault]:
    """Return the faults at one *path*; choices of a union that do not fit its kind are put in one."""
    types = [each for each in errors if each["type"] in _TYPES]
    others = [each for each in errors if each["type"] not in _TYPES]
    deeper = any(len(each) > len(path) and each[: len(path)] == path for each in by_path)
    if types and not others and not deeper:
        yield _value_fault(path, types, data)
    for each in others:
        yield _fault(path, each, data, model)


def _value_fault(path: Path, errors: list[Any], data: Any) -> Fault:
    """Return the fault of a value that is of none of the expected kinds."""
    value = value_at(data, path)
    kinds = list(dict.fromkeys(expected(each["type"], each.get("ctx", {})) for each in errors))
    if "a number" in kinds:
        kinds = [kind for kind in kinds if kind != "a whole number"]
    subject = _subject(data, path)
    if value is None:
        return Fault(path, f"{subject} is empty.", "Fill it in, or remove the line.", "VALUE")
    remedy = ""
    literal = next((each for each in errors if each["type"] == "literal_error"), None)
    if literal is not None and isinstance(value, str):
        remedy = did_you_mean(value, re.findall(r"'([^']*)'", literal["ctx"]["expected"]))
        remedy = remedy if remedy.startswith("Did") else ""
    elif "text" in kinds and isinstance(value, int | float):
        remedy = "Put it in quotes."
    return Fault(path, f"{subject} must be {one_of(kinds)}, not {said(value)}.", remedy, "VALUE")


def _fault(path: Path, error: Any, data: Any, model: type[BaseModel]) -> Fault:
    kind, loc = error["type"], tuple(error["loc"])
    context = error.get("ctx", {})
    name = str(loc[-1])
    about_members = {"missing", "union_tag_not_found", "union_tag_invalid"}
    holder = owner(data, (*path, "")) if kind in about_members else owner(data, path)
    match kind:
        case "extra_forbidden":
            valid = names_at(model, loc[:-1])
            what = _sentence(holder, f"there is no field {shown(name)} here.")
            remedy = did_you_mean(name, valid) or "Remove it."
            return Fault(path, what, remedy, "FIELD", at_key=True, meant=nearest(name, valid))
        case "missing" | "union_tag_not_found":
            name = context["discriminator"].strip("'") if context else name
            what = _sentence(holder, f'the field "{name}" is missing.')
            return Fault(path, what, "Add it.", "MISSING", missing=name)
        case "union_tag_invalid":
            name, tag = context["discriminator"].strip("'"), str(context["tag"])
            valid_tags = re.findall(r"'([^']*)'", context["expected_tags"])
            what = f'"{name}" must be {one_of(valid_tags)}, not {shown(tag)}.'
            return Fault((*path, name), _sentence(holder, what), did_you_mean(tag, valid_tags), "VALUE")
        case "value_error":
            return Fault(path, f"{_subject(data, path)}: {context['error']}.", "Complete it.", "VALUE")
    value = value_at(data, path)
    if value == "":
        return Fault(path, f"{_subject(data, path)} is empty.", "Fill it in.", "VALUE")
    return Fault(
        path, f"{_subject(data, path)} must be {expected(kind, context)}, not {said(value)}.", "", "VALUE"
    )


def _sentence(holder: str, what: str) -> str:
    """Return *what* with the name of what it is about before it, or as a sentence of its own."""
    return f"{holder}: {what}" if holder else what[0].upper() + what[1:]


def _subject(data: Any, path: Path) -> str:
    """Return what is wrong as the subject of a sentence: the field, with the name of its owner."""
    field = next((part for part in reversed(path) if isinstance(part, str)), "")
    position = f", number {path[-1] + 1}" if path and isinstance(path[-1], int) else ""
    name = owner(data, path)
    said = f"{shown(field)}{position}" if field else "The file"
    return f"{name}: {said}" if name else said


def _joined(faults: list[Fault]) -> Iterable[Fault]:
    """Leave out a missing field that a misspelled one beside it stands for."""
    misspelled = {
        (fault.path[:-1], name)
        for fault in faults
        if fault.at_key
        for other in faults
        if (name := other.missing) is not None
        and other.path == fault.path[:-1]
        and nearest(str(fault.path[-1]), [name]) == name
    }
    return (fault for fault in faults if (fault.path, fault.missing) not in misspelled)
