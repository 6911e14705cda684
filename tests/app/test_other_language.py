"""A window in another language: what it shows is said in it, what is kept is not."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from regrisk.app.names import registry_name
from regrisk.app.workspace import Workspace
from regrisk.errors import UsageError
from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from regrisk.scoring.evaluate import evaluate
from regrisk.words import english, speak
from tests.other_words import MARK, marked


@pytest.fixture(autouse=True)
def other_window() -> Iterator[None]:
    speak(marked)
    yield
    speak(english)


def test_an_answer_is_shown_in_the_language_and_kept_in_that_of_the_questionnaire(
    workspace: Workspace, started: int, pack: Pack
) -> None:
    session = workspace.session(started)

    shown = session.answer("DAT-01", 3)

    kept = workspace.evaluation_of(started)
    speak(english)
    assert shown.contributions[0].because.startswith(f"DAT-01: {MARK}")
    assert kept == evaluate(pack, session.assessment)


def test_an_import_is_kept_in_the_language_of_the_questionnaire(
    workspace: Workspace, mid_size: Assessment, pack: Pack
) -> None:
    record = workspace.import_assessment(mid_size, pack=pack)

    kept = workspace.evaluation_of(record.id)
    speak(english)
    assert kept == evaluate(pack, mid_size)


def test_what_is_undone_is_said(workspace: Workspace, started: int) -> None:
    session = workspace.session(started)
    session.answer("DAT-01", 3)

    act = session.undo()

    assert act is not None
    assert act.sentence.startswith(f"{MARK}Undone: {MARK}the answer to DAT-01")


def test_a_name_that_cannot_be_is_refused_in_the_language() -> None:
    with pytest.raises(UsageError, match=f"^{MARK}{MARK}The name of the registry is empty"):
        registry_name(" ", "Lakes Orthopaedic Society")


def test_why_a_workspace_can_only_be_read_follows_the_language(workspace: Workspace, place: Path) -> None:
    """The sentence is said when it is asked for, not when the workspace was opened."""
    with Workspace.open(place, to_read=True) as reader:
        before = str(reader.why_read_only)
        speak(english)
        after = str(reader.why_read_only)

    assert before == f"{MARK}{after}"


def test_another_day_is_kept_in_the_language_of_the_questionnaire(
    workspace: Workspace, started: int, pack: Pack
) -> None:
    session = workspace.session(started)

    session.set_taken_on(date(2026, 11, 23))

    kept = workspace.evaluation_of(started)
    speak(english)
    assert kept == evaluate(pack, session.assessment)
