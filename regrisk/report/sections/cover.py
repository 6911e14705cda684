"""The cover: the band, one sentence, the meter, eight facts, and what this paper is and is not."""

from regrisk.report import facts
from regrisk.report.blocks import Cover, Fact, Statement
from regrisk.report.dossier import Dossier
from regrisk.report.figures import meter
from regrisk.report.inline import PageOf, Words
from regrisk.report.phrases import NBSP, day, money, number
from regrisk.report.sections.profile_facts import fact
from regrisk.report.verdict import band_word, cover_sentence
from regrisk.report.wording import REDACTED, VERIFY, WHAT_THIS_IS, WHAT_THIS_IS_NOT

NOT_GIVEN = "not given"


def cover(dossier: Dossier) -> Cover:
    """Return the first page."""
    return Cover(
        registry=dossier.assessment.registry.name,
        role=_role(dossier),
        band=band_word(dossier),
        sentence=cover_sentence(dossier),
        meter=meter(dossier),
        facts=_facts(dossier),
        statements=(
            Statement(title="What this is", words=WHAT_THIS_IS),
            Statement(title="What this is not", words=WHAT_THIS_IS_NOT),
            Statement(title="If you have one minute", words=_one_minute(dossier)),
        ),
        digest=_digest(dossier),
        verify=VERIFY if dossier.seal else f"Once it is sealed: {VERIFY[:1].lower()}{VERIFY[1:]}",
        panel=REDACTED if dossier.redacted else "",
    )


def _digest(dossier: Dossier) -> str:
    if dossier.seal is None:
        return f"Not sealed. Content digest sha256 {dossier.digest}"
    return f"Sealed {day(dossier.seal.sealed_on)}. Submission digest sha256 {dossier.digest}"


def _role(dossier: Dossier) -> str:
    organisation = dossier.assessment.registry.organisation
    statuses = dossier.assessment.profile.get(facts.STATUS)
    if not isinstance(statuses, list) or "business_associate" not in statuses:
        return organisation
    sites = facts.part(dossier.assessment, facts.SITES, "sites")
    of = f" of {number(sites)} submitting sites" if isinstance(sites, int) and sites > 1 else ""
    return f"{organisation}, as business associate{of}"


def _facts(dossier: Dossier) -> tuple[Fact, ...]:
    assessment = dossier.assessment
    people = assessment.profile.get(facts.PEOPLE)
    starts = dossier.cover_starts
    return (
        Fact(name="Limit asked", value=_limit(dossier)),
        Fact(name="Assessed on", value=day(assessment.taken_on)),
        Fact(name="Report made", value=day(dossier.today)),
        Fact(name="Cover should start", value=day(starts) if starts else NOT_GIVEN),
        Fact(name="People in the registry", value=_people(dossier, people)),
        Fact(name="Questions counted", value=f"{len(dossier.counting)} of {len(dossier.pack.questions)}"),
        Fact(name="Signs for the registry", value=_signer(dossier)),
        Fact(name="Variant", value=dossier.variant.capitalize()),
    )


def _limit(dossier: Dossier) -> str:
    """Return the limit and retention asked for; an open answer in the words of the profile."""
    asked = _asked(dossier, facts.LIMIT_ASKED, facts.limit_asked(dossier.assessment))
    kept = _asked(dossier, facts.RETENTION, facts.retention_asked(dossier.assessment))
    if asked == NOT_GIVEN:
        return NOT_GIVEN
    return asked if kept == NOT_GIVEN else f"{asked}, retention{NBSP}{kept}"


def _asked(dossier: Dossier, answer: str, amount: int | None) -> str:
    if amount is not None:
        return money(amount)
    said = facts.words(dossier.pack, dossier.assessment, answer)
    return said[:1].lower() + said[1:] if said else NOT_GIVEN


def _people(dossier: Dossier, people: object) -> str:
    if not isinstance(people, int):
        return NOT_GIVEN
    return fact(dossier, facts.PEOPLE) if dossier.redacted else number(people)


def _signer(dossier: Dossier) -> str:
    if dossier.redacted:
        return "name withheld"
    name = facts.part(dossier.assessment, facts.SIGNERS, "signer_name")
    title = facts.part(dossier.assessment, facts.SIGNERS, "signer_title")
    return ", ".join(str(each) for each in (name, title) if each) or NOT_GIVEN


def _one_minute(dossier: Dossier) -> Words:
    return (
        "Read ", PageOf(key="summary"), ". Then check two things: the conditions with dates (",
        PageOf(key="knock-outs"), ") and what is claimed but not shown (", PageOf(key="ledger"), ").",
    )  # fmt: skip
