"""Characters that the vendored typefaces have no sign for: found before printing, named in the report."""

import unicodedata

from regrisk.charts import faces
from regrisk.report.blocks import Block, Bullets, Text
from regrisk.report.document import ReportDocument, Section

_MOST_NAMED = 60


def unprintable(document: ReportDocument) -> tuple[str, ...]:
    """Return the characters of *document* that print as ``[?]``, in the order of their code points.

    The regular face stands in for the special ones, so only what it lacks as well is unprintable.
    """
    return tuple(sorted(set(document.model_dump_json()) - faces.printable(faces.REGULAR)))


def with_unprintable_named(document: ReportDocument) -> ReportDocument:
    """Return *document* with a last section that names its unprintable characters, if it has any."""
    missing = unprintable(document)
    if not missing:
        return document
    words = document.furniture
    named = [f"U+{ord(sign):04X} {unicodedata.name(sign, '')}".strip() for sign in missing[:_MOST_NAMED]]
    if len(missing) > _MOST_NAMED:
        named.append(f"+ {len(missing) - _MOST_NAMED}")
    blocks: tuple[Block, ...] = (Text(words=words.unprintable), Bullets(items=tuple(named)))
    section = Section(
        key="unprintable", title=words.unprintable_title, placement="flows", room=120.0, blocks=blocks
    )
    return document.model_copy(update={"sections": (*document.sections, section)})
