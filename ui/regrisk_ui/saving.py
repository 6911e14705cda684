"""What the window knows about the disk: when the last act reached it, and which acts did not."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from regrisk.errors import StoreError
from regrisk.questions.describe import day_text
from regrisk.words import say, say_many
from regrisk_ui.components.dialog import Dialog
from regrisk_ui.presenters import words
from regrisk_ui.shell.save_note import SaveNote


class Saving:
    """Keeps acts that did not reach the disk until they do, and says in the top bar how it stands."""

    def __init__(self, note: SaveNote, window: QWidget, today: Callable[[], date]) -> None:
        self._note, self._window, self._today = note, window, today
        self._waiting: list[Callable[[], None]] = []
        note.retry_asked.connect(self.try_again)

    @property
    def sentence(self) -> str:
        """What the top bar says, for a habit of pressing save."""
        said = self._note.text
        if not said:
            return say("Every answer is saved at once")
        return say("{saved}. Every answer is saved at once", saved=said)

    def show_saved(self, at: datetime | None) -> None:
        """Say when the last act reached the disk, unless one still waits."""
        if at is None or self._waiting:
            return
        local = at.astimezone()
        today = local.date() == self._today()
        self._note.show_saved(words.clock(local) if today else day_text(local.date()))

    def fail(self, error: StoreError, retry: Callable[[], None]) -> None:
        """Keep an act that failed, and say why."""
        self._waiting.append(retry)
        self._note.show_failed(str(error))

    def try_again(self) -> None:
        """Carry out what waits, in its order; what fails again waits again."""
        waiting, self._waiting = self._waiting, []
        for retry in waiting:
            retry()

    def may_close(self) -> bool:
        """Say whether nothing waits; else ask whether to lose it."""
        if not self._waiting:
            return True
        dialog = Dialog(
            say("Close without the answers that were not saved?"),
            say_many(
                len(self._waiting),
                "{number} act is not on the disk and would be lost.",
                "{number} acts are not on the disk and would be lost.",
            ),
            deed=say("Close without them"),
            safe=say("Stay"),
            icon="octagon-x",
            kind="danger",
            parent=self._window,
        )
        dialog.accepted.connect(self._give_up)
        dialog.open()
        return False

    def _give_up(self) -> None:
        self._waiting = []
        QTimer.singleShot(0, self._window, self._window.close)
