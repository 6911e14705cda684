"""Profile answers short enough for a cell: what each is called and what was given."""

from collections.abc import Callable
from typing import TypeAlias

from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from regrisk.model.profile import AnyProfileQuestion, Part, ProfileFields, ProfileNumber, ProfileTable
from regrisk.questions.describe import describe_profile
from regrisk.report import facts
from regrisk.report.phrases import day, money, number
from regrisk.scoring.facts import is_given, number_in

NAMES = {
    "PRF-02": "Organisation",
    facts.STATUS: "Status",
    "PRF-04": "Roles",
    facts.REGISTRIES: "Registries",
    "PRF-06": "Purpose",
    facts.PEOPLE: "People, all copies",
    "PRF-08": "New people a year",
    "PRF-09": "Where they live",
    "PRF-10": "Kinds of data",
    "PRF-11": "Form",
    "PRF-12": "Reports to",
    facts.SITES: "Sites, outside users",
    "PRF-14": "Technology",
    "PRF-15": "Revenue",
    "PRF-16": "People with access",
    facts.COVER_WANTED: "Cover wanted",
    facts.LIMIT_ASKED: "Limit asked",
    facts.RETENTION: "Retention",
    "PRF-20": "Cover to start",
    facts.RETROACTIVE: "Retroactive date",
    facts.INSURERS_SAID: "Refusals, terms",
    facts.INCIDENT_COUNT: "Incidents, 5 years",
    facts.KNOWN_MATTERS: "Known matters",
    facts.INQUIRIES: "Inquiries, 5 years",
    facts.PROOF_DEMANDED: "Proof demanded by",
    facts.CONTRACT_LIMIT: "Highest limit",
    facts.LIABILITY_ACCEPTED: "Largest liability",
    "PRF-30": "One event hits all",
    facts.MOVES: "Upgrade, last, next",
}
"""Names of the medical registry profile that fit a column; another pack's fact keeps its own text."""


def short_name(question: AnyProfileQuestion) -> str:
    """Return a name short enough for a column."""
    return NAMES.get(question.id, question.text)


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
    return under[-1].label if under else number(figure)


def _sites(pack: Pack, assessment: Assessment) -> str:
    sites = number_in(facts.part(assessment, facts.SITES, "sites"))
    users = number_in(facts.part(assessment, facts.SITES, "external_accounts"))
    return ", ".join(
        f"{number(figure)} {name}" for figure, name in ((sites, "sites"), (users, "outside accounts"))
        if figure is not None
    )  # fmt: skip


def _incidents(pack: Pack, assessment: Assessment) -> str:
    count = number_in(facts.part(assessment, facts.INCIDENT_COUNT, "incidents"))
    largest = number_in(facts.part(assessment, facts.INCIDENT_COUNT, "largest_people"))
    if count == 0:
        return "none"
    shown = "not counted" if count is None else f"{number(count)} {'incident' if count == 1 else 'incidents'}"
    return shown if largest is None else f"{shown}; {number(largest)} people in the largest"


def _contract_limit(pack: Pack, assessment: Assessment) -> str:
    amount = number_in(facts.part(assessment, facts.CONTRACT_LIMIT, "amount"))
    cover = facts.part(assessment, facts.CONTRACT_LIMIT, "cover")
    names = [
        facts.option_label(pack, facts.COVER_WANTED, each)
        for each in (cover if isinstance(cover, list) else ())
    ]
    shown = "no amount" if amount is None else money(amount)
    return f"{shown} for {', '.join(names)}" if names else shown


def _moves(pack: Pack, assessment: Assessment) -> str:
    last = facts.day_of(assessment, facts.MOVES, "last")
    following = facts.day_of(assessment, facts.MOVES, "next")
    return f"{day(last) if last else 'none'}; {day(following) if following else 'none'}"


Composed: TypeAlias = Callable[[Pack, Assessment], str]
_COMPOSED: dict[str, Composed] = {
    facts.SITES: _sites,
    facts.INCIDENT_COUNT: _incidents,
    facts.CONTRACT_LIMIT: _contract_limit,
    facts.MOVES: _moves,
}
