"""The score as a page of text."""

from pathlib import Path

import pytest

from regrisk.app.plain_page import width_of
from regrisk.app.score import Scored, reaches, score_file
from regrisk.app.score_page import score_page
from regrisk.errors import UsageError
from regrisk.scoring.display import shown_text

EXAMPLES = (
    "mid-size-conditional",
    "mid-size-conditional-2025-11",
    "mid-size-conditional-2026-05",
    "small-new-quick",
    "strong-renewal",
    "weak-start",
)


@pytest.fixture(params=EXAMPLES)
def scored(examples: Path, request: pytest.FixtureRequest) -> Scored:
    return score_file(examples / f"{request.param}.yaml")


def test_every_question_that_is_asked_has_its_line_and_its_reason(scored: Scored) -> None:
    lines = score_page(scored, 140).splitlines()

    for part in scored.evaluation.contributions:
        label = scored.pack.question_by_id[part.question].label
        found = [line for line in lines if line.startswith(f"{part.question}  {label}")]
        if part.state == "hidden":
            assert found == []
        else:
            assert part.because.removeprefix(f"{part.question}: ") in found[0]
            assert f" {shown_text(part.possible, 2)} " in found[0]


def test_the_figures_are_those_of_the_evaluation(scored: Scored) -> None:
    page, score = score_page(scored, 110), scored.evaluation.score

    for name, value in (
        ("Score", score.points),
        ("Potential", score.potential),
        ("Evidenced", score.evidenced),
    ):
        assert f"{name:<12}{shown_text(value):>5}  " in page


def test_everything_found_is_on_the_page(scored: Scored) -> None:
    page = " ".join(score_page(scored, 110).split())
    evaluation = scored.evaluation

    for said in (
        *(finding.because for finding in evaluation.findings if finding.kind != "contradiction"),
        *(gate.because for gate in evaluation.band.gates),
        *(one.because for one in evaluation.contradictions),
        *(because for one in evaluation.exclusions for because in one.because),
        scored.pack.caution,
    ):
        assert " ".join(said.split()) in page
    assert all(one.question in page for one in evaluation.open_knock_outs)
    assert all(
        scored.pack.control_by_id[one.control].title.split()[0] in page for one in evaluation.recommendations
    )


@pytest.mark.parametrize("width", [76, 80, 110])
def test_no_line_is_wider_than_asked(scored: Scored, width: int) -> None:
    assert max(map(width_of, score_page(scored, width).splitlines())) <= width


def test_an_unfinished_assessment_is_called_provisional(examples: Path) -> None:
    page = score_page(score_file(examples / "small-new-quick.yaml"), 110)

    assert "Band        Provisional, 13 % answered." in page
    assert "Weights" not in page


@pytest.mark.parametrize(
    ("band", "reached"),
    [("not_ready", True), ("conditional", True), ("standard", False), ("preferred", False)],
)
def test_a_band_is_reached_from_its_own_place_down(examples: Path, band: str, reached: bool) -> None:
    assert reaches(score_file(examples / "mid-size-conditional.yaml"), band) is reached


def test_a_band_that_is_none_is_refused_with_the_nearest(examples: Path) -> None:
    with pytest.raises(UsageError, match=r'has no band "standad".*Did you mean "standard"'):
        reaches(score_file(examples / "mid-size-conditional.yaml"), "standad")


def test_a_hostile_name_cannot_move_the_cursor(examples: Path) -> None:
    scored = score_file(examples / "mid-size-conditional.yaml")
    registry = scored.assessment.registry.model_copy(update={"name": "A\x1b[2J\rB\u202eC\nD"})
    hostile = scored._replace(assessment=scored.assessment.model_copy(update={"registry": registry}))

    first = score_page(hostile, 110).splitlines()[0]

    assert first == "A\ufffd[2J B\ufffdC D, Lakes Orthopaedic Society"
