import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from regrisk.errors import ReportError
from regrisk_ui.tasks import Cancelled, IsCancelled, Progress, Tasks


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    assert made.stop()


def test_work_reports_and_ends_in_the_windows_thread(qtbot: QtBot, qapp: QApplication, tasks: Tasks) -> None:
    """What a signal touches is touched from one thread only."""
    where: list[tuple[str, bool]] = []

    def work(progress: Progress, cancelled: IsCancelled) -> object:
        progress(0.5, "Page 1 of 2")
        return threading.get_ident()

    task = tasks.run(work)

    def here(what: str) -> None:
        where.append((what, QThread.currentThread() is qapp.thread()))

    task.progress.connect(lambda share, words: here(f"{share} {words}"))
    with qtbot.waitSignal(task.finished) as heard:
        task.finished.connect(lambda _: here("finished"))

    assert heard.args is not None
    assert heard.args[0] != threading.get_ident()
    assert where == [("0.5 Page 1 of 2", True), ("finished", True)]


def test_work_stops_when_asked(qtbot: QtBot, tasks: Tasks) -> None:
    """Cancel is an end of its own: nothing is finished and nothing has failed."""
    begun = threading.Event()

    def work(progress: Progress, cancelled: IsCancelled) -> object:
        begun.set()
        while not cancelled():
            begun.wait(0.001)
        raise Cancelled

    task = tasks.run(work)
    ends: list[str] = []
    task.finished.connect(lambda _: ends.append("finished"))
    task.failed.connect(lambda _: ends.append("failed"))
    begun.wait(5)
    with qtbot.waitSignal(task.cancelled):
        task.cancel()
    assert ends == []


def test_work_that_forgets_to_ask_stops_at_its_next_report(qtbot: QtBot, tasks: Tasks) -> None:
    begun = threading.Event()

    def work(progress: Progress, cancelled: IsCancelled) -> object:
        while True:
            progress(0.1, "Writing")
            begun.set()

    task = tasks.run(work)
    begun.wait(5)
    with qtbot.waitSignal(task.cancelled):
        task.cancel()


def test_a_fault_the_user_can_settle_is_handed_over(qtbot: QtBot, tasks: Tasks) -> None:
    def work(progress: Progress, cancelled: IsCancelled) -> object:
        raise ReportError("Lakes 2027.pdf: is open in another program. Close it, or choose another name.")

    task = tasks.run(work)
    with qtbot.waitSignal(task.failed) as heard:
        pass
    assert heard.args is not None
    assert str(heard.args[0]).startswith("Lakes 2027.pdf")


def test_a_bug_reaches_the_hook_and_the_owner_can_clear_up(qtbot: QtBot, tasks: Tasks) -> None:
    """A panel that waits for the end never waits for ever."""

    def work(progress: Progress, cancelled: IsCancelled) -> object:
        raise ZeroDivisionError("in the work")

    with capture_exceptions() as caught:
        task = tasks.run(work)
        with qtbot.waitSignals([task.crashed, task.ended]):
            pass
        qtbot.waitUntil(lambda: len(caught) == 1)

    assert caught[0][0] is ZeroDivisionError


def test_tasks_are_forgotten_once_they_have_ended(qtbot: QtBot, tasks: Tasks) -> None:
    task = tasks.run(lambda progress, cancelled: None)
    assert tasks.running == 1
    with qtbot.waitSignal(task.ended):
        pass
    qtbot.waitUntil(lambda: tasks.running == 0)


def test_closing_stops_what_is_under_way(qtbot: QtBot) -> None:
    tasks, begun = Tasks(), threading.Event()

    def work(progress: Progress, cancelled: IsCancelled) -> object:
        begun.set()
        while not cancelled():
            begun.wait(0.001)
        return None

    tasks.run(work)
    begun.wait(5)
    assert tasks.stop()


def test_nobody_is_told_of_what_ends_with_the_window(qapp: QApplication) -> None:
    """Who asked may be gone by then: a page that is told of a plan would touch what is deleted."""
    tasks = Tasks()
    task = tasks.run(lambda _progress, _cancelled: "a plan")
    told: list[object] = []
    task.finished.connect(told.append)
    task.ended.connect(lambda: told.append("ended"))

    assert tasks.stop()
    qapp.processEvents()

    assert told == []


def test_work_that_tells_much_leaves_the_window_its_time(qtbot: QtBot, tasks: Tasks) -> None:
    """What comes soon after another progress is left out; the first and the end are not."""
    shown: list[float] = []

    def work(progress: Progress, cancelled: IsCancelled) -> object:
        for page in range(200):
            progress(page / 200, "Pages")
        return None

    task = tasks.run(work)
    task.progress.connect(lambda share, words: shown.append(share))
    with qtbot.waitSignal(task.finished):
        pass

    assert shown[0] == 0.0
    assert len(shown) < 100


@pytest.mark.parametrize("then", ["after a rest", "when stopped"])
def test_garbage_is_looked_for_again_once_nothing_is_under_way(qtbot: QtBot, then: str) -> None:
    """A thread of the pool that finds a widget among it would hang the window."""
    tasks = Tasks(rest_ms=1 if then == "after a rest" else 60_000)
    task = tasks.run(lambda progress, cancelled: gc.isenabled())
    with qtbot.waitSignal(task.finished) as heard:
        pass
    qtbot.waitUntil(lambda: tasks.running == 0)

    assert heard.args == [False]
    if then == "when stopped":
        assert not gc.isenabled()
        tasks.stop()
    qtbot.waitUntil(gc.isenabled)


def test_no_garbage_is_looked_for_while_anybody_works(qtbot: QtBot) -> None:
    """One window may close, or rest, while another one still works."""
    first, second = Tasks(rest_ms=1), Tasks(rest_ms=1)
    go_on = threading.Event()
    long = second.run(lambda progress, cancelled: go_on.wait(60) and gc.isenabled())
    with qtbot.waitSignal(first.run(lambda progress, cancelled: None).finished):
        pass
    with qtbot.waitSignal(first.destroyed):
        first.stop()
        first.deleteLater()
    assert not gc.isenabled()

    with qtbot.waitSignal(long.finished) as heard:
        go_on.set()

    assert heard.args == [False]
    qtbot.waitUntil(gc.isenabled)
