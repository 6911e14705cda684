"""The evidence of an answer: one line for each piece, with what can be done about it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from regrisk.words import say
from regrisk_ui import theme
from regrisk_ui.components.button import IconButton
from regrisk_ui.components.icon import Icon
from regrisk_ui.components.label import Label
from regrisk_ui.layouts import clear
from regrisk_ui.presenters.attaching import FileNote
from regrisk_ui.presenters.proof import Proof, ProofLine
from regrisk_ui.tokens import ColorName


class EvidenceList(QWidget):
    """Shows a :class:`Proof`; ``change_asked``, ``removal_asked``, ``open_asked`` carry the place of a piece.

    ``shown`` follows when other pieces are shown: their files are then looked at.
    """

    change_asked = Signal(int)
    removal_asked = Signal(int)
    open_asked = Signal(int)
    shown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._proof = Proof()
        self._notes: list[tuple[Label, IconButton]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setAccessibleName(say("Evidence"))
        self.hide()
        theme.follow(self)

    def show_proof(self, proof: Proof) -> None:
        """Show other evidence."""
        if proof == self._proof:
            return
        self._proof = proof
        self._notes = []
        clear(self._column)
        if proof.lines:
            self._column.addWidget(Label(say("Evidence"), "label", tone="text2"))
        for place, line in enumerate(proof.lines):
            self._column.addWidget(self._row(place, line))
        self.setVisible(bool(proof.lines))
        self.shown.emit()

    def show_files(self, notes: Sequence[FileNote]) -> None:
        """Show how the files of the pieces stand, in their order."""
        for (label, button), note in zip(self._notes, notes, strict=False):
            label.setText(note.text)
            label.set_tone(note.tone)
            label.setVisible(bool(note.text))
            button.setVisible(note.opens)

    @property
    def file_notes(self) -> tuple[str, ...]:
        """What is said of each file."""
        return tuple(label.text() for label, _ in self._notes)

    def retheme(self) -> None:
        """Take the new distances."""
        self._column.setSpacing(theme.space(2))

    def _row(self, place: int, line: ProofLine) -> QWidget:
        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(8))
        icon, ink = _mark(line)
        row.addWidget(Icon(icon, tone=ink, side=16), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(line.title, "medium"))
        words.addWidget(Label(line.note, "small", tone="text2" if line.in_date else "exclusion"))
        file_note = Label("", "small", tone="text2")
        file_note.setVisible(False)
        words.addWidget(file_note)
        row.addLayout(words, 1)
        opens = IconButton("external-link", say("Open the evidence {title}", title=line.title))
        opens.clicked.connect(lambda: self.open_asked.emit(place))
        row.addWidget(opens, 0, Qt.AlignmentFlag.AlignTop)
        opens.hide()
        self._notes.append((file_note, opens))
        for icon_name, name, signal in (
            ("pencil", say("Change the evidence {title}", title=line.title), self.change_asked),
            ("trash-2", say("Take out the evidence {title}", title=line.title), self.removal_asked),
        ):
            button = IconButton(icon_name, name)
            button.clicked.connect(lambda _=False, signal=signal: signal.emit(place))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return widget


def _mark(line: ProofLine) -> tuple[str, ColorName]:
    if not line.in_date:
        return "calendar-clock", "exclusion"
    return ("badge-check", "ok") if line.grade == "verified" else ("file-check", "ok")
