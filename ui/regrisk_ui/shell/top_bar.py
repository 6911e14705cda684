"""The bar at the top: where one is, whether it is saved, undo and redo, search, help."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from regrisk.words import say
from regrisk_ui import painting, textflow, theme
from regrisk_ui.components.button import Button, IconButton
from regrisk_ui.components.icon import Icon
from regrisk_ui.components.label import Label
from regrisk_ui.layouts import clear
from regrisk_ui.shell.save_note import SaveNote

_TALL = 36
Crumb = tuple[str, str]


class TopBar(QWidget):
    """Breadcrumbs at the left, the rest at the right.

    ``crumb_chosen`` carries the key of a breadcrumb, ``asked`` one of "undo", "redo", "search", "help".
    Which of these buttons exist is given by *offers*, with their keys.
    """

    crumb_chosen = Signal(str)
    asked = Signal(str)

    def __init__(self, offers: dict[str, str], *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("Top bar"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._crumbs = QHBoxLayout()
        self._crumbs.setSpacing(2)
        self._row.addLayout(self._crumbs, 1)
        self.saved = SaveNote()
        self._row.addWidget(self.saved, 0, Qt.AlignmentFlag.AlignVCenter)
        self._buttons: dict[str, Button | IconButton] = {}
        self._path: tuple[Crumb, ...] = ()
        self._narrow = False
        self._offer(offers)
        theme.follow(self)

    def show_path(self, path: Sequence[Crumb]) -> None:
        """Show where one is: (key, words) from the outermost on; all but the last can be chosen."""
        self._path = tuple(path)
        clear(self._crumbs)
        shown = self._path[-1:] if self._narrow else self._path
        for place, (key, words) in enumerate(shown):
            if place < len(shown) - 1:
                link = _CrumbLink(words)
                link.clicked.connect(lambda _=False, key=key: self.crumb_chosen.emit(key))
                self._crumbs.addWidget(link)
                self._crumbs.addWidget(Icon("chevron-right", tone="text3", side=14))
            else:
                self._crumbs.addWidget(_LastCrumb(words), 1)
        if not shown:
            self._crumbs.addStretch(1)

    def set_possible(self, offer: str, why_not: str = "") -> None:
        """Allow a button, or say why it can do nothing now."""
        for key in (offer, f"{offer}-icon"):
            if key in self._buttons:
                self._buttons[key].set_possible(why_not)

    def button(self, offer: str) -> Button | IconButton:
        """Return the button of an offer."""
        return self._buttons[offer]

    def fit(self, breadth: theme.Breadth) -> None:
        """Show what there is room for."""
        self._narrow = breadth == theme.Breadth.NARROW
        for offer, button in self._buttons.items():
            in_short = offer == "search-icon"
            button.setVisible(in_short if self._narrow else not in_short)
        self.show_path(self._path)

    def retheme(self) -> None:
        """Take the new sizes and colours."""
        self._row.setContentsMargins(theme.space(12), 0, theme.space(16), theme.edge())
        self._row.setSpacing(theme.space(8))
        self.setFixedHeight(max(theme.px(_TALL), theme.control("button_small") + 2) + theme.edge())
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.brush_on(self)
        painting.rule(painter, 0, self.width(), self.height() - theme.edge())
        painter.end()

    def _offer(self, offers: dict[str, str]) -> None:
        for offer, icon, name in (("undo", "undo-2", say("Undo")), ("redo", "redo-2", say("Redo"))):
            if offer in offers:
                self._put(offer, IconButton(icon, name, keys=offers[offer]), offer)
        if "search" in offers:
            keys = offers["search"]
            self._put("search", Button(say("Search"), size="small", icon="search", keys=keys), "search")
            self._put("search-icon", IconButton("search", say("Search"), keys=keys), "search")
        if "help" in offers:
            self._put("help", IconButton("circle-help", say("Help"), keys=offers["help"]), "help")

    def _put(self, key: str, button: Button | IconButton, offer: str) -> None:
        button.clicked.connect(lambda: self.asked.emit(offer))
        self._buttons[key] = button
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)


class _CrumbLink(Button):
    """A breadcrumb that can be chosen."""

    def __init__(self, words: str) -> None:
        super().__init__(words, kind="quiet", size="small")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setToolTip(words)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(48), self.sizeHint().height())


class _LastCrumb(Label):
    """Where one is; a long name is cut, its tooltip is whole."""

    def __init__(self, words: str) -> None:
        super().__init__(words, "small", tone="text2", wrapping="line")
        self.setToolTip(words)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.brush_on(self)
        painter.setFont(self.font())
        painter.setPen(theme.color("text2"))
        text = textflow.elided(self.text(), self.font(), self.width())
        side = painting.leading(self) | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(painting.whole(self), side, text)
        painter.end()
