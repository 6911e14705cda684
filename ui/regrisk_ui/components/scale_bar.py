"""The bar that meter, track and legend share: solid is shown, hatched is said, outline is open."""

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from regrisk.spoken import figure
from regrisk.words import say
from regrisk_ui import painting, theme
from regrisk_ui.components.label import Label
from regrisk_ui.layouts import FlowLayout

Meaning = Literal["shown", "said", "open"]
_SWATCH = (18, 11)


def paint_bar(
    painter: QPainter,
    rect: QRectF,
    *,
    shown: float,
    said: float,
    still_open: float | None = None,
    radius: float = 5,
) -> None:
    """Draw a bar whose parts end at the shares *shown*, *said* and *still_open* (0 to 1) of *rect*."""
    step = 7.0 if rect.height() > 16 else (5.0 if rect.height() > 9 else 4.0)
    clip = painting.rounded(rect, radius)
    painter.save()
    painter.setClipPath(clip, Qt.ClipOperation.IntersectClip)
    painter.fillRect(rect, theme.color("sunken"))
    x_shown = rect.left() + rect.width() * shown
    x_said = rect.left() + rect.width() * max(said, shown)
    if x_said > x_shown:
        painting.hatch(painter, QRectF(x_shown, rect.top(), x_said - x_shown, rect.height()), step=step)
    painter.fillRect(
        QRectF(rect.left(), rect.top(), x_shown - rect.left(), rect.height()), theme.color("accent")
    )
    painter.restore()
    x_open = rect.left() + rect.width() * (still_open or 0.0)
    _paint_edge(painter, rect, radius, QRectF(x_said, rect.top(), max(0.0, x_open - x_said), rect.height()))
    if x_said > x_shown:
        span = QRectF(x_shown, rect.top(), x_said - x_shown, rect.height()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(painting.pen(theme.color("claim")))
        painter.drawLine(span.topLeft(), span.topRight())
        painter.drawLine(span.bottomLeft(), span.bottomRight())
        painter.drawLine(span.topRight(), span.bottomRight())
    if still_open is not None and still_open > said:
        _paint_open(painter, QRectF(x_said, rect.top(), x_open - x_said, rect.height()))


def paint_swatch(painter: QPainter, rect: QRectF, meaning: Meaning) -> None:
    """Draw the small sample of one part, as legends show it."""
    if meaning == "shown":
        painting.box(painter, rect, radius=2, fill=theme.color("accent"))
    elif meaning == "said":
        painter.save()
        painter.setClipPath(painting.rounded(rect, 2))
        painting.hatch(painter, rect, step=4.5)
        painter.restore()
        painting.box(painter, rect, radius=2, edge=theme.color("claim"))
    else:
        painting.box(painter, rect, radius=2, edge=theme.color("claim"), width=1.3, line="dashed")


def _paint_edge(painter: QPainter, rect: QRectF, radius: float, still_open: QRectF) -> None:
    """Draw the edge of the whole bar, except where an outline of its own is to stand."""
    around = QPainterPath()
    around.addRect(rect.adjusted(-1, -1, 1, 1))
    gap = QPainterPath()
    gap.addRect(still_open.adjusted(0, -1, 1 if still_open.right() >= rect.right() - 1 else -1, 1))
    painter.save()
    if not still_open.isEmpty():
        painter.setClipPath(around.subtracted(gap), Qt.ClipOperation.IntersectClip)
    painting.box(painter, rect, radius=radius, edge=theme.color("lineStrong"))
    painter.restore()


def _paint_open(painter: QPainter, span: QRectF) -> None:
    """Draw the outline of what could still be earned, open on the side of the score."""
    painter.fillRect(span.adjusted(0, 1, 0, -1), theme.color("surface"))
    inner = span.adjusted(0, 0.75, -0.75, -0.75)
    painter.setPen(painting.pen(theme.color("claim"), 1.5, "dashed"))
    painter.drawPolyline([inner.topLeft(), inner.topRight(), inner.bottomRight(), inner.bottomLeft()])


class Swatch(QWidget):
    """A sample of the grammar beside its words; decoration."""

    def __init__(self, meaning: Meaning, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meaning: Meaning = meaning
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.redraw(self)

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(_SWATCH[0]), theme.px(_SWATCH[1]))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.brush_on(self)
        paint_swatch(painter, painting.whole(self), self._meaning)
        painter.end()


class Legend(QWidget):
    """Swatches with their words, in a row that wraps."""

    def __init__(self, entries: tuple[tuple[Meaning, str], ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = FlowLayout(self, gap=14, row_gap=4)
        for meaning, words in entries:
            entry = QWidget()
            inner = FlowLayout(entry, gap=7)
            inner.addWidget(Swatch(meaning))
            inner.addWidget(Label(words, "small", tone="text2", wrapping="line"))
            row.addWidget(entry)


class Track(QWidget):
    """One row of the ledger as a bar: as long as its possible points on the scale of all rows.

    All figures are points; *longest* is the largest ``possible`` on the page.
    """

    def __init__(
        self,
        *,
        evidenced: float,
        earned: float,
        possible: float,
        longest: float,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_points(evidenced=evidenced, earned=earned, possible=possible, longest=longest)
        theme.redraw(self)

    def show_points(self, *, evidenced: float, earned: float, possible: float, longest: float) -> None:
        """Show other figures."""
        whole = possible or 1.0
        self._shown, self._said = evidenced / whole, earned / whole
        self._length = possible / longest if longest else 0.0
        self.setAccessibleName(
            say(
                "{earned} of {possible} points, {evidenced} of them evidenced",
                earned=figure(f"{earned:.2f}"),
                possible=figure(f"{possible:.2f}"),
                evidenced=figure(f"{evidenced:.2f}"),
            )
        )
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(14))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(60), theme.px(14))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.brush_on(self)
        long = max(4.0, self.width() * self._length)
        area = QRectF(QPointF(0, 0), painting.whole(self).size())
        area.setWidth(long)
        paint_bar(painter, area, shown=self._shown, said=self._said, radius=3)
        painter.end()
