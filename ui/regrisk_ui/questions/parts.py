"""Several facts under one question."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from regrisk.model.profile import ProfileValue
from regrisk_ui import theme
from regrisk_ui.presenters.profile import Several, with_part
from regrisk_ui.questions.given import Given, MakeGiven


class PartsInput(Given):
    """Named parts, one below the other; the value is a mapping of those that were given."""

    def __init__(self, name: str, shape: Several, make: MakeGiven, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._value: ProfileValue = None
        self._parts: dict[str, Given] = {}
        for part in shape.parts:
            widget = make(part, "part")
            self._parts[part.name] = widget
            self.column.addWidget(widget)
            widget.given.connect(lambda value, name=part.name: self._report(name, value))
        theme.follow(self)

    def retheme(self) -> None:
        """Take the new distances."""
        self.column.setSpacing(theme.space(12))

    @override
    def show_value(self, value: ProfileValue) -> None:
        self._value = value
        parts = value if isinstance(value, dict) else {}
        for name, widget in self._parts.items():
            widget.show_value(parts.get(name))

    @override
    def take_focus(self) -> None:
        next(iter(self._parts.values())).take_focus()

    @override
    def flush(self) -> None:
        for widget in self._parts.values():
            widget.flush()

    def _report(self, name: str, part: ProfileValue) -> None:
        self._value = with_part(self._value, name, part)
        self.given.emit(self._value)
