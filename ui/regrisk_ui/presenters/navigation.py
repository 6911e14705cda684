"""The list of pages beside the cards: how far each is, what is left, and where one stands."""

from dataclasses import dataclass

from regrisk.model.question import KnockOutKind
from regrisk.wizard.flow import Page, neighbour, progress
from regrisk_ui.presenters import words
from regrisk_ui.presenters.badge import KIND_WORDS


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
        answered=f"{whole.done} of {whole.total} answered",
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


def _stop(page: Page, to_review: int) -> Stop:
    if page.kind == "review":
        count = str(to_review) if to_review else ""
        said = words.count(to_review, "line to look at", "lines to look at") if to_review else "Nothing open"
        return Stop(page.key, page.short, 0.0, count, said, None, "")
    kind = page.knock_out
    return Stop(
        key=page.key,
        title=page.short,
        share=page.done / page.total if page.total else 1.0,
        count=f"{page.done}/{page.total}",
        said=f"{page.done} of {page.total} answered",
        alarm=kind,
        alarm_said=f"{words.opening(words.with_article(KIND_WORDS[kind]))} is likely here" if kind else "",
    )
