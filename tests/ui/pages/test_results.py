"""The results: the same score as the JSON, rows that add up as written, and a reason for every point."""

import json
from decimal import Decimal

import pytest
from pytestqt.qtbot import QtBot

from regrisk.app.examples import example, examples
from regrisk.app.shipped import shipped_pack
from regrisk.app.workspace import Workspace
from regrisk.export.as_json import evaluation_json
from regrisk.scoring.display import shown_text
from regrisk.scoring.evaluate import evaluate
from regrisk.scoring.what_if import with_controls
from regrisk_ui.assessment import AssessmentPage
from regrisk_ui.components.ledger_rows import DomainRow, ItemRow
from regrisk_ui.pages.results import ResultsPage
from regrisk_ui.pages.results_ledger import LedgerCard
from regrisk_ui.pages.results_verdict import VerdictCard
from regrisk_ui.presenters.points import LedgerView, ledger_view
from regrisk_ui.questions.frame import QuestionCard
from regrisk_ui.window import Window
from tests.ui.pages.conftest import ShowWindow
from tests.ui.pages.steps import Key, catch_up, focus, named, page, press, session, words


@pytest.fixture
def window(show: ShowWindow, lakes: Workspace) -> Window:
    """The window on the results of the example registry."""
    opened = show(lakes)
    opened.go("results")
    catch_up()
    return opened


def verdict(window: Window) -> VerdictCard:
    card = page(window, ResultsPage).verdict
    assert card is not None
    return card


def ledger(window: Window) -> LedgerCard:
    card = page(window, ResultsPage).ledger
    assert card is not None
    return card


def test_the_meter_shows_the_figures_of_the_json(window: Window) -> None:
    opened = session(window)
    stated = json.loads(evaluation_json(opened.evaluation, opened.pack))["score"]

    shown = verdict(window).meter.values
    assert shown.score.shown == f"{stated['points']:.1f}"
    assert shown.evidenced.shown == f"{stated['evidenced']:.1f}"
    assert shown.potential.shown == f"{stated['potential']:.1f}"


def test_the_band_stands_with_the_gate_that_decides_it(window: Window) -> None:
    card = verdict(window)

    assert card.band.text() == "Conditional"
    assert card.gate.word == "Gate: exclusion on ENC-03"
    assert "57.3 points read as Conditional" in card.sentence.text()


def test_the_results_say_that_no_insurer_has_agreed(window: Window) -> None:
    assert "no insurer has agreed to anything" in words(page(window, ResultsPage))


def _view(name: str) -> LedgerView:
    pack, document = shipped_pack(), example(name)
    return ledger_view(pack, document, evaluate(pack, document))


def _figures(written: tuple[str, ...]) -> list[Decimal]:
    return [Decimal(text.replace("−", "-")) for text in written]


@pytest.mark.parametrize("name", examples())
def test_the_ledger_adds_up_as_written(name: str) -> None:
    """Every column of domains with the rounding is the total, and of questions with theirs their domain."""
    view = _view(name)

    rows = [_figures(domain.figures) for domain in view.domains] + [_figures(view.rounding)]
    assert [sum(column) for column in zip(*rows, strict=True)] == _figures(view.total)
    for domain in view.domains:
        parts = [_figures(row.figures) for row in domain.rows]
        parts += [_figures(domain.rounding)] if domain.rounding else []
        assert [sum(column) for column in zip(*parts, strict=True)] == _figures(domain.figures)


@pytest.mark.parametrize("name", examples())
def test_a_row_adds_across_as_written(name: str) -> None:
    view = _view(name)
    earned, possible = view.head.index("Earned") - 1, view.head.index("Possible") - 1

    for domain in view.domains:
        for written in (domain.figures, *(row.figures for row in domain.rows)):
            figures = _figures(written)
            rest = sum(figure for place, figure in enumerate(figures) if place != possible)
            assert rest == figures[possible]
            assert figures[earned] <= figures[possible]


@pytest.mark.parametrize("name", examples())
def test_every_question_that_is_asked_stands_in_the_ledger_with_its_reason(name: str) -> None:
    pack, document = shipped_pack(), example(name)
    evaluation = evaluate(pack, document)
    view = ledger_view(pack, document, evaluation)

    texts = {row.key: row.text for domain in view.domains for row in domain.rows}
    for part in evaluation.contributions:
        if part.possible:
            assert texts[part.question].endswith(
                ("Shown by evidence in date.", "Claimed, not shown.", "earns nothing.", "Earns nothing.",
                 "Unknown earns 0 and counts.", "Not answered yet. It earns 0 and counts.")
            )  # fmt: skip


def test_right_opens_a_domain_and_left_closes_it(window: Window) -> None:
    rows = [row for row in ledger(window).findChildren(DomainRow) if row.isVisible()]
    rows[0].setFocus()

    press(Key.Key_Right)
    assert ledger(window).open_domains == {rows[0].line.key}
    assert any(item.isVisible() for item in ledger(window).findChildren(ItemRow))
    press(Key.Key_Down)
    assert focus() is rows[1]
    press(Key.Key_Up)
    press(Key.Key_Left)
    assert ledger(window).open_domains == frozenset()


def test_all_domains_open_and_close_at_once(window: Window) -> None:
    named(ledger(window), "Open all").click()
    assert len(ledger(window).open_domains) == 12

    named(ledger(window), "Close all").click()
    assert ledger(window).open_domains == frozenset()


def test_a_question_of_the_ledger_leads_to_its_card(window: Window) -> None:
    named(ledger(window), "Open all").click()
    catch_up()
    row = next(item for item in ledger(window).findChildren(ItemRow) if item.isVisible())

    row.click()
    catch_up()

    card = page(window, AssessmentPage).cards.card
    assert isinstance(card, QuestionCard)
    assert row.accessibleName().startswith(card.asked.id)


def test_go_to_question_lands_on_the_card_and_back_again(window: Window) -> None:
    named(window, "Go to question ENC-03, Exclusion").click()
    catch_up()

    card = page(window, AssessmentPage).cards.card
    assert isinstance(card, QuestionCard)
    assert card.asked.id == "ENC-03"
    window.walk(-1)
    assert window.shown_name == "results"


def test_switched_controls_show_where_they_lead(window: Window) -> None:
    advice, opened = page(window, ResultsPage).advice, session(window)
    assert advice is not None
    chosen = list(advice.switches)[:2]

    for control in chosen:
        advice.switches[control].click()

    then = evaluate(opened.pack, with_controls(opened.pack, opened.assessment, chosen))
    what_if = verdict(window).meter.values.what_if
    assert what_if is not None
    assert what_if.shown == shown_text(then.score.points)
    assert f"With 2 controls: {what_if.shown} points" in words(advice)
    named(advice, "Switch all off").click()
    assert verdict(window).meter.values.what_if is None
    assert not any(switch.isChecked() for switch in advice.switches.values())


def test_nothing_is_saved_by_a_switch(window: Window, lakes: Workspace) -> None:
    advice, before = page(window, ResultsPage).advice, session(window).assessment
    assert advice is not None

    next(iter(advice.switches.values())).click()

    assert session(window).assessment == before
    assert lakes.load(session(window).record.id) == before


def test_the_cheapest_plan_reaches_the_next_band(qtbot: QtBot, window: Window) -> None:
    results = page(window, ResultsPage)
    qtbot.waitUntil(lambda: results.plan is not None)
    plan, opened = results.plan, session(window)
    assert plan is not None
    assert plan.shown.title == "Cheapest plan to Standard"

    named(plan, "Switch these on").click()

    controls = list(plan.shown.controls)
    then = evaluate(opened.pack, with_controls(opened.pack, opened.assessment, controls))
    assert then.band.id == "standard"
    what_if = verdict(window).meter.values.what_if
    assert what_if is not None
    assert what_if.shown == shown_text(then.score.points)


def test_the_first_six_controls_come_first_and_the_others_on_demand(window: Window) -> None:
    advice = page(window, ResultsPage).advice
    assert advice is not None
    assert len(advice.switches) == 6

    named(advice, "Show all 51 controls").click()

    assert len(advice.switches) == 51
    assert advice.isAncestorOf(focus())


def test_results_follow_an_answer(window: Window) -> None:
    before = verdict(window).meter.values.score.shown
    session(window).answer("ENC-03", 4)

    page(window, ResultsPage).refresh()

    assert verdict(window).meter.values.score.shown == shown_text(session(window).evaluation.score.points)
    assert verdict(window).meter.values.score.shown != before
    assert not verdict(window).gate.isVisible()


def test_domains_stay_open_when_results_change(window: Window) -> None:
    inner = ledger(window).ledger
    assert inner is not None
    inner.set_open("ACC", "open")
    session(window).answer("ENC-03", 4)

    page(window, ResultsPage).refresh()

    assert ledger(window).open_domains == {"ACC"}


def test_t_on_the_meter_shows_its_numbers_as_a_table(window: Window) -> None:
    card = verdict(window)
    card.meter.setFocus()

    press(Key.Key_T)

    assert card.table.isVisible()
    model = card.table.model()
    rows = {model.index(row, 0).data(): model.index(row, 1).data() for row in range(model.rowCount())}
    assert rows["Score"] == card.meter.values.score.shown
    assert rows["Evidenced"] == card.meter.values.evidenced.shown


def test_without_every_answer_there_is_a_range_and_no_band(show: ShowWindow, all_examples: Workspace) -> None:
    window = show(all_examples)
    harbor = next(one.id for one in all_examples.registries() if one.name.startswith("Harbor"))

    window.open_registry(harbor, "results")
    catch_up()

    card = verdict(window)
    assert card.band.text() == "Provisional"
    assert card.sentence.text().startswith("Between 8.0 and 91.8 points; 13 % answered")
    assert card.meter.values.score.label == "Score so far"
    assert page(window, ResultsPage).plan is None


def test_exclusions_name_the_answers_behind_them(window: Window) -> None:
    said = words(page(window, ResultsPage))

    assert "Exclusion watch" in said
    assert "INS-04: Nobody asked, so an insurer can argue that a manager knew." in said


def test_a_registry_without_knock_outs_says_so(show: ShowWindow, all_examples: Workspace) -> None:
    window = show(all_examples)
    copper = next(one.id for one in all_examples.registries() if one.name.startswith("Copper"))

    window.open_registry(copper, "results")
    catch_up()

    card = page(window, ResultsPage).knock_outs
    assert card is not None
    assert "None of the rules fired" in words(card)
