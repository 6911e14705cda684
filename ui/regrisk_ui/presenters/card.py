"""A question card in words: what is asked, how it stands, and what it looks like folded."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from regrisk.model.assessment import Assessment
from regrisk.model.condition import Basis, State
from regrisk.model.evaluation import Contribution, Evaluation
from regrisk.model.profile import as_date
from regrisk.model.question import AnyQuestion, KnockOut, KnockOutKind, Multi
from regrisk.model.response import Answered, NotApplicable, StoredResponse, Unknown
from regrisk.questions.describe import Choice, choices
from regrisk.scoring.display import shown_text
from regrisk.words import say
from regrisk_ui.presenters import kinds, words
from regrisk_ui.presenters.badge import Badge, KnockOuts, effect_badge, folded_badge
from regrisk_ui.presenters.proof import Proof, proof_of

COVER_STARTS = "PRF-20"
"""The profile fact that says when cover should start."""
QuestionType = Literal["maturity", "single", "yesno", "number", "multi"]


@dataclass(frozen=True, slots=True)
class Row:
    """One answer to choose. ``key`` is what to type; ``meaning`` is read after the sentence.

    ``level`` is what it stands for alone; None where several are chosen together.
    """

    key: str
    value: int | str
    level: int | None
    text: str
    tag: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Line:
    """Where a knock-out stops being likely: above the row with the key ``clears_at``."""

    kind: KnockOutKind
    text: str
    clears_at: str


@dataclass(frozen=True, slots=True)
class Asked:
    """What a card asks; it stays the same while answers change.

    ``spoken_id`` is the id as letters and digits; ``keys`` says what may be typed, such as ``0–4`` or
    ``0, 2, 4``.
    """

    id: str
    spoken_id: str
    type: QuestionType
    text: str
    keys: str
    rows: tuple[Row, ...]
    line: Line | None
    scope_prompt: str


@dataclass(frozen=True, slots=True)
class Standing:
    """How a question stands: its answer with all that is said about it, and what it does."""

    state: State
    worth: str
    badge: Badge | None
    chosen: tuple[str, ...]
    reason: str
    scope: str
    basis: Basis | None
    as_of: date | None
    known_by: str
    note: str
    proof: Proof
    cover_starts: date | None


@dataclass(frozen=True, slots=True)
class Folded:
    """A card that is not open: two quiet lines and a chip. ``key`` is the chosen row's."""

    id: str
    text: str
    state: State
    key: str
    answer: str
    badge: Badge
    name: str


def asked(question: AnyQuestion, previous: StoredResponse | None, earlier: str) -> Asked:
    """Return what the card of *question* asks; *earlier* tags the row that *previous* chose."""
    rows = _rows(question, previous, earlier)
    return Asked(
        id=question.id,
        spoken_id=spoken(question.id),
        type=question.type,
        text=question.text,
        rows=rows,
        keys=_keys(rows),
        line=_line(question, rows),
        scope_prompt=question.scope_prompt or "",
    )


def standing(
    question: AnyQuestion,
    response: StoredResponse | None,
    part: Contribution,
    found: KnockOuts,
    *,
    today: date,
    cover_starts: date | None,
) -> Standing:
    """Return how *question* stands on *today* with *response*."""
    answer = response if isinstance(response, Answered) else None
    return Standing(
        state=part.state,
        worth=worth(question, part),
        badge=effect_badge(part, question.knock_out.kind if question.knock_out else None, found),
        chosen=value_keys(question, response),
        reason=response.reason if isinstance(response, NotApplicable) else "",
        scope=(answer.scope or "") if answer else "",
        basis=answer.basis if answer else None,
        as_of=response.as_of if response else None,
        known_by=(response.known_by or "") if response else "",
        note=(response.note or "") if response else "",
        proof=proof_of(question, response, today),
        cover_starts=cover_starts,
    )


def folded(
    question: AnyQuestion,
    response: StoredResponse | None,
    part: Contribution,
    found: KnockOuts,
    *,
    today: date,
    cover_starts: date | None,
) -> Folded:
    """Return the two quiet lines of *question*."""
    kind = question.knock_out.kind if question.knock_out else None
    badge = folded_badge(part, kind, found, proof_of(question, response, today), cover_starts)
    key, answer = _answer(_rows(question, None, ""), response)
    said = f"{key}, {answer}" if key else answer
    return Folded(
        id=question.id,
        text=question.text,
        state=part.state,
        key=key,
        answer=answer,
        badge=badge,
        name=f"{spoken(question.id)}. {question.text} {said}. {badge.word.removesuffix('.')}.",
    )


def value_keys(question: AnyQuestion, response: StoredResponse | None) -> tuple[str, ...]:
    """Return the keys of the rows that *response* chose."""
    return tuple(row.key for row in _rows(question, None, "") if row.value in _values(response))


def said_of(question: AnyQuestion, response: StoredResponse | None) -> tuple[str, str]:
    """Return the key of the row that *response* chose, empty where none alone does, and what it says."""
    return _answer(_rows(question, None, ""), response)


def worth(question: AnyQuestion, part: Contribution) -> str:
    """Return how much an answer can bring."""
    if not question.scored:
        return say("Asked for terms, no points")
    if part.possible == 0:
        return say("Counts no points now")
    single = shown_text(part.possible) in ("0.0", "1.0")
    return say(
        "Worth {points} point" if single else "Worth {points} points", points=words.points(part.possible)
    )


def spoken(question_id: str) -> str:
    """Return an id as it is read out: ``ACC-01`` is "A C C 1"."""
    code, _, number = question_id.partition("-")
    return f"{' '.join(code)} {int(number)}"


def cover_start(assessment: Assessment) -> date | None:
    """Return the day cover should start, None when it was not given."""
    return as_date(assessment.profile.get(COVER_STARTS))


def part_of(evaluation: Evaluation, question_id: str) -> Contribution:
    """Return the part of *evaluation* about one question."""
    return next(part for part in evaluation.contributions if part.question == question_id)


def clears_at(question: AnyQuestion, rule: KnockOut) -> int:
    """Return the lowest level on the card at which *rule* is settled: 2 of 0, 2, 4 for a rule below 1."""
    if isinstance(question, Multi):
        return rule.below_level
    levels = (choice.level for choice in choices(question))
    return min((level for level in levels if level >= rule.below_level), default=rule.below_level)


def keys_of(levels: Sequence[int]) -> tuple[str, ...]:
    """Return what to type for each choice: its level, or a letter where two stand for the same level."""
    if len(set(levels)) == len(levels):
        return tuple(str(level) for level in levels)
    return tuple("abcdefghijklmnopqrst"[: len(levels)])


def _rows(question: AnyQuestion, previous: StoredResponse | None, earlier: str) -> tuple[Row, ...]:
    before = _values(previous)
    if isinstance(question, Multi):
        parts = enumerate(question.choices, 1)
        return tuple(
            Row(str(n), part.value, None, part.label, earlier if part.value in before else "", "")
            for n, part in parts
        )
    offered = choices(question)
    return tuple(
        Row(
            key=key,
            value=_one(choice),
            level=choice.level,
            text=choice.card,
            tag=earlier if choice.value in before else "",
            meaning=_meaning(question, choice),
        )
        for key, choice in zip(keys_of([choice.level for choice in offered]), offered, strict=True)
    )


def _keys(rows: Sequence[Row]) -> str:
    """Return what may be typed: a range where no key in it is missing."""
    places = [int(row.key) if row.key.isdigit() else ord(row.key) for row in rows]
    if len(rows) > 2 and places == list(range(places[0], places[0] + len(rows))):
        return f"{rows[0].key}–{rows[-1].key}"
    return ", ".join(row.key for row in rows)


def _one(choice: Choice) -> int | str:
    assert not isinstance(choice.value, tuple)
    return choice.value


def _meaning(question: AnyQuestion, choice: Choice) -> str:
    rule = question.knock_out
    if rule is None:
        return ""
    return kinds.likely(rule.kind) if choice.level < rule.below_level else kinds.cleared(rule.kind)


def _line(question: AnyQuestion, rows: Sequence[Row]) -> Line | None:
    rule = question.knock_out
    if rule is None:
        return None
    clears = clears_at(question, rule)
    first = next((row for row in rows if row.level == clears), None)
    if first is None:
        return None
    by_level = first.key == str(first.level)
    return Line(
        kind=rule.kind,
        text=kinds.likely_until(rule.kind, first.key) if by_level else kinds.likely_above_line(rule.kind),
        clears_at=first.key,
    )


def _values(response: StoredResponse | None) -> tuple[int | str, ...]:
    if not isinstance(response, Answered):
        return ()
    return response.value if isinstance(response.value, tuple) else (response.value,)


def _answer(rows: Sequence[Row], response: StoredResponse | None) -> tuple[str, str]:
    match response:
        case None:
            return "", say("Not answered")
        case Unknown():
            return "", say("Not known")
        case NotApplicable(reason=reason):
            return "", say("Does not apply, because {reason}", reason=words.bounded(reason))
        case Answered(value=tuple() as values):
            chosen = [row.text for row in rows if row.value in values]
            return "", ", ".join(chosen) or say("None of these")
        case Answered(value=value):
            return next((row.key, row.text) for row in rows if row.value == value)
