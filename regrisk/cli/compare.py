"""``regrisk compare``."""

from datetime import date
from pathlib import Path

import click

from regrisk.app.compare import compare_json, compare_page, compared, named, write_notice
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
@click.option(
    "--notice",
    type=FILE,
    metavar="OUT",
    help="Write a draft letter to the broker about the changes that may matter; it ends in .docx.",
)
@workspace_option
def compare(
    before: str,
    after: str,
    as_json: bool,
    on: date | None,
    pack_folder: Path | None,
    pack_after: Path | None,
    notice: Path | None,
    workspace: Path | None,
) -> Answer:
    """Print what changed between two assessments of one registry, and why.

    A and B are assessment documents, or numbers that 'regrisk assess list' shows; a number keeps the pack
    it was answered with. With --on, B is evaluated as of that day.
    """
    first = named(before, workspace, pack_folder)
    second = named(after, workspace, pack_after or pack_folder)
    if notice is not None:
        return Answer(f"{write_notice(first, second, notice, on)}\n")
    found = compared(first, second, on)
    return Answer(compare_json(found) if as_json else compare_page(found, line_width()))
