"""Sealing: says what follows, writes whole or not at all, freezes for good, and a correction begins anew."""

import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from zipfile import ZipFile

import pytest
from pytestqt.qtbot import QtBot

from regrisk.app import clock
from regrisk.app.attest import source_of
from regrisk.app.submit import Seal
from regrisk.app.submit import seal as seal_document
from regrisk.app.verify import verify
from regrisk.app.workspace import Workspace
from regrisk_ui.assessment import AssessmentPage
from regrisk_ui.components.dialog import Dialog
from regrisk_ui.components.export_panel import ExportPanel
from regrisk_ui.components.progress import ProgressBar
from regrisk_ui.components.toast import Toast
from regrisk_ui.pages import files
from regrisk_ui.pages.registry_dialog import TitleDialog
from regrisk_ui.pages.submission import SubmissionPage
from regrisk_ui.pages.submission_seal import KeyDialog, SealDialog
from regrisk_ui.presenters.sealing import SealStages
from regrisk_ui.window import Window
from tests.submission.making import tissue
from tests.ui.pages.conftest import ShowWindow
from tests.ui.pages.steps import Key, catch_up, field, focus, named, page, press, seen, session, words, write
from tests.ui.submission.conftest import LIND

Choose = Callable[[Path | None], None]


@pytest.fixture
def window(show: ShowWindow, small: Workspace) -> Window:
    """The window on the small registry: what a seal does to it does not depend on how much is sealed."""
    return about_to_seal(show, small)


@pytest.fixture
def ready(window: Window) -> SubmissionPage:
    """The page with nothing left to settle."""
    return page(window, SubmissionPage)


@pytest.fixture
def long(show: ShowWindow, strong: Workspace) -> Window:
    """The window on the large registry, whose seal takes long enough for something to come between."""
    return about_to_seal(show, strong)


def about_to_seal(show: ShowWindow, workspace: Workspace) -> Window:
    window = show(workspace)
    session(window).set_attested([LIND])
    window.go("submission")
    catch_up()
    return window


def toast_of(qtbot: QtBot, window: Window, begins: str) -> Toast:
    def found() -> list[Toast]:
        return [t for t in window.findChildren(Toast) if t.isVisible() and t.sentence.startswith(begins)]

    qtbot.waitUntil(lambda: bool(found()), timeout=60_000)
    catch_up()
    return found()[0]


def seal(qtbot: QtBot, window: Window, shown: SubmissionPage, out: Path) -> None:
    shown.seal.seal.click()
    seen(window, SealDialog).deed.click()
    toast_of(qtbot, window, f"{out.name} is sealed")


def test_the_dialog_says_what_follows_and_the_safe_way_has_the_focus(
    ready: SubmissionPage, window: Window
) -> None:
    ready.seal.seal.click()
    dialog = seen(window, SealDialog)

    said = words(dialog)
    assert "The answers are frozen for good" in said
    assert "There is no undo." in said
    assert focus() is dialog.safe
    press(Key.Key_Return)
    assert not session(window).record.sealed


def test_no_key_seals(ready: SubmissionPage) -> None:
    assert ready.seal.seal.shortcut().isEmpty()
    assert not any("seal" in command.label.casefold() for command in ready.window().commands.all)  # type: ignore[attr-defined] # it is the window


def test_a_sealed_assessment_is_whole_frozen_and_found_intact(
    qtbot: QtBot,
    long: Window,
    strong: Workspace,
    choose: Choose,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The large registry, with its full report."""
    window, ready = long, page(long, SubmissionPage)
    shown_in: list[Path] = []
    monkeypatch.setattr(files, "show_in_folder", shown_in.append)
    choose(tmp_path / "Copper Canyon")
    out = tmp_path / "Copper Canyon.zip"

    ready.seal.seal.click()
    seen(window, SealDialog).deed.click()
    toast = toast_of(qtbot, window, "Copper Canyon.zip is sealed")
    named(toast, "Show in folder").click()

    assert shown_in == [out]
    found = verify(out)
    assert found is not None
    assert found.intact
    assert session(window).record.sealed
    assert strong.seal_of(session(window).record.id) is not None
    assert ready.banner is not None
    assert ready.banner.accessibleName().startswith("Sealed on ")
    assert ready.seal.seal.label == "Write another variant"
    assert ready.goes_in.day.line.isReadOnly()
    assert window.top.saved.state == "read only"


def test_the_clock_is_no_part_of_a_seal(
    qtbot: QtBot,
    show: ShowWindow,
    small: Workspace,
    choose: Choose,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Without a day of its own the window seals as of the day of the assessment, as the command line does."""
    taken_on = tissue()[1].taken_on
    monkeypatch.setattr(clock, "today", lambda: taken_on + timedelta(days=40))
    window = about_to_seal(show, small)
    source = source_of(small, session(window).record.id)
    choose(tmp_path / "window.zip")

    seal(qtbot, window, page(window, SubmissionPage), tmp_path / "window.zip")

    seal_document(source, Seal(tmp_path / "command.zip"))
    with ZipFile(tmp_path / "window.zip") as archive:
        assert json.loads(archive.read("manifest.json"))["sealed_on"] == taken_on.isoformat()
    assert (tmp_path / "window.zip").read_bytes() == (tmp_path / "command.zip").read_bytes()


def test_what_is_sealed_takes_no_answer_any_more(
    qtbot: QtBot, ready: SubmissionPage, window: Window, choose: Choose, tmp_path: Path
) -> None:
    choose(tmp_path / "out.zip")
    seal(qtbot, window, ready, tmp_path / "out.zip")
    before = session(window).assessment

    assert ready.attest is not None
    assert not ready.attest.withheld.isEnabled()
    assert "Add a person" not in [
        each.label for each in ready.findChildren(type(ready.check)) if each.isVisible()
    ]
    window.go("assessment", spot="STO-01")
    catch_up()
    page(window, AssessmentPage)
    press(Key.Key_0)
    press(Key.Key_U)

    assert session(window).assessment == before
    assert not session(window).can_undo


def test_a_correction_has_the_same_answers_and_nobody_who_attests(
    qtbot: QtBot, ready: SubmissionPage, window: Window, choose: Choose, tmp_path: Path
) -> None:
    choose(tmp_path / "out.zip")
    seal(qtbot, window, ready, tmp_path / "out.zip")
    sealed = session(window).assessment

    ready.correct.click()
    seen(window, TitleDialog).deed.click()
    catch_up()

    corrected = session(window)
    assert not corrected.record.sealed
    assert corrected.record.title.endswith("corrected")
    assert corrected.assessment.responses == sealed.responses
    assert corrected.assessment.attested == ()
    assert ready.banner is None
    assert ready.seal.seal.label == "Seal and export"


def test_a_correction_tells_what_changed_and_drafts_a_letter(
    qtbot: QtBot, ready: SubmissionPage, window: Window, choose: Choose, tmp_path: Path
) -> None:
    choose(tmp_path / "out.zip")
    seal(qtbot, window, ready, tmp_path / "out.zip")
    ready.correct.click()
    seen(window, TitleDialog).deed.click()
    catch_up()
    assert ready.since is not None
    assert "No change." in words(ready.since)

    session(window).answer("STO-01", 0)
    ready.refresh()
    catch_up()
    assert ready.since.letter is not None
    assert "1 change." in words(ready.since)

    choose(tmp_path / "letter")
    ready.since.letter.click()
    toast_of(qtbot, window, "letter.docx is written")
    with ZipFile(tmp_path / "letter.docx") as archive:
        assert "STO-01" in archive.read("word/document.xml").decode()


def test_another_variant_of_what_is_sealed_has_its_digest(
    qtbot: QtBot, ready: SubmissionPage, window: Window, small: Workspace, choose: Choose, tmp_path: Path
) -> None:
    choose(tmp_path / "full.zip")
    seal(qtbot, window, ready, tmp_path / "full.zip")
    kept = small.seal_of(session(window).record.id)
    assert kept is not None

    named(ready, "Redacted").click()
    catch_up()
    choose(tmp_path / "redacted.zip")
    seal(qtbot, window, ready, tmp_path / "redacted.zip")

    with ZipFile(tmp_path / "redacted.zip") as archive:
        assert kept.digest in archive.read("manifest.json").decode()


def test_stopping_leaves_nothing_and_freezes_nothing(
    qtbot: QtBot, long: Window, choose: Choose, tmp_path: Path
) -> None:
    window, ready = long, page(long, SubmissionPage)
    choose(tmp_path / "out.zip")
    ready.seal.seal.click()
    seen(window, SealDialog).deed.click()
    seen(window, ExportPanel).cancel.click()
    toast_of(qtbot, window, "Sealing stopped")

    assert not session(window).record.sealed
    assert list(tmp_path.glob("*.zip")) == list(tmp_path.glob(".regrisk-*")) == []
    assert not ready.acts.seals.running


def test_answers_that_change_while_it_is_written_are_not_sealed(
    qtbot: QtBot, long: Window, choose: Choose, tmp_path: Path
) -> None:
    window, ready = long, page(long, SubmissionPage)
    choose(tmp_path / "out.zip")
    ready.seal.seal.click()
    seen(window, SealDialog).deed.click()
    bar = seen(window, ExportPanel).findChild(ProgressBar)
    assert bar is not None
    qtbot.waitUntil(lambda: bar.value() > 0)  # so the answers have been read
    session(window).answer("ACC-01", "none")
    qtbot.waitUntil(lambda: not ready.acts.seals.running, timeout=60_000)
    catch_up()

    assert "The answers changed while the submission was made" in words(seen(window, Dialog)).replace(
        "the ans", "The ans"
    )
    assert not session(window).record.sealed
    assert not (tmp_path / "out.zip").exists()


def test_a_place_that_cannot_be_written_gives_a_sentence_and_another_try(
    qtbot: QtBot, ready: SubmissionPage, window: Window, choose: Choose, tmp_path: Path
) -> None:
    choose(tmp_path / "no" / "out.zip")
    ready.seal.seal.click()
    seen(window, SealDialog).deed.click()
    qtbot.waitUntil(lambda: not ready.acts.seals.running, timeout=60_000)
    catch_up()

    failed = seen(window, Dialog)
    assert "there is no such folder" in words(failed)
    assert not session(window).record.sealed
    named(failed, "Try again").click()
    catch_up()
    choose(tmp_path / "out.zip")
    seen(window, SealDialog).deed.click()
    toast_of(qtbot, window, "out.zip is sealed")


def test_a_key_is_made_and_signs(
    qtbot: QtBot, ready: SubmissionPage, window: Window, choose: Choose, tmp_path: Path
) -> None:
    ready.sign.make.click()
    dialog = seen(window, KeyDialog)
    assert field(dialog, "Whose name stands in it").text() == "J. Lind"
    assert "says nothing about who you are" in words(dialog)
    write(field(dialog, "Passphrase"), "a long one")
    write(field(dialog, "The passphrase again"), "another")
    dialog.deed.click()
    assert "The two passphrases differ." in words(dialog)
    write(field(dialog, "The passphrase again"), "a long one")
    choose(tmp_path / "key.p12")
    dialog.deed.click()
    toast_of(qtbot, window, "key.p12 signs from now on")
    assert "Signed with key.p12." in words(ready.sign)

    choose(tmp_path / "signed.zip")
    ready.seal.seal.click()
    write(field(seen(window, SealDialog), "Passphrase of key.p12"), "wrong")
    seen(window, SealDialog).deed.click()
    qtbot.waitUntil(lambda: not ready.acts.seals.running, timeout=60_000)
    catch_up()
    assert "the passphrase is another one" in words(seen(window, Dialog))
    assert not session(window).record.sealed

    named(seen(window, Dialog), "Try again").click()
    catch_up()
    write(field(seen(window, SealDialog), "Passphrase of key.p12"), "a long one")
    seen(window, SealDialog).deed.click()
    toast_of(qtbot, window, "signed.zip is sealed")
    found = verify(tmp_path / "signed.zip")
    assert found is not None
    assert found.intact
    assert found.signed == "valid"


def test_only_the_full_variant_encloses_files(ready: SubmissionPage, choose: Choose, tmp_path: Path) -> None:
    choose(tmp_path)
    ready.goes_in.choose.click()
    catch_up()
    assert f"taken from {tmp_path.name}" in words(ready.goes_in)

    named(ready, "Summary").click()
    catch_up()
    assert not ready.goes_in.choose.isEnabled()
    assert "Only the full variant encloses files." in words(ready.goes_in)

    named(ready, "Full").click()
    named(ready, "Leave them out").click()
    catch_up()
    assert ready.acts.choices.evidence is None


def test_a_workspace_that_is_only_read_seals_nothing(
    show: ShowWindow, small: Workspace, tmp_path: Path
) -> None:
    with Workspace.open(small.path, to_read=True) as read:
        window = show(read)
        window.go("submission")
        catch_up()
        shown = page(window, SubmissionPage)

        assert shown.seal.reason.text() == "This workspace can only be read."
        assert not shown.seal.seal.isEnabled()


@pytest.mark.parametrize("passes", [1, 2, 3])
def test_the_progress_of_a_seal_only_grows(passes: int) -> None:
    stages = SealStages()
    steps = [("Score", done, 18) for _ in range(passes) for done in range(18)]
    steps += [("Page", done, 46) for done in range(1, 47)]
    steps += [("Score", done, 18) for done in range(19)]
    steps += [("Workbook", 0, 1), ("Workbook", 1, 1), ("Evidence", 0, 3), ("Evidence", 2, 3)]

    shares = [stages.told(*step)[0] for step in steps]

    assert shares == sorted(shares)
    assert all(0 <= share <= 1 for share in shares)
    assert [state for _, state in stages.states(shares[-1])] == ["done", "done", "done", "running"]
