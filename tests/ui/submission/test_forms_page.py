"""Insurers' forms in the window: nothing is filled unconfirmed, and the mapping lasts for next year."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from regrisk.app.workspace import Workspace
from regrisk.packs.form_file import read_form_file
from regrisk_ui.components.button import Button
from regrisk_ui.components.dialog import Dialog
from regrisk_ui.pages.forms import FormsPage
from regrisk_ui.pages.forms_dialog import FieldDialog
from regrisk_ui.pages.forms_fields import FieldLine
from regrisk_ui.window import Window
from tests.forms import drawn
from tests.ui.pages.conftest import ShowWindow
from tests.ui.pages.steps import (
    Key,
    catch_up,
    field,
    focus,
    named,
    page,
    press,
    seen,
    session,
    words,
    write,
)

Choose = Callable[[Path | None], None]


@pytest.fixture
def form(tmp_path: Path) -> Path:
    path = tmp_path / "juniper.pdf"
    path.write_bytes(drawn.juniper())
    return path


@pytest.fixture
def forms(qtbot: QtBot, show: ShowWindow, lakes: Workspace, form: Path, choose: Choose) -> FormsPage:
    """The page with the form of an invented insurer on it."""
    window = show(lakes)
    window.go("forms")
    shown = page(window, FormsPage)
    choose(form)
    shown.open_form.click()
    settle(qtbot, shown)
    return shown


def settle(qtbot: QtBot, shown: FormsPage) -> None:
    """Wait for what is read or written, and for every line of the list."""
    qtbot.waitUntil(lambda: not shown.busy, timeout=60_000)
    qtbot.waitUntil(lambda: shown.fields is None or not shown.fields.waiting, timeout=30_000)
    catch_up()


def line(shown: FormsPage, begins: str) -> FieldLine:
    assert shown.fields is not None
    return next(each for each in shown.fields.lines.values() if each.row.title.startswith(begins))


def deed(part: QWidget, label: str) -> Button:
    return next(each for each in part.findChildren(Button) if each.label == label)


def values(path: Path) -> dict[str, str]:
    """Return what stands in the fields of a PDF, read by another program."""
    return {name: str(one.value) for name, one in (PdfReader(path).get_fields() or {}).items() if one.value}


def test_without_a_form_the_page_says_how_to_begin(show: ShowWindow, lakes: Workspace) -> None:
    window = show(lakes)
    window.go("forms")
    catch_up()
    shown = page(window, FormsPage)

    assert "No form is open" in words(shown)
    for button in (shown.last_year, shown.save, shown.fill):
        assert not button.isEnabled()
        assert button.accessibleDescription() == "Open a form first."


def test_each_field_has_a_suggestion_with_its_reason_and_what_it_would_say(forms: FormsPage) -> None:
    first = line(forms, "Legal name of the applicant")

    assert "alike: " in first.row.note
    assert first.row.said == "“Lakes Orthopaedic Society”"
    assert first.row.badge.word == "To confirm"
    strict = line(forms, "Is multi-factor login required for administrators?")
    assert strict.row.badge.word == "Form is stricter"
    assert "would be false" in strict.row.stricter


def test_nothing_that_is_unconfirmed_is_filled(
    qtbot: QtBot, forms: FormsPage, choose: Choose, tmp_path: Path, form: Path
) -> None:
    before = form.read_bytes()
    choose(tmp_path / "empty")
    forms.fill.click()
    settle(qtbot, forms)
    assert values(tmp_path / "empty.pdf") == values(form)

    deed(line(forms, "Legal name of the applicant"), "Confirm").click()
    catch_up()
    choose(tmp_path / "filled.pdf")
    forms.fill.click()
    settle(qtbot, forms)

    assert "Lakes Orthopaedic Society" in values(tmp_path / "filled.pdf").values()
    assert form.read_bytes() == before
    assert "Look at every page before anyone signs it" in words(forms)
    assert "Left empty" in words(forms)
    assert "What was suggested for it is not confirmed." in words(forms)


def test_confirming_by_keys_goes_from_field_to_field(forms: FormsPage) -> None:
    first = line(forms, "Legal name of the applicant")
    deed(first, "Confirm").setFocus()

    press(Key.Key_Space)
    assert first.row.state == "confirmed"
    second = focus()
    assert second.accessibleName() == "Confirm: Number of people with records held"
    press(Key.Key_Space)
    assert line(forms, "Number of people with records held").row.state == "confirmed"


def test_a_copy_says_where_the_form_is_stricter(
    qtbot: QtBot, forms: FormsPage, choose: Choose, tmp_path: Path
) -> None:
    deed(line(forms, "Is multi-factor login required for administrators?"), "Confirm").click()
    catch_up()
    choose(tmp_path / "filled.pdf")
    forms.fill.click()
    settle(qtbot, forms)

    assert "Where the form asks for more than the answer says" in words(forms)
    assert "Yes" not in values(tmp_path / "filled.pdf").values()


def test_another_answer_or_a_fixed_text_can_be_chosen(forms: FormsPage) -> None:
    first = line(forms, "Legal name of the applicant")
    deed(first, "Change").click()
    dialog = seen(forms.window(), FieldDialog)
    named(dialog, "A fixed text").click()
    dialog.deed.click()
    assert "Write the text" in words(dialog)
    dialog.fixed.box.setPlainText("Lakes Orthopaedic Society, Inc.")
    dialog.deed.click()
    catch_up()
    assert first.row.said == "“Lakes Orthopaedic Society, Inc.”"
    assert first.row.badge.word == "Confirmed"

    deed(first, "Change").click()
    dialog = seen(forms.window(), FieldDialog)
    named(dialog, "An answer").click()
    write(field(dialog, "Find a topic or a fact"), "number of people")
    catch_up()
    assert dialog.targets is not None
    dialog.targets.rows[0].click()
    catch_up()
    dialog.deed.click()
    catch_up()
    assert first.row.said == "“182,000”"

    deed(first, "Change").click()
    dialog = seen(forms.window(), FieldDialog)
    named(dialog, "Nothing").click()
    dialog.deed.click()
    catch_up()
    assert first.row.badge.word == "Left to you"


def test_fields_are_found_by_words_and_by_group(qtbot: QtBot, forms: FormsPage) -> None:
    press(Key.Key_Slash)
    assert focus() is forms.finder.line
    write(forms.finder.line, "multi-factor")
    settle(qtbot, forms)
    assert forms.fields is not None
    found = [f"{each.row.title} {each.row.note}".casefold() for each in forms.fields.lines.values()]
    assert 0 < len(found) < 16
    assert all("multi-factor" in each for each in found)

    forms.finder.line.clear()
    named(forms, "Form is stricter").click()
    settle(qtbot, forms)
    assert all(each.row.stricter for each in forms.fields.lines.values())
    named(forms, "Confirmed").click()
    settle(qtbot, forms)
    assert "No field matches" in words(forms)


def test_the_form_file_is_saved_and_maps_next_year(
    qtbot: QtBot, forms: FormsPage, choose: Choose, tmp_path: Path
) -> None:
    deed(line(forms, "Legal name of the applicant"), "Confirm").click()
    choose(tmp_path / "juniper")
    forms.save.click()
    catch_up()
    window = forms.window()
    assert isinstance(window, Window)
    kept = read_form_file(tmp_path / "juniper.yaml", session(window).pack)
    assert sum(use.confirmed for use in kept.fields) == 1

    later = tmp_path / "next.pdf"
    later.write_bytes(drawn.juniper(next_year=True))
    choose(later)
    forms.open_form.click()
    settle(qtbot, forms)
    assert line(forms, "Legal name of the applicant").row.state == "suggested"
    choose(tmp_path / "juniper.yaml")
    forms.last_year.click()
    settle(qtbot, forms)

    assert line(forms, "Legal name of the applicant").row.state == "confirmed"
    assert "Changed since it was mapped" in words(forms)


def test_a_file_that_is_no_form_gives_a_sentence_and_keeps_what_is_open(
    qtbot: QtBot, forms: FormsPage, choose: Choose, tmp_path: Path
) -> None:
    (tmp_path / "x.pdf").write_bytes(b"no form")
    choose(tmp_path / "x.pdf")
    forms.open_form.click()
    settle(qtbot, forms)

    assert "x.pdf" in seen(seen(forms.window(), Dialog), QPlainTextEdit).toPlainText()
    assert forms.desk is not None
    assert forms.desk.path.name == "juniper.pdf"


def test_a_copy_never_replaces_the_form(qtbot: QtBot, forms: FormsPage, choose: Choose, form: Path) -> None:
    before = form.read_bytes()
    choose(form)
    forms.fill.click()
    settle(qtbot, forms)

    assert "this is a file that is read" in words(seen(forms.window(), Dialog))
    assert form.read_bytes() == before
