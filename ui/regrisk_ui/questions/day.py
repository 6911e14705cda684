"""A day."""

from datetime import date

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from regrisk.model.profile import ProfileValue, as_date
from regrisk_ui.components.date_field import DateField
from regrisk_ui.questions.given import Given, Place


class DayInput(Given):
    """A day, given as ISO text; what is no day stays in the field with a sentence and is not given."""

    def __init__(self, name: str, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._field = DateField(name if place != "card" else "")
        self._field.line.setAccessibleName(name)
        self.column.addWidget(self._field)
        self.setFocusProxy(self._field)
        self._field.committed.connect(self._report)

    @override
    def show_value(self, value: ProfileValue) -> None:
        day = as_date(value)
        if day != self._field.day or not self._field.error:
            self._field.set_day(day)

    @override
    def flush(self) -> None:
        self._field.flush()

    def _report(self, day: date | None) -> None:
        self.given.emit(day.isoformat() if day else None)
