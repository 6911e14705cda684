"""Answers of an earlier assessment wait on the cards; none counts until somebody confirms or changes it."""

from datetime import date

from regrisk.app.examples import example
from regrisk.app.workspace import Workspace
from regrisk.model.response import Answered, StoredResponse
from regrisk_ui.pages.registry_dialog import TitleDialog
from regrisk_ui.presenters.carried import age, cards_waiting
from regrisk_ui.questions.folded import FoldedCard
from regrisk_ui.window import Window
from tests.ui.assessment.hands import (
    CTRL,
    SHIFT,
    Key,
    card,
    catch_up,
    fact,
    focus,
    go,
    named,
    page,
    press,
    session,
)
from tests.ui.search_carry.conftest import RENEWAL

BEFORE = example()


def response(window: Window, question: str) -> StoredResponse | None:
    return session(window).assessment.responses.get(question)


def folded(window: Window, question: str) -> FoldedCard:
    return next(
        each
        for each in page(window).cards.findChildren(FoldedCard)
        if each.card.id == question and each.isVisible()
    )


def confirmed(question: str) -> StoredResponse:
    return BEFORE.responses[question].model_copy(update={"as_of": RENEWAL})


def test_nothing_counts_before_it_is_touched(window: Window) -> None:
    shown = session(window)

    assert shown.assessment.responses == {}
    assert shown.evaluation.score.points == 0
    assert shown.evaluation.score.answered_share == 0
    assert page(window).presenter.page.done == 0
    assert set(BEFORE.responses) <= cards_waiting(shown)


def test_a_card_says_what_waits_and_how_old_it_is(window: Window) -> None:
    go(window, "ACC-01")

    strip = card(window).carried
    assert strip is not None
    assert strip.isVisible()
    assert strip.accessibleName() == "Last year’s answer, 13 months old: confirm or change"
    assert folded(window, "ACC-02").card.badge.word == "Confirm or change"
    assert "Confirm or change" in folded(window, "ACC-02").accessibleName()


def test_enter_on_the_row_of_last_year_confirms_it_whole(window: Window) -> None:
    go(window, "ACC-01")
    assert "last year" in focus().accessibleName()

    press(Key.Key_Return)

    assert response(window, "ACC-01") == confirmed("ACC-01")
    strip = card(window).carried
    assert strip is not None
    assert not strip.isVisible()


def test_c_confirms_and_undo_lets_it_wait_again(window: Window) -> None:
    go(window, "DAT-01")

    press(Key.Key_C)
    assert response(window, "DAT-01") == confirmed("DAT-01")
    press(Key.Key_Z, CTRL)

    assert response(window, "DAT-01") is None
    strip = card(window).carried
    assert strip is not None
    assert strip.isVisible()


def test_another_level_is_an_answer_of_its_own(window: Window) -> None:
    go(window, "DAT-01")
    earlier = BEFORE.responses["DAT-01"]
    assert isinstance(earlier, Answered)
    other = Key.Key_0 if earlier.value != 0 else Key.Key_1

    press(other)

    said = response(window, "DAT-01")
    assert said == Answered(value=0 if other == Key.Key_0 else 1)


def test_an_answer_that_is_cleared_waits_again(window: Window) -> None:
    go(window, "DAT-01")
    press(Key.Key_C)

    press(Key.Key_Backspace)

    assert response(window, "DAT-01") is None
    assert "DAT-01" in cards_waiting(session(window))


def test_a_fact_is_confirmed_too(window: Window) -> None:
    go(window, "PRF-02")
    strip = fact(window).carried
    assert strip is not None

    strip.button.click()
    catch_up()

    assert session(window).assessment.profile["PRF-02"] == BEFORE.profile["PRF-02"]


def test_all_of_a_domain_are_one_act(window: Window) -> None:
    go(window, "ENC-01")
    waiting = [name for name in page(window).presenter.page.cards if name in BEFORE.responses]

    page(window).cards.confirm.click()
    catch_up()

    assert set(session(window).assessment.responses) == set(waiting)
    assert f"{len(waiting)} answers of last year confirmed" in window.toaster.shown[0].sentence
    assert not page(window).cards.confirm.isVisible()
    press(Key.Key_Z, CTRL)
    assert session(window).assessment.responses == {}
    press(Key.Key_Z, CTRL | SHIFT)
    assert set(session(window).assessment.responses) == set(waiting)


def test_several_are_chosen_by_keyboard_and_confirmed_together(window: Window) -> None:
    go(window, "ENC-01")
    folded(window, "ENC-03").setFocus()

    press(Key.Key_Space)
    press(Key.Key_Down, SHIFT)

    assert page(window).cards.confirm.chosen == ("ENC-03", "ENC-04")
    assert folded(window, "ENC-03").isChecked()
    assert page(window).cards.confirm.label == "Confirm 2 chosen"
    page(window).cards.confirm.click()
    catch_up()
    assert set(session(window).assessment.responses) == {"ENC-03", "ENC-04"}
    assert page(window).cards.confirm.label.startswith("Confirm all ")


def test_space_takes_a_card_out_again(window: Window) -> None:
    go(window, "ENC-01")
    folded(window, "ENC-03").setFocus()

    press(Key.Key_Space, times=2)

    assert page(window).cards.confirm.chosen == ()
    assert not folded(window, "ENC-03").isChecked()


def test_enter_still_opens_a_card_that_can_be_chosen(window: Window) -> None:
    go(window, "ENC-01")
    folded(window, "ENC-03").setFocus()

    press(Key.Key_Return)

    assert card(window).asked.id == "ENC-03"


def test_the_review_lists_what_waits(window: Window) -> None:
    go(window, "review")

    title = session(window).pack.domain_of["ENC-01"].title
    line = named(page(window).review, f"Confirm: {title}")
    line.click()
    catch_up()

    assert card(window).asked.id == "ENC-01"


def test_single_keys_may_be_off(workspace: Workspace, window: Window) -> None:
    workspace.set_setting("single_keys", "off")
    go(window, "ENC-02")

    press(Key.Key_C)

    assert response(window, "ENC-02") is None


def test_a_new_assessment_offers_the_earlier_answers(example_window: Window) -> None:
    window = example_window
    window.go("history")
    catch_up()
    named(window.shown, "New assessment").click()
    catch_up()
    dialog = next(each for each in window.findChildren(TitleDialog) if each.isVisible())
    assert dialog.carries

    dialog.deed.click()
    catch_up()

    carried = session(window).carried
    assert carried is not None
    assert carried.responses == BEFORE.responses
    assert session(window).assessment.responses == {}


def test_it_may_begin_without_them(example_window: Window) -> None:
    window = example_window
    window.go("history")
    catch_up()
    named(window.shown, "New assessment").click()
    catch_up()
    dialog = next(each for each in window.findChildren(TitleDialog) if each.isVisible())
    dialog.begin.rows[1].click()

    dialog.deed.click()
    catch_up()

    assert session(window).carried is None


def test_what_waits_is_not_exported(window: Window) -> None:
    go(window, "ENC-01")
    press(Key.Key_C)

    assert set(session(window).document().responses) == {"ENC-01"}
    assert session(window).document().profile == {}


def test_ages() -> None:
    now = date(2027, 11, 20)

    assert age(date(2027, 11, 19), now) == "1 day old"
    assert age(date(2027, 10, 25), now) == "26 days old"
    assert age(date(2026, 11, 20), now) == "12 months old"
    assert age(date(2025, 11, 20), now) == "2 years old"
