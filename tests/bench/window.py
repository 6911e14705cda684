"""The window in use: from a key to the painted answer, and from page to page."""

from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from regrisk.app.workspace import Workspace
from regrisk_ui import app, theme
from regrisk_ui.assessment import AssessmentPage
from regrisk_ui.pages.contract import PageName
from regrisk_ui.questions.frame import QuestionCard
from regrisk_ui.tasks import Tasks
from regrisk_ui.window import Window
from tests.bench.figures import Measured, middle, nearly_all
from tests.bench.loading import load_ahead

_FRAME, _SWITCH = 16.0, 50.0
_ROUND: tuple[PageName, ...] = (
    "results",
    "plan",
    "cover",
    "evidence",
    "history",
    "submission",
    "registries",
    "settings",
    "assessment",
)
_ROUNDS = 8
_COLD: PageName = "history"


def window_speed(path: Path) -> Iterator[Measured]:
    """Yield how long the window takes to answer and to switch."""
    app.application()
    with Workspace.open(path) as workspace:
        tasks = Tasks()
        window = app.open_window(workspace, tasks)
        theme.current().set_motion("off")
        window.resize(1280, 800)
        window.show()
        window.activateWindow()
        _catch_up()
        yield _cold(window)
        block = load_ahead(tasks)
        yield Measured(
            "longest block of the window while it loads pages", block, "ms", _SWITCH, "allowed", 1.0
        )
        yield from _answers(window)
        yield from _switches(window)
        window.close()
        tasks.stop()
        window.deleteLater()
        _catch_up()


def _answers(window: Window) -> Iterator[Measured]:
    """Measure keys on every card that takes a level: up one and back again."""
    painted, settled = [], []
    session = window.session
    assert session is not None
    for part in session.evaluation.contributions:
        if part.state != "answered":
            continue
        window.go("assessment", spot=part.question)
        _catch_up()
        page = window.shown
        assert isinstance(page, AssessmentPage)
        card = page.cards.card
        if not isinstance(card, QuestionCard) or card.asked.type == "multi":
            continue
        keys = [row.key for row in card.asked.rows]
        for key in (keys[0], keys[-1]):
            start = perf_counter()
            QTest.keyClicks(_focus(window), key)
            _paint(window)
            painted.append((perf_counter() - start) * 1000)
            _catch_up()
            settled.append((perf_counter() - start) * 1000)
    note = f"{len(painted)} answers by keys; on disk, evaluated and painted"
    yield Measured("answer to screen, p50", middle(painted), "ms", _FRAME, "one frame", 1.0, note)
    yield Measured("answer to screen, p95", nearly_all(painted), "ms", _FRAME, "one frame", 1.0)
    yield Measured(
        "answer, with all that follows when idle", middle(settled), "ms", note="chips, counts and badges too"
    )


def _cold(window: Window) -> Measured:
    """Measure the first visit of a page whose modules are not loaded yet."""
    start = perf_counter()
    window.go(_COLD)
    _paint(window)
    taken = (perf_counter() - start) * 1000
    _catch_up()
    note = f"{_COLD}, with its modules: in the first seconds of the program only"
    return Measured("first visit of a page, nothing loaded", taken, "ms", note=note)


def _loading(block: float) -> Measured:
    return Measured("longest block of the window while it loads pages", block, "ms", _SWITCH, "allowed", 1.0)


def _switches(window: Window) -> Iterator[Measured]:
    """Measure going round the pages: the first time each is made, later it is there."""
    first: list[float] = []
    later: list[float] = []
    for turn in range(_ROUNDS + 1):
        for name in _ROUND:
            start = perf_counter()
            window.go(name)
            _paint(window)
            taken = (perf_counter() - start) * 1000
            (later if turn else first).append(taken)
            _catch_up()
    yield Measured("switch of pages, p50", middle(later), "ms", _SWITCH, "allowed", 1.0)
    yield Measured("switch of pages, p95", nearly_all(later), "ms", _SWITCH, "allowed", 1.0)
    note = f"the slowest of {len(first)}, its modules loaded ahead: {_slowest(first)}"
    yield Measured("first visit of a page", max(first), "ms", note=note)


def _slowest(first: list[float]) -> str:
    name, taken = max(zip(_ROUND, first, strict=True), key=lambda pair: pair[1])
    return f"{name}, {taken:.0f} ms"


def _paint(window: QWidget) -> None:
    """Lay out and paint what has changed, as the next frame would, and nothing that waits for idle time."""
    for _ in range(4):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    QCoreApplication.sendPostedEvents(window, QEvent.Type.UpdateRequest.value)


def _catch_up() -> None:
    for _ in range(4):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _focus(window: Window) -> QWidget:
    focus = QApplication.focusWidget()
    if focus is None:
        window.setFocus(Qt.FocusReason.OtherFocusReason)
        return window
    return focus
