"""Profile facts the report speaks of, read from the answers of the medical registry profile.

A pack whose profile has other questions simply has none of these facts, and the report says so.
"""

from collections.abc import Mapping
from datetime import date

from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from regrisk.model.profile import Part, ProfileFields, ProfileMulti, ProfileSingle, ProfileValue, as_date
from regrisk.questions.describe import describe_profile

APPLICANT = "PRF-01"
STATUS = "PRF-03"
REGISTRIES = "PRF-05"
PEOPLE = "PRF-07"
SITES = "PRF-13"
COVER_WANTED = "PRF-17"
LIMIT_ASKED = "PRF-18"
RETENTION = "PRF-19"
RETROACTIVE = "PRF-21"
INSURERS_SAID = "PRF-22"
INCIDENT_COUNT = "PRF-23"
INCIDENTS = "PRF-24"
KNOWN_MATTERS = "PRF-25"
INQUIRIES = "PRF-26"
PROOF_DEMANDED = "PRF-27"
CONTRACT_LIMIT = "PRF-28"
LIABILITY_ACCEPTED = "PRF-29"
MOVES = "PRF-31"
SIGNERS = "PRF-32"

_LIMITS = {"1": 1_000_000, "2": 2_000_000, "3": 3_000_000, "5": 5_000_000, "10": 10_000_000}
_RETENTIONS = {"10": 10_000, "25": 25_000, "50": 50_000, "100": 100_000, "250": 250_000}


def limit_asked(assessment: Assessment) -> int | None:
    """Return the limit asked for in US dollars; None where no exact amount is named."""
    value = assessment.profile.get(LIMIT_ASKED)
    return _LIMITS.get(value) if isinstance(value, str) else None


def retention_asked(assessment: Assessment) -> int | None:
    """Return the retention asked for in US dollars; None where no exact amount is named."""
    value = assessment.profile.get(RETENTION)
    return _RETENTIONS.get(value) if isinstance(value, str) else None


def demanded_by_contract(assessment: Assessment) -> int | float | None:
    """Return the highest limit any contract requires, in US dollars."""
    amounts = [_amount(part(assessment, CONTRACT_LIMIT, "amount"))]
    for contract in assessment.contracts:
        for demanded in contract.parts.values():
            amounts += [demanded.each_claim_usd, demanded.aggregate_usd]
    return max((amount for amount in amounts if amount), default=None)


def part(assessment: Assessment, answer: str, name: str) -> ProfileValue:
    """Return one field of an answer of several fields, or None."""
    value = assessment.profile.get(answer)
    return value.get(name) if isinstance(value, dict) else None


def day_of(assessment: Assessment, answer: str, name: str) -> date | None:
    """Return one field of an answer as a day, or None."""
    return as_date(part(assessment, answer, name))


def rows_of(
    assessment: Assessment, answer: str, name: str | None = None
) -> tuple[Mapping[str, ProfileValue], ...]:
    """Return the rows of a table answer, or of a table inside an answer of several fields."""
    value = assessment.profile.get(answer) if name is None else part(assessment, answer, name)
    return tuple(row for row in value if isinstance(row, dict)) if isinstance(value, list) else ()


def words(pack: Pack, assessment: Assessment, answer: str) -> str:
    """Return a profile answer in words; empty where the pack does not ask or nothing is given."""
    question = pack.profile_by_id.get(answer)
    value = assessment.profile.get(answer)
    if question is None or value in (None, "", [], {}):
        return ""
    return describe_profile(question, value, pack)


def option_label(pack: Pack, answer: str, value: ProfileValue, name: str | None = None) -> str:
    """Return the label of an option of a profile question, or of one of its fields or columns."""
    question = pack.profile_by_id.get(answer)
    options = question.options if isinstance(question, ProfileSingle | ProfileMulti) else ()
    if name is not None:
        options = next((each.options for each in _parts(pack, answer) if each.name == name), ())
    return next((option.label for option in options if option.value == value), str(value))


def _parts(pack: Pack, answer: str) -> tuple[Part, ...]:
    question = pack.profile_by_id.get(answer)
    if isinstance(question, ProfileFields):
        return question.fields
    return getattr(question, "columns", ())


def _amount(value: ProfileValue) -> int | float | None:
    return value if isinstance(value, int | float) and not isinstance(value, bool) else None
