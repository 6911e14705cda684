"""The scale under a meter: a tick where each band begins, and its name."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from regrisk_ui import textflow, theme

_WHOLE = 100.0
_FROM_TICK = 5.0


@dataclass(frozen=True, slots=True)
class BandMark:
    """A band by name, the points it begins at (0 to 100), and how the range is written, such as "50+"."""

    name: str
    starts_at: float
    range: str = ""


def rows_of_bands(bands: Sequence[BandMark], width: float) -> int:
    """Return how many lines the names take under a bar of *width*: none, one, or two when they crowd."""
    if not bands:
        return 0
    return 1 if _clear(bands, [band.name for band in bands], width) else 2


def paint_bands(painter: QPainter, bands: Sequence[BandMark], bar: QRectF) -> None:
    """Draw ticks and names below *bar*; the ranges too where there is room for them."""
    if not bands:
        return
    names = [band.name for band in bands]
    ranges = [f"{band.name} {band.range}".strip() for band in bands]
    words = ranges if _clear(bands, ranges, bar.width(), theme.px(16)) else names
    staggered = not _clear(bands, words, bar.width())
    line, top = theme.px(18), bar.bottom() + theme.px(9)
    painter.setFont(theme.font("label"))
    for place, (band, word) in enumerate(zip(bands, words, strict=True)):
        x = bar.left() + _left(band, word, bar.width())
        if band.starts_at > 0:
            tick = bar.left() + bar.width() * band.starts_at / _WHOLE
            painter.fillRect(QRectF(round(tick), bar.bottom() + 3, 1, theme.px(8)), theme.color("lineStrong"))
        down = line if staggered and place % 2 else 0
        painter.setPen(theme.color("text3"))
        spot = QRectF(x, top + down, textflow.advance(word, theme.font("label")) + 2, line)
        painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter, word)


def _left(band: BandMark, word: str, width: float) -> float:
    """Return where *word* begins: beside its tick, or further left where the bar ends too soon."""
    wish = width * band.starts_at / _WHOLE + (_FROM_TICK if band.starts_at else 0)
    return max(0.0, min(wish, width - textflow.advance(word, theme.font("label"))))


def _clear(bands: Sequence[BandMark], words: Sequence[str], width: float, apart: float = 6) -> bool:
    """Say whether no word comes closer than *apart* px to the next one."""
    end = -1.0
    for band, word in zip(bands, words, strict=True):
        left = _left(band, word, width)
        if left < end:
            return False
        end = left + textflow.advance(word, theme.font("label")) + apart
    return True
