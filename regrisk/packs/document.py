"""Assessment documents: the form in which people and scripts exchange what a registry answered."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from regrisk.errors import DocumentError, Problem
from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from regrisk.packs.document_rules import rule_faults
from regrisk.packs.faults import Fault, faults_of
from regrisk.packs.responses import document_path, long_form
from regrisk.packs.text_file import read_text
from regrisk.packs.tree import Tree
from regrisk.packs.write import write_assessment as write_assessment
from regrisk.packs.yaml_reader import read_yaml
from regrisk.questions.suggest import shown

_IGNORED = ("about", "version")
_FORMAT = 1


def read_assessment(path: Path, pack: Pack) -> Assessment:
    """Return the assessment that the file *path*, YAML or JSON, holds for *pack*.

    Raises:
        DocumentError: with every problem of the file, each with its line and column.
    """
    return parse_assessment(_text_of(path), str(path), pack)


def pack_id_of(path: Path) -> str:
    """Return the id of the pack that the document in the file *path* answers.

    Raises:
        DocumentError: the file cannot be read, or names no pack.
    """
    tree = _mapping(_text_of(path), str(path))
    name = tree.data.get("pack")
    if isinstance(name, str) and name.strip():
        return name
    fault = Fault((), 'The field "pack" is missing.', "Add it.", "MISSING")
    if "pack" in tree.data:
        fault = Fault(("pack",), '"pack" must be the id of a pack.', "Correct it.", "VALUE")
    raise DocumentError([problem_in(tree, fault, "DOC")])


def parse_assessment(text: str, where: str, pack: Pack) -> Assessment:
    """Return the assessment for *pack* that *text* holds; messages call the document *where*.

    Raises:
        DocumentError: with every problem of the text, each with its line and column.
    """
    tree = _mapping(text, where)
    _refuse_other(tree, pack)
    content = {key: value for key, value in tree.data.items() if key not in _IGNORED}
    faults: list[Fault] = []
    assessment = assessment_in(content, pack, faults)
    problems = [*tree.problems, *(problem_in(tree, fault, "DOC") for fault in faults)]
    if problems or assessment is None:
        raise DocumentError(problems)
    return assessment


def assessment_in(content: dict[str, Any], pack: Pack, faults: list[Fault]) -> Assessment | None:
    """Return the assessment that the fields in *content* describe; what is wrong is added to *faults*."""
    whole = dict(content)
    found = list(rule_faults(pack, content))
    refused = {fault.path[1] for fault in found if fault.path[0] == "profile"}
    profile, responses = content.get("profile"), content.get("responses")
    if isinstance(profile, dict):
        whole["profile"] = {key: value for key, value in profile.items() if key not in refused}
    if isinstance(responses, dict):
        whole["responses"] = long_form(pack, responses, found)
    faults.extend(found)
    try:
        return Assessment.model_validate_json(json.dumps(whole))
    except ValidationError as error:
        raw = responses if isinstance(responses, dict) else {}
        wrong = faults_of(error, whole, Assessment)
        faults.extend(replace(fault, path=document_path(fault.path, raw)) for fault in wrong)
        return None


def problem_in(tree: Tree, fault: Fault, kind: str) -> Problem:
    """Return *fault*, which is about the content of *tree*, as a problem at its place."""
    mark = tree.mark_of(fault.path, key=fault.at_key)
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    return Problem(tree.where, line, column, fault.what, fault.remedy, f"{kind}-{fault.code}")


def _text_of(path: Path) -> str:
    text = read_text(path, str(path))
    if isinstance(text, Problem):
        raise DocumentError([text])
    return text


def _mapping(text: str, where: str) -> Tree:
    """Return the content of *text*, which is a mapping; refuse what cannot be read that far."""
    tree = read_yaml(text, where)
    if tree.whole and not isinstance(tree.data, dict):
        what = "This is not an assessment: it must hold fields, each as its name, a colon and its value."
        tree.note(tree.root, what, "Look at an example.", "YAML-VALUE")
    if not tree.whole or not isinstance(tree.data, dict):
        raise DocumentError(tree.problems)
    return tree


def _refuse_other(tree: Tree, pack: Pack) -> None:
    """Refuse a document of a later format or of another pack at once: nothing else in it could be judged."""
    format_, name = tree.data.get("format"), tree.data.get("pack")
    if type(format_) is int and format_ > _FORMAT:
        what = f"The document is of format {format_}, and this version of regrisk reads format {_FORMAT}."
        raise DocumentError(
            [problem_in(tree, Fault(("format",), what, "Use a newer regrisk.", "FORMAT"), "DOC")]
        )
    if isinstance(name, str) and name != pack.id:
        what = f"The document answers the pack {shown(name)}, not {shown(pack.id)}."
        raise DocumentError(
            [problem_in(tree, Fault(("pack",), what, "Use the pack that it names.", "PACK"), "DOC")]
        )
