"""Every key that works everywhere, and the map that lists them all."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from regrisk_ui import theme
from regrisk_ui.components.dialog import Dialog
from regrisk_ui.components.keycap import KeyCap
from regrisk_ui.components.keycap import words as key_words
from regrisk_ui.components.label import Label
from regrisk_ui.layouts import FlowLayout, PageScroll
from regrisk_ui.shell.commands import Command

GO, MOVE, ANSWERS, WINDOW = "Go to", "Move", "Answers", "Window"

COMMANDS = (
    Command("undo", "Undo", ("Ctrl+Z",), ANSWERS),
    Command("redo", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), ANSWERS),
    Command("save", "Say when the last answer was saved", ("Ctrl+S",), ANSWERS),
    Command("copy-link", "Copy the link of the open card", ("Ctrl+Shift+C",), ANSWERS),
    Command("next-open", "Next question without an answer", ("Ctrl+J",), MOVE),
    Command("previous-open", "Previous question without an answer", ("Ctrl+Shift+J",), MOVE),
    Command("next-page", "Next domain", ("Ctrl+Return", "Ctrl+Enter"), MOVE),
    Command("previous-page", "Previous domain", ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"), MOVE),
    Command("back", "Back to where you were", ("Alt+Left",), MOVE),
    Command("forward", "Forward again", ("Alt+Right",), MOVE),
    Command("escape", "Close what floats, else back to the card", ("Esc",), MOVE),
    Command("search", "Search questions, answers, evidence and commands", ("Ctrl+K", "Ctrl+F"), MOVE),
    Command("find", "Find on this page", (), MOVE),
    Command("help-here", "Why we ask this", ("F1",), WINDOW),
    Command("help", "Show all keys", ("?",), WINDOW),
    Command("new", "New registry", ("Ctrl+N",), WINDOW),
    Command("open", "Import an assessment document", ("Ctrl+O",), WINDOW),
    Command("export", "Export the report", ("Ctrl+Shift+E",), WINDOW),
    Command("back-up", "Back up the workspace", ("Ctrl+B",), WINDOW),
    Command("larger", "Larger text", ("Ctrl++", "Ctrl+="), WINDOW),
    Command("smaller", "Smaller text", ("Ctrl+-",), WINDOW),
    Command("usual-size", "Text at 100 %", ("Ctrl+0",), WINDOW),
)

_ON_CARDS: tuple[tuple[tuple[str, ...], str], ...] = (
    (("↑", "↓"), "Move between levels; past the end to the next card"),
    (("0–4",), "Choose a level"),
    (("Space", "Enter"), "Choose the level that has the focus"),
    (("U",), "Unknown"),
    (("N",), "Does not apply"),
    (("E",), "Add evidence"),
    (("S",), "Say what the answer covers"),
    (("C",), "Confirm the earlier answer that waits on the card"),
    (("/",), "Find on this page"),
    (("Backspace",), "Clear the answer"),
)
_ON_FOLDED: tuple[tuple[tuple[str, ...], str], ...] = (
    (("Enter",), "Open the card"),
    (("Space",), "Choose a card with an earlier answer, to confirm several at once"),
    (("Shift ↑", "Shift ↓"), "Choose the cards on the way"),
)


class KeyMap(Dialog):
    """Lists the keys that work everywhere and those that work on cards."""

    def __init__(self, commands: tuple[Command, ...], parent: QWidget) -> None:
        super().__init__("Keys", safe="Close", icon="keyboard", parent=parent)
        lines = PageScroll(margin=4)
        lines.setMinimumHeight(min(theme.px(380), parent.window().height() - theme.px(140)))
        lines.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # so that arrows scroll the list
        lines.setAccessibleName("All keys")
        for group in dict.fromkeys(command.group for command in commands):
            rows = [(command.keys[:1], command.label) for command in commands if command.group == group]
            lines.column.addWidget(_group(group, [([key_words(k[0])], label) for k, label in rows if k]))
        lines.column.addWidget(_group("On a card", [(list(keys), label) for keys, label in _ON_CARDS]))
        lines.column.addWidget(
            _group("On a folded card", [(list(keys), label) for keys, label in _ON_FOLDED])
        )
        lines.column.addStretch(1)
        self.body.addWidget(lines)


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
