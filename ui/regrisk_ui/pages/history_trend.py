"""The card of the trend: a chart that turns into its table, or how a trend begins."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from regrisk.charts.figures import TrendFigures
from regrisk.words import later, say
from regrisk_ui import theme
from regrisk_ui.chart_view import ChartView
from regrisk_ui.components.button import Button
from regrisk_ui.components.card import Card
from regrisk_ui.components.empty_state import EmptyState
from regrisk_ui.components.scale_bar import Legend

_TALL = 270
_CHART, _TABLE = later("Show as table"), later("Show the chart")


class TrendCard(Card):
    """Shows how score and evidenced score went; ``T`` on the chart shows the same numbers as a table."""

    def __init__(self, figures: TrendFigures, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.chart = ChartView(figures, say("Trend"))
        self.turn = Button(say(_CHART), size="small", icon="table", keys="T")
        self.turn.clicked.connect(self.chart.turn_over)
        self.chart.turned.connect(self._show_turned)
        legend = Legend((("shown", say("Evidenced, solid line")), ("said", say("Claimed, dashed line"))))
        note = say("A break stands where two scores cannot be compared.")
        self.set_heading(say("Trend"), note, actions=(self.turn,))
        self.column.addWidget(legend)
        self.column.addWidget(self.chart)
        theme.current().changed.connect(self._measure)
        self._measure()

    def _show_turned(self, table: bool) -> None:
        self.turn.set_label(say(_TABLE) if table else say(_CHART))

    def _measure(self) -> None:
        self.chart.setMinimumHeight(theme.px(_TALL))


class NoTrendCard(Card):
    """Says how a trend begins, and offers to bring in an earlier assessment."""

    def __init__(self, bring_in: Callable[[], None], why_not: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.bring = Button(say("Import a document"), icon="import")
        self.bring.clicked.connect(bring_in)
        self.bring.set_possible(why_not)
        text = say(
            "The trend begins with the second assessment. Bring in last year's document to see it now."
        )
        self.column.addWidget(
            EmptyState("history", say("No earlier assessment"), text, actions=(self.bring,))
        )
