"""Exports are whole or not there at all, and state what the screen shows."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from regrisk.app.examples import example
from regrisk.app.shipped import shipped_pack
from regrisk.app.workspace import Workspace
from regrisk.errors import ReportError
from regrisk.model.assessment import RegistryName
from regrisk.packs.document import read_assessment
from regrisk.report.pdf.printed import printed_text
from regrisk_ui import app
from regrisk_ui.components.dialog import Dialog
from regrisk_ui.components.export_panel import ExportPanel
from regrisk_ui.components.toast import Toast
from regrisk_ui.pages import files
from regrisk_ui.pages.export import Exports
from regrisk_ui.pages.export_dialog import ExportDialog
from regrisk_ui.pages.history import HistoryPage
from regrisk_ui.pages.results import ResultsPage
from regrisk_ui.presenters.export import Kind, Subject, Told, Wanted, suggested_name, with_ending
from regrisk_ui.presenters.stages import PAGE, Stages
from regrisk_ui.tasks import Tasks
from regrisk_ui.window import Window
from tests.ui.pages.conftest import ShowWindow
from tests.ui.pages.steps import CTRL, SHIFT, Key, catch_up, focus, named, page, press, seen, session, words


@pytest.fixture
def window(show: ShowWindow, lakes: Workspace) -> Window:
    opened = show(lakes)
    opened.go("results")
    catch_up()
    return opened


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path | None], None]:
    """Have the system's dialog answer with a path."""

    def answer(path: Path | None) -> None:
        monkeypatch.setattr(files, "choose_target", lambda *asked: path)

    return answer


def toast_of(qtbot: QtBot, window: Window, begins: str) -> Toast:
    """Wait for a toast that begins with these words."""

    def found() -> list[Toast]:
        return [t for t in window.findChildren(Toast) if t.isVisible() and t.sentence.startswith(begins)]

    qtbot.waitUntil(lambda: bool(found()), timeout=60_000)
    return found()[0]


def choose_kind(dialog: ExportDialog, name: str) -> None:
    """Choose what to export by its name in the list, as a person does."""
    combo = dialog.kind.combo
    combo.setCurrentIndex(combo.findText(name))
    combo.activated.emit(combo.currentIndex())
    catch_up()


def test_the_pdf_states_the_score_that_the_window_shows(
    qtbot: QtBot, window: Window, tmp_path: Path, choose: Callable[[Path | None], None]
) -> None:
    choose(tmp_path / "Lakes 2027")
    verdict = page(window, ResultsPage).verdict
    assert verdict is not None

    press(Key.Key_E, CTRL | SHIFT)
    seen(window, ExportDialog).deed.click()
    toast_of(qtbot, window, "Lakes 2027.pdf is written")

    printed = printed_text(tmp_path / "Lakes 2027.pdf")
    assert verdict.meter.values.score.shown in printed
    assert verdict.meter.values.evidenced.shown in printed
    assert verdict.band.text() in printed


def test_the_document_says_what_was_answered(
    qtbot: QtBot, window: Window, tmp_path: Path, choose: Callable[[Path | None], None]
) -> None:
    choose(tmp_path / "answers.yaml")
    press(Key.Key_E, CTRL | SHIFT)
    dialog = seen(window, ExportDialog)

    choose_kind(dialog, "Assessment document, YAML")
    assert not dialog.variant.isVisible()
    dialog.deed.click()
    toast_of(qtbot, window, "answers.yaml is written")

    assert read_assessment(tmp_path / "answers.yaml", shipped_pack()) == session(window).assessment


def test_the_toast_shows_the_folder(
    qtbot: QtBot,
    window: Window,
    tmp_path: Path,
    choose: Callable[[Path | None], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shown: list[Path] = []
    monkeypatch.setattr(files, "show_in_folder", shown.append)
    exports = page(window, ResultsPage).exports
    out = tmp_path / "answers.yaml"

    exports.begin(subject_of(window), Wanted("document", "full", "letter", out))
    named(toast_of(qtbot, window, "answers.yaml is written"), "Show in folder").click()

    assert shown == [out]


def subject_of(window: Window) -> Subject:
    opened = session(window)
    return Subject(opened.pack, opened.assessment, opened.evaluation, ())


class Waiting:
    """An export that stands still in the middle until the test lets it go on."""

    def __init__(self) -> None:
        self.let_go = Event()

    def write(self, subject: Subject, wanted: Wanted, told: Told, cancelled: Callable[[], bool]) -> Path:
        told("Score", 3, 18)
        self.let_go.wait()
        told("Ledger", 4, 18)
        return wanted.out


@pytest.fixture
def waiting() -> Iterator[Waiting]:
    waits = Waiting()
    yield waits
    waits.let_go.set()


@pytest.fixture
def exports(window: Window, lakes: Workspace, waiting: Waiting) -> Exports:
    """Exports that stand still until the test lets them go on."""
    return Exports(window, window, lakes, Tasks(window), waiting.write, app.formats)


def test_stopping_leaves_nothing_and_the_old_file_unharmed(
    qtbot: QtBot, window: Window, waiting: Waiting, exports: Exports, tmp_path: Path
) -> None:
    out = tmp_path / "report.pdf"
    out.write_bytes(b"last year's report")

    exports.begin(subject_of(window), Wanted("pdf", "full", "letter", out))
    panel = seen(window, ExportPanel)
    assert "Gathering answers, scores and reasons" in words(panel)
    qtbot.waitUntil(lambda: "Setting section 4 of 18: Score" in words(panel))
    panel.cancel.click()
    waiting.let_go.set()
    toast_of(qtbot, window, "Export stopped")

    assert out.read_bytes() == b"last year's report"
    assert [file.name for file in tmp_path.glob("*.pdf")] == ["report.pdf"]
    assert not exports.running


def test_stopping_a_real_report_leaves_no_file(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    exports, out = page(window, ResultsPage).exports, tmp_path / "report.pdf"

    exports.begin(subject_of(window), Wanted("pdf", "full", "letter", out))
    seen(window, ExportPanel).cancel.click()
    toast_of(qtbot, window, "Export stopped")

    assert list(tmp_path.glob("*.pdf")) == []
    assert list(tmp_path.glob("*.part")) == []


def test_the_window_can_be_used_while_an_export_runs(
    qtbot: QtBot, window: Window, waiting: Waiting, exports: Exports, tmp_path: Path
) -> None:
    exports.begin(subject_of(window), Wanted("pdf", "full", "letter", tmp_path / "report.pdf"))
    catch_up()
    panel = seen(window, ExportPanel)

    panel.aside.click()
    assert not panel.isVisible()
    window.go("history")
    page(window, HistoryPage)

    exports.ask_open(session(window))  # the one that runs comes back, no second one begins
    assert panel.isVisible()
    panel.aside.click()
    waiting.let_go.set()
    toast_of(qtbot, window, "report.pdf is written")


def test_a_folder_that_is_not_there_gives_a_sentence_and_another_try(
    qtbot: QtBot, window: Window, tmp_path: Path, choose: Callable[[Path | None], None]
) -> None:
    exports = page(window, ResultsPage).exports
    choose(tmp_path / "better.yaml")

    exports.begin(subject_of(window), Wanted("document", "full", "letter", tmp_path / "no" / "x.yaml"))
    qtbot.waitUntil(lambda: any(type(d) is Dialog and d.isVisible() for d in window.findChildren(Dialog)))
    dialog = seen(window, Dialog)
    assert "there is no such folder" in words(dialog)

    named(dialog, "Choose another place").click()
    toast_of(qtbot, window, "better.yaml is written")


def test_a_target_that_cannot_be_written_leaves_the_old_file(
    qtbot: QtBot, window: Window, lakes: Workspace, tmp_path: Path
) -> None:
    out = tmp_path / "report.pdf"
    out.write_bytes(b"last year's report")
    tasks = Tasks(window)

    def refuse(subject: Subject, wanted: Wanted, told: Told, cancelled: Callable[[], bool]) -> Path:
        raise ReportError(f"{wanted.out}: the disk is full. Free some space, then try again.")

    exports = Exports(window, window, lakes, tasks, refuse, app.formats)
    exports.begin(subject_of(window), Wanted("pdf", "full", "letter", out))
    qtbot.waitUntil(lambda: any(type(d) is Dialog and d.isVisible() for d in window.findChildren(Dialog)))

    assert "the disk is full. Free some space, then try again." in words(seen(window, Dialog))
    assert out.read_bytes() == b"last year's report"
    catch_up()
    assert seen(window, Dialog).isAncestorOf(focus())  # and not what had it before the export
    press(Key.Key_Escape)
    assert not any(type(d) is Dialog and d.isVisible() for d in window.findChildren(Dialog))


def test_nothing_happens_where_no_place_is_chosen(
    window: Window, choose: Callable[[Path | None], None]
) -> None:
    choose(None)
    press(Key.Key_E, CTRL | SHIFT)
    dialog = seen(window, ExportDialog)

    dialog.deed.click()

    assert dialog.isVisible()
    assert not page(window, ResultsPage).exports.running


def test_an_earlier_assessment_is_exported_with_its_own_evaluation(
    qtbot: QtBot, window: Window, lakes: Workspace, tmp_path: Path, choose: Callable[[Path | None], None]
) -> None:
    window.go("history")
    catch_up()
    choose(tmp_path / "old.yaml")
    listed = page(window, HistoryPage).assessments
    assert listed is not None

    listed.asked.emit("export", 1)
    dialog = seen(window, ExportDialog)
    choose_kind(dialog, "Assessment document, YAML")
    dialog.deed.click()
    toast_of(qtbot, window, "old.yaml is written")

    assert read_assessment(tmp_path / "old.yaml", shipped_pack()) == lakes.load(1)


@pytest.mark.parametrize("variant", ["summary", "redacted"])
def test_every_variant_can_be_written(window: Window, tmp_path: Path, variant: str) -> None:
    wanted = Wanted("pdf", "full", "a4", tmp_path / "x.pdf")
    wanted = replace(wanted, variant="summary" if variant == "summary" else "redacted")

    assert app.write(subject_of(window), wanted, lambda *told: None, lambda: False) == wanted.out
    assert "57.3" in printed_text(wanted.out)


@pytest.mark.parametrize(
    "name",
    ["../../etc/passwd", 'CON<>:"|?*', "A" * 400, " . ", "Ünïcode Régistry", "line\nbreak\0"],
)
def test_a_suggested_name_is_one_any_system_takes(name: str) -> None:
    document = example().model_copy(
        update={"registry": RegistryName.model_construct(name=name, organisation="X")}
    )

    suggested = suggested_name(document, "pdf", "full")

    assert not set(suggested) & set('<>:"/\\|?*\n\0')
    assert suggested.endswith("2026-11-20 readiness.pdf")
    assert len(suggested) < 140
    assert suggested.strip(" .")[0] != " "


@pytest.mark.parametrize(
    ("name", "kind", "named_now"),
    [
        ("x", "pdf", "x.pdf"),
        ("x.PDF", "pdf", "x.PDF"),
        ("Lakes 2027.1", "pdf", "Lakes 2027.1.pdf"),
        ("x.yml", "document", "x.yml"),
        ("x.pdf", "document", "x.pdf.yaml"),
    ],
)
def test_a_name_gets_the_ending_of_its_kind(name: str, kind: Kind, named_now: str) -> None:
    assert with_ending(Path("folder") / name, kind) == Path("folder") / named_now


@pytest.mark.parametrize("passes", [1, 2, 4])
def test_progress_only_grows(passes: int) -> None:
    stages = Stages("pdf")
    steps = [("Score", done, 18) for _ in range(passes) for done in range(18)]
    steps += [(PAGE, done, 46) for done in range(1, 47)]

    shares = [stages.told(*step)[0] for step in steps]

    assert shares == sorted(shares)
    assert all(0 <= share < 1 for share in shares)
    assert stages.states(shares[-1])[-1] == ("File", "running")


@pytest.mark.parametrize(("ending", "name"), [each[:2] for each in app.formats()])
def test_every_format_of_a_report_is_offered_and_written(
    qtbot: QtBot,
    window: Window,
    tmp_path: Path,
    choose: Callable[[Path | None], None],
    ending: str,
    name: str,
) -> None:
    choose(tmp_path / "Lakes 2027")
    press(Key.Key_E, CTRL | SHIFT)
    dialog = seen(window, ExportDialog)

    choose_kind(dialog, name)
    assert dialog.variant.isVisible()
    dialog.deed.click()
    toast_of(qtbot, window, f"Lakes 2027{ending} is written")

    signs = {".pdf": b"%PDF-", ".docx": b"PK", ".html": b"<!DOCTYPE html>", ".xlsx": b"PK"}
    assert (tmp_path / f"Lakes 2027{ending}").read_bytes().startswith(signs[ending])
