"""The review page: counts at the top, then a card for each kind of thing to look at."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from regrisk_ui import theme
from regrisk_ui.components.banner import Banner
from regrisk_ui.components.button import Button
from regrisk_ui.components.card import Card, Rule
from regrisk_ui.components.chip import Chip
from regrisk_ui.components.icon import Icon
from regrisk_ui.components.label import Label
from regrisk_ui.components.list_row import ListRow
from regrisk_ui.components.page import PageHeader
from regrisk_ui.layouts import FlowLayout, PageScroll, clear
from regrisk_ui.presenters.review import FEW, Line, ReviewPage, Section, Tally

_MARK = 150
_WIDEST = 1240


class ReviewView(QWidget):
    """Shows a :class:`ReviewPage`; ``jumped`` carries the card of a line, ``results_asked`` the way on."""

    jumped = Signal(str)
    results_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.on = Button("Go to results", kind="primary", icon="arrow-right", keys="Ctrl+Return")
        self.on.clicked.connect(self.results_asked)
        self._header = PageHeader("Review", actions=[self.on])
        self.lines = PageScroll(widest=_WIDEST, lies="start")
        self._body = QVBoxLayout()
        self._page: ReviewPage | None = None
        self._whole: set[str] = set()
        self.lines.column.addWidget(self._header)
        self.lines.column.addLayout(self._body)
        self.lines.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.lines)
        theme.follow(self)

    @property
    def note(self) -> str:
        """What the page says below its title."""
        return self._page.note if self._page else ""

    def show_page(self, page: ReviewPage) -> None:
        """Show what there is to look at."""
        if page == self._page:
            return
        self._page = page
        self._header.show_words("Review", page.note)
        clear(self._body)
        self._body.addWidget(_tallies(page.tallies))
        if not page.sections:
            self._body.addWidget(Banner("ok", "Nothing to look at", "Every question is answered and proven."))
        for section in page.sections:
            self._body.addWidget(self._section(section))

    def take_focus(self) -> None:
        """Put the focus on the way on, above the lines."""
        self.on.setFocus(Qt.FocusReason.OtherFocusReason)

    def retheme(self) -> None:
        """Take the new distances."""
        self._body.setSpacing(theme.space(14))

    def _section(self, section: Section) -> Card:
        card = Card(gap=0)
        badge = section.badge
        marks = [Chip(badge.tone, badge.word, icon=badge.icon or None)] if badge else []
        card.set_heading(section.title, section.note, actions=marks)
        card.column.addSpacing(theme.space(8))
        whole = section.key in self._whole or len(section.lines) <= FEW + 1
        for line in section.lines if whole else section.lines[:FEW]:
            card.column.addWidget(Rule())
            card.column.addWidget(self._line(line))
        if not whole:
            card.column.addWidget(Rule())
            more = Button(f"Show all {len(section.lines)}", kind="quiet", size="small", icon="chevron-down")
            more.clicked.connect(lambda: self._show_all(section, card))
            card.column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _line(self, line: Line) -> ListRow:
        deed = Button(line.deed, size="small")
        name = f"{line.ids}. {line.title}" if line.ids else line.title
        deed.setAccessibleName(f"{line.deed}: {name}")
        deed.clicked.connect(lambda: self.jumped.emit(line.card))
        chip = Chip(line.badge.tone, line.badge.word, icon=line.badge.icon or None)
        return ListRow(line.title, line.note, lead=line.ids, mark=chip, mark_width=_MARK, trailing=[deed])

    def _show_all(self, section: Section, card: Card) -> None:
        self._whole.add(section.key)
        place = self._body.indexOf(card)
        self._body.removeWidget(card)
        card.hide()
        card.deleteLater()
        whole = self._section(section)
        self._body.insertWidget(place, whole)
        first_new = whole.findChildren(Button)[FEW]
        first_new.setFocus(Qt.FocusReason.OtherFocusReason)


def _tallies(tallies: tuple[Tally, ...]) -> Card:
    card = Card(padding=12)
    card.setAccessibleName("Counts")
    row = QWidget()
    flow = FlowLayout(row, gap=44, row_gap=6)
    for tally in tallies:
        flow.addWidget(_tally(tally))
    card.column.addWidget(row)
    return card


def _tally(tally: Tally) -> QWidget:
    widget = QWidget()
    widget.setAccessibleName(f"{tally.number} {tally.word}")
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.space(6))
    row.addWidget(Icon(tally.icon, tone=tally.tone, side=18))
    row.addWidget(Label(str(tally.number), "heading", wrapping="line"))
    row.addWidget(Label(tally.word, "small", tone="text2", wrapping="line"))
    return widget
