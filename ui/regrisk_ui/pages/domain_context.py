"""What stands right of the cards: what the answer does, and what an underwriter makes of it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from regrisk.spoken import figure
from regrisk.words import say
from regrisk_ui import theme
from regrisk_ui.components.card import Card, Rule
from regrisk_ui.components.icon import Icon
from regrisk_ui.components.label import Label
from regrisk_ui.components.lead_text import LeadText
from regrisk_ui.components.meter import Meter
from regrisk_ui.components.meter_values import MeterValues, Reading
from regrisk_ui.layouts import FlowLayout, clear
from regrisk_ui.presenters.context import Deed, Earlier, Figure, Mood, Panel, Sign
from regrisk_ui.presenters.context import Meter as MeterWords
from regrisk_ui.tokens import ColorName

_SIGNS: dict[Sign, tuple[str, ColorName]] = {
    "good": ("circle-check", "ok"),
    "open": ("circle-dashed", "text2"),
    "decline": ("octagon-x", "decline"),
    "exclusion": ("triangle-alert", "exclusion"),
    "subjectivity": ("diamond", "subjectivity"),
}
_FIGURES: dict[Mood, ColorName] = {"good": "ok", "plain": "text", "bad": "decline"}


class ContextPanel(QWidget):
    """Shows a :class:`Panel`; the meter moves at once, the words follow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panel: Panel | None = None
        self._column = QVBoxLayout(self)
        self._effect = _Effect()
        self._words = QWidget()
        self._sections = QVBoxLayout(self._words)
        self._sections.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._effect)
        self._column.addWidget(self._words)
        theme.follow(self)

    def show_panel(self, panel: Panel) -> None:
        """Show what stands beside a card, changing only what is different."""
        before, self._panel = self._panel, panel
        self._effect.show_meter(panel.meter)
        self._effect.show_deed(panel.deed)
        if before is None or _still(before) != _still(panel):
            self._fill(panel)

    def show_meter(self, meter: MeterWords) -> None:
        """Move the meter to the score of the moment."""
        self._effect.show_meter(meter)

    def retheme(self) -> None:
        """Take the new distances."""
        self._column.setContentsMargins(0, theme.space(2), 0, 0)
        self._column.setSpacing(theme.space(14))
        self._sections.setSpacing(theme.space(10))

    def _fill(self, panel: Panel) -> None:
        clear(self._sections)
        parts = [_text(panel.why_title, panel.why)]
        if panel.weak:
            parts.append(_text(say("What they conclude from a weak answer"), panel.weak))
        if panel.evidence:
            parts.append(_evidence(panel.evidence))
        if panel.earlier is not None:
            parts.append(_earlier(panel.earlier))
        if panel.rules:
            parts.append(_rules(panel.rules))
        for place, part in enumerate(parts):
            if place:
                self._sections.addWidget(Rule())
            self._sections.addWidget(part)


class _Against(Label):
    """Words beside the figure: one line where there is room, else a paragraph below it."""

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self.text()) + 1, metrics.height())


class _Effect(Card):
    """The card at the top: the figure, what it clears, the small meter, and what would add more."""

    def __init__(self) -> None:
        super().__init__(padding=14, gap=8)
        self.setAccessibleName(say("Effect on the score"))
        self._deed: Deed | None = None
        self._title = Label(say("Effect on the score"), "smallstrong", tone="text2")
        self._row = QWidget()
        row = FlowLayout(self._row, gap=10, row_gap=2)
        self._figure = Label("", "title", tone="ok", wrapping="line")
        self._against = _Against("", "small", tone="text2")
        row.addWidget(self._figure)
        row.addWidget(self._against)
        self._lines = QVBoxLayout()
        nothing = figure("0.0")
        empty = Reading(0, nothing, "")
        self._meter = Meter(
            MeterValues(empty, empty, empty, say("Score {score} of 100.", score=nothing)), size="small"
        )
        self._score = Label("", "small", tone="text2")
        self._hint = Label("", "small", tone="text2")
        self._said = False
        for part in (self._title, self._row):
            self.column.addWidget(part)
        self.column.addLayout(self._lines)
        for part in (self._meter, self._score, self._hint):
            self.column.addWidget(part)

    def show_meter(self, meter: MeterWords) -> None:
        values = MeterValues(
            _reading(meter.evidenced, say("Evidenced")),
            _reading(meter.score, say("Score")),
            _reading(meter.potential, say("Potential")),
            meter.sentence,
        )
        if values != self._meter.values:
            self._meter.show_values(values)
        self._score.setText(meter.words)

    def show_deed(self, deed: Deed | None) -> None:
        if deed == self._deed and self._said:
            return
        self._deed, self._said = deed, True
        self._title.setText(say("Effect on the score") if deed else say("The score so far"))
        self._row.setVisible(bool(deed and (deed.figure or deed.against)))
        self._hint.setVisible(bool(deed and deed.hint))
        clear(self._lines)
        if deed is None:
            return
        self._figure.setText(deed.figure)
        self._figure.setVisible(bool(deed.figure))
        self._figure.set_tone(_FIGURES[deed.mood])
        self._against.setText(deed.against)
        self._hint.setText(deed.hint)
        for sign, sentence in deed.lines:
            self._lines.addWidget(_line(sign, sentence))


def _still(panel: Panel) -> tuple[object, ...]:
    return (panel.card, panel.why, panel.weak, panel.evidence, panel.earlier, panel.rules)


def _reading(figure: Figure, label: str) -> Reading:
    return Reading(figure.at, figure.shown, label)


def _line(sign: Sign, sentence: str) -> QWidget:
    widget = QWidget()
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.space(6))
    icon, ink = _SIGNS[sign]
    row.addWidget(Icon(icon, tone=ink, side=15), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Label(sentence, "small"), 1)
    return widget


def _section(title: str) -> tuple[QWidget, QVBoxLayout]:
    widget = QWidget()
    widget.setAccessibleName(title)
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.space(4))
    column.addWidget(Label(title, "smallstrong", tone="text2"))
    return widget, column


def _text(title: str, text: str) -> QWidget:
    widget, column = _section(title)
    column.addWidget(Label(text, "small"))
    return widget


def _evidence(items: tuple[str, ...]) -> QWidget:
    widget, column = _section(say("Evidence they accept"))
    for item in items:
        row = QHBoxLayout()
        row.setSpacing(theme.space(6))
        row.addWidget(Icon("file", tone="text2", side=15), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(item, "small"), 1)
        column.addLayout(row)
    return widget


def _earlier(earlier: Earlier) -> QWidget:
    widget, column = _section(earlier.title)
    row = QHBoxLayout()
    row.setSpacing(theme.space(6))
    if earlier.key:
        key = Label(earlier.key, "smallstrong", wrapping="line")
        row.addWidget(key, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Label(earlier.answer, "small"), 1)
    column.addLayout(row)
    if earlier.note:
        column.addWidget(Label(earlier.note, "small", tone="text3"))
    return widget


def _rules(rules: tuple[tuple[str, str], ...]) -> QWidget:
    widget, column = _section(say("Rules this maps to"))
    for name, ids in rules:
        column.addWidget(LeadText(name, ids, "small", tone="text2"))
    return widget
