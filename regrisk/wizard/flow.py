"""The wizard's route: profile, one page per domain, review; what is done, what is left, where one stands."""

from collections.abc import Mapping
from typing import Literal

from regrisk.model.assessment import Assessment
from regrisk.model.base import Record
from regrisk.model.evaluation import Evaluation
from regrisk.model.pack import Pack
from regrisk.model.question import KnockOutKind
from regrisk.words import say

PROFILE = "profile"
REVIEW = "review"
MINUTES_PER_PROFILE_FACT = 0.5
"""What a profile fact takes on average; our judgement, used for "what is left" only."""


class Page(Record):
    """One page of the wizard. ``key`` is ``profile``, a domain code, or ``review``.

    ``cards`` are the ids shown on it, in order: profile questions, or the domain's questions that apply.
    ``asks`` are those that need an answer: a profile fact may be optional. ``done`` of ``total`` of them
    have one; ``minutes_left`` is what the others usually take.
    ``knock_out`` is the worst one that fired here.
    """

    key: str
    kind: Literal["profile", "domain", "review"]
    title: str
    short: str
    cards: tuple[str, ...]
    asks: tuple[str, ...]
    done: int
    total: int
    minutes_left: float
    knock_out: KnockOutKind | None


class Progress(Record):
    """How far the whole assessment is: questions that apply, those with a response, what is left."""

    done: int
    total: int
    minutes_left: float
    domains_left: int


def route(pack: Pack, assessment: Assessment, evaluation: Evaluation) -> tuple[Page, ...]:
    """Return the pages in order, each with its cards and how far it is."""
    states = {part.question: part.state for part in evaluation.contributions}
    fired: dict[str, KnockOutKind] = {}
    for finding in evaluation.findings:
        if finding.kind != "contradiction":
            fired.update(dict.fromkeys(finding.questions, finding.kind))
    domains = tuple(_domain_page(pack, domain.code, states, fired) for domain in pack.domains)
    return (_profile_page(pack, assessment), *domains, _review_page(evaluation))


def progress(pages: tuple[Page, ...]) -> Progress:
    """Return how far the domains of *pages* are together."""
    domains = [page for page in pages if page.kind == "domain"]
    return Progress(
        done=sum(page.done for page in domains),
        total=sum(page.total for page in domains),
        minutes_left=sum(page.minutes_left for page in domains),
        domains_left=sum(page.done < page.total for page in domains),
    )


def page_of(pages: tuple[Page, ...], place: str | None) -> Page:
    """Return the page that *place* (a card or a page key) stands on; the first page when it is nowhere."""
    return next((page for page in pages if place == page.key or place in page.cards), pages[0])


def card_of(page: Page, place: str | None, answered: frozenset[str]) -> str | None:
    """Return the card to open on *page*: *place* when it is here, else the first without an answer."""
    if place in page.cards:
        return place
    return next((card for card in page.asks if card not in answered), page.cards[0] if page.cards else None)


def neighbour(pages: tuple[Page, ...], key: str, steps: int) -> Page | None:
    """Return the page *steps* after (before, when negative) the page *key*; None past the ends."""
    index = next(index for index, page in enumerate(pages) if page.key == key) + steps
    return pages[index] if 0 <= index < len(pages) else None


def next_open(
    pages: tuple[Page, ...], place: str | None, answered: frozenset[str], steps: int = 1
) -> str | None:
    """Return the nearest card that needs an answer after *place* (before, when *steps* is negative).

    *place* is a card or a page key. The search goes round once; None when nothing is open.
    """
    stops = [stop for page in pages for stop in (page.key, *page.cards)]
    wanted = {card for page in pages for card in page.asks} - answered
    if steps < 0:
        stops.reverse()
    start = stops.index(place) + 1 if place in stops else 0
    return next((stop for stop in stops[start:] + stops[:start] if stop in wanted), None)


def answered_cards(assessment: Assessment) -> frozenset[str]:
    """Return the ids of every question and profile question with an answer."""
    return frozenset(assessment.responses) | frozenset(assessment.profile)


def _profile_page(pack: Pack, assessment: Assessment) -> Page:
    facts = tuple(question.id for question in pack.profile)
    asked = tuple(question.id for question in pack.profile if question.required)
    done = sum(fact in assessment.profile for fact in asked)
    return Page(
        key=PROFILE,
        kind="profile",
        title=say("Registry profile"),
        short=say("Registry profile"),
        cards=facts,
        asks=asked,
        done=done,
        total=len(asked),
        minutes_left=(len(asked) - done) * MINUTES_PER_PROFILE_FACT,
        knock_out=None,
    )


def _domain_page(pack: Pack, code: str, states: Mapping[str, str], fired: Mapping[str, KnockOutKind]) -> Page:
    domain = next(domain for domain in pack.domains if domain.code == code)
    shown = [question for question in domain.questions if states[question.id] != "hidden"]
    open_ = [question for question in shown if states[question.id] == "unanswered"]
    return Page(
        key=code,
        kind="domain",
        title=domain.title,
        short=domain.short,
        cards=tuple(question.id for question in shown),
        asks=tuple(question.id for question in shown),
        done=len(shown) - len(open_),
        total=len(shown),
        minutes_left=sum(question.minutes for question in open_),
        knock_out=min((fired[question.id] for question in shown if question.id in fired), default=None),
    )


def _review_page(evaluation: Evaluation) -> Page:
    return Page(
        key=REVIEW,
        kind="review",
        title=say("Review"),
        short=say("Review"),
        cards=(),
        asks=(),
        done=0,
        total=len(evaluation.open),
        minutes_left=0.0,
        knock_out=None,
    )
