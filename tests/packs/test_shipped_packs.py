"""The shipped packs are whole, sound, and what the program says they are."""

import os
import re
import subprocess
import sys
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from regrisk.errors import UsageError
from regrisk.model.pack import Pack
from regrisk.model.question import BuildsOn, Maturity
from regrisk.packs.check import check_pack
from regrisk.packs.document import pack_id_of, read_assessment, write_assessment
from regrisk.packs.locate import bundled_pack, bundled_packs
from regrisk.packs.read import read_pack
from regrisk.packs.translation import translated

EXAMPLES = (
    "mid-size-conditional",
    "mid-size-conditional-2025-11",
    "mid-size-conditional-2026-05",
    "small-new-quick",
    "strong-renewal",
    "weak-start",
)
LOOKED_AT = date(2026, 11, 24)


@pytest.mark.parametrize("folder", bundled_packs(), ids=lambda folder: folder.name)
def test_a_shipped_pack_has_no_problem(folder: Path) -> None:
    assert [str(problem) for problem in check_pack(folder, on=LOOKED_AT)] == []


@pytest.mark.parametrize("folder", bundled_packs(), ids=lambda folder: folder.name)
def test_a_shipped_pack_is_called_like_its_folder(folder: Path) -> None:
    assert read_pack(folder).id == folder.name


def test_both_packs_ship() -> None:
    assert [folder.name for folder in bundled_packs()] == ["medical-registry", "tissue-bank-basics"]


def test_a_pack_that_does_not_ship_is_a_sentence() -> None:
    with pytest.raises(UsageError, match='Did you mean "medical-registry"'):
        bundled_pack("medical-registri")


@pytest.mark.parametrize("language", ["en", "de"])
def test_every_contradiction_has_a_title_of_its_own(pack: Pack, language: str) -> None:
    """Short enough for its column, and in no language the key."""
    rules = translated(pack, language).contradictions
    titles = {rule.title for rule in rules}

    assert len(titles) == len(rules) == 67
    assert all(0 < len(title) <= 65 for title in titles)
    assert not titles & {rule.id.replace("-", " ") for rule in rules}
    if language != pack.language:
        assert not titles & {rule.title for rule in pack.contradictions}


def test_the_pack_has_120_questions_in_12_domains(pack: Pack) -> None:
    assert len(pack.questions) == 120
    assert [domain.code for domain in pack.domains] == [
        *("DAT", "ENC", "MIG", "ACC", "OPS", "INC", "BCR", "VEN", "EOR", "PRV", "GOV", "INS"),
    ]
    assert sum(domain.weight for domain in pack.domains) == 100
    assert len({question.id for question in pack.questions}) == 120
    assert len(pack.profile) == 32
    assert len(pack.controls) == 86


def test_the_knock_outs_are_10_declines_14_exclusions_and_11_subjectivities(pack: Pack) -> None:
    kinds = Counter(question.knock_out.kind for question in pack.questions if question.knock_out)

    assert kinds == {"decline": 10, "exclusion": 14, "subjectivity": 11}


def test_only_the_question_on_migrations_under_way_is_unscored(pack: Pack) -> None:
    assert [question.id for question in pack.questions if not question.scored] == ["MIG-01"]


def test_a_level_written_as_an_earlier_one_and_more_is_data(pack: Pack) -> None:
    """The words "As 2, ..." stand nowhere; what a level builds on is a number."""
    levels = [level for q in pack.questions if isinstance(q, Maturity) for level in q.levels]

    assert not [level for level in levels if isinstance(level, str) and re.match(r"As \d", level)]
    assert sum(isinstance(level, BuildsOn) for level in levels) > 150


def test_every_knock_out_can_be_cleared_by_a_control_that_can_be_planned(pack: Pack) -> None:
    raised = {
        step.question: max(step.to_level, 0)
        for control in pack.controls
        if control.plannable
        for step in control.raises
    }
    met = {name for control in pack.controls for name in control.answers_knock_out}

    stuck = [
        question.id
        for question in pack.questions
        if question.knock_out
        and raised.get(question.id, 0) < question.knock_out.below_level
        and question.id not in met
    ]
    assert stuck == []


def test_the_examples_are_the_only_files_in_their_folder() -> None:
    names = {path.name for path in (bundled_pack() / "examples").iterdir()}

    assert names == {f"{name}.yaml" for name in EXAMPLES}


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_reads_and_writes_back(pack: Pack, name: str, tmp_path: Path) -> None:
    path = bundled_pack() / "examples" / f"{name}.yaml"
    example = read_assessment(path, pack)
    again = tmp_path / "again.yaml"
    again.write_text(write_assessment(example), encoding="utf-8")

    assert pack_id_of(path) == pack.id
    assert read_assessment(again, pack) == example


def test_a_figure_that_nobody_looked_at_for_two_years_is_reported() -> None:
    before, after = date(2028, 11, 23), date(2028, 11, 24)

    assert check_pack(bundled_pack(), on=before) == ()
    assert {problem.code for problem in check_pack(bundled_pack(), on=after)} == {"PACK-STALE"}


@pytest.mark.parametrize("seed", ["0", "1", "4242"])
def test_the_digest_does_not_depend_on_the_order_of_hashes(pack: Pack, seed: str) -> None:
    program = (
        "from regrisk.packs.locate import bundled_pack\n"
        "from regrisk.packs.read import read_pack\n"
        "print(read_pack(bundled_pack()).digest)"
    )
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)}

    printed = subprocess.run(
        [sys.executable, "-c", program], env=environment, check=True, capture_output=True, text=True
    ).stdout

    assert printed.strip() == pack.digest


def test_a_pack_read_twice_is_the_same_pack(pack: Pack) -> None:
    assert read_pack(bundled_pack()).digest == pack.digest


def test_the_copy_a_workspace_keeps_is_the_pack(pack: Pack) -> None:
    assert Pack.model_validate_json(pack.canonical) == pack


def test_what_is_only_proposed_is_called_so(pack: Pack) -> None:
    sentences = [s for q in pack.questions for s in re.split(r"(?<=[.]) ", q.help) if "rules would" in s]

    assert sentences
    assert all(sentence.startswith("Proposed") for sentence in sentences)


@pytest.mark.parametrize("folder", bundled_packs(), ids=lambda folder: folder.name)
def test_a_pack_says_that_no_insurer_has_agreed(folder: Path) -> None:
    assert "No insurer has agreed" in read_pack(folder).caution
