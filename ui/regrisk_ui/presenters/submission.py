"""What stands in the way of a seal, and what is only to be known before it, as lines that lead on."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from regrisk.export.check_list import check_list
from regrisk.model.evaluation import Evaluation
from regrisk.model.pack import Domain
from regrisk.model.response import Answered
from regrisk.model.submission import Blocker, BlockerKind, CheckList, Remark, RemarkKind
from regrisk.spoken import listed, word
from regrisk.words import later, say, say_many
from regrisk_ui.presenters import words
from regrisk_ui.presenters.as_of import evaluation_on
from regrisk_ui.presenters.badge import DOES_NOT_APPLY, Badge
from regrisk_ui.presenters.session import OpenAssessment
from regrisk_ui.presenters.spots import explaining

ATTEST = "attest"
"""Where a line leads that is settled on the submission page itself."""
_MOST_TOLD = 12
_REMARKS: dict[RemarkKind, Badge] = {
    "not_applicable": DOES_NOT_APPLY,
    "expired": Badge("exclusion", later("Has run out", about="state"), "calendar-clock"),
    "expires": Badge("exclusion", later("Runs out", about="state"), "calendar-clock"),
}


@dataclass(frozen=True, slots=True)
class Way:
    """What can be done about a line: the words of the deed, and where it leads."""

    deed: str
    spot: str


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing that stands in the way; ``ids`` stand before the title."""

    ids: str
    title: str
    note: str
    ways: tuple[Way, ...]


@dataclass(frozen=True, slots=True)
class Check:
    """One of the checks before a seal; it is settled when no reason against it is left."""

    key: BlockerKind
    title: str
    note: str
    reasons: tuple[Reason, ...]

    @property
    def settled(self) -> bool:
        """Whether nothing is left of it."""
        return not self.reasons


@dataclass(frozen=True, slots=True)
class Known:
    """One thing to know before a seal, with what it is about and where that stands."""

    badge: Badge
    ids: str
    title: str
    note: str
    spot: str


@dataclass(frozen=True, slots=True)
class Before:
    """Everything to look at before a seal; ``why_not`` says beside the deed what is in its way."""

    note: str
    checks: tuple[Check, ...]
    known: tuple[Known, ...]
    why_not: str
    all_checks: CheckList


def before_sealing(session: OpenAssessment, day: date) -> Before:
    """Return what to look at before *session* is sealed on *day*."""
    evaluation = evaluation_on(session, day)
    found = check_list(session.pack, session.assessment, evaluation)
    checks = tuple(_check(kind, session, evaluation, found.blockers) for kind in _TITLES)
    return Before(
        note=_settled_note(sum(check.settled for check in checks), len(checks)),
        checks=checks,
        known=(*_known(session, found.remarks), *_on_trust(session, evaluation)),
        why_not=""
        if found.may_seal
        else say_many(
            len(found.blockers), "{number} thing to settle first", "{number} things to settle first"
        ),
        all_checks=found,
    )


_TITLES: dict[BlockerKind, tuple[str, str]] = {
    "unanswered": (
        later("Every question that applies has a response"),
        later("Some questions have no response"),
    ),
    "profile": (
        later("Every fact that the profile needs is given"),
        later("Facts of the profile are missing"),
    ),
    "contradiction": (later("No contradiction is left open"), later("Some answers contradict each other")),
    "scope": (
        later("Every answer with a knock-out says what it covers and how it is known"),
        later("Some answers with a knock-out do not say what they cover or how it is known"),
    ),
    "attestation": (
        later("Somebody attests to every part"),
        later("Not every part has somebody who attests to it"),
    ),
}


def _settled_note(settled: int, total: int) -> str:
    if not settled:
        return say("None of {total} are settled.", total=word(total))
    return say_many(
        settled,
        "{number} of {total} is settled.",
        "{number} of {total} are settled.",
        number=words.opening(word(settled)),
        total=word(total),
    )


def _check(
    kind: BlockerKind, session: OpenAssessment, evaluation: Evaluation, blockers: Sequence[Blocker]
) -> Check:
    reasons = tuple(_reason(one, session, evaluation) for one in blockers if one.kind == kind)
    fine, open_ = _TITLES[kind]
    return Check(
        key=kind,
        title=say(open_ if reasons else fine),
        note=_open(kind, blockers) if reasons else _settled(kind, session, evaluation),
        reasons=reasons,
    )


def _open(kind: BlockerKind, blockers: Sequence[Blocker]) -> str:
    mine = [one for one in blockers if one.kind == kind]
    match kind:
        case "unanswered":
            number = sum(len(one.ids) for one in mine)
            return say_many(
                number,
                "{number} question is open. “Unknown” is a response too.",
                "{number} questions are open. “Unknown” is a response too.",
            )
        case "contradiction":
            return say_many(
                len(mine),
                "{number} is open. Put one answer right, or explain it in writing.",
                "{number} are open. Put one answer right, or explain it in writing.",
            )
        case "scope":
            return say_many(
                len(mine),
                "{number} answer. Policies are rescinded over these.",
                "{number} answers. Policies are rescinded over these.",
            )
        case _:
            return ""


def _settled(kind: BlockerKind, session: OpenAssessment, evaluation: Evaluation) -> str:
    asked = [part for part in evaluation.contributions if part.state != "hidden"]
    match kind:
        case "unanswered":
            unknown = sum(part.state == "unknown" for part in asked)
            if not unknown:
                return _all_of(len(asked))
            return say_many(
                unknown,
                "{total} of {total}; {number} is unknown and stated as such.",
                "{total} of {total}; {number} are unknown and stated as such.",
                total=len(asked),
            )
        case "profile":
            return say("It decides what is asked, and how large a loss could be.")
        case "contradiction":
            explained = len(evaluation.contradictions)
            if not explained:
                return say("None was found.", about="contradiction")
            return say_many(
                explained, "{number} is explained in writing.", "{number} are explained in writing."
            )
        case "scope":
            number = sum(
                session.pack.question_by_id[part.question].knock_out is not None and part.state == "answered"
                for part in asked
            )
            return _all_of(number)
        case "attestation":
            names = list(dict.fromkeys(each.name for each in session.assessment.attested))
            return f"{words.bounded(listed(names))}."


def _all_of(number: int) -> str:
    return say("{number} of {number}.", number=number)


def _reason(blocker: Blocker, session: OpenAssessment, evaluation: Evaluation) -> Reason:
    pack, ids = session.pack, blocker.ids
    match blocker.kind:
        case "unanswered":
            title = next(each.title for each in pack.domains if ids[0] in _asked_in(each))
            return Reason("", title, _without(title, blocker), (Way(say("Answer", about="deed"), ids[0]),))
        case "profile":
            known = pack.profile_by_id.get(ids[0])
            ways = (Way(say("Answer", about="deed"), ids[0]),)
            partly = blocker.sentence.startswith(f"{ids[0]}: ")
            said = _without(ids[0], blocker) if partly else say("Not given yet.")
            return Reason(ids[0], known.text if known else ids[0], said, ways)
        case "scope":
            ways = (Way(say("Complete", about="deed"), ids[0]),)
            return Reason(ids[0], pack.question_by_id[ids[0]].label, _without(ids[0], blocker), ways)
        case "contradiction":
            return _contradiction(blocker, evaluation)
        case "attestation":
            return Reason("", blocker.sentence, "", (Way(say("Name who attests"), ATTEST),))


def _without(name: str, blocker: Blocker) -> str:
    """Return what stands in the way, without the *name* that stands beside it."""
    return words.opening(blocker.sentence.removeprefix(f"{name}: "))


def _asked_in(domain: Domain) -> Collection[str]:
    return {question.id for question in domain.questions}


def _contradiction(blocker: Blocker, evaluation: Evaluation) -> Reason:
    rule, *sides = blocker.ids
    found = next(one for one in evaluation.contradictions if one.id == rule)
    title = words.opening(found.because.partition(": ")[2] or found.because)
    ways = (Way(say("Resolve"), sides[0]), Way(say("Explain"), explaining(rule)))
    return Reason(", ".join(sides), title, found.fix, ways)


def _known(session: OpenAssessment, remarks: Sequence[Remark]) -> Iterator[Known]:
    for remark in remarks:
        name = remark.ids[0]
        said = words.opening(remark.sentence.removeprefix(f"{name}: ").removeprefix(f"{name} "))
        label = session.pack.question_by_id[name].label
        yield Known(_REMARKS[remark.kind].said(), name, label, said, name)


def _on_trust(session: OpenAssessment, evaluation: Evaluation) -> Iterator[Known]:
    """Yield the answers that rest on what somebody assumed, each, and those that were told, together."""
    told: list[str] = []
    for part in evaluation.contributions:
        response = session.assessment.responses.get(part.question)
        if part.state != "answered" or not isinstance(response, Answered):
            continue
        if response.basis == "assumed":
            label = session.pack.question_by_id[part.question].label
            said = say("Nobody looked and nobody was asked. The report says so.")
            badge = Badge("neutral", say("Assumed"), "circle-help")
            yield Known(badge, part.question, label, said, part.question)
        elif response.basis == "told":
            told.append(part.question)
    if told:
        title = say_many(
            len(told),
            "{number} answer rests on what somebody was told",
            "{number} answers rest on what somebody was told",
        )
        named = [*told[:_MOST_TOLD], *([say("others")] if len(told) > _MOST_TOLD else [])]
        yield Known(Badge("neutral", say("Told"), "message-square"), "", title, f"{listed(named)}.", told[0])
