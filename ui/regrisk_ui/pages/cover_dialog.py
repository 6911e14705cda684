"""The dialog in which a policy or a contract is written; what is wrong stands beside its field."""

from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from typing_extensions import override

from regrisk.model.cover import Contract, Policy
from regrisk.words import say, say_many
from regrisk_ui import theme
from regrisk_ui.components.card import Rule
from regrisk_ui.components.dialog import Dialog
from regrisk_ui.components.label import Label
from regrisk_ui.layouts import FlowLayout, PageScroll
from regrisk_ui.pages.cover_form import FormInput
from regrisk_ui.pages.cover_parts import PartInputs
from regrisk_ui.presenters.cover_form import PARTS, CoverFault, CoverForm, read_form

_SHORT_KINDS = ("day", "amount", "whole")


class CoverDialog(Dialog):
    """Shows a :class:`CoverForm`; ``written`` carries the record once nothing is wrong with it."""

    written = Signal(object)

    def __init__(self, form: CoverForm, parent: QWidget) -> None:
        super().__init__(
            form.title, form.text, deed=form.deed, icon="shield-check", closing="by owner", parent=parent
        )
        self._form = form
        self.inputs = {asked.name: FormInput(asked, form.values.get(asked.name)) for asked in form.fields}
        self.parts = PartInputs(form.parts, form.part_values)
        self.parts_problem = Label("", "small", tone="decline")
        self.form_scroll = PageScroll(margin=4)
        self._lay_out()
        self.body.addWidget(self.form_scroll)
        self.deed_asked.connect(self._write)
        for one in self.inputs.values():
            one.changed.connect(self.put_in_order)
        self.parts.changed.connect(self._parts_changed)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)
        self._fit()

    @override
    def retheme(self) -> None:
        super().retheme()
        if hasattr(self, "form_scroll"):
            self._fit()

    @override
    def put_in_order(self) -> None:
        """Let Tab go down the fields first, those out of sight as well, then to the buttons."""
        written = {id(widget): at for at, widget in enumerate(self.form_scroll.body.findChildren(QWidget))}
        buttons = [stop for stop in self.tab_stops() if id(stop) not in written]
        fields = [stop for stop in self.tab_stops() if id(stop) in written]
        fields.sort(key=lambda stop: written[id(stop)])
        for before, after in pairwise([*fields, *buttons]):
            QWidget.setTabOrder(before, after)

    def _fit(self) -> None:
        room = self._host.height() - theme.px(150) - theme.space(60)
        self.form_scroll.setMinimumHeight(max(160, min(theme.px(520), room)))

    def _lay_out(self) -> None:
        column: QVBoxLayout = self.form_scroll.column
        for group in dict.fromkeys(asked.group for asked in self._form.fields):
            column.addWidget(Label(group, "strong"))
            short: FlowLayout | None = None
            for asked in (asked for asked in self._form.fields if asked.group == group):
                if asked.kind not in _SHORT_KINDS:
                    short = None
                    column.addWidget(self.inputs[asked.name])
                    continue
                if short is None:
                    row = QWidget()
                    short = FlowLayout(row, gap=16, row_gap=8)
                    column.addWidget(row)
                short.addWidget(self.inputs[asked.name])
            column.addWidget(Rule())
        column.addWidget(Label(say("Parts of cover"), "strong"))
        column.addWidget(self.parts_problem)
        column.addWidget(self.parts)
        column.addStretch(1)
        self.parts_problem.hide()

    def _parts_changed(self) -> None:
        self.parts_problem.hide()
        self.put_in_order()

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.form_scroll.body.isAncestorOf(now):
            self.form_scroll.show_whole(now, above=28)

    def _write(self) -> None:
        values = {name: one.value() for name, one in self.inputs.items()}
        parts = self.parts.values()
        unread = {name for name, one in self.inputs.items() if one.unread}
        read = read_form(self._form, values, parts)
        faults = () if isinstance(read, Policy | Contract) else read
        faults = tuple(fault for fault in faults if fault.field not in unread)
        self._show_faults(faults, unread)
        if faults or unread or self.parts.wrong is not None:
            self._go_to_first()
            return
        self.written.emit(read)
        self.accept()

    def _show_faults(self, faults: tuple[CoverFault, ...], unread: set[str]) -> None:
        """Say every fault beside its field; what could not be understood keeps its own sentence."""
        said = {fault.field: fault.says for fault in reversed(faults)}
        for name, one in self.inputs.items():
            if name not in unread:
                one.show_error(said.get(name, ""))
        self.parts_problem.setText(said.get(PARTS, ""))
        self.parts_problem.setVisible(PARTS in said)
        count = len(said) + len(unread) + (self.parts.wrong is not None)
        care = say_many(count, "{number} field needs care.", "{number} fields need care.")
        self.show_remark(care if count else "")

    def _go_to_first(self) -> None:
        first = next((one for one in self.inputs.values() if one.error), None)
        if first is not None:
            first.take_focus()
        elif self.parts.wrong is not None:
            self.parts.wrong.control.setFocus()
        elif self.parts.inputs:
            next(iter(self.parts.inputs.values())).box.setFocus()
