"""A line of text."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from regrisk.model.profile import ProfileValue
from regrisk_ui.components.text_field import TextField
from regrisk_ui.questions.given import Given, Place


class TextInput(Given):
    """Words; nothing but blanks is nothing."""

    def __init__(self, name: str, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._field = TextField(name if place != "card" else "")
        self._field.line.setAccessibleName(name)
        self.column.addWidget(self._field)
        self.setFocusProxy(self._field)
        self._field.committed.connect(lambda text: self.given.emit(text.strip() or None))

    @override
    def show_value(self, value: ProfileValue) -> None:
        text = value if isinstance(value, str) else ""
        if text != self._field.text.strip():
            self._field.set_text(text)
            self._field.line.setCursorPosition(0)  # a long text shows its beginning

    @override
    def flush(self) -> None:
        self._field.flush()
