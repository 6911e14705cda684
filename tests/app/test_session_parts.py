"""Plan, policies, contracts, explanations and attestation: durable, checked and undone like answers."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from regrisk.app.session import Session
from regrisk.app.workspace import Workspace
from regrisk.errors import ResponseError, UsageError
from regrisk.model.assessment import Assessment, Attested, PlanEntry
from regrisk.model.cover import Contract, DemandedPart, HeldPart, Notice, Policy

FIRST = PlanEntry(control="ctl-enc-03-keys-apart", owner="Priya Raman", due=date(2026, 12, 22), cost_usd=4000)
POLICY = Policy(
    carrier="Example Mutual",
    policy_number="RL-1",
    period_from=date(2026, 2, 2),
    period_to=date(2027, 2, 1),
    retroactive_date="none",
    form="claims_made",
    limit_usd=2_000_000,
    retention_usd=25_000,
    parts={"breach_response": HeldPart(people=100_000)},
    named_insureds=("Lakes Orthopaedic Society",),
    registries=("Lakes Arthroplasty Registry",),
    notice=Notice(within="60 days"),
)
CONTRACT = Contract(
    partner="State health agency",
    kind="agency",
    registries=("Lakes Arthroplasty Registry",),
    parts={"privacy_liability": DemandedPart(aggregate_usd=3_000_000)},
    certificate_due=date(2026, 6, 30),
    expiry=date(2028, 12, 31),
)


@pytest.fixture
def session(workspace: Workspace, started: int) -> Session:
    return workspace.session(started)


@pytest.fixture
def entry(session: Session) -> PlanEntry:
    return FIRST.model_copy(update={"control": next(iter(session.pack.control_by_id))})


def test_every_part_is_on_disk_when_it_returns(
    place: Path, session: Session, started: int, entry: PlanEntry
) -> None:
    rule = session.pack.contradictions[0].id
    attested = Attested(name="M. Okafor", role="Registry security officer", on=date(2026, 11, 24))
    session.set_plan([entry])
    session.set_policies([POLICY])
    session.set_contracts([CONTRACT])
    session.set_explanation(rule, "  The old store is read only.  ")
    session.set_attested([attested])

    with Workspace.open(place, to_read=True) as reader:
        kept = reader.load(started)
    assert kept == session.assessment
    assert kept.plan == (entry,)
    assert (kept.policies, kept.contracts) == ((POLICY,), (CONTRACT,))
    assert kept.explanations == {rule: "The old store is read only."}
    assert kept.attested == (attested,)


def test_parts_are_undone_and_done_again_among_answers(session: Session, entry: PlanEntry) -> None:
    begun = session.assessment
    states: list[Assessment] = []
    deeds: tuple[Callable[[], object], ...] = (
        lambda: session.set_plan([entry]),
        lambda: session.answer("DAT-01", 3),
        lambda: session.set_policies([POLICY]),
        lambda: session.set_plan([]),
    )
    for act in deeds:
        states.append(session.assessment)
        act()
    last = session.assessment

    said = []
    for before in reversed(states):
        undone = session.undo()
        assert undone is not None
        said.append(undone.sentence)
        assert session.assessment == before
    assert session.assessment == begun
    assert said[0] == "Undone: the plan."
    for _ in states:
        session.redo()
    assert session.assessment == last


def test_policies_and_contracts_are_evaluated_at_once(session: Session) -> None:
    session.set_policies([POLICY])

    evaluation = session.set_contracts([CONTRACT])

    assert any(need.held for need in evaluation.coverage if need.part == "breach_response")
    assert any(gap.partner == CONTRACT.partner for gap in evaluation.cover_gaps)


def test_a_plan_of_a_control_that_is_unknown_or_planned_twice_is_refused(
    session: Session, entry: PlanEntry
) -> None:
    with pytest.raises(ResponseError, match="no control"):
        session.set_plan([entry.model_copy(update={"control": "no-such-control"})])
    with pytest.raises(ResponseError, match="planned twice"):
        session.set_plan([entry, entry])
    assert session.assessment.plan == ()
    assert not session.can_undo


def test_a_policy_that_cannot_be_is_refused(session: Session) -> None:
    with pytest.raises(ResponseError, match="Policy 1"):
        session.set_policies([POLICY.model_copy(update={"period_to": date(2026, 1, 1)})])
    with pytest.raises(ResponseError, match="no part of cover"):
        session.set_policies([POLICY.model_copy(update={"parts": {"rain": HeldPart()}})])


def test_an_explanation_of_no_known_contradiction_is_refused(session: Session) -> None:
    with pytest.raises(ResponseError, match="no contradiction"):
        session.set_explanation("no-such-rule", "Because.")


def test_an_empty_explanation_takes_it_away(session: Session) -> None:
    rule = session.pack.contradictions[0].id
    session.set_explanation(rule, "Because.")

    session.set_explanation(rule, "  ")

    assert session.assessment.explanations == {}


def test_the_same_plan_again_is_no_act(session: Session, entry: PlanEntry) -> None:
    session.set_plan([entry])
    session.set_plan([entry])

    session.undo()

    assert not session.can_undo


def test_a_change_of_the_plan_moves_no_point(session: Session, entry: PlanEntry) -> None:
    session.answer("DAT-01", 3)
    before = session.evaluation.score

    session.set_plan([entry.model_copy(update={"status": "done"})])

    assert session.evaluation.score == before


def test_a_sealed_assessment_keeps_its_plan(workspace: Workspace, started: int, entry: PlanEntry) -> None:
    session = workspace.session(started)
    session.record = session.record.model_copy(update={"sealed": True})

    with pytest.raises(UsageError, match="sealed"):
        session.set_plan([entry])
