"""A field for a day, written the way people write it."""

import datetime
import math

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from regrisk_ui import textflow, theme
from regrisk_ui.components.date_text import DateTextError, example, read_date, shown_date
from regrisk_ui.components.field import Field
from regrisk_ui.components.text_field import Line

_LONGEST = 40


class _DateLine(Line):
    """A line that is wide enough for the longest day of the language."""

    @override
    def sizeHint(self) -> QSize:
        return QSize(max(theme.px(124), self._needed()), super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(max(theme.px(112), self._needed()), super().minimumSizeHint().height())

    def _needed(self) -> int:
        font = theme.font("body")
        days = (shown_date(datetime.date(2026, month, 28)) for month in range(1, 13))
        return math.ceil(max(textflow.advance(day, font) for day in days)) + 2 * theme.space(10) + theme.px(4)


class DateField(Field):
    """A day; ``committed`` carries a ``datetime.date`` or ``None`` after a pause or on leaving.

    Text that is no date stays in the field with a sentence below it, and nothing is reported.
    """

    committed = Signal(object)

    def __init__(
        self,
        label: str,
        day: datetime.date | None = None,
        *,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self.line = _DateLine(longest=_LONGEST)
        super().__init__(label, self.line, hint=hint, parent=parent)
        self._day = day
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.line.setPlaceholderText(example())
        self.set_day(day)
        self.line.commit.settled.connect(self._read)
        self.line.editingFinished.connect(self._tidy)

    @property
    def day(self) -> datetime.date | None:
        """The last day that was understood."""
        return self._day

    @property
    def refused(self) -> str:
        """The text that stands in the field and could not be taken for a day; empty when all is well."""
        return self.line.text().strip() if self.error else ""

    def set_day(self, day: datetime.date | None) -> None:
        """Show *day* as recorded."""
        self._day = day
        text = shown_date(day) if day is not None else ""
        self.line.commit.keep(text)
        if self.line.text() != text:
            self.line.setText(text)
        self.show_error("")

    def flush(self) -> None:
        """Report now what was typed, before a page is left."""
        self.line.commit.flush()

    def _read(self, text: str) -> None:
        if not text.strip():
            self._accept(None)
            return
        try:
            self._accept(read_date(text))
        except DateTextError as error:
            self.show_error(str(error))

    def _accept(self, day: datetime.date | None) -> None:
        self.show_error("")
        if day != self._day:
            self._day = day
            self.committed.emit(day)

    def _tidy(self) -> None:
        """Write an understood date the usual way once the field is left."""
        self.line.commit.flush()
        if not self.error:
            self.set_day(self._day)
