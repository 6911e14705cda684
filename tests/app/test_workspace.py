"""The workspace: registries, assessments, history, settings, and who may write."""

from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from regrisk.app.names import registry_name
from regrisk.app.workspace import Workspace, usual_path
from regrisk.errors import StoreError, UsageError
from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from regrisk.scoring.evaluate import evaluate

from .conftest import LAKES, TAKEN


def test_the_usual_workspace_lies_in_the_users_data_folder(own_folders: Path) -> None:
    with Workspace.open() as opened:
        assert opened.path == usual_path()
        assert opened.path.is_relative_to(own_folders)
        assert opened.path.name == "workspace.regrisk"


def test_a_new_assessment_has_no_answer_and_stands_in_the_trend(
    workspace: Workspace, started: int, pack: Pack
) -> None:
    record = workspace.assessment(started)

    assert (record.title, record.taken_on, record.pack_digest) == ("Autumn", TAKEN, pack.digest)
    assert workspace.load(started) == Assessment(pack=pack.id, registry=LAKES, taken_on=TAKEN)
    (point,) = workspace.trend(record.registry)
    assert (point.points, point.provisional) == (Fraction(0), True)


def test_a_document_comes_back_as_it_was_with_the_pack_it_answers(
    workspace: Workspace, mid_size: Assessment, pack: Pack
) -> None:
    record = workspace.import_assessment(mid_size)

    assert workspace.load(record.id) == mid_size
    assert workspace.pack_of(record.id) == pack
    assert workspace.registry(record.registry).name == mid_size.registry.name
    latest = workspace.latest(record.registry)
    assert latest == (record, evaluate(pack, mid_size))
    assert record.title == "Assessment of 20 Nov 2026"


def test_documents_about_one_registry_come_under_it_oldest_first_in_the_trend(
    workspace: Workspace, mid_size: Assessment
) -> None:
    newer = workspace.import_assessment(mid_size)
    older = workspace.import_assessment(mid_size.model_copy(update={"taken_on": date(2025, 11, 14)}))

    assert newer.registry == older.registry
    assert len(workspace.registries()) == 1
    assert [record.id for record in workspace.assessments(newer.registry)] == [newer.id, older.id]
    assert [point.assessment for point in workspace.trend(newer.registry)] == [older.id, newer.id]


def test_the_same_document_is_recognised(workspace: Workspace, mid_size: Assessment) -> None:
    assert workspace.same_as(mid_size) is None
    record = workspace.import_assessment(mid_size)

    assert workspace.same_as(mid_size) == record
    assert workspace.same_as(mid_size.model_copy(update={"nothing_withheld": True})) is None


def test_removals_can_be_taken_back(workspace: Workspace, started: int) -> None:
    registry = workspace.assessment(started).registry

    workspace.remove_assessment(started)
    assert workspace.assessments(registry) == ()
    assert workspace.latest(registry) is None
    workspace.restore_assessment(started)
    workspace.remove_registry(registry)
    assert workspace.registries() == ()
    workspace.restore_registry(registry)

    assert [record.id for record in workspace.assessments(registry)] == [started]


def test_a_renamed_registry_renames_its_documents(workspace: Workspace, started: int) -> None:
    name = registry_name("Lakes Joint Registry", "Lakes Orthopaedic Society")

    workspace.rename_registry(workspace.assessment(started).registry, name)

    assert workspace.load(started).registry == name


def test_changes_made_together_are_all_undone_when_one_fails(
    workspace: Workspace, mid_size: Assessment
) -> None:
    def both() -> None:
        with workspace.together():
            workspace.import_assessment(mid_size)
            workspace.import_assessment(mid_size, title=" ")

    with pytest.raises(UsageError, match="title of the assessment is empty"):
        both()

    assert workspace.registries() == ()


def test_settings_are_remembered(place: Path, workspace: Workspace) -> None:
    workspace.set_setting("theme", "dark")
    workspace.set_setting("theme", "light")
    workspace.close()

    with Workspace.open(place) as again:
        assert again.setting("theme") == "light"
        assert again.setting("text size") is None


def test_a_second_window_sees_and_changes_nothing(place: Path, workspace: Workspace, started: int) -> None:
    with Workspace.open(place) as second:
        assert second.read_only
        assert "open for writing by" in str(second.why_read_only)
        session = second.session(started)
        session.move_to("ENC-03")
        second.set_setting("theme", "dark")
        with pytest.raises(StoreError, match="To change it, close it there"):
            session.answer("DAT-01", 3)
        assert not session.can_undo
        assert session.assessment.responses == {}
    assert workspace.setting("theme") is None
    assert workspace.assessment(started).place is None


@pytest.mark.parametrize(
    ("name", "organisation", "says"),
    [
        ("", "Society", "The name of the registry is empty"),
        ("Lakes", " \t", "The name of the organisation is empty"),
        ("x" * 301, "Society", "has 301 characters. Shorten it to 300."),
        ("Lakes\x1b[31m", "Society", "a character that cannot be printed"),
    ],
)
def test_names_are_refused_with_a_sentence(name: str, organisation: str, says: str) -> None:
    with pytest.raises(UsageError) as error:
        registry_name(name, organisation)
    assert says in str(error.value)


def test_names_lose_the_blanks_around_them() -> None:
    assert registry_name("  Lakes\n Registry ", "Society").name == "Lakes Registry"
