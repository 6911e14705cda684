"""The card that says the band: what decided it, the meter, and what else is worth knowing."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from regrisk.words import later, say
from regrisk_ui import theme
from regrisk_ui.components.band_bars import BandBars
from regrisk_ui.components.card import Card
from regrisk_ui.components.chip import Chip
from regrisk_ui.components.label import Label
from regrisk_ui.components.meter import Meter
from regrisk_ui.components.meter_scale import BandMark
from regrisk_ui.components.meter_values import MeterValues, Reading
from regrisk_ui.components.number_table import NumberTable
from regrisk_ui.components.scale_bar import Legend, Meaning
from regrisk_ui.layouts import FlowLayout
from regrisk_ui.presenters.advice import Outlook
from regrisk_ui.presenters.results import Figure, MeterView, Verdict

_LEGEND: tuple[tuple[Meaning, str], ...] = (
    ("shown", later("Evidenced: shown")),
    ("said", later("Claimed: said")),
    ("open", later("Potential: still open")),
)


class VerdictCard(Card):
    """Shows a :class:`Verdict`; ``T`` on the meter shows the same numbers as a table."""

    def __init__(self, shown: Verdict, parent: QWidget | None = None) -> None:
        super().__init__(padding=18, gap=12, parent=parent)
        self._outlook: Outlook | None = None
        self._shown = shown
        self.bars = BandBars(shown.band.reached, shown.band.name, side=58)
        self.band = Label(shown.band.title, "display", wrapping="line")
        self.gate = Chip("neutral")
        self.sentence = Label("", "body", tone="text")
        self.meter = Meter(_values(shown.meter, None))
        self.meter.setToolTip(say("T shows these numbers as a table"))
        self.meter.table_wanted.connect(self._turn_table)
        self.table = NumberTable(say("Score as a table"), (say("Figure"), say("Points")), ())
        self.table.hide()
        self.remarks = Label("", "small", tone="text2")
        self.column.addWidget(self._head())
        self.column.addWidget(self.meter)
        self.column.addWidget(self.table)
        self.column.addWidget(Legend(tuple((meaning, say(words)) for meaning, words in _LEGEND)))
        self.column.addWidget(self.remarks)
        self.show_verdict(shown)

    def show_verdict(self, shown: Verdict) -> None:
        """Show another verdict; what-ifs are for the page to show again."""
        self._shown, self._outlook = shown, None
        band = shown.band
        self.setAccessibleName(f"{band.title}. {shown.sentence}")
        self.bars.show_band(band.reached, band.name)
        self.band.setText(band.title)
        self.sentence.setText(shown.sentence)
        self.gate.setVisible(shown.gate is not None)
        if shown.gate is not None:
            self.gate.show_state(shown.gate.tone, shown.gate.word)
        self.remarks.setText("\n".join(shown.remarks))
        self._show_figures()

    def show_outlook(self, outlook: Outlook | None) -> None:
        """Show on the meter where chosen controls would lead, or no longer."""
        self._outlook = outlook
        self._show_figures()

    def _show_figures(self) -> None:
        meter = self._shown.meter
        self.meter.show_values(_values(meter, self._outlook))
        rows = [(figure.label, figure.shown) for figure in (meter.evidenced, meter.score, meter.potential)]
        if self._outlook is not None:
            rows.append((say("With these"), self._outlook.shown))
        rows += [(say("{band} begins at", band=name), f"{at:.0f}") for name, at, _ in meter.bands if at]
        self.table.show_numbers((say("Figure"), say("Points")), rows)

    def _turn_table(self) -> None:
        self.table.setVisible(not self.table.isVisible())

    def _head(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(18))
        row.addWidget(self.bars, 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(2)
        top = QWidget()
        flow = FlowLayout(top, gap=16, row_gap=4)
        flow.addWidget(self.band)
        flow.addWidget(self.gate)
        words.addWidget(top)
        words.addWidget(self.sentence)
        row.addLayout(words, 1)
        return head


def _values(meter: MeterView, outlook: Outlook | None) -> MeterValues:
    what_if = Reading(outlook.at, outlook.shown, say("With these")) if outlook else None
    sentence = f"{meter.sentence} {outlook.sentence}" if outlook else meter.sentence
    return MeterValues(
        evidenced=_reading(meter.evidenced),
        score=_reading(meter.score),
        potential=_reading(meter.potential),
        sentence=sentence,
        bands=tuple(BandMark(name, at, span) for name, at, span in meter.bands),
        what_if=what_if,
    )


def _reading(figure: Figure) -> Reading:
    return Reading(figure.at, figure.shown, figure.label)
