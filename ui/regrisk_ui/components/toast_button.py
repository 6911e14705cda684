"""The button on a dark toast."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from regrisk_ui import painting, textflow, theme


class ToastButton(QPushButton):
    """A button in the toast's own inverse colours."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(label.replace("&", "&&"), parent)
        self._label = label
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(label)
        theme.redraw(self)

    @override
    def sizeHint(self) -> QSize:
        wide = textflow.advance(self._label, theme.font("medium")) + 2 * theme.space(12)
        return QSize(round(wide + 0.5), theme.px(30))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.brush_on(self)
        area, corner, ink = painting.whole(self), theme.radius("control"), theme.color("toastAccent")
        wide = theme.edge() + (1 if self.underMouse() or self.isDown() else 0)
        if self.hasFocus():
            painting.box(painter, area, radius=corner, edge=theme.color("onToast"), width=theme.ring())
        else:
            painting.box(painter, area, radius=corner, edge=ink, width=wide)
        painter.setFont(theme.font("strong"))
        painter.setPen(ink)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._label)
        painter.end()
