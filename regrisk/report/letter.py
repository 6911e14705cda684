"""A letter as a value: who writes to whom about what, in the same blocks as the report."""

from datetime import date

from pydantic import Field

from regrisk.charts.plain_text import Plain
from regrisk.model.base import Record
from regrisk.report.blocks import Block
from regrisk.report.document import Furniture, Paper
from regrisk.report.language import Language


class Letter(Record):
    """A draft for a person to read, change and sign.

    ``sender`` and ``addressee`` are lines of addresses. ``warning`` stands above everything and says that
    this is a draft. ``on`` is the only date in the file.
    """

    title: Plain
    organisation: Plain
    sender: tuple[Plain, ...]
    addressee: tuple[Plain, ...]
    on: date
    day: Plain
    subject: Plain
    warning: Plain
    pack_line: Plain
    creator: Plain = "regrisk"
    paper: Paper = "letter"
    language: Language = "en"
    blocks: tuple[Block, ...]
    furniture: Furniture = Field(default_factory=Furniture)
