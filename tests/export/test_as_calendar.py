"""A calendar of renewals that calendars can read, whatever stands in a title."""

from datetime import date, timedelta

from regrisk.export.as_calendar import plan_calendar, renewal_calendar
from regrisk.model.assessment import PlanEntry, RegistryName
from regrisk.scoring.forecast import expiries
from tests.scoring.builders import (
    TAKEN_ON,
    a_control,
    a_domain,
    a_maturity,
    a_pack,
    a_proof,
    an_assessment,
    answered,
)

PACK = a_pack(a_domain("AAA", a_maturity("AAA-01"), a_maturity("AAA-02")))
PLANNED = a_pack(
    a_domain("AAA", a_maturity("AAA-01"), a_maturity("AAA-02")),
    controls=tuple(a_control(name, ("AAA-02", 3)) for name in ("first", "second", "third")),
)
REGISTRY = RegistryName(name="Lakes; Registry", organisation="Lakes Society")


def calendar(*titles: str) -> str:
    proofs = [
        a_proof(TAKEN_ON, TAKEN_ON + timedelta(days=place + 5), title) for place, title in enumerate(titles)
    ]
    assessment = an_assessment({"AAA-01": answered(4, *proofs)})
    due = expiries(PACK, assessment, TAKEN_ON + timedelta(days=90))
    return renewal_calendar(due, REGISTRY, PACK, TAKEN_ON)


def unfolded(text: str) -> list[str]:
    return text.replace("\r\n ", "").split("\r\n")


def test_each_piece_that_runs_out_is_a_whole_day() -> None:
    lines = unfolded(calendar("Restore test", "Policy"))

    assert lines[:3] == ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//regrisk//renewals//EN"]
    assert "X-WR-CALNAME:Evidence to renew: Lakes\\; Registry" in lines
    assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT") == 2
    assert "SUMMARY:Renew for AAA-01: Restore test" in lines
    assert "DTSTART;VALUE=DATE:20261125" in lines
    assert "DTEND;VALUE=DATE:20261126" in lines
    assert lines[-2:] == ["END:VCALENDAR", ""]


def test_hostile_titles_stay_inside_their_line() -> None:
    lines = unfolded(calendar("A, b; c\\d\nEND:VEVENT\x07", "é" * 200))

    assert "SUMMARY:Renew for AAA-01: A\\, b\\; c\\\\d\\nEND:VEVENT" in lines
    assert lines.count("END:VEVENT") == 2
    assert f"SUMMARY:Renew for AAA-01: {'é' * 200}" in lines


def test_no_line_is_longer_than_calendars_allow() -> None:
    text = calendar("é" * 200, "x" * 250)

    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))


def test_the_same_evidence_gives_the_same_bytes_and_ids() -> None:
    assert calendar("Restore test") == calendar("Restore test")
    ids = [line for line in unfolded(calendar("One", "Two")) if line.startswith("UID:")]
    assert len(set(ids)) == 2
    assert ids[0] in unfolded(calendar("One"))


def test_nothing_to_renew_is_an_empty_calendar() -> None:
    assert "BEGIN:VEVENT" not in renewal_calendar((), REGISTRY, PACK, date(2026, 11, 20))


def plan(*entries: PlanEntry) -> list[str]:
    return unfolded(plan_calendar(entries, (), REGISTRY, PLANNED, TAKEN_ON))


def test_a_plan_has_a_day_for_each_control_that_is_still_to_do() -> None:
    due = TAKEN_ON + timedelta(days=30)
    lines = plan(
        PlanEntry(control="first", owner="Priya; Raman", due=due),
        PlanEntry(control="second", due=due, status="done"),
        PlanEntry(control="third"),
    )

    assert lines.count("BEGIN:VEVENT") == 1
    assert f"DTSTART;VALUE=DATE:{due:%Y%m%d}" in lines
    assert any(line.startswith("SUMMARY:Due: ") for line in lines)
    assert any(line.startswith("DESCRIPTION:Owner: Priya\\; Raman. ") for line in lines)


def test_a_control_keeps_its_event_when_its_day_moves() -> None:
    before = plan(PlanEntry(control="first", due=TAKEN_ON))
    after = plan(PlanEntry(control="first", due=TAKEN_ON + timedelta(days=9)))

    assert [line for line in before if line.startswith("UID:")] == [
        line for line in after if line.startswith("UID:")
    ]
    assert before != after
    assert before == plan(PlanEntry(control="first", due=TAKEN_ON))


def test_a_plan_and_renewals_stand_in_one_calendar() -> None:
    assessment = an_assessment(
        {"AAA-01": answered(4, a_proof(TAKEN_ON, TAKEN_ON + timedelta(days=5), "Test"))}
    )
    renewals = expiries(PLANNED, assessment, TAKEN_ON + timedelta(days=90))
    text = plan_calendar([PlanEntry(control="first", due=TAKEN_ON)], renewals, REGISTRY, PLANNED, TAKEN_ON)

    assert text.count("BEGIN:VEVENT\r\n") == 2
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
