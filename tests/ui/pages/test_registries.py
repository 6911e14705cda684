"""The registries: every card says what its evaluation says, and what is taken out comes back."""

import json
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from regrisk.app.examples import example
from regrisk.app.workspace import Workspace
from regrisk.export.as_json import evaluation_json
from regrisk.packs.write import write_assessment
from regrisk_ui.assessment import AssessmentPage
from regrisk_ui.components.dialog import Dialog
from regrisk_ui.components.toast import Toast
from regrisk_ui.pages import files
from regrisk_ui.pages.registries import RegistriesPage
from regrisk_ui.pages.registry_dialog import RegistryDialog, TitleDialog
from regrisk_ui.presenters.home import RegistryCard, home_page
from tests.ui.pages.conftest import ShowWindow
from tests.ui.pages.steps import catch_up, field, named, page, seen, session, words, write

TODAY = date(2026, 11, 24)


def card_of(workspace: Workspace, name: str) -> RegistryCard:
    return next(card for card in home_page(workspace, TODAY).cards if card.name == name)


def test_cards_show_the_figures_of_the_stored_evaluation(all_examples: Workspace) -> None:
    cards = home_page(all_examples, TODAY).cards

    assert len(cards) == 4
    for card in cards:
        assert card.assessment is not None
        stored = json.loads(
            evaluation_json(
                all_examples.evaluation_of(card.assessment), all_examples.pack_of(card.assessment)
            )
        )["score"]
        ends = [stored["points"], stored["potential"]] if stored["provisional"] else [stored["points"]]
        assert card.score == "–".join(f"{end:.1f}" for end in ends)
        assert card.evidenced == f"{stored['evidenced']:.1f}"


def test_a_card_counts_the_days_until_cover_starts(all_examples: Workspace) -> None:
    facts = [fact.text for fact in card_of(all_examples, "Lakes Arthroplasty Registry").facts]

    assert "Cover renews 1 Feb 2027, in 69 days" in facts
    assert "16 pieces of evidence run out before then" in facts


def test_a_day_that_has_passed_is_said(all_examples: Workspace) -> None:
    late = home_page(all_examples, date(2027, 2, 2)).cards

    lakes = next(card for card in late if card.name == "Lakes Arthroplasty Registry")
    assert lakes.facts[0].text == "Cover was to start 1 Feb 2027"
    assert lakes.facts[0].urgent


def test_a_registry_that_is_not_finished_has_a_range_and_no_band(all_examples: Workspace) -> None:
    harbor = card_of(all_examples, "Harbor Sarcoma Registry")

    assert harbor.band is not None
    assert (harbor.band.reached, harbor.band.title) == (None, "Provisional")
    assert harbor.score == "8.0–91.8"
    assert harbor.act == "continue"


def test_the_next_steps_come_from_the_evaluations(all_examples: Workspace) -> None:
    steps = home_page(all_examples, TODAY).steps

    assert steps[0].title == "Finish Harbor Sarcoma Registry"
    gate = next(step for step in steps if step.title == "Clear the one gate on Lakes Arthroplasty Registry")
    assert gate.note == "Encrypted backups, keys elsewhere (ENC-03) clears the exclusion."
    assert len(steps) <= 5


def test_a_registry_in_good_order_has_only_its_evidence_to_renew(empty: Workspace) -> None:
    empty.import_assessment(example("strong-renewal"))

    [step] = home_page(empty, TODAY).steps

    assert step.title.startswith("Renew evidence: ")
    assert step.page == "assessment"
    assert step.spot in empty.load(step.assessment).responses


def test_a_step_leads_to_its_place(show: ShowWindow, lakes: Workspace) -> None:
    window = show(lakes)
    window.go("registries")
    catch_up()

    named(window, "Review: Settle 7 contradictions in Lakes Arthroplasty Registry").click()
    catch_up()

    assert page(window, AssessmentPage).presenter.page.key == "review"


def test_open_results_opens_the_newest_assessment(show: ShowWindow, all_examples: Workspace) -> None:
    window = show(all_examples)

    named(window, "Open results: Prairie Neuromuscular Registry").click()

    assert window.shown_name == "results"
    assert session(window).assessment.registry.name == "Prairie Neuromuscular Registry"


def test_a_removed_registry_comes_back(show: ShowWindow, all_examples: Workspace) -> None:
    window = show(all_examples)
    home = page(window, RegistriesPage)
    registry = next(one.id for one in all_examples.registries() if one.name.startswith("Harbor"))

    home.tiles[registry].asked.emit("remove", registry)
    catch_up()
    assert registry not in home.tiles
    assert len(all_examples.registries()) == 3

    toast = seen(window, Toast)
    assert toast.sentence.startswith("Harbor Sarcoma Registry removed")
    named(toast, "Undo").click()
    catch_up()
    assert registry in page(window, RegistriesPage).tiles


def test_removing_the_open_registry_lets_go_of_its_assessment(show: ShowWindow, lakes: Workspace) -> None:
    window = show(lakes)
    window.go("registries")
    home, [registry] = page(window, RegistriesPage), lakes.registries()

    home.tiles[registry.id].asked.emit("remove", registry.id)
    catch_up()

    assert window.session is None
    assert window.shown_name == "welcome"


def test_a_registry_gets_another_name(show: ShowWindow, lakes: Workspace) -> None:
    window = show(lakes)
    window.go("registries")
    [registry] = lakes.registries()
    page(window, RegistriesPage).tiles[registry.id].asked.emit("rename", registry.id)
    catch_up()
    dialog = seen(window, RegistryDialog)

    write(field(dialog, "Name of the registry"), "Great Lakes Arthroplasty Registry")
    dialog.deed.click()
    catch_up()

    assert lakes.registry(registry.id).name == "Great Lakes Arthroplasty Registry"
    assert "Great Lakes Arthroplasty Registry" in words(page(window, RegistriesPage))


def test_a_new_assessment_is_dated_today_and_keeps_the_old_ones(show: ShowWindow, lakes: Workspace) -> None:
    window = show(lakes)
    window.go("registries")
    [registry] = lakes.registries()
    page(window, RegistriesPage).tiles[registry.id].asked.emit("assessment", registry.id)
    catch_up()
    dialog = seen(window, TitleDialog)

    write(field(dialog, "Title"), "Renewal 2028")
    dialog.deed.click()
    catch_up()

    assert session(window).record.title == "Renewal 2028"
    assert session(window).assessment.responses == {}
    assert len(lakes.assessments(registry.id)) == 4


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "sent to us.yaml"
    path.write_text(write_assessment(example("strong-renewal")), encoding="utf-8")
    return path


def test_a_document_is_imported(
    qtbot: QtBot, show: ShowWindow, lakes: Workspace, document: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = show(lakes)
    window.go("registries")
    monkeypatch.setattr(files, "choose_document", lambda parent: document)

    page(window, RegistriesPage).import_document.click()
    qtbot.waitUntil(lambda: len(lakes.registries()) == 2)
    catch_up()

    assert "Copper Canyon Device Registries" in words(page(window, RegistriesPage))


def test_a_document_that_is_here_already_is_not_imported_again(
    qtbot: QtBot, show: ShowWindow, lakes: Workspace, document: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lakes.import_assessment(example("strong-renewal"))
    window = show(lakes)
    window.go("registries")
    monkeypatch.setattr(files, "choose_document", lambda parent: document)

    page(window, RegistriesPage).import_document.click()
    qtbot.waitUntil(lambda: any(toast.isVisible() for toast in window.findChildren(Toast)))

    assert seen(window, Toast).sentence.startswith("This assessment is here already")
    assert len(lakes.registries()) == 2


def test_a_document_with_faults_names_every_one_and_changes_nothing(
    qtbot: QtBot, show: ShowWindow, lakes: Workspace, document: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = document.read_text(encoding="utf-8").replace("ACC-01:", "ACC-99:").replace("DAT-01:", "DAT-99:")
    document.write_text(broken, encoding="utf-8")
    window = show(lakes)
    window.go("registries")
    monkeypatch.setattr(files, "choose_document", lambda parent: document)

    page(window, RegistriesPage).import_document.click()
    qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in window.findChildren(Dialog)))

    dialog = seen(window, Dialog)
    assert dialog.accessibleName() == "The document was not imported"
    assert len(lakes.registries()) == 1


def test_an_empty_workspace_says_how_it_begins(show: ShowWindow, empty: Workspace) -> None:
    window = show(empty)
    window.go("registries")
    catch_up()

    assert "No registry yet" in words(page(window, RegistriesPage))
    named(window, "Assess your registry").click()
    seen(window, RegistryDialog)
