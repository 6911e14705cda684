"""The search finds questions, answers, evidence and commands, by keyboard alone."""

import pytest
from PySide6.QtGui import QGuiApplication

from regrisk.app.examples import example
from regrisk.model.response import Answered
from regrisk_ui.pages.search_panel import SearchPanel
from regrisk_ui.presenters.search import Group, Index, index_of, nothing_found, search
from regrisk_ui.window import Window
from tests.ui.assessment.hands import (
    ALT,
    CTRL,
    SHIFT,
    Key,
    card,
    catch_up,
    fact,
    focus,
    go,
    page,
    press,
    session,
    write,
)


def panel(window: Window) -> SearchPanel:
    [shown] = [each for each in window.findChildren(SearchPanel) if each.isVisible()]
    return shown


def index(window: Window) -> Index:
    return index_of(session(window), ())


def group(groups: tuple[Group, ...], name: str) -> Group:
    return next(each for each in groups if each.name == name)


@pytest.mark.parametrize("key", [Key.Key_K, Key.Key_F])
def test_an_id_leads_to_its_card(example_window: Window, key: Key) -> None:
    go(example_window, "GOV-01")

    press(key, CTRL)
    write("acc-03")
    press(Key.Key_Return)

    assert card(example_window).asked.id == "ACC-03"
    assert card(example_window).isAncestorOf(focus())
    press(Key.Key_Left, ALT)
    assert card(example_window).asked.id == "GOV-01"


def test_arrows_move_past_headings_and_enter_goes_there(example_window: Window) -> None:
    go(example_window, "GOV-01")
    press(Key.Key_K, CTRL)
    write("backup")
    finds = panel(example_window).list.finds
    assert len(finds) > 2

    press(Key.Key_Down, times=2)
    assert panel(example_window).list.current == finds[2]
    press(Key.Key_Up)
    assert panel(example_window).list.current == finds[1]
    press(Key.Key_Return)

    assert card(example_window).asked.id == finds[1].target


def test_the_last_find_is_the_end(example_window: Window) -> None:
    press(Key.Key_K, CTRL)
    write("acc-03")

    press(Key.Key_Down, times=40)

    shown = panel(example_window).list
    assert shown.current == shown.finds[-1]


def test_facts_are_found(example_window: Window) -> None:
    press(Key.Key_K, CTRL)
    write("PRF-02")
    press(Key.Key_Return)

    assert fact(example_window).fact.id == "PRF-02"


def test_places_and_commands_are_found(example_window: Window) -> None:
    press(Key.Key_K, CTRL)
    write("history")
    press(Key.Key_Return)

    assert example_window.shown_name == "history"


def test_without_words_the_commands_are_offered(example_window: Window) -> None:
    press(Key.Key_K, CTRL)

    assert {find.group for find in panel(example_window).list.finds} == {"Commands"}


def test_escape_goes_back_to_the_card(example_window: Window) -> None:
    go(example_window, "ACC-02")
    before = focus()
    press(Key.Key_K, CTRL)
    write("gov")

    press(Key.Key_Escape)

    assert focus() is before


def test_what_finds_nothing_says_so(example_window: Window) -> None:
    press(Key.Key_K, CTRL)
    write("zebra quagga")

    assert panel(example_window).sentence.startswith("Nothing found.")
    press(Key.Key_Return)
    assert panel(example_window).isVisible()


def test_scopes_notes_and_evidence_are_found(example_window: Window) -> None:
    responses = example().responses
    name, said = next(
        (name, each) for name, each in responses.items() if isinstance(each, Answered) and each.scope
    )
    proven, item = next(
        (name, each.evidence[0])
        for name, each in responses.items()
        if isinstance(each, Answered) and each.evidence
    )

    scopes = group(search(index(example_window), said.scope or ""), "Answers")
    proofs = group(search(index(example_window), item.title), "Evidence")

    assert name in {find.target for find in scopes.finds}
    assert proven in {find.target for find in proofs.finds}


@pytest.mark.parametrize("written", ["ACC-01", "acc01", "acc 1", "medical-registry/ACC-01"])
def test_an_id_may_be_written_in_several_ways(example_window: Window, written: str) -> None:
    found = group(search(index(example_window), written), "Questions")

    assert found.finds[0].target == "ACC-01"


def test_a_link_into_another_questionnaire_is_not_followed(example_window: Window) -> None:
    link = "other-pack/ACC-01"

    assert search(index(example_window), link) == ()
    assert "the questionnaire other-pack" in nothing_found(index(example_window), link)


def test_what_is_left_out_is_counted(example_window: Window) -> None:
    found = group(search(index(example_window), "registry"), "Questions")

    assert len(found.finds) < found.total


def test_a_link_is_copied_and_understood(example_window: Window) -> None:
    go(example_window, "ACC-02")
    press(Key.Key_C, CTRL | SHIFT)
    assert QGuiApplication.clipboard().text() == "medical-registry/ACC-02"
    go(example_window, "GOV-01")

    press(Key.Key_K, CTRL)
    press(Key.Key_V, CTRL)
    press(Key.Key_Return)

    assert card(example_window).asked.id == "ACC-02"


def test_the_review_has_no_link(example_window: Window) -> None:
    QGuiApplication.clipboard().setText("before")
    go(example_window, "review")

    press(Key.Key_C, CTRL | SHIFT)

    assert QGuiApplication.clipboard().text() == "before"
    catch_up()
    assert "Open a card first" in example_window.toaster.shown[0].sentence


def test_every_find_has_a_name_for_screen_readers(example_window: Window) -> None:
    press(Key.Key_K, CTRL)
    write("vpn")

    model = panel(example_window).list.model()
    said = [model.data(model.index(row, 0)) for row in range(model.rowCount())]
    assert all(said)
    assert focus().accessibleName() == "Search questions, answers, evidence and commands"


def test_the_menu_of_a_card_copies_its_link(example_window: Window) -> None:
    go(example_window, "ACC-03")

    [copies] = page(example_window).cards.menu().actions()
    copies.trigger()

    assert QGuiApplication.clipboard().text() == "medical-registry/ACC-03"


def test_a_question_that_is_not_asked_is_found_and_no_other_card_takes_its_keys(
    example_window: Window,
) -> None:
    unasked = next(
        part.question for part in session(example_window).evaluation.contributions if part.state == "hidden"
    )
    before = session(example_window).assessment
    press(Key.Key_K, CTRL)
    write(unasked.lower())
    assert panel(example_window).list.finds[0].note == "Not asked of this registry at present."

    press(Key.Key_Return)
    press(Key.Key_1)

    assert f"{unasked} is not asked of this registry at present." in [
        toast.sentence for toast in example_window.toaster.shown
    ]
    assert session(example_window).assessment == before


@pytest.mark.parametrize(
    ("word", "shown"),
    [("cover and", "cover"), ("check a sub", "verify"), ("fill a", "forms"), ("topics of", "crosswalk")],
)
def test_pages_off_the_rail_are_found(example_window: Window, word: str, shown: str) -> None:
    press(Key.Key_K, CTRL)
    write(word)
    assert panel(example_window).list.finds[0].group == "Commands"

    press(Key.Key_Return)

    assert example_window.shown_name == shown


def test_a_group_that_stands_alone_is_shown_whole(example_window: Window) -> None:
    press(Key.Key_K, CTRL)

    finds = panel(example_window).list.finds
    assert {find.group for find in finds} == {"Commands"}
    assert {"undo", "go-review", "example", "settings"} <= {find.target for find in finds}
