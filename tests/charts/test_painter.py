"""The window shows the very charts of the page, in its own colours, and their numbers as a table."""

import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView, QWidget
from pytestqt.qtbot import QtBot
from reportlab.graphics.shapes import Drawing, Ellipse

from regrisk.charts.draw import draw, natural_height
from regrisk.charts.figures import BarFigures, Figures
from regrisk.charts.sentences import sentence, table
from regrisk_ui import theme
from regrisk_ui.chart_view import ChartView
from regrisk_ui.painter import paint, window_palette
from tests.charts.samples import SAMPLES, TREND, a_meter


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> Iterator[theme.Theme]:
    """The theme of the window, put back to light afterwards."""
    installed = theme.install(qapp)
    installed.choose("light")
    yield installed
    installed.choose("light")
    installed.set_text_size(100)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def painted(drawing: Drawing, zoom: float = 4) -> QImage:
    image = QImage(round(drawing.width * zoom), round(drawing.height * zoom), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    try:
        paint(painter, drawing, QRectF(image.rect()))
    finally:
        painter.end()
    return image


@pytest.mark.parametrize(("figures", "width"), SAMPLES, ids=lambda value: type(value).__name__)
def test_every_chart_is_painted(figures: Figures, width: float) -> None:
    image = painted(draw(figures, width, natural_height(figures, width)))
    colors = {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}

    assert len(colors) > 1


def test_a_shape_that_no_chart_uses_is_refused() -> None:
    drawing = Drawing(40, 40)
    drawing.add(Ellipse(20, 20, 10, 5))

    with pytest.raises(TypeError, match="Ellipse"):
        painted(drawing)


def test_what_is_shown_is_solid_where_the_figures_say() -> None:
    palette = window_palette()
    image = painted(draw(BarFigures(possible=10, earned=4, evidenced=4), 100, 6, palette))

    assert image.pixelColor(4 * 20, 12) == QColor(palette.deep)
    assert image.pixelColor(4 * 70, 12) == QColor(palette.paper)


@pytest.mark.parametrize("choice", ["light", "dark", "contrast", "contrastLight"])
def test_charts_take_the_colours_of_the_theme(look: theme.Theme, choice: theme.Choice) -> None:
    look.choose(choice)

    assert QColor(window_palette().deep) == theme.color("accent")
    assert QColor(window_palette().paper) == theme.color("surface")


def test_t_turns_the_chart_over_to_the_table_and_back(qtbot: QtBot) -> None:
    view = ChartView(TREND, "Trend")
    qtbot.addWidget(view)
    view.resize(700, 400)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    view.setFocus()

    QTest.keyClick(focused(), Qt.Key.Key_T)
    assert view.shows_table
    assert isinstance(focused(), QTableView)
    QTest.keyClick(focused(), Qt.Key.Key_T)
    assert not view.shows_table
    assert view.isAncestorOf(focused())


def test_the_table_holds_the_numbers_of_the_chart(qtbot: QtBot) -> None:
    view = ChartView(TREND, "Trend")
    qtbot.addWidget(view)
    widget = view.findChildren(QTableView)[0]
    model = widget.model()
    cells = tuple(
        tuple(model.index(row, column).data() for column in range(model.columnCount()))
        for row in range(model.rowCount())
    )

    assert cells == table(TREND).rows


def test_a_chart_is_named_and_described_for_screen_readers(qtbot: QtBot) -> None:
    view = ChartView(a_meter(), "Score")
    qtbot.addWidget(view)
    view.show_figures(a_meter(score=60.0))
    named = [part for part in view.children() if getattr(part, "accessibleName", str)() == "Score"]

    assert sentence(a_meter(score=60.0)) in {getattr(part, "accessibleDescription", str)() for part in named}


def test_a_chart_grows_with_the_text(qtbot: QtBot, look: theme.Theme) -> None:
    view = ChartView(a_meter(), "Score")
    qtbot.addWidget(view)
    before = view.sizeHint().height()

    look.set_text_size(200)

    assert view.sizeHint().height() > before * 1.5


def test_the_chart_library_is_loaded_with_the_first_chart_and_not_before() -> None:
    load = "import sys, regrisk_ui.chart_view; print([name for name in sys.modules if name == 'reportlab'])"
    told = subprocess.run([sys.executable, "-c", load], capture_output=True, text=True, check=True)

    assert told.stdout.strip() == "[]"
