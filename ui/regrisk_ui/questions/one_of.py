"""One of several: rows to choose from on a card, a list that drops down inside a larger fact."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from regrisk.model.profile import ProfileValue
from regrisk_ui.components.choice_lists import RadioList
from regrisk_ui.components.choice_rows import Entry
from regrisk_ui.components.combo_field import ComboField
from regrisk_ui.presenters.profile import OneOf
from regrisk_ui.questions.given import Given, Place


class OneOfInput(Given):
    """A choice; its value is the key of the option."""

    def __init__(self, name: str, shape: OneOf, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._list: RadioList | ComboField
        if place == "card":
            self._list = RadioList(name, [Entry(option.key, option.title) for option in shape.options])
            self._list.picked.connect(lambda key: self.given.emit(key))
        else:
            self._list = ComboField(name, [(option.key, option.title) for option in shape.options])
            self._list.committed.connect(lambda key: self.given.emit(key))
        self.column.addWidget(self._list)
        self.setFocusProxy(self._list)

    @override
    def show_value(self, value: ProfileValue) -> None:
        self._list.show_chosen(value if isinstance(value, str) else None)
