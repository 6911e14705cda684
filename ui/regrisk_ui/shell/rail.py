"""The rail: where the window can go, in one of three forms by the room there is."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from regrisk.words import say
from regrisk_ui import painting, theme
from regrisk_ui.components.recorded import show_recorded
from regrisk_ui.components.roving import Roving
from regrisk_ui.shell.brand import Brand, FileNote
from regrisk_ui.shell.rail_button import Form, RailButton, RailItem

Breadth = theme.Breadth
_ICON_RAIL = 68  # px; the icons grow with the text, the rail does not
_FORMS: dict[theme.Breadth, Form] = {
    Breadth.NARROW: "icons",
    Breadth.MEDIUM: "compact",
    Breadth.FULL: "full",
    Breadth.WIDE: "full",
}


class Rail(QWidget):
    """The places of the window, the last ones at the foot; ``chosen`` carries the key of a place.

    Up and Down move along it, Enter or a click goes there. ``show_current`` marks where the window is.
    """

    chosen = Signal(str)

    def __init__(
        self, items: Sequence[RailItem], foot: Sequence[RailItem] = (), *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("Places"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._form: Form = "full"
        self._brand = Brand()
        self._file = FileNote()
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._brand)
        self.buttons = {item.key: RailButton(item) for item in (*items, *foot)}
        for item in items:
            self._column.addWidget(self.buttons[item.key])
        self._column.addStretch(1)
        for item in foot:
            self._column.addWidget(self.buttons[item.key])
        self._column.addWidget(self._file)
        for button in self.buttons.values():
            button.clicked.connect(lambda _=False, key=button.item.key: self.chosen.emit(key))
        self._roving = Roving(self, tuple(self.buttons.values()))
        for button in self.buttons.values():
            button.stepped.connect(self._roving.step)
        theme.follow(self)

    def show_current(self, key: str) -> None:
        """Mark the place where the window is; an unknown key marks none."""
        for button in self.buttons.values():
            show_recorded(button, "chosen" if button.item.key == key else "open")
        if key in self.buttons:
            self._roving.rest_on(self.buttons[key])

    def show_badge(self, key: str, text: str, words: str = "") -> None:
        """Show a count at a place, such as "7", read out as *words*; an empty *text* takes it away."""
        self.buttons[key].show_badge(text, words)

    def show_file(self, name: str, kind: Literal["encrypted", "plain"] = "plain") -> None:
        """Show at the foot which file is open."""
        self._file.show_file(name, kind)
        self._file.setVisible(bool(name) and self._form == "full")

    def set_possible(self, key: str, why_not: str = "") -> None:
        """Allow a place, or say why it cannot be visited yet."""
        self.buttons[key].set_possible(why_not)

    def fit(self, breadth: theme.Breadth) -> None:
        """Take the form for the room there is."""
        self._form = _FORMS[breadth]
        self.retheme()

    def retheme(self) -> None:
        """Take the new sizes and colours."""
        wide = {
            "full": theme.control("rail_full"),
            "compact": theme.control("rail_mid"),
            "icons": max(_ICON_RAIL, theme.control("min_target") + 12),
        }
        self.setFixedWidth(wide[self._form])
        side = 8 if self._form == "icons" else 10
        self._column.setContentsMargins(side, theme.space(8), side, theme.space(8))
        self._column.setSpacing(3 if self._form == "full" else theme.space(6))
        self._brand.set_form(self._form)
        self._file.setVisible(self._form == "full" and bool(self._file.name))
        for button in self.buttons.values():
            button.set_form(self._form)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.brush_on(self)
        area = painting.whole(self)
        painter.fillRect(area, theme.color("rail"))
        line = area.adjusted(area.width() - theme.edge(), 0, 0, 0)
        painter.fillRect(painting.mirrored(self, line), theme.color("line"))
        painter.end()
