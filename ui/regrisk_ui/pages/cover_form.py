"""The widgets of a form about a policy or a contract, one for each kind of field."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from regrisk.words import later, say
from regrisk_ui import theme
from regrisk_ui.components.date_field import DateField
from regrisk_ui.components.date_text import DateTextError, read_date
from regrisk_ui.components.field import Field
from regrisk_ui.components.icon import Icon
from regrisk_ui.components.label import Label
from regrisk_ui.components.number_field import NumberField, NumberTextError, read_number
from regrisk_ui.components.segmented import SegmentedChoice
from regrisk_ui.components.text_box import TextBox
from regrisk_ui.components.text_field import TextField
from regrisk_ui.layouts import FlowLayout
from regrisk_ui.presenters.cover_form import LONGEST, MOST, FormField

_YES_NO = (("yes", later("Yes")), ("no", later("No")))
_NONE = (("none", later("No retroactive date")), ("day", later("From a day")))
_LONGEST_LINES = 5_000


class FormInput(QWidget):
    """One field of a form; ``changed`` follows what may make other fields appear."""

    changed = Signal()

    def __init__(self, asked: FormField, value: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.asked = asked
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(4))
        self._choice: SegmentedChoice | None = None
        self._field: TextField | TextBox | DateField | NumberField | None = None
        self._problem = _Problem()
        label = asked.label if asked.required else say("{label} (optional)", label=asked.label)
        match asked.kind:
            case "choice" | "yes or no" | "day or none":
                self._put_choice(column, label, value)
            case _:
                self._field = _plain(asked, label, value)
        if self._field is not None:
            column.addWidget(self._field)
        column.addWidget(self._problem)
        self._show_day()

    @property
    def error(self) -> str:
        """What is wrong with it; empty when all is well."""
        return (self._field.error if self._field is not None else "") or self._problem.text

    @property
    def unread(self) -> bool:
        """Whether it holds text that cannot be understood as a day or an amount."""
        field = self._field
        if not isinstance(field, DateField | NumberField) or not field.isVisibleTo(self):
            return False
        text = field.line.text()
        try:
            if text.strip() and isinstance(field, DateField):
                read_date(text)
            elif text.strip():
                read_number(text, least=0, most=MOST, decimals=_decimals(self.asked))
        except (DateTextError, NumberTextError):
            return True
        return False

    @property
    def control(self) -> QWidget:
        """What takes the focus."""
        if self._field is not None and self._field.isVisibleTo(self):
            return self._field.control
        assert self._choice is not None  # a field is one or the other
        return self._choice

    def show_error(self, sentence: str) -> None:
        """Say below the field what is wrong with it, or nothing."""
        if self._field is not None and self._field.isVisibleTo(self):
            self._field.show_error(sentence)
            self._problem.say("")
        else:
            self._problem.say(sentence)
            if self._choice is not None:
                self._choice.setAccessibleDescription(sentence or self.asked.means)

    def take_focus(self) -> None:
        """Put the focus where writing begins."""
        choice = self._choice
        if choice is not None and self.control is choice:
            next(iter(choice.findChildren(QWidget))).setFocus()
        else:
            self.control.setFocus()

    def value(self) -> Any:
        """Return what it says: text, a day, an amount, lines, or None."""
        field, choice = self._field, self._choice
        if field is not None:
            field.flush()
        match self.asked.kind:
            case "choice":
                return choice.chosen if choice is not None else None
            case "yes or no":
                return {"yes": True, "no": False}.get((choice.chosen or "") if choice is not None else "")
            case "day or none":
                none = choice is not None and choice.chosen == "none"
                return "none" if none else (field.day if isinstance(field, DateField) else None)
            case "lines":
                text = field.text if isinstance(field, TextBox) else ""
                return tuple(line for line in (" ".join(one.split()) for one in text.splitlines()) if line)
            case _:
                return _read(field)

    def _put_choice(self, column: QVBoxLayout, label: str, value: Any) -> None:
        asked = self.asked
        options: tuple[tuple[str, str], ...] = asked.options
        chosen = value if isinstance(value, str) else None
        if asked.kind == "yes or no":
            options, chosen = _said(_YES_NO), {True: "yes", False: "no"}.get(value)
        elif asked.kind == "day or none":
            options = _said(_NONE)
            chosen = None if value is None else ("none" if value == "none" else "day")
            self._field = DateField(say("Earliest date of covered acts"), value if value != "none" else None)
        column.addWidget(Label(label, "label", tone="text2"))
        self._choice = SegmentedChoice(
            asked.label, options, chosen, kind="required" if asked.required else "optional"
        )
        self._choice.setAccessibleDescription(asked.means)
        self._choice.picked.connect(self._pick)
        row = QWidget()
        FlowLayout(row).addWidget(self._choice)
        column.addWidget(row)

    def _pick(self, key: str) -> None:
        if self._choice is not None:
            self._choice.show_chosen(key or None)
        self.show_error("")
        self._show_day()
        self.changed.emit()

    def _show_day(self) -> None:
        if self.asked.kind == "day or none" and self._field is not None and self._choice is not None:
            self._field.setVisible(self._choice.chosen == "day")


class _Problem(QWidget):
    """What is wrong with a choice, said below it."""

    def __init__(self) -> None:
        super().__init__()
        row = FlowLayout(self, gap=6)
        row.addWidget(Icon("circle-alert", tone="decline", side=15))
        self._label = Label("", "small", tone="decline")
        row.addWidget(self._label)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence that is shown."""
        return self._label.text()

    def say(self, sentence: str) -> None:
        """Say *sentence*, or nothing."""
        self._label.setText(sentence)
        self.setVisible(bool(sentence))


def _said(options: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    return tuple((key, say(word)) for key, word in options)


def _plain(asked: FormField, label: str, value: Any) -> TextField | TextBox | DateField | NumberField:
    made: TextField | TextBox | DateField | NumberField
    match asked.kind:
        case "day":
            made = DateField(label, value, hint=asked.means)
        case "amount" | "whole":
            decimals = _decimals(asked)
            made = NumberField(
                label, value, unit=asked.unit, least=0, most=MOST, decimals=decimals, hint=asked.means
            )
        case "lines":
            each = say("One on each line.")
            hint = f"{asked.means}. {each}" if asked.means else each
            made = TextBox(label, "\n".join(value or ()), hint=hint, lines=2, longest=_LONGEST_LINES)
        case _:
            made = TextField(label, value or "", hint=asked.means, longest=LONGEST)
    if isinstance(made, TextField):
        field: Field = made
        made.edited.connect(lambda _: field.show_error(""))
    return made


def _decimals(asked: FormField) -> int:
    return 2 if asked.kind == "amount" else 0


def _read(field: Any) -> Any:
    match field:
        case TextField():
            return " ".join(field.text.split()) or None
        case DateField():
            return field.day
        case NumberField():
            return field.value
        case _:
            return None
