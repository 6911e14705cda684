"""The history: stored figures as they were, changes that add up, and nothing lost by removing."""

from collections.abc import Callable
from decimal import Decimal

import pytest

from regrisk.app.workspace import Workspace
from regrisk.scoring.display import shown_text
from regrisk_ui.components.combo_field import Combo
from regrisk_ui.components.toast import Toast
from regrisk_ui.pages.history import HistoryPage
from regrisk_ui.pages.history_changes import ChangesCard
from regrisk_ui.pages.registry_dialog import TitleDialog
from regrisk_ui.presenters.comparison import comparison_view
from regrisk_ui.presenters.history import history_page
from regrisk_ui.window import Window
from tests.ui.pages.conftest import ShowWindow
from tests.ui.pages.steps import Key, catch_up, focus, named, page, press, seen, session, words


@pytest.fixture
def window(show: ShowWindow, lakes: Workspace) -> Window:
    """The window on the history of the example registry."""
    opened = show(lakes)
    opened.go("history")
    catch_up()
    return opened


def history(window: Window) -> HistoryPage:
    return page(window, HistoryPage)


def changes(window: Window) -> ChangesCard:
    card = history(window).changes
    assert card is not None
    return card


def test_the_trend_holds_the_stored_figures(lakes: Workspace) -> None:
    [registry] = lakes.registries()
    shown = history_page(lakes, registry.id, None).trend

    assert shown is not None
    stored = lakes.trend(registry.id)
    assert [point.score.shown for point in shown.points] == [shown_text(one.points) for one in stored]
    assert [point.evidenced.shown for point in shown.points] == [shown_text(one.evidenced) for one in stored]
    assert [limit.name for limit in shown.limits] == ["Conditional", "Standard", "Preferred"]


def test_a_change_is_the_difference_of_what_is_printed(lakes: Workspace) -> None:
    [registry] = lakes.registries()

    notes = [row.note for row in history_page(lakes, registry.id, None).rows]

    assert "Score 57.3 (+8.7), evidenced 43.2" in notes[0]
    assert "Score 48.6 (+8.9), evidenced 14.4" in notes[1]
    assert "Score 39.7, evidenced 6.9" in notes[2]


def test_t_on_the_chart_shows_its_table(window: Window) -> None:
    trend = history(window).trend
    assert trend is not None
    trend.turn.setFocus()

    trend.turn.click()
    assert trend.chart.shows_table
    assert trend.turn.label == "Show the chart"
    trend.turn.click()
    assert not trend.chart.shows_table
    trend.chart.setFocus()
    press(Key.Key_T)  # the key says on the button, too, which side is seen
    assert trend.turn.label == "Show the chart"
    press(Key.Key_T)
    assert trend.turn.label == "Show as table"


@pytest.mark.parametrize(("before", "after"), [(1, 2), (1, 3), (2, 3), (3, 1)])
def test_the_causes_add_up_to_the_difference_as_printed(lakes: Workspace, before: int, after: int) -> None:
    found = comparison_view(lakes, before, after)
    first, last = (Decimal(word) for word in found.title.removeprefix("From ").split(" to "))

    figures = [badge.word.split(" (")[0].rsplit(" ", 1)[1] for badge in found.causes]

    assert sum(Decimal(text.replace("−", "-").replace("±", "")) for text in figures) == last - first


def test_every_change_names_its_question_and_its_cause(lakes: Workspace) -> None:
    found = comparison_view(lakes, 2, 3)

    assert {row.badge.word for row in found.rows} == {"We changed", "Evidence aged"}
    assert all(row.note for row in found.rows)
    assert found.rows[0].note == "Level 0: never measured. → Level 3: 25 to 72 hours."


def test_changes_can_be_looked_at_cause_by_cause(window: Window) -> None:
    card = changes(window)
    named(card, "Evidence aged 9").setFocus()

    press(Key.Key_Space)

    assert named(card, "Evidence aged 9").isChecked()
    reasons = [line for line in words(card).splitlines() if line.endswith(".")][1:]
    assert len(reasons) == 9
    assert all(reason.startswith("The evidence ran out") for reason in reasons)


def test_any_two_can_be_compared(window: Window, lakes: Workspace) -> None:
    named(changes(window), "Compare others").click()
    catch_up()
    first = changes(window).first.combo
    assert isinstance(first, Combo)

    first.setCurrentIndex(2)
    first.activated.emit(2)
    catch_up()

    assert "From 39.7 to 57.3" in words(changes(window))


def test_open_shows_the_results_of_that_assessment(window: Window) -> None:
    named(window, "Open Assessment of 22 May 2026").click()
    catch_up()

    assert window.shown_name == "results"
    assert session(window).record.title == "Assessment of 22 May 2026"


def _remove(window: Window, assessment: int) -> None:
    listed = history(window).assessments
    assert listed is not None
    listed.asked.emit("remove", assessment)
    catch_up()


def test_a_removed_assessment_leaves_list_and_trend_and_comes_back(window: Window, lakes: Workspace) -> None:
    [registry] = lakes.registries()

    _remove(window, 1)
    assert [one.id for one in lakes.assessments(registry.id)] == [3, 2]
    assert "Assessment of 14 Nov 2025" not in words(history(window))

    named(seen(window, Toast), "Undo").click()
    catch_up()
    assert [one.id for one in lakes.assessments(registry.id)] == [3, 2, 1]
    assert "Assessment of 14 Nov 2025" in words(history(window))


def test_removing_the_open_assessment_lets_go_of_it(window: Window) -> None:
    _remove(window, 3)

    assert window.session is None
    assert window.shown_name == "registries"


def test_one_assessment_alone_says_how_a_trend_begins(show: ShowWindow, all_examples: Workspace) -> None:
    window = show(all_examples)
    copper = next(one.id for one in all_examples.registries() if one.name.startswith("Copper"))

    window.open_registry(copper, "history")
    catch_up()

    assert "The trend begins with the second assessment." in words(history(window))
    assert history(window).changes is None


def test_a_new_assessment_starts_from_today(window: Window, lakes: Workspace) -> None:
    history(window).new.click()
    dialog = seen(window, TitleDialog)
    assert dialog.field.text.startswith("Assessment of ")

    dialog.deed.click()
    catch_up()

    assert window.shown_name == "assessment"
    assert session(window).previous == lakes.load(3)


def test_an_empty_title_is_refused(window: Window) -> None:
    history(window).new.click()
    dialog = seen(window, TitleDialog)

    dialog.field.set_text("  ")
    dialog.deed.click()

    assert dialog.field.error == "Write a title."


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda point: point.model_copy(update={"method": 2}), "method 1 → 2: not comparable"),
        (lambda point: point.model_copy(update={"pack_version": "2.0.0"}), "pack 1 → 2: not comparable"),
    ],
)
def test_a_trend_breaks_where_two_scores_cannot_be_compared(
    lakes: Workspace, change: Callable[..., object], why: str
) -> None:
    class Changed:
        """The workspace, with its newest evaluation made another way."""

        def __getattr__(self, name: str) -> object:
            return getattr(lakes, name)

        def trend(self, registry: int) -> tuple[object, ...]:
            *earlier, last = lakes.trend(registry)
            return (*earlier, change(last))

    [registry] = lakes.registries()
    shown = history_page(Changed(), registry.id, None)  # type: ignore[arg-type] # the rest is the workspace

    assert shown.trend is not None
    assert [point.break_before for point in shown.trend.points] == [None, None, why]
    assert "Score 57.3, " in shown.rows[0].note


def test_the_page_takes_the_focus_so_that_keys_scroll_it(window: Window) -> None:
    assert focus() is history(window)

    press(Key.Key_End)

    bar = history(window).sheet.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0
