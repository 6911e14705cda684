"""Text on a page: a label with a type role and a tone, whose height follows its width."""

from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from regrisk_ui import painting, theme
from regrisk_ui.tokens import ColorName, Role

Wrapping = Literal["wrap", "line"]


class Label(QLabel):
    """Shows plain text; markup in it is never read.

    ``wrap`` breaks lines and lets the label shrink to any width; ``line`` keeps one line.
    """

    def __init__(
        self,
        text: str = "",
        role: Role = "body",
        *,
        tone: ColorName = "text",
        wrapping: Wrapping = "wrap",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._role: Role = role
        self._tone: ColorName = tone
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrapping == "wrap")
        policy = self.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Fixed if wrapping == "line" else policy.verticalPolicy())
        self.setSizePolicy(policy)
        self._take_side()
        theme.follow(self)

    def set_tone(self, tone: ColorName) -> None:
        """Give the text another colour."""
        self._tone = tone
        self.retheme()

    def retheme(self) -> None:
        """Take font and colour from the theme."""
        self.setFont(theme.font(self._role))
        self._take_colors()

    def _take_colors(self) -> None:
        palette = self.palette()
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            palette.setColor(group, QPalette.ColorRole.WindowText, theme.color(self._tone))
        palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText, theme.color("text3"))
        self.setPalette(palette)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._take_side()
        elif event.type() == QEvent.Type.StyleChange and not theme.current().dressing:
            # In another parent, Qt gives back the palette that its style sheet saved at first, of any theme.
            now = self.palette().color(QPalette.ColorGroup.Active, QPalette.ColorRole.WindowText)
            if now != theme.color(self._tone):
                self._take_colors()

    def _take_side(self) -> None:
        """Begin on the side where the window begins, whatever the direction of the text."""
        if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            return
        over = self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
        self.setAlignment(painting.leading(self) | over)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return one short line; Qt's own answer is the height at the narrowest width."""
        if not self.wordWrap():
            return super().minimumSizeHint()
        metrics = QFontMetrics(self.font())
        longest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        return QSize(min(longest, theme.px(90)), metrics.height())
