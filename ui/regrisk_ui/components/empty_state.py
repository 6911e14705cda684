"""What a place says while nothing is there yet: what is missing and how it begins."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from regrisk_ui import theme
from regrisk_ui.components.icon import Icon
from regrisk_ui.components.label import Label
from regrisk_ui.layouts import FlowLayout


class EmptyState(QWidget):
    """Icon, what is not here, how it begins, and at most three buttons; centred in its place."""

    def __init__(
        self,
        icon: str,
        title: str,
        text: str,
        *,
        actions: Sequence[QWidget] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.addStretch(1)
        self._column.addWidget(Icon(icon, tone="accent", side=30), 0, Qt.AlignmentFlag.AlignHCenter)
        heading = Label(title, "heading")
        heading.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._column.addWidget(heading)
        self._words = Label(text, "body", tone="text2")
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._words, 100)
        middle.addStretch(1)
        self._column.addLayout(middle)
        if actions:
            row = QWidget()
            flow = FlowLayout(row, gap=8, align=Qt.AlignmentFlag.AlignHCenter)
            for action in actions:
                flow.addWidget(action)
            self._column.addWidget(row)
        self._column.addStretch(1)
        self.setAccessibleName(title)
        theme.follow(self)

    def say(self, text: str) -> None:
        """Say something else about how it begins."""
        self._words.setText(text)

    def retheme(self) -> None:
        """Take the new distances."""
        side = theme.space(24)
        self._column.setContentsMargins(side, side, side, side)
        self._column.setSpacing(theme.space(8))
        self._words.setMaximumWidth(theme.px(410))
