"""The card of the trend: a chart that turns into its table, or how a trend begins."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from regrisk.charts.figures import TrendFigures
from regrisk_ui import theme
from regrisk_ui.chart_view import ChartView
from regrisk_ui.components.button import Button
from regrisk_ui.components.card import Card
from regrisk_ui.components.empty_state import EmptyState
from regrisk_ui.components.scale_bar import Legend

_TALL = 270
_CHART, _TABLE = "Show as table", "Show the chart"


class TrendCard(Card):
    """Shows how score and evidenced score went; ``T`` on the chart shows the same numbers as a table."""

    def __init__(self, figures: TrendFigures, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.chart = ChartView(figures, "Trend")
        self.turn = Button(_CHART, size="small", icon="table", keys="T")
        self.turn.clicked.connect(self.chart.turn_over)
        self.chart.turned.connect(self._show_turned)
        legend = Legend((("shown", "Evidenced, solid line"), ("said", "Claimed, dashed line")))
        self.set_heading("Trend", "A break stands where two scores cannot be compared.", actions=(self.turn,))
        self.column.addWidget(legend)
        self.column.addWidget(self.chart)
        theme.current().changed.connect(self._measure)
        self._measure()

    def _show_turned(self, table: bool) -> None:
        self.turn.set_label(_TABLE if table else _CHART)

    def _measure(self) -> None:
        self.chart.setMinimumHeight(theme.px(_TALL))


class NoTrendCard(Card):
    """Says how a trend begins, and offers to bring in an earlier assessment."""

    def __init__(self, bring_in: Callable[[], None], why_not: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.bring = Button("Import a document", icon="import")
        self.bring.clicked.connect(bring_in)
        self.bring.set_possible(why_not)
        text = "The trend begins with the second assessment. Bring in last year's document to see it now."
        self.column.addWidget(EmptyState("history", "No earlier assessment", text, actions=(self.bring,)))
