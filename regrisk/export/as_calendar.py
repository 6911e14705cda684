"""Renewals as a calendar file (iCalendar, RFC 5545): one whole-day event for each piece that runs out."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from hashlib import sha256

from regrisk.model.assessment import RegistryName
from regrisk.model.evaluation import EvidenceExpired
from regrisk.model.pack import Pack

LONGEST_LINE = 75
"""Octets of one line; longer ones are folded."""


def renewal_calendar(
    expiries: Iterable[EvidenceExpired], registry: RegistryName, pack: Pack, made_on: date
) -> str:
    """Return the calendar of *expiries*; the same evidence gives the same bytes and the same event ids."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//regrisk//renewals//EN",
        "CALSCALE:GREGORIAN",
        f"X-WR-CALNAME:{_text(f'Evidence to renew: {registry.name}')}",
    ]
    for expiry in expiries:
        lines += _event(expiry, registry, pack, made_on)
    lines.append("END:VCALENDAR")
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line))


def _event(expiry: EvidenceExpired, registry: RegistryName, pack: Pack, made_on: date) -> list[str]:
    question = pack.question_by_id[expiry.question]
    known = "\n".join(
        (registry.name, registry.organisation, expiry.question, expiry.title, expiry.valid_until.isoformat())
    )
    what = f"{expiry.question} {question.label}: the evidence “{expiry.title}” is in date to this day."
    return [
        "BEGIN:VEVENT",
        f"UID:{sha256(known.encode()).hexdigest()[:32]}@regrisk",
        f"DTSTAMP:{made_on:%Y%m%d}T000000Z",
        f"DTSTART;VALUE=DATE:{expiry.valid_until:%Y%m%d}",
        f"DTEND;VALUE=DATE:{_day_after(expiry.valid_until):%Y%m%d}",
        f"SUMMARY:{_text(f'Renew for {expiry.question}: {expiry.title}')}",
        f"DESCRIPTION:{_text(what)}",
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
