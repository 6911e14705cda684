"""``regrisk pack``: questionnaire packs."""

import json
from pathlib import Path

import click

from regrisk.app.examples import PackChecked, check_folder
from regrisk.cli.answer import NO, Answer
from regrisk.cli.options import FILE, json_option
from regrisk.errors import Problem


@click.group(no_args_is_help=False)
def pack() -> None:
    """Check a questionnaire pack."""


@pack.command()
@click.argument("folder", metavar="DIR", type=FILE)
@json_option
def check(folder: Path, as_json: bool) -> Answer:
    """Check the pack in a folder and run the cases it carries.

    Every problem is one line on standard error, with its file, line and column, what is wrong and what
    to do; the exit code is then 1. With --json the problems are printed as JSON instead.
    """
    checked = check_folder(folder)
    code = NO if checked.problems else 0
    if as_json:
        return Answer(_as_json(checked), code)
    if checked.problems:
        lines = "\n".join(map(str, checked.problems))
        count = len(checked.problems)
        return Answer("", code, f"{lines}\n{folder}: {count} {'problem' if count == 1 else 'problems'}.")
    return Answer(f"{folder}: good. {_contents(checked)}\n")


def _contents(checked: PackChecked) -> str:
    found = checked.pack
    if found is None:
        return ""
    return (
        f"{found.id} {found.version}: {len(found.domains)} domains, {len(found.questions)} questions, "
        f"{len(found.controls)} controls; {checked.cases} cases came out as they must."
    )


def _as_json(checked: PackChecked) -> str:
    value = {
        "format": 1,
        "good": not checked.problems,
        "problems": [_value(each) for each in checked.problems],
    }
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
