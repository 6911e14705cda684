"""What only shows across the files of a pack: each check speaks, and is silent beside it."""

from datetime import date

import pytest

from regrisk.errors import PackError
from regrisk.packs.check import check_pack
from regrisk.packs.read import read_pack
from tests.packs.spoiling import HARD, Spoilt, places

STO, DON, REL = "domains/STO.yaml", "domains/DON.yaml", "domains/REL.yaml"
NITROGEN = "show_if: {answer: TBP-02, includes_any: [nitrogen]}"
WITHDRAWAL = "show_if: {question: DON-01, level_at_least: 1}"

# file, what stands there, what is put there, code, and what of the new text the place must point to
FAULTS = [
    # ids
    (STO, "- id: STO-02", "- id: STO-01", "DUPLICATE", ""),
    (STO, "- id: STO-02", "- id: DON-09", "ID", "DON-09"),
    ("profile.yaml", "- id: TBP-02", "- id: TBP-01", "DUPLICATE", ""),
    ("controls.yaml", "- id: second-site", "- id: alarm-chain", "DUPLICATE", ""),
    (STO, "{value: part, label: For some", "{value: no, label: For some", "DUPLICATE", ""),
    ("profile.yaml", "{value: room, label", "{value: freezer, label", "DUPLICATE", ""),
    ("bands.yaml", "id: close, title", "id: ready, title", "DUPLICATE", ""),
    # targets
    ("controls.yaml", "question: STO-04, to", "question: STO-05, to", "TARGET", "STO-05"),
    ("controls.yaml", "after: [bar-codes]", "after: [bar-code]", "TARGET", "bar-code]"),
    ("controls.yaml", "to_option: gt48", "to_option: gt84", "OPTION", "gt84"),
    ("controls.yaml", "to_level: 4, to_option: gt48", "to_level: 3, to_option: gt48", "LEVEL", "3"),
    ("controls.yaml", "to_level: 4, to_option: trustee}", "to_level: 4}", "OPTION", ""),
    (
        "controls.yaml",
        "{question: REL-03, to_level: 4}",
        "{question: REL-03, to_level: 4, to_option: yes}",
        "OPTION",
        "yes",
    ),
    ("bands.yaml", "band_at_most: early", "band_at_most: earlier", "TARGET", "earlier"),
    ("contradictions.yaml", "questions: [STO-03, DON-02]", "questions: [STO-03, DON-22]", "TARGET", "DON-22"),
    (
        "coverage.yaml",
        "    plain: Pays for samples",
        "    profile_option: frezer\n    plain: Pays for samples",
        "TARGET",
        "frezer",
    ),
    (REL, "cover_parts: [stock, liability]", "cover_parts: [stocks, liability]", "TARGET", "stocks"),
    (STO, 'cis-v8.1: ["11.1"]', 'cis-v8.1: ["11.9"]', "CITATION", '"11.9'),
    (STO, 'cis-v8.1: ["11.1"]', 'cis-v8: ["11.1"]', "TARGET", "["),
    # leaves of conditions
    (STO, NITROGEN, "show_if: {answer: TBP-20, includes_any: [nitrogen]}", "TARGET", "TBP-20"),
    (STO, NITROGEN, "show_if: {answer: TBP-02, includes_any: [nitrogn]}", "OPTION", "nitrogn"),
    (STO, NITROGEN, "show_if: {answer: STO-01, includes_any: [nitrogen]}", "TARGET", "STO-01"),
    (STO, NITROGEN, "show_if: {answer: TBP-02, at_least: 3}", "CONDITION", "at_least"),
    (STO, NITROGEN, "show_if: {answer: TBP-02, part: x, includes_any: [nitrogen]}", "TARGET", "x"),
    (DON, WITHDRAWAL, "show_if: {question: DON-10, level_at_least: 1}", "TARGET", "DON-10"),
    (DON, WITHDRAWAL, "show_if: {question: TBP-01, level_at_least: 1}", "TARGET", "TBP-01"),
    (DON, WITHDRAWAL, "show_if: {question: DON-03, is: trusty}", "OPTION", "trusty"),
    (DON, WITHDRAWAL, "show_if: {question: DON-02, is: yes}", "OPTION", "yes"),
    (DON, WITHDRAWAL, "show_if: {question: DON-03, is_any: [3, 2]}", "OPTION", "2]"),
    # levels
    (STO, "level: 4}\n    knock_out", "level: 3}\n    knock_out", "REACH", ""),
    (STO, "label: No, level: 0", "label: No, level: 1", "REACH", ""),
    (DON, "level_by_count: [0, 1, 2, 3, 4]", "level_by_count: [0, 1, 2, 4]", "LEVEL", "["),
    (DON, "level_by_count: [0, 1, 2, 3, 4]", "level_by_count: [0, 1, 3, 2, 4]", "LEVEL", "2, 4"),
    # circles
    (
        DON,
        "- id: DON-01\n    type: multi\n",
        "- id: DON-01\n    type: multi\n    show_if: {question: DON-04, is: yes}\n",
        "CYCLE",
        "{question",
    ),
    (
        "controls.yaml",
        "- {question: DON-02, to_level: 4}\n",
        "- {question: DON-02, to_level: 4}\n    after: [second-site]\n",
        "CYCLE",
        "",
    ),
    # reach
    (
        DON,
        WITHDRAWAL,
        "show_if: {all: [{question: DON-02, is: 1}, {question: DON-02, is: 2}]}",
        "REACH",
        "{all",
    ),
    (
        DON,
        WITHDRAWAL,
        "show_if: {question: DON-03, level_at_least: 2, level_at_most: 2}",
        "REACH",
        "{question",
    ),
    (
        "contradictions.yaml",
        "{question: STO-03, is: yes}, {question: DON-02, level_at_most: 0}",
        "{question: STO-03, is: yes}, {question: STO-03, level_at_most: 0}",
        "NEVER",
        "",
    ),
    (
        "controls.yaml",
        "{question: REL-01, to_level: 4}",
        "{question: REL-01, to_level: 0}",
        "NEVER",
        "{question",
    ),
    (
        "controls.yaml",
        "- {question: STO-04, to_level: 4}",
        "- {question: REL-04, to_level: 4, to_option: none}",
        "NEVER",
        "",
    ),
    (
        "controls.yaml",
        "- {question: STO-01, to_level: 4}",
        "- {question: STO-01, to_level: 4, only_if: {question: STO-01, is: 4}}",
        "NEVER",
        "",
    ),
    # scales
    ("bands.yaml", "title: Early, at_least: 0", "title: Early, at_least: 5", "BAND", "5"),
    ("bands.yaml", "title: Close, at_least: 55", "title: Close, at_least: 75", "BAND", "75"),
    ("bands.yaml", "title: Close, at_least: 55", "title: Close, at_least: 90", "BAND", "90"),
    ("bands.yaml", "band_at_most: close", "band_at_most: ready", "GATE", "ready"),
    ("bands.yaml", "{findings: exclusion, at_least: 2}", "{findings: exclusion, at_least: 3}", "GATE", "3"),
    (
        "bands.yaml",
        "{findings: decline, at_least: 1}",
        "{findings: decline, on_any: [STO-02], at_least: 1}",
        "GATE",
        "STO-02",
    ),
    # figures
    ("controls.yaml", "{low: 5, likely: 12, high: 25}", "{low: 15, likely: 12, high: 25}", "RANGE", "{low"),
    (
        "coverage.yaml",
        "text: Often limited per freezer or per event., status: our judgement",
        "text: Often limited per freezer or per event., status: official",
        "SOURCE",
        "",
    ),
]


@pytest.mark.parametrize(("file", "old", "new", "code", "at"), FAULTS, ids=lambda value: str(value)[:30])
def test_a_fault_is_reported_where_it_stands(
    small: Spoilt, file: str, old: str, new: str, code: str, at: str
) -> None:
    small.change(file, old, new)
    text = (small.folder / file).read_text(encoding="utf-8")
    start = text.index(new)
    after = text.index(at, start) if at else start

    found = [problem for problem in check_pack(small.folder) if problem.code == f"PACK-{code}"]

    assert found, "the fault is not reported"
    line = text.count("\n", 0, after) + 1
    column = after - text.rfind("\n", 0, after)
    assert {problem.where for problem in found} == {f"small/{file}"}
    if at:
        assert (line, column) in {(problem.line, problem.column) for problem in found}
    assert all(problem.what.endswith(".") and problem.remedy.endswith((".", "?")) for problem in found)


def test_the_band_of_effort_and_cost_follows_from_the_likely_figure(small: Spoilt) -> None:
    old = "effort: M\n    first_year_cost_usd: {low: 15000, likely: 30000, high: 60000}\n    cost_band: $$"
    new = "effort: S\n    first_year_cost_usd: {low: 15000, likely: 55000, high: 60000}\n    cost_band: $$"
    small.change("controls.yaml", old, new)

    said = [problem.what for problem in check_pack(small.folder)]

    assert said == [
        'The control "standby-power": its likely figure of 12 makes it M, not S.',
        'The control "standby-power": its likely figure of 55,000 makes it $$$, not $$.',
    ]


@pytest.mark.parametrize(
    ("language", "codes"), [("en", ["PACK-READING"]), ("en-GB", ["PACK-READING"]), ("de", [])]
)
def test_a_question_that_is_hard_to_read_is_reported(small: Spoilt, language: str, codes: list[str]) -> None:
    """The measure is made for English, so a pack in another language is left alone."""
    small.change(REL, "A freezer full of samples that nobody can name is worth nothing.", f'"{HARD}."')
    small.change("pack.yaml", "language: en", f"language: {language}")

    assert [problem.code for problem in check_pack(small.folder)] == codes


def test_a_knock_out_that_cites_nothing_is_reported(small: Spoilt) -> None:
    small.change(STO, '    citations:\n      21-cfr-1271: ["1271.200", "1271.260"]\n', "")

    [problem] = check_pack(small.folder)

    assert (problem.code, problem.what) == ("PACK-SOURCE", "STO-01 can stop a quote and cites nothing.")
    lines = (small.folder / STO).read_text(encoding="utf-8").splitlines()
    assert lines[problem.line - 1].strip() == "kind: decline"


def test_a_level_that_builds_on_itself_is_reported(small: Spoilt) -> None:
    old = "- builds_on: 2\n        adds: and the reserve"
    small.change(STO, old, old.replace("2", "3"))

    [problem] = check_pack(small.folder)

    assert problem.what == "STO-04: level 3 builds on level 3, which is not lower."


def test_the_age_of_figures_is_judged_only_on_a_given_day(small: Spoilt) -> None:
    assert check_pack(small.folder) == ()
    assert check_pack(small.folder, on=date(2028, 11, 23)) == ()
    assert places(check_pack(small.folder, on=date(2028, 11, 24))) == [
        "small/controls.yaml:4 PACK-STALE",
        "small/coverage.yaml:3 PACK-STALE",
        "small/sources.yaml:7 PACK-STALE",
        "small/sources.yaml:13 PACK-STALE",
    ]


def test_a_pack_that_refers_to_nothing_is_not_read(small: Spoilt) -> None:
    """What an evaluation would stumble over is refused by every reader, not by the check alone."""
    small.change("controls.yaml", "after: [bar-codes]", "after: [bar-code]")

    with pytest.raises(PackError, match=r'There is no control "bar-code"\. Did you mean "bar-codes"\?'):
        read_pack(small.folder)


def test_the_examples_and_cases_of_a_pack_are_checked_with_it(small: Spoilt) -> None:
    small.change("examples/university-bank.yaml", "STO-02: 4-12", "STO-02: 4-13", "DOC-ANSWER", at="4-13")
    small.change("tests/no-alarm.yaml", "{STO-01: 1}", "{STO-01: 5}", "CASE-ANSWER")
    small.due.append("small/tests/example-university-bank.yaml:1 CASE-ANSWER")

    assert sorted(places(check_pack(small.folder))) == sorted(small.due)
