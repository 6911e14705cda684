"""``regrisk seal``."""

import os
from datetime import date
from pathlib import Path

import click

from regrisk.app import clock
from regrisk.app.exchange import trend_of
from regrisk.app.names import attestation
from regrisk.app.packs import pack_in
from regrisk.app.publish import LANGUAGES, PAPERS, VARIANTS, Language, Paper, Variant
from regrisk.app.score import read_document
from regrisk.app.sealed_page import sealed_json, sealed_page, sealed_remarks
from regrisk.app.signing_keys import SigningKey, new_key, signing_key
from regrisk.app.submit import Seal, Source, check_seal, history_before
from regrisk.app.submit import seal as write_seal
from regrisk.app.workspace import Workspace
from regrisk.app.writing import is_one_place
from regrisk.cli.answer import Answer
from regrisk.cli.options import FILE, json_option, on_option, pack_option, workspace_option
from regrisk.cli.progress import on_terminal
from regrisk.errors import UsageError
from regrisk.model.assessment import Assessment
from regrisk.model.workspace import TrendPoint

_LONGEST = 1 << 20
"""Most characters of a passphrase that are read; an endless source ends there."""


@click.command()
@click.argument("file", type=FILE)
@click.option(
    "-o", "--out", metavar="OUT", type=FILE, required=True, help="Write it here: OUT.zip, or a folder OUT."
)
@click.option("--attested-by", "name", metavar="NAME", help="Who attests that the answers are true.")
@click.option("--role", metavar="ROLE", help="The role of whoever attests.")
@click.option(
    "--variant",
    type=click.Choice(VARIANTS),
    default="full",
    show_default=True,
    help="Everything, a few pages for a first look, or without names and exact numbers.",
)
@click.option("--evidence", metavar="DIR", type=FILE, help="Enclose the files of evidence found in a folder.")
@click.option("--sign", "key_file", metavar="P12", type=FILE, help="Sign with the key in this PKCS#12 file.")
@click.option(
    "--new-key",
    "make_new",
    is_flag=True,
    help="Make the key first, with a certificate of your own, and keep it in P12.",
)
@click.option(
    "--passphrase-fd",
    metavar="N",
    type=click.IntRange(min=0),
    help="Read the passphrase of the key from this open file descriptor instead of asking for it.",
)
@click.option(
    "--paper", type=click.Choice(PAPERS), default="letter", show_default=True, help="The paper's size."
)
@click.option("--lang", type=click.Choice(LANGUAGES), default="en", show_default=True, help="The language.")
@json_option
@on_option
@pack_option
@workspace_option
def seal(
    file: Path,
    out: Path,
    name: str | None,
    role: str | None,
    variant: Variant,
    evidence: Path | None,
    key_file: Path | None,
    make_new: bool,
    passphrase_fd: int | None,
    paper: Paper,
    lang: Language,
    as_json: bool,
    on: date | None,
    pack_folder: Path | None,
    workspace: Path | None,
) -> Answer:
    """Seal a document as a submission for a broker.

    It holds report, workbook, answers, evidence index and questionnaire, with the digest of each. FILE is
    an assessment document in YAML or JSON. What stands in the way is printed, a line each, and the exit
    code is 2. With --workspace the report also shows the trend of the assessments kept there.
    """
    _refuse_over(out, file, key_file)
    pack, document = read_document(file, pack_folder)
    document = _attested(document, name, role, on)
    how = Seal(out, variant=variant, paper=paper, language=lang, on=on, evidence=evidence)
    pack = pack if lang == pack.language else pack_in(pack, lang, pack_folder)
    source = Source(pack, document, history_before(document, _trend(workspace, document)))
    check_seal(source, how)
    if key_file is not None:
        key = _key(key_file, passphrase_fd, document, name, new=make_new)
        how = Seal(out, variant=variant, paper=paper, language=lang, on=on, evidence=evidence, key=key)
    elif make_new or passphrase_fd is not None:
        raise UsageError("A new key or a passphrase needs a file for the key. Name it: --sign P12.")
    sealed = write_seal(source, how, progress=on_terminal())
    if sealed is None:
        raise click.Abort
    if as_json:
        return Answer(sealed_json(sealed))
    return Answer(sealed_page(sealed), remark=sealed_remarks(sealed))


def _attested(document: Assessment, name: str | None, role: str | None, on: date | None) -> Assessment:
    """Return *document* with one more who attests to all of it, on the day of the seal."""
    if name is None and role is None:
        return document
    if name is None or role is None:
        raise UsageError("Who attests has a name and a role. Give both: --attested-by NAME --role ROLE.")
    entry = attestation(name, role, on or document.taken_on)
    return document.model_copy(update={"attested": (*document.attested, entry)})


def _refuse_over(out: Path, file: Path, key_file: Path | None) -> None:
    """Refuse a submission that would replace the answers, or the key that signs it, before either is made."""
    if is_one_place(out, file):
        raise UsageError(f"{out}: this is the document to seal. Name another file for the submission.")
    if key_file is not None and is_one_place(out, key_file):
        raise UsageError(
            f"{out}: this is the file of the key, too. Name one for the submission and one for the key."
        )


def _trend(workspace: Path | None, document: Assessment) -> tuple[TrendPoint, ...]:
    if workspace is None:
        return ()
    with Workspace.open(workspace, to_read=True) as opened:
        return trend_of(opened, document.registry)


def _key(
    path: Path, descriptor: int | None, document: Assessment, name: str | None, *, new: bool
) -> SigningKey:
    if not new:
        return signing_key(path, _passphrase(path, descriptor, new=False))
    if path.exists():
        raise UsageError(f"{path}: a file is there already. Sign with it, or name another for the new key.")
    signer = name or next(each.name for each in document.attested)
    passphrase = _passphrase(path, descriptor, new=True)
    return new_key(path, signer, document.registry.organisation, passphrase, clock.today())


def _passphrase(path: Path, descriptor: int | None, *, new: bool) -> str:
    """Return the passphrase, asked for or read; it never stands among the arguments, which others can see."""
    if descriptor is None:
        asked: str = click.prompt(
            f"Passphrase {'for the new key' if new else 'of the key'} {path.name}",
            hide_input=True,
            confirmation_prompt=new,
            default="",
            show_default=False,
            err=True,
        )
        return asked
    try:
        with os.fdopen(os.dup(descriptor), encoding="utf-8") as source:
            return source.readline(_LONGEST).rstrip("\r\n")
    except (OSError, OverflowError, UnicodeDecodeError) as error:
        raise UsageError(
            f"No passphrase can be read from the file descriptor {descriptor}. Open one for reading."
        ) from error
