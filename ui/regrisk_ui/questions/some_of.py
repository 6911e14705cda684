"""Several of many, some of which stand alone."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from regrisk.model.profile import ProfileValue
from regrisk.words import say
from regrisk_ui.components.choice_lists import CheckList
from regrisk_ui.components.choice_rows import Entry
from regrisk_ui.components.label import Label
from regrisk_ui.presenters.profile import SomeOf, ticked
from regrisk_ui.questions.given import Given, Place


class SomeOfInput(Given):
    """Boxes to tick; the value is the list of ticked keys, None when nothing is ticked."""

    def __init__(self, name: str, shape: SomeOf, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._shape = shape
        self._shown: tuple[str, ...] = ()
        entries = [
            Entry(option.key, option.title, say("Stands alone") if option.exclusive else "")
            for option in shape.options
        ]
        self._list = CheckList(name, entries)
        if place != "card":
            self.column.addWidget(Label(name, "label", tone="text2"))
        self.column.addWidget(self._list)
        self.setFocusProxy(self._list)
        self._list.picked.connect(self._report)

    @override
    def show_value(self, value: ProfileValue) -> None:
        self._shown = tuple(str(key) for key in value) if isinstance(value, list) else ()
        self._list.show_chosen(self._shown)

    def _report(self, keys: tuple[str, ...]) -> None:
        now = ticked(self._shape.options, self._shown, keys)
        self.show_value(list(now))
        self.given.emit(now or None)
