"""A layout of a mark, words and deeds: side by side, or below each other where the words get too little."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget
from typing_extensions import override

from regrisk_ui import theme
from regrisk_ui.heights import Heights


class Abreast(QLayout):
    """Decides by its width alone, so that height and place always agree.

    The words stay at least *least_words* px wide (at 100 % text) or the parts are stacked: a mark of a given
    *mark_width* above the words, an icon still beside them, the deeds below.
    """

    def __init__(
        self,
        host: QWidget,
        *,
        words: QWidget,
        mark: QWidget | None = None,
        deeds: QWidget | None = None,
        least_words: int = 240,
        mark_width: int | None = None,
        gap: int = 12,
    ) -> None:
        self._heights = Heights()  # Qt tells of changes from the start
        super().__init__(host)
        self.setContentsMargins(0, 0, 0, 0)
        self._items: list[QLayoutItem] = []
        self._words, self._mark, self._deeds = (self._take(part) for part in (words, mark, deeds))
        self._least, self._mark_width, self._gap = least_words, mark_width, gap

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        self.invalidate()
        return self._items.pop(index)

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._heights.at(width, lambda: self._place(QRect(0, 0, width, 0), "measure"))

    @override
    def invalidate(self) -> None:
        self._heights.forget()
        super().invalidate()

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, "move")

    @override
    def sizeHint(self) -> QSize:
        width = self._mark_room() + self._deeds_room()
        width += self._words.sizeHint().width() if self._words is not None else 0
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSize(self) -> QSize:
        """Return the widest single part: everything else can go below it."""
        widths = [item.minimumSize().width() for item in self._items if not item.isEmpty()]
        margins = self.contentsMargins()
        lines = max((item.minimumSize().height() for item in self._items), default=0)
        return QSize(max(widths, default=0), lines + margins.top() + margins.bottom())

    def _take(self, part: QWidget | None) -> QLayoutItem | None:
        if part is None:
            return None
        self.addWidget(part)
        return self._items[-1]

    def _place(self, rect: QRect, act: str) -> int:
        """Set the parts inside *rect* and return the height used; only measure unless *act* is "move"."""
        area = rect.marginsRemoved(self.contentsMargins())
        above = self.contentsMargins().top() + self.contentsMargins().bottom()
        room = area.width() - self._mark_room() - self._deeds_room()
        if room >= theme.px(self._least) or not (self._shown(self._deeds) or self._wide_mark()):
            spots = self._beside(area, max(room, 1))
        else:
            spots = self._stacked(area)
        tall = max((spot.bottom() + 1 - area.top() for _, spot in spots), default=0)
        if act == "move":
            parent = self.parentWidget()
            side = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
            for item, spot in spots:
                item.setGeometry(QStyle.visualRect(side, area, spot))
        return tall + above

    def _beside(self, area: QRect, room: int) -> list[tuple[QLayoutItem, QRect]]:
        parts: list[tuple[QLayoutItem, int, int]] = []
        if self._mark is not None and self._shown(self._mark):
            parts.append((self._mark, area.left(), self._mark.sizeHint().width()))
        if self._words is not None:
            parts.append((self._words, area.left() + self._mark_room(), room))
        if self._deeds is not None and self._shown(self._deeds):
            wide = self._deeds.sizeHint().width()
            parts.append((self._deeds, area.right() + 1 - wide, wide))
        heights = [_height(item, wide) for item, _, wide in parts]
        tall = max(heights, default=0)
        return [
            (item, QRect(x, area.top() + (tall - height) // 2, wide, height))
            for (item, x, wide), height in zip(parts, heights, strict=True)
        ]

    def _stacked(self, area: QRect) -> list[tuple[QLayoutItem, QRect]]:
        spots: list[tuple[QLayoutItem, QRect]] = []
        x, y, gap = area.left(), area.top(), theme.space(6)
        if self._mark is not None and self._shown(self._mark):
            size = self._mark.sizeHint()
            spots.append((self._mark, QRect(x, y, size.width(), size.height())))
            if self._wide_mark():
                y += size.height() + gap
            else:
                x += self._mark_room()
        for item in (self._words, self._deeds):
            if item is not None and self._shown(item):
                wide = area.right() + 1 - x
                height = _height(item, wide)
                spots.append((item, QRect(x, y, wide, height)))
                y += height + gap
        return spots

    def _mark_room(self) -> int:
        if self._mark is None or not self._shown(self._mark):
            return 0
        least = theme.px(self._mark_width) if self._mark_width is not None else 0
        return max(least, self._mark.sizeHint().width()) + theme.space(self._gap)

    def _deeds_room(self) -> int:
        if self._deeds is None or not self._shown(self._deeds):
            return 0
        return self._deeds.sizeHint().width() + theme.space(self._gap)

    def _wide_mark(self) -> bool:
        return self._mark_width is not None and self._shown(self._mark)

    @staticmethod
    def _shown(item: QLayoutItem | None) -> bool:
        return item is not None and not item.isEmpty()


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
