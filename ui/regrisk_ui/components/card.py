"""Cards: surfaces that hold one subject, with a heading and lines between their parts."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from regrisk_ui import painting, theme
from regrisk_ui.components.label import Label
from regrisk_ui.tokens import ColorName

Emphasis = Literal["plain", "current"]


class Card(QFrame):
    """A rounded surface with a hairline; ``column`` takes its content.

    ``current`` draws the accent edge of the one card that is open.
    """

    def __init__(
        self, *, emphasis: Emphasis = "plain", padding: int = 16, gap: int = 10, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._emphasis: Emphasis = emphasis
        self._padding, self._gap = padding, gap
        self.column = QVBoxLayout(self)
        theme.follow(self)

    def set_emphasis(self, emphasis: Emphasis) -> None:
        """Mark the card as the current one, or not."""
        self._emphasis = emphasis
        self.update()

    def set_heading(
        self, title: str, note: str = "", *, actions: Sequence[QWidget] = (), bottom_rule: bool = False
    ) -> "CardHeading":
        """Put a heading at the top and make it the name of the group for screen readers."""
        heading = CardHeading(title, note, actions=actions, below=8 if bottom_rule else 0)
        self.column.insertWidget(0, heading)
        if bottom_rule:
            self.column.insertWidget(1, Rule())
        self.setAccessibleName(title)
        return heading

    def retheme(self) -> None:
        """Take the new distances and colours."""
        pad = theme.space(self._padding)
        self.column.setContentsMargins(pad, pad, pad, pad)
        self.column.setSpacing(theme.space(self._gap))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.brush_on(self)
        current = self._emphasis == "current"
        plain: ColorName = "lineStrong" if theme.high_contrast() else "line"
        painting.box(
            painter,
            painting.whole(self),
            radius=theme.radius("card"),
            fill=theme.color("surface"),
            edge=theme.color("accent" if current else plain),
            width=theme.edge() + (1 if current and theme.high_contrast() else 0),
        )
        painter.end()


class CardHeading(QWidget):
    """Title, a quiet note below it, and what can be done with the card at the far side."""

    def __init__(
        self,
        title: str,
        note: str = "",
        *,
        actions: Sequence[QWidget] = (),
        below: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._below = below
        self._row = QHBoxLayout(self)
        text = QVBoxLayout()
        text.setSpacing(0)
        self.title = Label(title, "heading", parent=self)  # screen readers go by the order of birth
        self.note = Label(note, "small", tone="text3", parent=self)
        self.note.setVisible(bool(note))
        text.addWidget(self.title)
        text.addWidget(self.note)
        self._row.addLayout(text, 1)
        for action in actions:
            self._row.addWidget(action, 0, Qt.AlignmentFlag.AlignVCenter)
        theme.follow(self)

    def set_note(self, note: str) -> None:
        """Say something else below the title, or nothing."""
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def retheme(self) -> None:
        """Take the new distances."""
        self._row.setSpacing(theme.space(8))
        self._row.setContentsMargins(0, 0, 0, theme.space(self._below))


class Rule(QWidget):
    """A hairline across a card; decoration."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.redraw(self)

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(20), theme.edge())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.brush_on(self)
        painting.rule(painter, 0, self.width(), 0)
        painter.end()
