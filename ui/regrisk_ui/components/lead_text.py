"""A sentence with the id of its question before it."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from regrisk_ui import painting, textflow, theme
from regrisk_ui.tokens import ColorName, Role


class LeadText(QWidget):
    """Shows *lead* in strong, quiet type and the *text* after it, wrapping below it."""

    def __init__(
        self,
        lead: str,
        text: str,
        role: Role = "medium",
        *,
        tone: ColorName = "text",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._lead, self._text = lead, text
        self._role: Role = role
        self._tone: ColorName = tone
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(f"{lead} {text}".strip())
        theme.redraw(self)

    def text(self) -> str:
        """Return the sentence without its id."""
        return self._text

    def show_text(self, lead: str, text: str) -> None:
        """Show another sentence."""
        self._lead, self._text = lead, text
        self.setAccessibleName(f"{lead} {text}".strip())
        self.updateGeometry()
        self.update()

    @override
    def heightForWidth(self, width: int) -> int:
        return round(self._flow(width).height + 0.49)

    @override
    def sizeHint(self) -> QSize:
        wide = textflow.advance(f"{self._lead}  {self._text}", theme.font(self._role))
        wide = min(wide + 12, theme.px(560))
        return QSize(round(wide), self.heightForWidth(round(wide)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(90), theme.px(18))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.brush_on(self)
        flow = self._flow(self.width())
        flow.draw(painter, 0, 0, theme.color(self._tone), theme.color("text3"))
        painter.end()

    def _flow(self, width: int) -> textflow.Flow:
        return textflow.flow(
            self._text, theme.font(self._role), width, lead=self._lead, direction=self.layoutDirection()
        )
