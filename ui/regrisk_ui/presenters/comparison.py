"""Two assessments of one registry side by side in words: what changed, why, and what it did."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from typing import Literal

from regrisk.model.assessment import Assessment
from regrisk.model.comparison import Cause, Change, Comparison
from regrisk.model.pack import Pack
from regrisk.questions.describe import day_text
from regrisk.scoring.compare import compare
from regrisk.scoring.display import MINUS, signed_text
from regrisk.spoken import figure
from regrisk.words import later, say
from regrisk_ui.presenters import words
from regrisk_ui.presenters.badge import Badge
from regrisk_ui.presenters.library import Shelf
from regrisk_ui.presenters.said import answer_in_words, level_words

Direction = Literal["up", "down", "same"]
CAUSES: Mapping[Cause, Badge] = {
    "we_changed": Badge("accent", later("We changed"), "user"),
    "evidence_aged": Badge("exclusion", later("Evidence aged"), "calendar-clock"),
    "questionnaire_changed": Badge("neutral", later("The questionnaire changed"), "file-text"),
}
_TENTH = 10


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """What one cause did to one question; ``points`` is written with two decimals and its sign."""

    question: str
    text: str
    note: str
    cause: Cause
    badge: Badge
    points: str
    direction: Direction


@dataclass(frozen=True, slots=True)
class ComparisonView:
    """The whole comparison; ``causes`` are chips whose figures add up to the difference as printed."""

    title: str
    note: str
    days: str
    causes: tuple[Badge, ...]
    rows: tuple[ChangeRow, ...]


def comparison_view(
    shelf: Shelf,
    before: int,
    after: int,
    *,
    today_before: date | None = None,
    today_after: date | None = None,
) -> ComparisonView:
    """Return what changed between two assessments of one registry, each as of the day it was taken.

    *today_before* and *today_after* are other days to judge their evidence on, such as that of a seal.

    Raises:
        UsageError: they are about two registries, or answer two questionnaires.
    """
    old, new = shelf.load(before), shelf.load(after)
    pack_before, pack_after = shelf.pack_of(before), shelf.pack_of(after)
    found = compare(pack_before, old, pack_after, new, today_before=today_before, today_after=today_after)
    rows = [_row(change, pack_before, old, pack_after, new) for change in _ordered(found)]
    return ComparisonView(
        title=say(
            "From {before} to {after}",
            before=words.score(found.from_.points),
            after=words.score(found.to.points),
        ),
        note=_note(found),
        days=f"{day_text(found.from_.taken_on)} → {day_text(found.to.taken_on)}",
        causes=_causes(found),
        rows=tuple(rows),
    )


def _ordered(found: Comparison) -> list[Change]:
    """Put what moved the score most first, then what moved the evidenced score."""
    return sorted(found.changes, key=lambda one: (-abs(one.points), -abs(one.evidenced)))


def _note(found: Comparison) -> str:
    evidenced = say(
        "Evidenced {before} to {after}.",
        before=words.score(found.from_.evidenced),
        after=words.score(found.to.evidenced),
    )
    if found.comparable:
        return evidenced
    parted = say("The questionnaire changed its meaning in between; the two scores cannot be compared.")
    return f"{evidenced} {parted}"


def _causes(found: Comparison) -> tuple[Badge, ...]:
    """Return a chip for each cause, and one for what rounding leaves over, so that they add up as printed."""
    chips = []
    left = _tenths(found.to.points) - _tenths(found.from_.points)
    for cause, badge in CAUSES.items():
        points = _sum(found, cause, "points")
        evidenced = _sum(found, cause, "evidenced")
        left -= _tenths(points)
        if any(change.cause == cause for change in found.changes):
            word = f"{say(badge.word)} {_signed(points)}"
            if cause == "evidence_aged" and evidenced:
                word = f"{word} ({say('evidenced {points}', points=_signed(evidenced))})"
            chips.append(Badge(badge.tone, word, badge.icon))
    if left:
        rest = figure(f"{'+' if left > 0 else MINUS}0.{abs(left)}")
        chips.append(Badge("neutral", say("Rounding {points}", points=rest), ""))
    return tuple(chips)


def _sum(found: Comparison, cause: Cause, what: Literal["points", "evidenced"]) -> Fraction:
    return sum((getattr(one, what) for one in found.changes if one.cause == cause), Fraction(0))


def _tenths(value: Fraction) -> int:
    cut = abs(value.numerator) * _TENTH // value.denominator
    return cut if value >= 0 else -cut


def _signed(value: Fraction, places: int = 1) -> str:
    text = figure(signed_text(value, places))
    return text if text[0] in f"+{MINUS}" else f"±{text}"


def _row(
    change: Change, pack_before: Pack, before: Assessment, pack_after: Pack, after: Assessment
) -> ChangeRow:
    pack = pack_after if change.question in pack_after.question_by_id else pack_before
    return ChangeRow(
        question=change.question,
        text=pack.question_by_id[change.question].text,
        note=_what(change, pack_before, before, pack_after, after),
        cause=change.cause,
        badge=replace(CAUSES[change.cause], word=say(CAUSES[change.cause].word)),
        points=_signed(change.points, 2),
        direction="up" if change.points > 0 else ("down" if change.points < 0 else "same"),
    )


def _what(change: Change, pack_before: Pack, before: Assessment, pack_after: Pack, after: Assessment) -> str:
    """Return both answers where they differ, else the reason."""
    reason = change.because.partition(": ")[2]
    if change.from_ == change.to or change.cause != "we_changed":
        if change.evidenced and not change.points:
            return f"{reason} {say('Evidenced {points}.', points=_signed(change.evidenced, 2))}"
        return reason
    old, new = _said(pack_before, before, change.question), _said(pack_after, after, change.question)
    return f"{old} → {new}" if old and new else reason


def _said(pack: Pack, assessment: Assessment, name: str) -> str:
    question = pack.question_by_id.get(name)
    if question is None:
        return ""
    response = assessment.responses.get(name)
    level = level_words(question, response)
    answer = answer_in_words(question, response)
    return f"{level}: {answer}" if level else answer
