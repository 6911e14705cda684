"""Answers carried from an earlier assessment in words: what was said, how old it is, what confirms it."""

from dataclasses import dataclass
from datetime import date

from regrisk.model.carried import waiting
from regrisk.model.response import Answered, NotApplicable, StoredResponse
from regrisk.questions.describe import describe_profile
from regrisk.words import say, say_many
from regrisk_ui.presenters import words
from regrisk_ui.presenters.card import said_of, value_keys
from regrisk_ui.presenters.session import OpenAssessment
from regrisk_ui.presenters.words import earlier

_DAYS_PER_MONTH, _MONTHS_PER_YEAR = 30.4375, 12
_FEW_MONTHS = 2
_TWO_YEARS = 24


@dataclass(frozen=True, slots=True)
class Mark:
    """A carried answer that waits. ``keys`` are the rows it chose; ``title`` and ``note`` say it on a card.

    ``key`` and ``answer`` say it on a folded card.
    """

    title: str
    note: str
    keys: tuple[str, ...]
    key: str
    answer: str


@dataclass(frozen=True, slots=True)
class Waiting:
    """The carried answers of a page that wait, and the sentence that says so; no cards, nothing to say."""

    cards: tuple[str, ...] = ()
    title: str = ""
    called: str = ""


NOTHING_WAITS = Waiting()


def cards_waiting(session: OpenAssessment) -> frozenset[str]:
    """Return the cards whose carried answer was neither confirmed nor changed."""
    return waiting(session.carried, session.assessment)


def mark_of(session: OpenAssessment, card: str) -> Mark | None:
    """Return the carried answer that waits on *card*; None where none does."""
    carried = session.carried
    if carried is None or card not in cards_waiting(session):
        return None
    now = session.assessment.taken_on
    called, old = earlier(carried.taken_on, now), age(carried.since(card), now)
    title = words.opening(say("{called}’s answer, {old}: confirm or change", called=called, old=old))
    if card in carried.profile:
        fact = session.pack.profile_by_id[card]
        said = words.bounded(describe_profile(fact, carried.profile[card], session.pack))
        answer = f"{words.opening(called)}: {said}"
        return Mark(title, answer, (), "", answer)
    question, response = session.pack.question_by_id[card], carried.responses[card]
    key, said = said_of(question, response)
    return Mark(
        title=title,
        note=_beside(response),
        keys=value_keys(question, response),
        key=key,
        answer=f"{words.opening(called)}: {said}",
    )


def waiting_on(session: OpenAssessment, cards: tuple[str, ...]) -> Waiting:
    """Return what waits among *cards*, those of a page."""
    left = cards_waiting(session)
    found = tuple(card for card in cards if card in left)
    if session.carried is None or not found:
        return Waiting()
    called = earlier(session.carried.taken_on, session.assessment.taken_on)
    title = say_many(
        len(found),
        "{number} of {called}’s {number} answer waits to be confirmed or changed",
        "{number} of {called}’s {number} answers wait to be confirmed or changed",
        called=called,
    )
    return Waiting(found, title, called)


def age(then: date, now: date) -> str:
    """Return how old an answer of *then* is: in days, months, or years."""
    days = max(0, (now - then).days)
    months = round(days / _DAYS_PER_MONTH)
    if months < _FEW_MONTHS:
        return say_many(days, "{number} day old", "{number} days old")
    if months < _TWO_YEARS:
        return say("{number} months old", number=months)
    return say("{number} years old", number=months // _MONTHS_PER_YEAR)


def _beside(response: StoredResponse) -> str:
    """Return what comes with the answer when it is confirmed."""
    if isinstance(response, NotApplicable):
        return say("It did not apply, because {reason}", reason=words.bounded(response.reason))
    if not isinstance(response, Answered):
        return say("It was not known. Nothing of it counts yet.")
    parts = [say("Nothing of it counts yet.")]
    if response.scope:
        covered = say("It covered: {scope}", scope=words.bounded(response.scope))
        parts.append(covered if covered.endswith(".") else f"{covered}.")
    if response.evidence:
        parts.append(
            say_many(
                len(response.evidence),
                "{number} piece of evidence with it.",
                "{number} pieces of evidence with it.",
            )
        )
    return " ".join(parts)
