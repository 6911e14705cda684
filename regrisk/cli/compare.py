"""``regrisk compare``."""

from datetime import date
from pathlib import Path

import click

from regrisk.app.compare import compare_json, compare_page, compared, named
from regrisk.cli.answer import Answer
from regrisk.cli.options import json_option, on_option, workspace_option
from regrisk.cli.streams import line_width


@click.command()
@click.argument("before", metavar="A")
@click.argument("after", metavar="B")
@json_option
@on_option
@workspace_option
def compare(before: str, after: str, as_json: bool, on: date | None, workspace: Path | None) -> Answer:
    """Print what changed between two assessments of one registry, and why.

    A and B are assessment documents, or numbers that 'regrisk assess list' shows. With --on, B is
    evaluated as of that day.
    """
    found = compared(named(before, workspace), named(after, workspace), on)
    return Answer(compare_json(found) if as_json else compare_page(found, line_width()))
