"""The columns that all rows of a ledger share."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from regrisk_ui import painting, textflow, theme
from regrisk_ui.components.ledger_values import Figures
from regrisk_ui.tokens import ColorName, Role

NAME_AT = 21
_NAME = 168
_LEAST_TRACK = 70


@dataclass(frozen=True, slots=True)
class Columns:
    """Where things stand in a row of one width; figures end at ``ends``."""

    name: float
    name_wide: float
    track: float
    track_wide: float
    ends: tuple[float, ...]

    @classmethod
    def of(cls, width: int, count: int) -> "Columns":
        """Return the columns of a row *width* px wide with *count* figures; a narrow one has no track."""
        return _columns(width, count, theme.current().text_size)


@lru_cache(maxsize=256)  # layouts ask every row for its height at many widths
def _columns(width: int, count: int, _text_size: int) -> Columns:
    gap, right = theme.space(14), float(width)
    ends: list[float] = []
    wide = max(textflow.advance("000.00", theme.font("body")), _widest_head())
    for _ in range(count):
        ends.append(right)
        right -= wide + gap
    ends.reverse()
    name, name_wide = float(theme.px(NAME_AT)), float(theme.px(_NAME))
    track = name + name_wide
    room = right - track
    if room < theme.px(_LEAST_TRACK):
        return Columns(name, max(theme.px(40.0), right - name), 0, 0, tuple(ends))
    return Columns(name, name_wide - theme.space(8), track, room, tuple(ends))


def _widest_head() -> float:
    return textflow.advance("Earned", theme.font("smallstrong"))


def paint_figures(
    painter: QPainter,
    widget: QWidget,
    figures: Figures,
    first: tuple[Role, ColorName],
    others: tuple[Role, ColorName],
) -> None:
    """Draw the figures of *widget*'s row, each at the end of its column, in the face and colour given."""
    columns = Columns.of(widget.width(), len(figures))
    for place, (text, end) in enumerate(zip(figures, columns.ends, strict=True)):
        role, tone = others if place else first
        wide = textflow.advance(text, theme.font(role)) + 2
        painter.setFont(theme.font(role))
        painter.setPen(theme.color(tone))
        spot = painting.mirrored(widget, QRectF(end - wide, 0, wide, widget.height()))
        painter.drawText(spot, painting.trailing(widget) | Qt.AlignmentFlag.AlignVCenter, text)
