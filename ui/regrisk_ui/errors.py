"""Where errors end: what a person can act on becomes a dialog, a bug becomes a report, the window lives on.

A report names the kind of error and the places in the code, and nothing else: no messages and no values,
since both may hold answers.
"""

import platform
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import PurePath
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from regrisk import __version__
from regrisk.errors import ProblemsError, RegriskError
from regrisk.words import say
from regrisk_ui.components.dialog import Dialog
from regrisk_ui.components.text_box import TextBox

_MOST_FRAMES = 60
_MOST_PROBLEMS = 200
_ROOTS = ("regrisk", "regrisk_ui", "site-packages")


def show_error(error: RegriskError, parent: QWidget, *, title: str = "") -> Dialog:
    """Open a dialog with what is wrong and what to do; its own words, nothing added."""
    problems = error.problems if isinstance(error, ProblemsError) else ()
    text = (
        say("{number} to settle. Each line says where and what to do.", number=len(problems))
        if problems
        else str(error)
    )
    title = title or say("That could not be done")
    dialog = Dialog(title, text, safe=say("Close"), icon="circle-alert", parent=parent)
    if problems:
        lines = "\n".join(str(problem) for problem in problems[:_MOST_PROBLEMS])
        box = TextBox(say("What is wrong"), lines, lines=6, longest=100_000)
        box.box.setReadOnly(True)
        dialog.body.addWidget(box)
    dialog.open()
    return dialog


def report_of(error: BaseException) -> str:
    """Return what a bug report may hold: versions, kinds of error, places in the code."""
    lines = [
        f"regrisk {__version__}",
        f"Python {platform.python_version()}, Qt {qVersion()}, {platform.system()} {platform.release()}",
    ]
    seen: set[int] = set()
    link: BaseException | None = error
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        kind = type(link)
        lines.append("")
        lines.append(f"{kind.__module__}.{kind.__qualname__}")
        frames = traceback.extract_tb(link.__traceback__, limit=_MOST_FRAMES)
        lines.extend(f"  {_place(frame.filename)}:{frame.lineno}: {frame.name}" for frame in frames)
        link = link.__cause__ or link.__context__
    return "\n".join(lines)


class ErrorHook(QObject):
    """Takes uncaught errors of every thread and shows them in the window's thread, one dialog at a time."""

    _caught = Signal(object)

    def __init__(self, window: QWidget, note: Callable[[str], None] | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._note = note or _to_stderr
        self._dialog: Dialog | None = None
        self._before = (sys.excepthook, threading.excepthook)
        self._caught.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take errors from now on."""
        sys.excepthook = self.take
        threading.excepthook = self._take_from_thread

    def remove(self) -> None:
        """Leave errors to whoever took them before."""
        sys.excepthook, threading.excepthook = self._before

    @property
    def dialog(self) -> Dialog | None:
        """The dialog on the screen, if there is one."""
        return self._dialog

    def show_above(self, window: QWidget) -> None:
        """Show errors above another window from now on."""
        self._window = window

    def take(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None = None
    ) -> None:
        """Take one error; callable from any thread."""
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            self._before[0](kind, error, trace)
            return
        if not isinstance(error, RegriskError):
            self._note(report_of(error))
        self._caught.emit(error)

    def _take_from_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.take(args.exc_type, args.exc_value, args.exc_traceback)

    def _show(self, error: BaseException) -> None:
        if self._dialog is not None:
            return
        if isinstance(error, RegriskError):
            self._dialog = show_error(error, self._window)
        else:
            self._dialog = crash_dialog(report_of(error), self._window)
            self._dialog.open()
        self._dialog.finished.connect(self._forget)

    def _forget(self) -> None:
        self._dialog = None


def crash_dialog(report: str, parent: QWidget) -> Dialog:
    """Return the dialog for a bug, with a report that can be copied."""
    dialog = Dialog(
        say("Something in regrisk went wrong"),
        say(
            "Your answers are safe: each was on disk when the screen said Saved. You can go on working. "
            "The report below names places in the program and holds no answers."
        ),
        deed=say("Copy the report"),
        safe=say("Go on"),
        icon="circle-alert",
        closing="by owner",
        parent=parent,
    )
    box = TextBox(say("Report"), report, lines=8, longest=100_000)
    box.box.setReadOnly(True)
    dialog.body.addWidget(box)

    def copy() -> None:
        QGuiApplication.clipboard().setText(report)
        dialog.deed.set_label(say("Copied"))

    dialog.deed_asked.connect(copy)
    return dialog


def _place(filename: str) -> str:
    """Return the file from its package on, without the folders of this computer."""
    parts = PurePath(filename).parts
    for place in range(len(parts) - 2, -1, -1):
        if parts[place] in _ROOTS:
            return "/".join(parts[place:])
    return parts[-1] if parts else filename


def _to_stderr(report: str) -> None:
    if sys.stderr is not None:
        sys.stderr.write(f"{report}\n")
