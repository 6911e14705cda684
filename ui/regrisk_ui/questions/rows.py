"""Rows of which one is chosen: levels, options, yes and no, and the bands of a number."""

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from regrisk_ui.components.level import Option
from regrisk_ui.components.level_choice import LevelChoice, Threshold
from regrisk_ui.presenters.card import Asked
from regrisk_ui.questions.answer import Answer, End


class OneRow(Answer):
    """One row is the answer; the line between rows says where a knock-out stops being likely."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = asked.line
        self._choice = LevelChoice(
            [Option(row.key, row.text, row.tag, row.meaning) for row in asked.rows],
            threshold=Threshold(line.kind, line.text, line.clears_at) if line else None,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._choice)
        self.setFocusProxy(self._choice)
        self._choice.picked.connect(self.picked)
        self._choice.left.connect(self.left)

    @override
    def show_chosen(self, keys: tuple[str, ...]) -> None:
        self._choice.show_chosen(keys[0] if keys else None)

    @override
    def focus_row(self, which: End) -> None:
        self._choice.focus_row(which)

    @override
    def type_key(self, key: str) -> bool:
        return self._choice.choose(key)
