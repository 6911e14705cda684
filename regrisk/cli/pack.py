"""``regrisk pack``: questionnaire packs."""

import json
from datetime import date
from pathlib import Path

import click

from regrisk.app.examples import PackChecked, check_folder
from regrisk.app.packs import LanguageChecked, check_language, drafts, start_translation
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
    """Check the pack in a folder, its translations, and the cases it carries.

    Every problem is one line on standard error, with its file, line and column, what is wrong and what
    to do; the exit code is then 1. With --json the problems are printed as JSON instead.
    """
    checked = check_folder(folder, on) if lang is None else check_language(folder, lang)
    code = NO if checked.problems else 0
    if as_json:
        return Answer(_as_json(checked.problems), code)
    if checked.problems:
        lines = "\n".join(map(str, checked.problems))
        count = len(checked.problems)
        return Answer("", code, f"{lines}\n{folder}: {count} {'problem' if count == 1 else 'problems'}.")
    remarks = drafts(folder) if lang is None else ()
    return Answer("\n".join([f"{folder}: good. {_contents(checked)}", *remarks, ""]))


@pack.command()
@FOLDER
@click.option("--to", "language", metavar="CODE", required=True, help="The language, such as de or pt-BR.")
def translate(folder: Path, language: str) -> Answer:
    """Start a translation: write its files, with every text as a comment and room below it.

    They stand in DIR/lang/CODE. Files that are there already are left alone.
    """
    written = start_translation(folder, language)
    if written:
        return Answer("".join(f"{path}\n" for path in written))
    return Answer(f"{folder}: every file of the translation is there already; nothing was written.\n")


def _contents(checked: PackChecked | LanguageChecked) -> str:
    if isinstance(checked, LanguageChecked):
        return f"{checked.done} of {checked.texts} texts are translated."
    found = checked.pack
    if found is None:
        return ""
    return (
        f"{found.id} {found.version}: {len(found.domains)} domains, {len(found.questions)} questions, "
        f"{len(found.controls)} controls; {checked.cases} cases came out as they must."
    )


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
