"""A list in a card that shows its first rows, and all of them on demand."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from regrisk.words import say
from regrisk_ui.components.button import Button
from regrisk_ui.components.card import Rule

MakeRow = Callable[[], QWidget]


class Listing(QWidget):
    """Rows with a hairline before each; *few* of them at first, where that leaves out more than one.

    Rows are made when they are first shown. *name* says in the plural what they are, such as "controls".
    """

    def __init__(
        self, rows: Sequence[MakeRow], *, few: int, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._waiting = list(rows)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._few = few
        self.more: Button | None = None
        self._show(len(rows) if len(rows) <= few + 1 else few)
        if self._waiting:
            self.more = Button(
                say("Show all {number} {name}", number=len(rows), name=name),
                kind="quiet",
                size="small",
                icon="chevron-down",
            )
            self.more.clicked.connect(self.show_all)
            self._column.addWidget(Rule())
            self._column.addSpacing(8)
            self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_all(self) -> None:
        """Show the rows that were left out, and put the focus on the first of them."""
        if self.more is None:
            return
        first = self._column.count() - 3
        more, self.more = self.more, None
        shown = self._show(len(self._waiting))
        self._land_on(shown[0])  # before the button goes: the focus would go out of the list with it
        for _ in range(3):
            item = self._column.takeAt(first)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        del more

    def _land_on(self, row: QWidget) -> None:
        """Put the focus on the first thing to act on in *row*, or on the row where there is nothing."""
        row.show()
        stop = next((child for child in row.findChildren(QWidget) if _takes_focus(child)), None)
        if stop is None:
            row.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        (stop or row).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, count: int) -> list[QWidget]:
        made, self._waiting = self._waiting[:count], self._waiting[count:]
        shown = [make() for make in made]
        for row in shown:
            self._column.addWidget(Rule())
            self._column.addWidget(row)
        return shown


def _takes_focus(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
