"""Form files: which answer goes into which field of an insurer's form, kept for next year and for others."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from regrisk.errors import FormError, Problem
from regrisk.model.form import FieldUse, FormFile
from regrisk.model.pack import Pack
from regrisk.model.profile import Part, ProfileFields, ProfileMulti, ProfileSingle
from regrisk.model.question import Maturity, Multi
from regrisk.model.rules import Topic
from regrisk.packs.document import problem_in
from regrisk.packs.faults import Fault, faults_of
from regrisk.packs.text_file import read_text
from regrisk.packs.tree import Tree
from regrisk.packs.write import yaml_text
from regrisk.packs.yaml_reader import read_yaml
from regrisk.questions.level import HIGHEST_LEVEL
from regrisk.questions.suggest import did_you_mean, shown

_FORMAT = 1
_HEAD = """\
# Which answer goes into which field of one application form.
# Only confirmed fields are filled: where the suggestion is right, write "confirmed: true".
# A field takes one of these:
#   topic: ID     our answer to a topic ("regrisk crosswalk" lists them); "answers" names, for yes and no
#                 or for our value, the option of the form to choose
#                 gives: words            a text field takes the words that the answer needs beside it
#                 tick_with_words: true   choose the option also when these words stand on the form
#   fact: ID      a profile fact; "part" names one part of it, "answers" the options as above
#   text: "..."   always the same text
#   leave: true   nothing
"""


def read_form_file(path: Path, pack: Pack) -> FormFile:
    """Return the form file *path*, which maps a form to topics and facts of *pack*.

    Raises:
        FormError: with every problem of the file, each with its line and column.
    """
    text = read_text(path, str(path))
    if isinstance(text, Problem):
        raise FormError([text])
    return parse_form_file(text, str(path), pack)


def parse_form_file(text: str, where: str, pack: Pack) -> FormFile:
    """Return the form file that *text* holds; messages call it *where*.

    Raises:
        FormError: with every problem of the text, each with its line and column.
    """
    tree = read_yaml(text, where)
    if tree.whole and not isinstance(tree.data, dict):
        what = "This is not a form file: it must hold fields, each as its name, a colon and its value."
        tree.note(tree.root, what, "Make one with: regrisk form map.", "YAML-VALUE")
    if not tree.whole or not isinstance(tree.data, dict):
        raise FormError(tree.problems)
    _refuse_other(tree, pack)
    faults: list[Fault] = []
    file = _validated(tree.data, faults)
    if file is not None:
        faults.extend(_faults(file, pack))
    problems = [*tree.problems, *(problem_in(tree, fault, "FORM") for fault in faults)]
    if problems or file is None:
        raise FormError(problems)
    return file


def write_form_file(file: FormFile) -> str:
    """Return *file* as YAML that explains itself and reads back as exactly the same."""
    uses = [_written(use) for use in file.fields]
    content = {"format": file.format, "pack": file.pack, "form": file.form, "fields": uses}
    return _HEAD + yaml_text(content).replace("\n- field: ", "\n\n- field: ")


def _written(use: FieldUse) -> dict[str, Any]:
    said = use.model_dump(mode="json", exclude_defaults=True)
    return said | {"confirmed": use.confirmed}  # always there, as it is what a person looks for


def _refuse_other(tree: Tree, pack: Pack) -> None:
    format_, name = tree.data.get("format"), tree.data.get("pack")
    if type(format_) is int and format_ > _FORMAT:
        what = f"The form file is of format {format_}, and this version of regrisk reads format {_FORMAT}."
        fault = Fault(("format",), what, "Use a newer regrisk.", "FORMAT")
        raise FormError([problem_in(tree, fault, "FORM")])
    if isinstance(name, str) and name != pack.id:
        what = f"The form file is for the pack {shown(name)}, not {shown(pack.id)}."
        fault = Fault(("pack",), what, "Map the form for this pack.", "PACK")
        raise FormError([problem_in(tree, fault, "FORM")])


def _validated(content: dict[str, Any], faults: list[Fault]) -> FormFile | None:
    try:
        return FormFile.model_validate_json(json.dumps(content))
    except ValidationError as error:
        faults.extend(faults_of(error, content, FormFile))
        return None


def _faults(file: FormFile, pack: Pack) -> Iterator[Fault]:
    topics = {topic.id: topic for topic in pack.crosswalk.topics} if pack.crosswalk else {}
    met: set[str] = set()
    for at, use in enumerate(file.fields):
        here = ("fields", at)
        if use.field in met:
            what = f"{shown(use.field)} is mapped twice."
            yield Fault((*here, "field"), what, "Remove one of the two.", "DUPLICATE")
        met.add(use.field)
        yield from _target_faults(use, here, pack, topics)
        for ours, theirs in use.answers.items():
            if use.options and theirs not in use.options:
                what = f"{shown(use.field)} has no option {shown(theirs)}."
                yield Fault((*here, "answers", ours), what, did_you_mean(theirs, use.options), "OPTION")


def _target_faults(
    use: FieldUse, here: tuple[str | int, ...], pack: Pack, topics: dict[str, Topic]
) -> Iterator[Fault]:
    if use.topic is not None and use.topic not in topics:
        what = f"The pack has no topic {shown(use.topic)}."
        yield Fault((*here, "topic"), what, did_you_mean(use.topic, topics), "TARGET")
        return
    if use.fact is not None and use.fact not in pack.profile_by_id:
        what = f"The profile has no question {shown(use.fact)}."
        yield Fault((*here, "fact"), what, did_you_mean(use.fact, pack.profile_by_id), "TARGET")
        return
    parts = _parts(pack, use.fact)
    if use.part is not None and use.part not in parts:
        what = f"{use.fact} has no part {shown(use.part)}." if use.fact else "Only a fact has parts."
        yield Fault((*here, "part"), what, did_you_mean(use.part, parts), "TARGET")
        return
    offered = _offered(use, pack, topics, parts)
    for ours in use.answers:
        if offered is not None and ours not in offered:
            what = f"{shown(ours)} is not an answer that regrisk gives here."
            yield Fault((*here, "answers", ours), what, did_you_mean(ours, offered), "ANSWER", at_key=True)


def _parts(pack: Pack, fact: str | None) -> dict[str, Part]:
    question = pack.profile_by_id.get(fact or "")
    fields = question.fields if isinstance(question, ProfileFields) else ()
    return {part.name: part for part in fields}


def _offered(
    use: FieldUse, pack: Pack, topics: dict[str, Topic], parts: dict[str, Part]
) -> tuple[str, ...] | None:
    """Return the answers that a topic or fact may give; None where they are not listed anywhere."""
    if use.topic is not None:
        topic = topics[use.topic]
        if topic.answer_type in ("yes_no", "yes_no_reversed"):
            return ("yes", "no")
        return _of_source(pack, topic.value_from or "")
    if use.part is not None:
        options = parts[use.part].options
        return tuple(option.value for option in options) or None
    return _of_source(pack, use.fact or "")


def _of_source(pack: Pack, name: str) -> tuple[str, ...] | None:
    question = pack.question_by_id.get(name)
    if isinstance(question, Maturity):
        return tuple(str(level) for level in range(HIGHEST_LEVEL + 1))
    if isinstance(question, Multi):
        return tuple(choice.value for choice in question.choices)
    if question is not None:
        return tuple(option.value for option in question.options)
    fact = pack.profile_by_id.get(name)
    if isinstance(fact, ProfileSingle | ProfileMulti):
        return tuple(option.value for option in fact.options)
    return None
