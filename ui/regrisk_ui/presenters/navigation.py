"""The list of pages beside the cards: how far each is, what is left, and where one stands."""

from dataclasses import dataclass
from typing import Literal

from regrisk.wizard.flow import Page, neighbour, progress
from regrisk_ui.presenters import words

Ring = Literal["empty", "begun", "full"]


@dataclass(frozen=True, slots=True)
class Stop:
    """One page in the list.

    ``share`` (0 to 1) fills the ring; ``count`` stands at the far side; ``knocked_out`` shows the triangle;
    ``name`` says all of it to a screen reader.
    """

    key: str
    title: str
    ring: Ring
    share: float
    count: str
    knocked_out: bool
    current: bool
    name: str


@dataclass(frozen=True, slots=True)
class Overview:
    """How far the whole assessment is, and every stop of it."""

    title: str
    answered: str
    share: float
    left: str
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
        answered=f"{whole.done} of {whole.total} answered",
        share=whole.done / whole.total if whole.total else 1.0,
        left=_left(whole.minutes_left, whole.domains_left),
        stops=tuple(_stop(page, page.key == current, to_review) for page in pages),
    )


def turn(pages: tuple[Page, ...], current: str) -> Turn:
    """Return what stands before and after the page *current*."""
    before, after = neighbour(pages, current, -1), neighbour(pages, current, 1)
    return Turn(
        before=before.key if before else "",
        before_title=before.title if before else "",
        after=after.key if after else "",
        after_title=after.title if after else "",
    )


def page_note(page: Page) -> str:
    """Return how far a page is, for below its title."""
    if page.total == 0:
        return "Nothing to answer here."
    done = f"{page.done} of {page.total} answered"
    if page.done == page.total:
        return f"All {page.total} answered." if page.total > 1 else "Answered."
    return f"{done}, about {words.span(page.minutes_left)} left."


def place_in_route(pages: tuple[Page, ...], current: str) -> str:
    """Return where the page stands among the domains, for the button that opens the list."""
    domains = [page.key for page in pages if page.kind == "domain"]
    if current in domains:
        return f"Domain {domains.index(current) + 1} of {len(domains)}"
    return next(page.short for page in pages if page.key == current)


def _left(minutes: float, domains: int) -> str:
    if domains == 0:
        return "Every question has an answer"
    return f"About {words.span(minutes)} left, in {words.count(domains, 'domain', 'domains')}"


def _stop(page: Page, current: bool, to_review: int) -> Stop:
    if page.kind == "review":
        count = str(to_review) if to_review else ""
        said = (
            words.count(to_review, "line to look at", "lines to look at")
            if to_review
            else "nothing to look at"
        )
        return Stop(page.key, page.short, "empty", 0.0, count, False, current, f"{page.short}, {said}")
    share = page.done / page.total if page.total else 1.0
    ring: Ring = "full" if page.done == page.total else ("begun" if page.done else "empty")
    name = f"{page.short}, {page.done} of {page.total} answered"
    if page.knock_out:
        name += ", a knock-out fired here"
    return Stop(
        key=page.key,
        title=page.short,
        ring=ring,
        share=share,
        count=f"{page.done}/{page.total}",
        knocked_out=page.knock_out,
        current=current,
        name=name,
    )
