"""The example registry, as it is and with much recorded, and a way to each page of its window."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path
from shutil import copy

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from regrisk.app import clock
from regrisk.app.workspace import Workspace
from regrisk.model.assessment import PlanEntry
from regrisk_ui.doors import OPEN
from regrisk_ui.pages.contract import PageName
from regrisk_ui.pages.crosswalk import CrosswalkPage
from regrisk_ui.pages.forms import FormsPage
from regrisk_ui.pages.history import HistoryPage
from regrisk_ui.pages.results import ResultsPage
from regrisk_ui.presenters.settings import TEXT_SIZE
from regrisk_ui.window import Window
from tests.forms import drawn
from tests.ui.more_pages.test_cover import CONTRACT, POLICY
from tests.ui.pages.conftest import ShowWindow, filled, show
from tests.ui.pages.steps import catch_up, page, words

__all__ = ["filled", "show"]

RECORDED: tuple[PageName, ...] = ("plan", "cover", "evidence", "quick")
"""Pages that are looked at with much recorded on them."""
LONG = "Rechtsschutzversicherungsgesellschaftsbetriebsunterbrechung of the Northern and Southern Lakes"
STATES = ("planned", "started", "done", "dropped")
OpenFor = Callable[[PageName, int], Window]
Visit = Callable[[Window, PageName], None]


@pytest.fixture(scope="session")
def recorded(filled: Path) -> Path:
    """The example registry with a plan, policies and contracts, some with very long names."""
    path = Path(copy(filled / "lakes.regrisk", filled / "recorded.regrisk"))
    today = clock.today()
    with Workspace.open(path) as workspace:
        opened = workspace.session(int(workspace.setting(OPEN) or ""))
        advice = [one.control for one in opened.evaluation.recommendations[:8]]
        opened.set_plan(
            [
                PlanEntry(
                    control=control,
                    owner=LONG if place % 3 == 0 else None,
                    due=today + timedelta(days=40 * place - 20) if place % 4 else None,
                    cost_usd=1_234_567 if place % 2 else None,
                    status=STATES[place % 4],  # type: ignore[arg-type] # one of four literals
                )
                for place, control in enumerate(advice)
            ]
        )
        opened.set_policies([POLICY, POLICY.model_copy(update={"carrier": LONG, "policy_number": "X" * 90})])
        opened.set_contracts([CONTRACT, CONTRACT.model_copy(update={"partner": LONG * 2})])
    return path


@pytest.fixture
def open_for(
    show: ShowWindow, filled: Path, recorded: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[OpenFor]:
    """Open the window on a page of the example, at the text size that a person kept.

    It does not begin on another page: that would stay in the window unseen, and be dressed again and again.
    """
    with ExitStack() as kept:

        def open_window(name: PageName, percent: int) -> Window:
            made = recorded if name in RECORDED else filled / "lakes.regrisk"
            path = Path(copy(made, tmp_path / "workspace.regrisk"))
            workspace = kept.enter_context(Workspace.open(path))
            workspace.set_setting(TEXT_SIZE, str(percent))
            [registry] = workspace.registries()
            monkeypatch.setattr(Window, "begin", lambda window: window.open_registry(registry.id, name))
            return show(workspace)

        yield open_window


@pytest.fixture
def visit(qtbot: QtBot, tmp_path: Path) -> Visit:
    """Show a page with everything that takes a while to appear."""

    def go(window: Window, name: PageName) -> None:
        window.go(name)
        if name == "results":
            qtbot.waitUntil(lambda: page(window, ResultsPage).plan is not None)
        if name == "settings":
            qtbot.waitUntil(lambda: "About" in words(window.shown))
        if name == "crosswalk":
            topics = page(window, CrosswalkPage)
            topics.groups.show_chosen("stricter")
            topics.finder.line.setText("backup")
            topics.finder.edited.emit("backup")
        if name == "forms":
            form = tmp_path / "form.pdf"
            form.write_bytes(drawn.sagebrush())
            shown = page(window, FormsPage)
            shown.open_path(form)
            qtbot.waitUntil(lambda: shown.fields is not None and not shown.fields.waiting, timeout=60_000)
        catch_up()
        if name == "submission":
            unfold(window, name)  # all that is left to settle is what it is about

    return go


def unfold(window: Window, name: PageName) -> None:
    """Show what a page folds away."""
    if name == "results":
        card = page(window, ResultsPage).ledger
        assert card is not None
        card.all.click()
    if name == "history":
        changes = page(window, HistoryPage).changes
        assert changes is not None
        changes.others.click()
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and button.accessibleName().startswith("Show all"):
            button.click()
    catch_up()
