"""The first and last rows of a ledger: the names of its columns, the rounding, the total."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from regrisk_ui import painting, theme
from regrisk_ui.components.ledger_columns import paint_figures
from regrisk_ui.components.ledger_values import LedgerFoot
from regrisk_ui.tokens import ColorName, Role


class HeadRow(QWidget):
    """The names of the columns."""

    def __init__(self, names: tuple[str, str, str, str]) -> None:
        super().__init__()
        self._names = names
        self.setAccessibleName(", ".join(names))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.redraw(self)

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(280), theme.px(24))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.brush_on(self)
        painter.setFont(theme.font("smallstrong"))
        painter.setPen(theme.color("text2"))
        side = painting.leading(self) | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(painting.whole(self), side, self._names[0])
        roles: tuple[Role, Role, Role] = ("smallstrong", "smallstrong", "smallstrong")
        paint_figures(painter, self, self._names[1:], roles, ("text2", "text2", "text2"))
        painter.end()


class FootRow(QWidget):
    """The rounding, or the total."""

    def __init__(self, foot: LedgerFoot) -> None:
        super().__init__()
        self._foot = foot
        earned, possible, lost = foot.figures
        spoken = [
            f"{word} {text}" for word, text in (("earned", earned), ("of", possible), ("lost", lost)) if text
        ]
        self.setAccessibleName(f"{foot.name}: {', '.join(spoken)}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.redraw(self)

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(280), theme.px(30 if self._foot.kind == "total" else 24))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.brush_on(self)
        total = self._foot.kind == "total"
        role: Role = "strong" if total else "small"
        painter.setFont(theme.font(role))
        painter.setPen(theme.color("text" if total else "text3"))
        side = painting.leading(self) | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(painting.whole(self), side, self._foot.name)
        tones: tuple[ColorName, ColorName, ColorName] = ("text", "text2", "text2")
        if not total:
            tones = ("text3", "text3", "text3")
        second: Role = "body" if total else "small"
        paint_figures(painter, self, self._foot.figures, (role, second, second), tones)
        painter.end()
