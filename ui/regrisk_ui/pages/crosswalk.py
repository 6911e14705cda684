"""The topics of insurers' applications: find one, see what may be answered and why, copy it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from regrisk.words import later, say, say_many
from regrisk_ui import theme
from regrisk_ui.components.button import Button
from regrisk_ui.components.card import Card
from regrisk_ui.components.empty_state import EmptyState
from regrisk_ui.components.label import Label
from regrisk_ui.components.page import Page as ScrollPage
from regrisk_ui.components.segmented import SegmentedChoice
from regrisk_ui.components.text_field import TextField
from regrisk_ui.layouts import FlowLayout, clear
from regrisk_ui.pages.contract import Context, PageHost
from regrisk_ui.pages.crosswalk_card import TopicCard
from regrisk_ui.pages.scrolling import ScrollingPage
from regrisk_ui.presenters.session import OpenAssessment
from regrisk_ui.presenters.topics import GROUPS, Crosswalk, Group, Topic, crosswalk_page, matching

_AT_ONCE = 4
"""Cards that are made before the page is shown; the others follow in idle moments."""
_WIDEST = 1040


class CrosswalkPage(ScrollingPage):
    """Shows every topic of the pack with our answer."""

    title = later("Topics of an application")

    def __init__(self, host: PageHost, today: Callable[[], date]) -> None:
        self.forms = Button(say("Fill a form"), icon="file-text")
        super().__init__(host, ScrollPage(say(self.title), actions=(self.forms,), widest=_WIDEST))
        self._today = today
        self._session: OpenAssessment | None = None
        self._shown: Crosswalk | None = None
        self._waiting: list[Topic] = []
        self.cards: list[TopicCard] = []
        self.finder = TextField("", placeholder=say("Find a topic"))
        self.finder.line.setAccessibleName(say("Find a topic"))
        self.groups = SegmentedChoice(
            say("Which topics"),
            [(key, say(word), say(means)) for key, word, means in GROUPS],
            "all",
            kind="required",
        )
        self.found = Label("", "small", tone="text2")
        self._rules = Card(gap=4)
        self._rules.set_heading(say("For every topic"))
        self._rule_lines = QVBoxLayout()
        self._rules.column.addLayout(self._rule_lines)
        self._list = QVBoxLayout()
        self._more = QTimer(self)
        self._more.setSingleShot(True)
        self._more.timeout.connect(self._make_some)
        row = QWidget()
        flow = FlowLayout(row, gap=12, row_gap=8)
        for part in (self.finder, self.groups):
            flow.addWidget(part)
        column = self.sheet.column
        column.addWidget(row)
        column.addWidget(self.found)
        column.addWidget(self._rules)
        column.addLayout(self._list)
        column.addStretch(1)
        self.forms.clicked.connect(lambda: host.go("forms"))
        self.finder.edited.connect(lambda _: self._fill())
        self.groups.picked.connect(self._pick)
        theme.follow(self)

    def retheme(self) -> None:
        """Take the new sizes."""
        self.finder.setMinimumWidth(theme.px(200))
        self._list.setSpacing(theme.space(14))

    @override
    def show_for(self, context: Context) -> None:
        self._session = context.session
        self.refresh()
        if context.fresh:
            self.land()

    @override
    def refresh(self) -> None:
        session = self._session
        if session is None:
            return
        shown = crosswalk_page(session, max(self._today(), session.assessment.taken_on))
        if shown != self._shown:
            self._shown = shown
            self.sheet.header.show_words(say(self.title), shown.note)
            self._show_rules(shown)
            self._fill()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Slash or not self.wants_find():
            super().keyPressEvent(event)

    @override
    def wants_find(self) -> bool:
        self.finder.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.finder.line.selectAll()
        return True

    def _show_rules(self, shown: Crosswalk) -> None:
        clear(self._rule_lines)
        for rule in shown.rules:
            self._rule_lines.addWidget(Label(rule, "body", tone="text2"))
        self._rules.setVisible(bool(shown.rules))

    def _pick(self, key: str) -> None:
        self.groups.show_chosen(key)
        self._fill()

    @property
    def _group(self) -> Group:
        return next(key for key, _, _ in GROUPS if key == self.groups.chosen)

    def _fill(self) -> None:
        """Show the topics that match, the first ones at once."""
        shown = self._shown
        if shown is None:
            return
        clear(self._list)
        self.cards = []
        self._waiting = list(matching(shown.topics, self._group, self.finder.text))
        count = len(shown.topics)
        self.found.setText(
            say_many(
                count, "{found} of {number} topic.", "{found} of {number} topics.", found=len(self._waiting)
            )
        )
        if not self._waiting:
            self._list.addWidget(self._nothing())
        self._make(_AT_ONCE)
        self.sheet.verticalScrollBar().setValue(0)

    def _nothing(self) -> QWidget:
        card = Card()
        again = Button(say("Show all topics"))
        again.clicked.connect(self._show_all)
        card.column.addWidget(
            EmptyState("search", say("No topic matches"), say("Try other words."), actions=(again,))
        )
        return card

    def _show_all(self) -> None:
        self.finder.set_text("")
        self.groups.show_chosen("all")
        self._fill()
        self.finder.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_some(self) -> None:
        self._make(2)

    def _make(self, count: int) -> None:
        made, self._waiting = self._waiting[:count], self._waiting[count:]
        for topic in made:
            card = TopicCard(topic)
            card.copy_asked.connect(self._copy)
            self._list.addWidget(card)
            card.show()  # or it would count as nothing until the event loop shows it, and squeeze the others
            self.cards.append(card)
        self.sheet.settle()
        if self._waiting:
            self._more.start(0)

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.host.toast(say("The answer is copied, with its words and what it covers"))
