"""An insurer's fillable form, which answer goes into which of its fields, and what came of filling it."""

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Annotated, Literal

from pydantic import Field, StringConstraints, model_validator

from regrisk.model.base import Record
from regrisk.model.ids import PackId, ProfileId, Slug

FieldKind = Literal["text", "checkbox", "radio", "choice", "signature"]
"""``radio`` is every group of buttons of which one may be on, ``choice`` every list to pick from."""

LARGEST = 30_000_000
"""Most bytes of a form; real ones have a tenth of that."""
LONGEST_NAME = 300
LONGEST_WORDING = 400
MOST_FIELDS = 5_000

FieldName = Annotated[str, StringConstraints(min_length=1, max_length=LONGEST_NAME)]
Wording = Annotated[str, StringConstraints(max_length=LONGEST_WORDING)]
OptionName = Annotated[str, StringConstraints(max_length=LONGEST_NAME)]
Fingerprint = Annotated[str, StringConstraints(pattern=r"^sha256:[0-9a-f]{64}$")]


class FormOption(Record):
    """What a button or list offers: the name it has inside the form, and the words that stand there."""

    name: OptionName
    label: str


class FormField(Record):
    """A field of a form. ``page`` counts from 1; 0 is a field that stands on no page.

    ``wording`` is what the form asks there: its tooltip, else the words beside or above it. ``longest`` is
    the most characters it takes, ``room`` about how many of them its box shows, where it neither wraps nor
    shrinks them. ``holds`` is what stands in it already.
    """

    name: FieldName
    kind: FieldKind
    page: int
    wording: Wording
    options: tuple[FormOption, ...] = ()
    longest: int | None = None
    room: int | None = None
    several: bool = False
    free: bool = False
    read_only: bool = False
    holds: str = ""

    @property
    def option_names(self) -> tuple[str, ...]:
        """The names of what it offers, in order."""
        return tuple(option.name for option in self.options)


class Form(Record):
    """A form as it came; fields in reading order. ``unnamed`` counts the fields that cannot be named.

    ``scripts`` says that a viewer would run something; ``layers`` that the form also holds its fields as an
    XML form, which viewers show instead.
    """

    pages: int
    fields: tuple[FormField, ...]
    fingerprint: Fingerprint
    unnamed: int = 0
    scripts: bool = False
    layers: bool = False

    @cached_property
    def field_by_name(self) -> Mapping[str, FormField]:
        """Fields by name."""
        return {field.name: field for field in self.fields}


Share = Annotated[int, Field(ge=0, le=100)]


class FieldUse(Record):
    """What goes into one field: a topic's answer, a profile fact, a fixed text, or nothing.

    ``kind``, ``wording`` and ``options`` are those of the field when it was mapped; a form whose field says
    something else since is a changed form. ``answers`` names, for what we may answer, the option to choose.
    With ``gives: words`` a text field takes the words that a topic's answer needs beside it, and with
    ``tick_with_words`` a button is pressed when these words stand on the form. Only what is ``confirmed``
    is filled; ``likeness`` is the share of words, in percent, on which a suggestion rests.
    """

    field: FieldName
    kind: FieldKind
    page: Annotated[int, Field(ge=0)] = 0
    wording: Wording = ""
    options: tuple[OptionName, ...] = ()
    topic: Slug | None = None
    fact: ProfileId | None = None
    part: Slug | None = None
    text: Annotated[str, StringConstraints(min_length=1, max_length=5_000)] | None = None
    leave: Literal[True] | None = None
    answers: dict[str, OptionName] = Field(default_factory=dict)
    gives: Literal["answer", "words"] = "answer"
    tick_with_words: bool = False
    likeness: Share | None = None
    shares: tuple[str, ...] = ()
    confirmed: bool = False

    @model_validator(mode="after")
    def _says_one_thing(self) -> "FieldUse":
        said = [name for name in ("topic", "fact", "text", "leave") if getattr(self, name) is not None]
        if len(said) != 1:
            raise ValueError("needs exactly one of topic, fact, text, leave")
        return self


class FormFile(Record):
    """Which answer goes into which field of one form; made once, kept for next year, shared with others."""

    format: Literal[1] = 1
    pack: PackId
    form: Fingerprint
    fields: tuple[FieldUse, ...] = ()

    @cached_property
    def use_by_field(self) -> Mapping[str, FieldUse]:
        """Uses by the name of their field."""
        return {use.field: use for use in self.fields}

    def with_fields(self, fields: Iterable[FieldUse]) -> "FormFile":
        """Return the same with other *fields*; a copy would keep the index of the old ones."""
        return FormFile(pack=self.pack, form=self.form, fields=tuple(fields))


class FormChange(Record):
    """How a field differs from the form that was mapped."""

    field: str
    what: Literal["new", "gone", "renamed", "wording", "kind", "options"]
    says: str


class FieldSet(Record):
    """A field with what was put into it, in words, and what to look at there."""

    field: FormField
    says: str
    remarks: tuple[str, ...] = ()


class FieldLeft(Record):
    """A field left empty, and why."""

    field: FormField
    why: str


class Stricter(Record):
    """A field whose wording is stricter than our answer: what the form asks and what may be said."""

    field: FormField
    topic: str
    answer: str
    because: str
    words: tuple[str, ...]
    ticked: bool


class Filling(Record):
    """What goes into a form and what does not.

    ``values`` holds the text or the options of each field to set; none of either clears the field.
    """

    values: dict[str, str | tuple[str, ...]]
    filled: tuple[FieldSet, ...]
    left: tuple[FieldLeft, ...]
    stricter: tuple[Stricter, ...]
    changes: tuple[FormChange, ...] = ()
