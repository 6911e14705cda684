"""What does not fit everyone on a part of the window: each function returns the faults it finds, in words."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget

from regrisk_ui.components.label import Label
from regrisk_ui.window import Window
from tests.ui.pages.steps import Key, focus, press

LEAST = 28
"""The least side of a target, px."""
_STEPS = 400
"""More tab stops than any page has."""


def faults(part: QWidget) -> list[str]:
    """Return all that is nameless, takes a key, reaches too far, is cut or is too small to hit."""
    return [
        *(f"nameless: {one}" for one in nameless(part)),
        *(f"takes a key: {one}" for one in mnemonics(part)),
        *(f"too wide: {one}" for one in too_wide(part)),
        *(f"cut: {one}" for one in cut(part)),
        *(f"too small: {one}" for one in too_small(part)),
    ]


def tab_stops(part: QWidget) -> Iterator[QWidget]:
    """Yield what the keyboard reaches."""
    for widget in part.findChildren(QWidget):
        by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
        if by_tab and widget.isVisible() and widget.isEnabled():
            yield widget


def nameless(part: QWidget) -> list[str]:
    """Return what the keyboard reaches and a screen reader has no name for."""
    return [
        f"{type(stop).__name__} in {type(stop.parentWidget()).__name__}"
        for stop in tab_stops(part)
        if not stop.accessibleName().strip()
    ]


def mnemonics(part: QWidget) -> list[str]:
    """Return the texts of buttons that make a letter a shortcut; data may hold ampersands."""
    texts = [button.text() for button in part.findChildren(QAbstractButton)]
    return [text for text in texts if "&" in text.replace("&&", "")]


def too_wide(part: QWidget) -> list[str]:
    """Return what is wider than its view or reaches beyond what it stands on."""
    found = []
    for area in part.findChildren(QScrollArea):
        content = area.widget()
        if not area.isVisible() or content is None:
            continue
        if content.width() > area.viewport().width() or area.horizontalScrollBar().maximum() > 0:
            found.append(type(area).__name__)
        for widget in content.findChildren(QWidget):
            right = widget.mapTo(content, widget.rect().topRight()).x()
            if widget.isVisible() and right > content.width():
                found.append(f"{type(widget).__name__} {widget.accessibleName()}")
    return found


def cut(part: QWidget) -> list[str]:
    """Return the sentences that are given less height than they need at their width."""
    return [
        label.text()
        for label in part.findChildren(Label)
        if label.isVisible() and label.wordWrap() and label.text()
        if label.height() < label.heightForWidth(label.width())
    ]


def too_small(part: QWidget) -> list[str]:
    """Return what the keyboard reaches and a finger would miss."""
    return [
        f"{type(stop).__name__} {stop.accessibleName()} of {stop.width()} × {stop.height()}"
        for stop in tab_stops(part)
        if min(stop.width(), stop.height()) < LEAST
    ]


def missed_by_tab(window: Window) -> list[str]:
    """Return the tab stops of the page that pressing Tab again and again does not come to."""
    reached: list[QWidget] = []
    for _ in range(_STEPS):
        press(Key.Key_Tab)
        if focus() in reached:
            break
        reached.append(focus())
    inside = [stop for stop in tab_stops(window) if window.shown.isAncestorOf(stop)]
    known = {id(stop) for stop in reached}
    return [f"{type(stop).__name__} {stop.accessibleName()}" for stop in inside if id(stop) not in known]
