"""The search: a field and what it finds, above whatever page is shown."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from regrisk.words import say
from regrisk_ui import announce, theme
from regrisk_ui.components.label import Label
from regrisk_ui.components.panel import Panel
from regrisk_ui.components.text_field import TextField
from regrisk_ui.pages.search_list import FoundList, spoken
from regrisk_ui.presenters.search import Find, Index, nothing_found, search

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_TALL = 420


class SearchPanel(Panel):
    """Finds as one types; ``found`` carries the find that Enter or a click goes to."""

    found = Signal(object)

    def __init__(self, make_index: Callable[[], Index], parent: QWidget) -> None:
        super().__init__(say("Search"), say("Questions, answers, evidence and commands"), parent)
        self._index = make_index()
        words = say("Words, an id such as {example}, or a copied link", example="ACC-01")
        self.field = TextField("", placeholder=words, longest=200)
        self.field.line.setAccessibleName(say("Search questions, answers, evidence and commands"))
        self.list = FoundList()
        self.list.setMinimumHeight(min(theme.px(_TALL), parent.window().height() - theme.px(180)))
        self._nothing = Label("", "body", tone="text2")
        self._hint = Label(say("Up and Down move, Enter goes there, Esc closes."), "small", tone="text3")
        for part in (self.field, self._nothing, self.list, self._hint):
            self.column.addWidget(part)
        self.column.setStretchFactor(self.list, 1)
        self.field.line.installEventFilter(self)
        self.field.edited.connect(self._search)
        self.list.chosen.connect(self._go)
        self.finished.connect(self.deleteLater)
        self._search("")

    @property
    def sentence(self) -> str:
        """What stands in the place of finds where there are none."""
        return self._nothing.text() if not self.list.finds else ""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        typing = watched is self.field.line and event.type() == QEvent.Type.KeyPress
        if typing and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in _STEPS:
                self.list.step(_STEPS[key])
                self._say_current()
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._go(self.list.current)
                return True
        return super().eventFilter(watched, event)

    def _search(self, text: str) -> None:
        groups = search(self._index, text)
        self.list.show_groups(groups)
        self.list.setVisible(bool(groups))
        self._nothing.setText("" if groups else nothing_found(self._index, text))
        self._nothing.setVisible(not groups)
        if not groups:
            announce.say(self, self._nothing.text())
        else:
            self._say_current()

    def _say_current(self) -> None:
        current = self.list.current
        if current is not None:
            announce.say(self.list, spoken(current))

    def _go(self, find: Find | None) -> None:
        if find is not None:
            self.accept()
            self.found.emit(find)
