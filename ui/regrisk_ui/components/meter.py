"""The meter: evidenced, score and potential on one bar from 0 to 100, with the bands below."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from regrisk_ui import painting, theme
from regrisk_ui.components.meter_labels import Labels, line
from regrisk_ui.components.meter_scale import paint_bands, rows_of_bands
from regrisk_ui.components.meter_values import MeterValues, between, place, share
from regrisk_ui.components.scale_bar import paint_bar
from regrisk_ui.motion import Glide

Size = Literal["big", "small"]
_SMALL = 9
_OVER = 2  # px by which the score's line reaches over a small bar


class Meter(QWidget):
    """Shows :class:`MeterValues`. The small form has no labels and stands beside text.

    ``table_wanted`` follows the key T, which asks for the same numbers as a table.
    """

    table_wanted = Signal()

    def __init__(self, values: MeterValues, *, size: Size = "big", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values, self._from, self._now = values, values, values
        self._big = size == "big"
        self._glide = Glide(self, self._move)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(self._big)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if self._big else Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(values.sentence)
        theme.redraw(self)

    @property
    def values(self) -> MeterValues:
        """What is shown, or being moved to."""
        return self._values

    def show_values(self, values: MeterValues) -> None:
        """Move to other values, so that the eye can follow the change."""
        self._from, self._values = self._now, values
        self.setAccessibleName(values.sentence)
        self.updateGeometry()
        self._glide.go()

    @override
    def heightForWidth(self, width: int) -> int:
        if not self._big:
            return theme.px(_SMALL) + 2 * _OVER
        labels = Labels.of(self._values, self._span(width))
        bands = rows_of_bands(self._values.bands, self._span(width).width()) * line()
        return round(labels.height + self._bar_height() + theme.space(8) + bands + theme.space(4))

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(320 if self._big else 120), self.heightForWidth(theme.px(320)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(
            theme.px(200 if self._big else 60), theme.px(60) if self._big else self.heightForWidth(0)
        )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_T and not event.modifiers():
            self.table_wanted.emit()
        else:
            event.ignore()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.brush_on(self)
        span = self._span(self.width())
        if self._big:
            labels = Labels.of(self._now, span)
            bar = QRectF(span.left(), labels.height, span.width(), self._bar_height())
            labels.paint(painter, bar)
            self._paint_bar(painter, bar, over=6)
            paint_bands(painter, self._now.bands, bar)
            if self.hasFocus():
                reach = theme.ring() + 1
                painting.focus_ring(painter, bar.adjusted(-reach, -reach, reach, reach), 8)
        else:
            bar = QRectF(span.left(), _OVER, span.width(), theme.px(_SMALL))
            self._paint_bar(painter, bar, over=_OVER)
        painter.end()

    def _paint_bar(self, painter: QPainter, bar: QRectF, *, over: float) -> None:
        now = self._now
        paint_bar(
            painter,
            bar,
            shown=share(now.evidenced),
            said=share(now.score),
            still_open=share(now.potential),
            radius=5 if self._big else 3,
        )
        x = place(bar, now.score)
        painter.fillRect(QRectF(x - 1, bar.top() - over, 2, bar.height() + 2 * over), theme.color("accent"))
        if now.what_if is not None:
            x = place(bar, now.what_if)
            painter.fillRect(QRectF(x - 1, bar.top(), 2, bar.height() + 1), theme.color("ok"))

    def _bar_height(self) -> int:
        return theme.px(22)

    def _span(self, width: int) -> QRectF:
        inset = theme.ring() + 1 if self._big else 0
        return QRectF(inset, 0, width - 2 * inset, 0)

    def _move(self, part: float) -> None:
        self._now = between(self._from, self._values, part)
        self.update()
