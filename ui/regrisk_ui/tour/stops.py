"""Every screen of the window with an open assessment, each with the way there."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from regrisk.model.assessment import RegistryName
from regrisk.words import say
from regrisk_ui.pages.contract import PageName
from regrisk_ui.pages.plan import PlanPageView
from regrisk_ui.pages.registry_dialog import RegistryDialog
from regrisk_ui.pages.results import ResultsPage
from regrisk_ui.tour.hands import Hands, LostError
from regrisk_ui.tour.pictures import Stop
from regrisk_ui.window import Window

_SHOWN_FACT, _SHOWN_CARD = "PRF-10", "ENC-03"
Shown = TypeVar("Shown", bound=QWidget)


class Stops:
    """Goes to each screen; *registry* is what is typed where a new one is named."""

    def __init__(self, window: Window, hands: Hands, registry: RegistryName) -> None:
        self._window, self._hands, self._registry = window, hands, registry

    def all(self) -> tuple[Stop, ...]:
        """Return what there is to see, in the order in which a person meets it."""
        return (
            ("welcome", self._to("welcome")),
            ("new-registry", self._name_registry),
            ("quick-screen", self._close_and(self._to("quick"))),
            ("profile", self._to("assessment", _SHOWN_FACT)),
            ("question", self._to("assessment", _SHOWN_CARD)),
            ("search", lambda: self._window.ask("search")),
            ("keys", self._close_and(lambda: self._window.ask("help"))),
            ("review", self._close_and(self._to("assessment", "review"))),
            ("results", self._show_results),
            ("results-ledger", self._show_ledger),
            ("export", lambda: self._window.shown.command("export")),
            ("plan", self._close_and(self._show_plan)),
            ("cover", self._to("cover")),
            ("evidence", self._to("evidence")),
            ("submission", self._to("submission")),
            ("crosswalk", self._to("crosswalk")),
            ("forms", self._to("forms")),
            ("verify", self._to("verify")),
            ("history", self._to("history")),
            ("registries", self._to("registries")),
            ("settings", self._to("settings")),
        )

    def page(self, kind: type[Shown]) -> Shown:
        """Return the page that is shown.

        Raises:
            LostError: it is another.
        """
        shown = self._window.shown
        if not isinstance(shown, kind):
            raise LostError(f"The window shows {type(shown).__name__} and not {kind.__name__}.")
        return shown

    def _to(self, page: PageName, spot: str | None = None) -> Callable[[], None]:
        return lambda: self._window.go(page, spot=spot)

    def _close_and(self, go: Callable[[], None]) -> Callable[[], None]:
        """Return a way on that closes the dialog in front first."""

        def close_and_go() -> None:
            self._hands.press(Qt.Key.Key_Escape)
            go()

        return close_and_go

    def _name_registry(self) -> None:
        self._window.go("registries")
        self._window.shown.command("new")
        dialog = self._hands.only(RegistryDialog)
        self._hands.write(self._hands.field(dialog, say("Name of the registry")), self._registry.name)
        self._hands.write(self._hands.field(dialog, say("Who runs it")), self._registry.organisation)

    def _show_results(self) -> None:
        self._window.go("results")
        results = self.page(ResultsPage)
        self._hands.wait_for(lambda: results.plan is not None, "plan")
        if results.ledger is not None and results.ledger.ledger is not None:
            for key in results.ledger.ledger.open_rows:
                results.ledger.ledger.set_open(key, "closed")
        results.sheet.verticalScrollBar().setValue(0)

    def _show_ledger(self) -> None:
        card = self.page(ResultsPage).ledger
        if card is None or card.ledger is None:
            raise LostError("The results show no ledger.")
        card.ledger.set_open(card.ledger.keys[0], "open")
        self._hands.settle()
        self.page(ResultsPage).sheet.show_at_top(card)

    def _show_plan(self) -> None:
        """Show the plan; where nothing is planned yet, begin with the cheapest one."""
        self._window.go("plan")
        plan = self.page(PlanPageView)
        if self._window.session is not None and not self._window.session.assessment.plan:
            self._hands.wait_for(plan.beginning.start.isEnabled, "cheapest plan")
            plan.beginning.start.click()
            self._hands.settle()
            self._window.toaster.clear()
