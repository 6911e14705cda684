"""The card that lists a registry's assessments, each with what can be done with it."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from regrisk.words import later, say
from regrisk_ui import theme
from regrisk_ui.components.band_bars import BandBars
from regrisk_ui.components.button import Button, IconButton
from regrisk_ui.components.card import Card
from regrisk_ui.components.chip import Chip
from regrisk_ui.components.list_row import ListRow
from regrisk_ui.components.listing import Listing
from regrisk_ui.presenters.history import AssessmentRow

FEW = 8
MENU = (("export", later("Export")), ("remove", later("Remove")))


class AssessmentsCard(Card):
    """Lists assessments, the newest first; ``asked`` carries open, export or remove, and which."""

    asked = Signal(str, int)

    def __init__(
        self, rows: tuple[AssessmentRow, ...], why_not: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(gap=0, parent=parent)
        self._why_not = why_not
        self.openers: dict[int, Button] = {}
        self.set_heading(
            say("Assessments"),
            say("Removing one takes it off this list and the trend; it can be undone."),
        )
        self.column.addSpacing(theme.space(8))
        listed = [partial(self._row, row) for row in rows]
        self.column.addWidget(Listing(listed, few=FEW, name=say("assessments", about="things listed")))

    def menu(self, row: AssessmentRow) -> QMenu:
        """Return the menu of what else can be done with an assessment."""
        menu = QMenu(self)
        for key, label in MENU:
            action = menu.addAction(say(label))
            action.setEnabled(key == "export" or not self._why_not)
            action.triggered.connect(lambda _=False, key=key: self.asked.emit(key, row.assessment))
        return menu

    def _row(self, row: AssessmentRow) -> ListRow:
        opener = Button(say("Open"), size="small")
        opener.setAccessibleName(say("Open {title}", title=row.title))
        opener.clicked.connect(lambda: self.asked.emit("open", row.assessment))
        self.openers[row.assessment] = opener
        more = IconButton("ellipsis", say("More for {title}", title=row.title))
        more.clicked.connect(lambda: self._pop_up(more, row))
        trailing: list[QWidget] = [opener, more]
        if row.current:
            trailing.insert(0, Chip("accent", say("Open now"), icon="circle-dot"))
        if row.sealed:
            trailing.insert(0, Chip("ok", say("Sealed"), icon="lock"))
        bars = BandBars(row.reached, row.band_name, side=26)
        return ListRow(row.title, row.note, mark=bars, trailing=trailing)

    def _pop_up(self, button: IconButton, row: AssessmentRow) -> None:
        menu = self.menu(row)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 2)))
