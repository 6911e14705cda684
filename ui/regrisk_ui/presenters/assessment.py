"""Plays the wizard's route: which page and card are shown, and where keys and lines lead."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal, Protocol

from regrisk.model.profile import ProfileValue
from regrisk.wizard.flow import Page, answered_cards, card_of, neighbour, next_open, page_of, route
from regrisk.wizard.review import review
from regrisk.words import say
from regrisk_ui.presenters.badge import CONFIRM, knock_outs
from regrisk_ui.presenters.beside import called_earlier, panel_of
from regrisk_ui.presenters.card import Asked, Folded, Standing, asked, cover_start, folded, part_of, standing
from regrisk_ui.presenters.carried import NOTHING_WAITS, Mark, Waiting, cards_waiting, mark_of, waiting_on
from regrisk_ui.presenters.context import Meter, Panel, meter, spoken_deed
from regrisk_ui.presenters.navigation import Overview, Turn, overview, page_note, place_in_route, turn
from regrisk_ui.presenters.profile import Fact, fact, folded_fact
from regrisk_ui.presenters.review import ReviewPage, review_page, to_look_at
from regrisk_ui.presenters.session import OpenAssessment

Focus = Literal["chosen", "first", "last", "none"]
"""Where the focus goes on a card that opens: the chosen row, the first, the last, or nowhere new."""


@dataclass(frozen=True, slots=True)
class CardsPage:
    """A page of cards, folded but for the one that ``opens`` next; ``place`` is where it stands in the route.

    ``waiting`` are those whose carried answer is still to be confirmed or changed.
    """

    key: str
    title: str
    purpose: str
    note: str
    place: str
    cards: tuple[Folded, ...]
    waiting: Waiting = NOTHING_WAITS
    opens: str | None = None


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """The open card of a question; ``mark`` is a carried answer that waits on it."""

    asked: Asked
    standing: Standing
    mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class OpenFact:
    """The open card of a profile question; ``value`` is None when nothing was given."""

    fact: Fact
    value: ProfileValue
    mark: Mark | None = None


OpenCard = OpenQuestion | OpenFact


class AssessmentView(Protocol):
    """What shows the assessment."""

    def show_overview(self, overview: Overview, turn: Turn) -> None:
        """Show how far every page is, and what stands before and after."""
        ...

    def show_to_review(self, lines: int) -> None:
        """Show how many lines of the review want an act."""
        ...

    def show_cards(self, page: CardsPage) -> None:
        """Show another page of cards, or the same page with other cards."""
        ...

    def show_review(self, page: ReviewPage) -> None:
        """Show the review page."""
        ...

    def show_page_note(self, note: str) -> None:
        """Say how far the page is now."""
        ...

    def show_waiting(self, waiting: Waiting) -> None:
        """Say how many carried answers of the page wait, and offer to confirm them."""
        ...

    def show_open(self, card: OpenCard, focus: Focus) -> None:
        """Fold the open card and open this one."""
        ...

    def show_answer(self, card: OpenCard) -> None:
        """Show how the open card stands now."""
        ...

    def show_folded(self, card: Folded) -> None:
        """Show how a folded card stands now."""
        ...

    def show_panel(self, panel: Panel) -> None:
        """Show what stands beside the open card."""
        ...

    def show_meter(self, standing: Meter) -> None:
        """Move the meter to the score of the moment; the rest of the panel follows."""
        ...

    def say(self, sentence: str) -> None:
        """Have a screen reader say what an act did."""
        ...

    def when_idle(self, work: Callable[[], None]) -> None:
        """Carry out *work* once what was shown has reached the screen; the latest one only."""
        ...


class AssessmentPresenter:
    """Knows the page and the card that are shown; all else it asks of the open assessment."""

    def __init__(self, view: AssessmentView, session: OpenAssessment) -> None:
        self.session = session
        self._view = view
        self._pages: tuple[Page, ...] = ()
        self._page = ""
        self.card: str | None = None
        self.last_card: str | None = None
        self._to_review = 0
        self._acted = False

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return next(page for page in self._pages if page.key == self._page)

    def show(self, spot: str | None = None, focus: Focus = "chosen") -> None:
        """Show the page and card of *spot*, or where the user stood last."""
        self._pages = self._route()
        place = self._reachable(spot or self.session.record.place)
        page = page_of(self._pages, place)
        card = card_of(page, place, answered_cards(self.session.assessment))
        if page.key != self._page:
            self.card = None
        self._page = page.key
        self._show_page(card)
        if card is not None:
            self.open(card, focus)
        else:
            self.card = None
            self._view.when_idle(self._catch_up)
        self._show_overview()

    def refresh(self) -> None:
        """Show the present answers where one stands; the cards of the page may be others now."""
        before = self.page.cards if self._pages else ()
        self._pages = self._route()
        if self.page.kind == "review" or self.page.cards != before:
            self.show(self.card if self.card in self.page.cards else self._page, "none")
            return
        for card in self.page.cards:
            if card != self.card:
                self._view.show_folded(self._folded(card))
        self._show_present()
        self._view.when_idle(self._catch_up)

    def after_act(self) -> None:
        """Show what an act on the open card changed: at once what is seen, then what it did in words."""
        before = self.page.cards
        self._pages = self._route()
        if self.page.cards != before:
            self.show(self.card, "none")
        else:
            self._show_present()
        self._acted = True
        self._view.when_idle(self._catch_up)

    def _show_present(self) -> None:
        if self.card is not None:
            self._view.show_answer(self._opened(self.card))
        self._view.show_meter(meter(self.session.evaluation.score))
        self._view.show_page_note(page_note(self.page))
        self._view.show_waiting(waiting_on(self.session, self.page.cards))
        self._show_overview()

    def _catch_up(self) -> None:
        """Do what can wait until the answer or the card is on the screen."""
        self.session.move_to(self.card or self._page)
        self._count_review()
        self._show_overview()
        if self.card is None:
            return
        panel = panel_of(self.session, self.card)
        self._view.show_panel(panel)
        if self._acted and panel.deed is not None:
            self._view.say(spoken_deed(panel.deed))
        self._acted = False

    def _count_review(self) -> None:
        found = to_look_at(self.session)
        if found != self._to_review:
            self._to_review = found
            self._view.show_to_review(found)

    def open(self, card: str, focus: Focus = "chosen") -> None:
        """Open *card* of the page that is shown and remember that one stands on it."""
        if self.card is not None and self.card != card and self.card in self.page.cards:
            self._view.show_folded(self._folded(self.card))
        self.card = self.last_card = card
        self._view.show_open(self._opened(card), focus)
        self._view.when_idle(self._catch_up)

    def step(self, by: int) -> bool:
        """Open the card after (before, when negative) the open one and say whether there is one."""
        cards = self.page.cards
        at = cards.index(self.card) + by if self.card in cards else 0
        if not 0 <= at < len(cards):
            return False
        self.open(cards[at], "first" if by > 0 else "last")
        return True

    def beside(self, steps: int) -> str | None:
        """Return the key of the page *steps* after the present one (before, when negative)."""
        page = neighbour(self._pages, self._page, steps)
        return page.key if page else None

    def next_open(self, steps: int = 1) -> str | None:
        """Return the next card (the one before, when negative) that needs an answer; None when none does."""
        answered = answered_cards(self.session.assessment)
        return next_open(self._pages, self.card or self._page, answered, steps)

    def not_asked(self, place: str | None) -> str:
        """Return why *place* cannot be shown where it is a question that is not asked; else nothing."""
        if place is None or not self._is_unasked(place):
            return ""
        return say("{question} is not asked of this registry at present", question=place)

    def _is_unasked(self, place: str) -> bool:
        known = place in self.session.pack.domain_of
        return known and not any(place in page.cards for page in self._route())

    def _reachable(self, place: str | None) -> str | None:
        """Return *place*, or the domain of a question that does not apply at present."""
        if place is None or not self._is_unasked(place):
            return place
        return self.session.pack.domain_of[place].code

    def _route(self) -> tuple[Page, ...]:
        return route(self.session.pack, self.session.assessment, self.session.evaluation)

    def _show_page(self, opens: str | None) -> None:
        page, session = self.page, self.session
        if page.kind == "review":
            found = review(session.pack, session.assessment, session.evaluation)
            self._view.show_review(
                review_page(
                    session.pack, session.assessment, session.evaluation, found, cards_waiting(session)
                )
            )
            return
        self._view.show_cards(
            CardsPage(
                key=page.key,
                title=page.title,
                purpose=self._purpose(page),
                note=page_note(page),
                place=place_in_route(self._pages, page.key),
                cards=tuple(self._folded(card) for card in page.cards),
                waiting=waiting_on(session, page.cards),
                opens=opens,
            )
        )

    def _purpose(self, page: Page) -> str:
        if page.kind == "profile":
            return say("Facts about the registry. They earn no points; they decide what is asked.")
        return next(domain.purpose for domain in self.session.pack.domains if domain.code == page.key)

    def _show_overview(self) -> None:
        self._view.show_overview(
            overview(self.session.record.title, self._pages, self._page, self._to_review),
            turn(self._pages, self._page),
        )

    def _folded(self, card: str) -> Folded:
        shown, mark = self._as_it_stands(card), mark_of(self.session, card)
        if mark is None:
            return shown
        badge = CONFIRM.said()
        name = f"{shown.name} {mark.answer}. {badge.word}."
        return replace(shown, key=mark.key, answer=mark.answer, badge=badge, name=name)

    def _as_it_stands(self, card: str) -> Folded:
        session = self.session
        if card in session.pack.profile_by_id:
            value = session.assessment.profile.get(card)
            return folded_fact(session.pack.profile_by_id[card], value, session.pack)
        return folded(
            session.pack.question_by_id[card],
            session.assessment.responses.get(card),
            part_of(session.evaluation, card),
            knock_outs(session.evaluation),
            today=session.evaluation.evaluated_on,
            cover_starts=cover_start(session.assessment),
        )

    def _opened(self, card: str) -> OpenCard:
        session = self.session
        if card in session.pack.profile_by_id:
            asks = fact(session.pack.profile_by_id[card], session.pack)
            return OpenFact(asks, session.assessment.profile.get(card), mark_of(session, card))
        question = session.pack.question_by_id[card]
        before = session.previous.responses.get(card) if session.previous else None
        stands = standing(
            question,
            session.assessment.responses.get(card),
            part_of(session.evaluation, card),
            knock_outs(session.evaluation),
            today=session.evaluation.evaluated_on,
            cover_starts=cover_start(session.assessment),
        )
        return OpenQuestion(asked(question, before, called_earlier(session)), stands, mark_of(session, card))
