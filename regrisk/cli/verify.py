"""``regrisk verify``."""

from pathlib import Path

import click

from regrisk.app.sealed_page import verified_json, verified_page
from regrisk.app.verify import verify as check
from regrisk.cli.answer import NO, Answer
from regrisk.cli.options import FILE, json_option
from regrisk.cli.progress import on_terminal
from regrisk.cli.streams import line_width


@click.command()
@click.argument("path", type=FILE)
@json_option
def verify(path: Path, as_json: bool) -> Answer:
    """Say whether a sealed submission, or a workspace, is as it was.

    PATH is the ZIP file or the folder that 'regrisk seal' wrote, or a workspace file, which is only read.
    The exit code is 1 when anything differs.
    """
    found = check(path, progress=on_terminal())
    if found is None:
        raise click.Abort
    text = verified_json(found) if as_json else verified_page(found, line_width())
    return Answer(text, 0 if found.intact else NO)
