"""What was sealed stays as it is, in the workspace too; and a workspace is checked as a whole."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import pytest

from regrisk.app.attest import freeze, seal_assessment, source_of
from regrisk.app.names import registry_name
from regrisk.app.proof_files import copy_in, look_at
from regrisk.app.sealing import Seal
from regrisk.app.session import Session
from regrisk.app.submit import make_seal
from regrisk.app.verify import verify
from regrisk.app.verify_workspace import verify_workspace
from regrisk.app.workspace import Workspace
from regrisk.errors import IncompleteError, ReportError, StoreError, UsageError
from regrisk.model.assessment import Assessment
from regrisk.model.response import Answered, Evidence, Unknown
from regrisk.model.submission import Verified
from tests.submission.making import attested, checked, files_of, tissue

Act = Callable[[Session], object]
SHORT = {"variant": "summary"}
"""Where no page of the submission is looked at; every variant freezes the same."""


class Clock:
    """A clock that moves a second whenever it is read."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.moment += timedelta(seconds=1)
        return self.moment


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "workspace.regrisk"


@pytest.fixture
def workspace(place: Path) -> Iterator[Workspace]:
    with Workspace.open(place, now=Clock()) as opened:
        yield opened


@pytest.fixture
def kept(workspace: Workspace) -> int:
    """The small example, ready to be sealed, in a workspace."""
    pack, assessment = tissue()
    return workspace.import_assessment(assessment, pack=pack).id


def sealed(workspace: Workspace, assessment: int, out: Path, **how: object) -> None:
    assert seal_assessment(workspace, assessment, Seal(out, **how)) is not None  # type: ignore[arg-type]


class Frozen(NamedTuple):
    """A workspace with one assessment, its document as it was before it was sealed, and the submission."""

    workspace: Workspace
    kept: int
    document: Assessment
    submission: bytes


@pytest.fixture(scope="module")
def frozen_once(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, int, Assessment]:
    """The folder of the workspace that ``frozen`` is a copy of."""
    folder = tmp_path_factory.mktemp("frozen")
    pack, assessment = tissue()
    with Workspace.open(folder / "workspace.regrisk", now=Clock()) as workspace:
        kept = workspace.import_assessment(assessment, pack=pack).id
        document = workspace.load(kept)
        sealed(workspace, kept, folder / "a.zip", **SHORT)
    return folder, kept, document


@pytest.fixture
def frozen(place: Path, frozen_once: tuple[Path, int, Assessment]) -> Iterator[Frozen]:
    """A sealed assessment for whoever only asks what may still be done to it."""
    folder, kept, document = frozen_once
    with Workspace.open(Path(shutil.copy(folder / place.name, place)), now=Clock()) as opened:
        yield Frozen(opened, kept, document, (folder / "a.zip").read_bytes())


def an_answer(document: Assessment) -> str:
    return next(name for name, each in document.responses.items() if isinstance(each, Answered))


ACTS: dict[str, Act] = {
    "respond": lambda s: s.respond(an_answer(s.assessment), Unknown()),
    "take away": lambda s: s.respond(an_answer(s.assessment), None),
    "profile": lambda s: s.set_profile(next(iter(s.assessment.profile)), None),
    "explain": lambda s: s.set_explanation(s.pack.contradictions[0].id, "Otherwise."),
    "plan": lambda s: s.set_plan(()),
    "policies": lambda s: s.set_policies(()),
    "contracts": lambda s: s.set_contracts(()),
    "attested": lambda s: s.set_attested(()),
    "nothing withheld": lambda s: s.set_nothing_withheld(True),
    "rename": lambda s: s.rename("Another"),
    "another day": lambda s: s.set_taken_on(date(2027, 1, 1)),
    "undo": lambda s: s.undo(),
    "redo": lambda s: s.redo(),
}


def test_sealing_freezes_and_writes(tmp_path: Path, workspace: Workspace, kept: int) -> None:
    sealed(workspace, kept, tmp_path / "a.zip")

    assert workspace.assessment(kept).sealed
    assert checked(tmp_path / "a.zip").intact
    seal = workspace.seal_of(kept)
    assert seal is not None
    assert seal.digest in files_of(tmp_path / "a.zip")["manifest.json"].decode()
    (point,) = workspace.trend(workspace.assessment(kept).registry)
    assert point.sealed


def test_a_sealed_assessment_refuses_every_act(frozen: Frozen) -> None:
    session = frozen.workspace.session(frozen.kept)

    for act in ACTS.values():
        with pytest.raises(UsageError, match="is sealed and stays as it is"):
            act(session)

    assert not session.can_undo
    assert frozen.workspace.load(frozen.kept) == frozen.document


def test_a_session_that_was_open_before_the_seal_is_refused_by_the_file(
    tmp_path: Path, workspace: Workspace, kept: int
) -> None:
    """It does not know yet that the assessment was sealed."""
    session = workspace.session(kept)
    first = an_answer(session.assessment)
    session.respond(first, session.assessment.responses[first].model_copy(update={"note": "Looked at."}))
    document = workspace.load(kept)
    sealed(workspace, kept, tmp_path / "a.zip", **SHORT)
    # There is nothing to take away, or to do again, that the session would ask the file for.
    nothing = {"plan", "policies", "contracts", "redo"}

    for name in ACTS.keys() - nothing:
        with pytest.raises(StoreError, match="is sealed and stays as it is"):
            ACTS[name](session)

    assert workspace.load(kept) == document


BEHIND_ITS_BACK = (
    "UPDATE responses SET body = '{}'",
    "DELETE FROM responses",
    "INSERT INTO responses VALUES (1, 'ZZ-01', '{}')",
    "UPDATE profile_answers SET body = '1'",
    "UPDATE assessments SET sealed = 0",
    "UPDATE assessments SET plan = '[]'",
    "UPDATE assessments SET taken_on = '2020-01-01'",
    "DELETE FROM assessments",
    "UPDATE evaluations SET points = '100'",
    "DELETE FROM evaluations",
    "UPDATE seals SET digest = 'x'",
    "DELETE FROM seals",
)


def test_the_file_itself_refuses_whatever_asks_it(frozen: Frozen, place: Path) -> None:
    frozen.workspace.close()

    with closing(sqlite3.connect(place)) as connection:
        for sql in BEHIND_ITS_BACK:
            with pytest.raises(sqlite3.IntegrityError, match="is sealed and stays as it is"):
                connection.execute(sql)


def test_other_assessments_go_on(tmp_path: Path, workspace: Workspace, kept: int) -> None:
    pack, assessment = tissue()
    later = assessment.model_copy(update={"taken_on": date(2027, 2, 1)})
    other = workspace.import_assessment(later, pack=pack).id
    sealed(workspace, kept, tmp_path / "a.zip", **SHORT)

    session = workspace.session(other)
    session.respond(an_answer(session.assessment), Unknown())
    assert session.undo() is not None


def test_it_may_be_taken_off_the_list_and_looked_at(frozen: Frozen) -> None:
    """Neither says anything about what was sealed."""
    workspace, kept = frozen.workspace, frozen.kept

    workspace.session(kept).move_to("GOV-01")
    workspace.remove_assessment(kept)
    assert workspace.restore_assessment(kept).sealed


def test_a_registry_that_is_renamed_keeps_its_name_on_what_was_sealed(tmp_path: Path, frozen: Frozen) -> None:
    workspace, kept = frozen.workspace, frozen.kept

    workspace.rename_registry(workspace.assessment(kept).registry, registry_name("Another", "Name"))

    assert workspace.load(kept) == frozen.document
    sealed(workspace, kept, tmp_path / "b.zip", **SHORT)
    assert (tmp_path / "b.zip").read_bytes() == frozen.submission


def test_another_variant_is_of_the_same_submission(tmp_path: Path, workspace: Workspace, kept: int) -> None:
    sealed(workspace, kept, tmp_path / "a.zip", on=date(2026, 12, 1))
    sealed(workspace, kept, tmp_path / "b.zip", variant="redacted")

    assert checked(tmp_path / "b.zip").intact
    manifests = [files_of(tmp_path / name)["manifest.json"].decode() for name in ("a.zip", "b.zip")]
    seal = workspace.seal_of(kept)
    assert seal is not None
    assert all(f'"digest": "{seal.digest}"' in each for each in manifests)
    with pytest.raises(UsageError, match="every variant is of that day"):
        sealed(workspace, kept, tmp_path / "c.zip", on=date(2026, 12, 2))


def test_what_was_sealed_is_shown_as_it_was_concluded(
    tmp_path: Path, workspace: Workspace, kept: int
) -> None:
    on = date(2029, 1, 1)
    sealed(workspace, kept, tmp_path / "a.zip", on=on, **SHORT)

    assert workspace.session(kept).evaluation.evaluated_on == on
    assert workspace.session(kept).evaluation == workspace.evaluation_of(kept)


def test_a_correction_takes_every_answer_and_no_attestation(frozen: Frozen) -> None:
    workspace, kept, document, _ = frozen

    record = workspace.start_correction(kept, title="Corrected", taken_on=date(2026, 12, 3))

    copy = workspace.load(record.id)
    assert not record.sealed
    assert copy.responses == document.responses
    assert copy.profile == document.profile
    assert copy.explanations == document.explanations
    assert copy.attested == ()
    assert not copy.nothing_withheld
    session = workspace.session(record.id)
    session.set_attested((attested(date(2026, 12, 3)),))
    session.respond(an_answer(copy), Unknown())
    assert workspace.load(kept) == document


def test_the_report_of_the_next_one_says_what_changed_since(tmp_path: Path, frozen: Frozen) -> None:
    workspace, kept = frozen.workspace, frozen.kept
    record = workspace.start_correction(kept, title="Corrected", taken_on=date(2026, 12, 3))
    session = workspace.session(record.id)
    question = next(name for name, each in session.assessment.responses.items() if isinstance(each, Answered))
    session.respond(question, Unknown())
    session.set_attested((attested(date(2026, 12, 3)),))

    sealed(workspace, record.id, tmp_path / "b.zip")

    source = source_of(workspace, record.id)
    assert source.history.changes is not None
    assert question in [each.question for each in source.history.changes.changes]
    assert "history.json" in files_of(tmp_path / "b.zip")
    found = checked(tmp_path / "b.zip")
    assert found.intact, found.differences


def test_files_that_the_workspace_keeps_are_enclosed(
    tmp_path: Path, workspace: Workspace, place: Path, kept: int
) -> None:
    """One that was copied into it, one that was left where it is, and one that is gone."""
    session = workspace.session(kept)
    files = [tmp_path / name for name in ("Copied, by Anna.pdf", "left.txt", "gone.txt")]
    for file in files:
        file.write_bytes(file.name.encode() * 100)
    looked = [look_at(file, lambda share: None) for file in files]
    copy_in(place, looked[0], lambda share: None)
    for each in looked[1:]:
        workspace.refer_to(each)
    answered = [n for n, each in session.assessment.responses.items() if isinstance(each, Answered)]
    for question, each in zip(answered, looked, strict=False):
        proof = Evidence(
            title="Proof", grade="documented", dated=date(2026, 11, 1), kind="file",
            sha256=each.sha256, size=each.size,
        )  # fmt: skip
        session.respond(
            question, session.assessment.responses[question].model_copy(update={"evidence": (proof,)})
        )
    files[2].unlink()

    made = seal_assessment(workspace, kept, Seal(tmp_path / "a.zip", kept_evidence=True))

    assert made is not None
    inside = {each.path: each.sha256 for each in made.manifest.files if each.role == "evidence"}
    assert set(inside.values()) == {looked[0].sha256, looked[1].sha256}
    assert {Path(path).suffix for path in inside} == {".pdf", ".txt"}
    assert len(made.missing) == 1
    assert checked(tmp_path / "a.zip").intact
    assert "Anna" not in " ".join(files_of(tmp_path / "a.zip"))


def test_what_is_blocked_is_not_frozen(tmp_path: Path, workspace: Workspace, kept: int) -> None:
    workspace.session(kept).set_attested(())

    with pytest.raises(IncompleteError):
        sealed(workspace, kept, tmp_path / "a.zip", **SHORT)

    assert not workspace.assessment(kept).sealed
    assert workspace.seal_of(kept) is None


def test_what_cannot_be_written_is_not_frozen(tmp_path: Path, workspace: Workspace, kept: int) -> None:
    with pytest.raises(ReportError):
        sealed(workspace, kept, tmp_path / "missing" / "a.zip", **SHORT)
    how = Seal(tmp_path / "a.zip", "summary")
    assert seal_assessment(workspace, kept, how, cancelled=lambda: True) is None

    assert not workspace.assessment(kept).sealed


def test_an_answer_given_while_the_submission_is_made_stops_the_seal(
    tmp_path: Path, workspace: Workspace, kept: int
) -> None:
    made = make_seal(source_of(workspace, kept), Seal(tmp_path / "a.zip", "summary"))
    assert made is not None
    session = workspace.session(kept)
    session.respond(an_answer(session.assessment), Unknown())

    with pytest.raises(StoreError, match="changed while the submission was made"):
        freeze(workspace, kept, made)

    assert not workspace.assessment(kept).sealed
    assert not [path for path in tmp_path.iterdir() if path.suffix in (".zip", ".part")]


def test_a_workspace_that_is_only_read_seals_nothing(
    tmp_path: Path, workspace: Workspace, place: Path, kept: int
) -> None:
    with Workspace.open(place, to_read=True) as reader, pytest.raises(StoreError):
        sealed(reader, kept, tmp_path / "a.zip", **SHORT)

    assert not (tmp_path / "a.zip").exists()
    assert not workspace.assessment(kept).sealed


def looked_at(place: Path) -> Verified:
    found = verify_workspace(place)
    assert found is not None
    return found


@pytest.fixture(scope="module")
def lived_in(tmp_path_factory: pytest.TempPathFactory, frozen_once: tuple[Path, int, Assessment]) -> Path:
    """A workspace with a sealed assessment, and one with acts done, undone and dropped."""
    source, kept, _ = frozen_once
    folder = tmp_path_factory.mktemp("lived")
    copy = Path(shutil.copy(source / "workspace.regrisk", folder))
    with Workspace.open(copy, now=Clock()) as workspace:
        record = workspace.start_correction(kept, title="Corrected", taken_on=date(2026, 12, 3))
        session = workspace.session(record.id)
        answered = [n for n, each in session.assessment.responses.items() if isinstance(each, Answered)]
        session.respond(answered[0], Unknown())
        session.undo()
        session.respond(answered[1], Unknown())
        session.respond(answered[1], None)
        session.respond(answered[0], Unknown())
        session.set_attested((attested(date(2026, 12, 3)),))
        session.set_explanation(session.pack.contradictions[0].id, "Otherwise.")
        session.undo()
        session.undo()
        workspace.remove_assessment(record.id)
    return folder / "workspace.regrisk"


@pytest.fixture
def lived(tmp_path: Path, lived_in: Path) -> Path:
    """A copy of it to meddle with."""
    return Path(shutil.copy(lived_in, tmp_path / "workspace.regrisk"))


def test_a_workspace_that_nobody_meddled_with_is_intact(lived: Path) -> None:
    found = looked_at(lived)

    assert found.intact, found.differences
    assert found.kind == "workspace"
    assert [check.id for check in found.checks] == ["re-evaluation", "history", "seals"]
    assert "intact" in found.says
    assert verify(lived) == found


NO_TRIGGERS = "SELECT 'DROP TRIGGER ' || name FROM sqlite_master WHERE type = 'trigger'"


@pytest.mark.parametrize(
    ("sql", "check", "entry"),
    [
        ('UPDATE responses SET body = \'{"state":"unknown"}\' WHERE assessment = 1', "seals", 1),
        ('UPDATE responses SET body = \'{"state":"unknown"}\' WHERE assessment = 2', "re-evaluation", 2),
        ("DELETE FROM responses WHERE assessment = 2", "re-evaluation", 2),
        ("UPDATE evaluations SET points = '100' WHERE assessment = 2", "re-evaluation", 2),
        ("UPDATE evaluations SET body = replace(body, '\"level\":3', '\"level\":4')", "re-evaluation", 1),
        ("UPDATE evaluations SET body = '{}' WHERE assessment = 2", "re-evaluation", 2),
        ("DELETE FROM acts WHERE id = 2", "history", None),
        ('UPDATE acts SET after = \'{"state":"unknown"}\', before = NULL WHERE id = 3', "history", 2),
        ("UPDATE acts SET standing = 'done'", "history", 2),
        ("UPDATE seals SET content = replace(content, '4', '5')", "seals", 1),
        ("UPDATE seals SET digest = 'sha256:00'", "seals", 1),
        ("DELETE FROM seals", "seals", 1),
        ("UPDATE assessments SET sealed = 0", "seals", 1),
        ("UPDATE assessments SET attested = '[]' WHERE id = 1", "seals", 1),
        ("UPDATE assessments SET explanations = '{}' WHERE id = 1", "seals", 1),
    ],
)
def test_whatever_was_changed_behind_its_back_is_found(
    lived: Path, sql: str, check: str, entry: int | None
) -> None:
    """By somebody who knows how to take the file's own rules away first."""
    with closing(sqlite3.connect(lived)) as connection:
        for (drop,) in connection.execute(NO_TRIGGERS).fetchall():
            connection.execute(drop)
        connection.execute(sql)
        connection.commit()

    found = looked_at(lived)

    assert not found.intact
    assert check in {each.id for each in found.checks if not each.ok}
    place = f"assessment {entry}" if entry else "the history of acts"
    assert place in {one.place for one in found.differences}
    assert place in found.says


def test_a_pack_changed_behind_its_back_is_found(lived: Path) -> None:
    with closing(sqlite3.connect(lived)) as connection:
        connection.execute("UPDATE pack_snapshots SET body = replace(body, 'weight', 'weigth')")
        connection.commit()

    assert "re-evaluation" in {each.id for each in looked_at(lived).checks if not each.ok}


def test_a_check_reads_and_changes_nothing(lived: Path) -> None:
    before = lived.read_bytes()

    assert looked_at(lived).intact
    assert verify_workspace(lived, cancelled=lambda: True) is None

    assert lived.read_bytes() == before
