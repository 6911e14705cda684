"""The plan page: put in, edited in place, filtered, taken out, undone, all by keys, and never an answer."""

import csv
from datetime import timedelta
from pathlib import Path
from typing import Literal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from regrisk.app import clock
from regrisk.app.workspace import Workspace
from regrisk.model.assessment import PlanEntry
from regrisk.scoring.display import shown_text
from regrisk.scoring.evaluate import evaluate
from regrisk.scoring.what_if import with_controls
from regrisk_ui import theme
from regrisk_ui.assessment import AssessmentPage
from regrisk_ui.components.combo_field import Combo
from regrisk_ui.pages.plan import PlanPageView
from regrisk_ui.pages.plan_dialogs import AddDialog, EntryDialog
from regrisk_ui.pages.plan_model import Column
from regrisk_ui.pages.results import ResultsPage
from regrisk_ui.questions.frame import QuestionCard
from regrisk_ui.window import Window
from tests.ui.pages.conftest import ShowWindow
from tests.ui.pages.steps import (
    CTRL,
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

TODAY = clock.today()


@pytest.fixture
def window(show: ShowWindow, lakes: Workspace) -> Window:
    """The window on the plan of the example registry, which is empty."""
    opened = show(lakes)
    opened.go("plan")
    catch_up()
    return opened


@pytest.fixture
def planned(window: Window) -> Window:
    """The same with three controls planned; the table has the focus."""
    controls = [one.control for one in session(window).evaluation.recommendations[:3]]
    session(window).set_plan(
        [
            PlanEntry(control=controls[0], owner="Priya Raman", due=TODAY + timedelta(days=28)),
            PlanEntry(control=controls[1], due=TODAY + timedelta(days=90)),
            PlanEntry(control=controls[2], owner="Tomas Berg", due=TODAY - timedelta(days=3)),
        ]
    )
    window.go("results")
    window.go("plan")
    catch_up()
    return window


def plan(window: Window) -> PlanPageView:
    return page(window, PlanPageView)


def entries(window: Window) -> tuple[PlanEntry, ...]:
    return session(window).assessment.plan


def cell(window: Window, row: int, column: Column) -> str:
    rows = plan(window).rows
    return str(rows.index(row, column).data())


def stand_on(window: Window, row: int, column: Column) -> None:
    table = plan(window).table
    table.setFocus()
    table.setCurrentIndex(plan(window).rows.index(row, column))


def edit(window: Window, row: int, column: Column, text: str) -> None:
    """Write *text* into a cell, by keys."""
    stand_on(window, row, column)
    press(Key.Key_Return)
    QTest.keyClicks(focus(), text)
    press(Key.Key_Return)


def test_an_empty_plan_says_how_it_begins(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(plan(window).beginning.start.isEnabled)

    said = words(plan(window))
    assert "Nothing planned yet" in said
    assert "start from the cheapest plan to Standard: 18 controls" in said


def test_the_cheapest_plan_is_taken_with_days_that_are_suggestions(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(plan(window).beginning.start.isEnabled)

    plan(window).beginning.start.click()
    catch_up()

    assert len(entries(window)) == 18
    assert all(entry.due is not None and entry.due > TODAY for entry in entries(window))
    assert "Reaches Standard with 70.0 points on" in words(plan(window))
    assert "the due dates are suggestions" in window.toaster.shown[-1].sentence


def test_what_the_plan_before_left_open_is_taken_over_as_it_stands(
    show: ShowWindow, lakes: Workspace
) -> None:
    """What was done or dropped a year ago is no plan any more; taking over is one act to undo."""
    [_, before, *_] = lakes.assessments(lakes.registries()[0].id)
    earlier = lakes.session(before.id)
    advice = [one.control for one in earlier.evaluation.recommendations[:4]]
    states: tuple[Literal["planned", "started", "done", "dropped"], ...] = (
        "planned", "started", "done", "dropped",
    )  # fmt: skip
    earlier.set_plan(
        PlanEntry(control=control, owner="Head of IT", due=TODAY, cost_usd=900, status=status)
        for control, status in zip(advice, states, strict=True)
    )
    left_open = earlier.assessment.plan[:2]
    window = show(lakes)
    window.go("plan")
    catch_up()

    named(plan(window), "Take over 2 controls of the last plan").click()
    catch_up()

    assert entries(window) == left_open
    press(Key.Key_Z, CTRL)
    assert entries(window) == ()


def test_the_first_assessment_has_no_plan_to_take_over(window: Window) -> None:
    assert not plan(window).beginning.carry.isVisible()


def test_the_note_says_the_score_of_all_controls_together(planned: Window) -> None:
    opened = session(planned)
    then = evaluate(opened.pack, with_controls(
        opened.pack, opened.assessment, [entry.control for entry in entries(planned)]
    ))  # fmt: skip

    assert f"Reaches {shown_text(then.score.points)} points" in words(plan(planned))


def test_a_cell_is_edited_in_its_place(planned: Window, lakes: Workspace) -> None:
    edit(planned, 1, Column.OWNER, "Mina Okafor")
    edit(planned, 1, Column.DUE, "2 Oct 2030")
    edit(planned, 1, Column.COST, "12,500")

    kept = lakes.load(session(planned).record.id).plan[1]
    assert (kept.owner, kept.due and kept.due.isoformat(), kept.cost_usd) == (
        "Mina Okafor",
        "2030-10-02",
        12500,
    )
    assert cell(planned, 1, Column.COST) == "$12,500"
    assert plan(planned).table.hasFocus()


def test_text_that_is_no_date_stays_with_a_sentence(planned: Window) -> None:
    before = entries(planned)
    stand_on(planned, 0, Column.DUE)
    press(Key.Key_Return)
    line = focus()
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "30 Feb 2027")

    press(Key.Key_Return)

    assert focus() is line
    assert "February has 28 days in 2027." in words(plan(planned).problem)
    assert line.accessibleDescription() == "February has 28 days in 2027."
    assert entries(planned) == before
    QTest.keyClick(line, Key.Key_Escape)
    catch_up()
    assert not plan(planned).problem.isVisible()
    assert entries(planned) == before


@pytest.mark.parametrize("text", ["-5", "a lot", "1e9"])
def test_an_amount_that_cannot_be_is_not_kept(planned: Window, text: str) -> None:
    before = entries(planned)
    edit(planned, 0, Column.COST, text)

    assert plan(planned).problem.isVisible()
    assert entries(planned) == before


def test_a_status_is_chosen_by_keys(planned: Window) -> None:
    stand_on(planned, 0, Column.STATUS)
    press(Key.Key_Return)
    combo = focus()
    assert isinstance(combo, Combo)
    combo.setCurrentIndex(combo.findData("started"))

    press(Key.Key_Return)

    assert entries(planned)[0].status == "started"
    assert cell(planned, 0, Column.STATUS) == "In progress"


def test_space_marks_done_and_changes_no_answer(planned: Window) -> None:
    before = session(planned).assessment.responses
    stand_on(planned, 0, Column.CONTROL)

    press(Key.Key_Space)

    assert entries(planned)[0].status == "done"
    assert session(planned).assessment.responses == before
    assert "Done, and to be answered again" in words(plan(planned))
    press(Key.Key_Space)
    assert entries(planned)[0].status == "started"
    assert "Done, and to be answered again" not in words(plan(planned))


def test_what_is_done_leads_to_the_question_to_answer_again(planned: Window) -> None:
    stand_on(planned, 0, Column.CONTROL)
    press(Key.Key_Space)
    title = session(planned).pack.control_by_id[entries(planned)[0].control].title

    named(plan(planned), f"Answer again: {title}").click()
    catch_up()

    card = page(planned, AssessmentPage).cards.card
    assert isinstance(card, QuestionCard)
    assert card.asked.id == "ENC-03"
    planned.walk(-1)
    assert planned.shown_name == "plan"


def test_taking_out_is_undone(planned: Window) -> None:
    before = entries(planned)
    stand_on(planned, 1, Column.CONTROL)

    press(Key.Key_Delete)

    assert entries(planned) == (before[0], before[2])
    assert "Taken out of the plan" in planned.toaster.shown[-1].sentence
    press(Key.Key_Z, CTRL)
    assert entries(planned) == before
    assert plan(planned).rows.rowCount() == 3


def test_the_whole_plan_is_cleared_and_undone(planned: Window) -> None:
    before = entries(planned)

    named(plan(planned), "Clear the plan").click()
    catch_up()

    assert entries(planned) == ()
    assert planned.toaster.shown[-1].sentence.startswith("Plan cleared: 3 controls taken out")
    assert "Nothing planned yet" in words(plan(planned))
    press(Key.Key_Z, CTRL)
    assert entries(planned) == before


def test_controls_are_found_and_added_by_keys(planned: Window) -> None:
    press(Key.Key_N, CTRL)
    dialog = seen(planned, AddDialog)
    assert not dialog.deed.isEnabled()
    last = dialog.choices.rows[-1].entry
    write(field(dialog, "Find"), last.title)
    assert [row.entry.key for row in dialog.choices.rows if row.isVisible()] == [last.key]
    dialog.choices.rows[-1].setFocus()

    press(Key.Key_Space)
    press(Key.Key_Return)

    [new] = entries(planned)[3:]
    assert new.control == last.key
    assert new.due is not None
    assert new.due > TODAY


def test_a_control_brings_those_it_comes_after(show: ShowWindow, all_examples: Workspace) -> None:
    window = show(all_examples)
    weak = next(one.id for one in all_examples.registries() if "Harbor" in one.name)
    window.open_registry(weak, "plan")
    catch_up()
    pack = session(window).pack
    control = next(one for one in pack.controls if one.after)

    plan(window).put_in((control.id,))

    assert {control.id, *control.after} == {entry.control for entry in entries(window)}


def test_find_and_filter_narrow_the_table(planned: Window) -> None:
    view = plan(planned)
    write(view.filter.finder.line, "tomas")
    catch_up()
    assert view.rows.rowCount() == 1

    write(view.filter.finder.line, " ")
    named(view.filter, "Needs care").click()
    catch_up()
    assert {cell(planned, row, Column.STATUS) for row in range(view.rows.rowCount())} == {
        "Overdue",
        "Needs an owner",
    }
    named(view.filter, "Done").click()
    catch_up()
    assert view.rows.rowCount() == 0
    assert "No control of the plan is like that." in words(view)


def test_the_order_is_chosen_by_head_or_by_list(planned: Window) -> None:
    view = plan(planned)
    view.filter.order.combo.setCurrentIndex(1)
    view.filter.order.combo.activated.emit(1)
    catch_up()

    days = [view.rows.line(view.rows.index(row, 0)).due for row in range(3)]
    assert days == sorted(day for day in days if day)
    view.table.sortByColumn(Column.DUE, Qt.SortOrder.DescendingOrder)
    assert [view.rows.line(view.rows.index(row, 0)).due for row in range(3)] == days[::-1]


def test_a_row_says_all_of_itself(planned: Window) -> None:
    rows = plan(planned).rows

    said = rows.index(2, Column.CONTROL).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Tomas Berg" in said
    assert "Overdue" in said


def test_enter_on_a_control_opens_all_of_it(planned: Window) -> None:
    stand_on(planned, 0, Column.CONTROL)
    press(Key.Key_Return)
    dialog = seen(planned, EntryDialog)
    write(field(dialog, "Owner"), "Somebody Else")
    write(field(dialog, "Due"), "31 Feb 2031")
    dialog.deed.click()
    catch_up()
    assert dialog.due.error == "February has 28 days in 2031."

    write(field(dialog, "Due"), "28 Feb 2031")
    dialog.deed.click()
    catch_up()

    kept = entries(planned)[0]
    assert (kept.owner, str(kept.due)) == ("Somebody Else", "2031-02-28")


def test_where_narrow_each_control_is_a_card(planned: Window, look: theme.Theme) -> None:
    look.set_text_size(200)
    catch_up()
    view = plan(planned)

    assert not view.table.isVisible()
    assert view.cards.isVisible()
    title = session(planned).pack.control_by_id[entries(planned)[1].control].title
    named(view.cards, f"Done: {title}").click()
    catch_up()
    assert entries(planned)[1].status == "done"
    named(view.cards, f"Take out: {title}").click()
    catch_up()
    assert len(entries(planned)) == 2


def test_the_plan_is_written_as_calendar_and_table(planned: Window, tmp_path: Path) -> None:
    view = plan(planned)

    view.export_to("ics", tmp_path / "plan.ics")
    view.export_to("csv", tmp_path / "plan.csv")
    catch_up()

    assert (tmp_path / "plan.ics").read_bytes().count(b"SUMMARY:Due: ") == 3
    with (tmp_path / "plan.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.reader(file))) == 4
    assert planned.toaster.shown[-1].sentence.startswith("plan.csv is written")


def test_results_put_their_controls_in_the_plan(qtbot: QtBot, window: Window) -> None:
    window.go("results")
    results = page(window, ResultsPage)
    qtbot.waitUntil(lambda: results.plan is not None)
    catch_up()
    assert results.advice is not None
    chosen = list(results.advice.switches)[:2]
    for control in chosen:
        results.advice.switches[control].click()

    named(results, "Put the controls that are switched on in the plan").click()
    catch_up()
    assert set(chosen) <= {entry.control for entry in entries(window)}

    named(results, "Put in the plan: Cheapest plan to Standard").click()
    catch_up()
    assert len(entries(window)) >= 18


def test_a_band_is_not_promised_while_a_question_is_open(show: ShowWindow, all_examples: Workspace) -> None:
    window = show(all_examples)
    harbor = next(one.id for one in all_examples.registries() if one.name.startswith("Harbor"))
    window.open_registry(harbor, "plan")
    catch_up()
    control = session(window).evaluation.recommendations[0].control
    session(window).set_plan([PlanEntry(control=control)])

    plan(window).refresh()

    said = words(plan(window))
    assert "No band is final while a question is open." in said
    assert "Standard" not in said


def test_nothing_changes_in_a_sealed_assessment(planned: Window) -> None:
    opened, before = session(planned), entries(planned)
    opened.record = opened.record.model_copy(update={"sealed": True})
    plan(planned).refresh()
    stand_on(planned, 0, Column.OWNER)

    press(Key.Key_Delete)
    press(Key.Key_Space)

    assert entries(planned) == before
    assert not plan(planned).add.isEnabled()


def test_the_clears_column_names_the_kind(planned: Window) -> None:
    assert plan(planned).rows.index(0, Column.CLEARS).data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Clears: Exclusion"
    )
