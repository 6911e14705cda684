"""The review page: every line jumps to its card, and Alt Left comes back."""

from PySide6.QtWidgets import QAbstractButton

from regrisk_ui.pages.review import ReviewView
from regrisk_ui.window import Window
from tests.ui.assessment.hands import ALT, CTRL, Key, card, catch_up, go, page, press


def deeds(window: Window, title: str) -> list[QAbstractButton]:
    """Return the deeds whose line names *title*."""
    review = window.findChild(ReviewView)
    assert isinstance(review, ReviewView)
    return [b for b in review.findChildren(QAbstractButton) if title in b.accessibleName()]


def test_a_line_jumps_to_its_card_and_alt_left_returns(example_window: Window) -> None:
    go(example_window, "review")
    [line] = deeds(example_window, "Answer: MIG-11")

    line.click()
    catch_up()
    assert card(example_window).asked.id == "MIG-11"
    press(Key.Key_Left, ALT)

    assert page(example_window).presenter.page.key == "review"


def test_a_contradiction_jumps_to_the_first_of_its_answers(example_window: Window) -> None:
    go(example_window, "review")

    deeds(example_window, "Resolve: ENC-01, ENC-03")[0].click()
    catch_up()

    assert card(example_window).asked.id == "ENC-01"


def test_a_settled_line_is_gone_when_one_returns(example_window: Window) -> None:
    go(example_window, "review")
    deeds(example_window, "Answer: MIG-11")[0].click()
    catch_up()

    press(Key.Key_2)
    press(Key.Key_Left, ALT)
    catch_up()

    assert deeds(example_window, "MIG-11") == [
        line for line in deeds(example_window, "MIG-11") if line.accessibleName().startswith("Add")
    ]


def test_a_long_section_shows_all_its_lines_when_asked(example_window: Window) -> None:
    go(example_window, "review")
    [more] = [b for b in deeds(example_window, "Show all") if "Show all" in b.accessibleName()][:1]
    before = len(deeds(example_window, ""))

    more.click()
    catch_up()

    assert len(deeds(example_window, "")) > before


def test_control_enter_leads_on_to_the_results(example_window: Window) -> None:
    go(example_window, "review")

    press(Key.Key_Return, CTRL)

    assert example_window.shown_name == "results"


def test_an_assessment_with_open_questions_reads_provisional(window: Window) -> None:
    go(window, "DAT-01")
    press(Key.Key_3)

    go(window, "review")

    review = window.findChild(ReviewView)
    assert isinstance(review, ReviewView)
    assert deeds(window, "Continue: Access control and identity")
    assert review.note.startswith("Provisional: 0 % answered.")


def test_the_rail_counts_what_wants_an_act(window: Window) -> None:
    go(window, "DAT-01")

    press(Key.Key_U)

    assert window.rail.buttons["assessment"].accessibleDescription() == "1 line to look at in Review"
