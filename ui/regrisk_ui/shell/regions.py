"""F6 between the parts of the window; each part takes the focus back where it was left."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class Regions(QObject):
    """Knows the parts in their order and what had the focus in each."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._parts: list[QWidget] = []
        self._last: dict[int, QWidget] = {}
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._note)

    def set_parts(self, parts: list[QWidget]) -> None:
        """Take the parts in the order in which F6 visits them."""
        self._parts = parts

    def move(self, by: int) -> None:
        """Put the focus into the next part (1) or the one before (-1) that can take it."""
        at = self._current()
        for step in range(1, len(self._parts) + 1):
            part = self._parts[(at + by * step) % len(self._parts)]
            target = self._target(part)
            if target is not None:
                target.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def enter(self, part: QWidget) -> None:
        """Put the focus into *part*, where it was left."""
        target = self._target(part)
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _current(self) -> int:
        focus = QApplication.focusWidget()
        for place, part in enumerate(self._parts):
            if focus is not None and (part is focus or part.isAncestorOf(focus)):
                return place
        return -1

    def _target(self, part: QWidget) -> QWidget | None:
        if not part.isVisible():
            return None
        last = self._last.get(id(part))
        alive = last is not None and isValid(last)
        if alive and last is not None and part.isAncestorOf(last) and last.isVisible() and last.isEnabled():
            return last
        widget = part.nextInFocusChain()
        while widget is not None and widget is not part:
            reachable = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isVisible()
            if part.isAncestorOf(widget) and reachable and widget.isEnabled() and not widget.focusProxy():
                return widget
            widget = widget.nextInFocusChain()
        return None

    def _note(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is None:
            return
        for part in self._parts:
            if part.isAncestorOf(now):
                self._last[id(part)] = now
