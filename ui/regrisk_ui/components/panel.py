"""A panel that floats above a dimmed window and holds the focus until it is dealt with."""

import itertools
from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QDialog, QLayout, QVBoxLayout, QWidget
from shiboken6 import isValid
from typing_extensions import override

from regrisk_ui import announce, painting, theme

_WIDE = 500
_DIM = {"light": 0.45, "dark": 0.55, "contrast": 0.7, "contrastLight": 0.7}


class _Scrim(QWidget):
    """Dims the window and keeps the pointer from what lies below."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._host = window
        self.setGeometry(window.rect())
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._host:
            self.setGeometry(self._host.rect())
        return False

    @override
    def event(self, event: QEvent) -> bool:
        pointing = {
            QEvent.Type.MouseButtonPress,
            QEvent.Type.MouseButtonRelease,
            QEvent.Type.MouseButtonDblClick,
            QEvent.Type.Wheel,
            QEvent.Type.ContextMenu,
        }
        if event.type() in pointing:
            event.accept()
            return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.brush_on(self)
        dark = QColor(theme.color("shadow"))
        dark.setAlphaF(_DIM[theme.current().appearance])
        painter.fillRect(self.rect(), dark)
        painter.end()


class Panel(QDialog):
    """A dialog inside its window: dims it, keeps keys and focus, gives the focus back at the end.

    It is no window of its own, so it cannot get lost behind one and looks alike everywhere. ``column`` takes
    the content. ``accepted``, ``rejected`` and ``finished`` are Qt's own signals.
    """

    def __init__(self, name: str, text: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Widget)
        self._host = parent.window()
        self._scrim: _Scrim | None = None
        self._before: QWidget | None = None
        self.setAccessibleName(name)
        self.setAccessibleDescription(text)
        self.column = QVBoxLayout(self)
        self.finished.connect(self._take_down)
        self.hide()
        theme.follow(self)

    def retheme(self) -> None:
        """Take the new distances and colours."""
        room = painting.shadow_room() + theme.space(22)
        self.column.setContentsMargins(room, room, room, room)
        self.column.setSpacing(theme.space(10))
        self._place()
        self.update()

    @override
    def open(self) -> None:
        """Show the panel above its window and put the focus into it."""
        self._before = QApplication.focusWidget()
        self._scrim = _Scrim(self._host)
        self.setParent(self._scrim, Qt.WindowType.Widget)
        self._scrim.show()
        self._scrim.raise_()
        self.show()
        self._place()
        for part in _in_layout(self.column):
            part.raise_()  # screen readers go by the order in which the parts lie on each other
        self.put_in_order()
        stops = self.tab_stops()
        if stops:
            stops[0].setFocus(Qt.FocusReason.OtherFocusReason)
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr] # there is one by now
        name = self.accessibleName()
        end = "" if name.endswith(("?", ".")) else "."
        announce.say(self, f"{name}{end} {self.accessibleDescription()}".strip())

    def tab_stops(self) -> list[QWidget]:
        """Return what Tab reaches inside the panel, in its order."""
        wanted = {widget for widget in self.findChildren(QWidget) if self._is_stop(widget)}
        stops: list[QWidget] = []
        widget = self.nextInFocusChain()
        while len(stops) < len(wanted) and widget is not None and widget is not self:
            if widget in wanted:
                stops.append(widget)
            widget = widget.nextInFocusChain()
        return stops

    def _is_stop(self, widget: QWidget) -> bool:
        by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
        return by_tab and widget.isVisibleTo(self) and widget.isEnabled()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        resized = watched is self._host and event.type() == QEvent.Type.Resize
        if resized or (watched is self and event.type() == QEvent.Type.LayoutRequest):
            self._place()
        elif event.type() == QEvent.Type.ShortcutOverride and self._holds_keys(watched):
            event.accept()  # the window's shortcuts wait until the panel is dealt with
            return False
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._turn_round(watched, event)
        return False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.reject()
        event.accept()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.brush_on(self)
        room, corner = painting.shadow_room(), theme.radius("dialog")
        area = painting.whole(self).adjusted(room, room, -room, -room)
        if not area.contains(QRectF(event.rect())):  # what changes inside, such as progress, needs none
            painting.shadow(painter, area, corner)
        painting.box(
            painter,
            area,
            radius=corner,
            fill=theme.color("raised"),
            edge=theme.color("lineStrong"),
            width=theme.edge(),
        )
        painter.end()

    def _place(self) -> None:
        """Centre the panel, as tall as its content needs and no larger than the window."""
        if self._scrim is None:
            return
        room = 2 * painting.shadow_room()
        wide = min(theme.px(_WIDE) + room, self._host.width() - 16 + room)
        self.column.activate()
        tall = self.column.totalHeightForWidth(wide) if self.column.hasHeightForWidth() else -1
        tall = min(max(tall, self.column.totalMinimumSize().height()), self._host.height() + room)
        x, y = (self._host.width() - wide) // 2, (self._host.height() - tall) // 2
        self.setGeometry(x, y, wide, tall)

    def put_in_order(self) -> None:
        """Let Tab go from top to bottom, whatever order the parts were made in."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft

        def place(stop: QWidget) -> tuple[int, int]:
            spot = stop.mapTo(self, stop.rect().center())
            return spot.y() // 8, -spot.x() if mirrored else spot.x()

        stops = sorted(self.tab_stops(), key=place)
        for before, after in itertools.pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _holds_keys(self, watched: QObject) -> bool:
        return self.isVisible() and isinstance(watched, QWidget) and watched.window() is self._host

    def _turn_round(self, watched: QObject, event: QKeyEvent) -> bool:
        """Keep Tab inside: past the last stop comes the first."""
        by = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}.get(Qt.Key(event.key()))
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if by is None or not plain or not self._holds_keys(watched):
            return False
        self.put_in_order()  # another member of a group may be the stop by now, and fields may have come
        stops = self.tab_stops()
        if not stops:
            return True
        focus = QApplication.focusWidget()
        at = stops.index(focus) if focus in stops else (-1 if by > 0 else 0)
        reason = Qt.FocusReason.TabFocusReason if by > 0 else Qt.FocusReason.BacktabFocusReason
        stops[(at + by) % len(stops)].setFocus(reason)
        return True

    def _take_down(self) -> None:
        if self._scrim is None:
            return
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr] # there is one by now
        scrim, self._scrim = self._scrim, None
        self.setParent(self._host, Qt.WindowType.Widget)
        self.hide()
        scrim.deleteLater()
        if self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    """Yield the widgets of a layout and of the layouts in it, in their order."""
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _in_layout(inner)
