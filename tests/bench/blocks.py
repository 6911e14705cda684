"""The longest time in which the window takes no notice, while it exports, seals and looks for a plan."""

import gc
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from time import perf_counter, thread_time
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from regrisk.app.examples import example
from regrisk.app.workspace import Workspace
from regrisk.model.assessment import Attested
from regrisk_ui import app, theme
from regrisk_ui.doors import OPEN
from regrisk_ui.pages.contract import Page, PageName
from regrisk_ui.pages.plan import PlanPageView
from regrisk_ui.pages.results import ResultsPage
from regrisk_ui.pages.submission import SubmissionPage
from regrisk_ui.presenters.export import Subject
from regrisk_ui.presenters.export import Wanted as Exported
from regrisk_ui.presenters.sealing import Wanted as Sealed
from regrisk_ui.tasks import Tasks
from regrisk_ui.window import Window
from tests.bench.figures import Measured
from tests.bench.loading import load_ahead

_ALLOWED, _QUIET = 50.0, 0.3
_BEAT = 1
_LONGEST = 60_000
_ROUNDS = 3
Shown = TypeVar("Shown", bound=Page)


def longest_blocks(folder: Path) -> Iterator[Measured]:
    """Yield the longest block of the window during each kind of long work; the first loads its modules."""
    app.application()
    with Workspace.open(folder / "blocks.regrisk") as workspace:
        kept = workspace.import_assessment(example())
        ready = workspace.import_assessment(example("strong-renewal"))
        signs = Attested(name="J. Lind", role="security officer", on=ready.taken_on)
        workspace.session(ready.id).set_attested([signs])
        workspace.set_setting(OPEN, str(kept.id))
        tasks = Tasks()
        window = app.open_window(workspace, tasks)
        theme.current().set_motion("off")
        window.resize(1280, 800)
        window.show()
        window.activateWindow()
        load_ahead(tasks)
        _settle(tasks)
        yield _row("a plan", [_plan(window, tasks) for _ in range(_ROUNDS)])
        out = folder / "report.pdf"
        yield _row("a PDF export", [_export(window, workspace, tasks, out) for _ in range(_ROUNDS)])
        window.open_assessment(ready.id)
        yield _row("a seal", [_seal(window, tasks, folder / "sealed.zip")])
        window.close()
        tasks.stop()
        window.deleteLater()
        _settle(tasks)


class _Block(NamedTuple):
    """Milliseconds without a beat, and for how many of them the window's own thread had the processor."""

    lasts: float
    own: float


def _row(during: str, blocks: list[_Block]) -> Measured:
    name = f"longest block of the window during {during}"
    each = ", ".join(f"{block.lasts:.0f} ({block.own:.0f} of its own work)" for block in blocks)
    return Measured(name, max(blocks).lasts, "ms", _ALLOWED, "allowed", 1.0, f"each time: {each}")


def _plan(window: Window, tasks: Tasks) -> _Block:
    page = _page(window, tasks, "plan", PlanPageView)
    session = window.session
    assert session is not None
    return _longest_block(lambda: page.beginning.look(session), tasks)


def _export(window: Window, workspace: Workspace, tasks: Tasks, out: Path) -> _Block:
    page = _page(window, tasks, "results", ResultsPage)
    session = window.session
    assert session is not None
    trend = workspace.trend(session.record.registry)
    subject = Subject(session.pack, session.assessment, session.evaluation, trend)
    wanted = Exported("pdf", "full", "letter", out)
    return _longest_block(lambda: page.exports.begin(subject, wanted), tasks)


def _seal(window: Window, tasks: Tasks, out: Path) -> _Block:
    page = _page(window, tasks, "submission", SubmissionPage)
    session = window.session
    assert session is not None
    wanted = Sealed(out, "full", "letter", session.record.taken_on)
    block = _longest_block(lambda: page.acts.seals.begin(session.record.id, wanted), tasks)
    assert out.is_file()
    return block


def _longest_block(begin: Callable[[], object], tasks: Tasks) -> _Block:
    """Begin work and return the longest time between two beats until it has ended.

    A timer beats in the window's thread, so a beat is late when an act of the window takes long, and also
    when other threads keep the interpreter to themselves.
    """
    loop, beats = QEventLoop(), [(perf_counter(), thread_time())]
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)

    def beat() -> None:
        beats.append((perf_counter(), thread_time()))
        if not tasks.running and len(beats) > 2:
            loop.quit()

    timer.timeout.connect(beat)
    timer.start(_BEAT)
    QTimer.singleShot(0, loop, begin)
    QTimer.singleShot(_LONGEST, loop, loop.quit)
    loop.exec()
    timer.stop()
    assert not tasks.running
    return max(_Block((b[0] - a[0]) * 1000, (b[1] - a[1]) * 1000) for a, b in pairwise(beats))


def _page(window: Window, tasks: Tasks, name: PageName, kind: type[Shown]) -> Shown:
    """Go to a page and let what it begins by itself come to an end."""
    window.go(name)
    _settle(tasks)
    page = window.shown
    assert isinstance(page, kind)
    return page


def _settle(tasks: Tasks) -> None:
    """Let everything that waits be done, and what it begins; then leave it out of the look for garbage.

    So does the program once it has started.
    """
    quiet = perf_counter()
    while perf_counter() - quiet < _QUIET:
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        if tasks.running:
            quiet = perf_counter()
    gc.collect()
    gc.freeze()
