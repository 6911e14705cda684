"""The profile as it was given, two columns of facts; free text stands elsewhere or is left out."""

from regrisk.model.profile import AnyProfileQuestion, Part, ProfileFields, ProfileNumber, ProfileTable
from regrisk.questions.describe import describe_profile
from regrisk.report import facts
from regrisk.report.blocks import Block, Columns, Note, Text
from regrisk.report.dossier import Dossier
from regrisk.report.phrases import listed
from regrisk.report.tables import Column, Row, Table
from regrisk.scoring.facts import is_given


def profile_facts(dossier: Dossier) -> tuple[Block, ...]:
    """Return every profile answer but the free text, in two columns."""
    given = [
        (question, fact(dossier, question.id))
        for question in dossier.pack.profile
        if question.id not in dossier.now.facts.hidden_answers and not has_free_text(question)
    ]
    rows = [
        Row(key=question.id, cells=(question.id, short_name(question), text or "not given"))
        for question, text in given
    ]
    if not rows:
        return (Text(words="This pack asks for no facts of the profile."),)
    half = (len(rows) + 1) // 2
    free = [question.id for question in dossier.pack.profile if has_free_text(question)]
    where = f" {listed(free)} hold names and free text and are not printed here." if free else ""
    return (
        Columns(columns=((_table(rows[:half]),), (_table(rows[half:]),))),
        Note(
            words=f"Facts decide which questions are asked and feed cover, drivers and exposure. They earn "
            f"no points.{where}"
        ),
    )


def fact(dossier: Dossier, name: str) -> str:
    """Return a profile answer in words; in a redacted report a number with bands as its band."""
    question = dossier.pack.profile_by_id.get(name)
    value = dossier.assessment.profile.get(name)
    if question is None or not is_given(value) or has_free_text(question):
        return ""
    if dossier.redacted and isinstance(question, ProfileNumber) and isinstance(value, int | float):
        return banded(question, value)
    return describe_profile(question, value, dossier.pack)


def banded(question: ProfileNumber, value: int | float) -> str:
    """Return the band that stands for a number, or the number where the pack names no bands."""
    under = [band for band in question.report_bands if band.from_ <= value]
    if not under:
        return describe_profile(question, value)
    return f"{under[-1].label} {question.unit}" if question.unit else under[-1].label


def has_free_text(question: AnyProfileQuestion) -> bool:
    """Say whether the answer holds text that people typed."""
    match question:
        case ProfileFields(fields=parts) | ProfileTable(columns=parts):
            return any(map(_is_free, parts))
        case _:
            return False


def short_name(question: AnyProfileQuestion) -> str:
    """Return a name short enough for a column, from the question's own words."""
    return _SHORT.get(question.id, question.text)


_SHORT = {
    "PRF-02": "Organisation",
    "PRF-03": "Status",
    "PRF-04": "Roles",
    "PRF-05": "Registries",
    "PRF-06": "Purpose",
    "PRF-07": "People, all copies",
    "PRF-08": "New people a year",
    "PRF-09": "Where they live",
    "PRF-10": "Kinds of data",
    "PRF-11": "Form",
    "PRF-12": "Reports to",
    "PRF-13": "Sites, outside users",
    "PRF-14": "Technology",
    "PRF-15": "Revenue",
    "PRF-16": "People with access",
    facts.COVER_WANTED: "Cover wanted",
    facts.LIMIT_ASKED: "Limit asked",
    facts.RETENTION: "Retention",
    "PRF-20": "Cover to start",
    facts.RETROACTIVE: "Retroactive date",
    facts.INSURERS_SAID: "Refusals, special terms",
    facts.INCIDENT_COUNT: "Incidents, 5 years",
    facts.KNOWN_MATTERS: "Known circumstances",
    facts.INQUIRIES: "Inquiries, 5 years",
    facts.PROOF_DEMANDED: "Proof demanded by",
    facts.CONTRACT_LIMIT: "Highest limit required",
    facts.LIABILITY_ACCEPTED: "Largest liability taken",
    "PRF-30": "One incident hits all",
    facts.MOVES: "Upgrade, last and next",
}


def _is_free(part: Part) -> bool:
    return part.type == "text" or any(map(_is_free, part.columns))


def _table(rows: list[Row]) -> Table:
    return Table(
        columns=(
            Column(head="Fact", width=42, style="key"),
            Column(width=78, style="quiet"),
            Column(head="Given", width=123),
        ),
        rows=tuple(rows),
        density="medium",
    )
