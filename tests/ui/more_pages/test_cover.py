"""Cover: what is needed, asked for, held and demanded; policies and contracts written, shared and undone."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from regrisk.app.examples import example
from regrisk.app.workspace import Workspace
from regrisk.model.cover import Contract, DemandedPart, HeldPart, Notice, Policy
from regrisk.questions.describe import day_text
from regrisk_ui import theme
from regrisk_ui.components.segmented import SegmentedChoice
from regrisk_ui.pages.cover import CoverView
from regrisk_ui.pages.cover_dialog import CoverDialog
from regrisk_ui.pages.results import ResultsPage
from regrisk_ui.window import Window
from tests.ui.pages.conftest import ShowWindow
from tests.ui.pages.steps import CTRL, Key, catch_up, focus, named, page, press, seen, session, words

LAKES = "Lakes Arthroplasty Registry"
POLICY = Policy(
    carrier="Example Mutual",
    policy_number="RL-2026-118",
    broker="M. Stone",
    period_from=date(2026, 2, 2),
    period_to=date(2027, 2, 1),
    retroactive_date=date(2019, 2, 2),
    form="claims_made_and_reported",
    limit_usd=2_000_000,
    limit_shape="aggregate",
    defence="inside",
    retention_usd=50_000,
    waiting_period_hours=12,
    parts={
        "privacy_liability": HeldPart(),
        "breach_response": HeldPart(
            limit_usd=500_000, people=100_000, coinsurance_share=0.1, conditions="Listed firms"
        ),
    },
    endorsements=("War exclusion",),
    named_insureds=("Lakes Orthopaedic Society",),
    registries=(LAKES,),
    notice=Notice(hotline="555 0100", address="claims@example.org", within="60 days"),
    panel_required=True,
    extended_reporting_months=12,
)
CONTRACT = Contract(
    partner="State health agency",
    kind="agency",
    registries=(LAKES,),
    parts={"privacy_liability": DemandedPart(each_claim_usd=1_000_000, aggregate_usd=3_000_000)},
    retention_at_most_usd=25_000,
    additional_insured=True,
    tail_months=12,
    insurer_rating_at_least="A- VII",
    certificate_due=date(2026, 6, 30),
    certificate_sent=date(2026, 6, 29),
    expiry=date(2028, 12, 31),
    notice_of_cancellation_days=30,
)


@pytest.fixture
def window(show: ShowWindow, lakes: Workspace) -> Window:
    """The window on the cover of the example registry, of which nothing is recorded."""
    opened = show(lakes)
    opened.go("cover")
    catch_up()
    return opened


def cover(window: Window) -> CoverView:
    return page(window, CoverView)


def record(window: Window, *records: Policy | Contract) -> None:
    """Keep records without the dialog."""
    opened = session(window)
    opened.set_policies([one for one in records if isinstance(one, Policy)])
    opened.set_contracts([one for one in records if isinstance(one, Contract)])
    cover(window).refresh()
    catch_up()


def pick(dialog: CoverDialog, name: str, word: str) -> None:
    [choice] = dialog.inputs[name].findChildren(SegmentedChoice)
    named(choice, word).click()


def put(dialog: CoverDialog, name: str, text: str) -> None:
    dialog.inputs[name].take_focus()
    catch_up()
    QTest.keyClicks(focus(), text)


def written(window: Window) -> CoverDialog:
    """The dialog of a new policy with all that is needed written."""
    press(Key.Key_N, CTRL)
    dialog = seen(window, CoverDialog)
    put(dialog, "carrier", "Example Mutual")
    put(dialog, "policy_number", "RL-1")
    put(dialog, "period_from", "2 Feb 2026")
    put(dialog, "period_to", "1 Feb 2027")
    pick(dialog, "retroactive_date", "No retroactive date")
    pick(dialog, "form", "Claims made")
    put(dialog, "limit_usd", "2,000,000")
    put(dialog, "retention_usd", "50,000")
    put(dialog, "named_insureds", "Lakes Orthopaedic Society")
    dialog.parts.inputs["breach_response"].box.click()
    return dialog


def test_a_policy_is_written_and_kept(window: Window, lakes: Workspace) -> None:
    dialog = written(window)
    field = dialog.parts.inputs["breach_response"].fields["people"]
    field.control.setFocus()
    QTest.keyClicks(focus(), "100,000")

    dialog.deed.click()
    catch_up()

    [kept] = lakes.load(session(window).record.id).policies
    assert (kept.carrier, kept.retroactive_date, kept.limit_usd) == ("Example Mutual", "none", 2_000_000)
    assert kept.registries == (LAKES,)
    assert kept.parts == {"breach_response": HeldPart(people=100_000)}
    assert "Example Mutual, RL-1" in words(cover(window))
    assert "Held $2\u00a0M, 100,000 people" in {
        chip.word for row in cover(window).shown_parts for chip in row.chips
    }


def test_every_fault_stands_beside_its_field(window: Window) -> None:
    press(Key.Key_N, CTRL)
    dialog = seen(window, CoverDialog)

    dialog.deed.click()
    catch_up()

    wrong = {name for name, one in dialog.inputs.items() if one.error}
    assert wrong == {
        "carrier", "policy_number", "period_from", "period_to", "retroactive_date", "form", "limit_usd",
        "retention_usd", "named_insureds",
    }  # fmt: skip
    assert dialog.parts_problem.text() == "Tick at least one part."
    assert "10 fields need care." in words(dialog)
    assert focus() is dialog.inputs["carrier"].control
    assert session(window).assessment.policies == ()


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("period_to", "1 Feb 2025", "Cover cannot end before it begins, 2 Feb 2026."),
        ("period_to", "30 Feb 2027", "February has 28 days in 2027."),
        ("limit_usd", "a lot", "Write a number such as 182,000."),
        ("limit_usd", "-1", "The least is 0."),
    ],
)
def test_what_cannot_be_is_said_and_not_kept(window: Window, name: str, text: str, says: str) -> None:
    dialog = written(window)
    line = dialog.inputs[name].control
    line.setFocus()
    line.selectAll()  # type: ignore[attr-defined] # both kinds of field are line edits
    QTest.keyClicks(line, text)

    dialog.deed.click()
    catch_up()

    assert dialog.isVisible()
    assert dialog.inputs[name].error == says
    assert focus() is line
    assert session(window).assessment.policies == ()


def test_a_retroactive_date_after_the_first_day_is_said(window: Window) -> None:
    dialog = written(window)
    pick(dialog, "retroactive_date", "From a day")
    put(dialog, "retroactive_date", "3 Mar 2026")

    dialog.deed.click()

    assert dialog.inputs["retroactive_date"].error == (
        "It cannot lie after the first day of cover, 2 Feb 2026."
    )


@pytest.mark.parametrize("record_", [POLICY, CONTRACT], ids=["policy", "contract"])
def test_a_record_that_is_only_looked_at_stays_as_it_is(window: Window, record_: Policy | Contract) -> None:
    record(window, record_)
    name = "Example Mutual, RL-2026-118" if isinstance(record_, Policy) else "State health agency"
    named(cover(window), f"Edit: {name}").click()
    dialog = seen(window, CoverDialog)

    dialog.deed.click()
    catch_up()

    kept = session(window).assessment
    assert (*kept.policies, *kept.contracts) == (record_,)


def test_a_contract_is_changed_and_undone(window: Window) -> None:
    record(window, POLICY, CONTRACT)
    named(cover(window), "Edit: State health agency").click()
    dialog = seen(window, CoverDialog)
    line = dialog.inputs["tail_months"].control
    line.setFocus()
    line.selectAll()  # type: ignore[attr-defined] # an amount is a line edit
    QTest.keyClicks(line, "36")
    dialog.deed.click()
    catch_up()
    assert session(window).assessment.contracts[0].tail_months == 36

    press(Key.Key_Z, CTRL)

    assert session(window).assessment.contracts == (CONTRACT,)


def test_taking_out_a_policy_is_undone(window: Window) -> None:
    record(window, POLICY)

    named(cover(window), "Take out: Example Mutual, RL-2026-118").click()
    catch_up()
    assert session(window).assessment.policies == ()
    assert "No policy is recorded." in words(cover(window))

    press(Key.Key_Z, CTRL)
    assert session(window).assessment.policies == (POLICY,)
    assert "Example Mutual, RL-2026-118" in words(cover(window))


def test_gaps_and_parts_say_what_scoring_says(window: Window) -> None:
    record(window, POLICY, CONTRACT)
    opened = session(window)

    said = words(cover(window))
    for gap in opened.evaluation.cover_gaps[:4]:
        assert gap.because in said
    chips = {row.part: [chip.word for chip in row.chips] for row in cover(window).shown_parts}
    for need in opened.evaluation.coverage:
        assert (need.needed or need.asked or need.held) == bool(chips[need.part])
        assert need.held == any(word.startswith("Held") for word in chips[need.part])
    assert "Demanded $3\u00a0M" in chips["privacy_liability"]
    assert "No insurer" not in said


def test_a_gap_leads_to_the_fact_behind_it(window: Window) -> None:
    record(window, POLICY)
    first = next(gap for gap in session(window).evaluation.cover_gaps if gap.check == "part-needed-not-held")

    named(cover(window), f"Go to fact PRF-17: {first.because}").click()
    catch_up()

    assert window.shown_name == "assessment"


def test_one_policy_serves_every_registry_it_names(show: ShowWindow, lakes: Workspace) -> None:
    shared = POLICY.model_copy(update={"registries": (LAKES, "Copper Valley Trauma Registry")})
    other = example("strong-renewal").model_copy(update={"policies": (shared,), "contracts": (CONTRACT,)})
    lakes.import_assessment(other)
    window = show(lakes)
    window.go("cover")
    catch_up()
    assert "Entered for Copper Canyon Device Registries; it names this registry as well." in words(
        cover(window)
    )
    assert session(window).assessment.policies == ()

    named(cover(window), "Use it here: Example Mutual, RL-2026-118").click()
    catch_up()
    named(cover(window), "Use it here: Contract with State health agency").click()
    catch_up()

    assert session(window).assessment.policies == (shared,)
    assert session(window).assessment.contracts == (CONTRACT,)
    assert cover(window).offers is None


def test_a_change_at_the_other_registry_is_offered(show: ShowWindow, lakes: Workspace) -> None:
    raised = POLICY.model_copy(update={"limit_usd": 5_000_000})
    lakes.import_assessment(example("strong-renewal").model_copy(update={"policies": (raised,)}))
    window = show(lakes)
    window.go("cover")
    record(window, POLICY)

    named(cover(window), "Take over the change: Example Mutual, RL-2026-118").click()
    catch_up()

    assert session(window).assessment.policies == (raised,)


def test_what_still_runs_is_taken_over_from_the_assessment_before(show: ShowWindow, lakes: Workspace) -> None:
    """A policy that has ended, and what is here already, stay where they are."""
    here = example("mid-size-conditional").taken_on
    running = POLICY.model_copy(update={"period_to": here})
    ended = POLICY.model_copy(update={"policy_number": "OLD-1", "period_to": here - timedelta(days=1)})
    agreed = CONTRACT.model_copy(update={"expiry": here})
    over = CONTRACT.model_copy(update={"partner": "A partner of old", "expiry": here - timedelta(days=1)})
    [_, before, *_] = lakes.assessments(lakes.registries()[0].id)
    earlier = lakes.session(before.id)
    earlier.set_policies((running, ended))
    earlier.set_contracts((agreed, over))
    window = show(lakes)
    window.go("cover")
    catch_up()
    said = words(cover(window))
    assert f"On file in the assessment of {day_text(before.taken_on)}. Use it if it still holds." in said
    assert "OLD-1" not in said
    assert "A partner of old" not in said

    named(cover(window), f"Use it here: Example Mutual, {POLICY.policy_number}").click()
    catch_up()
    named(cover(window), f"Use it here: Contract with {CONTRACT.partner}").click()
    catch_up()

    assert session(window).assessment.policies == (running,)
    assert session(window).assessment.contracts == (agreed,)
    assert cover(window).offers is None
    assert lakes.load(before.id).policies == (running, ended)


def test_a_policy_that_does_not_name_this_registry_is_not_offered(show: ShowWindow, lakes: Workspace) -> None:
    elsewhere = POLICY.model_copy(update={"registries": ("Another",)})
    lakes.import_assessment(example("strong-renewal").model_copy(update={"policies": (elsewhere,)}))
    window = show(lakes)
    window.go("cover")
    catch_up()

    assert cover(window).offers is None


@pytest.mark.parametrize("percent", [100, 200])
def test_tab_goes_down_the_form_and_keeps_the_field_in_sight(
    window: Window, look: theme.Theme, percent: int
) -> None:
    look.set_text_size(percent)
    press(Key.Key_N, CTRL)
    dialog = seen(window, CoverDialog)
    dialog.parts.inputs["privacy_liability"].box.click()
    dialog.inputs["carrier"].take_focus()
    catch_up()
    heights: list[int] = []
    scroll = dialog.form_scroll

    while scroll.body.isAncestorOf(focus()):
        spot = focus().mapTo(scroll.viewport(), focus().rect().center()).y()
        assert 0 <= spot <= scroll.viewport().height()
        heights.append(focus().mapTo(scroll.body, focus().rect().topLeft()).y())
        press(Key.Key_Tab)

    assert len(heights) > 35
    assert [(before, later) for before, later in pairwise(heights) if later < before - 8] == []
    assert dialog.height() <= window.height() + 40
    for stop in dialog.tab_stops():
        assert stop.accessibleName().strip()
        assert min(stop.width(), stop.height()) >= 28


def test_nothing_changes_in_a_sealed_assessment(window: Window) -> None:
    record(window, POLICY)
    opened = session(window)
    opened.record = opened.record.model_copy(update={"sealed": True})
    cover(window).refresh()
    catch_up()

    assert not cover(window).add_policy.isEnabled()
    assert not named(cover(window), "Take out: Example Mutual, RL-2026-118").isEnabled()


def test_hostile_words_stay_words(window: Window) -> None:
    nasty = "<b>&amp; =HYPERLINK(1)</b>\u202e" + "x" * 200
    record(window, POLICY.model_copy(update={"carrier": nasty}))

    assert "<b>&amp; =HYPERLINK(1)</b>" in words(cover(window))
    QApplication.processEvents()
    assert window.width() == 1280


def test_results_lead_to_it(window: Window) -> None:
    window.go("results")
    catch_up()

    page(window, ResultsPage).cover.click()

    assert window.shown_name == "cover"
    assert window.rail.buttons["results"].isChecked()


def test_nothing_fits_together_while_nothing_is_recorded(window: Window) -> None:
    said = words(cover(window))
    assert "No policy and no contract is recorded yet." in said
    assert "Nothing to compare yet" in said
    assert "fits" not in said

    record(window, POLICY, CONTRACT)

    said = words(cover(window))
    assert "Nothing to compare yet" not in said
    assert "1 policy in force" in said
