"""The list of pages beside the cards: how far each is, what is left, and where one stands."""

from collections.abc import Mapping
from dataclasses import dataclass

from regrisk.model.question import KnockOutKind
from regrisk.wizard.flow import Page, neighbour, progress
from regrisk.words import later, say, say_many
from regrisk_ui.presenters import words

_LIKELY_HERE: Mapping[KnockOutKind, str] = {
    "decline": later("A decline is likely here"),
    "exclusion": later("An exclusion is likely here"),
    "subjectivity": later("A condition is likely here"),
}


@dataclass(frozen=True, slots=True)
class Stop:
    """One page in the list.

    ``share`` (0 to 1) fills the ring; ``count`` stands at the far side and ``said`` is the same in words;
    ``alarm`` is the worst knock-out that fired there, ``alarm_said`` its words.
    """

    key: str
    title: str
    share: float
    count: str
    said: str
    alarm: KnockOutKind | None
    alarm_said: str


@dataclass(frozen=True, slots=True)
class Overview:
    """How far the whole assessment is, and every stop of it."""

    title: str
    answered: str
    share: float
    left: str
    current: str
    to_review: int
    stops: tuple[Stop, ...]


@dataclass(frozen=True, slots=True)
class Turn:
    """The pages before and after the present one, by key and title; empty where there is none."""

    before: str
    before_title: str
    after: str
    after_title: str


def overview(title: str, pages: tuple[Page, ...], current: str, to_review: int) -> Overview:
    """Return the list for *pages*, standing on *current*; *to_review* lines wait on the review page."""
    whole = progress(pages)
    return Overview(
        title=title,
        answered=_answered(whole.done, whole.total),
        share=whole.done / whole.total if whole.total else 1.0,
        left=_left(whole.minutes_left, whole.domains_left),
        current=current,
        to_review=to_review,
        stops=tuple(_stop(page, to_review) for page in pages),
    )


def turn(pages: tuple[Page, ...], current: str) -> Turn:
    """Return what stands before and after the page *current*."""
    before, after = neighbour(pages, current, -1), neighbour(pages, current, 1)
    return Turn(
        before=before.key if before else "",
        before_title=before.short if before else "",
        after=after.key if after else "",
        after_title=after.short if after else "",
    )


def page_note(page: Page) -> str:
    """Return how far a page is, for below its title."""
    if page.total == 0:
        return say("Nothing to answer here.")
    if page.done == page.total:
        return say("All {number} answered.", number=page.total) if page.total > 1 else say("Answered.")
    return say(
        "{done} of {total} answered, about {time} left.",
        done=page.done,
        total=page.total,
        time=words.span(page.minutes_left),
    )


def place_in_route(pages: tuple[Page, ...], current: str) -> str:
    """Return where the page stands among the domains, for the button that opens the list."""
    domains = [page.key for page in pages if page.kind == "domain"]
    if current in domains:
        return say("Domain {number} of {total}", number=domains.index(current) + 1, total=len(domains))
    return next(page.short for page in pages if page.key == current)


def _left(minutes: float, domains: int) -> str:
    if domains == 0:
        return say("Every question has an answer")
    return say_many(
        domains,
        "About {time} left, in {number} domain",
        "About {time} left, in {number} domains",
        time=words.span(minutes),
    )


def _answered(done: int, total: int) -> str:
    return say("{done} of {total} answered", done=done, total=total)


def _stop(page: Page, to_review: int) -> Stop:
    if page.kind == "review":
        count = str(to_review) if to_review else ""
        said = (
            say_many(to_review, "{number} line to look at", "{number} lines to look at")
            if to_review
            else say("Nothing open")
        )
        return Stop(page.key, page.short, 0.0, count, said, None, "")
    kind = page.knock_out
    return Stop(
        key=page.key,
        title=page.short,
        share=page.done / page.total if page.total else 1.0,
        count=f"{page.done}/{page.total}",
        said=_answered(page.done, page.total),
        alarm=kind,
        alarm_said=say(_LIKELY_HERE[kind]) if kind else "",
    )
