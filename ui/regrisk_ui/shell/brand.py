"""The head and foot of the rail: the program's mark and the file that is open."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from regrisk.words import say
from regrisk_ui import icons, painting, textflow, theme
from regrisk_ui.shell.rail_button import Form


class Brand(QWidget):
    """The mark, with the name where there is room."""

    def __init__(self) -> None:
        super().__init__()
        self._form: Form = "full"
        self.setAccessibleName("regrisk")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_form(self, form: Form) -> None:
        """Take the form for the room there is."""
        self._form = form
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(40), theme.px(30))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.brush_on(self)
        side = theme.px(22)
        left = theme.space(7) if self._form == "full" else (self.width() - side) / 2
        spot = QRectF(left, (self.height() - side) / 2, side, side)
        icons.paint(painter, "shield-check", painting.mirrored(self, spot), theme.color("accent"))
        if self._form == "full":
            start = left + side + theme.space(9)
            painter.setFont(theme.font("heading"))
            painter.setPen(theme.color("text"))
            room = painting.mirrored(self, QRectF(start, 0, self.width() - start, self.height()))
            painter.drawText(room, painting.leading(self) | Qt.AlignmentFlag.AlignVCenter, "regrisk")
        painter.end()


class FileNote(QWidget):
    """The name of the open file, with a lock where it is encrypted."""

    def __init__(self) -> None:
        super().__init__()
        self.name = ""
        self._encrypted = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()
        theme.redraw(self)

    def show_file(self, name: str, kind: Literal["encrypted", "plain"]) -> None:
        """Show another file."""
        self.name, self._encrypted = name, kind == "encrypted"
        self.setAccessibleName(self._words())
        self.setToolTip(self._words())
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(100), theme.px(34))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.brush_on(self)
        painting.rule(painter, 0, self.width(), 2)
        side, left, middle = theme.px(14), theme.space(9), self.height() / 2 + 2
        icon = "lock" if self._encrypted else "file"
        spot = QRectF(left, middle - side / 2, side, side)
        icons.paint(painter, icon, painting.mirrored(self, spot), theme.color("text2"))
        start = left + side + theme.space(7)
        room = painting.mirrored(self, QRectF(start, middle - 20, self.width() - start, 40))
        font = theme.font("small")
        painter.setFont(font)
        painter.setPen(theme.color("text2"))
        text = textflow.elided(self._words(), font, room.width())
        painter.drawText(room, painting.leading(self) | Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()

    def _words(self) -> str:
        return say("{file}, encrypted", file=self.name) if self._encrypted else self.name
