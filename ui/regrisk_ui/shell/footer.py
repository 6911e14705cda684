"""The bar at the foot of wizard pages: back, the keys that work here, and on."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from regrisk.words import say
from regrisk_ui import painting, theme
from regrisk_ui.components.button import Button, Kind
from regrisk_ui.components.keycap import KeyCap
from regrisk_ui.components.label import Label
from regrisk_ui.layouts import clear

Hint = tuple[tuple[str, ...], str]


class FooterBar(QWidget):
    """Back at the left, on at the right, hints between them where there is room.

    ``back_asked`` and ``on_asked`` follow the buttons. Hints are (key caps, words), the most useful first.
    """

    back_asked = Signal()
    on_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("Foot of the page"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self.back = Button("", kind="quiet", size="small", icon="chevron-left")
        self.on = Button("", size="small", icon="chevron-right")
        self.back.clicked.connect(self.back_asked)
        self.on.clicked.connect(self.on_asked)
        self._hints = QWidget()
        self._hint_row = QHBoxLayout(self._hints)
        self._hint_row.setContentsMargins(0, 0, 0, 0)
        self._groups: list[QWidget] = []
        self._shown_hints: tuple[Hint, ...] = ()
        self._row.addWidget(self.back)
        self._row.addStretch(1)
        self._row.addWidget(self._hints)
        self._row.addStretch(1)
        self._row.addWidget(self.on)
        self.show_ways()
        theme.follow(self)

    def show_ways(
        self,
        *,
        back: str = "",
        on: str = "",
        keys: str = "",
        kind: Kind = "secondary",
        hints: Sequence[Hint] = (),
    ) -> None:
        """Show where back and on lead, with the *keys* of on, and the hints; an empty name is no button."""
        self.back.set_label(back)
        self.back.setVisible(bool(back))
        self._row.removeWidget(self.on)
        self.on.hide()
        self.on.deleteLater()
        self.on = Button(on, size="small", icon="chevron-right", keys=keys, kind=kind)
        self.on.clicked.connect(self.on_asked)
        self._row.addWidget(self.on)
        self.on.setVisible(bool(on))
        if tuple(hints) != self._shown_hints:
            self._shown_hints = tuple(hints)
            clear(self._hint_row)
            self._groups = [_hint(caps, words) for caps, words in hints]
            for group in self._groups:
                self._hint_row.addWidget(group)
        self._fit()

    def retheme(self) -> None:
        """Take the new sizes and colours."""
        side = theme.space(16)
        self._row.setContentsMargins(side, theme.space(5) + theme.edge(), side, theme.space(5))
        self._row.setSpacing(theme.space(12))
        self._hint_row.setSpacing(theme.space(18))
        self.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()  # another text size makes other widths
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.brush_on(self)
        painting.rule(painter, 0, self.width(), 0)
        painter.end()

    def _fit(self) -> None:
        """Hide the hints that do not fit, the last ones first."""
        taken = self.back.sizeHint().width() + self.on.sizeHint().width() + theme.space(16) * 4
        for group in self._groups:
            taken += group.sizeHint().width() + theme.space(18)
            group.setVisible(taken <= self.width())


def _hint(caps: tuple[str, ...], words: str) -> QWidget:
    group = QWidget()
    row = QHBoxLayout(group)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.space(6))
    for cap in caps:
        row.addWidget(KeyCap(cap))
    row.addWidget(Label(words, "small", tone="text2", wrapping="line"))
    return group
