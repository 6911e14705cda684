"""What stands left of the cards: how far the assessment is, and the way to every page."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSpacerItem, QVBoxLayout, QWidget

from regrisk.words import say
from regrisk_ui import theme
from regrisk_ui.components.label import Label
from regrisk_ui.components.progress import ProgressBar
from regrisk_ui.components.step_list import Step, StepList
from regrisk_ui.presenters.navigation import Overview, Stop

_FINE = 1000


class DomainList(QWidget):
    """Shows an :class:`Overview`; ``chosen`` carries the key of a page."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stops: tuple[Stop, ...] = ()
        self._title = Label("", "heading")
        self._answered = Label("", "small", tone="text2")
        self._bar = ProgressBar(say("Questions answered"))
        self._bar.setMaximum(_FINE)
        self._left = Label("", "small", tone="text2")
        self.steps = StepList(say("Pages of the assessment"), ())
        self.steps.chosen.connect(self.chosen)
        self._column = QVBoxLayout(self)
        for part in (self._title, self._answered, self._bar, self._left):
            self._column.addWidget(part)
        self._gap = QSpacerItem(0, 0)
        self._column.addSpacerItem(self._gap)
        self._column.addWidget(self.steps)
        theme.follow(self)

    def show_overview(self, overview: Overview) -> None:
        """Show how far everything is, changing only what is different."""
        for label, text in (
            (self._title, overview.title),
            (self._answered, overview.answered),
            (self._left, overview.left),
        ):
            if label.text() != text:
                label.setText(text)
        self._bar.setValue(round(overview.share * _FINE))
        self._show_stops(overview.stops)
        self.steps.show_current(overview.current)

    def retheme(self) -> None:
        """Take the new distances."""
        self._column.setContentsMargins(0, theme.space(2), 0, 0)
        self._column.setSpacing(theme.space(4))
        self._gap.changeSize(0, theme.space(6))

    def _show_stops(self, stops: tuple[Stop, ...]) -> None:
        before, self._stops = self._stops, stops
        if [stop.key for stop in before] != [stop.key for stop in stops]:
            self.steps.show_steps([_step(stop) for stop in stops])
            return
        for old, new in zip(before, stops, strict=True):
            if old != new:
                self.steps.rows[new.key].show_step(_step(new))


def _step(stop: Stop) -> Step:
    return Step(stop.key, stop.title, stop.share, stop.count, stop.said, stop.alarm, stop.alarm_said)
