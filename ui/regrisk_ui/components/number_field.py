"""A field for an amount, grouped as it is read and bounded by what can be meant."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from regrisk.spoken import figure, read_figure
from regrisk.words import say
from regrisk_ui import theme
from regrisk_ui.components.field import Field
from regrisk_ui.components.label import Label
from regrisk_ui.components.text_field import Line

_LONGEST = 40
_SPACES = str.maketrans("", "", " \u00a0\u202f\u2009,'\u2019_")


class NumberTextError(ValueError):
    """Text that is no acceptable number; the message is the sentence to show."""


def shown_number(value: float) -> str:
    """Return *value* with thousands separated, and without a fraction where there is none."""
    return figure(f"{value:,.0f}" if value == int(value) else f"{value:,}")


def read_number(
    text: str, *, least: float | None = None, most: float | None = None, decimals: int = 0
) -> float:
    """Return the number that *text* writes; a whole one as ``int``.

    Raises:
        NumberTextError: it is none, or lies outside *least* and *most*; the message says which.
    """
    plain = read_figure(text).translate(_SPACES)
    try:
        value = float(plain) if plain.isascii() and "e" not in plain.lower() else float("nan")
    except ValueError:
        value = float("nan")
    if value != value or value in (float("inf"), float("-inf")):
        raise NumberTextError(say("Write a number such as {example}.", example=shown_number(182_000)))
    if round(value, decimals) != value:
        raise NumberTextError(
            say("Write at most {decimals} decimal places.", decimals=decimals)
            if decimals
            else say("Write a whole number.")
        )
    if least is not None and value < least:
        raise NumberTextError(say("The least is {number}.", number=shown_number(least)))
    if most is not None and value > most:
        raise NumberTextError(say("The most is {number}.", number=shown_number(most)))
    return int(value) if value == int(value) else value


class NumberField(Field):
    """An amount with its unit; ``committed`` carries an ``int``, ``float`` or ``None``."""

    committed = Signal(object)

    def __init__(
        self,
        label: str,
        value: float | None = None,
        *,
        unit: str = "",
        least: float | None = None,
        most: float | None = None,
        decimals: int = 0,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self.line = Line(longest=_LONGEST)
        super().__init__(label, self.line, hint=hint, parent=parent)
        self._value, self._least, self._most, self._decimals = value, least, most, decimals
        if unit:
            self._put_unit_beside(unit)
        self.set_value(value)
        self.line.commit.settled.connect(self._read)
        self.line.editingFinished.connect(self._tidy)

    @property
    def value(self) -> float | None:
        """The last number that was understood."""
        return self._value

    @property
    def refused(self) -> str:
        """The text that stands in the field and could not be taken for a number; empty when all is well."""
        return self.line.text().strip() if self.error else ""

    def set_value(self, value: float | None) -> None:
        """Show *value* as recorded."""
        self._value = value
        text = shown_number(value) if value is not None else ""
        self.line.commit.keep(text)
        if self.line.text() != text:
            self.line.setText(text)
        self.show_error("")

    def flush(self) -> None:
        """Report now what was typed, before a page is left."""
        self.line.commit.flush()

    def _put_unit_beside(self, unit: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.space(8))
        place = self._column.indexOf(self.line)
        self._column.removeWidget(self.line)
        self.line.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.line.setMaximumWidth(theme.px(220))
        row.addWidget(self.line)
        row.addWidget(Label(unit, "body", tone="text2", wrapping="line"), 1, Qt.AlignmentFlag.AlignVCenter)
        self._column.insertLayout(place, row)
        self.line.setAccessibleName(f"{self.label.text()} ({unit})" if self.label.text() else unit)

    def _read(self, text: str) -> None:
        try:
            value = (
                read_number(text, least=self._least, most=self._most, decimals=self._decimals)
                if text.strip()
                else None
            )
        except NumberTextError as error:
            self.show_error(str(error))
            return
        self.show_error("")
        if value != self._value:
            self._value = value
            self.committed.emit(value)

    def _tidy(self) -> None:
        """Write an understood number the usual way once the field is left."""
        self.line.commit.flush()
        if not self.error:
            self.set_value(self._value)
