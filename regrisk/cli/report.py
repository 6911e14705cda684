"""``regrisk report``."""

from datetime import date
from pathlib import Path

import click

from regrisk.app.exchange import trend_of
from regrisk.app.packs import pack_in
from regrisk.app.publish import FORMATS, LANGUAGES, PAPERS, VARIANTS, Language, Paper, Variant
from regrisk.app.publish import report as write_report
from regrisk.app.score import score_file
from regrisk.app.workspace import Workspace
from regrisk.cli.answer import Answer
from regrisk.cli.options import FILE, on_option, pack_option, workspace_option
from regrisk.cli.progress import on_terminal
from regrisk.model.assessment import RegistryName
from regrisk.model.workspace import TrendPoint

_ENDINGS = f"{', '.join(each.ending for each in FORMATS[:-1])} or {FORMATS[-1].ending}"


@click.command()
@click.argument("file", type=FILE)
@click.option(
    "-o",
    "--out",
    metavar="OUT",
    type=FILE,
    required=True,
    help=f"Write it here; it ends in {_ENDINGS}.",
)
@click.option(
    "--variant",
    type=click.Choice(VARIANTS),
    default="full",
    show_default=True,
    help="Everything, one page for a board, or without names and exact numbers.",
)
@click.option(
    "--paper", type=click.Choice(PAPERS), default="letter", show_default=True, help="The paper's size."
)
@click.option("--lang", type=click.Choice(LANGUAGES), default="en", show_default=True, help="The language.")
@on_option
@pack_option
@workspace_option
def report(
    file: Path,
    out: Path,
    variant: Variant,
    paper: Paper,
    lang: Language,
    on: date | None,
    pack_folder: Path | None,
    workspace: Path | None,
) -> Answer:
    """Write the readiness report of a document: as PDF, for Word, as a web page, or as a workbook.

    FILE is an assessment document in YAML or JSON. With --workspace the report also shows the trend of
    the registry's assessments kept there.
    """
    scored = score_file(file, on, pack_folder)
    pack = scored.pack if lang == scored.pack.language else pack_in(scored.pack, lang, pack_folder)
    written = write_report(
        pack,
        scored.assessment,
        scored.evaluation,
        _trend(workspace, scored.assessment.registry),
        out=out,
        variant=variant,
        paper=paper,
        language=lang,
        progress=on_terminal(),
    )
    return Answer(f"{written}\n")


def _trend(workspace: Path | None, registry: RegistryName) -> tuple[TrendPoint, ...]:
    if workspace is None:
        return ()
    with Workspace.open(workspace, to_read=True) as opened:
        return trend_of(opened, registry)
