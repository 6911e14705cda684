"""Checking a submission in the window: one sentence, every check, and each file that differs."""

import shutil
from collections.abc import Callable
from pathlib import Path
from threading import Event
from zipfile import ZipFile

import pytest
from pytestqt.qtbot import QtBot

from regrisk.app.workspace import Workspace
from regrisk.model.submission import Verified
from regrisk_ui.components.banner import Banner
from regrisk_ui.pages.registries import RegistriesPage
from regrisk_ui.pages.verify import VerifyPage
from regrisk_ui.pages.welcome import WelcomePage
from regrisk_ui.presenters.sealing import IsCancelled, Told
from regrisk_ui.tasks import Tasks
from regrisk_ui.window import Window
from tests.submission.making import archive
from tests.ui.pages.conftest import ShowWindow
from tests.ui.pages.steps import catch_up, named, page, seen, words

Choose = Callable[[Path | None], None]


@pytest.fixture(scope="session")
def sealed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A submission that somebody handed in."""
    out = tmp_path_factory.mktemp("handed-in") / "handed in.zip"
    out.write_bytes(archive())
    return out


@pytest.fixture
def check(show: ShowWindow, empty: Workspace) -> Window:
    """The page in a window without any registry."""
    window = show(empty)
    named(page(window, WelcomePage), "Check a submission that you were given").click()
    catch_up()
    return window


def checked(qtbot: QtBot, window: Window) -> Banner:
    shown = page(window, VerifyPage)
    qtbot.waitUntil(lambda: not shown.progress.isVisible(), timeout=60_000)
    catch_up()
    return seen(shown, Banner)


def test_a_file_as_it_was_sealed_is_intact(qtbot: QtBot, check: Window, sealed: Path, choose: Choose) -> None:
    choose(sealed)
    page(check, VerifyPage).file.click()
    banner = checked(qtbot, check)

    assert banner.accessibleName() == "Intact"
    assert "intact. All" in banner.accessibleDescription()
    said = words(check.shown)
    for title in (
        "The list of files is the one that was sealed",
        "Every file is the one on the list",
        "It is not signed",
        "The answers give the same figures again",
        "The report prints these figures",
    ):
        assert title in said
    assert "What differs" not in said


def test_a_folder_with_changed_and_added_files_says_which(
    qtbot: QtBot, check: Window, sealed: Path, choose: Choose, tmp_path: Path
) -> None:
    folder = tmp_path / "unpacked"
    with ZipFile(sealed) as archive:
        archive.extractall(folder)
    answers = folder / "assessment.json"
    answers.write_text(answers.read_text().replace("Harbour Tissue", "Harbor Tissue"))
    (folder / "extra.txt").write_text("x")

    choose(folder)
    page(check, VerifyPage).folder.click()
    banner = checked(qtbot, check)

    assert banner.accessibleName() == "Not as it was sealed"
    said = words(check.shown)
    assert "assessment.json" in said
    assert "extra.txt" in said
    assert "Ask whoever handed it in" in said


def test_a_file_that_is_no_submission_gives_a_sentence(
    qtbot: QtBot, check: Window, choose: Choose, tmp_path: Path
) -> None:
    other = tmp_path / "other.zip"
    other.write_bytes(b"not a zip file")

    choose(other)
    page(check, VerifyPage).file.click()
    banner = checked(qtbot, check)

    assert banner.accessibleName() == "This could not be checked"
    assert str(other) in banner.accessibleDescription()


def test_a_check_can_be_stopped(qtbot: QtBot, check: Window, sealed: Path) -> None:
    go_on, asked = Event(), Event()

    def waits(path: Path, told: Told, cancelled: IsCancelled) -> Verified | None:
        asked.set()
        go_on.wait()
        told("Score", 1, 2)
        raise AssertionError("telling how far it is ends work that was stopped")

    tasks = Tasks(check)
    shown = VerifyPage(check, waits, tasks)
    check.add_page("settings", shown)
    check.show_page("settings")
    shown.begin(sealed)
    qtbot.waitUntil(asked.is_set)
    shown.stop.click()
    go_on.set()
    qtbot.waitUntil(lambda: tasks.running == 0)
    catch_up()

    assert not shown.progress.isVisible()
    assert "Nothing is checked yet" in words(shown)


def test_a_check_needs_no_registry_and_leads_back(check: Window) -> None:
    page(check, VerifyPage).back.click()
    catch_up()

    page(check, RegistriesPage)


def test_nothing_is_kept_of_what_was_checked(
    qtbot: QtBot, show: ShowWindow, empty: Workspace, check: Window, sealed: Path, choose: Choose
) -> None:
    before = shutil.copy(empty.path, empty.path.with_suffix(".before"))
    choose(sealed)
    page(check, VerifyPage).file.click()
    checked(qtbot, check)

    assert empty.registries() == ()
    with Workspace.open(Path(before), to_read=True) as then:
        assert then.registries() == ()
