"""The first start: two ways to begin, and both lead somewhere."""

from datetime import date

from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from regrisk.app.workspace import Workspace
from regrisk_ui.assessment import AssessmentPage
from regrisk_ui.components.button import Button
from regrisk_ui.pages.registry_dialog import RegistryDialog
from regrisk_ui.pages.results import ResultsPage
from regrisk_ui.pages.welcome import WelcomePage
from tests.ui.pages.conftest import ShowWindow
from tests.ui.pages.steps import Key, catch_up, field, named, page, press, seen, session, words, write


def test_the_first_start_offers_two_choices_and_a_check_below(show: ShowWindow, empty: Workspace) -> None:
    window = show(empty)

    welcome = page(window, WelcomePage)
    choices = [button.label for button in welcome.findChildren(Button) if button.isVisible()]
    assert choices == ["Start", "Open the example", "Check a submission that you were given"]
    assert not window.rail.isVisible()


def test_the_first_page_teaches_the_grammar_and_promises_no_cover(show: ShowWindow, empty: Workspace) -> None:
    said = words(page(show(empty), WelcomePage))

    for taught in ("What you can show", "What you say", "What is still open"):
        assert taught in said
    assert "no insurer has agreed to anything" in said


def test_the_example_comes_with_its_history_and_shows_its_results(
    qtbot: QtBot, show: ShowWindow, empty: Workspace
) -> None:
    window = show(empty)

    press(Key.Key_E)
    qtbot.waitUntil(lambda: window.shown_name == "results")

    [registry] = empty.registries()
    assert registry.name == "Lakes Arthroplasty Registry"
    assert [one.taken_on for one in empty.assessments(registry.id)] == [
        date(2026, 11, 20),
        date(2026, 5, 22),
        date(2025, 11, 14),
    ]
    assert session(window).record.taken_on == date(2026, 11, 20)
    page(window, ResultsPage)


def test_opening_the_example_again_adds_nothing(qtbot: QtBot, show: ShowWindow, lakes: Workspace) -> None:
    window = show(lakes)
    window.go("welcome")

    page(window, WelcomePage).example.click()
    qtbot.waitUntil(lambda: window.shown_name == "results")

    [registry] = lakes.registries()
    assert len(lakes.assessments(registry.id)) == 3


def test_a_new_registry_starts_with_its_profile(show: ShowWindow, empty: Workspace) -> None:
    window = show(empty)

    press(Key.Key_Return)
    dialog = seen(window, RegistryDialog)
    write(field(dialog, "Name of the registry"), "  Northern   Stroke Registry ")
    write(field(dialog, "Who runs it"), "Northern Health Network")
    press(Key.Key_Return)

    [registry] = empty.registries()
    assert (registry.name, registry.organisation) == ("Northern Stroke Registry", "Northern Health Network")
    assert page(window, AssessmentPage).presenter.page.key == "profile"
    assert session(window).record.registry == registry.id


def test_both_empty_names_are_refused_beside_their_fields(show: ShowWindow, empty: Workspace) -> None:
    window = show(empty)
    press(Key.Key_Return)
    dialog = seen(window, RegistryDialog)

    dialog.deed.click()

    assert dialog.name.error == "Write the name of the registry."
    assert dialog.organisation.error == "Write who runs the registry."
    assert empty.registries() == ()


def test_a_name_that_is_taken_is_refused_beside_its_field(show: ShowWindow, lakes: Workspace) -> None:
    window = show(lakes)
    window.go("registries")
    window.shown.command("new")
    catch_up()
    dialog = seen(window, RegistryDialog)
    write(field(dialog, "Name of the registry"), "Lakes Arthroplasty Registry")
    write(field(dialog, "Who runs it"), "Lakes Orthopaedic Society")

    dialog.deed.click()

    assert "already in this workspace" in dialog.name.error
    assert len(lakes.registries()) == 1
    dialog.name.edited.emit("Lakes Arthroplasty Registry 2")
    assert dialog.name.error == ""


def test_nothing_is_offered_where_nothing_can_be_kept(show: ShowWindow, empty: Workspace) -> None:
    empty.close()
    with Workspace.open(empty.path, to_read=True) as reader:
        window = show(reader)
        window.toaster.clear()

        welcome = page(window, WelcomePage)
        offers: list[QAbstractButton] = [welcome.start, welcome.example]
        assert [offer.isEnabled() for offer in offers] == [False, False]
        assert welcome.start.accessibleDescription() == "This workspace can only be read."


def test_a_button_says_its_deed(show: ShowWindow, empty: Workspace) -> None:
    window = show(empty)

    assert named(window, "Open the example").text() == "Open the example"
