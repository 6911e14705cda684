"""Insurers' application forms: mapped to topics once, filled from the answers, mapped again next year."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from regrisk import spoken
from regrisk.app.score import Scored, score_file
from regrisk.app.shipped import pack_of_copy
from regrisk.app.writing import atomic_write, is_one_place
from regrisk.errors import FormError, Problem, UsageError
from regrisk.model.form import LARGEST, FieldUse, Filling, Form, FormChange, FormFile
from regrisk.model.pack import Pack
from regrisk.packs.form_file import read_form_file, write_form_file
from regrisk.scoring.crosswalk import crosswalk
from regrisk.scoring.evaluate import evaluate
from regrisk.words import say

if TYPE_CHECKING:
    from regrisk.export.forms.on_form import OnForm


class Mapped(NamedTuple):
    """A form with the file that maps it; ``changes`` are those since an older mapping it was taken from."""

    form: Form
    file: FormFile
    changes: tuple[FormChange, ...] = ()


class Asked(NamedTuple):
    """What each field of a form likely asks, and the questionnaire in the language of the form."""

    suggested: FormFile
    pack: Pack


class Filled(NamedTuple):
    """A form, what was put into its copy and what was not, and what it was filled from."""

    form: Form
    filling: Filling
    scored: Scored
    without_scripts: bool


def open_form(path: Path) -> Form:
    """Return the form in the file *path*.

    Raises:
        FormError: it cannot be used; the sentence says why.
    """
    from regrisk.export.forms.read import read_form

    return read_form(_content(path), str(path))


def map_form(path: Path, pack: Pack, older: Path | None = None) -> Mapped:
    """Return the form in *path* with a suggestion for each field; what *older* maps alike is taken over.

    Raises:
        FormError: the form, or the older form file, cannot be used.
    """
    from regrisk.export.forms.carry_over import carry_over

    before = read_form_file(older, pack) if older is not None else None
    form = open_form(path)
    fresh = asked_by(form, pack).suggested
    if before is None:
        return Mapped(form, fresh)
    return Mapped(form, *carry_over(form, before, fresh))


def with_use(file: FormFile, use: FieldUse) -> FormFile:
    """Return *file* with the use of one field replaced, as a person chose or confirmed it."""
    uses = tuple(use if each.field == use.field else each for each in file.fields)
    return file.with_fields(uses if use in uses else (*uses, use))


def save_form_file(file: FormFile, out: Path, pack: Pack) -> Path:
    """Write *file* to *out*, whole or not at all, and return it.

    Raises:
        UsageError: the ending of *out* is not that of YAML.
        FormError: *out* is there and is no form file, which is never written over.
        ReportError: it could not be written.
    """
    expect_form_file_name(out)
    if out.exists():
        read_form_file(out, pack)
    return atomic_write(out, write_form_file(file).encode())


def expect_form_file_name(out: Path) -> None:
    """Refuse, before any work is done for it, a name that is none of a form file.

    Raises:
        UsageError: its ending is not that of YAML.
    """
    if out.suffix.lower() not in (".yaml", ".yml"):
        raise UsageError(
            say("{file}: a form file is written as YAML. Name it {name}.yaml.", file=out, name=out.stem)
        )


def filling_of(form: Form, file: FormFile, scored: Scored) -> Filling:
    """Return what *file* puts into *form* from the answers, without writing anything."""
    from regrisk.export.forms.carry_over import carry_over
    from regrisk.export.forms.decide import decide

    asked = asked_by(form, scored.pack)
    current = carry_over(form, file, asked.suggested)
    topics = {answer.id: answer for answer in crosswalk(*scored)}
    filling = decide(form, current.file.use_by_field, topics, written_on(asked, scored))
    return filling.model_copy(update={"changes": current.changes})


def written_on(asked: Asked, scored: Scored) -> "OnForm":
    """Return what may be written on a form that asks in the words of *asked*, of the answers in *scored*."""
    from regrisk.export.forms.on_form import on_form

    pack, assessment, evaluation = asked.pack, scored.assessment, scored.evaluation
    if pack.language != scored.pack.language:
        evaluation = evaluate(pack, assessment, evaluation.evaluated_on)
    return on_form(pack, assessment, evaluation)


def fill_form(
    path: Path,
    form_file: Path,
    document: Path,
    *,
    out: Path,
    on: date | None = None,
    pack_folder: Path | None = None,
    without_scripts: bool = False,
) -> Filled:
    """Write a copy of the form in *path*, filled from *document*, to *out*; the form itself stays as it is.

    Raises:
        FormError: the form or the form file cannot be used.
        DocumentError, PackError: the document or the pack cannot be used.
        UsageError: *out* is one of the files that are read, or does not end in .pdf.
        ReportError: *out* could not be written.
    """
    _expect_pdf(out)
    _refuse_over(out, (path, form_file, document))
    scored = score_file(document, on, pack_folder)
    file = read_form_file(form_file, scored.pack)
    return write_filled(path, file, scored, out=out, without_scripts=without_scripts)


def write_filled(
    path: Path, file: FormFile, scored: Scored, *, out: Path, without_scripts: bool = False
) -> Filled:
    """Write a copy of the form in *path*, filled by *file*, to *out*.

    Raises:
        FormError, UsageError, ReportError: as ``fill_form``.
    """
    from regrisk.export.forms.fill import fill_form as filled_copy
    from regrisk.export.forms.read import read_form

    _expect_pdf(out)
    _refuse_over(out, (path,))
    content = _content(path)
    form = read_form(content, str(path))
    filling = filling_of(form, file, scored)
    copy = filled_copy(content, str(path), filling.values, without_scripts=without_scripts)
    atomic_write(out, copy)
    return Filled(form, filling, scored, without_scripts and form.scripts)


def asked_by(form: Form, pack: Pack) -> Asked:
    """Return what each field likely asks, and *pack* in the language in which the form asks it.

    An insurer's form may be in the language of *pack* as it is shown or in its own, whatever the window
    speaks. The one whose words are found on the form is taken.
    """
    from regrisk.export.forms.suggest import suggest

    shown, own = suggest(form, pack), pack_of_copy(pack.canonical)
    if own.language == pack.language:
        return Asked(shown, pack)
    others = suggest(form, own)
    likelier = own if _likeness(others) > _likeness(shown) else pack
    return Asked(
        shown.with_fields(
            max(use, others.use_by_field[use.field], key=lambda each: each.likeness or 0)
            for use in shown.fields
        ),
        likelier,
    )


def _likeness(file: FormFile) -> int:
    return sum(use.likeness or 0 for use in file.fields)


def _expect_pdf(out: Path) -> None:
    if out.suffix.lower() != ".pdf":
        raise UsageError(
            say("{file}: a filled form is a PDF file. Name it {name}.pdf.", file=out, name=out.stem)
        )


def _refuse_over(out: Path, read: Iterable[Path]) -> None:
    """Refuse an output that would replace what it is made from, by whatever name."""
    for path in read:
        if is_one_place(out, path):
            raise UsageError(
                say("{file}: this is a file that is read. Name another for the filled form.", file=out)
            )


def _content(path: Path) -> bytes:
    where = str(path)
    try:
        if path.is_dir():
            what, remedy = say("This is a folder."), say("Name a file.")
            raise FormError([Problem(where, 0, 0, what, remedy, "FILE-KIND")])
        size = path.stat().st_size
        with path.open("rb") as file:  # no further than it may go: a device has no size and no end
            content = file.read(LARGEST + 1) if size <= LARGEST else b""
        size = max(size, len(content))
        if size > LARGEST:
            what = say(
                "The file has {number} bytes, and no more than {most} are read.",
                number=spoken.number(size),
                most=spoken.number(LARGEST),
            )
            remedy = say("Ask the insurer for the plain form.")
            raise FormError([Problem(where, 0, 0, what, remedy, "FORM-SIZE")])
        return content
    except FileNotFoundError as error:
        what, remedy = say("There is no such file."), say("Check the name.")
        raise FormError([Problem(where, 0, 0, what, remedy, "FILE-MISSING")]) from error
    except OSError as error:
        why = error.strerror.lower() if error.strerror else say("it cannot be opened")
        what, remedy = say("The file cannot be read: {why}.", why=why), say("Check its permissions.")
        raise FormError([Problem(where, 0, 0, what, remedy, "FILE-READ")]) from error
