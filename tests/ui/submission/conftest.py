"""The real window on registries that can nearly be sealed, and on one with much left to settle."""

from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import copy

import pytest

from regrisk.app.examples import example
from regrisk.app.workspace import Workspace
from regrisk.model.assessment import Attested
from regrisk_ui.doors import OPEN
from regrisk_ui.pages import files
from regrisk_ui.pages.submission import SubmissionPage
from regrisk_ui.window import Window
from tests.submission.making import tissue
from tests.ui.pages.conftest import ShowWindow, empty, filled, lakes, show
from tests.ui.pages.steps import catch_up, page

__all__ = ["empty", "filled", "lakes", "show"]

LIND = Attested(name="J. Lind", role="security officer", on=example("strong-renewal").taken_on)


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with one registry that only lacks somebody who attests; copied by every test."""
    path = tmp_path_factory.mktemp("strong") / "strong.regrisk"
    with Workspace.open(path) as workspace:
        record = workspace.import_assessment(example("strong-renewal"))
        workspace.set_setting(OPEN, str(record.id))
    return path


@pytest.fixture(scope="session")
def small_made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same of twelve questions, whose seal takes a fraction of the time."""
    path = tmp_path_factory.mktemp("small") / "small.regrisk"
    pack, assessment = tissue()
    with Workspace.open(path) as workspace:
        record = workspace.import_assessment(assessment.model_copy(update={"attested": ()}), pack=pack)
        workspace.set_setting(OPEN, str(record.id))
    return path


@pytest.fixture
def small(small_made: Path, tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.open(Path(copy(small_made, tmp_path / "small.regrisk"))) as opened:
        yield opened


@pytest.fixture
def strong(made: Path, tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.open(Path(copy(made, tmp_path / "strong.regrisk"))) as opened:
        yield opened


@pytest.fixture
def window(show: ShowWindow, strong: Workspace) -> Window:
    """The window on the submission page of the registry that only lacks somebody who attests."""
    return at_the_submission(show, strong)


def at_the_submission(show: ShowWindow, workspace: Workspace) -> Window:
    opened = show(workspace)
    opened.go("submission")
    catch_up()
    return opened


@pytest.fixture
def submission(window: Window) -> SubmissionPage:
    return page(window, SubmissionPage)


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path | None], None]:
    """Have the system's dialogs for files answer with a path."""

    def answer(path: Path | None) -> None:
        for name in ("choose_target", "choose_file", "choose_folder"):
            monkeypatch.setattr(files, name, lambda *asked: path)

    return answer
