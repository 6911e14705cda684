"""The cases a pack carries: read strictly, and built from a document, a level or nothing."""

from datetime import date

import pytest

from regrisk.errors import PackError
from regrisk.model.case import ExpectedFinding
from regrisk.model.response import Answered
from regrisk.packs.cases import read_cases
from regrisk.packs.read import read_pack
from tests.packs.spoiling import Spoilt, places


def test_a_case_starts_from_a_level_and_changes_what_it_says(small: Spoilt) -> None:
    cases = {case.file: case for case in read_cases(small.folder, read_pack(small.folder))}

    case = cases["tests/no-alarm.yaml"]

    assert case.name == "No alarm is a decline however good the rest is"
    assert case.assessment.responses["STO-01"] == Answered(value=1)
    assert case.assessment.responses["STO-02"] == Answered(value="gt48")
    assert case.assessment.responses["DON-01"] == Answered(
        value=("purpose", "sharing", "withdrawal", "findings")
    )
    assert case.expect.findings == (ExpectedFinding(kind="decline", question="STO-01"),)
    assert case.expect.points is None


def test_a_case_of_a_document_is_evaluated_on_its_day_unless_it_names_another(small: Spoilt) -> None:
    small.add(
        "tests/later.yaml",
        (
            "name: A year later\ndocument: "
            "../examples/university-bank.yaml\non: 2027-11-20\nexpect: "
            "{evidenced: 0}\n"
        ),
    )

    cases = {case.file: case for case in read_cases(small.folder, read_pack(small.folder))}

    assert cases["tests/example-university-bank.yaml"].on == date(2026, 11, 20)
    assert cases["tests/later.yaml"].on == date(2027, 11, 20)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("start_from: all-level-4\nexpect: {points: 100}\n", "small/tests/x.yaml:1 CASE-MISSING"),
        ("name: x\n", "small/tests/x.yaml:1 CASE-MISSING"),
        ("name: x\nexpect: {}\n", "small/tests/x.yaml:2 CASE-MISSING"),
        ("name: x\nexpect: {point: 100}\n", "small/tests/x.yaml:2 CASE-FIELD"),
        ("name: x\nexpect: {points: 101}\n", "small/tests/x.yaml:2 CASE-VALUE"),
        ("name: x\nexpect:\n  findings: [{kind: decline}]\n", "small/tests/x.yaml:3 CASE-MISSING"),
        ("name: x\nstart_from: all-level-5\nexpect: {points: 1}\n", "small/tests/x.yaml:2 CASE-VALUE"),
        ("name: x\nstart: all-level-4\nexpect: {points: 1}\n", "small/tests/x.yaml:2 CASE-FIELD"),
        ("name: x\non: soon\nexpect: {points: 1}\n", "small/tests/x.yaml:2 CASE-VALUE"),
        ("name: x\nresponses: {STO-01: 9}\nexpect: {points: 1}\n", "small/tests/x.yaml:2 CASE-ANSWER"),
        ("name: x\nresponses: [1]\nexpect: {points: 1}\n", "small/tests/x.yaml:2 CASE-VALUE"),
        ("name: x\nprofile:\n  TBP-01: many\nexpect: {points: 1}\n", "small/tests/x.yaml:3 CASE-ANSWER"),
        ("name: x\ndocument: ../../secret.yaml\nexpect: {points: 1}\n", "small/tests/x.yaml:2 CASE-TARGET"),
        (
            "name: x\ndocument: ../examples/none.yaml\nexpect: {points: 1}\n",
            "small/tests/x.yaml:2 CASE-TARGET",
        ),
        ("- 1\n", "small/tests/x.yaml:1 CASE-VALUE"),
        ("name: [\n", "small/tests/x.yaml:2 YAML-SYNTAX"),
    ],
)
def test_a_faulty_case_is_named_with_its_place(small: Spoilt, text: str, place: str) -> None:
    (small.folder.parent / "secret.yaml").write_text("format: 1\n", encoding="utf-8")
    small.add("tests/x.yaml", text)

    with pytest.raises(PackError) as caught:
        read_cases(small.folder, read_pack(small.folder))

    assert places(caught.value.problems) == [place]
