"""Who attests to what: the card that lists it with the statement, and the dialog for one person."""

from datetime import date
from functools import partial

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from regrisk.model.assessment import Attested
from regrisk.words import later, say
from regrisk_ui import theme
from regrisk_ui.components.button import Button, IconButton
from regrisk_ui.components.card import Card, Rule
from regrisk_ui.components.chip import Chip
from regrisk_ui.components.choice_lists import CheckList, RadioList
from regrisk_ui.components.choice_rows import Entry
from regrisk_ui.components.date_field import DateField
from regrisk_ui.components.date_text import example
from regrisk_ui.components.dialog import Dialog
from regrisk_ui.components.label import Label
from regrisk_ui.components.list_row import ListRow
from regrisk_ui.components.switch import Switch
from regrisk_ui.components.text_field import TextField
from regrisk_ui.pages.submission_fields import Fitted
from regrisk_ui.presenters.attesting import LONGEST, Attestation, Row, fault_in_name

_ALL, _SOME = "all", "some"
_PLAIN = later(
    "Whoever attests says that the answers are true and complete to the best of their knowledge, and that "
    "“not known” stands where nobody knows."
)


class AttestCard(Card):
    """Shows who attests; ``asked`` carries a deed and the place of a person, -1 for a new one."""

    asked = Signal(str, int)
    withheld_said = Signal(bool)

    def __init__(self, shown: Attestation, why_not: str, parent: QWidget | None = None) -> None:
        super().__init__(gap=0, parent=parent)
        self.add = Button(say("Add a person"), size="small", icon="plus", parent=self)
        self.add.clicked.connect(lambda: self.asked.emit("add", -1))
        self.set_heading(say("Who attests to what"), say(_PLAIN), actions=() if why_not else (self.add,))
        self.add.setVisible(not why_not)
        self.column.addSpacing(theme.space(8))
        for place, row in enumerate(shown.rows):
            self.column.addWidget(Rule())
            self.column.addWidget(self._row(place, row, why_not))
        if shown.waiting or not shown.rows:
            waiting = Chip("open", say("Waiting"))
            self.column.addWidget(Rule())
            title = say("Parts without anybody") if shown.rows else say("Nobody attests yet")
            self.column.addWidget(ListRow(title, shown.waiting, trailing=[waiting]))
        self.column.addWidget(Rule())
        self.withheld = Switch(say("Nothing that we know of was left out"), on=shown.nothing_withheld)
        self.withheld.setEnabled(not why_not)
        self.withheld.toggled.connect(self.withheld_said)
        self.column.addWidget(
            ListRow(
                say("Nothing that we know of was left out"),
                say(
                    "Circumstances that could lead to a claim are in the answers. The report prints whether "
                    "this was said."
                ),
                trailing=[self.withheld],
            )
        )
        self.column.addWidget(Rule())
        self.statement = Button(say("Read the statement"), kind="quiet", size="small", icon="file-text")
        self.statement.clicked.connect(lambda: self.asked.emit("statement", -1))
        self.column.addSpacing(theme.space(6))
        self.column.addWidget(self.statement)

    def show_withheld(self, said: bool) -> None:
        """Show what was recorded."""
        with QSignalBlocker(self.withheld):
            self.withheld.setChecked(said)

    def _row(self, place: int, row: Row, why_not: str) -> QWidget:
        chip = Chip(row.badge.tone, row.badge.word, icon=row.badge.icon or None)
        if why_not:
            return ListRow(row.title, row.parts, trailing=[chip])
        change = IconButton("pencil", say("Change: {name}", name=row.name))
        out = IconButton("trash-2", say("Take out: {name}", name=row.name))
        change.clicked.connect(partial(self.asked.emit, "change", place))
        out.clicked.connect(partial(self.asked.emit, "out", place))
        return ListRow(row.title, row.parts, trailing=[chip, change, out])


class AttestDialog(Dialog):
    """Asks who attests, in which role, on which day, to what; ``written`` carries an ``Attested``."""

    written = Signal(object)

    def __init__(
        self, parts: tuple[tuple[str, str], ...], entry: Attested | None, today: date, parent: QWidget
    ) -> None:
        super().__init__(
            say("Who attests?"),
            say(_PLAIN),
            deed=say("Keep"),
            icon="user",
            closing="by owner",
            parent=parent,
        )
        self.name = TextField(say("Name"), entry.name if entry else "", longest=LONGEST)
        self.role = TextField(
            say("Role"),
            entry.role if entry else "",
            hint=say("Such as security officer."),
            longest=LONGEST,
        )
        self.day = DateField(say("Day"), entry.on if entry else today)
        keys = entry.parts if entry else ()
        self.scope = RadioList(
            say("Attests to"),
            (Entry(_ALL, say("All parts")), Entry(_SOME, say("Some parts"))),
            _SOME if keys else _ALL,
        )
        self.parts = CheckList(say("Parts"), [Entry(key, title) for key, title in parts], keys)
        self._unchosen = Label("", "small", tone="decline", parent=self)
        self.body.addWidget(Fitted(self.name, self.role, self.day, self.scope, self.parts))
        self.body.addWidget(self._unchosen)
        self.parts.setVisible(bool(keys))
        self._unchosen.hide()
        self.scope.picked.connect(self._pick)
        self.parts.picked.connect(lambda _: self._unchosen.hide())
        for field in (self.name, self.role):
            field.edited.connect(lambda _, field=field: field.show_error(""))
        self.deed_asked.connect(self._check)

    def refuse(self, sentence: str) -> None:
        """Say below the name why this cannot be kept."""
        self.name.show_error(sentence)
        self.name.line.setFocus()

    def _pick(self, key: str) -> None:
        self.scope.show_chosen(key)
        self.parts.setVisible(key == _SOME)
        self._unchosen.hide()

    def _check(self) -> None:
        name, role = " ".join(self.name.text.split()), " ".join(self.role.text.split())
        self.day.flush()
        parts = self.parts.chosen if self.scope.chosen == _SOME else ()
        faults = [
            (self.role, fault_in_name(say("the role"), role)),
            (self.name, fault_in_name(say("the name of whoever attests"), name)),
        ]
        for field, fault in faults:
            field.show_error(fault)
            if fault:
                field.line.setFocus()
        day = self.day.day
        if day is None and not self.day.error:
            self.day.show_error(say("Write the day, such as {example}.", example=example()))
        if self.day.error:
            self.day.line.setFocus()
        unchosen = self.scope.chosen == _SOME and not parts
        self._unchosen.setText(say("Choose at least one part, or all parts."))
        self._unchosen.setVisible(unchosen)
        if day is not None and not self.day.error and not unchosen and not any(fault for _, fault in faults):
            self.written.emit(Attested(name=name, role=role, on=day, parts=parts))
