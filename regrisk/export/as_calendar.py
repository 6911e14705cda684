"""Days that matter as a calendar file (iCalendar, RFC 5545): a whole-day event for each.

Renewals are pieces of evidence that run out; a plan adds the days on which its controls are due.
"""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from hashlib import sha256

from regrisk.model.assessment import PlanEntry, RegistryName
from regrisk.model.evaluation import EvidenceExpired
from regrisk.model.pack import Pack
from regrisk.words import say

LONGEST_LINE = 75
"""Octets of one line; longer ones are folded."""


def renewal_calendar(
    expiries: Iterable[EvidenceExpired], registry: RegistryName, pack: Pack, made_on: date
) -> str:
    """Return the calendar of *expiries*; the same evidence gives the same bytes and the same event ids."""
    events = [_renewal(expiry, registry, pack, made_on) for expiry in expiries]
    return _calendar(say("Evidence to renew: {registry}", registry=registry.name), events)


def plan_calendar(
    plan: Iterable[PlanEntry],
    expiries: Iterable[EvidenceExpired],
    registry: RegistryName,
    pack: Pack,
    made_on: date,
) -> str:
    """Return the calendar of a plan: when each control is due that is not done or dropped, and renewals.

    The same plan gives the same bytes. A control keeps its event when its day moves, so that a calendar
    that reads the file again moves it too.
    """
    due = [_due(entry, registry, pack, made_on) for entry in plan if entry.status not in ("done", "dropped")]
    events = [event for event in due if event]
    events += [_renewal(expiry, registry, pack, made_on) for expiry in expiries]
    return _calendar(say("Plan: {registry}", registry=registry.name), events)


def _calendar(name: str, events: Iterable[list[str]]) -> str:
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//regrisk//renewals//EN",
        "CALSCALE:GREGORIAN",
        f"X-WR-CALNAME:{_text(name)}",
        *(line for event in events for line in event),
        "END:VCALENDAR",
    ]
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line))


def _renewal(expiry: EvidenceExpired, registry: RegistryName, pack: Pack, made_on: date) -> list[str]:
    question = pack.question_by_id[expiry.question]
    known = (expiry.question, expiry.title, expiry.valid_until.isoformat())
    return _event(
        _id(registry, known),
        expiry.valid_until,
        say("Renew for {question}: {evidence}", question=expiry.question, evidence=expiry.title),
        say(
            "{question} {label}: the evidence “{evidence}” is in date to this day.",
            question=expiry.question,
            label=question.label,
            evidence=expiry.title,
        ),
        made_on,
    )


def _due(entry: PlanEntry, registry: RegistryName, pack: Pack, made_on: date) -> list[str]:
    control = pack.control_by_id.get(entry.control)
    if entry.due is None or control is None:
        return []
    owner = say("Owner: {name}.", name=entry.owner) if entry.owner else say("No owner yet.")
    return _event(
        _id(registry, ("plan", entry.control)),
        entry.due,
        say("Due: {control}", control=control.title),
        f"{owner} {control.action}",
        made_on,
    )


def _id(registry: RegistryName, known: Iterable[str]) -> str:
    whole = "\n".join((registry.name, registry.organisation, *known))
    return f"{sha256(whole.encode()).hexdigest()[:32]}@regrisk"


def _event(identity: str, day: date, summary: str, description: str, made_on: date) -> list[str]:
    return [
        "BEGIN:VEVENT",
        f"UID:{identity}",
        f"DTSTAMP:{made_on:%Y%m%d}T000000Z",
        f"DTSTART;VALUE=DATE:{day:%Y%m%d}",
        f"DTEND;VALUE=DATE:{_day_after(day):%Y%m%d}",
        f"SUMMARY:{_text(summary)}",
        f"DESCRIPTION:{_text(description)}",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
    ]


def _day_after(day: date) -> date:
    return day if day == date.max else day + timedelta(days=1)


def _text(text: str) -> str:
    """Return free text as a value: special signs marked, line breaks written out, no control characters."""
    text = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    text = "\\n".join(text.splitlines())
    return "".join(sign for sign in text if sign.isprintable())


def _folded(line: str) -> Iterator[str]:
    """Yield *line* in pieces of at most 75 octets, each but the first after one space; no sign is split."""
    piece, length = "", 0
    for sign in line:
        octets = len(sign.encode())
        if length + octets > LONGEST_LINE:
            yield piece
            piece, length = " ", 1
        piece, length = piece + sign, length + octets
    yield piece
