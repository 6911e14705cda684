"""The text that a PDF prints, page by page, and what it holds beside its pages."""

from collections.abc import Callable, Iterator
from io import BytesIO
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from regrisk import spoken
from regrisk.export.opened import DamagedError
from regrisk.words import say

if TYPE_CHECKING:
    from pypdf import PdfReader

Found = TypeVar("Found")
MOST_PAGES = 2_000

_BROKEN = (ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError, OverflowError)
"""What the parser raises, beside its own errors, for a file that is made to break it."""


class PdfExtras(NamedTuple):
    """What a PDF holds beside its pages.

    ``notes`` are annotations other than plain links, by page and kind, with Sig for a signature;
    ``acts`` says whether it does something by itself; ``about`` is what it says of itself for machines.
    """

    notes: tuple[tuple[int, str], ...] = ()
    files: bool = False
    acts: bool = False
    layers: bool = False
    title: str = ""
    about: bytes = b""


def pdf_pages(content: bytes) -> tuple[str, ...]:
    """Return the text of every page.

    Raises:
        DamagedError: this is no PDF that can be read.
    """
    return _read(content, lambda reader: tuple(page.extract_text() for page in reader.pages))


def pdf_extras(content: bytes) -> PdfExtras:
    """Return what a PDF holds beside its pages.

    Raises:
        DamagedError: this is no PDF that can be read.
    """
    return _read(content, _extras)


def _read(content: bytes, look: Callable[["PdfReader"], Found]) -> Found:
    # It takes longer to load than the window to open, and only a check needs it.
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    try:
        reader = PdfReader(BytesIO(content))
        if len(reader.pages) > MOST_PAGES:
            raise DamagedError(say("it has more than {number} pages", number=spoken.number(MOST_PAGES)))
        return look(reader)
    except (PyPdfError, *_BROKEN) as error:
        raise DamagedError(say("it is no PDF that can be read")) from error


def _extras(reader: "PdfReader") -> PdfExtras:
    root: Any = reader.trailer["/Root"].get_object()
    names = _dictionary(root.get("/Names"))
    form = _dictionary(root.get("/AcroForm"))
    notes = tuple(_notes(reader))
    about, properties = root.get("/Metadata"), reader.metadata
    return PdfExtras(
        notes=notes,
        files="/EmbeddedFiles" in names or any(key in root for key in ("/AF", "/Collection")),
        acts="/OpenAction" in root
        or "/AA" in root
        or "/JavaScript" in names
        or "/XFA" in form
        or any("/AA" in page for page in reader.pages),
        layers="/OCProperties" in root,
        title=str(properties.get("/Title", "")) if properties is not None else "",
        about=about.get_object().get_data() if about is not None else b"",
    )


def _notes(reader: "PdfReader") -> Iterator[tuple[int, str]]:
    for number, page in enumerate(reader.pages, start=1):
        for each in _list(page.get("/Annots")):
            note = _dictionary(each)
            kind = str(note.get("/Subtype", "")).removeprefix("/")
            if kind == "Widget" and note.get("/FT") == "/Sig" and "/AA" not in note:
                yield number, "Sig"
            elif kind != "Link" or not _is_plain(note):
                yield number, kind


def _is_plain(link: Any) -> bool:
    """Say whether a link draws nothing, and only leads to a page or an address."""
    act = _dictionary(link.get("/A"))
    leads = act.get("/S", "/GoTo") in ("/GoTo", "/URI") and "/Next" not in act
    return leads and not any(key in link for key in ("/AP", "/AA", "/PA"))


def _dictionary(value: Any) -> Any:
    found = value.get_object() if value is not None else None
    return found if isinstance(found, dict) else {}


def _list(value: Any) -> Any:
    found = value.get_object() if value is not None else None
    return found if isinstance(found, list) else []
