"""The usual topics of an application, each with the questions that answer it and where they stand."""

from typing import NamedTuple

from regrisk.report.blocks import FinderTopic
from regrisk.report.dossier import Dossier
from regrisk.report.inline import PageOf, Words
from regrisk.words import later, say

HISTORY = "history"
"""The place of the insurance and claims history."""


class _Topic(NamedTuple):
    """A topic, what to name, every id that answers it, and the section of profile facts.

    ``history`` says that the rows of the history answer it as well.
    """

    name: str
    shown: str
    ids: tuple[str, ...]
    section: str = ""
    history: bool = False


def _span(code: str, first: int, last: int) -> tuple[str, ...]:
    return tuple(f"{code}-{number:02d}" for number in range(first, last + 1))


_TOPICS = (
    _Topic(
        later("People and records held, kinds of data"), "PRF-07, PRF-10", ("PRF-07", "PRF-10"), "drivers"
    ),
    _Topic(later("Multi-factor sign-in by path"), "ACC-01 to ACC-04", _span("ACC", 1, 4)),
    _Topic(later("Encryption at rest, in transit, devices, backup"), "ENC-01 to ENC-04", _span("ENC", 1, 4)),
    _Topic(
        later("Backups: offline copy, restore test"), "BCR-01, BCR-02, BCR-06", ("BCR-01", "BCR-02", "BCR-06")
    ),
    _Topic(
        later("Endpoint detection, patching, open ports"),
        "OPS-01, OPS-02, OPS-06",
        ("OPS-01", "OPS-02", "OPS-06"),
    ),
    _Topic(later("Incident plan and notice"), "INC-01 to INC-04", _span("INC", 1, 4)),
    _Topic(later("Vendors and agreements"), "VEN-01, VEN-02", ("VEN-01", "VEN-02")),
    _Topic(later("Upgrades and migrations"), "MIG-02, MIG-05, MIG-10", ("MIG-02", "MIG-05", "MIG-10")),
    _Topic(later("Data accuracy, source checks, CMS submissions"), "EOR-01 to EOR-08", _span("EOR", 1, 8)),
    _Topic(later("Risk analysis, HIPAA status"), "PRV-01, PRF-03", ("PRV-01",)),
    _Topic(
        later("Claims, known circumstances"), "INS-03, INS-04, PRF-25", ("INS-03", "INS-04"), history=True
    ),
    _Topic(
        later("Limit, retention, contracts that demand cover"),
        "PRF-17 to PRF-29",
        ("PRF-17", "PRF-18"),
        "contracts",
    ),
    _Topic(later("Who signs, who was asked"), "PRF-32", ("PRF-32",), "attestation"),
)


def topics(dossier: Dossier) -> tuple[FinderTopic, ...]:
    """Return the topics this pack asks about; a pack that asks about none of them lists its domains."""
    found = [topic for topic in (_topic(dossier, each) for each in _TOPICS) if topic is not None]
    return tuple(found) or _domains(dossier)


def _topic(dossier: Dossier, topic: _Topic) -> FinderTopic | None:
    """Return a topic where the report answers it, or None where this pack does not ask."""
    if topic.section:
        known = any(each in dossier.pack.profile_by_id for each in topic.ids)
        return _found(topic, topic.section) if known else None
    asked = [each for each in topic.ids if each in dossier.contributions and dossier.applies(each)]
    return _found(topic, asked[0]) if asked else None


def _found(topic: _Topic, key: str) -> FinderTopic:
    first, to, last = topic.shown.partition(" to ")
    questions: Words = _from_to(first, last) if to else first
    if topic.history:
        page = PageOf(key=HISTORY, before=say("(page ", about="before its number"), opening="(", after=")")
        questions = (say("{questions}; history", questions=first), " ", page)
    return FinderTopic(topic=say(topic.name), questions=questions, key=key)


def _from_to(first: str, last: str) -> str:
    return say("{first} to {last}", first=first, last=last)


def _domains(dossier: Dossier) -> tuple[FinderTopic, ...]:
    return tuple(
        FinderTopic(
            topic=domain.title,
            questions=questions[0].id if len(questions) == 1 else _from_to(questions[0].id, questions[-1].id),
            key=f"domain-{domain.code}",
        )
        for domain, questions in dossier.questions_by_domain
    )
