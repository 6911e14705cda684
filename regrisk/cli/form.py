"""``regrisk form``: insurers' application forms."""

from datetime import date
from pathlib import Path

import click

from regrisk.app.forms import expect_form_file_name, fill_form, map_form, save_form_file
from regrisk.app.forms_page import filled_page, mapped_page
from regrisk.app.shipped import USUAL, pack_for
from regrisk.cli.answer import Answer
from regrisk.cli.options import FILE, on_option, pack_option
from regrisk.cli.streams import line_width


@click.group(no_args_is_help=False)
def form() -> None:
    """Map and fill an insurer's application form."""


@form.command("map")
@click.argument("pdf", metavar="PDF", type=FILE)
@click.option("-o", "--out", metavar="FORM.yaml", type=FILE, required=True, help="Write the form file here.")
@click.option("--like", metavar="OLD.yaml", type=FILE, help="Take over what this form file maps alike.")
@pack_option
def map_(pdf: Path, out: Path, like: Path | None, pack_folder: Path | None) -> Answer:
    """Write a form file that suggests what goes into each field of a form.

    PDF is a fillable application form. Nothing is filled in before you confirm it in the form file. A form
    file that is there already is taken over, so that last year's work is kept; what changed is printed.
    """
    expect_form_file_name(out)
    pack = pack_for(USUAL, pack_folder)
    mapped = map_form(pdf, pack, like or (out if out.exists() else None))
    save_form_file(mapped.file, out, pack)
    return Answer(mapped_page(mapped, pack, out, line_width()))


@form.command()
@click.argument("pdf", metavar="PDF", type=FILE)
@click.argument("form_file", metavar="FORM.yaml", type=FILE)
@click.argument("file", type=FILE)
@click.option("-o", "--out", metavar="OUT.pdf", type=FILE, required=True, help="Write the filled copy here.")
@click.option(
    "--without-scripts", is_flag=True, help="Leave out of the copy whatever a viewer would run on its own."
)
@on_option
@pack_option
def fill(
    pdf: Path,
    form_file: Path,
    file: Path,
    out: Path,
    without_scripts: bool,
    on: date | None,
    pack_folder: Path | None,
) -> Answer:
    """Fill a copy of a form from the answers; every field can still be changed.

    PDF is the form, FORM.yaml the form file that 'regrisk form map' wrote and you confirmed, FILE an
    assessment document. Printed is what was filled in, what was left empty and why, and every field whose
    wording is stricter than the answer.
    """
    filled = fill_form(
        pdf,
        form_file,
        file,
        out=out,
        on=on,
        pack_folder=pack_folder,
        without_scripts=without_scripts,
    )
    return Answer(filled_page(filled, out, line_width()))
