"""Assessments: kept and read back without loss, listed, removed and brought back."""

from collections.abc import Callable
from datetime import date, timedelta
from fractions import Fraction

import pytest

from regrisk.errors import StoreError
from regrisk.model.assessment import Assessment
from regrisk.model.evaluation import Evaluation
from regrisk.model.pack import Pack
from regrisk.model.workspace import AssessmentRecord
from regrisk.store import acts, answers, assessments, evaluations, registries, seals, snapshots
from regrisk.store.file import WorkspaceFile

from .conftest import LAKES, NOW

Evaluated = Callable[..., Evaluation]


@pytest.fixture
def registry(file: WorkspaceFile) -> int:
    return registries.add(file, LAKES).id


@pytest.fixture
def start(
    file: WorkspaceFile, registry: int, document: Assessment, pack: Pack
) -> Callable[[str], AssessmentRecord]:
    """Return a function that starts an assessment taken on a day."""

    def begun(day: str) -> AssessmentRecord:
        taken = document.model_copy(update={"taken_on": date.fromisoformat(day)})
        return assessments.start(file, registry, taken, pack, title=f"Of {day}", at=NOW)

    return begun


def test_a_document_is_read_back_as_it_was_kept(
    file: WorkspaceFile, document: Assessment, start: Callable[[str], AssessmentRecord]
) -> None:
    record = start("2026-11-20")

    assert answers.document(file, record.id) == document


def test_a_record_says_which_pack_it_answers(pack: Pack, start: Callable[[str], AssessmentRecord]) -> None:
    record = start("2026-11-20")

    assert (record.pack, record.pack_version, record.pack_digest) == (pack.id, pack.version, pack.digest)
    assert (record.taken_on, record.changed_at) == (date(2026, 11, 20), NOW)
    assert (record.sealed, record.place, record.title) == (False, None, "Of 2026-11-20")


def test_the_pack_is_kept_once_and_read_back_equal(
    file: WorkspaceFile, pack: Pack, start: Callable[[str], AssessmentRecord]
) -> None:
    first, second = start("2026-11-20"), start("2026-11-21")

    assert first.pack_digest == second.pack_digest
    kept = Pack.model_validate_json(snapshots.canonical(file, first.pack_digest))
    assert kept == pack
    assert kept.digest == pack.digest
    assert file.row("SELECT count(*) AS n FROM pack_snapshots") == {"n": 1}


def test_a_pack_that_is_not_what_it_was_is_refused(
    file: WorkspaceFile, start: Callable[[str], AssessmentRecord]
) -> None:
    record = start("2026-11-20")
    file.change("UPDATE pack_snapshots SET body = replace(body, 'Access', 'Excess')")

    with pytest.raises(StoreError, match="is damaged"):
        snapshots.canonical(file, record.pack_digest)


def test_assessments_are_listed_newest_first_and_know_the_one_before(
    file: WorkspaceFile, registry: int, start: Callable[[str], AssessmentRecord]
) -> None:
    middle, oldest, newest, same_day = map(start, ("2026-05-01", "2025-11-01", "2026-11-01", "2026-11-01"))

    assert [record.id for record in assessments.listed(file, registry)] == [
        same_day.id,
        newest.id,
        middle.id,
        oldest.id,
    ]
    before = [assessments.previous(file, record.id) for record in (oldest, middle, newest, same_day)]
    assert before == [None, oldest.id, middle.id, newest.id]
    assert assessments.taken(file, registry, date(2026, 11, 1)) == (newest.id, same_day.id)


def test_a_removed_assessment_is_off_every_list_and_comes_back(
    file: WorkspaceFile, registry: int, start: Callable[[str], AssessmentRecord], evaluated: Evaluated
) -> None:
    older, newer = start("2026-05-01"), start("2026-11-01")
    for record in (older, newer):
        evaluations.store(file, record.id, evaluated(), NOW)

    assessments.remove(file, older.id, NOW)
    assert assessments.listed(file, registry) == (newer,)
    assert [point.assessment for point in evaluations.trend(file, registry)] == [newer.id]
    assert assessments.previous(file, newer.id) is None

    assert assessments.restore(file, older.id) == older
    assert assessments.listed(file, registry) == (newer, older)
    assert assessments.previous(file, newer.id) == older.id


def test_an_assessment_keeps_its_place_and_its_name(
    file: WorkspaceFile, start: Callable[[str], AssessmentRecord]
) -> None:
    record = start("2026-11-20")

    assessments.stand_at(file, record.id, "ACC-02")
    assessments.rename(file, record.id, "Renewal", NOW + timedelta(hours=1))

    found = assessments.one(file, record.id)
    assert (found.place, found.title) == ("ACC-02", "Renewal")
    assert found.changed_at == NOW + timedelta(hours=1)


def test_an_assessment_that_is_not_there_is_refused(file: WorkspaceFile) -> None:
    for act in (assessments.one, assessments.restore, answers.document):
        with pytest.raises(StoreError, match="there is no assessment 7"):
            act(file, 7)


def test_a_damaged_answer_gives_a_sentence(
    file: WorkspaceFile, start: Callable[[str], AssessmentRecord]
) -> None:
    record = start("2026-11-20")
    file.change("""UPDATE responses SET body = '{"state": "answered"' WHERE question = 'ACC-01'""")

    with pytest.raises(StoreError, match="assessment 1 is damaged"):
        answers.document(file, record.id)


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE assessments SET taken_on = 'x'",
        "UPDATE assessments SET changed_at = 'x'",
        "UPDATE evaluations SET points = '1/0'",
        "UPDATE evaluations SET points = 'many'",
    ],
)
def test_a_value_that_is_none_gives_a_sentence(
    file: WorkspaceFile,
    registry: int,
    start: Callable[[str], AssessmentRecord],
    evaluated: Evaluated,
    damage: str,
) -> None:
    record = start("2026-11-20")
    evaluations.store(file, record.id, evaluated(Fraction(190, 3)), NOW)
    file.change(damage)

    with pytest.raises(StoreError, match=r"assessment 1 is damaged .* Restore the newest backup"):
        (assessments.listed(file, registry), evaluations.trend(file, registry))


def test_a_day_that_is_none_of_an_act_or_a_seal_gives_a_sentence(
    file: WorkspaceFile, start: Callable[[str], AssessmentRecord]
) -> None:
    record = start("2026-11-20")
    acts.add(file, record.id, "response", "ACC-01", before=None, after=None, at=NOW)
    file.change("UPDATE acts SET at = 'x'")
    file.change(
        "INSERT INTO seals (assessment, submission, digest, sealed_on, sealed_at, registry, organisation, "
        "content) VALUES (1, 's', 'd', 'x', 'x', 'r', 'o', 'c')"
    )

    for read in (acts.to_undo, acts.listed, seals.of):
        with pytest.raises(StoreError, match="assessment 1 is damaged"):
            read(file, record.id)


def test_a_stored_evaluation_comes_back_exactly(
    file: WorkspaceFile, registry: int, start: Callable[[str], AssessmentRecord], evaluated: Evaluated
) -> None:
    record = start("2026-11-20")
    evaluation = evaluated(Fraction(190, 3))

    evaluations.store(file, record.id, evaluation, NOW)

    assert evaluations.latest(file, registry) == (record, evaluation)
    assert evaluations.of_day(file, record.id, evaluation.evaluated_on) == evaluation


def test_the_last_evaluation_of_a_day_stands(
    file: WorkspaceFile, registry: int, start: Callable[[str], AssessmentRecord], evaluated: Evaluated
) -> None:
    record = start("2026-11-20")
    for hour, points in enumerate((Fraction(10), Fraction(30), Fraction(20))):
        evaluations.store(file, record.id, evaluated(points), NOW + timedelta(hours=hour))

    (point,) = evaluations.trend(file, registry)

    assert point.points == 20
    assert file.row("SELECT count(*) AS n FROM evaluations") == {"n": 1}


def test_an_evaluation_of_another_day_is_not_taken_for_this_one(
    file: WorkspaceFile, start: Callable[[str], AssessmentRecord], evaluated: Evaluated
) -> None:
    record = start("2026-11-20")
    evaluations.store(file, record.id, evaluated(on=date(2026, 11, 20)), NOW)
    evaluations.store(file, record.id, evaluated(on=date(2026, 12, 1)), NOW + timedelta(days=11))

    assert evaluations.of_day(file, record.id, date(2026, 11, 20)) is None
    assert evaluations.of_day(file, record.id, date(2026, 12, 1)) == evaluated(on=date(2026, 12, 1))


def test_a_trend_runs_from_the_oldest_with_the_figures_as_stored(
    file: WorkspaceFile, registry: int, start: Callable[[str], AssessmentRecord], evaluated: Evaluated
) -> None:
    newer, older, unrated = start("2026-11-01"), start("2026-05-01"), start("2026-12-01")
    evaluations.store(file, newer.id, evaluated(Fraction(200, 3), method=2), NOW)
    evaluations.store(file, older.id, evaluated(Fraction(50)), NOW)

    first, second = evaluations.trend(file, registry)

    assert (first.assessment, first.points, first.method) == (older.id, Fraction(50), 1)
    assert (second.assessment, second.points, second.method) == (newer.id, Fraction(200, 3), 2)
    assert (second.potential, second.evidenced) == (Fraction(230, 3), Fraction(100, 3))
    assert (second.band, second.provisional, second.title) == ("standard", True, "Of 2026-11-01")
    latest = evaluations.latest(file, registry)
    assert latest is not None
    assert latest[0].id == newer.id != unrated.id


def test_a_damaged_evaluation_gives_a_sentence(
    file: WorkspaceFile, registry: int, start: Callable[[str], AssessmentRecord], evaluated: Evaluated
) -> None:
    evaluations.store(file, start("2026-11-20").id, evaluated(), NOW)
    file.change("UPDATE evaluations SET body = '{}'")

    with pytest.raises(StoreError, match="an evaluation in this workspace is damaged"):
        evaluations.latest(file, registry)
