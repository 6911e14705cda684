"""Tab goes through a card as one reads it, through what was put into it later as well."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLayout, QWidget
from typing_extensions import override


class ReadingOrder(QObject):
    """Keeps the tab stops of *host* in the order of its layouts, behind *before*.

    Qt puts what is made later at the end of the window.
    """

    def __init__(self, host: QWidget, before: QWidget) -> None:
        super().__init__(host)
        self._host, self._before = host, before
        host.installEventFilter(self)
        self._put()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() == QEvent.Type.LayoutRequest:
            self._put()
        return False

    def _put(self) -> None:
        stops = [self._before, *_reached(self._host)]
        with _all_movable(stops):
            for first, second in pairwise(stops):
                QWidget.setTabOrder(first, second)


@contextmanager
def _all_movable(stops: Sequence[QWidget]) -> Iterator[None]:
    """Give widgets that hand the focus on a policy of their own meanwhile: Qt moves none without one.

    They must not keep it, or a screen reader takes them for places without a name.
    """
    passing = [one for one in stops if one.focusProxy() and one.focusPolicy() == Qt.FocusPolicy.NoFocus]
    for one in passing:
        _set_policy(one, Qt.FocusPolicy.TabFocus)
    yield
    for one in passing:
        _set_policy(one, Qt.FocusPolicy.NoFocus)


def _set_policy(widget: QWidget, policy: Qt.FocusPolicy) -> None:
    proxy: Any = widget.focusProxy()
    widget.setFocusProxy(None)  # type: ignore[arg-type] # else the policy goes to what gets the focus
    widget.setFocusPolicy(policy)
    widget.setFocusProxy(proxy)


def _reached(widget: QWidget) -> Iterator[QWidget]:
    """Yield what can take the focus in *widget*, in the order of the layouts.

    A widget that hands the focus to one of its own, such as a field or a group, stands for all in it: Qt
    takes it for a stop itself, and moves it as a whole.
    """
    proxy = widget.focusProxy()
    if proxy is not None and widget.isAncestorOf(proxy):
        yield widget
        return
    if widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
        yield widget
    layout = widget.layout()
    if layout is not None:
        yield from _reached_in(layout)


def _reached_in(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield from _reached(widget)
        elif inner is not None:
            yield from _reached_in(inner)
