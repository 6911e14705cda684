"""Acts at the desk: carried out and told, or refused with a sentence; what fails can be tried again."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from regrisk.app.names import registry_name
from regrisk.app.session import Session
from regrisk.app.workspace import Workspace
from regrisk.errors import StoreError
from regrisk.model.evaluation import Evaluation
from regrisk.model.response import Answered, AnyResponse, Evidence, NotApplicable, Unknown
from regrisk_ui.presenters.desk import EMPTY_REASON, Desk


class Told:
    """Counts what the desk tells, and keeps what could not be saved."""

    def __init__(self) -> None:
        self.done = 0
        self.failed: list[tuple[str, Callable[[], None]]] = []

    def tell(self) -> None:
        self.done += 1

    def fail(self, error: StoreError, retry: Callable[[], None]) -> None:
        self.failed.append((str(error), retry))


class FullDisk(Session):
    """An open assessment on a disk that is full for a while."""

    full = False

    def respond(self, question_id: str, response: AnyResponse | None) -> Evaluation:
        if self.full:
            raise StoreError("The workspace could not be saved: the disk is full. Free some space.")
        return super().respond(question_id, response)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[FullDisk]:
    with Workspace.open(tmp_path / "workspace.regrisk") as workspace:
        registry = workspace.add_registry(registry_name("Northern", "Network"))
        record = workspace.start_assessment(registry.id, title="First", taken_on=date(2026, 11, 20))
        yield FullDisk(workspace._file, record.id, now=workspace._now)


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def desk(session: FullDisk, told: Told) -> Desk:
    return Desk(session, done=told.tell, not_saved=told.fail)


def test_a_key_answers_with_its_row(desk: Desk, session: FullDisk, told: Told) -> None:
    assert desk.choose("ACC-01", "2") == ""

    assert session.assessment.responses["ACC-01"] == Answered(value="most")
    assert told.done == 1


def test_choosing_the_same_row_again_is_no_act(desk: Desk, session: FullDisk, told: Told) -> None:
    desk.choose("DAT-01", "2")
    desk.choose("DAT-01", "2")

    assert told.done == 1
    session.undo()
    assert not session.can_undo


def test_a_key_without_a_row_is_no_act(desk: Desk, told: Told) -> None:
    assert desk.choose("ENC-12", "3") == ""

    assert told.done == 0


def test_another_level_keeps_what_is_said_beside_it(desk: Desk, session: FullDisk) -> None:
    desk.choose("DAT-01", "2")
    desk.set_scope("DAT-01", " Production and backups ")
    desk.set_basis("DAT-01", "seen")
    desk.set_day("DAT-01", date(2026, 10, 2))
    desk.set_teller("DAT-01", "J. Lind")
    desk.set_note("DAT-01", "Ask again in May")
    desk.add_evidence("DAT-01", Evidence(title="List", grade="documented", dated=date(2026, 10, 1)))

    desk.choose("DAT-01", "3")

    said = session.assessment.responses["DAT-01"]
    assert isinstance(said, Answered)
    assert (said.value, said.scope, said.basis) == (3, "Production and backups", "seen")
    assert (said.as_of, said.known_by, said.note) == (date(2026, 10, 2), "J. Lind", "Ask again in May")
    assert len(said.evidence) == 1


def test_unknown_keeps_who_and_when(desk: Desk, session: FullDisk) -> None:
    desk.choose("DAT-01", "2")
    desk.set_teller("DAT-01", "J. Lind")

    desk.not_known("DAT-01")

    assert session.assessment.responses["DAT-01"] == Unknown(known_by="J. Lind")


def test_a_reason_is_needed(desk: Desk, session: FullDisk, told: Told) -> None:
    assert desk.does_not_apply("DAT-01", " \n ") == EMPTY_REASON
    assert told.done == 0

    assert desk.does_not_apply("DAT-01", " No data. ") == ""
    assert session.assessment.responses["DAT-01"] == NotApplicable(reason="No data.")


def test_what_needs_an_answer_is_left_alone_without_one(desk: Desk, told: Told) -> None:
    assert desk.set_scope("DAT-01", "All of it") == ""
    assert desk.add_evidence("DAT-01", Evidence(title="x", grade="verified", dated=date(2026, 1, 1))) == ""

    assert told.done == 0


def test_evidence_is_replaced_and_removed_in_its_place(desk: Desk, session: FullDisk) -> None:
    desk.choose("DAT-01", "2")
    for title in ("first", "second", "third"):
        desk.add_evidence("DAT-01", Evidence(title=title, grade="documented", dated=date(2026, 1, 1)))

    desk.replace_evidence("DAT-01", 1, Evidence(title="new", grade="verified", dated=date(2026, 2, 1)))
    desk.remove_evidence("DAT-01", 0)

    said = session.assessment.responses["DAT-01"]
    assert isinstance(said, Answered)
    assert [item.title for item in said.evidence] == ["new", "third"]


def test_a_value_the_pack_does_not_offer_is_refused_in_words(desk: Desk, told: Told) -> None:
    problem = desk.give("PRF-07", -3)

    assert "PRF-07" in problem
    assert told.done == 0


def test_a_fact_is_given_and_taken_away(desk: Desk, session: FullDisk) -> None:
    desk.give("PRF-02", "network")
    assert session.assessment.profile["PRF-02"] == "network"

    desk.clear("PRF-02")
    assert "PRF-02" not in session.assessment.profile


def test_what_could_not_be_saved_is_told_and_can_be_tried_again(
    desk: Desk, session: FullDisk, told: Told
) -> None:
    session.full = True

    assert desk.choose("DAT-01", "3") == ""

    assert told.done == 0
    assert session.assessment.responses == {}
    [(why, retry)] = told.failed
    assert "the disk is full" in why
    session.full = False
    retry()
    assert told.done == 1
    assert session.assessment.responses["DAT-01"] == Answered(value=3)
