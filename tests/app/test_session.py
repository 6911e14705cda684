"""Answering: checked, evaluated, on disk, and undone again."""

import sqlite3
from contextlib import closing
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from regrisk.app.session import Session
from regrisk.app.workspace import Workspace
from regrisk.errors import ResponseError, StoreError, UsageError
from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from regrisk.model.profile import ProfileValue
from regrisk.model.response import Answered, AnyResponse, Evidence, NotApplicable, Unknown
from regrisk.questions.level import value_for_level
from regrisk.scoring.evaluate import evaluate
from tests.disks import fill, small_disk

from .conftest import LAKES, TAKEN

EVIDENCE = (Evidence(title="Test of 14 Aug", grade="documented", dated=date(2026, 8, 14)),)


@pytest.fixture
def session(workspace: Workspace, started: int) -> Session:
    return workspace.session(started)


def test_an_answer_is_evaluated_at_once(session: Session, pack: Pack) -> None:
    assert session.evaluation.score.points == 0

    evaluation = session.answer("DAT-01", 3)

    assert evaluation == session.evaluation == evaluate(pack, session.assessment)
    assert evaluation.score.points > 0


def test_an_answer_is_on_disk_when_it_returns(place: Path, session: Session, started: int) -> None:
    session.answer("DAT-01", 3)

    with Workspace.open(place, to_read=True) as reader:
        assert reader.load(started).responses == {"DAT-01": Answered(value=3)}


def test_a_new_value_keeps_what_was_said_beside_the_old_one(session: Session) -> None:
    first = Answered(value=1, scope="All sites", basis="seen", note="Checked", evidence=EVIDENCE)
    session.respond("DAT-01", first)

    session.answer("DAT-01", 4)

    assert session.assessment.responses["DAT-01"] == first.model_copy(update={"value": 4})


def test_an_answer_after_an_unknown_keeps_its_note(session: Session) -> None:
    session.respond("DAT-01", Unknown(known_by="IT", note="Ask them", as_of=date(2026, 11, 1)))

    session.answer("DAT-01", 2)

    assert session.assessment.responses["DAT-01"] == Answered(
        value=2, known_by="IT", note="Ask them", as_of=date(2026, 11, 1)
    )


def test_a_response_is_taken_away(session: Session) -> None:
    session.answer("DAT-01", 2)

    session.respond("DAT-01", None)

    assert session.assessment.responses == {}
    assert session.evaluation.score.points == 0


@pytest.mark.parametrize(
    ("question", "response"),
    [
        ("DAT-01", Answered(value=5)),
        ("DAT-01", Answered(value="3")),
        ("DAT-99", Answered(value=1)),
        ("ENC-04", Answered(value="nonsense")),
    ],
)
def test_what_the_question_does_not_offer_is_refused_and_not_kept(
    session: Session, question: str, response: AnyResponse
) -> None:
    with pytest.raises(ResponseError):
        session.respond(question, response)

    assert session.assessment.responses == {}
    assert not session.can_undo


@pytest.mark.parametrize(("fact", "value"), [("PRF-07", "many"), ("PRF-02", "club"), ("PRF-99", 1)])
def test_a_profile_answer_that_is_none_is_refused(session: Session, fact: str, value: ProfileValue) -> None:
    with pytest.raises(ResponseError):
        session.set_profile(fact, value)

    assert session.assessment.profile == {}


def test_a_profile_answer_decides_what_is_asked_and_a_hidden_answer_is_kept(session: Session) -> None:
    session.answer("DAT-06", 2)
    assert asked(session, "DAT-06") == "hidden"

    session.set_profile("PRF-10", ["genomic"])
    assert asked(session, "DAT-06") == "answered"

    session.set_profile("PRF-10", None)
    assert asked(session, "DAT-06") == "hidden"
    assert session.assessment.responses == {"DAT-06": Answered(value=2)}


def asked(session: Session, question: str) -> str:
    return next(part.state for part in session.evaluation.contributions if part.question == question)


def test_undo_and_redo_say_what_they_did(session: Session) -> None:
    session.answer("DAT-01", 3)
    session.set_profile("PRF-07", 1200)

    undone = session.undo()
    assert undone is not None
    assert (undone.what, undone.id, undone.sentence) == (
        "profile",
        "PRF-07",
        "Undone: the profile answer PRF-07.",
    )
    undone = session.undo()
    assert undone is not None
    assert undone.sentence == "Undone: the answer to DAT-01, Registry data inventory."
    assert session.undo() is None

    redone = session.redo()
    assert redone is not None
    assert redone.sentence == "Done again: the answer to DAT-01, Registry data inventory."
    assert session.assessment.responses == {"DAT-01": Answered(value=3)}


def test_undo_reaches_back_into_an_earlier_sitting(
    place: Path, workspace: Workspace, session: Session, started: int
) -> None:
    session.answer("DAT-01", 3)
    session.answer("DAT-01", 4)
    workspace.close()

    with Workspace.open(place) as again:
        later = again.session(started)
        assert later.can_undo
        later.undo()
        assert later.assessment.responses == {"DAT-01": Answered(value=3)}
        assert later.can_redo
        later.redo()
        assert later.assessment.responses == {"DAT-01": Answered(value=4)}


def test_a_new_act_ends_what_could_be_done_again(session: Session) -> None:
    session.answer("DAT-01", 1)
    session.answer("DAT-01", 2)
    session.undo()
    session.answer("DAT-02", 3)

    assert not session.can_redo
    session.undo()
    assert session.assessment.responses == {"DAT-01": Answered(value=1)}
    redone = session.redo()
    assert redone is not None
    assert redone.id == "DAT-02"
    assert session.redo() is None


def test_saying_the_same_again_is_no_act(session: Session) -> None:
    session.answer("DAT-01", 1)
    saved = session.saved_at

    session.answer("DAT-01", 1)

    assert session.saved_at == saved
    session.undo()
    assert not session.can_undo


QUESTIONS = ("DAT-01", "DAT-02", "ENC-03", "ACC-02", "MIG-01")


@st.composite
def an_act(draw: st.DrawFn) -> tuple[str, object]:
    """An answer, an unknown, a not applicable, nothing, or a profile fact; or undo, or redo."""
    kind = draw(st.sampled_from(("response", "response", "response", "profile", "undo", "redo")))
    if kind == "response":
        question = draw(st.sampled_from(QUESTIONS))
        level = draw(st.one_of(st.none(), st.integers(0, 6)))
        return question, level
    if kind == "profile":
        return "PRF-07", draw(st.one_of(st.none(), st.integers(0, 10**7)))
    return kind, None


def response_for(pack: Pack, question: str, level: int) -> AnyResponse:
    if level == 5:
        return Unknown(note="Not known yet")
    if level == 6:
        return NotApplicable(reason="We have none.")
    return Answered(value=value_for_level(pack.question_by_id[question], level), scope="All")


@settings(max_examples=5, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_undoing_a_hundred_acts_brings_back_where_they_began(
    tmp_path_factory: pytest.TempPathFactory, pack: Pack, data: st.DataObject
) -> None:
    """Whatever was done, undoing all of it gives the first content, and redoing all the last."""
    place = tmp_path_factory.mktemp("undo") / "workspace.regrisk"
    with Workspace.open(place) as workspace:
        registry = workspace.add_registry(LAKES)
        session = workspace.session(
            workspace.start_assessment(registry.id, title="Autumn", taken_on=TAKEN).id
        )
        session.answer("DAT-01", 1)
        first, undoable = session.document(), 0
        for what, value in data.draw(st.lists(an_act(), min_size=100, max_size=100)):
            before = session.document()
            if what == "undo":
                undoable -= undoable > 0 and session.undo() is not None
            elif what == "redo":
                undoable += session.redo() is not None
            else:
                if what == "PRF-07":
                    session.set_profile(what, value if isinstance(value, int) else None)
                else:
                    session.respond(what, response_for(pack, what, value) if isinstance(value, int) else None)
                undoable += session.document() != before
        last = session.document()

        for _ in range(undoable):
            assert session.undo() is not None
        assert session.document() == first
        assert workspace.load(session.record.id) == first
        for _ in range(undoable):
            assert session.redo() is not None
        assert session.document() == last
        assert workspace.load(session.record.id) == last
        assert session.evaluation == evaluate(pack, last)


def test_the_trend_is_never_older_than_the_answers(
    workspace: Workspace, session: Session, started: int
) -> None:
    registry = session.record.registry
    for level in (1, 3, 2):
        session.answer("DAT-01", level)
        (point,) = workspace.trend(registry)
        assert point.points == session.evaluation.score.points
        assert workspace.evaluation_of(started) == session.evaluation
    session.undo()
    (point,) = workspace.trend(registry)
    assert point.points == session.evaluation.score.points


def test_returning_lands_on_the_same_card(
    place: Path, workspace: Workspace, session: Session, started: int
) -> None:
    session.move_to("ENC-03")
    workspace.close()

    with Workspace.open(place) as again:
        assert again.session(started).record.place == "ENC-03"


def test_moving_is_no_change_of_content(session: Session) -> None:
    saved = session.saved_at

    session.move_to("ENC-03")

    assert session.saved_at == saved
    assert not session.can_undo


def test_a_session_is_renamed(session: Session) -> None:
    assert session.rename("  Renewal   2027 ").title == "Renewal 2027"
    with pytest.raises(UsageError, match="is empty"):
        session.rename(" ")
    assert session.record.title == "Renewal 2027"


def test_another_day_is_taken_with_what_is_in_date_then(
    workspace: Workspace, session: Session, started: int, pack: Pack
) -> None:
    session.respond("DAT-01", Answered(value=4, evidence=EVIDENCE))
    shown = session.evaluation.score.evidenced
    assert shown > 0

    session.set_taken_on(date(2026, 8, 13))

    assert session.evaluation.score.evidenced == 0
    assert session.evaluation == evaluate(pack, workspace.load(started))
    (point,) = workspace.trend(session.record.registry)
    assert (point.taken_on, point.evidenced) == (date(2026, 8, 13), Fraction(0))
    assert session.set_taken_on(TAKEN).score.evidenced == shown
    (point,) = workspace.trend(session.record.registry)
    assert point.evidenced == shown


def test_the_assessment_before_follows_the_day(workspace: Workspace, mid_size: Assessment) -> None:
    other = workspace.import_assessment(mid_size)
    session = workspace.session(
        workspace.start_assessment(other.registry, title="Next", taken_on=date(2026, 12, 1)).id
    )
    assert session.previous == mid_size

    session.set_taken_on(date(2026, 1, 1))

    assert session.previous is None


def test_a_session_knows_the_assessment_taken_before(workspace: Workspace, mid_size: Assessment) -> None:
    older = mid_size.model_copy(update={"taken_on": date(2026, 5, 20)})
    workspace.import_assessment(older)
    newer = workspace.import_assessment(mid_size)

    assert workspace.session(newer.id).previous == older
    assert workspace.previous(newer.id) == older


def test_a_sealed_assessment_stays_as_it_is(
    place: Path, workspace: Workspace, session: Session, started: int
) -> None:
    session.answer("DAT-01", 3)
    with closing(sqlite3.connect(place)) as seal:
        seal.execute("UPDATE assessments SET sealed = 1")
        seal.commit()
    sealed = workspace.session(started)

    for act in (lambda: sealed.answer("DAT-01", 4), sealed.undo, sealed.redo, lambda: sealed.rename("Other")):
        with pytest.raises(UsageError, match="is sealed and stays as it is"):
            act()
    assert not sealed.can_undo
    assert sealed.evaluation == workspace.evaluation_of(started)


def test_an_answer_that_could_not_be_saved_is_not_shown_as_saved(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 8192) as disk:
        with Workspace.open(disk / "workspace.regrisk") as workspace:
            registry = workspace.add_registry(LAKES)
            record = workspace.start_assessment(registry.id, title="Autumn", taken_on=TAKEN)
            session = workspace.session(record.id)
            session.answer("DAT-01", 3)
            before = (session.assessment, session.evaluation, session.saved_at)
            filler = fill(disk)

            def until_full() -> None:
                nonlocal before
                for level in (1, 2, 3, 4) * 50:
                    session.respond("DAT-02", Answered(value=level, note="x" * 5000))
                    before = (session.assessment, session.evaluation, session.saved_at)

            with pytest.raises(StoreError, match="the disk is full"):
                until_full()
            assert (session.assessment, session.evaluation, session.saved_at) == before
            filler.unlink()
            session.answer("DAT-03", 1)
            kept = session.document()
        with Workspace.open(disk / "workspace.regrisk") as again:
            assert again.load(record.id) == kept


def test_points_are_exact_after_many_acts(session: Session, pack: Pack) -> None:
    for question in pack.questions[:20]:
        session.answer(question.id, value_for_level(question, 3))

    total = sum((part.earned for part in session.evaluation.contributions), Fraction(0))
    assert session.evaluation.score.points == total
