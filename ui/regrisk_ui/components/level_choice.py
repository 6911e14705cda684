"""The choice between levels, with the line that says where a knock-out stops being likely."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from regrisk_ui import icons, painting, textflow, theme
from regrisk_ui.components.level import LevelRow, Option
from regrisk_ui.components.roving import Roving

Kind = Literal["decline", "exclusion", "subjectivity"]
_ICONS = {"decline": "octagon-x", "exclusion": "triangle-alert", "subjectivity": "diamond"}


@dataclass(frozen=True, slots=True)
class Threshold:
    """A knock-out that stops being likely at the option *clears_at*; *text* says so in words."""

    kind: Kind
    text: str
    clears_at: str


class LevelChoice(QWidget):
    """Rows to choose from, as maturity levels or as options with digits.

    ``picked`` carries the key of the chosen row. ``left`` says that an arrow went past the first (-1) or the
    last (+1) row; who owns the choice moves the focus on. Only ``show_chosen`` changes what is shown as
    chosen, so the screen never claims more than was recorded.
    """

    picked = Signal(str)
    left = Signal(int)

    def __init__(
        self,
        options: Sequence[Option],
        *,
        chosen: str | None = None,
        threshold: Threshold | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(1)
        self.rows: tuple[LevelRow, ...] = tuple(LevelRow(option) for option in options)
        for row in self.rows:
            if threshold is not None and row.option.key == threshold.clears_at:
                self._column.addWidget(KnockOutLine(threshold))
            self._column.addWidget(row)
            row.picked.connect(self.picked)
            row.stepped.connect(self._step)
        self._roving = Roving(self, self.rows)
        self.show_chosen(chosen)

    @property
    def chosen(self) -> str | None:
        """The key shown as chosen."""
        return next((row.option.key for row in self.rows if row.isChecked()), None)

    def show_chosen(self, key: str | None) -> None:
        """Show the row with *key* as chosen, or none."""
        for row in self.rows:
            row.show_recorded("chosen" if row.option.key == key else "open")
        self._roving.rest_on(next((row for row in self.rows if row.isChecked()), self.rows[0]))

    def focus_row(self, which: Literal["chosen", "first", "last"] = "chosen") -> None:
        """Put the focus on a row: the chosen one, else the first."""
        rows = {"first": self.rows[0], "last": self.rows[-1]}
        target = rows.get(which) or next((row for row in self.rows if row.isChecked()), self.rows[0])
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, key: str) -> bool:
        """Choose the row whose key was typed and say whether there is one."""
        row = next((row for row in self.rows if row.option.key == key and row.isEnabled()), None)
        if row is None:
            return False
        row.setFocus(Qt.FocusReason.OtherFocusReason)
        row.click()
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not (plain and event.text() and self.choose(event.text().lower())):
            event.ignore()

    def _step(self, by: int) -> None:
        if by and self._roving.step(by):
            self.left.emit(by)


class KnockOutLine(QWidget):
    """A dashed line with words between two levels; it takes no focus, its rows say the same."""

    def __init__(self, threshold: Threshold, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._threshold = threshold
        self.setAccessibleName(threshold.text)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.redraw(self)

    @override
    def heightForWidth(self, width: int) -> int:
        return round(self._flow(width).height + theme.space(4))

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(200), self.heightForWidth(10_000))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(120), theme.px(20))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.brush_on(self)
        ink, side, left = theme.color(self._threshold.kind), theme.px(13), theme.px(11)
        flow = self._flow(self.width())
        top = (self.height() - flow.height) / 2
        spot = QRectF(left, top + (flow.height / flow.lines - side) / 2, side, side)
        icons.paint(painter, _ICONS[self._threshold.kind], painting.mirrored(self, spot), ink)
        start = left + side + theme.space(4)
        room = painting.mirrored(self, QRectF(start, 0, self._room(self.width()), 10))
        flow.draw(painter, room.left(), top, ink)
        begin, end = start + flow.widest + theme.space(8), self.width() - theme.px(10)
        if flow.lines == 1 and begin < end:
            line = painting.mirrored(self, QRectF(begin, self.height() / 2, end - begin, 0))
            painter.setPen(painting.pen(ink, 1.2, "dashed"))
            painter.drawLine(QPointF(line.left(), line.top()), QPointF(line.right(), line.top()))
        painter.end()

    def _room(self, width: int) -> float:
        return max(theme.px(60), width - theme.px(11 + 13 + 10) - theme.space(4))

    def _flow(self, width: int) -> textflow.Flow:
        return textflow.flow(
            self._threshold.text,
            theme.font("label"),
            self._room(width),
            direction=self.layoutDirection(),
        )
