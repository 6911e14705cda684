"""What pages that scroll as a whole share: where the focus lands, and the keys that scroll."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSlider, QTableView, QVBoxLayout, QWidget
from typing_extensions import override

from regrisk_ui.components.page import Page as ScrollPage
from regrisk_ui.pages.contract import Page, PageHost

_STEPS = {
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}


class ScrollingPage(Page):
    """A page with one scrolling sheet. On arrival the page itself has the focus, so that keys scroll it."""

    def __init__(self, host: PageHost, sheet: ScrollPage, parent: QWidget | None = None) -> None:
        super().__init__(host, parent)
        self.sheet = sheet
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.title)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(sheet)

    def land(self) -> None:
        """Take the focus, at the top of the page."""
        self.sheet.verticalScrollBar().setValue(0)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def follow_rows(self, table: QTableView) -> None:
        """Keep the current row of a table that is taller than the view in sight while keys move along it."""
        table.selectionModel().currentChanged.connect(lambda now, _before: self._show_row(table, now))

    def _show_row(self, table: QTableView, now: QModelIndex) -> None:
        row = table.visualRect(now)
        if not row.isValid() or not table.isVisible():
            return
        top = table.viewport().mapTo(self.sheet.body, row.topLeft()).y()
        bar, near = self.sheet.verticalScrollBar(), row.height()
        least, most = top + 2 * near - self.sheet.viewport().height(), top - near
        bar.setValue(min(most, max(least, bar.value())))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.sheet.verticalScrollBar().triggerAction(step)
        else:
            super().keyPressEvent(event)
