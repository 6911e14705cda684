"""What stands with an answer: what it covers, how it is known, as of when, who knows, and a note."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget
from typing_extensions import override

from regrisk.model.response import LONGEST_TEXT
from regrisk.words import later, say
from regrisk_ui import theme
from regrisk_ui.components.button import Button
from regrisk_ui.components.date_field import DateField
from regrisk_ui.components.label import Label
from regrisk_ui.components.segmented import SegmentedChoice
from regrisk_ui.components.text_box import TextBox
from regrisk_ui.components.text_field import TextField
from regrisk_ui.layouts import FlowLayout
from regrisk_ui.presenters.card import Standing

_LONGEST_NAME = 300
_WIDE = 860  # px at 100 % text
_GAP = 12
_ANSWER_FIRST = later("Choose an answer first, then say what it covers.")
_BASES = (
    ("seen", later("Seen"), later("Somebody here looked at it")),
    ("told", later("Told"), later("Somebody said so")),
    ("assumed", later("Assumed"), later("Nobody checked")),
)
_OFFERS = {
    (False, False): later("Who knows, and a note"),
    (True, False): later("Add a note"),
    (False, True): later("Say who knows"),
    (True, True): "",
}


class Details(QWidget):
    """Fields beside an answer; each signal carries what was set.

    Scope and basis belong to an answer; day, name and note to every response.
    """

    scope_set = Signal(str)
    basis_set = Signal(str)
    day_set = Signal(object)
    teller_set = Signal(str)
    note_set = Signal(str)

    def __init__(self, scope_prompt: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prompt = scope_prompt
        self._unfolded = False
        self._shown_hint = ""
        self.scope = TextBox(say("What exactly does this cover?"), lines=1, longest=LONGEST_TEXT)
        self.basis = SegmentedChoice(
            say("How do you know?"), [(key, say(word), say(means)) for key, word, means in _BASES]
        )
        self.day = DateField(say("As of"))
        self.teller: TextField | None = None
        self.note: TextBox | None = None
        self.more = Button("", kind="quiet", size="small", icon="plus")
        self._more = QWidget()
        self._lift = QSpacerItem(0, 0)
        self._more_column = QVBoxLayout(self._more)
        self._more_column.setContentsMargins(0, 0, 0, 0)
        self._more_column.setSpacing(0)
        self._more_column.addSpacerItem(self._lift)
        self._more_column.addWidget(self.more)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._first = QHBoxLayout()
        self._first.addWidget(self.scope, 1, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(self._first)
        self._second = QWidget()
        flow = FlowLayout(self._second, gap=_GAP, row_gap=8)
        self._basis = QWidget()
        inner = QVBoxLayout(self._basis)
        inner.setContentsMargins(0, 0, 0, 0)
        self._basis_column = inner
        inner.addWidget(Label(say("How do you know?"), "label", tone="text2", wrapping="line"))
        inner.addWidget(self.basis)
        self._flow = flow
        self._wide: bool | None = None
        self._column.addWidget(self._second)
        self._connect()
        self._arrange()
        theme.follow(self)

    def show_standing(self, standing: Standing) -> None:
        """Show what stands with the response, and allow what can be said of it."""
        answered = standing.state == "answered"
        said = standing.state in ("answered", "unknown", "not_applicable")
        self.scope.setVisible(standing.state in ("answered", "unanswered"))
        self._arrange()
        self.scope.setEnabled(answered)
        self.scope.set_text(standing.scope)
        self._show_hint(standing)
        self._basis.setVisible(standing.state in ("answered", "unanswered"))
        self.basis.setEnabled(answered)
        self.basis.show_chosen(standing.basis)
        self.day.setEnabled(said)
        if standing.as_of != self.day.day:
            self.day.set_day(standing.as_of)
        self._show_more(standing, said)

    def flush(self) -> None:
        """Report now what was typed."""
        for field in (self.scope, self.day, self.teller, self.note):
            if field is not None:
                field.flush()

    def retheme(self) -> None:
        """Take the new distances."""
        self._column.setSpacing(theme.space(8))
        self._first.setSpacing(theme.space(12))
        self._basis_column.setSpacing(theme.space(4))
        self._lift_more()
        if self.teller is not None:
            self.teller.setMinimumWidth(theme.px(170))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        self._lift_more()

    def _arrange(self) -> None:
        """Put basis and day beside the scope where there is room, else below it."""
        wide = self.width() >= theme.px(_WIDE) and not self.scope.isHidden()
        if wide == self._wide:
            return
        self._wide = wide
        self._lift_more()
        known: list[QWidget] = [self._basis, self.day]
        more: list[QWidget] = [part for part in (self.teller, self._more) if part is not None]
        for part in known:
            self._first.removeWidget(part)
        for part in known + more:
            self._flow.removeWidget(part)
        for part in known if wide else ():
            self._first.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        for part in more if wide else known + more:
            self._flow.addWidget(part)

    def _lift_more(self) -> None:
        """Let the button stand beside the fields and not beside their labels."""
        label = QFontMetrics(theme.font("label")).height() + theme.space(4)
        tall = self.basis.sizeHint().height() - self.more.sizeHint().height()
        lift = 0 if self._begins_row() else label + max(0, tall // 2)
        if lift != self._lift.sizeHint().height():
            self._lift.changeSize(0, lift)
            self._more_column.invalidate()
            self._more.updateGeometry()

    def _begins_row(self) -> bool:
        """Say whether the button has no field before it in its row."""
        fields = (self.teller,) if self._wide else (self._basis, self.day, self.teller)
        shown = [field for field in fields if field is not None and not field.isHidden()]
        used = 0
        for field in shown:
            wide = field.sizeHint().width() + theme.space(_GAP)
            used = used + wide if used + wide <= self.width() + theme.space(_GAP) else wide
        return not shown or used + self.more.sizeHint().width() > self.width()

    def _show_hint(self, standing: Standing) -> None:
        hint = "" if standing.scope else self._prompt
        if standing.state == "unanswered":
            hint = say(_ANSWER_FIRST)
        if hint != self._shown_hint:
            self._shown_hint = hint
            self.scope.set_hint(hint)

    def _show_more(self, standing: Standing, said: bool) -> None:
        teller = said and (self._unfolded or bool(standing.known_by))
        note = said and (self._unfolded or bool(standing.note))
        if teller or self.teller is not None:
            self._teller().set_text(standing.known_by)
            self._teller().setVisible(teller)
        if note or self.note is not None:
            self._note().set_text(standing.note)
            self._note().setVisible(note)
        self.more.setVisible(said and not (teller and note))
        self._more.setVisible(said and not (teller and note))
        offer = _OFFERS[teller, note]
        label = say(offer) if offer else ""
        if self.more.label != label:
            self.more.set_label(label)
        self._lift_more()

    def _teller(self) -> TextField:
        """Return the field for who knows, made when it is first needed."""
        if self.teller is None:
            self.teller = TextField(say("Who knows"), longest=_LONGEST_NAME)
            self.teller.committed.connect(self.teller_set)
            self._wide = None
            self._arrange()
            self.retheme()
        return self.teller

    def _note(self) -> TextBox:
        """Return the field for a note, made when it is first needed."""
        if self.note is None:
            self.note = TextBox(say("Note", about="on an answer"), lines=1, longest=LONGEST_TEXT)
            self.note.committed.connect(self.note_set)
            self._column.addWidget(self.note)
        return self.note

    def _unfold(self) -> None:
        self._unfolded = True
        told = self.teller is not None and self.teller.isVisible()
        self._more.hide()
        self._teller().show()
        self._note().show()
        first = self._note() if told else self._teller()
        first.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _report_day(self, day: date | None) -> None:
        self.day_set.emit(day)

    def _connect(self) -> None:
        self.scope.committed.connect(self.scope_set)
        self.basis.picked.connect(self.basis_set)
        self.day.committed.connect(self._report_day)
        self.more.clicked.connect(self._unfold)
