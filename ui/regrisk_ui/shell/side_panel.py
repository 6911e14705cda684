"""The panels beside the page: domains at the left, context at the right, sheets where room is short."""

from typing import Literal

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid
from typing_extensions import override

from regrisk.words import say
from regrisk_ui import painting, theme
from regrisk_ui.components.button import IconButton
from regrisk_ui.layouts import PageScroll, clear

Side = Literal["left", "right"]


class SidePanel(QFrame):
    """A scrolling column with a line towards the page; ``show_content`` fills it, ``None`` hides it.

    ``content`` is what is shown. What was hidden stays in the column until other content comes, so that a
    page one returns to finds it as it was.
    """

    def __init__(self, name: str, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side: Side = side
        self.setAccessibleName(name)
        self.view = PageScroll(margin=12)
        column = QVBoxLayout(self)
        line = theme.edge()
        column.setContentsMargins(0 if side == "left" else line, 0, line if side == "left" else 0, 0)
        column.addWidget(self.view)
        self.content: QWidget | None = None
        self._held: QWidget | None = None

    def show_content(self, content: QWidget | None) -> None:
        """Put *content* into the panel, and let go of what other content was there."""
        self.content = content
        if content is not None and content is not self._held:
            let_go, self._held = self._held, None
            clear(self.view.column)
            if let_go is not None and isValid(let_go):
                let_go.setParent(None)  # it is deleted later, and is nobody's until then
            self._held = content
            self.view.column.addWidget(content)
            self.view.column.addStretch(1)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.brush_on(self)
        area = painting.whole(self)
        painter.fillRect(area, theme.color("canvas"))
        line = theme.edge()
        left = area.width() - line if self._side == "left" else 0.0
        strip = area.adjusted(left, 0, left + line - area.width(), 0)
        painter.fillRect(painting.mirrored(self, strip), theme.color("line"))
        painter.end()


def is_kept(content: QWidget) -> bool:
    """Say whether a panel still holds *content*, which it was given before."""
    return isValid(content) and content.parentWidget() is not None


class Sheet(QWidget):
    """Shows a side panel above the page in a narrow window; Esc, its button or a click beside it close it."""

    closed = Signal()

    def __init__(self, panel: SidePanel, side: Side, host: QWidget) -> None:
        super().__init__(host)
        self.panel, self._side, self._host = panel, side, host
        self._before = QApplication.focusWidget()
        host.installEventFilter(self)
        self.setAccessibleName(panel.accessibleName())
        self._close = IconButton("x", say("Close"), keys="Esc", parent=self)
        self._close.clicked.connect(self.close_sheet)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(panel, 0, Qt.AlignmentFlag.AlignLeft if side == "left" else Qt.AlignmentFlag.AlignRight)
        panel.show()
        self._place()
        self.show()
        self.raise_()
        self._close.raise_()
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_sheet(self) -> None:
        """Give the panel back and the focus to where it was."""
        self._host.removeEventFilter(self)
        self.hide()
        if self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()
        self.deleteLater()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        else:
            event.ignore()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.close_sheet()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.brush_on(self)
        dark = QColor(theme.color("shadow"))
        dark.setAlphaF(0.5)
        painter.fillRect(self.rect(), dark)
        painter.end()

    def _place(self) -> None:
        self.setGeometry(self._host.rect())
        wide = min(self._host.width() - theme.px(40), theme.px(420))
        self.panel.setFixedSize(wide, self._host.height())
        x = wide - self._close.sizeHint().width() - 8
        if self._side == "right":
            x = self._host.width() - self._close.sizeHint().width() - 8
        self._close.move(x, 6)
        self._close.resize(self._close.sizeHint())
