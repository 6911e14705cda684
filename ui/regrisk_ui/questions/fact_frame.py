"""The open card of a profile fact: the question, the widget of its shape, and what it decides."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from regrisk.model.profile import ProfileValue
from regrisk.words import say
from regrisk_ui import theme
from regrisk_ui.components.button import Button
from regrisk_ui.components.card import Card
from regrisk_ui.components.chip import Chip
from regrisk_ui.components.icon import Icon
from regrisk_ui.components.label import Label
from regrisk_ui.components.toaster import tell
from regrisk_ui.presenters.carried import Mark
from regrisk_ui.presenters.profile import Fact, Named
from regrisk_ui.questions.answer import Singles, typed_alone
from regrisk_ui.questions.carried_strip import CarriedStrip
from regrisk_ui.questions.registry import fact_widget

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_CHANGES = {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace}


class FactCard(Card):
    """Shows a :class:`Fact` and what was given; ``given`` carries another value, or None to take it away."""

    given = Signal(object)
    confirm_asked = Signal()
    left = Signal(int)

    def __init__(self, fact: Fact, *, singles: Singles = "on", parent: QWidget | None = None) -> None:
        super().__init__(emphasis="current", gap=8, parent=parent)
        self.fact = fact
        self._singles = singles
        self._locked = ""
        self._mark: Mark | None = None
        self.carried: CarriedStrip | None = None
        self.setAccessibleName(f"{fact.spoken_id}. {fact.text}")
        head = QHBoxLayout()
        head.setSpacing(theme.space(10))
        head.addWidget(Label(fact.id, "smallstrong", tone="text2", wrapping="line"))
        note = say("Needed before a submission") if fact.required else say("Optional")
        head.addWidget(Label(note, "small", tone="text3"), 1)
        self._badge = Chip("ok", say("Given"))
        self.clear = Button(say("Clear"), kind="quiet", size="small", icon="x")
        self.clear.clicked.connect(lambda: self.given.emit(None))
        head.addWidget(self._badge)
        head.addWidget(self.clear)
        self.column.addLayout(head)
        self.column.addWidget(Label(fact.text, "heading"))
        self.input = fact_widget(Named(fact.id, fact.text, fact.required, fact.shape))
        self.input.given.connect(self.given)
        self.column.addWidget(self.input)
        self._problem_row = QWidget()
        row = QHBoxLayout(self._problem_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(6))
        self._problem = Label("", "small", tone="decline")
        row.addWidget(Icon("circle-alert", tone="decline", side=15))
        row.addWidget(self._problem, 1)
        self.column.addWidget(self._problem_row)
        self._problem_row.hide()

    def show_value(self, value: ProfileValue) -> None:
        """Show what is recorded."""
        given = value is not None
        self.input.show_value(value)
        self._badge.show_state(*(("ok", say("Given")) if given else ("open", say("Not given"))))
        self.clear.setVisible(given)
        self.show_problem("")

    def show_carried(self, mark: Mark | None) -> None:
        """Say that an earlier answer waits to be confirmed or changed, or that none does."""
        self._mark = mark
        if self.carried is None and mark is not None:
            self.carried = CarriedStrip(mark)
            self.carried.confirmed.connect(self.confirm_asked)
            self.column.insertWidget(2, self.carried)
        if self.carried is not None:
            self.carried.setVisible(mark is not None)
            if mark is not None:
                self.carried.show_mark(mark)

    def show_problem(self, sentence: str) -> None:
        """Say below the fields why a value was refused."""
        self._problem.setText(sentence)
        self._problem_row.setVisible(bool(sentence))
        self.input.setAccessibleDescription(sentence)

    def lock(self, why: str) -> None:
        """Let nothing be changed any more and say *why*; the card itself takes the focus then."""
        self._locked = why
        self.setAccessibleDescription(why)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.input.setEnabled(False)
        self.clear.set_possible(why)
        if self.carried is not None:
            self.carried.button.set_possible(why)

    def take_focus(self) -> None:
        """Put the focus where giving the fact begins."""
        if self._locked:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.input.take_focus()

    def flush(self) -> None:
        """Report now what was typed, before the card folds."""
        self.input.flush()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        alone = typed_alone(event)
        if key in _STEPS and alone:
            self.left.emit(_STEPS[key])
        elif key == Qt.Key.Key_C and alone and self._may_confirm():
            self.confirm_asked.emit()
        elif alone and self._locked and (event.text().isalnum() or key in _CHANGES):
            tell(self, self._locked)
        else:
            event.ignore()

    def _may_confirm(self) -> bool:
        return self._mark is not None and self._singles == "on" and not self._locked
