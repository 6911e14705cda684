"""The vendored icons, drawn in any colour and size and kept as pixmaps."""

from functools import cache, lru_cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_DRAWN_STROKE = 'stroke-width="2"'
_BOLD_BELOW = 16  # px; small icons need a heavier stroke to keep the weight of the text


def pixmap(name: str, color: QColor, size: float, ratio: float) -> QPixmap:
    """Return the icon *name*, *size* logical px wide, for a screen of *ratio* device px per px.

    Raises:
        LookupError: no icon has this name.
    """
    return _drawn(name, color.name(QColor.NameFormat.HexArgb), round(size * 4), round(ratio * 64))


def paint(painter: QPainter, name: str, box: QRectF, color: QColor) -> None:
    """Draw the icon *name* into *box*, which is square."""
    device = painter.device()
    ratio = device.devicePixelRatioF() if device is not None else 1.0
    drawn = pixmap(name, color, box.width(), ratio)
    painter.drawPixmap(box, drawn, QRectF(drawn.rect()))


def icon(name: str, color: QColor, size: float) -> QIcon:
    """Return the icon for a menu or a window, sharp on the present screen."""
    made = QIcon()
    app = QGuiApplication.instance()
    ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
    made.addPixmap(pixmap(name, color, size, ratio))
    return made


def names() -> tuple[str, ...]:
    """Return the names of all vendored icons."""
    folder = files("regrisk_ui") / "assets" / "icons"
    return tuple(sorted(f.name[:-4] for f in folder.iterdir() if f.name.endswith(".svg")))


@lru_cache(maxsize=512)
def _drawn(name: str, color: str, quarter_px: int, ratio_64: int) -> QPixmap:
    size, ratio = quarter_px / 4, ratio_64 / 64
    stroke = "1.9" if size >= _BOLD_BELOW else "2.1"
    svg = _source(name).replace("currentColor", QColor(color).name())
    svg = svg.replace(_DRAWN_STROKE, f'stroke-width="{stroke}"')
    side = max(1, round(size * ratio))
    made = QPixmap(QSize(side, side))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setOpacity(QColor(color).alphaF())
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


@cache
def _source(name: str) -> str:
    file = files("regrisk_ui") / "assets" / "icons" / f"{name}.svg"
    if not file.is_file():
        raise LookupError(f"there is no icon {name!r} in assets/icons")
    return file.read_text(encoding="utf-8")
