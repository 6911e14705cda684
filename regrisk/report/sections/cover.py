"""The cover: the band, one sentence, the meter, eight facts, and what this paper is and is not."""

from regrisk.report import facts
from regrisk.report.blocks import Cover, Fact, Statement
from regrisk.report.dossier import Dossier
from regrisk.report.figures import meter
from regrisk.report.inline import PageOf, Words, filled
from regrisk.report.phrases import day, inside, money, number
from regrisk.report.sections.profile_facts import fact
from regrisk.report.verdict import band_word, cover_sentence
from regrisk.report.wording import REDACTED, VERIFY, VERIFY_ONCE_SEALED, WHAT_THIS_IS, WHAT_THIS_IS_NOT
from regrisk.words import later, say

_VARIANT = {
    "full": later("Full", about="variant"),
    "summary": later("Summary", about="variant"),
    "redacted": later("Redacted", about="variant"),
}


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
            Statement(title=say("What this is"), words=say(WHAT_THIS_IS)),
            Statement(title=say("What this is not"), words=say(WHAT_THIS_IS_NOT)),
            Statement(title=say("If you have one minute"), words=_one_minute(dossier)),
        ),
        digest=_digest(dossier),
        verify=say(VERIFY if dossier.seal else VERIFY_ONCE_SEALED),
        panel=say(REDACTED) if dossier.redacted else "",
    )


def _digest(dossier: Dossier) -> str:
    if dossier.seal is None:
        return say("Not sealed. Content digest sha256 {digest}", digest=dossier.digest)
    return say(
        "Sealed {day}. Submission digest sha256 {digest}",
        day=day(dossier.seal.sealed_on),
        digest=dossier.digest,
    )


def _role(dossier: Dossier) -> str:
    organisation = dossier.assessment.registry.organisation
    statuses = dossier.assessment.profile.get(facts.STATUS)
    if not isinstance(statuses, list) or "business_associate" not in statuses:
        return organisation
    sites = facts.part(dossier.assessment, facts.SITES, "sites")
    if isinstance(sites, int) and sites > 1:
        return say(
            "{organisation}, as business associate of {number} submitting sites",
            organisation=organisation,
            number=number(sites),
        )
    return say("{organisation}, as business associate", organisation=organisation)


def _facts(dossier: Dossier) -> tuple[Fact, ...]:
    assessment = dossier.assessment
    people = assessment.profile.get(facts.PEOPLE)
    starts = dossier.cover_starts
    return (
        Fact(name=say("Limit asked"), value=_limit(dossier)),
        Fact(name=say("Assessed on"), value=day(assessment.taken_on)),
        Fact(name=say("Report made"), value=day(dossier.today)),
        Fact(name=say("Cover should start"), value=day(starts) if starts else _not_given()),
        Fact(name=say("People in the registry"), value=_people(dossier, people)),
        Fact(name=say("Questions counted"), value=_counted(dossier)),
        Fact(name=say("Signs for the registry"), value=_signer(dossier)),
        Fact(name=say("Variant"), value=say(_VARIANT[dossier.variant], about="variant")),
    )


def _limit(dossier: Dossier) -> str:
    """Return the limit and retention asked for; an open answer in the words of the profile."""
    asked = _asked(dossier, facts.LIMIT_ASKED, facts.limit_asked(dossier.assessment))
    kept = _asked(dossier, facts.RETENTION, facts.retention_asked(dossier.assessment))
    if not asked:
        return _not_given()
    return say("{limit}, retention\u00a0{retention}", limit=asked, retention=kept) if kept else asked


def _asked(dossier: Dossier, answer: str, amount: int | None) -> str:
    if amount is not None:
        return money(amount)
    return inside(facts.words(dossier.pack, dossier.assessment, answer))


def _counted(dossier: Dossier) -> str:
    return say("{number} of {all}", number=len(dossier.counting), all=len(dossier.pack.questions))


def _not_given() -> str:
    return say("not given")


def _people(dossier: Dossier, people: object) -> str:
    if not isinstance(people, int):
        return _not_given()
    return fact(dossier, facts.PEOPLE) if dossier.redacted else number(people)


def _signer(dossier: Dossier) -> str:
    if dossier.redacted:
        return say("name withheld")
    name = facts.part(dossier.assessment, facts.SIGNERS, "signer_name")
    title = facts.part(dossier.assessment, facts.SIGNERS, "signer_title")
    return ", ".join(str(each) for each in (name, title) if each) or _not_given()


def _one_minute(dossier: Dossier) -> Words:
    return filled(
        say(
            "Read {summary}. Then check two things: the conditions with dates ({conditions}) and what is "
            "claimed but not shown ({claimed})."
        ),
        summary=PageOf(key="summary"),
        conditions=PageOf(key="knock-outs"),
        claimed=PageOf(key="ledger"),
    )
