"""Insurers' forms: open one, confirm what goes into each field, keep that for next year, fill a copy."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from regrisk.errors import RegriskError
from regrisk.model.form import FieldUse, Filling
from regrisk.words import later, say, say_many
from regrisk_ui import theme
from regrisk_ui.components.banner import Banner
from regrisk_ui.components.button import Button
from regrisk_ui.components.card import Card
from regrisk_ui.components.empty_state import EmptyState
from regrisk_ui.components.label import Label
from regrisk_ui.components.page import Page as ScrollPage
from regrisk_ui.components.segmented import SegmentedChoice
from regrisk_ui.components.switch import Switch
from regrisk_ui.components.text_field import TextField
from regrisk_ui.layouts import FlowLayout
from regrisk_ui.pages import files
from regrisk_ui.pages.contract import Context, PageHost
from regrisk_ui.pages.forms_dialog import FieldDialog
from regrisk_ui.pages.forms_fields import FieldsCard
from regrisk_ui.pages.forms_result import ChangesCard, FilledCard
from regrisk_ui.pages.scrolling import ScrollingPage
from regrisk_ui.presenters.form_desk import (
    GROUPS,
    SCRIPTS,
    FieldRow,
    FormDesk,
    FormWork,
    Group,
    Mapped,
    as_pdf,
    as_yaml,
    shown,
)
from regrisk_ui.presenters.session import OpenAssessment
from regrisk_ui.tasks import Tasks

_WIDEST = 1040
_NO_SCRIPTS = later("Leave the scripts out of the copy")
_NO_FORM = later("Open a form first.")


class FormsPage(ScrollingPage):
    """Shows one form with all of its fields; nothing goes into a copy that nobody confirmed."""

    title = later("Fill a form")

    def __init__(self, host: PageHost, work: FormWork, tasks: Tasks) -> None:
        self.open_form = Button(say("Open a form"), kind="primary", icon="folder-open")
        self.last_year = Button(say("Use an earlier form file"), icon="history")
        self.save = Button(say("Save the form file"), icon="save")
        self.fill = Button(say("Fill a copy"), icon="file-check")
        actions = (self.open_form, self.last_year, self.save, self.fill)
        super().__init__(host, ScrollPage(say(self.title), actions=actions, widest=_WIDEST))
        self._work, self._tasks = work, tasks
        self._session: OpenAssessment | None = None
        self.desk: FormDesk | None = None
        self._rows: tuple[FieldRow, ...] = ()
        self._filled: tuple[Path, Filling] | None = None
        self.busy = False
        self._content: QWidget | None = None
        self.finder = TextField("", placeholder=say("Find a field"))
        self.finder.line.setAccessibleName(say("Find a field"))
        self.groups = SegmentedChoice(
            say("Which fields"),
            [(key, say(word), say(means)) for key, word, means in GROUPS],
            "all",
            kind="required",
        )
        self.without_scripts = Switch(say(_NO_SCRIPTS), on=True, parent=self)
        self.without_scripts.hide()
        self.fields: FieldsCard | None = None
        self._found = Label("", "small", tone="text2")
        self._filter = QWidget()
        flow = FlowLayout(self._filter, gap=12, row_gap=8)
        flow.addWidget(self.finder)
        flow.addWidget(self.groups)
        for part in (self._filter, self._found):
            self.sheet.column.addWidget(part)
        self.sheet.column.addStretch(1)
        self.open_form.clicked.connect(self._ask_form)
        self.last_year.clicked.connect(self._ask_older)
        self.save.clicked.connect(self._ask_save)
        self.fill.clicked.connect(self._ask_fill)
        self.finder.edited.connect(lambda _: self._list())
        self.groups.picked.connect(self._pick)
        theme.follow(self)

    def retheme(self) -> None:
        """Take the new sizes."""
        self.finder.setMinimumWidth(theme.px(200))

    @override
    def show_for(self, context: Context) -> None:
        if context.session is not self._session:
            self._session, self.desk, self._filled = context.session, None, None
        self.refresh()
        if context.fresh:
            self.land()

    @override
    def refresh(self) -> None:
        desk = self.desk
        self._rows = desk.rows() if desk is not None else ()
        self._list()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Slash or not self.wants_find():
            super().keyPressEvent(event)

    @override
    def wants_find(self) -> bool:
        if self.desk is None:
            return False
        self.finder.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.finder.line.selectAll()
        return True

    def open_path(self, path: Path, older: Path | None = None) -> None:
        """Read the form at *path* in the background and show its fields, mapped as *older* maps them."""
        session = self._session
        if session is None or self.busy:
            return
        self.busy = True
        self._allow()
        pack = session.pack
        task = self._tasks.run(lambda _told, _stop: self._work.map_form(path, pack, older))
        task.finished.connect(lambda mapped: self._opened(path, session, mapped))
        task.failed.connect(lambda error: self.host.show_error(error, say("The form could not be read")))
        task.ended.connect(self._rest)

    def _opened(self, path: Path, session: OpenAssessment, mapped: object) -> None:
        if isinstance(mapped, Mapped) and session is self._session:
            self.desk, self._filled = FormDesk(path, mapped, session, self._work), None
            self.groups.show_chosen("all")
            self.finder.set_text("")
            self.refresh()

    def _rest(self) -> None:
        self.busy = False
        self._allow()

    def _allow(self) -> None:
        waiting = say("The form is being read.") if self.busy else ""
        self.open_form.set_possible(waiting)
        for button in (self.last_year, self.save, self.fill):
            button.set_possible(waiting or ("" if self.desk is not None else say(_NO_FORM)))

    def _list(self) -> None:
        """Show the fields that match; where one stands and what has the focus are kept."""
        place = self.sheet.verticalScrollBar().value()
        self._allow()
        desk = self.desk
        self._filter.setVisible(desk is not None)
        self._found.setVisible(desk is not None)
        self.sheet.header.show_words(say(self.title), self._note(desk) if desk is not None else "")
        if self._content is not None:
            self._content.hide()
            self.sheet.column.removeWidget(self._content)
            self._content.deleteLater()
        self._content = self._nothing() if desk is None else self._form(desk)
        self.sheet.column.insertWidget(self.sheet.column.count() - 1, self._content)
        self.sheet.verticalScrollBar().setValue(place)

    def _note(self, desk: FormDesk) -> str:
        return f"{desk.path.name}. {desk.note(self._rows)}"

    def _nothing(self) -> QWidget:
        card = Card()
        text = say(
            "Open the fillable PDF that an insurer sent. Each field gets a suggestion from your answers, "
            "which you confirm; the form itself stays as it is, and a copy is filled."
        )
        card.column.addWidget(EmptyState("file-text", say("No form is open"), text))
        return card

    def _form(self, desk: FormDesk) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(14))
        for title, said in desk.remarks():
            column.addWidget(Banner("note", say(title), said, action=self._scripts_switch(title)))
        if self._filled is not None:
            column.addWidget(FilledCard(*self._filled))
        if desk.mapped.changes:
            column.addWidget(ChangesCard(desk.mapped.changes))
        group = next(key for key, _, _ in GROUPS if key == self.groups.chosen)
        rows = shown(self._rows, group, self.finder.text)
        count = len(self._rows)
        self._found.setText(
            say_many(count, "{found} of {number} field.", "{found} of {number} fields.", found=len(rows))
        )
        if rows:
            self.fields = FieldsCard(rows, say("Fields of the form"))
            self.fields.asked.connect(self._answer)
            column.addWidget(self.fields)
        else:
            card = Card()
            card.column.addWidget(
                EmptyState("search", say("No field matches"), say("Try other words, or all fields."))
            )
            column.addWidget(card)
        return content

    def _scripts_switch(self, title: str) -> QWidget | None:
        """Return the switch beside the remark about scripts; as it stood, since the old one goes."""
        if title != SCRIPTS:
            return None
        self.without_scripts = Switch(say(_NO_SCRIPTS), on=self.without_scripts.isChecked())
        return self.without_scripts

    def _pick(self, key: str) -> None:
        group: Group = next(each for each, _, _ in GROUPS if each == key)
        self.groups.show_chosen(group)
        self._list()

    def _answer(self, deed: str, name: str) -> None:
        desk = self.desk
        if desk is None:
            return
        if deed == "Confirm":
            desk.confirm(name)
            self._kept(name)
            return
        dialog = FieldDialog(desk.form.field_by_name[name], desk.use(name), desk.targets, self)
        dialog.written.connect(lambda use: self._write(dialog, desk, use))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _write(self, dialog: FieldDialog, desk: FormDesk, use: object) -> None:
        if isinstance(use, FieldUse):
            desk.keep(use)
            dialog.accept()
            self._kept(use.field)

    def _kept(self, name: str) -> None:
        """Say what the fields hold now; the focus goes on to the next field that waits, else stays."""
        desk, card = self.desk, self.fields
        if desk is None or card is None:
            return
        self._rows = desk.rows()
        self.sheet.header.show_words(say(self.title), self._note(desk))
        card.show_rows(self._rows)
        order = list(card.lines)
        after = (card.lines[each] for each in order[order.index(name) + 1 :])
        wanted = next((line for line in after if line.row.state == "suggested"), card.lines[name])
        if wanted.take_focus():
            self.sheet.show_whole(wanted)

    def _ask_form(self) -> None:
        path = files.choose_file(self, say("Open a form"), _pdf_forms())
        if path is not None:
            self.open_path(path)

    def _ask_older(self) -> None:
        desk = self.desk
        older = (
            files.choose_file(self, say("Use an earlier form file"), _form_files())
            if desk is not None
            else None
        )
        if desk is not None and older is not None:
            self.open_path(desk.path, older)

    def _ask_save(self) -> None:
        desk = self.desk
        if desk is None:
            return
        path = files.choose_target(self, say("Save the form file"), f"{desk.path.stem}.yaml", _form_files())
        if path is None:
            return
        out = as_yaml(path)
        try:
            self._work.save(desk.file, out, desk.session.pack)
        except RegriskError as error:
            self.host.show_error(error, say("The form file could not be saved"))
            return
        desk.unsaved = False
        self.host.toast(
            say("{name} is saved", name=out.name), say("Show in folder"), lambda: files.show_in_folder(out)
        )

    def _ask_fill(self) -> None:
        desk = self.desk
        if desk is None:
            return
        name = f"{say('{name} filled', name=desk.path.stem)}.pdf"
        path = files.choose_target(self, say("Fill a copy"), name, _pdf_forms())
        if path is None:
            return
        out, bare = as_pdf(path), desk.form.scripts and self.without_scripts.isChecked()
        file, session, day = desk.file, desk.session, desk.day
        self.busy = True
        self._allow()
        task = self._tasks.run(lambda _told, _stop: self._work.fill(desk.path, file, session, day, out, bare))
        task.finished.connect(lambda filling: self._done(out, filling))
        task.failed.connect(lambda error: self.host.show_error(error, say("The copy could not be written")))
        task.ended.connect(self._rest)

    def _done(self, out: Path, filling: object) -> None:
        if isinstance(filling, Filling):
            self._filled = (out, filling)
            self._list()
            self.land()
            self.host.toast(
                say("{name} is written", name=out.name),
                say("Show in folder"),
                lambda: files.show_in_folder(out),
            )


def _pdf_forms() -> str:
    return f"{say('PDF forms')} (*.pdf)"


def _form_files() -> str:
    return f"{say('Form files')} (*.yaml *.yml)"
