import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from regrisk.errors import PackError, Problem, StoreError
from regrisk_ui.components.label import Label
from regrisk_ui.components.text_box import TextBox
from regrisk_ui.errors import ErrorHook, report_of, show_error
from tests.ui.kit.stage import click, put

SECRET = "the scanner vendor's support tunnel"


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    made.resize(900, 700)
    made.setCentralWidget(QPushButton("A button"))
    put(qtbot, made)
    return made


@pytest.fixture
def noted() -> list[str]:
    return []


@pytest.fixture
def hook(window: QMainWindow, noted: list[str]) -> Iterator[ErrorHook]:
    made = ErrorHook(window, noted.append)
    before = (sys.excepthook, threading.excepthook)
    made.install()
    yield made
    made.remove()
    assert (sys.excepthook, threading.excepthook) == before


def caught() -> BaseException:
    """A bug whose message, cause and locals hold an answer."""

    def rate(answer: str) -> None:
        raise KeyError(f"cannot rate {answer}")

    with pytest.raises(ValueError, match=SECRET) as raised:  # noqa: PT012 - the cause is part of the bug
        try:
            rate(SECRET)
        except KeyError as cause:
            raise ValueError(SECRET) from cause
    return raised.value


def test_a_report_names_places_and_holds_no_answers() -> None:
    """A report can be sent to anyone: kinds of error and places in the code, nothing a person wrote."""
    report = report_of(caught())

    assert SECRET not in report
    assert "builtins.KeyError" in report
    assert "builtins.ValueError" in report
    assert ": rate" in report
    assert "test_errors.py:" in report
    assert "/home" not in report
    assert report.startswith("regrisk ")


def test_a_bug_is_shown_and_the_window_lives_on(
    qtbot: QtBot, window: QMainWindow, hook: ErrorHook, noted: list[str]
) -> None:
    error = caught()

    sys.excepthook(type(error), error, error.__traceback__)

    qtbot.waitUntil(lambda: hook.dialog is not None)
    dialog = hook.dialog
    assert dialog is not None
    (box,) = dialog.findChildren(TextBox)
    assert box.text == noted[0]
    assert SECRET not in box.text
    dialog.deed.click()
    assert QGuiApplication.clipboard().text() == noted[0]

    dialog.safe.click()

    assert hook.dialog is None
    button = window.centralWidget()
    assert isinstance(button, QPushButton)
    with qtbot.waitSignal(button.clicked):
        click(button)


def test_one_bug_after_another_opens_one_dialog(qtbot: QtBot, hook: ErrorHook, noted: list[str]) -> None:
    for _ in range(3):
        error = caught()
        hook.take(type(error), error, error.__traceback__)
    qtbot.waitUntil(lambda: hook.dialog is not None)
    assert len(noted) == 3


def test_a_bug_in_a_thread_reaches_the_window(qtbot: QtBot, hook: ErrorHook, noted: list[str]) -> None:
    def work() -> None:
        raise RuntimeError(SECRET)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()

    qtbot.waitUntil(lambda: hook.dialog is not None)
    assert "builtins.RuntimeError" in noted[0]


def test_what_a_person_can_settle_is_said_in_its_own_words(
    qtbot: QtBot, hook: ErrorHook, noted: list[str]
) -> None:
    error = StoreError("lakes.regrisk: the disk is full. Free some space, then try again.")
    hook.take(type(error), error)

    qtbot.waitUntil(lambda: hook.dialog is not None)
    assert hook.dialog is not None
    texts = [label.text() for label in hook.dialog.findChildren(Label)]
    assert str(error) in texts
    assert noted == []


def test_all_problems_of_a_file_are_listed(qtbot: QtBot, window: QMainWindow) -> None:
    problems = [Problem("ACC.yaml", n, 1, "has no field.", "Add one.") for n in (3, 1, 2)]
    dialog = show_error(PackError(problems), window)
    (box,) = dialog.findChildren(TextBox)
    assert box.text.splitlines() == [f"ACC.yaml:{n}:1: has no field. Add one." for n in (1, 2, 3)]
    assert box.box.isReadOnly()


def test_stopping_the_program_is_no_bug(
    window: QMainWindow, noted: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ctrl C in a terminal goes to whoever took it before."""
    seen: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: seen.append(kind))

    ErrorHook(window, noted.append).take(KeyboardInterrupt, KeyboardInterrupt())

    assert (seen, noted) == ([KeyboardInterrupt], [])
