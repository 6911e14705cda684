"""The open card of a question: what every type has around its answer, once."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget
from typing_extensions import override

from regrisk.words import later, say
from regrisk_ui import theme
from regrisk_ui.components.button import Button
from regrisk_ui.components.card import Card, Rule
from regrisk_ui.components.chip import Chip
from regrisk_ui.components.label import Label
from regrisk_ui.components.toaster import tell
from regrisk_ui.layouts import FlowLayout
from regrisk_ui.pages import files
from regrisk_ui.presenters.attaching import is_link
from regrisk_ui.presenters.badge import Badge, proof_badge
from regrisk_ui.presenters.card import Asked, Standing
from regrisk_ui.presenters.carried import Mark
from regrisk_ui.questions.answer import End, Singles, typed_alone
from regrisk_ui.questions.carried_strip import CarriedStrip
from regrisk_ui.questions.details import Details
from regrisk_ui.questions.evidence_list import EvidenceList
from regrisk_ui.questions.reason import Reason
from regrisk_ui.questions.registry import answer_widget

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_CHANGES = {
    Qt.Key.Key_U, Qt.Key.Key_N, Qt.Key.Key_E, Qt.Key.Key_S, Qt.Key.Key_C,
    Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace,
}  # fmt: skip
_ANSWER_FIRST = later("Choose an answer first.")


class QuestionCard(Card):
    """Shows what is asked and how it stands; its signals carry what the person did.

    ``left`` is an arrow past the first (-1) or last (+1) row. Single keys act wherever in the card the focus
    is, except in a field, where they are text.
    """

    picked = Signal(str)
    unknown_asked = Signal()
    reason_given = Signal(str)
    clear_asked = Signal()
    confirm_asked = Signal()
    evidence_asked = Signal()
    evidence_given = Signal(object)
    left = Signal(int)
    find_asked = Signal()

    def __init__(self, asked: Asked, *, singles: Singles = "on", parent: QWidget | None = None) -> None:
        super().__init__(emphasis="current", gap=8, parent=parent)
        self.asked = asked
        self._singles = singles
        self._standing: Standing | None = None
        self._asks_reason = False
        self._locked = ""
        self._mark: Mark | None = None
        self.carried: CarriedStrip | None = None
        self.setAccessibleName(f"{asked.spoken_id}. {asked.text}")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAcceptDrops(True)
        self._head = QHBoxLayout()
        self.column.addLayout(self._head)
        self._worth = Label("", "small", tone="text3", wrapping="line")
        self._badge = Chip("neutral")
        self._head.addWidget(Label(asked.id, "smallstrong", tone="text2", wrapping="line"))
        self._head.addWidget(self._worth)
        self._head.addStretch(1)
        self._head.addWidget(self._badge)
        self.column.addWidget(Label(asked.text, "heading"))
        self.answer = answer_widget(asked)
        self.reason: Reason | None = None
        self.details = Details(asked.scope_prompt)
        self.evidence = EvidenceList()
        for part in (self.answer, self.details, self.evidence, Rule()):
            self.column.addWidget(part)
        self._put_foot()
        self._connect()

    def show_standing(self, standing: Standing) -> None:
        """Show how the question stands now, changing only what is different."""
        before, self._standing = self._standing, standing
        if before == standing:
            return
        if standing.state != "not_applicable" and before is not None and before.state != standing.state:
            self._asks_reason = False
        self._worth.setText(standing.worth)
        if before is None or before.badge != standing.badge:
            self._show_badge(standing.badge)
        self.answer.show_chosen(standing.chosen)
        if self.reason is not None or standing.reason:
            self._reason().show_reason(standing.reason)
        self.details.show_standing(standing)
        self.evidence.show_proof(standing.proof)
        if before is None or (before.state, before.proof) != (standing.state, standing.proof):
            self._show_foot(standing)
        self._swap()

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

    @property
    def rows(self) -> tuple[QAbstractButton, ...]:
        """The rows to choose from, in their order."""
        return tuple(self.answer.findChildren(QAbstractButton))

    @property
    def chosen(self) -> tuple[str, ...]:
        """The keys of the rows that are shown as chosen."""
        return self._standing.chosen if self._standing is not None else ()

    def show_problem(self, sentence: str) -> None:
        """Say beside the field that is meant why an act was refused."""
        field = self._reason().box if self._asks_reason else self.details.scope
        if field.error != sentence:
            field.show_error(sentence)

    def focus_row(self, which: End) -> None:
        """Put the focus on a row, or on the reason where that stands in their place."""
        if self._locked:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._reason_shown():
            self._reason().box.control.setFocus(Qt.FocusReason.OtherFocusReason)
        elif which == "chosen" and self._mark is not None and self._mark.keys:
            place = [row.key for row in self.asked.rows].index(self._mark.keys[0])
            self.rows[place].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.answer.focus_row(which)

    def flush(self) -> None:
        """Report now what was typed, before the card folds."""
        self.details.flush()
        if self.reason is not None and self._reason_shown() and self.reason.box.text.strip():
            self.reason.box.flush()

    def lock(self, why: str) -> None:
        """Let nothing be changed any more and say *why*; the card itself takes the focus then."""
        self._locked = why
        self.setAccessibleDescription(why)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for part in (self.answer, self.details, self.evidence):
            part.setEnabled(False)
        for button in (self._unknown, self._apply, self._add):
            button.set_possible(why)
        if self.carried is not None:
            self.carried.button.set_possible(why)

    def ask_reason(self) -> None:
        """Put the field for the reason in the place of the levels."""
        self._asks_reason = True
        self._swap()
        self._reason().box.control.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def retheme(self) -> None:
        super().retheme()
        if hasattr(self, "_head"):
            self._head.setSpacing(theme.space(10))

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._add.isEnabled() and files.can_be_given(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._take(event.mimeData())

    def _take(self, given: QMimeData) -> bool:
        """Ask for evidence with the file or address that was dropped or pasted; say whether it is one."""
        found = files.given_file(given) or (given.text().strip() if given.hasText() else "")
        if not self._add.isEnabled() or not (isinstance(found, Path) or is_link(found)):
            return False
        self.evidence_given.emit(found)
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.matches(QKeySequence.StandardKey.Paste):
            event.setAccepted(self._take(QGuiApplication.clipboard().mimeData()))
            return
        if not typed_alone(event) or not self._act_on(key, event.text().lower()):
            event.ignore()

    def _act_on(self, key: Qt.Key, typed: str) -> bool:
        if key in _STEPS:
            self.left.emit(_STEPS[key])
            return True
        if key == Qt.Key.Key_Slash and self._singles == "on":
            self.find_asked.emit()
            return True
        if self._locked or self._singles == "off":
            return bool(self._locked) and self._say_why_not(key, typed)
        match key:
            case Qt.Key.Key_U:
                self.unknown_asked.emit()
            case Qt.Key.Key_N:
                self._toggle_reason()
            case Qt.Key.Key_E:
                self._add.click()
            case Qt.Key.Key_S:
                self.details.scope.control.setFocus(Qt.FocusReason.OtherFocusReason)
            case Qt.Key.Key_C if self._mark is not None:
                self.confirm_asked.emit()
            case Qt.Key.Key_Backspace:
                self.clear_asked.emit()
            case _:
                return not self._reason_shown() and bool(typed) and self._type(typed)
        return True

    def _type(self, typed: str) -> bool:
        """Choose the row of a key, or say which keys there are where a digit is none of them."""
        if not self.answer.type_key(typed):
            if not typed.isdigit():
                return False
            tell(self, say("{card} takes the keys {keys}", card=self.asked.id, keys=self.asked.keys))
        return True

    def _say_why_not(self, key: Qt.Key, typed: str) -> bool:
        """Say why nothing can be changed, when a key would do so."""
        wanted = key in _CHANGES or typed.isdigit() or typed in {row.key for row in self.asked.rows}
        if wanted:
            tell(self, self._locked)
        return wanted

    def _toggle_reason(self) -> None:
        if not self._reason_shown():
            self.ask_reason()
        else:
            self._withdraw()

    def _withdraw(self) -> None:
        self._asks_reason = False
        if self._standing is not None and self._standing.state == "not_applicable":
            self.clear_asked.emit()
        self._reason().show_reason("")
        self._swap()
        self.answer.focus_row("chosen")

    def _reason(self) -> Reason:
        """Return the field for the reason, made when it is first needed."""
        if self.reason is None:
            self.reason = Reason()
            self.reason.given.connect(self.reason_given)
            self.reason.withdrawn.connect(self._withdraw)
            self.column.insertWidget(self.column.indexOf(self.answer), self.reason)
        return self.reason

    def _reason_shown(self) -> bool:
        given = self._standing is not None and self._standing.state == "not_applicable"
        return self._asks_reason or given

    def _is_unknown(self) -> bool:
        """Say whether "not known" is what the card shows; while a reason is asked for it is not."""
        recorded = self._standing is not None and self._standing.state == "unknown"
        return recorded and not self._asks_reason

    def _swap(self) -> None:
        shown = self._reason_shown()
        self.answer.setVisible(not shown)
        if shown or self.reason is not None:
            self._reason().setVisible(shown)
            self._reason().setEnabled(not self._locked)
        self._apply.setChecked(shown)
        self._unknown.setChecked(self._is_unknown())
        # What stands with an answer goes with it, until the reason is withdrawn or recorded.
        written = not shown or (self._standing is not None and self._standing.state == "not_applicable")
        self.details.setVisible(written)
        proof = self._standing.proof if self._standing is not None else None
        self.evidence.setVisible(not shown and proof is not None and bool(proof.lines))

    def _put_foot(self) -> None:
        foot = QHBoxLayout()
        self.column.addLayout(foot)
        answers, proof = QWidget(), QWidget()
        left, right = FlowLayout(answers, gap=8), FlowLayout(proof, gap=8, align=Qt.AlignmentFlag.AlignRight)
        self._unknown = Button(say("Unknown"), icon="circle-help", keys="U", size="small")
        self._apply = Button(say("Does not apply"), icon="ban", keys="N", size="small")
        for button in (self._unknown, self._apply):
            button.setCheckable(True)
            left.addWidget(button)
        self._proof = Chip("neutral")
        self._add = Button(say("Add evidence"), icon="paperclip", keys="E", size="small")
        right.addWidget(self._proof)
        right.addWidget(self._add)
        foot.addWidget(answers, 1)
        foot.addWidget(proof, 1)

    def _show_badge(self, badge: Badge | None) -> None:
        self._badge.setVisible(badge is not None)
        if badge is not None:
            self._badge.show_state(badge.tone, badge.word, icon=badge.icon or None)

    def _show_foot(self, standing: Standing) -> None:
        badge = proof_badge(standing.proof, standing.cover_starts)
        nothing = not standing.proof.holds and not standing.proof.lines
        word = say("No evidence yet") if nothing else badge.word
        self._proof.show_state(badge.tone, word, icon=badge.icon or None)
        self._proof.setVisible(standing.state == "answered")
        self._add.set_possible(self._locked or ("" if standing.state == "answered" else say(_ANSWER_FIRST)))

    def _connect(self) -> None:
        self.answer.picked.connect(self.picked)
        self.answer.left.connect(self.left)
        self._unknown.clicked.connect(self._ask_unknown)
        self._apply.clicked.connect(self._ask_apply)
        self._add.clicked.connect(self.evidence_asked)

    def _ask_unknown(self) -> None:
        if self._standing is not None and self._standing.state == "unknown" and self._asks_reason:
            self._withdraw()  # nothing else is recorded: the reason that was asked for is not wanted
        self._unknown.setChecked(self._is_unknown())
        self.unknown_asked.emit()

    def _ask_apply(self) -> None:
        self._apply.setChecked(self._reason_shown())
        self._toggle_reason()
