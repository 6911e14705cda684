"""The first start: two ways to begin, and the grammar of solid, hatched and outline taught once."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from regrisk.words import later, say
from regrisk_ui import theme
from regrisk_ui.components.button import Button
from regrisk_ui.components.card import Card, Rule
from regrisk_ui.components.grid import Grid
from regrisk_ui.components.icon import Icon
from regrisk_ui.components.label import Label
from regrisk_ui.components.scale_bar import Meaning, Swatch
from regrisk_ui.layouts import FlowLayout, PageScroll
from regrisk_ui.pages.contract import Context, Page, PageHost
from regrisk_ui.pages.registry_acts import RegistryActs

_WIDE = 900
_GRAMMAR: tuple[tuple[Meaning, str, str], ...] = (
    (
        "shown",
        later("What you can show"),
        later("Answers with evidence in date. This is the evidenced score."),
    ),
    (
        "said",
        later("What you say"),
        later("Answers without proof yet. The difference is where claims get disputed."),
    ),
    (
        "open",
        later("What is still open"),
        later("Unknown or unanswered. It shows how far the score could still rise."),
    ),
)
_PROMISES = (
    ("hard-drive", later("Nothing leaves this computer")),
    ("list-checks", later("Every point has a reason, and they add up")),
    ("info", later("Readiness by this questionnaire's reading; no insurer has agreed to anything")),
)


class WelcomePage(Page):
    """Two choices and nothing else; Enter starts, E opens the example."""

    title = later("Welcome")

    def __init__(self, host: PageHost, acts: RegistryActs) -> None:
        super().__init__(host)
        self.start = Button(say("Start"), kind="primary", keys=say("Enter", about="key"))
        self.example = Button(say("Open the example"), keys="E")
        self.check = Button(say("Check a submission that you were given"), kind="quiet", icon="shield-check")
        self.check.clicked.connect(lambda: host.go("verify"))
        self.start.clicked.connect(acts.ask_new)
        self.example.clicked.connect(acts.open_example)
        self._scroll = PageScroll(widest=_WIDE)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        column = self._scroll.column
        column.addStretch(1)
        column.addWidget(_greeting())
        column.addWidget(self._choices())
        column.addWidget(_grammar())
        column.addWidget(Rule())
        column.addWidget(_promises())
        column.addWidget(self.check, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    @override
    def show_for(self, context: Context) -> None:
        self.host.set_title(say(self.title))
        why_not = say("This workspace can only be read.") if self.host.read_only else ""
        self.start.set_possible(why_not)
        self.example.set_possible(why_not)
        self.start.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() == Qt.Key.Key_E:
            self.example.click()
        elif plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            next((each for each in (self.example, self.check) if each.hasFocus()), self.start).click()
        else:
            super().keyPressEvent(event)

    def _choices(self) -> QWidget:
        grid = Grid(least=300, most=2)
        grid.add(
            _choice(
                "clipboard-list",
                say("Assess your registry"),
                say(
                    "Start with facts about the registry; they decide what is asked. It takes about three "
                    "hours in all, in as many sittings as you like. Every answer is kept at once."
                ),
                self.start,
            )
        )
        grid.add(
            _choice(
                "eye",
                say("Look at the example registry"),
                say(
                    "A finished assessment of a made-up arthroplasty registry, with two earlier ones. "
                    "Change anything; it cannot touch your own work."
                ),
                self.example,
            )
        )
        return grid


class _Promise(Label):
    """A short sentence that stays on one line where there is room for it."""

    def __init__(self, words: str) -> None:
        super().__init__(words, "small", tone="text2")

    @override
    def sizeHint(self) -> QSize:
        return QSize(
            QFontMetrics(self.font()).horizontalAdvance(self.text()) + 2, super().sizeHint().height()
        )


def _greeting() -> QWidget:
    words = QWidget()
    column = QVBoxLayout(words)
    column.setContentsMargins(0, 0, 0, theme.space(4))
    column.setSpacing(theme.space(8))
    column.addWidget(Icon("shield-check", tone="accent", side=30), 0, Qt.AlignmentFlag.AlignLeft)
    column.addWidget(Label(say("How insurable is your registry?"), "display"))
    column.addWidget(
        Label(
            say(
                "regrisk reads your answers the way an underwriter would, shows why, and helps you prepare a "
                "submission you can sign without fear."
            ),
            "body",
            tone="text2",
        )
    )
    return words


def _choice(icon: str, title: str, text: str, button: Button) -> Card:
    card = Card(padding=20)
    card.setAccessibleName(title)
    head = QHBoxLayout()
    head.setSpacing(theme.space(10))
    head.addWidget(Icon(icon, tone="accent", side=22))
    head.addWidget(Label(title, "heading"), 1)
    card.column.addLayout(head)
    card.column.addWidget(Label(text, "body", tone="text2"))
    card.column.addStretch(1)
    card.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
    return card


def _grammar() -> QWidget:
    grid = Grid(least=200, most=3, gap=28)
    for meaning, title, text in _GRAMMAR:
        entry = QWidget()
        column = QVBoxLayout(entry)
        column.setContentsMargins(0, theme.space(8), 0, theme.space(4))
        column.setSpacing(theme.space(4))
        head = QHBoxLayout()
        head.setSpacing(theme.space(9))
        head.addWidget(Swatch(meaning))
        head.addWidget(Label(say(title), "strong"), 1)
        column.addLayout(head)
        column.addWidget(Label(say(text), "small", tone="text2"))
        column.addStretch(1)
        grid.add(entry)
    return grid


def _promises(entries: Sequence[tuple[str, str]] = _PROMISES) -> QWidget:
    row = QWidget()
    flow = FlowLayout(row, gap=20, row_gap=6)
    for icon, words in entries:
        entry = QWidget()
        inner = QHBoxLayout(entry)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(theme.space(7))
        inner.addWidget(Icon(icon, side=15))
        inner.addWidget(_Promise(say(words)), 1)
        flow.addWidget(entry)
    return row
