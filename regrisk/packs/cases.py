"""The tests that a pack carries in its folder ``tests/``, one case to a file."""

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from regrisk.errors import PackError, Problem
from regrisk.model.case import Case, Expected
from regrisk.model.pack import Pack
from regrisk.model.profile import as_date
from regrisk.packs.document import assessment_in, problem_in
from regrisk.packs.faults import Fault, faults_of
from regrisk.packs.text_file import read_text
from regrisk.packs.tree import Tree
from regrisk.packs.yaml_reader import read_yaml
from regrisk.questions.level import value_for_level
from regrisk.questions.suggest import did_you_mean, shown

_ANSWERS = ("profile", "responses", "explanations")
_FIELDS = ("name", "document", "start_from", "on", "taken_on", *_ANSWERS, "expect")
_START = re.compile(r"all-level-([0-4])")
_DAY = "2026-11-24"
"""The day of a case that names none."""


def read_cases(folder: Path, pack: Pack) -> tuple[Case, ...]:
    """Return the cases in ``tests/`` of the pack in *folder*, by file name.

    Raises:
        PackError: with every problem of every case, each with its file, line and column.
    """
    problems: list[Problem] = []
    cases: list[Case] = []
    for file in sorted((folder / "tests").glob("*.y*ml")):
        case = _read_case(folder, file, pack, problems)
        if case is not None:
            cases.append(case)
    if problems:
        raise PackError(problems)
    return tuple(cases)


def _read_case(folder: Path, file: Path, pack: Pack, problems: list[Problem]) -> Case | None:
    where = f"{folder.resolve().name}/tests/{file.name}"
    text = read_text(file, where)
    if isinstance(text, Problem):
        problems.append(text)
        return None
    tree = read_yaml(text, where)
    faults: list[Fault] = []
    case = None
    if isinstance(tree.data, dict) and tree.whole:
        case = _case(folder, file, tree, pack, faults)
    elif tree.whole:
        what = "The file must hold a case: its name, what is answered, and expect."
        faults.append(Fault((), what, "Look at a case of a shipped pack.", "VALUE"))
    found = [*tree.problems, *(problem_in(tree, fault, "CASE") for fault in faults)]
    problems.extend(found)
    return None if found else case


def _case(folder: Path, file: Path, tree: Tree, pack: Pack, faults: list[Fault]) -> Case | None:
    data: dict[str, Any] = tree.data
    for key in data:
        if key not in _FIELDS:
            what, remedy = f"There is no field {shown(key)} here.", did_you_mean(key, _FIELDS) or "Remove it."
            faults.append(Fault((key,), what, remedy, "FIELD", at_key=True))
    start = _start(folder, file, data, pack, faults)
    for field in _ANSWERS:
        start[field] = {**_mapping(start, field, faults), **_mapping(data, field, faults)}
    if "taken_on" in data:
        start["taken_on"] = data["taken_on"]
    name, day = data.get("name"), as_date(data.get("on", start["taken_on"]))
    if not isinstance(name, str) or not name.strip():
        what = 'The case needs a "name" in words.'
        faults.append(Fault(("name",), what, "Say what it promises.", "MISSING"))
    if day is None and "on" in data:
        faults.append(Fault(("on",), '"on" must be a day such as 2026-11-24.', "Correct it.", "VALUE"))
    assessment = assessment_in(start, pack, faults)
    expect = _expected(data, faults)
    if faults or assessment is None or expect is None or day is None:
        return None
    return Case(name=str(name), file=f"tests/{file.name}", assessment=assessment, on=day, expect=expect)


def _mapping(data: dict[str, Any], field: str, faults: list[Fault]) -> dict[str, Any]:
    value = data.get(field, {})
    if isinstance(value, dict):
        return value
    faults.append(Fault((field,), f'"{field}" must be a mapping of ids to answers.', "", "VALUE"))
    return {}


def _start(folder: Path, file: Path, data: dict[str, Any], pack: Pack, faults: list[Fault]) -> dict[str, Any]:
    """Return the fields of the assessment that a case starts from."""
    start: dict[str, Any] = {
        "format": 1,
        "pack": pack.id,
        "registry": {"name": "A registry", "organisation": "An organisation"},
        "taken_on": _DAY,
    }
    level = data.get("start_from")
    if level is not None:
        match = _START.fullmatch(level) if isinstance(level, str) else None
        if match is None:
            what = f'"start_from" must be all-level-0 to all-level-4, not {shown(level)}.'
            faults.append(Fault(("start_from",), what, "Correct it.", "VALUE"))
        else:
            start["responses"] = {
                question.id: _plain(value_for_level(question, int(match[1]))) for question in pack.questions
            }
    document = data.get("document")
    if document is not None:
        start |= _document(folder, file, document, faults)
    return start


def _plain(value: int | str | tuple[str, ...]) -> Any:
    return list(value) if isinstance(value, tuple) else value


def _document(folder: Path, file: Path, document: Any, faults: list[Fault]) -> dict[str, Any]:
    """Return the fields of the document that a case names, by its path from the case."""
    path = (file.parent / document).resolve() if isinstance(document, str) else None
    if path is None or not path.is_relative_to(folder.resolve()) or not path.is_file():
        what = f"There is no document {shown(document)} in the pack."
        faults.append(Fault(("document",), what, "Name one such as ../examples/first.yaml.", "TARGET"))
        return {}
    text = read_text(path, path.name)
    tree = None if isinstance(text, Problem) else read_yaml(text, path.name)
    if tree is None or tree.problems or not isinstance(tree.data, dict):
        faults.append(
            Fault(("document",), f"{shown(document)} cannot be read.", "Check it by itself.", "TARGET")
        )
        return {}
    return {key: value for key, value in tree.data.items() if key not in {"about", "version"}}


def _expected(data: dict[str, Any], faults: list[Fault]) -> Expected | None:
    content = data.get("expect")
    if not isinstance(content, dict) or not content:
        faults.append(Fault(("expect",), 'The case needs an "expect".', "Say what must come out.", "MISSING"))
        return None
    try:
        return Expected.model_validate_json(json.dumps(content))
    except ValidationError as error:
        wrong = faults_of(error, content, Expected)
        faults.extend(replace(fault, path=("expect", *fault.path)) for fault in wrong)
        return None
