"""The home page: a card for each registry, and what to do next."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from regrisk.words import later, say
from regrisk_ui import theme
from regrisk_ui.components.button import Button
from regrisk_ui.components.card import Card, Rule
from regrisk_ui.components.empty_state import EmptyState
from regrisk_ui.components.grid import Grid
from regrisk_ui.components.label import Label
from regrisk_ui.components.list_row import ListRow
from regrisk_ui.components.page import Page as ScrollPage
from regrisk_ui.pages.contract import Context, Page, PageHost
from regrisk_ui.pages.registry_acts import RegistryActs
from regrisk_ui.pages.registry_card import RegistryTile
from regrisk_ui.presenters.home import HomePage, Memory, RegistryCard, home_page
from regrisk_ui.presenters.library import Shelf
from regrisk_ui.presenters.next_steps import Step

_AT_ONCE = 9
"""Cards that are made before the page is shown: what fits into a large window."""


class RegistriesPage(Page):
    """Shows every registry of the workspace as it stands today."""

    title = later("Registries")

    def __init__(self, host: PageHost, shelf: Shelf, acts: RegistryActs, today: Callable[[], date]) -> None:
        super().__init__(host)
        self._shelf, self._acts, self._today = shelf, acts, today
        acts.after = self.refresh
        self._memory = Memory()
        self._shown: HomePage | None = None
        self.tiles: dict[int, RegistryTile] = {}
        self.import_document = Button(say("Import"), kind="quiet", icon="import")
        self.new = Button(say("New registry"), kind="primary", icon="plus", keys="Ctrl+N")
        self.check = Button(say("Check a submission"), kind="quiet", icon="shield-check")
        self.check.clicked.connect(lambda: host.go("verify"))
        self.import_document.clicked.connect(acts.ask_import)
        self.new.clicked.connect(acts.ask_new)
        self._page = ScrollPage(
            say(self.title), actions=(self.check, self.import_document, self.new), widest=1560
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._page)
        self._content: QWidget | None = None

    @override
    def show_for(self, context: Context) -> None:
        self.host.set_title(say("All registries"))
        self.refresh()
        self._set_focus()

    @override
    def refresh(self) -> None:
        shown = home_page(self._shelf, self._today(), self._memory)
        for button in (self.import_document, self.new):
            button.set_possible(self._acts.why_not)
        if shown == self._shown:
            return
        place = self._page.verticalScrollBar().value()
        self._shown = shown
        self._page.header.show_words(say(self.title), shown.note)
        self._replace(self._build(shown))
        self._page.verticalScrollBar().setValue(place)

    @override
    def command(self, key: str) -> bool:
        acts = {
            "new": self._acts.ask_new,
            "open": self._acts.ask_import,
            "example": self._acts.open_example,
        }
        if key not in acts:
            return False
        if self.new.isEnabled():
            acts[key]()
        return True

    def _set_focus(self) -> None:
        first = next(iter(self.tiles.values()), None)
        (first.deed if first else self.new).setFocus(Qt.FocusReason.OtherFocusReason)

    def _replace(self, content: QWidget) -> None:
        if self._content is not None:
            self._content.hide()
            self._page.column.removeWidget(self._content)
            self._content.deleteLater()
        self._content = content
        self._page.column.addWidget(content, 1)

    def _build(self, shown: HomePage) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(16))
        self.tiles = {}
        if not shown.cards:
            column.addWidget(self._empty(), 1)
            return content
        grid = Grid(least=300, most=3)
        for card in shown.cards[:_AT_ONCE]:
            grid.add(self._tile(card))
        self._add_later(grid, shown.cards[_AT_ONCE:])
        column.addWidget(grid)
        if shown.steps:
            column.addWidget(self._next(shown.steps))
        column.addWidget(Label(shown.reading, "small", tone="text3"))
        column.addStretch(1)
        return content

    def _add_later(self, grid: Grid, cards: tuple[RegistryCard, ...]) -> None:
        """Add the cards below the fold a few at a time, once what is in view is on the screen."""
        if not cards:
            return

        def add() -> None:
            for card in cards[:_AT_ONCE]:
                grid.add(self._tile(card))
            self._add_later(grid, cards[_AT_ONCE:])

        QTimer.singleShot(0, grid, add)

    def _tile(self, card: RegistryCard) -> RegistryTile:
        tile = RegistryTile(card, self._acts.why_not)
        tile.asked.connect(self._answer)
        self.tiles[card.registry] = tile
        return tile

    def _empty(self) -> QWidget:
        card = Card()
        start = Button(say("Assess your registry"), kind="primary")
        example = Button(say("Look at the example registry"))
        start.clicked.connect(self._acts.ask_new)
        example.clicked.connect(self._acts.open_example)
        for button in (start, example):
            button.set_possible(self._acts.why_not)
        text = say("Name a registry to begin, or import an assessment document that someone sent you.")
        title = say("No registry yet")
        card.column.addWidget(EmptyState("layout-grid", title, text, actions=(start, example)))
        return card

    def _next(self, steps: tuple[Step, ...]) -> Card:
        card = Card(gap=0)
        card.set_heading(say("Next for you"))
        card.column.addSpacing(theme.space(8))
        for step in steps:
            card.column.addWidget(Rule())
            deed = Button(step.deed, size="small")
            deed.setAccessibleName(f"{step.deed}: {step.title}")
            deed.clicked.connect(lambda _=False, step=step: self._go(step))
            card.column.addWidget(ListRow(step.title, step.note, mark=step.icon, trailing=(deed,)))
        return card

    def _answer(self, what: str, registry: int) -> None:
        match what:
            case "start" | "assessment":
                self._acts.ask_assessment(registry)
            case "continue":
                self.host.open_registry(registry, "assessment")
            case "quick":
                self.host.open_registry(registry, "quick")
            case "results":
                self.host.open_registry(registry, "results")
            case "history":
                self.host.open_registry(registry, "history")
            case "rename":
                self._acts.ask_rename(registry)
            case "remove":
                self._acts.remove(registry)

    def _go(self, step: Step) -> None:
        self.host.open_assessment(step.assessment, step.page, step.spot)
