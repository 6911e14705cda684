"""What pages that scroll as a whole share: where the focus lands, and the keys that scroll."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSlider, QVBoxLayout, QWidget
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

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.sheet.verticalScrollBar().triggerAction(step)
        else:
            super().keyPressEvent(event)
