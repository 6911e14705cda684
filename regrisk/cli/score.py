"""``regrisk score``."""

from datetime import date
from pathlib import Path

import click

from regrisk.app.score import reaches, score_file, score_json
from regrisk.app.score_page import score_page
from regrisk.cli.answer import NO, Answer
from regrisk.cli.options import FILE, json_option, on_option, pack_option
from regrisk.cli.streams import line_width


@click.command()
@click.argument("file", type=FILE)
@json_option
@click.option("--fail-under", metavar="BAND", help="Exit with 1 when the band reached is below this one.")
@on_option
@pack_option
def score(
    file: Path, as_json: bool, fail_under: str | None, on: date | None, pack_folder: Path | None
) -> Answer:
    """Print the score of a document and the reason for every point.

    FILE is an assessment document in YAML or JSON.
    """
    scored = score_file(file, on, pack_folder)
    reached = fail_under is None or reaches(scored, fail_under)
    text = score_json(scored) if as_json else score_page(scored, line_width())
    if reached:
        return Answer(text)
    return Answer(text, NO, f'{file}: the band is "{scored.evaluation.band.id}", below "{fail_under}".')
