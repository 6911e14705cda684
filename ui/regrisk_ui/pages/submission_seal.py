"""What goes into a submission, whether it is signed, and the deed: cards and dialogs."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from regrisk.words import later, say
from regrisk_ui.components.button import Button
from regrisk_ui.components.card import Card, Rule
from regrisk_ui.components.choice_lists import RadioList
from regrisk_ui.components.choice_rows import Entry
from regrisk_ui.components.date_field import DateField
from regrisk_ui.components.dialog import Dialog
from regrisk_ui.components.icon import Icon
from regrisk_ui.components.label import Label
from regrisk_ui.components.list_row import ListRow
from regrisk_ui.components.segmented import SegmentedChoice
from regrisk_ui.components.text_field import TextField
from regrisk_ui.layouts import FlowLayout
from regrisk_ui.pages.submission_fields import Fitted
from regrisk_ui.presenters.export import PAPERS
from regrisk_ui.presenters.sealing import PROVES, VARIANTS

_NO_EVIDENCE = later("Only the index of evidence goes in, with the digest of every file.")
_NO_SIGNATURE = later("Not signed. The digests show a change made by accident, and not one made on purpose.")


class GoesInCard(Card):
    """Which variant, on which paper, with which files, on which day; ``picked`` says what was chosen."""

    picked = Signal(str, str)
    day_set = Signal(object)
    evidence_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=8, parent=parent)
        self.set_heading(say("What goes in"))
        variants = [Entry(key, say(title), say(holds)) for key, title, holds in VARIANTS]
        self.variant = RadioList(say("What goes in"), variants, "full")
        papers = [(key, say(paper)) for key, paper in PAPERS]
        self.paper = SegmentedChoice(say("Paper"), papers, "letter", kind="required")
        self.day = DateField(say("Day of the seal"), hint=say("Evidence is judged on this day."))
        self.choose = Button(say("Choose a folder"), size="small", icon="folder-open")
        self.leave_out = Button(say("Leave them out"), size="small")
        deeds = [self.choose, self.leave_out]
        self._evidence = ListRow(say("Files of evidence"), say(_NO_EVIDENCE), trailing=deeds)
        self.variant.picked.connect(lambda key: self.picked.emit("variant", key))
        self.paper.picked.connect(lambda key: self.picked.emit("paper", key))
        self.day.committed.connect(self.day_set)
        self.choose.clicked.connect(lambda: self.evidence_asked.emit("choose"))
        self.leave_out.clicked.connect(lambda: self.evidence_asked.emit("leave out"))
        self.column.addWidget(self.variant)
        self.column.addWidget(Rule())
        self.column.addWidget(self._evidence)
        self.column.addWidget(Rule())
        fields = QWidget()
        flow = FlowLayout(fields, gap=20, row_gap=10)
        paper = QWidget()
        line = FlowLayout(paper, gap=10)
        line.addWidget(Label(say("Paper"), "label", tone="text2", wrapping="line"))
        line.addWidget(self.paper)
        flow.addWidget(self.day)
        flow.addWidget(paper)
        self.column.addWidget(fields)

    def show_chosen(
        self, variant: str, paper: str, day: date, evidence: Path | None, *, sealed: bool
    ) -> None:
        """Show what was chosen; the day of what is sealed already is that of its seal."""
        self.variant.show_chosen(variant)
        self.paper.show_chosen(paper)
        self.day.set_day(day)
        self.day.line.setReadOnly(sealed)
        self.day.set_hint(
            say("Every variant is of the day of the first seal.")
            if sealed
            else say("Evidence is judged on this day.")
        )
        full = variant == "full"
        self.choose.set_possible("" if full else say("Only the full variant encloses files."))
        self.leave_out.setVisible(evidence is not None and full)
        if not full:
            note = say("Only the full variant encloses files.")
        elif evidence is None:
            note = say(_NO_EVIDENCE)
        else:
            note = say(
                "Those that the index names are taken from {folder}; nothing else in it is enclosed.",
                folder=evidence.name,
            )
        self._evidence.note.setText(note)


class SignCard(Card):
    """Whether the submission is signed, and with which key; ``asked`` carries what to do about it."""

    asked = Signal(str)

    def __init__(self, why_not: str, parent: QWidget | None = None) -> None:
        super().__init__(gap=8, parent=parent)
        self.set_heading(say("Signature", about="of a file"))
        self._state = Label(say(_NO_SIGNATURE), "body")
        self.choose = Button(say("Choose a key file"), size="small", icon="key-round")
        self.make = Button(say("Make a key"), size="small")
        self.drop = Button(say("Do not sign"), size="small")
        self.column.addWidget(self._state)
        self.column.addWidget(Label(why_not or say(PROVES), "small", tone="text2"))
        deeds = QWidget()
        flow = FlowLayout(deeds, gap=8)
        for button, deed in ((self.choose, "choose"), (self.make, "make"), (self.drop, "drop")):
            flow.addWidget(button)
            button.clicked.connect(lambda _=False, deed=deed: self.asked.emit(deed))
        for button in (self.choose, self.make):
            button.set_possible(why_not)
        self.column.addWidget(deeds)

    def show_key(self, key: Path | None) -> None:
        """Show which key signs, if one does."""
        self._state.setText(
            say(_NO_SIGNATURE)
            if key is None
            else say("Signed with {key}. Its passphrase is asked for when you seal.", key=key.name)
        )
        self.drop.setVisible(key is not None)


class SealCard(Card):
    """The deed, with what is in its way beside it; it has no key and no undo."""

    seal_asked = Signal()
    draft_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=10, parent=parent)
        self.setAccessibleName(say("Seal"))
        lock = Icon("lock", tone="accent", side=22)
        self._row = ListRow(say("Seal"), "-", mark=lock, role="heading", inset=0)
        self.reason = Label("", "small", tone="text2")
        self.draft = Button(say("Export a draft"))
        self.seal = Button(say("Seal and export"), kind="primary", icon="lock")
        deeds = QWidget()
        flow = FlowLayout(deeds, gap=10, align=Qt.AlignmentFlag.AlignRight)
        flow.addWidget(self.draft)
        flow.addWidget(self.seal)
        self.column.addWidget(self._row)
        self.column.addWidget(self.reason)
        self.column.addWidget(deeds)
        self.draft.clicked.connect(self.draft_asked)
        self.seal.clicked.connect(self.seal_asked)

    def show_state(self, why_not: str, *, sealed: bool) -> None:
        """Allow the deed or say why not; what is sealed can be written again as another variant."""
        self._row.note.setText(
            say("The answers stay as they were sealed. Another variant has the same digest and the same day.")
            if sealed
            else say(
                "Freezes the answers for good and writes one file with the digest of every part in it. "
                "Anyone can check that file. It is never changed; a correction follows as a new one."
            )
        )
        self.seal.set_label(say("Write another variant") if sealed else say("Seal and export"))
        self.seal.set_possible(why_not)
        self.reason.setText(why_not)
        self.reason.setVisible(bool(why_not))


class SealDialog(Dialog):
    """Says what follows from a seal; ``confirmed`` carries the passphrase of the key, empty without one."""

    confirmed = Signal(str)

    def __init__(
        self,
        title: str,
        text: str,
        follows: tuple[tuple[str, str, str], ...],
        key: Path | None,
        parent: QWidget,
    ) -> None:
        super().__init__(
            title,
            text,
            deed=say("Choose where"),
            icon="lock",
            deed_icon="lock",
            closing="by owner",
            parent=parent,
        )
        parts: list[QWidget] = [
            ListRow(say(what), say(note), mark=icon, inset=4) for icon, what, note in follows
        ]
        self.passphrase: TextField | None = None
        if key is not None:
            label = say("Passphrase of {key}", key=key.name)
            self.passphrase = TextField(label, echo="secret", hint=say("It is not kept."))
            parts += [Rule(), self.passphrase, Label(say(PROVES), "small", tone="text2")]
        self.body.addWidget(Fitted(*parts))
        self.deed_asked.connect(
            lambda: self.confirmed.emit(self.passphrase.text if self.passphrase is not None else "")
        )


class KeyDialog(Dialog):
    """Asks whose name a new key gets, and for its passphrase; ``wanted`` carries both."""

    wanted = Signal(str, str)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(
            say("Make a key that signs?"),
            say(PROVES),
            deed=say("Choose where"),
            icon="key-round",
            closing="by owner",
            parent=parent,
        )
        self.name = TextField(say("Whose name stands in it"), name, longest=64)
        self.passphrase = TextField(
            say("Passphrase"), echo="secret", hint=say("It is not kept, and cannot be recovered.")
        )
        self.again = TextField(say("The passphrase again"), echo="secret")
        self.body.addWidget(Fitted(self.name, self.passphrase, self.again))
        for field in (self.name, self.passphrase, self.again):
            field.edited.connect(lambda _, field=field: field.show_error(""))
        self.deed_asked.connect(self._check)

    def _check(self) -> None:
        name = " ".join(self.name.text.split())
        faults = (
            (
                self.again,
                "" if self.again.text == self.passphrase.text else say("The two passphrases differ."),
            ),
            (self.passphrase, "" if self.passphrase.text else say("Write a passphrase.")),
            (self.name, "" if name else say("Write a name.")),
        )
        for field, fault in faults:
            field.show_error(fault)
            if fault:
                field.line.setFocus()
        if not any(fault for _, fault in faults):
            self.wanted.emit(name, self.passphrase.text)
