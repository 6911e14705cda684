"""Files of evidence are read, copied or left where they are, shown again, and flagged when they are gone."""

import hashlib
import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from pytestqt.qtbot import QtBot

from regrisk.app import proof_files
from regrisk.app.workspace import Workspace
from regrisk.errors import StoreError, UsageError
from regrisk.model.response import Answered, Evidence
from regrisk.packs.document import write_assessment
from regrisk_ui.components.dialog import Dialog
from regrisk_ui.pages import files
from regrisk_ui.pages.evidence import EvidenceListPage
from regrisk_ui.questions.evidence_dialog import EvidenceDialog
from regrisk_ui.questions.evidence_file import EvidenceFile
from regrisk_ui.window import Window
from tests.ui.assessment.hands import CTRL, Key, card, catch_up, go, named, press, session, write

CONTENT = b"Restored 412 tables in 3 h 40 min. " * 40_000
QUESTION = "BCR-02"
MODIFIED = 1_786_700_000


def quiet(_share: float) -> None:
    """Take no notice of how far it is."""


@pytest.fixture
def proof(tmp_path: Path) -> Path:
    """A file with proof in it, last changed on a known day."""
    folder = tmp_path / "papers"
    folder.mkdir()
    made = folder / "Restore test.pdf"
    made.write_bytes(CONTENT)
    os.utime(made, (MODIFIED, MODIFIED))
    return made


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path | str]:
    """What was handed to other programs."""
    shown: list[Path | str] = []

    def show(what: Path | str) -> bool:
        shown.append(what)
        return True

    monkeypatch.setattr(files, "open_in_viewer", show)
    monkeypatch.setattr(files, "open_address", show)
    return shown


@pytest.fixture
def answered(window: Window) -> Window:
    """The window on a question that was just answered."""
    go(window, QUESTION)
    press(Key.Key_3)
    return window


def become_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def become_pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def dialog(window: Window) -> EvidenceDialog:
    return next(each for each in window.findChildren(EvidenceDialog) if each.isVisible())


def part(window: Window) -> EvidenceFile:
    found = dialog(window).file
    assert found is not None
    return found


def kept(window: Window) -> tuple[Evidence, ...]:
    response = session(window).assessment.responses[QUESTION]
    assert isinstance(response, Answered)
    return response.evidence


def a_file(path: Path) -> QMimeData:
    given = QMimeData()
    given.setUrls([QUrl.fromLocalFile(str(path))])
    return given


def attach(window: Window, path: Path, qtbot: QtBot, *, leave: bool = False) -> None:
    """Attach a file by its button and wait until its evidence is kept."""
    before = len(kept(window))
    press(Key.Key_E)
    part(window).look_at(path)
    qtbot.waitUntil(lambda: part(window).found is not None and not part(window).busy)
    if leave:
        named(part(window), "Leave where it is").click()
    dialog(window).deed.click()
    qtbot.waitUntil(lambda: len(kept(window)) > before)
    catch_up()


def wait_for_note(window: Window, text: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: text in card(window).evidence.file_notes)


def test_a_chosen_file_fills_the_dialog_in(
    answered: Window, proof: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "choose_file", lambda *_: proof)
    press(Key.Key_E)

    part(answered).choose.click()
    qtbot.waitUntil(lambda: part(answered).found is not None)

    shown = dialog(answered)
    changed = date.fromtimestamp(MODIFIED)
    assert shown.what.text == "Restore test"
    assert shown.kind.chosen == "file"
    assert shown.dated.day == changed
    assert shown.until.day == changed.replace(year=changed.year + 1)
    assert part(answered).copies


def test_its_digest_and_size_are_kept_and_a_copy_in_the_workspace(
    answered: Window, workspace: Workspace, proof: Path, qtbot: QtBot
) -> None:
    attach(answered, proof, qtbot)

    [item] = kept(answered)
    digest = hashlib.sha256(CONTENT).hexdigest()
    assert (item.sha256, item.size) == (digest, len(CONTENT))
    stored = workspace.proof_file(digest)
    assert stored is not None
    assert (stored.kept_at, stored.path) == ("here", None)
    proof.unlink()
    wait_for_note(answered, "Copied into the workspace", qtbot)


def test_a_copy_opens_in_the_system_viewer(
    answered: Window, proof: Path, qtbot: QtBot, opened: list[Path | str]
) -> None:
    attach(answered, proof, qtbot)
    wait_for_note(answered, "Copied into the workspace", qtbot)

    named(card(answered), "Open the evidence Restore test").click()
    qtbot.waitUntil(lambda: bool(opened))

    [shown] = opened
    assert isinstance(shown, Path)
    assert shown != proof
    assert shown.read_bytes() == CONTENT
    assert shown.suffix == ".pdf"


def test_the_same_content_is_kept_once(
    answered: Window, workspace: Workspace, proof: Path, qtbot: QtBot
) -> None:
    attach(answered, proof, qtbot)
    twin = proof.with_name("Another name.pdf")
    twin.write_bytes(CONTENT)
    attach(answered, twin, qtbot)

    first, second = kept(answered)
    assert first.sha256 == second.sha256
    with closing(sqlite3.connect(workspace.path)) as db:
        [(number, size)] = db.execute("SELECT count(DISTINCT sha256), sum(length(body)) FROM proof_parts")
    assert (number, size) == (1, len(CONTENT))


def test_a_file_left_where_it_is_is_flagged_when_it_is_gone(
    answered: Window, proof: Path, qtbot: QtBot
) -> None:
    attach(answered, proof, qtbot, leave=True)
    wait_for_note(answered, "Left where it is", qtbot)
    proof.unlink()

    go(answered, "BCR-03")
    go(answered, QUESTION)

    wait_for_note(answered, "The file is no longer where it was left", qtbot)


def test_a_file_left_where_it_is_is_flagged_when_it_was_changed(
    answered: Window, proof: Path, qtbot: QtBot
) -> None:
    attach(answered, proof, qtbot, leave=True)
    proof.write_bytes(CONTENT.replace(b"3 h", b"9 h"))

    go(answered, "BCR-03")
    go(answered, QUESTION)

    wait_for_note(answered, "The file was changed since it was attached", qtbot)


def test_a_file_that_was_only_touched_is_still_the_same(answered: Window, proof: Path, qtbot: QtBot) -> None:
    attach(answered, proof, qtbot, leave=True)
    os.utime(proof, (MODIFIED + 60, MODIFIED + 60))

    go(answered, "BCR-03")
    go(answered, QUESTION)

    wait_for_note(answered, "Left where it is", qtbot)


def test_no_document_says_where_a_file_was_left(answered: Window, proof: Path, qtbot: QtBot) -> None:
    attach(answered, proof, qtbot, leave=True)

    assert str(proof.parent) not in write_assessment(session(answered).document())


def test_undo_takes_the_evidence_out_and_redo_finds_its_file(
    answered: Window, proof: Path, qtbot: QtBot
) -> None:
    attach(answered, proof, qtbot)

    press(Key.Key_Z, CTRL)
    assert kept(answered) == ()
    press(Key.Key_Y, CTRL)

    assert len(kept(answered)) == 1
    wait_for_note(answered, "Copied into the workspace", qtbot)


def test_a_file_is_dropped_on_the_card(answered: Window, proof: Path, qtbot: QtBot) -> None:
    where, given = card(answered), a_file(proof)
    enter = QDragEnterEvent(
        QPoint(20, 20),
        Qt.DropAction.CopyAction,
        given,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QGuiApplication.sendEvent(where, enter)
    drop = QDropEvent(
        QPointF(20, 20),
        Qt.DropAction.CopyAction,
        given,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QGuiApplication.sendEvent(where, drop)

    assert enter.isAccepted()
    qtbot.waitUntil(lambda: part(answered).found is not None)
    assert dialog(answered).what.text == "Restore test"


def test_a_file_is_pasted_on_the_card(answered: Window, proof: Path, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setMimeData(a_file(proof))

    press(Key.Key_V, CTRL)

    qtbot.waitUntil(lambda: part(answered).found is not None)


def test_a_file_is_pasted_in_the_title(answered: Window, proof: Path, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setMimeData(a_file(proof))
    press(Key.Key_E)

    press(Key.Key_V, CTRL)

    qtbot.waitUntil(lambda: part(answered).found is not None)
    assert dialog(answered).what.text == "Restore test"


def test_an_address_is_pasted_and_opens_in_the_browser(
    answered: Window, qtbot: QtBot, opened: list[Path | str]
) -> None:
    address = "https://wiki.example.org/restore-test"
    QGuiApplication.clipboard().setText(address)
    press(Key.Key_V, CTRL)
    assert dialog(answered).kind.chosen == "link"
    dialog(answered).dated.line.setFocus()
    write("14 Aug 2026")
    press(Key.Key_Return)
    catch_up()

    [item] = kept(answered)
    assert (item.title, item.kind, item.sha256) == (address, "link", None)
    button = named(card(answered), f"Open the evidence {address}")
    qtbot.waitUntil(button.isVisible)
    button.click()
    assert opened == [address]


def test_text_on_the_clipboard_is_no_evidence(answered: Window) -> None:
    QGuiApplication.clipboard().setText("only words")

    press(Key.Key_V, CTRL)

    assert not [each for each in answered.findChildren(EvidenceDialog) if each.isVisible()]


def test_nothing_is_taken_before_there_is_an_answer(window: Window, proof: Path) -> None:
    go(window, QUESTION)
    QGuiApplication.clipboard().setMimeData(a_file(proof))

    press(Key.Key_V, CTRL)

    assert not [each for each in window.findChildren(EvidenceDialog) if each.isVisible()]


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (
            lambda path: path.unlink(),
            "Restore test.pdf: this file is no longer where it was. Choose it again.",
        ),
        (lambda path: path.write_bytes(b""), "Restore test.pdf: this file is empty."),
        (become_folder, "Restore test.pdf: this is a folder."),
        (become_pipe, "Restore test.pdf: this is no file."),
    ],
    ids=["vanished", "empty", "folder", "pipe"],
)
def test_what_cannot_be_read_is_said_beside_it(
    answered: Window, proof: Path, qtbot: QtBot, spoil: Callable[[Path], object], says: str
) -> None:
    spoil(proof)
    press(Key.Key_E)

    part(answered).look_at(proof)

    qtbot.waitUntil(lambda: bool(part(answered).problem))
    assert part(answered).problem.startswith(says)
    assert dialog(answered).deed.isEnabled()


def test_a_file_that_vanishes_before_it_is_copied_adds_nothing(
    answered: Window, proof: Path, qtbot: QtBot
) -> None:
    press(Key.Key_E)
    part(answered).look_at(proof)
    qtbot.waitUntil(lambda: part(answered).found is not None and not part(answered).busy)
    proof.unlink()

    dialog(answered).deed.click()

    qtbot.waitUntil(lambda: bool(part(answered).problem))
    assert kept(answered) == ()


def test_a_file_over_the_limit_is_left_where_it_is(answered: Window, proof: Path, qtbot: QtBot) -> None:
    with proof.open("ab") as file:
        file.truncate(proof_files.LARGEST_COPY + 1)
    press(Key.Key_E)

    part(answered).look_at(proof)
    qtbot.waitUntil(lambda: part(answered).found is not None, timeout=30_000)

    assert not part(answered).copies
    assert not part(answered).place.isEnabled()
    found = part(answered).found
    assert found is not None
    with pytest.raises(UsageError, match="over 100 MB none is copied"):
        proof_files.copy_in(proof, found, quiet)


def test_the_dialog_waits_until_the_file_is_read(answered: Window, proof: Path, qtbot: QtBot) -> None:
    press(Key.Key_E)

    part(answered).look_at(proof)

    assert not dialog(answered).deed.isEnabled()
    qtbot.waitUntil(lambda: dialog(answered).deed.isEnabled())


def test_one_may_do_without_the_file(answered: Window, proof: Path, qtbot: QtBot) -> None:
    press(Key.Key_E)
    part(answered).look_at(proof)
    qtbot.waitUntil(lambda: part(answered).found is not None and not part(answered).busy)

    part(answered).drop.click()
    dialog(answered).deed.click()
    catch_up()

    [item] = kept(answered)
    assert (item.title, item.sha256) == ("Restore test", None)


def test_a_copy_that_was_cut_short_is_none(workspace: Workspace, proof: Path) -> None:
    found = proof_files.look_at(proof, quiet)

    class StopError(Exception):
        """Stops the copy."""

    def stop(share: float) -> None:
        if share > 0.5:
            raise StopError

    with pytest.raises(StopError):
        proof_files.copy_in(workspace.path, found, stop)
    assert workspace.proof_file(found.sha256) is None

    proof_files.copy_in(workspace.path, found, quiet)
    stored = workspace.proof_file(found.sha256)
    assert stored is not None
    out = proof_files.to_open(workspace.path, stored, proof.parent, quiet)
    assert out.read_bytes() == CONTENT


def test_answers_are_kept_while_a_file_is_copied(window: Window, workspace: Workspace, proof: Path) -> None:
    found = proof_files.look_at(proof, quiet)
    levels = iter(range(1_000))

    def answer(_share: float) -> None:
        session(window).answer("DAT-01", next(levels) % 5)

    proof_files.copy_in(workspace.path, found, answer)

    assert workspace.proof_file(found.sha256) is not None
    assert "DAT-01" in session(window).assessment.responses


def test_a_file_that_changes_while_it_is_copied_is_refused(workspace: Workspace, proof: Path) -> None:
    found = proof_files.look_at(proof, quiet)
    proof.write_bytes(CONTENT[::-1])

    with pytest.raises(UsageError, match="changed while it was copied"):
        proof_files.copy_in(workspace.path, found, quiet)

    assert workspace.proof_file(found.sha256) is None


def test_a_damaged_copy_is_not_shown(workspace: Workspace, proof: Path) -> None:
    found = proof_files.look_at(proof, quiet)
    proof_files.copy_in(workspace.path, found, quiet)
    with closing(sqlite3.connect(workspace.path)) as db, db:
        db.execute("UPDATE proof_parts SET body = zeroblob(length(body)) WHERE part = 1")
    stored = workspace.proof_file(found.sha256)
    assert stored is not None

    with pytest.raises(StoreError, match="is damaged"):
        proof_files.to_open(workspace.path, stored, proof.parent, quiet)


def test_a_hostile_name_leads_nowhere_else(workspace: Workspace, tmp_path: Path) -> None:
    odd = tmp_path / "..;rm -rf $HOME\n.pdf"
    odd.write_bytes(b"x")
    found = proof_files.look_at(odd, quiet)
    workspace.refer_to(found)
    stored = workspace.proof_file(found.sha256)
    assert stored is not None

    out = proof_files.to_open(workspace.path, stored, tmp_path, quiet)

    assert out.parent == tmp_path
    assert out.name == f"{found.sha256[:12]} _rm -rf _HOME_.pdf"


def test_a_missing_file_is_said_when_it_is_opened(
    answered: Window, proof: Path, qtbot: QtBot, opened: list[Path | str]
) -> None:
    attach(answered, proof, qtbot, leave=True)
    wait_for_note(answered, "Left where it is", qtbot)
    proof.unlink()

    named(card(answered), "Open the evidence Restore test").click()

    qtbot.waitUntil(lambda: any(each.isVisible() for each in answered.findChildren(Dialog)))
    assert opened == []


def test_the_list_of_evidence_flags_it_too(answered: Window, proof: Path, qtbot: QtBot) -> None:
    attach(answered, proof, qtbot, leave=True)
    proof.unlink()

    answered.go("evidence")

    shown = answered.shown
    assert isinstance(shown, EvidenceListPage)
    qtbot.waitUntil(lambda: "no longer where it was left" in shown.model.rows[0].said)
    assert shown.rows.wanted[0].trouble == "The file is no longer where it was left"
