"""Whether a report holds anything beside the pages that its answers give."""

from collections.abc import Iterator

from regrisk.export.pdf_text import PdfExtras, pdf_extras
from regrisk.words import say


def beside_the_pages(content: bytes, due: bytes | None, *, signed: bool) -> Iterator[str]:
    """Yield what a report holds beside its pages that the one that is *due* does not, if it is known.

    A signature stands in it where it is signed, and is checked elsewhere.

    Raises:
        DamagedError: it is no PDF that can be read.
    """
    there = pdf_extras(content)
    known = pdf_extras(due) if due is not None else PdfExtras()
    for page, kind in there.notes:
        if not (signed and kind == "Sig") and (page, kind) not in known.notes:
            yield say(
                "page {number} holds something that is no plain link ({kind}).", number=page, kind=kind[:40]
            )
    if there.files > known.files:
        yield say("other files are enclosed in it.")
    if there.acts > known.acts:
        yield say("it does something by itself when it is opened or read.")
    if there.layers > known.layers:
        yield say("it has layers that can be shown or hidden.")
    if due is not None:
        if there.title != known.title:
            yield say("it is titled “{printed}” and not “{due}”.", printed=there.title[:80], due=known.title)
        elif there.about != known.about and not signed:
            yield say("what it says of itself beside its pages is not what the answers give.")
