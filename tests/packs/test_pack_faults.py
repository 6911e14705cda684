"""Each fault of a pack is one line: where, what, what to do."""

from pathlib import Path

import pytest

from regrisk.errors import PackError
from regrisk.packs.check import check_pack
from regrisk.packs.locate import bundled_pack
from regrisk.packs.read import read_pack
from tests.packs.spoiling import Spoilt, places

STO, DON, REL = "domains/STO.yaml", "domains/DON.yaml", "domains/REL.yaml"


def said(folder: Path) -> list[str]:
    """What reading the pack says; the same as what checking it says first."""
    with pytest.raises(PackError) as caught:
        read_pack(folder)
    return str(caught.value).splitlines()


@pytest.mark.parametrize(
    ("file", "old", "new", "line"),
    [
        (
            STO,
            "    weight: 5\n",
            "    wieght: 5\n",
            (
                'small/domains/STO.yaml:13:5: STO-01: there is no field "wieght" here. Did '
                'you mean "weight"? [PACK-FIELD]'
            ),
        ),
        (
            STO,
            "    weight: 5\n",
            "    weight: '5'\n",
            'small/domains/STO.yaml:13:13: STO-01: "weight" must be a whole number, not "5". [PACK-VALUE]',
        ),
        (
            STO,
            "    weight: 5\n",
            "    weight: true\n",
            'small/domains/STO.yaml:13:13: STO-01: "weight" must be a whole number, not true. [PACK-VALUE]',
        ),
        (
            STO,
            "    weight: 5\n",
            "    weight: 0\n",
            'small/domains/STO.yaml:13:13: STO-01: "weight" must be at least 1, not 0. [PACK-VALUE]',
        ),
        (
            STO,
            "    weight: 5\n",
            "",
            'small/domains/STO.yaml:11:5: STO-01: the field "weight" is missing. Add it. [PACK-MISSING]',
        ),
        (
            STO,
            "    weight: 5\n",
            "    weight:\n",
            (
                'small/domains/STO.yaml:13:12: STO-01: "weight" is empty. Fill it in, or '
                "remove the line. [PACK-VALUE]"
            ),
        ),
        (
            STO,
            "    type: yesno",
            "    type: yes_no",
            'small/domains/STO.yaml:80:11: STO-03: "type" must be maturity, single, yesno, number or multi, '
            'not "yes_no". Did you mean "yesno"? [PACK-VALUE]',
        ),
        (
            STO,
            "      kind: decline",
            "      kind: declin",
            'small/domains/STO.yaml:26:13: STO-01: "kind" must be "decline", "exclusion" or "subjectivity", '
            'not "declin". Did you mean "decline"? [PACK-VALUE]',
        ),
        (
            STO,
            "- id: STO-01",
            "- id: sto-1",
            'small/domains/STO.yaml:11:9: sto-1: "id" must be an id such as ACC-01: capital letters, '
            'a hyphen, two or three figures, not "sto-1". [PACK-VALUE]',
        ),
        (
            DON,
            "level_by_count: [0, 1, 2, 3, 4]",
            "level_by_count: [0, 1, 2, 3, 5]",
            (
                'small/domains/DON.yaml:22:34: DON-01: "level_by_count", number 5 must be at '
                "most 4, not 5. [PACK-VALUE]"
            ),
        ),
        (
            REL,
            "    show_if: {answer: TBP-03, is_any: [research, transplant]}\n    knock_out",
            "    show_if: {anser: TBP-03, is_any: [research, transplant]}\n    knock_out",
            'small/domains/REL.yaml:24:14: REL-01: "show_if" must be a condition that starts with '
            "one of question, answer, count, all, any, not, not a mapping. [PACK-VALUE]",
        ),
        (
            "sources.yaml",
            "consulted: 2026-11-24\n    status: general knowledge\n\n",
            "consulted: 2026-11-31\n    status: general knowledge\n\n",
            'small/sources.yaml:7:16: cfr-21-1271: "consulted" must be a day such as 2026-11-24, '
            'not "2026-11-31". [PACK-VALUE]',
        ),
        (
            "pack.yaml",
            "version: 1.0.0",
            "version: 1.0",
            (
                'small/pack.yaml:5:10: tissue-bank-basics: "version" must be text, not 1.0. '
                "Put it in quotes. [PACK-VALUE]"
            ),
        ),
        (
            "pack.yaml",
            "domains: [STO, DON, REL]",
            "domains: [STO, DON, RLE]",
            "small/domains/REL.yaml: The file is not listed under domains in pack.yaml. "
            "List its code there, or remove it. [PACK-FILE]",
        ),
        (
            "pack.yaml",
            "format: 1",
            "format: 2",
            "small/pack.yaml:3:9: The pack is of format 2, and this version of regrisk reads format 1. "
            "Use a newer regrisk. [PACK-FORMAT]",
        ),
        (
            "pack.yaml",
            "licence: Apache-2.0",
            "license: Apache-2.0",
            'small/pack.yaml:7:1: There is no field "license" here. Did you mean "licence"? [PACK-FIELD]',
        ),
        (
            "profile.yaml",
            "profile:\n",
            "profiles:\n",
            'small/profile.yaml:3:1: There is no field "profiles" here. Did you mean "profile"? [PACK-FIELD]',
        ),
        (
            STO,
            "code: STO",
            "code: STA",
            (
                'small/domains/STO.yaml:3:7: "code" is "STA", and the file is STO.yaml. Make '
                "them the same. [PACK-VALUE]"
            ),
        ),
    ],
)
def test_a_fault_is_said_with_its_place(small: Spoilt, file: str, old: str, new: str, line: str) -> None:
    small.change(file, old, new)

    assert line in said(small.folder)
    assert line in [str(problem) for problem in check_pack(small.folder)]


def test_a_misspelled_field_is_one_problem_and_not_two(small: Spoilt) -> None:
    """The field that is missing because it is misspelled is not reported beside it."""
    small.change(STO, "    weight: 5\n", "    wieght: 5\n")

    assert len(said(small.folder)) == 1


def test_all_problems_of_all_files_are_said_at_once_in_order(small: Spoilt) -> None:
    small.change(REL, "weight: 25", "weight: 0", "PACK-VALUE")
    small.change(DON, "kind: exclusion", "kind: exlusion", "PACK-VALUE")
    small.change("bands.yaml", "id: close", "id: close by", "PACK-VALUE")
    small.change("controls.yaml", "priority: P3", "priority: P9", "PACK-VALUE")

    found = check_pack(small.folder)

    assert places(found) == sorted(small.due)
    assert said(small.folder) == [str(problem) for problem in found]


@pytest.mark.parametrize(
    ("remove", "place"),
    [
        ("pack.yaml", "small/pack.yaml:0 PACK-FILE"),
        ("bands.yaml", "small/bands.yaml:0 PACK-FILE"),
        ("domains/DON.yaml", "small/pack.yaml:17 PACK-DOMAIN"),
    ],
)
def test_a_missing_file_is_named(small: Spoilt, remove: str, place: str) -> None:
    (small.folder / remove).unlink()

    assert place in places(check_pack(small.folder))


def test_a_pack_needs_only_a_head_bands_and_a_domain(small: Spoilt) -> None:
    keep = {"pack.yaml", "bands.yaml", "domains", "profile.yaml", "frameworks.yaml"}
    for path in small.folder.iterdir():
        if path.name not in keep and path.is_file():
            path.unlink()

    assert len(read_pack(small.folder).questions) == 12


@pytest.mark.parametrize("name", ["control.yaml", "bands.yml"])
def test_a_file_that_nobody_reads_is_named(small: Spoilt, name: str) -> None:
    small.add(name, "a: 1\n")

    assert f"small/{name}:0 PACK-FILE" in places(check_pack(small.folder))


@pytest.mark.parametrize(
    ("code", "what"),
    [
        ("../REL", "is no code of a domain"),
        ("STO", "is listed twice"),
        ("ABC", "There is no file domains/ABC.yaml"),
    ],
)
def test_a_domain_that_cannot_be_is_named_in_the_head(small: Spoilt, code: str, what: str) -> None:
    small.change("pack.yaml", "[STO, DON, REL]", f"[STO, DON, REL, {code}]")

    assert any(what in line and line.startswith("small/pack.yaml:17:26") for line in said(small.folder))


def test_a_folder_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    [problem] = check_pack(tmp_path / "nowhere")

    assert str(problem).endswith(
        "There is no such folder. Name the folder that holds pack.yaml or overlay.yaml. [PACK-FOLDER]"
    )


def test_a_file_that_is_not_text_is_named_with_the_place(small: Spoilt) -> None:
    (small.folder / "profile.yaml").write_bytes(b"profile:\n  - id: \xff\n")

    assert "small/profile.yaml:2 FILE-TEXT" in places(check_pack(small.folder))


def test_a_huge_file_is_not_opened(small: Spoilt) -> None:
    (small.folder / "profile.yaml").write_bytes(b"#" * 2_000_001)

    assert "small/profile.yaml:0 FILE-SIZE" in places(check_pack(small.folder))


def test_the_shipped_pack_is_untouched_by_all_this() -> None:
    assert check_pack(bundled_pack("tissue-bank-basics")) == ()
