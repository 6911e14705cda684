"""``regrisk plan``."""

from datetime import date
from pathlib import Path
from typing import Literal

import click

from regrisk.app.plan import plan_for, plan_json, plan_page
from regrisk.app.score import read_document
from regrisk.cli.answer import NO, Answer
from regrisk.cli.options import FILE, json_option, on_option, pack_option
from regrisk.cli.streams import line_width


@click.command()
@click.argument("file", type=FILE)
@click.option("--to", metavar="BAND", required=True, help="The band to reach, such as standard.")
@click.option(
    "--by",
    type=click.Choice(("effort", "cost")),
    default="effort",
    show_default=True,
    help="Spare person-days, or money paid to others in the first year.",
)
@json_option
@on_option
@pack_option
def plan(
    file: Path,
    to: str,
    by: Literal["effort", "cost"],
    as_json: bool,
    on: date | None,
    pack_folder: Path | None,
) -> Answer:
    """Print the cheapest set of controls that reaches a band, all gates included.

    FILE is an assessment document in YAML or JSON. The exit code is 1 when no set reaches the band.
    """
    pack, assessment = read_document(file, pack_folder)
    found = plan_for(pack, assessment, to, by=by, on=on)
    text = plan_json(found) if as_json else plan_page(pack, found, line_width())
    return Answer(text, 0 if found.reachable else NO)
