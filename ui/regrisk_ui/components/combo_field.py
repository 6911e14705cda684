"""A field that offers a list of names."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QListView, QSizePolicy, QWidget
from typing_extensions import override

from regrisk.words import say
from regrisk_ui import icons, painting, textflow, theme
from regrisk_ui.components.field import Field
from regrisk_ui.tokens import ColorName


class Combo(QComboBox):
    """A combo box whose arrows open the list instead of choosing, and which ignores a passing wheel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        view = QListView()
        view.setObjectName("options")
        self.setView(view)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        theme.follow(self)

    def retheme(self) -> None:
        """Take the new sizes and colours."""
        self.setFont(theme.font("body"))
        self.view().setFont(theme.font("body"))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        texts = [self.itemText(place) for place in range(self.count())]
        wide = max((textflow.advance(text, theme.font("body")) for text in texts), default=0.0)
        return QSize(round(wide) + theme.px(28) + 2 * theme.space(12), theme.control("field"))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(100), theme.control("field"))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not self.view().isVisible():
            self.showPopup()
        else:
            super().keyPressEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.brush_on(self)
        area, corner, ready = painting.whole(self), theme.radius("control"), self.isEnabled()
        bad = bool(self.property("bad"))
        fill: ColorName = "sunken" if not ready else ("hover" if self.underMouse() else "surface")
        painting.box(
            painter,
            area,
            radius=corner,
            fill=theme.color("declineSoft" if bad and self.hasFocus() else fill),
            edge=theme.color("decline" if bad else ("lineStrong" if ready else "line")),
            width=theme.ring() if bad else theme.edge(),
        )
        if self.hasFocus():
            painting.focus_ring(painter, area, corner)
        side, pad = theme.px(16), theme.space(12)
        spot = QRectF(self.width() - pad - side, (self.height() - side) / 2, side, side)
        ink = theme.color("text2" if ready else "text3")
        icons.paint(painter, "chevron-down", painting.mirrored(self, spot), ink)
        room = painting.mirrored(self, QRectF(pad, 0, self.width() - 2 * pad - side, self.height()))
        painter.setFont(self.font())
        painter.setPen(theme.color("text" if ready and self.currentIndex() >= 0 else "text3"))
        words = self.currentText() if self.currentIndex() >= 0 else self.placeholderText()
        text = textflow.elided(words, self.font(), room.width())
        painter.drawText(room, painting.leading(self) | Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()


class ComboField(Field):
    """A choice from a list of (key, name); ``committed`` carries the key that was chosen."""

    committed = Signal(str)

    def __init__(
        self,
        label: str,
        options: Sequence[tuple[str, str]],
        chosen: str | None = None,
        *,
        hint: str = "",
        placeholder: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self.combo = Combo()
        super().__init__(label, self.combo, hint=hint, parent=parent)
        self.combo.setPlaceholderText(say("Choose") if placeholder is None else placeholder)
        self.set_options(options, chosen)
        self.combo.activated.connect(self._report)

    @property
    def chosen(self) -> str | None:
        """The key shown as chosen."""
        key = self.combo.currentData()
        return key if isinstance(key, str) else None

    def set_options(self, options: Sequence[tuple[str, str]], chosen: str | None = None) -> None:
        """Offer other options."""
        self.combo.clear()
        for key, name in options:
            self.combo.addItem(name, key)
        self.show_chosen(chosen)

    def show_chosen(self, key: str | None) -> None:
        """Show the option with *key* as chosen, or none."""
        self.combo.setCurrentIndex(-1 if key is None else self.combo.findData(key))

    def _report(self, place: int) -> None:
        self.committed.emit(str(self.combo.itemData(place)))
