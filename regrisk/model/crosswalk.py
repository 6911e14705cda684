"""Usual topics of an insurer's application, each with what our answers support."""

from datetime import date
from typing import Literal

from regrisk.model.base import Record
from regrisk.model.condition import Basis, State

TopicKind = Literal["yes", "no", "qualified", "value", "not_known", "by_hand"]
"""What may be written on a form.

``yes`` and ``no`` may stand alone. ``qualified`` needs words beside it, or is the other answer. ``value``
is a number or a text. ``not_known`` and ``by_hand`` must not be filled in from the answers.
"""

AnswerType = Literal["yes_no", "yes_no_reversed", "percent", "number", "text", "choice"]


class Proof(Record):
    """A piece of evidence behind an answer; ``in_date`` on the day of evaluation."""

    title: str
    dated: date
    in_date: bool


class Behind(Record):
    """A question or profile fact that a topic rests on, and what it says, word for word.

    A profile fact is ``answered``, ``unanswered`` or ``hidden``. ``value`` is the option, level, number or
    other answer as the document holds it, each part of a list by itself.
    """

    id: str
    label: str
    is_fact: bool
    state: State
    says: str
    value: tuple[str, ...] = ()
    number: int | float | None = None
    scope: str | None = None
    basis: Basis | None = None
    evidence: tuple[Proof, ...] = ()
    shown: bool = False


class TopicAnswer(Record):
    """One topic of an application with our answer.

    ``wording`` is a strict form's question. ``safe`` is the answer an applicant would like to give, where
    there is one; ``supported`` says that what was answered makes it true, though words may have to be added.
    ``add`` are the pack's sentences to add, square brackets for a person to fill. ``open`` names what is not
    known, ``assumed`` and ``not_shown`` the questions answered on an assumption or without evidence in date.
    ``strict`` says why a strict form's plain answer would be false, where it would.
    """

    id: str
    topic: str
    wording: str
    answer_type: AnswerType
    kind: TopicKind
    because: str
    safe: Literal["yes", "no"] | None
    supported: bool
    strict: str | None
    add: tuple[str, ...]
    open: tuple[str, ...]
    assumed: tuple[str, ...]
    not_shown: tuple[str, ...]
    value: Behind | None
    behind: tuple[Behind, ...]
    attach: tuple[str, ...]
    choices: tuple[str, ...]
    note: str | None

    @property
    def scopes(self) -> tuple[tuple[str, str], ...]:
        """The scope of each answer that states one, word for word, with its question."""
        return tuple((one.id, one.scope) for one in self.behind if one.scope)
