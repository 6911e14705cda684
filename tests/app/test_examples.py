"""Examples to look at, and cases that must come out."""

import shutil
from pathlib import Path

import pytest

from regrisk.app.examples import TOUR, check_folder, example, examples, run_cases
from regrisk.errors import UsageError


def test_the_shipped_examples_are_there_by_name(pack_folder: Path) -> None:
    names = examples()

    assert TOUR in names
    assert {f"{name}.yaml" for name in names} == {path.name for path in (pack_folder / "examples").iterdir()}
    assert all(example(name).pack == "medical-registry" for name in names)


def test_an_example_that_is_none_is_refused_with_the_nearest() -> None:
    with pytest.raises(UsageError, match=r'no example "weak-strat".*Did you mean "weak-start"'):
        example("weak-strat")


def test_every_case_of_the_shipped_pack_comes_out(pack_folder: Path) -> None:
    results = run_cases(pack_folder)

    assert len(results) == len(list((pack_folder / "tests").glob("*.yaml")))
    assert [result.differences for result in results if result.differences] == []


CASE = """name: A case to fail
start_from: all-level-0
expect:
  {field}: {value}
"""


@pytest.mark.parametrize(
    ("field", "value", "says"),
    [
        ("points", "12", "points must be 12, not 0.0."),
        ("points_at_least", "1", "points must be at least 1, not 0.0."),
        ("evidenced", "3.5", "evidenced must be 3.5, not 0.0."),
        ("provisional", "true", "provisional must be true, not false."),
        ("open", "4", "open must be 4, not 0."),
        ("band", "standard", "band must be standard, not not_ready."),
        ("band_before_gates", "standard", "band before gates must be standard, not not_ready."),
        ("gates", "[]", "gates must be none, not any-decline, named-exclusion, three-exclusions."),
        ("hidden", "[DAT-01]", "hidden must be DAT-01, not "),
        ("findings", "[]", "findings must be none, not decline on ACC-01"),
        ("exclusions", "[]", "exclusions must be none, not "),
        ("contradictions", "[some-rule]", "contradictions must be some-rule, not "),
    ],
)
def test_a_case_says_how_its_evaluation_differs(
    pack_folder: Path, tmp_path: Path, field: str, value: str, says: str
) -> None:
    folder = shutil.copytree(pack_folder, tmp_path / "my-pack")
    shutil.rmtree(folder / "tests")
    (folder / "tests").mkdir()
    (folder / "tests" / "one.yaml").write_text(CASE.format(field=field, value=value))

    (result,) = run_cases(folder)

    assert len(result.differences) == 1
    assert result.differences[0].startswith(f'"A case to fail": {says}')


def test_a_case_that_fails_is_a_problem_of_the_pack(pack_folder: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(pack_folder, tmp_path / "my-pack")
    (folder / "tests" / "one.yaml").write_text(CASE.format(field="points", value="12"))

    (problem,) = check_folder(folder).problems

    assert str(problem) == (
        'my-pack/tests/one.yaml: "A case to fail": points must be 12, not 0.0. [PACK-CASE]'
    )


@pytest.mark.parametrize(
    ("level", "most", "fails"), [(4, "standard", True), (4, "preferred", False), (0, "standard", False)]
)
def test_a_case_may_bound_the_band_from_above(
    pack_folder: Path, tmp_path: Path, level: int, most: str, fails: bool
) -> None:
    folder = shutil.copytree(pack_folder, tmp_path / "my-pack")
    shutil.rmtree(folder / "tests")
    (folder / "tests").mkdir()
    case = CASE.format(field="band_at_most", value=most).replace("level-0", f"level-{level}")
    (folder / "tests" / "one.yaml").write_text(case)

    (result,) = run_cases(folder)

    assert bool(result.differences) is fails
