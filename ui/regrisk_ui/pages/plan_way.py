"""The way of a plan: a line from today to its last day, with what is reached when."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from regrisk.words import say
from regrisk_ui import painting, textflow, theme
from regrisk_ui.components.card import Card
from regrisk_ui.components.label import Label
from regrisk_ui.components.label_spread import fits, spread
from regrisk_ui.presenters.planned import Stage

_LINE, _DOT = 10, 7
_GAP = 14


class WayCard(Card):
    """Shows the stages as a line, or as sentences where their labels have no room side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_heading(say("Which band, by when"), say("Hatched until a better band is reached."))
        self.line = WayLine()
        self.rows = QWidget()
        self._list = QVBoxLayout(self.rows)
        self._list.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self.line)
        self.column.addWidget(self.rows)

    def show_way(self, stages: tuple[Stage, ...], sentence: str) -> None:
        """Show other stages; *sentence* is what a screen reader says about them."""
        self.line.show_stages(stages)
        self.line.setAccessibleName(sentence)
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for stage in stages:
            self._list.addWidget(Label(f"{stage.day}: {stage.reached}", "body"))
        self._choose()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose()

    @override
    def retheme(self) -> None:
        super().retheme()
        if hasattr(self, "line"):
            self._choose()

    def _choose(self) -> None:
        pad = self.column.contentsMargins()
        room = self.width() - pad.left() - pad.right()
        as_line = self.line.has_room(room)
        self.line.setVisible(as_line)
        self.rows.setVisible(not as_line)


class WayLine(QWidget):
    """Paints the stages; labels stand centred on their mark and push each other apart."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stages: tuple[Stage, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.redraw(self)

    def show_stages(self, stages: tuple[Stage, ...]) -> None:
        """Show other stages."""
        self._stages = stages
        self.update()

    def has_room(self, room: int) -> bool:
        """Say whether all labels fit side by side."""
        return all(fits(self._widths(above), gap=theme.space(_GAP), room=room) for above in (True, False))

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(300), theme.px(84))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.brush_on(self)
        middle, radius = self.height() / 2, theme.px(_DOT)
        bar = QRectF(0, middle - theme.px(_LINE) / 2, self.width(), theme.px(_LINE))
        inset = radius + 1
        places = [inset + stage.share * (bar.width() - 2 * inset) for stage in self._stages]
        self._paint_bar(painter, bar, places)
        for stage, x in zip(self._stages, places, strict=True):
            if stage.kind == "cover":
                painter.fillRect(QRectF(x - 1, bar.top() - 10, 2, bar.height() + 20), theme.color("text"))
            else:
                painter.setPen(painting.pen(theme.color("accent"), 2))
                painter.setBrush(theme.color("surface"))
                painter.drawEllipse(QPointF(x, middle), radius, radius)
        self._paint_labels(painter, places)
        painter.end()

    def _paint_bar(self, painter: QPainter, bar: QRectF, places: list[float]) -> None:
        risen = [x for stage, x in zip(self._stages, places, strict=True) if stage.rises]
        turn = risen[0] if risen else bar.right()
        painter.save()
        painter.setClipPath(painting.rounded(bar, bar.height() / 2))
        painting.hatch(painter, QRectF(bar.left(), bar.top(), turn - bar.left(), bar.height()))
        painter.fillRect(QRectF(turn, bar.top(), bar.right() - turn, bar.height()), theme.color("accent"))
        painter.restore()
        edge = theme.color("claim")
        painting.box(painter, bar, radius=bar.height() / 2, edge=edge, width=theme.edge())

    def _paint_labels(self, painter: QPainter, places: list[float]) -> None:
        for above in (True, False):
            widths = self._widths(above)
            lefts = spread(places, widths, gap=theme.space(_GAP), room=self.width())
            for stage, left, wide in zip(self._stages, lefts, widths, strict=True):
                painter.setFont(theme.font("small" if above else "smallstrong"))
                painter.setPen(theme.color("text2" if above else "text"))
                top = 0 if above else self.height() - theme.px(20)
                spot = QRectF(left, top, wide + 2, theme.px(20))
                painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, stage.day if above else stage.reached)

    def _widths(self, above: bool) -> list[float]:
        font = theme.font("small" if above else "smallstrong")
        return [textflow.advance(stage.day if above else stage.reached, font) for stage in self._stages]
