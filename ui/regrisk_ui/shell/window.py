"""The window's frame: rail, top bar, page, panels beside it, foot; it follows the room there is."""

from collections.abc import Callable, Sequence
from typing import Literal

from PySide6.QtCore import QByteArray, QSize, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from regrisk.words import later, say
from regrisk_ui import icons, theme
from regrisk_ui.components.toaster import Toaster
from regrisk_ui.shell.commands import Command, Commands
from regrisk_ui.shell.footer import FooterBar
from regrisk_ui.shell.rail import Rail
from regrisk_ui.shell.rail_button import RailItem
from regrisk_ui.shell.regions import Regions
from regrisk_ui.shell.side_panel import Sheet, SidePanel
from regrisk_ui.shell.top_bar import TopBar

_LEAST = QSize(720, 520)
_USUAL = QSize(1280, 800)
_OFFERS = ("undo", "redo", "search", "help")
Place = Literal["left", "context"]


class AppWindow(QMainWindow):
    """The frame around the pages; what is in it is given by the caller.

    ``place_chosen`` carries the key of a place on the rail, ``crumb_chosen`` that of a breadcrumb,
    ``command_asked`` that of a command, by its keys or by a button of the top bar. ``breadth_changed``
    follows the room there is. F6 and Shift F6 move between the parts.
    """

    place_chosen = Signal(str)
    crumb_chosen = Signal(str)
    command_asked = Signal(str)
    breadth_changed = Signal(object)

    def __init__(
        self,
        title: str,
        places: Sequence[RailItem],
        foot_places: Sequence[RailItem] = (),
        commands: Sequence[Command] = (),
    ) -> None:
        super().__init__()
        self.may_close: Callable[[], bool] = lambda: True
        self.setWindowTitle(title)
        self.setMinimumSize(_LEAST)
        self.resize(_USUAL)
        self.commands = Commands(self, _with_places(commands, (*places, *foot_places)))
        self.rail = Rail(places, foot_places)
        self.top = TopBar({k: self.commands.shown_keys(k) for k in _OFFERS if self.commands.has(k)})
        self.pages = QStackedWidget()
        self._by_key: dict[str, QWidget] = {}
        self.left = SidePanel(say("Domains"), "left")
        self.context = SidePanel(say("Context"), "right")
        self.foot = FooterBar()
        self._middle = QHBoxLayout()
        self._breadth: theme.Breadth | None = None
        self._sheet: Sheet | None = None
        self._build()
        self.toaster = Toaster(self._centre)
        self.regions = Regions(self)
        self.regions.set_parts([self.rail, self.left, self._body, self.context, self.top])
        self._wire(tuple(item.key for item in (*places, *foot_places)))
        theme.follow(self)
        self._body.setFocus()  # or the first place on the rail would take the focus when the window opens

    @property
    def breadth(self) -> theme.Breadth:
        """How much room there is now."""
        return theme.breadth(self.width())

    def add_page(self, key: str, page: QWidget) -> None:
        """Take a page under its key; a page that was there before is let go."""
        self.remove_page(key)
        self._by_key[key] = page
        self.pages.addWidget(page)

    def remove_page(self, key: str) -> None:
        """Let a page go."""
        old = self._by_key.pop(key, None)
        if old is not None:
            self.pages.removeWidget(old)
            old.deleteLater()

    def page(self, key: str) -> QWidget | None:
        """Return the page under *key*, if there is one."""
        return self._by_key.get(key)

    def show_page(
        self,
        key: str,
        *,
        place: str = "",
        left: QWidget | None = None,
        context: QWidget | None = None,
        foot: Literal["shown", "hidden"] = "hidden",
    ) -> None:
        """Show a page with what belongs beside it, and mark *place* on the rail."""
        page = self.page(key)
        if page is None:
            raise LookupError(f"there is no page {key!r}")
        self.close_sheet()
        self.left.show_content(left)
        self.context.show_content(context)
        self.foot.setVisible(foot == "shown")
        self.rail.show_current(place)
        self.top.saved.begin_page()
        self.pages.setCurrentWidget(page)
        self._arrange()

    def show_rail(self, state: Literal["shown", "hidden"]) -> None:
        """Show the rail, or hide it before there is anywhere to go."""
        self.rail.setVisible(state == "shown")

    def show_side(self, place: Place) -> None:
        """Bring a side panel to the fore: the focus goes there, or it opens as a sheet above the page."""
        panel = self.left if place == "left" else self.context
        if panel.content is None:
            return
        if self.breadth != theme.Breadth.NARROW:
            self.regions.enter(panel)
        elif self._sheet is None:
            self._sheet = Sheet(panel, "left" if place == "left" else "right", self._centre)
            self._sheet.closed.connect(self._sheet_closed)

    def close_sheet(self) -> None:
        """Close an open sheet."""
        if self._sheet is not None:
            self._sheet.close_sheet()

    def state(self) -> QByteArray:
        """Return size and place of the window, for the caller to keep."""
        return self.saveGeometry()

    def restore(self, state: QByteArray) -> bool:
        """Take size and place from before, and say whether they were understood."""
        return self.restoreGeometry(state)

    def retheme(self) -> None:
        """Take the new sizes and colours."""
        self.setWindowIcon(icons.icon("shield-check", theme.color("accent"), 64))
        self._breadth = None
        self._arrange()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self.may_close():
            event.accept()
        else:
            event.ignore()

    def _build(self) -> None:
        self._centre = QWidget()
        self._body = QWidget()
        body = QVBoxLayout(self._body)
        middle_column = QVBoxLayout()
        outer = QHBoxLayout(self._centre)
        for layout in (body, self._middle, middle_column, outer):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        body.addWidget(self.pages, 1)
        body.addWidget(self.foot)
        self.foot.hide()
        self._middle.addWidget(self.left)
        self._middle.addWidget(self._body, 1)
        self._middle.addWidget(self.context)
        middle_column.addWidget(self.top)
        middle_column.addLayout(self._middle, 1)
        outer.addWidget(self.rail)
        outer.addLayout(middle_column, 1)
        self.setCentralWidget(self._centre)

    def _wire(self, places: tuple[str, ...]) -> None:
        self.rail.chosen.connect(self.place_chosen)
        self.top.crumb_chosen.connect(self.crumb_chosen)
        self.top.asked.connect(self.command_asked)
        self.commands.asked.connect(lambda key: self._ask(key, places))

    def ask(self, command: str) -> None:
        """Do what the keys of a command do."""
        self.commands.asked.emit(command)

    def _ask(self, key: str, places: tuple[str, ...]) -> None:
        if key == "region-next":
            self.regions.move(1)
        elif key == "region-previous":
            self.regions.move(-1)
        elif key in places:
            self.place_chosen.emit(key)
        else:
            self.command_asked.emit(key)

    def _arrange(self) -> None:
        """Give rail and panels the form for the room there is."""
        breadth = self.breadth
        if breadth != self._breadth:
            self._breadth = breadth
            self.close_sheet()
            self.rail.fit(breadth)
            self.top.fit(breadth)
            self.breadth_changed.emit(breadth)
        wide = "context_wide" if breadth == theme.Breadth.WIDE else "context"
        roomy = breadth != theme.Breadth.NARROW
        self.left.setFixedWidth(theme.control("domains"))
        self.context.setFixedWidth(theme.control(wide))
        self.left.setVisible(roomy and self.left.content is not None)
        self.context.setVisible(roomy and self.context.content is not None)

    def _sheet_closed(self) -> None:
        panel, self._sheet = (self._sheet.panel if self._sheet else None), None
        if panel is None:
            return
        panel.setMinimumHeight(0)
        panel.setMaximumHeight(16_777_215)
        if panel is self.left:
            self._middle.insertWidget(0, panel)
        else:
            self._middle.addWidget(panel)
        self._arrange()


def _with_places(commands: Sequence[Command], places: Sequence[RailItem]) -> tuple[Command, ...]:
    """Return *commands* with one for each place that has keys, and F6 between the parts."""
    going = tuple(Command(p.key, p.label, (p.keys,), later("Go to")) for p in places if p.keys)
    regions = (
        Command("region-next", later("Next part of the window"), ("F6",), later("Move")),
        Command("region-previous", later("Previous part of the window"), ("Shift+F6",), later("Move")),
    )
    return (*going, *commands, *regions)
