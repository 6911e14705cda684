"""A line in a card: a mark, a title with a note below, and what can be done about it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from regrisk_ui import theme
from regrisk_ui.components.abreast import Abreast
from regrisk_ui.components.icon import Icon
from regrisk_ui.components.label import Label
from regrisk_ui.components.lead_text import LeadText
from regrisk_ui.layouts import FlowLayout
from regrisk_ui.tokens import ColorName, Role


class ListRow(QWidget):
    """Mark, words, trailing widgets. The mark is an icon name, any widget, or nothing.

    Where room is short, deeds go below the words and a wide mark above them. *lead* is a quiet id before the
    title, such as "ENC-03"; *mark_width* lines up the marks of several rows; *inset* is the room above and
    below.
    """

    def __init__(
        self,
        title: str,
        note: str = "",
        *,
        lead: str = "",
        mark: str | QWidget | None = None,
        mark_tone: ColorName = "text2",
        mark_width: int | None = None,
        trailing: Sequence[QWidget] = (),
        role: Role = "medium",
        inset: int = 8,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._inset = inset
        lines = QWidget()
        words = QVBoxLayout(lines)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(1)
        self.title: Label | LeadText = LeadText(lead, title, role) if lead else Label(title, role)
        words.addWidget(self.title)  # screen readers go by the order of birth, so the note comes later
        self.note = Label(note, "small", tone="text2", parent=lines)
        self.note.setVisible(bool(note))
        words.addWidget(self.note)
        deeds = QWidget() if trailing else None
        if deeds is not None:
            flow = FlowLayout(deeds, gap=8)
            for widget in trailing:
                flow.addWidget(widget)
        place = Icon(mark, tone=mark_tone, side=18) if isinstance(mark, str) else mark
        self._parts = Abreast(self, words=lines, mark=place, deeds=deeds, mark_width=mark_width)
        theme.follow(self)

    def retheme(self) -> None:
        """Take the new distances."""
        over = theme.space(self._inset)
        self._parts.setContentsMargins(0, over, 0, over)
        self._parts.invalidate()
