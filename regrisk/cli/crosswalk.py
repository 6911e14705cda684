"""``regrisk crosswalk``."""

from datetime import date
from pathlib import Path

import click

from regrisk.app.crosswalk_page import crosswalk_page, crosswalk_text
from regrisk.app.score import score_file
from regrisk.cli.answer import Answer
from regrisk.cli.options import FILE, json_option, on_option, pack_option
from regrisk.cli.streams import line_width


@click.command()
@click.argument("file", type=FILE)
@json_option
@on_option
@pack_option
def crosswalk(file: Path, as_json: bool, on: date | None, pack_folder: Path | None) -> Answer:
    """Print the usual topics of insurance applications with what the answers support.

    Each topic comes with its scope and evidence, what has to be added, and why a strict form's plain
    answer would be false, where it would. FILE is an assessment document in YAML or JSON.
    """
    scored = score_file(file, on, pack_folder)
    return Answer(crosswalk_text(scored) if as_json else crosswalk_page(scored, line_width()))
