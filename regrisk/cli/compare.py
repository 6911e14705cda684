"""``regrisk compare``."""

from datetime import date
from pathlib import Path

import click

from regrisk.app.compare import compare_json, compare_page, compared, named
from regrisk.cli.answer import Answer
from regrisk.cli.options import FILE, json_option, on_option, pack_option, workspace_option
from regrisk.cli.streams import line_width


@click.command()
@click.argument("before", metavar="A")
@click.argument("after", metavar="B")
@json_option
@on_option
@pack_option
@click.option(
    "--pack-after",
    type=FILE,
    metavar="DIR",
    help="Use the pack in this folder for B alone, such as a newer version of it.",
)
@workspace_option
def compare(
    before: str,
    after: str,
    as_json: bool,
    on: date | None,
    pack_folder: Path | None,
    pack_after: Path | None,
    workspace: Path | None,
) -> Answer:
    """Print what changed between two assessments of one registry, and why.

    A and B are assessment documents, or numbers that 'regrisk assess list' shows; a number keeps the pack
    it was answered with. With --on, B is evaluated as of that day.
    """
    first = named(before, workspace, pack_folder)
    found = compared(first, named(after, workspace, pack_after or pack_folder), on)
    return Answer(compare_json(found) if as_json else compare_page(found, line_width()))
