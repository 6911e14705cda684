"""The installed Qt keeps count: a painted window calls void functions by the thousand."""

import sys

import PySide6
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen
from PySide6.QtWidgets import QApplication


def test_qt_is_not_the_release_that_loses_none() -> None:
    assert not PySide6.__version__.startswith("6.12.")


def test_a_thousand_void_calls_lose_no_reference_to_none(qapp: QApplication) -> None:
    """A call that returns nothing must not use up a reference to None; enough of them abort Python 3.11."""
    image = QImage(8, 8, QImage.Format.Format_ARGB32)
    painter, pen, font = QPainter(image), QPen(QColor("black")), QFont()
    before = sys.getrefcount(None)
    for _ in range(1_000):
        painter.setPen(pen)
        painter.translate(1, 0)
        font.setPixelSize(12)
        pen.setWidth(2)
    after = sys.getrefcount(None)
    painter.end()

    assert after > before - 100
