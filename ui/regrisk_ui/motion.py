"""The few movements of the window: a value glides to a new one, or jumps where nothing may move."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QEasingCurve, QVariantAnimation
from PySide6.QtWidgets import QWidget

from regrisk_ui import theme


class Glide(QVariantAnimation):
    """Runs *step* with shares from 0 to 1 while *widget* moves; at once with 1 where it may not."""

    def __init__(
        self, widget: QWidget, step: Callable[[float], None], pace: Literal["expand", "toast_in"] = "expand"
    ) -> None:
        super().__init__(widget)
        self._owner, self._step = widget, step
        self._pace: Literal["expand", "toast_in"] = pace
        self.setStartValue(0.0)
        self.setEndValue(1.0)
        self.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.valueChanged.connect(self._move)

    def go(self) -> None:
        """Begin the movement anew."""
        self.stop()
        time = theme.duration(self._pace)
        if time and self._owner.isVisible():
            self.setDuration(time)
            self.start()
        else:
            self._step(1.0)

    def _move(self, share: object) -> None:
        if isinstance(share, float):
            self._step(share)
