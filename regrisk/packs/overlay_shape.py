"""What stands in the ``overlay.yaml`` of a folder that changes another pack."""

from typing import Annotated, Literal

from pydantic import Field, JsonValue

from regrisk.model.base import Record
from regrisk.model.ids import PackId, QuestionId, Sentence, Version

Weight = Annotated[int, Field(ge=1, le=100)]
Entry = dict[str, JsonValue]


class Base(Record):
    """The pack that an overlay changes: its id, the first version it fits, the first it does not."""

    pack: PackId
    from_: Version = Field(alias="from")
    below: Version | None = None


class Reworded(Record):
    """Texts to put in the place of the pack's own, under the ids of what they belong to."""

    pack: Entry = Field(default_factory=dict)
    bands: Entry = Field(default_factory=dict)
    domains: tuple[Entry, ...] = ()
    questions: tuple[Entry, ...] = ()
    profile: tuple[Entry, ...] = ()
    controls: tuple[Entry, ...] = ()


class Added(Record):
    """What the pack has not. A question may say ``after`` which other it is asked."""

    questions: tuple[Entry, ...] = ()
    profile: tuple[Entry, ...] = ()
    controls: tuple[Entry, ...] = ()
    contradictions: tuple[Entry, ...] = ()
    frameworks: tuple[Entry, ...] = ()
    sources: tuple[Entry, ...] = ()


class Overlay(Record):
    """Everything an overlay changes; ``weights`` are of questions, or of domains by their code."""

    format: Literal[1]
    id: PackId
    version: Version
    what: Sentence
    base: Base
    reword: Reworded = Reworded()
    weights: dict[str, Weight] = Field(default_factory=dict)
    hide: tuple[QuestionId, ...] = ()
    add: Added = Added()
