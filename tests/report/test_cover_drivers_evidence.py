"""What an underwriter asks of cover, drivers and evidence: no dash that could mean two things."""

import re
from collections.abc import Callable
from datetime import date, timedelta

import pytest

from regrisk.model.assessment import Assessment
from regrisk.model.cover import HeldPart, Notice, Policy
from regrisk.model.pack import Pack
from regrisk.model.response import Answered, Evidence
from regrisk.report.blocks import Note, Text
from regrisk.report.document import ReportDocument, blocks_within
from regrisk.report.inline import Run, plain
from regrisk.report.tables import Cell, Lines, Table
from tests.report.making import Made, made, said


def tables(document: ReportDocument, key: str) -> list[Table]:
    section = next(each for each in document.sections if each.key == key)
    return [block for block in blocks_within(section.blocks) if isinstance(block, Table)]


def remarks(document: ReportDocument, key: str) -> str:
    section = next(each for each in document.sections if each.key == key)
    return " ".join(plain(block.words) for block in section.blocks if isinstance(block, Note | Text))


def words(cell: Cell) -> str:
    if isinstance(cell, Lines):
        return " / ".join(plain(line.words) for line in cell.lines)
    return plain(cell) if isinstance(cell, str | tuple | Run) else ""


def cells(table: Table) -> list[list[str]]:
    return [[words(cell) for cell in row.cells] for row in table.rows]


def with_policy(assessment: Assessment) -> Assessment:
    start = assessment.taken_on - timedelta(days=30)
    policy = Policy(
        carrier="First Mutual",
        policy_number="7",
        named_insureds=("The registry",),
        notice=Notice(),
        form="claims_made",
        period_from=start,
        period_to=start.replace(year=start.year + 1),
        retroactive_date="none",
        limit_usd=1_000_000,
        retention_usd=25_000,
        registries=(assessment.registry.name,),
        parts={"privacy_liability": HeldPart()},
    )
    return assessment.model_copy(update={"policies": (policy,)})


def test_without_a_policy_no_part_prints_as_uninsured(report_of: Callable[..., Made]) -> None:
    parts, *_ = tables(report_of("strong-renewal").document, "contracts")
    assert {row[2] for row in cells(parts)} == {"not recorded"}


def test_a_part_that_the_policy_lacks_has_a_dash(pack: Pack, examples: dict[str, Assessment]) -> None:
    report = made(pack, with_policy(examples["strong-renewal"]))
    parts, *_ = tables(report.document, "contracts")
    assert [row[2] for row in cells(parts)][:2] == ["$1\u00a0M", "–"]


@pytest.mark.parametrize(("name", "spoken_of"), [("strong-renewal", True), ("weak-start", False)])
def test_answers_that_speak_of_a_policy_are_named(
    name: str, spoken_of: bool, report_of: Callable[..., Made]
) -> None:
    sentence = "The answer to INS-06 speaks of a policy; its insurer, limits and days are not in this file."
    assert (sentence in remarks(report_of(name).document, "contracts")) == spoken_of


def test_every_triangle_in_the_parts_of_cover_has_its_words(report_of: Callable[..., Made]) -> None:
    parts, *_ = tables(report_of("mid-size-conditional").document, "contracts")
    partly = [row for row in cells(parts) if row[0] == "△"]
    assert partly
    for row in partly:
        assert row[5].startswith("Not asked for. " if row[3] == "no" else "To agree with the policy. ")
    tail = next(row for row in cells(parts) if row[1].startswith("Extended reporting"))
    assert tail[3] == "–"


def test_a_driver_has_one_row_with_all_its_readings(report_of: Callable[..., Made]) -> None:
    report = report_of("mid-size-conditional")
    drivers = cells(tables(report.document, "drivers")[0])
    assert all(driver and fact for driver, fact, *_ in drivers)
    assert len({driver for driver, *_ in drivers}) == len(drivers)
    relied = next(row for row in drivers if row[0] == "How much others rely on results")
    assert re.fullmatch(r"↑\u00a0.+\. / ↓\u00a0.+\.", relied[2])
    assert relied[3] == "↑ raises / ↓ lowers"


def test_the_facts_of_a_driver_say_what_they_are(report_of: Callable[..., Made]) -> None:
    drivers = {
        row[0]: row[1] for row in cells(tables(report_of("mid-size-conditional").document, "drivers")[0])
    }
    assert drivers["Moves and upgrades"].replace("\u00a0", " ") == (
        "Migration timing (MIG-01): level 2; last 22 Apr 2023, next 18 Jun 2027"
    )


@pytest.mark.parametrize(
    ("given", "printed"),
    [("lt1", "under $1 M"), ("1_5", "$1 M to under $5 M"), ("gt100", "$100 M or more")],
)
def test_revenue_has_its_currency(
    given: str, printed: str, pack: Pack, examples: dict[str, Assessment]
) -> None:
    base = examples["mid-size-conditional"]
    report = made(pack, base.model_copy(update={"profile": {**base.profile, "PRF-15": given}}))
    assert f"PRF-15 Revenue {printed}" in " ".join(
        row for table in tables(report.document, "drivers") for row in map(" ".join, cells(table))
    ).replace("\u00a0", " ")


def test_the_index_names_who_verified(report_of: Callable[..., Made]) -> None:
    sentence = "Verified by University internal audit: E54."
    assert sentence in report_of("mid-size-conditional").text
    redacted = report_of("mid-size-conditional", "redacted")
    assert "Verified by" not in redacted.text
    assert "University internal audit" not in said(redacted.document)


def with_evidence(assessment: Assessment, name: str, *pieces: Evidence) -> Assessment:
    """Return *assessment* with *pieces* as its only evidence, for one answer."""
    responses = {
        each: response.model_copy(update={"evidence": pieces if each == name else ()})
        if isinstance(response, Answered)
        else response
        for each, response in assessment.responses.items()
    }
    return assessment.model_copy(update={"responses": responses})


def piece(**more: object) -> Evidence:
    given = {"title": "A letter", "grade": "documented", "dated": date(2026, 10, 1), "kind": "reference"}
    return Evidence.model_validate({**given, **more})


def test_only_signs_on_the_page_are_explained(pack: Pack, examples: dict[str, Assessment]) -> None:
    base = examples["strong-renewal"]
    bare = remarks(
        made(pack, with_evidence(base, "ACC-01", piece(valid_until=date(2028, 1, 1)))).document, "evidence"
    )
    for words_of_a_sign in ("not in date", "A digest shows", "verified", "A dash:", "! lapses"):
        assert words_of_a_sign not in bare

    ends = base.taken_on + timedelta(days=3)
    file = piece(kind="file", sha256="ab" * 32, size=2_000, valid_until=ends)
    checked = piece(grade="verified", valid_until=ends)
    lapsed = piece(valid_until=date(2026, 10, 2))
    full = remarks(made(pack, with_evidence(base, "ACC-01", file, checked, lapsed)).document, "evidence")
    for words_of_a_sign in (
        "not in date",
        "A digest shows that a file is the same file",
        "verified: checked by someone independent",
        "! lapses before cover starts on",
        "Verified, by whom is not recorded: E2.",
    ):
        assert words_of_a_sign in full


def test_a_dash_among_the_renewals_is_explained(pack: Pack, examples: dict[str, Assessment]) -> None:
    base = examples["strong-renewal"]
    ends = base.taken_on + timedelta(days=3)
    carried = with_evidence(base, "ACC-01", piece(valid_until=ends), piece(valid_until=date(2028, 1, 1)))
    report = made(pack, carried)
    assert "–" in cells(tables(report.document, "evidence")[1])[0]
    assert "A dash: other evidence in date still carries the points." in remarks(report.document, "evidence")


def test_evidence_on_its_last_day_says_so(pack: Pack, examples: dict[str, Assessment]) -> None:
    base = examples["strong-renewal"]
    for days, printed in ((0, "lapses at the end of this day,"), (1, "before cover starts")):
        report = made(pack, with_evidence(base, "ACC-01", piece(valid_until=base.taken_on + timedelta(days))))
        answers = said(report.document, "answers")
        assert printed in answers
        assert ("lapses at the end of this day" in answers) == (days == 0)
