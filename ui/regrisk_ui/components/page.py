"""The frame of a page: its title and deeds, and columns that become one where room is short."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from regrisk_ui import theme
from regrisk_ui.components.abreast import Abreast
from regrisk_ui.components.label import Label
from regrisk_ui.layouts import FlowLayout, PageScroll

Side = Literal["left", "right"]


class PageHeader(QWidget):
    """Title, a sentence below it, and the deeds of the page at the far side, wrapping below when narrow."""

    def __init__(
        self, title: str, note: str = "", *, actions: Sequence[QWidget] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.title = Label(title, "title", parent=words)  # screen readers go by the order of birth
        self.note = Label(note, "body", tone="text2", parent=words)
        column.addWidget(self.title)
        column.addWidget(self.note)
        self.note.setVisible(bool(note))
        deeds = QWidget() if actions else None
        if deeds is not None:
            flow = FlowLayout(deeds, gap=8)
            for action in actions:
                flow.addWidget(action)
        self._parts = Abreast(self, words=words, deeds=deeds, least_words=300, gap=16)
        theme.current().changed.connect(self._parts.invalidate)

    def show_words(self, title: str, note: str = "") -> None:
        """Show another title and sentence."""
        self.title.setText(title)
        self.note.setText(note)
        self.note.setVisible(bool(note))


class Page(PageScroll):
    """A scrolling page with a header; further content goes into ``column``."""

    def __init__(
        self,
        title: str,
        note: str = "",
        *,
        actions: Sequence[QWidget] = (),
        widest: int | None = 1560,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, widest=widest, lies="start")
        self.header = PageHeader(title, note, actions=actions)
        self.column.addWidget(self.header)
        self.setAccessibleName(title)


class Columns(QWidget):
    """Two columns of cards, 57 to 43 by default; one where the window is narrow, in the order of ranks."""

    def __init__(self, *, shares: tuple[int, int] = (57, 43), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._columns = {"left": QVBoxLayout(), "right": QVBoxLayout()}
        for column in self._columns.values():
            self._row.addLayout(column)
        self._shares = shares
        self._cards: list[tuple[int, Side, QWidget]] = []
        self._single: bool | None = None
        theme.follow(self)

    def add(self, card: QWidget, side: Side, *, rank: int = 0) -> None:
        """Add *card* to a column; *rank* is its place where there is one column only, lowest first."""
        self._cards.append((rank, side, card))
        self._single = None
        self._arrange()

    def retheme(self) -> None:
        """Take the new distances."""
        gap = theme.space(14)
        self._row.setSpacing(gap)
        for column in self._columns.values():
            column.setSpacing(gap)
        self._arrange()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        single = theme.breadth(self.window().width()) == theme.Breadth.NARROW
        if single == self._single:
            return
        self._single = single
        for column in self._columns.values():
            for _, _, card in self._cards:
                column.removeWidget(card)  # taken with takeAt, its old place would go on caching its height
            column.takeAt(0)
        ordered = sorted(self._cards, key=lambda entry: entry[0]) if single else self._cards
        for _, side, card in ordered:
            self._columns["left" if single else side].addWidget(card)
        for column in self._columns.values():
            column.addStretch(1)
        self._row.setStretch(0, 1 if single else self._shares[0])
        self._row.setStretch(1, 0 if single else self._shares[1])
