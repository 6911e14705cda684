"""The composition root: opens the workspace, makes the window, and gives each page what it asks for.

Only this module and the walkthrough call the application. Pages are imported on their first visit, so that
the first question is on the screen before what it does not need is loaded.
"""

import gc
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from regrisk import __version__
from regrisk.app import clock
from regrisk.app.kept_files import KeptFiles
from regrisk.app.workspace import Workspace
from regrisk.errors import StoreError
from regrisk.model.assessment import Assessment
from regrisk.model.evaluation import Evaluation
from regrisk.model.pack import Pack
from regrisk.scoring.evaluate import evaluate
from regrisk_ui import garbage, language, theme
from regrisk_ui.ahead import Ahead
from regrisk_ui.assessment import AssessmentPage
from regrisk_ui.attaching import Keeping
from regrisk_ui.errors import ErrorHook
from regrisk_ui.pages.contract import Page, PageFactory, PageHost, PageName
from regrisk_ui.presenters.session import OpenAssessment
from regrisk_ui.presenters.settings import Preferences, read_preferences
from regrisk_ui.showing import Showing
from regrisk_ui.tasks import Tasks
from regrisk_ui.window import Window

if TYPE_CHECKING:
    from regrisk.model.plan import CheapestPlan
    from regrisk_ui.pages.back_up import BackUps
    from regrisk_ui.pages.export import Exports
    from regrisk_ui.pages.registry_acts import RegistryActs
    from regrisk_ui.presenters.export import Subject, Told, Wanted

MISTAKE = 2
_NO_DISPLAY = (
    "There is no display here, so no window can be opened. "
    "Set QT_QPA_PLATFORM=offscreen to draw it in memory, or use a verb such as 'regrisk score FILE'.\n"
)


def main(workspace: Path | None = None) -> int:
    """Open the window on *workspace*, or on the user's own, and return an exit code once it is closed."""
    if not has_display():
        sys.stderr.write(_NO_DISPLAY)
        return MISTAKE
    gc.disable()
    try:
        app = application()
        try:
            opened = Workspace.open(workspace)
        except StoreError as error:
            QMessageBox.critical(None, "regrisk", str(error))
            return MISTAKE
        with opened:
            return _run(app, opened)
    finally:
        gc.unfreeze()
        gc.enable()


def _run(app: QApplication, workspace: Workspace) -> int:
    """Show the window until it is closed."""
    tasks = Tasks()
    language.install(app)
    showing = Showing(lambda: open_window(workspace, tasks), tasks)
    hook = ErrorHook(showing.window)
    hook.install()
    showing.renewed.connect(lambda: hook.show_above(showing.window))
    showing.window.show()
    QTimer.singleShot(0, showing, _collect_again)
    ahead = Ahead(tasks)
    ahead.begin()
    code = app.exec()
    showing.stop()
    hook.remove()
    tasks.stop()
    return code


def _collect_again() -> None:
    gc.freeze()
    garbage.look_again()


def has_display() -> bool:
    """Say whether a window can be opened; without a display Qt would end the program without a word."""
    if sys.platform != "linux":
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def application() -> QApplication:
    """Return the application, made where there is none yet."""
    there = QApplication.instance()
    if isinstance(there, QApplication):
        return there
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("regrisk")
    app.setApplicationDisplayName("regrisk")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("regrisk")
    return app


def open_window(workspace: Workspace, tasks: Tasks) -> Window:
    """Return the window on *workspace* as it was left, not shown yet."""
    apply(read_preferences(workspace.setting))
    workspace.show_packs_in(language.current().code)
    window = Window(workspace, factories(workspace, tasks), clock.today)
    window.acts.learn("back-up", lambda: _back_ups(window, workspace, tasks).ask())
    window.begin()
    return window


def _back_ups(window: Window, workspace: Workspace, tasks: Tasks) -> "BackUps":
    from regrisk.app.back_up import back_up, usual_name
    from regrisk_ui.pages.back_up import BackUps

    there = window.findChild(BackUps)
    return there or BackUps(
        window,
        window,
        tasks,
        lambda out, report: back_up(workspace.path, out, report),
        lambda: usual_name(workspace.path, clock.today()),
    )


def apply(preferences: Preferences) -> None:
    """Take language, theme, text size and motion as the user wants them."""
    language.install(application()).choose(preferences.language)
    look = theme.install(application())
    look.choose(preferences.theme)
    look.set_text_size(preferences.text_size)
    look.set_motion(preferences.motion)


def factories(workspace: Workspace, tasks: Tasks) -> Mapping[PageName, PageFactory]:
    """Return what makes each page on its first visit."""
    keeping = Keeping(KeptFiles(workspace), tasks)
    return {
        "welcome": lambda host: _welcome(host, workspace, tasks),
        "registries": lambda host: _registries(host, workspace, tasks),
        "assessment": lambda host: AssessmentPage(
            host,
            lambda: read_preferences(workspace.setting).single_keys,
            keeping,
        ),
        "quick": lambda host: _quick(host, workspace, keeping),
        "evidence": lambda host: _evidence(host, keeping),
        "results": lambda host: _results(host, workspace, tasks),
        "cover": lambda host: _cover(host, workspace),
        "plan": lambda host: _plan(host, tasks),
        "history": lambda host: _history(host, workspace, tasks),
        "submission": lambda host: _submission(host, workspace, tasks),
        "crosswalk": _crosswalk,
        "forms": lambda host: _forms(host, tasks),
        "verify": lambda host: _verify(host, tasks),
        "settings": lambda host: _settings(host, workspace),
    }


def _submission(host: PageHost, workspace: Workspace, tasks: Tasks) -> Page:
    from regrisk_ui.submitting import submission_page

    return submission_page(host, workspace, tasks, _exports(host, workspace, tasks))


def _crosswalk(host: PageHost) -> Page:
    from regrisk_ui.submitting import crosswalk_page

    return crosswalk_page(host)


def _forms(host: PageHost, tasks: Tasks) -> Page:
    from regrisk_ui.submitting import forms_page

    return forms_page(host, tasks)


def _verify(host: PageHost, tasks: Tasks) -> Page:
    from regrisk_ui.submitting import verify_page

    return verify_page(host, tasks)


def _registry_acts(page: QWidget, host: PageHost, workspace: Workspace, tasks: Tasks) -> "RegistryActs":
    from regrisk.app.examples import TOUR, example, examples
    from regrisk.app.score import read_document
    from regrisk_ui.pages.registry_acts import RegistryActs, Sources

    def tour() -> list[Assessment]:
        found = [example(name) for name in examples() if name.startswith(TOUR)]
        return sorted(found, key=lambda document: document.taken_on)

    sources = Sources(lambda path: read_document(path)[1], tour)
    return RegistryActs(page, host, workspace, tasks, sources, clock.today)


def _welcome(host: PageHost, workspace: Workspace, tasks: Tasks) -> Page:
    from regrisk_ui.pages.welcome import WelcomePage

    return WelcomePage(host, _registry_acts(_widget(host), host, workspace, tasks))


def _registries(host: PageHost, workspace: Workspace, tasks: Tasks) -> Page:
    from regrisk_ui.pages.registries import RegistriesPage

    acts = _registry_acts(_widget(host), host, workspace, tasks)
    return RegistriesPage(host, workspace, acts, clock.today)


def _results(host: PageHost, workspace: Workspace, tasks: Tasks) -> Page:
    from regrisk_ui.pages.results import Reckoning, ResultsPage

    return ResultsPage(
        host, Reckoning(_what_if, _cheapest, clock.today), tasks, _exports(host, workspace, tasks)
    )


def _quick(host: PageHost, workspace: Workspace, keeping: Keeping) -> Page:
    from regrisk_ui.pages.quick import QuickPage

    return QuickPage(host, lambda: read_preferences(workspace.setting).single_keys, keeping)


def _evidence(host: PageHost, keeping: Keeping) -> Page:
    from regrisk_ui.pages.evidence import EvidenceListPage

    return EvidenceListPage(host, _write_renewals, keeping)


def _write_renewals(session: OpenAssessment, out: Path) -> Path:
    from regrisk.app.calendars import write_renewals

    return write_renewals(session.pack, session.assessment, out, clock.today())


def _cover(host: PageHost, workspace: Workspace) -> Page:
    from regrisk.app.shared_cover import offered_cover
    from regrisk_ui.pages.cover import CoverView

    return CoverView(
        host,
        lambda session: offered_cover(
            workspace, session.record.registry, session.assessment, session.previous
        ),
    )


def _plan(host: PageHost, tasks: Tasks) -> Page:
    from regrisk_ui.pages.plan import PlanPageView
    from regrisk_ui.pages.plan_work import PlanWork

    return PlanPageView(host, PlanWork(clock.today, _cheapest, _write_plan), tasks)


def _write_plan(session: OpenAssessment, kind: str, out: Path) -> Path:
    from regrisk.app.calendars import write_plan

    return write_plan(session.pack, session.assessment, out, kind, clock.today())


def _history(host: PageHost, workspace: Workspace, tasks: Tasks) -> Page:
    from regrisk_ui.pages.history import HistoryPage

    acts = _registry_acts(_widget(host), host, workspace, tasks)
    return HistoryPage(host, workspace, acts, _exports(host, workspace, tasks))


def _settings(host: PageHost, workspace: Workspace) -> Page:
    from regrisk.app.shipped import shipped_pack
    from regrisk_ui.pages.settings import SettingsPage
    from regrisk_ui.presenters.about import about_program

    return SettingsPage(host, workspace, apply, lambda: about_program((shipped_pack(),)))


def _exports(host: PageHost, workspace: Workspace, tasks: Tasks) -> "Exports":
    from regrisk_ui.pages.export import Exports

    return Exports(_widget(host), host, workspace, tasks, write, formats)


def formats() -> Sequence[tuple[str, str, str]]:
    """Return the formats of a report: the one list of them that there is."""
    from regrisk.app.publish import FORMATS

    return FORMATS


def write(subject: "Subject", wanted: "Wanted", told: "Told", cancelled: Callable[[], bool]) -> Path | None:
    """Write an export and return where; None when *cancelled* said so, with nothing written.

    Raises:
        ReportError: it could not be written; a file that was there is unharmed.
    """
    from regrisk.app import publish

    if wanted.kind == "document":
        return publish.export_assessment(subject.assessment, wanted.out)
    return publish.report(
        subject.pack,
        subject.assessment,
        subject.evaluation,
        subject.trend,
        out=wanted.out,
        variant=wanted.variant,
        paper=wanted.paper,
        progress=told,
        cancelled=cancelled,
    )


def _what_if(pack: Pack, assessment: Assessment, controls: Sequence[str]) -> Evaluation:
    from regrisk.scoring.what_if import with_controls

    return evaluate(pack, with_controls(pack, assessment, controls))


def _cheapest(pack: Pack, assessment: Assessment, band: str) -> "CheapestPlan":
    from regrisk.scoring.plan import cheapest_plan  # its solver takes longer to load than the window to open

    return cheapest_plan(pack, assessment, band)


def _widget(host: PageHost) -> QWidget:
    assert isinstance(host, QWidget)
    return host
