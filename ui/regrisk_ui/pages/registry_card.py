"""The card of one registry on the home page."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget
from typing_extensions import override

from regrisk.words import later, say
from regrisk_ui import theme
from regrisk_ui.components.band_bars import BandBars
from regrisk_ui.components.button import Button, IconButton
from regrisk_ui.components.card import Card, Rule
from regrisk_ui.components.chip import Chip
from regrisk_ui.components.figure import Figure
from regrisk_ui.components.icon import Icon
from regrisk_ui.components.label import Label
from regrisk_ui.components.sparkline import Sparkline
from regrisk_ui.layouts import FlowLayout
from regrisk_ui.presenters.band import BandLook
from regrisk_ui.presenters.home import Fact, RegistryCard

MENU = (
    ("assessment", later("Start a new assessment")),
    ("rename", later("Rename")),
    ("history", later("History")),
    ("remove", later("Remove")),
)
_CHANGING = ("assessment", "rename", "remove")


class RegistryTile(Card):
    """Shows one registry; ``asked`` carries what is wanted of it and its id.

    What is wanted is what the card's own button does (``start``, ``continue``, ``results``), ``quick``,
    ``history``, or an entry of the menu.
    """

    asked = Signal(str, int)

    def __init__(self, shown: RegistryCard, why_not: str = "", parent: QWidget | None = None) -> None:
        super().__init__(gap=9, parent=parent)
        self._shown, self._why_not = shown, why_not
        self.setAccessibleName(f"{shown.name}. {shown.band.name}" if shown.band else shown.name)
        self.more = IconButton("ellipsis", say("More for {title}", title=shown.name))
        self.more.clicked.connect(self._open_menu)
        self.deed = Button(shown.deed, size="small")
        self.deed.setAccessibleName(f"{shown.deed}: {shown.name}")
        self.deed.clicked.connect(lambda: self.asked.emit(shown.act, shown.registry))
        self.deed.set_possible(why_not if shown.act == "start" else "")
        self.column.addWidget(self._head())
        if shown.band is not None:
            self.column.addWidget(_band(shown.band))
            self.column.addWidget(Rule())
            self.column.addWidget(self._figures())
        if shown.chips:
            self.column.addWidget(_chips(shown))
        for fact in shown.facts:
            self.column.addWidget(_fact(fact))
        self.column.addStretch(1)
        self.column.addWidget(self._deeds())

    def menu(self) -> QMenu:
        """Return the menu of what else can be done with the registry."""
        menu = QMenu(self)
        for key, label in MENU:
            if key == "remove":
                menu.addSeparator()
            action = menu.addAction(say(label))
            action.setEnabled(key not in _CHANGING or not self._why_not)
            action.triggered.connect(lambda _=False, key=key: self.asked.emit(key, self._shown.registry))
        return menu

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._pop_up(event.globalPos())

    def _open_menu(self) -> None:
        self._pop_up(self.more.mapToGlobal(QPoint(0, self.more.height() + 2)))

    def _pop_up(self, spot: QPoint) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(spot)

    def _head(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(self._shown.name, "heading"))
        words.addWidget(Label(self._shown.about, "small", tone="text3"))
        row.addLayout(words, 1)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _figures(self) -> QWidget:
        figures = QWidget()
        row = QHBoxLayout(figures)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(20))
        row.addWidget(Figure(say("Score"), self._shown.score))
        row.addWidget(Figure(say("Evidenced"), self._shown.evidenced))
        spark = self._shown.spark
        if spark is None:
            row.addStretch(1)
        else:
            line = Sparkline(evidenced=spark.evidenced, claimed=spark.claimed, name=spark.name)
            row.addWidget(line, 1, Qt.AlignmentFlag.AlignVCenter)
        return figures

    def _deeds(self) -> QWidget:
        deeds = QWidget()
        flow = FlowLayout(deeds, gap=8)
        flow.addWidget(self.deed)
        if self._shown.act == "continue" and self._shown.screened:
            quick = Button(say("Quick screen"), kind="quiet", size="small")
            quick.setAccessibleName(f"{say('Quick screen')}: {self._shown.name}")
            quick.clicked.connect(lambda: self.asked.emit("quick", self._shown.registry))
            flow.addWidget(quick)
        if self._shown.compares:
            compare = Button(say("History"), kind="quiet", size="small")
            compare.setAccessibleName(f"{say('History')}: {self._shown.name}")
            compare.clicked.connect(lambda: self.asked.emit("history", self._shown.registry))
            flow.addWidget(compare)
        return deeds


def _band(band: BandLook) -> QWidget:
    shown = QWidget()
    row = QHBoxLayout(shown)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.space(12))
    row.addWidget(BandBars(band.reached, band.name), 0, Qt.AlignmentFlag.AlignVCenter)
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(Label(band.title, "heading"))
    words.addWidget(Label(band.note, "small", tone="text2"))
    row.addLayout(words, 1)
    return shown


def _chips(shown: RegistryCard) -> QWidget:
    row = QWidget()
    flow = FlowLayout(row, gap=6)
    for badge in shown.chips:
        flow.addWidget(Chip(badge.tone, badge.word, icon=badge.icon or None))
    return row


def _fact(fact: Fact) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.space(7))
    row.addWidget(Icon(fact.icon, tone="exclusion" if fact.urgent else "text2", side=15))
    row.addWidget(Label(fact.text, "small", tone="text2"), 1)
    return line
