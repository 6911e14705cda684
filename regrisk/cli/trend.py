"""``regrisk trend``."""

from pathlib import Path

import click

from regrisk.app.history import history_json, history_of, history_page
from regrisk.app.workspace import Workspace
from regrisk.cli.answer import Answer
from regrisk.cli.options import json_option, pack_option, workspace_option
from regrisk.cli.streams import line_width


@click.command()
@click.option("--registry", metavar="NAME", help="The registry; it may be left out when there is one.")
@json_option
@pack_option
@workspace_option
def trend(registry: str | None, as_json: bool, pack_folder: Path | None, workspace: Path | None) -> Answer:
    """Print how a registry's assessments in the workspace stood, the oldest first.

    Beside a score that another version of its questionnaire gave stands what the one of today gives: the
    shipped one, or that of --pack.
    """
    with Workspace.open(workspace, to_read=True) as opened:
        found = history_of(opened, registry, pack_folder)
        return Answer(history_json(found) if as_json else history_page(found, line_width()))
