"""The list of domains beside the cards: a ring that fills, a name, how many are answered."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from regrisk_ui import icons, painting, textflow, theme
from regrisk_ui.components.progress import paint_ring
from regrisk_ui.components.recorded import TakesToggle, be_one_of_several, show_recorded
from regrisk_ui.components.roving import Roving

Alarm = Literal["decline", "exclusion", "subjectivity"]
_ICONS: dict[Alarm, str] = {
    "decline": "octagon-x",
    "exclusion": "triangle-alert",
    "subjectivity": "diamond",
}


@dataclass(frozen=True, slots=True)
class Step:
    """A domain: how far it is (0 to 1), that in figures, and the worst knock-out that fired there.

    ``words`` say it to screen readers, such as "7 of 14 answered".
    """

    key: str
    name: str
    share: float
    figure: str
    words: str
    alarm: Alarm | None = None
    alarm_words: str = ""


class StepList(QWidget):
    """Steps to go to; ``chosen`` carries the key.

    Up, Down, Home and End move, Enter or a click goes there.
    """

    chosen = Signal(str)

    def __init__(
        self, name: str, steps: Sequence[Step], current: str = "", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(1)
        self.rows: dict[str, StepRow] = {}
        self._roving: Roving | None = None
        self._current = current
        self.show_steps(steps)

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show other states; rows stay in place where the keys do."""
        if [step.key for step in steps] != list(self.rows):
            self._rebuild(steps)
        for step in steps:
            self.rows[step.key].show_step(step)
        self.show_current(self._current)

    def show_current(self, key: str) -> None:
        """Mark the step with *key* as the one on the page."""
        self._current = key
        for row in self.rows.values():
            show_recorded(row, "chosen" if row.step.key == key else "open")
        if self._roving is not None and key in self.rows:
            self._roving.rest_on(self.rows[key])

    def _rebuild(self, steps: Sequence[Step]) -> None:
        for row in self.rows.values():
            row.hide()
            row.deleteLater()
        self.rows = {step.key: StepRow(step) for step in steps}
        for row in self.rows.values():
            row.clicked.connect(lambda _=False, key=row.step.key: self.chosen.emit(key))
            self._column.addWidget(row)
        self._roving = Roving(self, tuple(self.rows.values()))
        for row in self.rows.values():
            row.stepped.connect(self._roving.step)
            row.ended.connect(self._roving.step_to_end)


class StepRow(TakesToggle, QPushButton):
    """One step; checked is the one on the page."""

    stepped = Signal(int)
    ended = Signal(int)

    def __init__(self, step: Step) -> None:
        super().__init__()
        self.step = step
        be_one_of_several(self)
        self.heed_toggles()
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_step(step)
        theme.redraw(self)

    def show_step(self, step: Step) -> None:
        """Show another state."""
        self.step = step
        self.setAccessibleName(step.name)
        self.setAccessibleDescription(f"{step.words}. {step.alarm_words}" if step.alarm_words else step.words)
        self.update()

    @override
    def nextCheckState(self) -> None:
        """Stay as it is: the owner says which step is on the page."""

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.control("row"))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(140), theme.control("row"))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        ends = {Qt.Key.Key_Home: -1, Qt.Key.Key_End: 1}
        key = Qt.Key(event.key())
        if key in steps:
            self.stepped.emit(steps[key])
        elif key in ends:
            self.ended.emit(ends[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()  # with Left and Right, Qt would choose

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.brush_on(self)
        area, corner, current = painting.whole(self), theme.radius("item"), self.isChecked()
        if current:
            soft = theme.color("accentSoft" if theme.high_contrast() else "surface")
            edge = theme.color("accent" if theme.high_contrast() else "line")
            painting.box(painter, area, radius=corner, fill=soft, edge=edge, width=theme.edge())
        elif self.underMouse() or self.isDown():
            painting.box(painter, area, radius=corner, fill=theme.color("hover"))
        if self.hasFocus():
            painting.focus_ring(painter, area, corner)
        side, pad = theme.px(18), theme.space(9)
        ring = QRectF(pad, (self.height() - side) / 2, side, side)
        paint_ring(painter, painting.mirrored(self, ring), self.step.share)
        wide = textflow.advance(self.step.figure, theme.font("small")) + 1
        end = self.width() - pad - wide
        spot = painting.mirrored(self, QRectF(end, 0, wide, self.height()))
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("text2"))
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, self.step.figure)
        if self.step.alarm is not None:
            mark = theme.px(13)
            end -= mark + 3
            spot = painting.mirrored(self, QRectF(end, (self.height() - mark) / 2, mark, mark))
            icons.paint(painter, _ICONS[self.step.alarm], spot, theme.color(self.step.alarm))
        start = pad + side + theme.space(7)
        room = painting.mirrored(self, QRectF(start, 0, end - 3 - start, self.height()))
        font = theme.font("smallstrong" if current else "label")
        if textflow.advance(self.step.name, font) > room.width():
            font = theme.font("tiny")  # a whole name in small type says more than half of one
        name = textflow.elided(self.step.name, font, room.width())
        self.setToolTip(self.step.name if name != self.step.name else "")
        painter.setFont(font)
        painter.setPen(theme.color("text" if current else "text2"))
        painter.drawText(room, painting.leading(self) | Qt.AlignmentFlag.AlignVCenter, name)
        painter.end()
