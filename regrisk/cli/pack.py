"""``regrisk pack``: everything an author of a questionnaire needs."""

import json
from datetime import date
from pathlib import Path

import click

from regrisk.app.examples import PackChecked, check_folder
from regrisk.app.packs import (
    LanguageChecked,
    check_language,
    drafts,
    schemas_json,
    start_pack,
    start_translation,
    write_docs,
    write_schemas,
)
from regrisk.cli.answer import NO, Answer
from regrisk.cli.options import FILE, Day, json_option
from regrisk.errors import Problem

FOLDER = click.argument("folder", metavar="DIR", type=FILE)


@click.group(no_args_is_help=False)
def pack() -> None:
    """Write, check, translate and print questionnaire packs."""


@pack.command()
@FOLDER
@click.option(
    "--on", type=Day(), metavar="DATE", help="Also tell which figures and sources are too old on this day."
)
@click.option(
    "--lang", metavar="CODE", help="Check this translation alone, and tell all that it still lacks."
)
@json_option
def check(folder: Path, on: date | None, lang: str | None, as_json: bool) -> Answer:
    """Check a pack, its translations and its cases.

    Every problem is one line on standard error, with its file, line and column, what is wrong and what
    to do; the exit code is then 1. With --json the problems are printed as JSON instead.
    """
    checked = check_folder(folder, on) if lang is None else check_language(folder, lang)
    code = NO if checked.problems else 0
    if as_json:
        return Answer(_as_json(checked.problems), code)
    if checked.problems:
        lines = "\n".join(map(str, checked.problems))
        return Answer("", code, f"{lines}\n{folder}: {_count(len(checked.problems), 'problem')}.")
    remarks = drafts(folder) if lang is None else ()
    return Answer("\n".join([f"{folder}: good. {_contents(checked)}", *remarks, ""]))


@pack.command()
@FOLDER
@click.option("--to", "language", metavar="CODE", required=True, help="The language, such as de or pt-BR.")
def translate(folder: Path, language: str) -> Answer:
    """Start a translation of a pack.

    Its files in DIR/lang/CODE hold every text as a comment, with room below it. Files that are there
    already are left alone.
    """
    written = start_translation(folder, language)
    if written:
        return Answer("".join(f"{path}\n" for path in written))
    return Answer(f"{folder}: every file of the translation is there already; nothing was written.\n")


@pack.command()
@FOLDER
@click.option(
    "--base", metavar="PACK", help="Start an overlay, which changes this pack, such as medical-registry."
)
def new(folder: Path, base: str | None) -> Answer:
    """Start a pack, or an overlay, in a new folder.

    It passes every check as it is, and its author fills it.
    """
    written = "".join(f"{path}\n" for path in start_pack(folder, base))
    return Answer(f"{written}Edit these files, then run 'regrisk pack check {folder}'.\n")


@pack.command()
@click.option("-o", "--out", metavar="DIR", type=FILE, help="Write each schema to a file of its own in DIR.")
def schema(out: Path | None) -> Answer:
    """Print the JSON Schemas of a pack's files.

    With them an editor completes and checks the files while one types.
    """
    if out is None:
        return Answer(schemas_json())
    return Answer("".join(f"{path}\n" for path in write_schemas(out)))


@pack.command()
@FOLDER
@click.option(
    "-o", "--out", metavar="HTML", type=FILE, required=True, help="Write it here; it ends in .html."
)
@click.option("--lang", metavar="CODE", help="Use the texts of this translation.")
def docs(folder: Path, out: Path, lang: str | None) -> Answer:
    """Write a pack as one page for review.

    It shows every question with all that hangs on it, and every rule. The page needs no network, runs
    nothing and prints well.
    """
    return Answer(f"{write_docs(folder, out, lang)}\n")


def _contents(checked: PackChecked | LanguageChecked) -> str:
    if isinstance(checked, LanguageChecked):
        return f"{checked.done} of {checked.texts} texts are translated."
    found = checked.pack
    if found is None:
        return ""
    parts = (("domain", found.domains), ("question", found.questions), ("control", found.controls))
    counts = ", ".join(_count(len(each), name) for name, each in parts)
    cases = (
        f"{_count(checked.cases, 'case')} came out as they must" if checked.cases else "it carries no cases"
    )
    return f"{found.id} {found.version}: {counts}; {cases}."


def _count(number: int, name: str) -> str:
    return f"{number} {name}" if number == 1 else f"{number} {name}s"


def _as_json(problems: tuple[Problem, ...]) -> str:
    value = {"format": 1, "good": not problems, "problems": [_value(each) for each in problems]}
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def _value(problem: Problem) -> dict[str, object]:
    return {
        "file": problem.where,
        "line": problem.line,
        "column": problem.column,
        "what": problem.what,
        "remedy": problem.remedy,
        "code": problem.code,
    }
