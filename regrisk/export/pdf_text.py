"""The text that a PDF prints, page by page."""

from io import BytesIO

from regrisk import spoken
from regrisk.export.opened import DamagedError
from regrisk.words import say

MOST_PAGES = 2_000

_BROKEN = (ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError, OverflowError)
"""What the parser raises, beside its own errors, for a file that is made to break it."""


def pdf_pages(content: bytes) -> tuple[str, ...]:
    """Return the text of every page.

    Raises:
        DamagedError: this is no PDF that can be read.
    """
    # It takes longer to load than the window to open, and only a check needs it.
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    try:
        pages = PdfReader(BytesIO(content)).pages
        if len(pages) > MOST_PAGES:
            raise DamagedError(say("it has more than {number} pages", number=spoken.number(MOST_PAGES)))
        return tuple(page.extract_text() for page in pages)
    except (PyPdfError, *_BROKEN) as error:
        raise DamagedError(say("it is no PDF that can be read")) from error
