"""A line in a card: a mark, a title with a note below, and what can be done about it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from regrisk_ui import theme
from regrisk_ui.components.icon import Icon
from regrisk_ui.components.label import Label
from regrisk_ui.tokens import ColorName, Role


class ListRow(QWidget):
    """Mark, words, trailing widgets. The mark is an icon name, any widget, or nothing.

    *lead* is a quiet id before the title, such as "ENC-03"; *mark_width* lines up marks of several rows.
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
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._mark_width = mark_width
        self._mark_place: QWidget | None = None
        if mark is not None:
            self._mark_place = self._put_mark(mark, mark_tone)
        words = QVBoxLayout()
        words.setSpacing(1)
        self.title, self.note = Label(title, role), Label(note, "small", tone="text2")
        self.note.setVisible(bool(note))
        top = QHBoxLayout()
        top.setSpacing(theme.space(7))
        if lead:
            place = Label(lead, "strong", tone="text3", wrapping="line")
            top.addWidget(place, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.title, 1)
        words.addLayout(top)
        words.addWidget(self.note)
        self._row.addLayout(words, 1)
        for widget in trailing:
            self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        theme.follow(self)

    def retheme(self) -> None:
        """Take the new distances."""
        self._row.setContentsMargins(0, theme.space(8), 0, theme.space(8))
        self._row.setSpacing(theme.space(12))
        if self._mark_place is not None and self._mark_width is not None:
            self._mark_place.setMinimumWidth(theme.px(self._mark_width))

    def _put_mark(self, mark: str | QWidget, tone: ColorName) -> QWidget:
        widget = Icon(mark, tone=tone, side=18) if isinstance(mark, str) else mark
        if self._mark_width is None:
            self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
            return widget
        place = QWidget()
        inner = QHBoxLayout(place)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        inner.addStretch(1)
        self._row.addWidget(place, 0)
        return place
