"""Works that a pack cites, and how sure a statement is."""

from datetime import date
from typing import Literal

from regrisk.model.base import Record
from regrisk.model.ids import Sentence, Slug

Status = Literal["official", "secondary", "general knowledge", "our judgement"]
"""How a fact is known: read in an official text, read elsewhere, known in the field, or our own view."""


class Source(Record):
    """One work cited, with the day someone last looked at it."""

    id: Slug
    title: Sentence
    locator: str | None = None
    consulted: date
    status: Status = "secondary"


class Framework(Record):
    """A rule or framework whose ids a citation may name; labels are our own short wording."""

    id: Slug
    title: Sentence
    short: Sentence
    version: Sentence
    source: Sentence
    ids: dict[str, Sentence]
