"""Confirming is an act like any other: durable, undone as a whole, and never of what is not carried."""

import random
from pathlib import Path

from regrisk.app.examples import example
from regrisk.app.session import Session
from regrisk.app.workspace import Workspace
from regrisk.model.assessment import Assessment
from regrisk.model.carried import waiting
from regrisk.model.response import Answered, NotApplicable
from regrisk.packs.document import parse_assessment, write_assessment
from tests.ui.search_carry.conftest import RENEWAL

BEFORE = example()
ACTS = 100


def renewal(workspace: Workspace) -> Session:
    [registry] = workspace.registries()
    return workspace.session(workspace.assessments(registry.id)[0].id)


def test_undo_after_a_hundred_acts_returns_to_the_same_content(workspace: Workspace) -> None:
    session, chance = renewal(workspace), random.Random(7)
    names = sorted(BEFORE.responses)
    for _ in range(ACTS):
        match chance.randrange(4):
            case 0:
                session.confirm(chance.sample([*names, *BEFORE.profile], 9))
            case 1:
                session.respond(chance.choice(names), None)
            case 2:
                session.respond(chance.choice(names), NotApplicable(reason="Not here."))
            case _:
                session.set_profile(chance.choice(sorted(BEFORE.profile)), None)
    last = session.assessment

    undone = 0
    while session.undo() is not None:
        undone += 1
    assert session.assessment.responses == {}
    assert session.assessment.profile == {}
    for _ in range(undone):
        session.redo()

    assert session.assessment == last
    assert workspace.load(session.record.id) == last


def test_what_was_confirmed_is_there_after_the_next_start(workspace: Workspace, place: Path) -> None:
    session = renewal(workspace)
    session.confirm(["ENC-01", "ENC-02", "PRF-02"])
    workspace.close()

    with Workspace.open(place) as again:
        kept = renewal(again)
        assert set(kept.assessment.responses) == {"ENC-01", "ENC-02"}
        assert set(kept.assessment.profile) == {"PRF-02"}
        assert kept.can_undo
        act = kept.undo()
        assert act is not None
        assert act.sentence == "Undone: 3 answers confirmed."
        assert kept.assessment.responses == {}


def test_only_what_waits_is_confirmed(workspace: Workspace) -> None:
    session = renewal(workspace)
    session.respond("ENC-01", NotApplicable(reason="No data at rest."))

    session.confirm(["ENC-01", "NO-99", "ENC-02", "ENC-02"])

    assert isinstance(session.assessment.responses["ENC-01"], NotApplicable)
    assert set(session.assessment.responses) == {"ENC-01", "ENC-02"}
    assert "ENC-02" not in waiting(session.carried, session.assessment)


def test_a_confirmed_answer_brings_its_scope_basis_and_evidence(workspace: Workspace) -> None:
    session = renewal(workspace)
    name, said = next(
        (name, each)
        for name, each in BEFORE.responses.items()
        if isinstance(each, Answered) and each.evidence and each.scope and each.basis
    )

    session.confirm([name])

    assert session.assessment.responses[name] == said.model_copy(update={"as_of": RENEWAL})


def test_the_document_knows_nothing_of_what_waits(workspace: Workspace) -> None:
    session = renewal(workspace)
    session.confirm(["ENC-01"])

    read = parse_assessment(write_assessment(session.document()), "renewal.yaml", session.pack)

    assert read == session.assessment
    assert set(read.responses) == {"ENC-01"}


def test_an_answer_whose_question_reads_differently_now_stays_behind(workspace: Workspace) -> None:
    [registry] = workspace.registries()
    earlier = workspace.assessments(registry.id)[-1]
    pack = workspace.pack_of(earlier.id)
    question = pack.question_by_id["ENC-01"]
    other = question.model_copy(update={"text": "Is anything encrypted?"})
    domains = tuple(
        domain.model_copy(
            update={"questions": tuple(other if q is question else q for q in domain.questions)}
        )
        for domain in pack.domains
    )
    values = {name: getattr(pack, name) for name in type(pack).model_fields}
    changed = type(pack).model_construct(**{**values, "domains": domains})

    started = workspace.start_assessment(
        registry.id, title="Anew", taken_on=RENEWAL, pack=changed, carry_from=earlier.id
    )

    carried = workspace.session(started.id).carried
    assert carried is not None
    assert "ENC-01" not in carried.responses
    assert set(BEFORE.responses) - {"ENC-01"} == set(carried.responses)


def test_an_assessment_without_carried_answers_confirms_nothing(lakes: Workspace) -> None:
    session = renewal(lakes)
    before: Assessment = session.assessment

    session.confirm(["ENC-01"])

    assert session.carried is None
    assert session.assessment == before
    assert not session.can_undo
