"""``regrisk assess``: the assessments of a workspace."""

import json
from datetime import date
from pathlib import Path

import click

from regrisk.app.exchange import Imported, import_documents, kept_score, read_documents
from regrisk.app.listing import list_json, list_page, listed
from regrisk.app.publish import export_assessment
from regrisk.app.score import score_json
from regrisk.app.score_page import score_page
from regrisk.app.workspace import Workspace
from regrisk.cli.answer import Answer
from regrisk.cli.options import FILE, ID, json_option, on_option, pack_option, workspace_option
from regrisk.cli.streams import line_width
from regrisk.errors import UsageError


@click.group(no_args_is_help=False)
def assess() -> None:
    """List, show, import and export the assessments of a workspace."""


@assess.command("list")
@json_option
@workspace_option
def list_(as_json: bool, workspace: Path | None) -> Answer:
    """List the registries of the workspace and their assessments, the newest first."""
    with Workspace.open(workspace, to_read=True) as opened:
        found = listed(opened)
        return Answer(list_json(found) if as_json else list_page(found, line_width()))


@assess.command()
@click.argument("assessment_id", metavar="ID", type=ID)
@json_option
@on_option
@workspace_option
def show(assessment_id: int, as_json: bool, on: date | None, workspace: Path | None) -> Answer:
    """Print the score of an assessment as it was stored, or as of another day.

    ID is the number that 'regrisk assess list' shows.
    """
    with Workspace.open(workspace, to_read=True) as opened:
        scored = kept_score(opened, assessment_id, on)
        return Answer(score_json(scored) if as_json else score_page(scored, line_width()))


@assess.command("import")
@click.argument("files", metavar="FILE...", type=FILE, nargs=-1, required=True)
@click.option("--title", metavar="TEXT", help="Give the assessment this title; for one FILE only.")
@json_option
@pack_option
@workspace_option
def import_(
    files: tuple[Path, ...],
    title: str | None,
    as_json: bool,
    pack_folder: Path | None,
    workspace: Path | None,
) -> Answer:
    """Add assessment documents to the workspace: all of them, or none when one has a problem.

    The workspace and the registry are made where they are missing. A document that is there already,
    word for word, is not added again.
    """
    if title is not None and len(files) != 1:
        raise UsageError("--title names one assessment. Import the files one by one, or leave it out.")
    documents = read_documents(files, pack_folder)
    with Workspace.open(workspace) as opened:
        imported = import_documents(opened, documents, title)
    return Answer(_import_json(imported) if as_json else "".join(map(_import_line, imported)))


@assess.command()
@click.argument("assessment_id", metavar="ID", type=ID)
@click.option(
    "-o", "--out", metavar="FILE", type=FILE, required=True, help="Write it here; it ends in .yaml."
)
@workspace_option
def export(assessment_id: int, out: Path, workspace: Path | None) -> Answer:
    """Write an assessment as a YAML document, which 'regrisk assess import' reads back.

    ID is the number that 'regrisk assess list' shows.
    """
    with Workspace.open(workspace, to_read=True) as opened:
        return Answer(f"{export_assessment(opened.load(assessment_id), out)}\n")


def _import_line(one: Imported) -> str:
    if one.added:
        return f"{one.file}: added as assessment {one.record.id} of {one.document.registry.name}.\n"
    return f"{one.file}: is here already as assessment {one.record.id}; nothing was added.\n"


def _import_json(imported: tuple[Imported, ...]) -> str:
    told = [
        {
            "file": str(one.file),
            "id": one.record.id,
            "registry": one.document.registry.name,
            "taken_on": one.document.taken_on.isoformat(),
            "added": one.added,
        }
        for one in imported
    ]
    return json.dumps({"format": 1, "assessments": told}, ensure_ascii=False, indent=2) + "\n"
