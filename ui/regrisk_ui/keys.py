"""Every key that works everywhere, and the map that lists them all."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from regrisk.words import later, say
from regrisk_ui import theme
from regrisk_ui.components.dialog import Dialog
from regrisk_ui.components.keycap import KeyCap
from regrisk_ui.components.keycap import words as key_words
from regrisk_ui.components.label import Label
from regrisk_ui.layouts import FlowLayout, PageScroll
from regrisk_ui.shell.commands import Command

Rows = tuple[tuple[tuple[str, ...], str], ...]
GO, MOVE, ANSWERS, WINDOW = later("Go to"), later("Move"), later("Answers"), later("Window")

COMMANDS = (
    Command("go-review", later("Review"), (), GO),
    Command("go-cover", later("Cover and contracts"), (), GO),
    Command("go-evidence", later("Evidence"), (), GO),
    Command("go-quick", later("Quick screen"), (), GO),
    Command("go-crosswalk", later("Topics of an application"), (), GO),
    Command("go-forms", later("Fill a form"), (), GO),
    Command("go-verify", later("Check a submission"), (), GO),
    Command("example", later("Look at the example registry"), (), GO),
    Command("undo", later("Undo"), ("Ctrl+Z",), ANSWERS),
    Command("redo", later("Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), ANSWERS),
    Command("save", later("Say when the last answer was saved"), ("Ctrl+S",), ANSWERS),
    Command("copy-link", later("Copy the link of the open card"), ("Ctrl+Shift+C",), ANSWERS),
    Command("next-open", later("Next question without an answer"), ("Ctrl+J",), MOVE),
    Command("previous-open", later("Previous question without an answer"), ("Ctrl+Shift+J",), MOVE),
    Command("next-page", later("Next domain"), ("Ctrl+Return", "Ctrl+Enter"), MOVE),
    Command("previous-page", later("Previous domain"), ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"), MOVE),
    Command("back", later("Back to where you were"), ("Alt+Left",), MOVE),
    Command("forward", later("Forward again"), ("Alt+Right",), MOVE),
    Command("escape", later("Close what floats, else back to the card"), ("Esc",), MOVE),
    Command("search", later("Search questions, answers, evidence and commands"), ("Ctrl+K", "Ctrl+F"), MOVE),
    Command("find", later("Find on this page"), (), MOVE),
    Command("help-here", later("Why we ask this"), ("F1",), WINDOW),
    Command("help", later("Show all keys"), ("?",), WINDOW),
    Command("new", later("New registry"), ("Ctrl+N",), WINDOW),
    Command("open", later("Import an assessment document"), ("Ctrl+O",), WINDOW),
    Command("export", later("Export the report"), ("Ctrl+Shift+E",), WINDOW),
    Command("back-up", later("Back up the workspace"), ("Ctrl+B",), WINDOW),
    Command("larger", later("Larger text"), ("Ctrl++", "Ctrl+="), WINDOW),
    Command("smaller", later("Smaller text"), ("Ctrl+-",), WINDOW),
    Command("usual-size", later("Text at 100 %"), ("Ctrl+0",), WINDOW),
)

_ON_CARDS: Rows = (
    (("↑", "↓"), later("Move between levels; past the end to the next card")),
    (("0–4",), later("Choose a level")),
    (
        (later("Space", about="key"), later("Enter", about="key")),
        later("Choose the level that has the focus"),
    ),
    (("U",), later("Unknown")),
    (("N",), later("Does not apply")),
    (("E",), later("Add evidence")),
    (("S",), later("Say what the answer covers")),
    (("C",), later("Confirm the earlier answer that waits on the card")),
    (("/",), later("Find on this page")),
    ((later("Backspace", about="key"),), later("Clear the answer")),
)
_ON_FOLDED: Rows = (
    ((later("Enter", about="key"),), later("Open the card")),
    (
        (later("Space", about="key"),),
        later("Choose a card with an earlier answer, to confirm several at once"),
    ),
    ((later("Shift ↑", about="key"), later("Shift ↓", about="key")), later("Choose the cards on the way")),
)


_IN_LISTS: Rows = (
    (("↑", "↓"), later("Move in a list or a table")),
    ((later("Home", about="key"), later("End", about="key")), later("First and last domain of the list")),
    ((later("Enter", about="key"),), later("Open the row, or change its field")),
    ((later("Space", about="key"),), later("Choose the row; in the plan, done or not done")),
    ((later("Del", about="key"),), later("Take the row out, with undo")),
    (("→", "←"), later("Open or close a domain of the ledger; move a slider")),
    (("T",), later("Show a chart as a table")),
)


class KeyMap(Dialog):
    """Lists the keys that work everywhere and those that work on cards, in lists and on charts."""

    def __init__(self, commands: tuple[Command, ...], parent: QWidget) -> None:
        super().__init__(say("Keys"), safe=say("Close"), icon="keyboard", parent=parent)
        lines = PageScroll(margin=4)
        lines.setMinimumHeight(min(theme.px(380), parent.window().height() - theme.px(140)))
        lines.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # so that arrows scroll the list
        lines.setAccessibleName(say("All keys"))
        for group in dict.fromkeys(command.group for command in commands):
            rows = [(command.keys[:1], say(command.label)) for command in commands if command.group == group]
            lines.column.addWidget(_group(say(group), [([key_words(k[0])], label) for k, label in rows if k]))
        lines.column.addWidget(_group(say("On a card"), _said(_ON_CARDS)))
        lines.column.addWidget(_group(say("On a folded card"), _said(_ON_FOLDED)))
        lines.column.addWidget(_group(say("In lists, tables and charts"), _said(_IN_LISTS)))
        lines.column.addStretch(1)
        self.body.addWidget(lines)


def _said(rows: Rows) -> list[tuple[list[str], str]]:
    return [([say(key, about="key") for key in keys], say(label)) for keys, label in rows]


def _group(title: str, rows: list[tuple[list[str], str]]) -> QWidget:
    group = QWidget()
    grid = QGridLayout(group)
    grid.setContentsMargins(0, 0, 0, theme.space(6))
    grid.setVerticalSpacing(theme.space(6))
    grid.setHorizontalSpacing(theme.space(14))
    grid.setColumnStretch(0, 1)
    grid.addWidget(Label(title, "smallstrong", tone="text2"), 0, 0, 1, 2)
    for place, (keys, label) in enumerate(rows, 1):
        grid.addWidget(Label(label, "body"), place, 0)
        caps = QWidget()
        flow = FlowLayout(caps, gap=4, align=Qt.AlignmentFlag.AlignRight)
        for key in keys:
            flow.addWidget(KeyCap(key))
        grid.addWidget(caps, place, 1)
    return group
