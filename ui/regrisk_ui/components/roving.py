"""One tab stop for a group of rows: Tab enters where the group was left, arrows move inside."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override


class Roving(QObject):
    """Keeps a single one of *members* reachable by Tab: the focused one, else where it rests."""

    def __init__(self, group: QWidget, members: Sequence[QWidget]) -> None:
        super().__init__(group)
        self._group, self._members = group, tuple(members)
        for member in self._members:
            member.installEventFilter(self)
        if self._members:
            self.rest_on(self._members[0])

    def rest_on(self, stop: QWidget) -> None:
        """Let Tab reach *stop* and no other, unless the focus is inside the group now."""
        held = next((member for member in self._members if member.hasFocus()), None)
        self._let_tab_reach(held or stop)

    def step(self, by: int) -> int:
        """Move the focus by *by* members and return how far beyond the ends it would have gone."""
        at = next((place for place, member in enumerate(self._members) if member.hasFocus()), 0)
        target = at + by
        while 0 <= target < len(self._members) and not self._members[target].isEnabled():
            target += 1 if by > 0 else -1
        if not 0 <= target < len(self._members):
            return by
        self._members[target].setFocus(Qt.FocusReason.OtherFocusReason)
        return 0

    def step_to_end(self, by: int) -> None:
        """Move the focus to the last member, or to the first with a negative *by*."""
        ready = [member for member in self._members if member.isEnabled()]
        if ready:
            ready[-1 if by > 0 else 0].setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._let_tab_reach(watched)
        return False

    def _let_tab_reach(self, stop: QWidget) -> None:
        for member in self._members:
            policy = Qt.FocusPolicy.StrongFocus if member is stop else Qt.FocusPolicy.ClickFocus
            if member.focusPolicy() != policy:
                member.setFocusPolicy(policy)
        self._group.setFocusProxy(stop)
