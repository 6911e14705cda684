"""Opens a form, or says in one sentence why it cannot be used."""

import io
import logging
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from pypdf import PdfReader
from pypdf.errors import DependencyError, PyPdfError
from pypdf.generic import DictionaryObject

from regrisk import spoken
from regrisk.errors import FormError, Problem
from regrisk.export.forms.scripts import holders_of_scripts
from regrisk.export.forms.tree import RawField, TooManyFieldsError, raw_fields
from regrisk.model.form import LARGEST, MOST_FIELDS
from regrisk.words import say

MOST_PAGES = 300

DAMAGED = (
    PyPdfError,
    DependencyError,
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    NotImplementedError,
    RecursionError,
    TypeError,
    ValueError,
    struct.error,
    zlib.error,
)
"""What reading a broken file may raise; its reader says that this list is open."""

# What is wrong with a file is said once, in a sentence of our own.
logging.getLogger("pypdf").addHandler(logging.NullHandler())
logging.getLogger("pypdf").propagate = False


class Opened(NamedTuple):
    """A form that can be read: its reader, its root, its form dictionary and its fields."""

    reader: PdfReader
    root: DictionaryObject
    form: DictionaryObject
    fields: list[RawField]

    @property
    def has_scripts(self) -> bool:
        """Say whether a viewer would run something."""
        return bool(holders_of_scripts(self.root, self.reader.pages, self.fields))


def refused(where: str, what: str, remedy: str, code: str) -> FormError:
    """Return the error that says why the form *where* cannot be used."""
    return FormError([Problem(where, 0, 0, what, remedy, f"FORM-{code}")])


@contextmanager
def whole(where: str) -> Iterator[None]:
    """Turn whatever a broken file does to its reader into one sentence."""
    try:
        yield
    except TooManyFieldsError as error:
        what = say("The form has more than {number} fields.", number=spoken.number(MOST_FIELDS))
        raise refused(where, what, say("Ask the insurer for another copy of it."), "SIZE") from error
    except DAMAGED as error:
        what = say("The file is damaged and cannot be read as a PDF.")
        raise refused(
            where, what, say("Fetch it again, or ask the insurer for another copy."), "DAMAGED"
        ) from error


def opened(data: bytes, where: str) -> Opened:
    """Return the form in *data*, the content of the file *where*.

    Raises:
        FormError: it is no PDF, damaged, encrypted, too large, or has no fields that can be filled.
    """
    if len(data) > LARGEST:
        what = say(
            "The file has {number} bytes, and no more than {most} are read.",
            number=spoken.number(len(data)),
            most=spoken.number(LARGEST),
        )
        raise refused(where, what, say("Ask the insurer for the plain form."), "SIZE")
    if b"%PDF-" not in data[:1024]:
        what, remedy = say("This is not a PDF file."), say("Name the insurer's form as a PDF.")
        raise refused(where, what, remedy, "KIND")
    with whole(where):
        return _opened(data, where)


def _opened(data: bytes, where: str) -> Opened:
    reader = PdfReader(io.BytesIO(data), strict=False)
    if reader.is_encrypted:
        what = say("The form is protected by a password or against changes.")
        raise refused(where, what, say("Ask the insurer for a copy without protection."), "PROTECTED")
    root = reader.root_object
    if len(reader.pages) > MOST_PAGES:
        what = say(
            "The file has {number} pages, and a form has at most {most}.",
            number=spoken.number(len(reader.pages)),
            most=MOST_PAGES,
        )
        raise refused(where, what, say("Name the application form alone."), "SIZE")
    form = root.get("/AcroForm")
    form = form.get_object() if form is not None else None
    fields = raw_fields(form) if isinstance(form, DictionaryObject) else []
    layers = isinstance(form, DictionaryObject) and "/XFA" in form
    if layers and (not fields or bool(root.get("/NeedsRendering"))):
        what = say("The form is an XML form (XFA), which only some viewers can show and fill.")
        raise refused(where, what, say("Ask the insurer for a form with plain PDF fields."), "XFA")
    if not isinstance(form, DictionaryObject) or not fields:
        what = say("The file has no fields to fill; it was made to be printed.")
        remedy = say("Ask the insurer for the fillable form, or fill it by hand.")
        raise refused(where, what, remedy, "FIELDS")
    return Opened(reader, root, form, fields)
