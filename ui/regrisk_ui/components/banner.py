"""A banner: what must be known first, inside a page or a dialog."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from regrisk_ui import painting, theme
from regrisk_ui.components.icon import Icon
from regrisk_ui.components.label import Label
from regrisk_ui.tokens import ColorName

Tone = Literal["decline", "exclusion", "subjectivity", "ok", "note"]
_LOOKS: dict[Tone, tuple[str, ColorName, ColorName]] = {
    "decline": ("octagon-x", "decline", "declineSoft"),
    "exclusion": ("triangle-alert", "exclusion", "exclusionSoft"),
    "subjectivity": ("diamond", "subjectivity", "subjectivitySoft"),
    "ok": ("circle-check", "ok", "okSoft"),
    "note": ("info", "accent", "accentSoft"),
}


class Banner(QFrame):
    """A sentence in strong words, the rest below it, and perhaps one thing to do about it."""

    def __init__(
        self,
        tone: Tone,
        title: str,
        text: str = "",
        *,
        action: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone: Tone = tone
        icon, ink, _ = _LOOKS[tone]
        self._row = QHBoxLayout(self)
        self._icon = Icon(icon, tone=ink, side=18)
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(1)
        self._title, self._text = Label(title, "strong"), Label(text, "small", tone="text2")
        words.addWidget(self._title)
        words.addWidget(self._text)
        self._row.addLayout(words, 1)
        if action is not None:
            self._row.addWidget(action, 0, Qt.AlignmentFlag.AlignVCenter)
        self.say(tone, title, text)
        theme.follow(self)

    def say(self, tone: Tone, title: str, text: str = "") -> None:
        """Say something else in the same place."""
        self._tone = tone
        self._icon.show_icon(_LOOKS[tone][0], _LOOKS[tone][1])
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.update()

    def retheme(self) -> None:
        """Take the new distances and colours."""
        side, over = theme.space(14), theme.space(12)
        self._row.setContentsMargins(side, over, side, over)
        self._row.setSpacing(theme.space(12))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.brush_on(self)
        _, ink, ground = _LOOKS[self._tone]
        painting.box(
            painter,
            painting.whole(self),
            radius=theme.radius("item"),
            fill=theme.color(ground),
            edge=theme.color(ink),
            width=theme.edge(),
        )
        painter.end()
