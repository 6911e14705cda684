"""Profile answers short enough for a cell: what each is called and what was given."""

import re
from collections.abc import Callable
from typing import TypeAlias

from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from regrisk.model.profile import AnyProfileQuestion, Part, ProfileFields, ProfileNumber, ProfileTable
from regrisk.questions.describe import describe_profile
from regrisk.report import facts
from regrisk.report.phrases import day, inside, money, number
from regrisk.scoring.facts import is_given, number_in
from regrisk.words import later, say, say_many

_REVENUE = "PRF-15"
_REVENUES: dict[str, tuple[int, int | None]] = {
    "lt1": (0, 1_000_000),
    "1_5": (1_000_000, 5_000_000),
    "5_10": (5_000_000, 10_000_000),
    "10_50": (10_000_000, 50_000_000),
    "50_100": (50_000_000, 100_000_000),
    "gt100": (100_000_000, None),
}
"""The ranges of its options in US dollars: from, and to under."""
NAMES = {
    "PRF-02": later("Organisation", about="fact"),
    facts.STATUS: later("Status", about="fact"),
    "PRF-04": later("Roles", about="fact"),
    facts.REGISTRIES: later("Registries", about="fact"),
    "PRF-06": later("Purpose", about="fact"),
    facts.PEOPLE: later("People, all copies", about="fact"),
    "PRF-08": later("New people a year", about="fact"),
    "PRF-09": later("Where they live", about="fact"),
    "PRF-10": later("Kinds of data", about="fact"),
    "PRF-11": later("Form", about="fact"),
    "PRF-12": later("Reports to", about="fact"),
    facts.SITES: later("Sites, outside users", about="fact"),
    "PRF-14": later("Technology", about="fact"),
    _REVENUE: later("Revenue", about="fact"),
    "PRF-16": later("People with access", about="fact"),
    facts.COVER_WANTED: later("Cover wanted", about="fact"),
    facts.LIMIT_ASKED: later("Limit asked", about="fact"),
    facts.RETENTION: later("Retention", about="fact"),
    "PRF-20": later("Cover to start", about="fact"),
    facts.RETROACTIVE: later("Retroactive date", about="fact"),
    facts.INSURERS_SAID: later("Refusals, terms", about="fact"),
    facts.INCIDENT_COUNT: later("Incidents, 5 years", about="fact"),
    facts.KNOWN_MATTERS: later("Known matters", about="fact"),
    facts.INQUIRIES: later("Inquiries, 5 years", about="fact"),
    facts.PROOF_DEMANDED: later("Proof demanded by", about="fact"),
    facts.CONTRACT_LIMIT: later("Highest limit", about="fact"),
    facts.LIABILITY_ACCEPTED: later("Largest liability", about="fact"),
    "PRF-30": later("One event hits all", about="fact"),
    facts.MOVES: later("Upgrade, last, next", about="fact"),
}
"""Names of the medical registry profile that fit a column; another pack's fact keeps its own text."""


def short_name(question: AnyProfileQuestion) -> str:
    """Return a name short enough for a column."""
    return say(NAMES[question.id], about="fact") if question.id in NAMES else question.text


def short_fact(pack: Pack, assessment: Assessment, answer: str, *, banded: bool = False) -> str:
    """Return what was given, in few words; empty where nothing is, or where it holds free text.

    *banded* puts the band of the pack in place of a number that has bands.
    """
    question, value = pack.profile_by_id.get(answer), assessment.profile.get(answer)
    if question is None or not is_given(value) or has_free_text(question):
        return ""
    if answer in _COMPOSED and isinstance(question, ProfileFields):
        return _COMPOSED[answer](pack, assessment)
    amount = {facts.LIMIT_ASKED: facts.limit_asked, facts.RETENTION: facts.retention_asked}.get(answer)
    if amount is not None and (usd := amount(assessment)) is not None:
        return money(usd)
    if answer == _REVENUE and value in _REVENUES:
        return _revenue(*_REVENUES[str(value)])
    if isinstance(question, ProfileNumber) and (figure := number_in(value)) is not None:
        return _band(question, figure) if banded else number(figure)
    return describe_profile(question, value, pack)


def has_free_text(question: AnyProfileQuestion) -> bool:
    """Say whether the answer holds text that people typed."""
    match question:
        case ProfileFields(fields=parts) | ProfileTable(columns=parts):
            return any(map(_is_free, parts))
        case _:
            return False


def _is_free(part: Part) -> bool:
    return part.type == "text" or any(map(_is_free, part.columns))


def _band(question: ProfileNumber, figure: int | float) -> str:
    under = [band for band in question.report_bands if band.from_ <= figure]
    if not under:
        return number(figure)
    span = _SPAN.fullmatch(under[-1].label)
    return say("{least} to {most}", about="people", least=span[1], most=span[2]) if span else under[-1].label


def _sites(pack: Pack, assessment: Assessment) -> str:
    sites = number_in(facts.part(assessment, facts.SITES, "sites"))
    users = number_in(facts.part(assessment, facts.SITES, "external_accounts"))
    said = []
    if sites is not None:
        said.append(say("{number} sites", number=number(sites)))
    if users is not None:
        said.append(say("{number} outside accounts", number=number(users)))
    return ", ".join(said)


def _incidents(pack: Pack, assessment: Assessment) -> str:
    count = number_in(facts.part(assessment, facts.INCIDENT_COUNT, "incidents"))
    largest = number_in(facts.part(assessment, facts.INCIDENT_COUNT, "largest_people"))
    if count == 0:
        return say("none", about="incidents")
    if count is None:
        shown = say("not counted", about="incidents")
    else:
        # A count that is no whole number is no single one either.
        whole = 1 if count == 1 else 2
        shown = say_many(whole, "{number} incident", "{number} incidents", number=number(count))
    if largest is None:
        return shown
    return say("{incidents}; {people} people in the largest", incidents=shown, people=number(largest))


def _contract_limit(pack: Pack, assessment: Assessment) -> str:
    amount = number_in(facts.part(assessment, facts.CONTRACT_LIMIT, "amount"))
    cover = facts.part(assessment, facts.CONTRACT_LIMIT, "cover")
    names = [
        inside(facts.option_label(pack, facts.COVER_WANTED, each))
        for each in (cover if isinstance(cover, list) else ())
    ]
    shown = say("no amount") if amount is None else money(amount)
    return say("{amount} for {cover}", amount=shown, cover=", ".join(names)) if names else shown


def _moves(pack: Pack, assessment: Assessment) -> str:
    last = facts.day_of(assessment, facts.MOVES, "last")
    following = facts.day_of(assessment, facts.MOVES, "next")
    none = say("none", about="upgrade")
    return say(
        "last {last}, next {following}",
        about="upgrade",
        last=day(last) if last else none,
        following=day(following) if following else none,
    )


def _revenue(least: int, most: int | None) -> str:
    if most is None:
        return say("{least} or more", about="amount", least=money(least))
    if not least:
        return say("under {most}", about="amount", most=money(most))
    return say("{least} to under {most}", about="amount", least=money(least), most=money(most))


_SPAN = re.compile(r"([\d,.]+)[-–]([\d,.]+)")
"""A range as a pack may write it; on paper its words stand apart, as those of other ranges do."""
Composed: TypeAlias = Callable[[Pack, Assessment], str]
_COMPOSED: dict[str, Composed] = {
    facts.SITES: _sites,
    facts.INCIDENT_COUNT: _incidents,
    facts.CONTRACT_LIMIT: _contract_limit,
    facts.MOVES: _moves,
}
