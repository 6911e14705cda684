"""The quick screen: the same answers as the full assessment, a live range, and no band before its time."""

import pytest

from regrisk.app import clock
from regrisk.app.names import registry_name
from regrisk.app.workspace import Workspace
from regrisk.model.response import Answered
from regrisk.questions.level import value_for_level
from regrisk.scoring.display import shown_text
from regrisk.scoring.quick_screen import quick_range
from regrisk_ui import theme
from regrisk_ui.assessment import AssessmentPage
from regrisk_ui.pages.quick import QuickPage, RangeCard
from regrisk_ui.pages.registry_dialog import RegistryDialog
from regrisk_ui.questions.fact_frame import FactCard
from regrisk_ui.questions.frame import QuestionCard
from regrisk_ui.window import Window
from tests.ui.pages.conftest import ShowWindow
from tests.ui.pages.steps import CTRL, Key, catch_up, field, named, page, press, seen, session, words, write

BANDS = ("Not ready", "Conditional", "Standard", "Preferred")


@pytest.fixture
def window(show: ShowWindow, empty: Workspace) -> Window:
    """The window on the quick screen of an assessment without answers."""
    registry = empty.add_registry(registry_name("Northern Stroke Registry", "Northern Health Network"))
    record = empty.start_assessment(registry.id, title="First look", taken_on=clock.today())
    opened = show(empty)
    opened.open_assessment(record.id, "quick")
    catch_up()
    return opened


def quick(window: Window) -> QuickPage:
    return page(window, QuickPage)


def range_card(window: Window) -> RangeCard:
    card = quick(window).range
    assert card is not None
    return card


def answer_all(window: Window, level: int) -> None:
    opened = session(window)
    screen = opened.pack.quick_screen
    assert screen is not None
    for asked in screen.questions:
        question = opened.pack.question_by_id[asked.question]
        opened.respond(question.id, Answered(value=value_for_level(question, level)))
    quick(window).refresh()
    catch_up()


def test_it_asks_four_facts_and_fifteen_questions(window: Window) -> None:
    route = quick(window).presenter.page

    assert len(route.cards) == 19
    assert route.total == 15
    assert "0 of 15 answered" in words(quick(window))


def test_an_answer_by_keys_moves_the_range_at_once(window: Window, empty: Workspace) -> None:
    window.go("quick", spot="ACC-01")
    catch_up()
    before = range_card(window).meter.values

    press(Key.Key_4)

    after = range_card(window).meter.values
    assert after.score.at > before.score.at
    assert "1 of 15" in words(range_card(window))
    question = session(window).pack.question_by_id["ACC-01"]
    kept = empty.load(session(window).record.id).responses["ACC-01"]
    assert kept == Answered(value=value_for_level(question, 4))


def test_the_range_is_what_scoring_says(window: Window) -> None:
    answer_all(window, 3)
    opened = session(window)
    found = quick_range(opened.pack, opened.assessment)
    assert found is not None

    values = range_card(window).meter.values
    assert (values.score.shown, values.potential.shown) == (
        shown_text(found.points),
        shown_text(found.potential),
    )


def test_no_band_is_named_while_it_can_change(window: Window) -> None:
    answer_all(window, 4)

    said = words(range_card(window))
    assert "is still open" in said
    assert not any(band in said for band in BANDS)


def test_the_band_is_named_once_nothing_can_change_it(window: Window) -> None:
    answer_all(window, 0)

    said = words(range_card(window))
    assert "Not ready" in said
    assert "No answer that is still open changes it." in said


def test_the_full_assessment_holds_the_same_answers(window: Window) -> None:
    answer_all(window, 3)

    named(window, "Continue with the full assessment").click()
    catch_up()

    full = page(window, AssessmentPage)
    assert full.presenter.session is session(window)
    window.go("assessment", spot="ACC-01")
    catch_up()
    card = full.cards.card
    assert isinstance(card, QuestionCard)
    assert card.chosen == ("3",)


def test_undo_stays_on_the_quick_screen(window: Window) -> None:
    window.go("quick", spot="ACC-01")
    catch_up()
    press(Key.Key_2)

    press(Key.Key_Z, CTRL)

    assert window.shown_name == "quick"
    assert session(window).assessment.responses == {}
    assert "0 of 15" in words(range_card(window))


def test_keys_alone_go_through_it(window: Window) -> None:
    assert isinstance(quick(window).cards.card, FactCard)
    window.go("quick", spot="ACC-01")
    catch_up()
    seen: list[str] = []
    for _ in range(15):
        card = quick(window).cards.card
        assert isinstance(card, QuestionCard)
        seen.append(card.asked.id)
        press(Key.Key_U)
        press(Key.Key_J, CTRL)

    assert len(set(seen)) == 15
    assert "All 15 answered" in words(quick(window))


def test_a_card_of_an_unfinished_registry_offers_it(show: ShowWindow, all_examples: Workspace) -> None:
    window = show(all_examples)
    window.go("registries")
    catch_up()

    named(window, "Quick screen: Harbor Sarcoma Registry").click()
    catch_up()

    assert window.shown_name == "quick"
    assert session(window).assessment.registry.name == "Harbor Sarcoma Registry"
    assert window.rail.buttons["assessment"].isChecked()


def test_where_narrow_the_range_stays_in_sight(window: Window, look: theme.Theme) -> None:
    look.set_text_size(200)
    catch_up()

    assert range_card(window).strip.isVisible()
    assert not range_card(window).meter.isVisible()
    assert range_card(window).height() < 260


def test_a_new_registry_may_begin_with_it(show: ShowWindow, empty: Workspace) -> None:
    window = show(empty)
    press(Key.Key_Return)
    dialog = seen(window, RegistryDialog)
    write(field(dialog, "Name of the registry"), "Coastal Stroke Registry")
    write(field(dialog, "Who runs it"), "Coastal Health")
    press(Key.Key_Tab)
    press(Key.Key_Down)
    press(Key.Key_Space)
    assert dialog.way == "quick"

    dialog.deed.click()
    catch_up()

    assert quick(window).presenter.page.total == 15
    assert session(window).assessment.registry.name == "Coastal Stroke Registry"
