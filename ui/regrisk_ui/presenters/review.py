"""The review page in words: sections of lines, each with its chip, its card to jump to, and the deed."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from regrisk.model.assessment import Assessment
from regrisk.model.evaluation import ContradictionFound, Contribution, Evaluation
from regrisk.model.pack import Pack
from regrisk.model.question import KnockOutKind
from regrisk.wizard.review import NotCounted, OpenDomain, Review, review
from regrisk.words import later, say, say_many
from regrisk_ui.presenters import words
from regrisk_ui.presenters.badge import DOES_NOT_APPLY, UNKNOWN, Badge
from regrisk_ui.presenters.review_lines import Line, Read, Section, Tally
from regrisk_ui.presenters.review_proof import runs_out, unproven
from regrisk_ui.presenters.session import OpenAssessment

_LONGEST_REASON = 240
_ESCAPED: Mapping[KnockOutKind, str] = {
    "decline": later("A decline rule no longer tests this."),
    "exclusion": later("An exclusion rule no longer tests this."),
    "subjectivity": later("A condition rule no longer tests this."),
}


@dataclass(frozen=True, slots=True)
class ReviewPage:
    """The whole page; ``note`` says what the answers amount to so far."""

    note: str
    tallies: tuple[Tally, ...]
    sections: tuple[Section, ...]


def review_page(
    pack: Pack,
    assessment: Assessment,
    evaluation: Evaluation,
    found: Review,
    carried: Collection[str] = frozenset(),
) -> ReviewPage:
    """Return *found* in words; *carried* are the cards whose carried answer still waits."""
    read = Read(pack, assessment, evaluation)
    sections = (
        _contradictions(read, found.contradictions),
        _carried(read, carried),
        _open(read, found.open, found.profile_open),
        _unknown(read, found.unknown),
        _without_scope(read, found.without_scope),
        _not_applicable(read, found.not_applicable),
        runs_out(read, found.runs_out, found.cover_starts, found.judged_on),
        unproven(read, found.unproven),
    )
    return ReviewPage(
        note=_note(evaluation),
        tallies=tuple(_tallies(found)),
        sections=tuple(section for section in sections if section.lines),
    )


def _note(evaluation: Evaluation) -> str:
    jumps = say("Every line jumps to its question; Alt Left brings you back here.")
    if not evaluation.score.provisional:
        return jumps
    percent = int(evaluation.score.answered_share * 100)
    return f"{say('Provisional: {percent} % answered.', percent=percent)} {jumps}"


def _tallies(found: Review) -> Iterator[Tally]:
    open_ = sum(len(domain.questions) for domain in found.open)
    unsettled = sum(not one.explained for one in found.contradictions)
    yield Tally("circle-check", "ok", found.answered, say("answered", about="tally"))
    if open_:
        yield Tally("circle-dashed", "text2", open_, say("open", about="tally"))
    yield Tally("circle-help", "text2", len(found.unknown), say("unknown", about="tally"))
    yield Tally("ban", "text2", len(found.not_applicable), say("not applicable", about="tally"))
    yield Tally(
        "octagon-x",
        "decline" if unsettled else "text2",
        unsettled,
        say_many(unsettled, "contradiction", "contradictions", about="tally"),
    )
    yield Tally(
        "calendar-clock",
        "exclusion" if found.runs_out else "text2",
        len(found.runs_out),
        say("running out", about="tally"),
    )


def _contradictions(read: Read, found: tuple[ContradictionFound, ...]) -> Section:
    left = sum(not one.explained for one in found)
    return Section(
        key="contradictions",
        title=say("Contradictions"),
        note=say("Each needs a fix or a written explanation before a submission can be sealed."),
        badge=Badge("decline", say("{number} open", number=left)) if left else None,
        lines=tuple(_contradiction(read, one) for one in found),
    )


def _contradiction(read: Read, found: ContradictionFound) -> Line:
    conflict = found.severity == "conflict"
    badge = (
        Badge("decline", say("Cannot both be true"))
        if conflict
        else Badge("exclusion", say("Needs explaining"))
    )
    return Line(
        card=found.questions[0],
        badge=Badge("ok", say("Explained", about="state")) if found.explained else badge,
        ids=", ".join(found.questions),
        title=found.because.partition(": ")[2] or found.because,
        note=found.fix,
        deed=say("Look at it" if found.explained else "Resolve"),
        rule=found.id,
        explained=read.assessment.explanations.get(found.id, ""),
    )


def _carried(read: Read, cards: Collection[str]) -> Section:
    asked = {part.question for part in read.evaluation.contributions if part.state != "hidden"}
    facts = [fact.id for fact in read.pack.profile if fact.id in cards]
    domains = [
        (domain.title, [each.id for each in domain.questions if each.id in cards and each.id in asked])
        for domain in read.pack.domains
    ]
    return Section(
        key="carried",
        title=say("Earlier answers to confirm or change"),
        note=say("They were given in an earlier assessment. None of them counts until somebody looks at it."),
        badge=None,
        lines=tuple(
            Line(
                card=waiting[0],
                badge=Badge("accent", say("{number} to confirm", number=len(waiting)), "history"),
                ids="",
                title=title,
                note=say(
                    "First: {card}. Several can be chosen on the page and confirmed at once.",
                    card=waiting[0],
                ),
                deed=say("Confirm"),
            )
            for title, waiting in [(say("Registry profile"), facts), *domains]
            if waiting
        ),
    )


def _open(read: Read, found: tuple[OpenDomain, ...], facts: tuple[str, ...]) -> Section:
    lines = [_open_domain(read, one) for one in found]
    if facts:
        profile = Line(
            card=facts[0],
            badge=Badge("open", say_many(len(facts), "{number} fact", "{number} facts")),
            ids="",
            title=say("Registry profile"),
            note=say("Not given yet: {facts}. The profile decides what is asked.", facts=", ".join(facts)),
            deed=say("Continue"),
        )
        lines.insert(0, profile)
    return Section(
        key="open",
        title=say("Not answered"),
        note=say("No band is final while a question is open. An open question earns nothing and counts."),
        badge=None,
        lines=tuple(lines),
    )


def _open_domain(read: Read, found: OpenDomain) -> Line:
    domain = next(domain for domain in read.pack.domains if domain.code == found.domain)
    return Line(
        card=found.questions[0],
        badge=Badge("open", say("{number} open", number=len(found.questions))),
        ids="",
        title=domain.title,
        note=say(
            "About {time}, up to {points} points. Next: {question}.",
            time=words.span(found.minutes),
            points=words.points(found.points),
            question=found.questions[0],
        ),
        deed=say("Continue"),
    )


def _unknown(read: Read, found: tuple[str, ...]) -> Section:
    return Section(
        key="unknown",
        title=say("Unknown"),
        note=say("An unknown earns nothing and counts. A colleague may know."),
        badge=None,
        lines=tuple(
            Line(
                card=question,
                badge=UNKNOWN.said(),
                ids=question,
                title=read.text(question),
                note=_points_open(read.part(question)),
                deed=say("Answer", about="deed"),
            )
            for question in found
        ),
    )


def _points_open(part: Contribution) -> str:
    if not part.possible:
        return say("It counts no points.")
    return say("Up to {points} points open.", points=words.points(part.possible))


def _without_scope(read: Read, found: tuple[str, ...]) -> Section:
    return Section(
        key="scope",
        title=say("Answers that do not say what they cover"),
        note=say("Policies were voided over answers that were sincere and too broad. Say what is left out."),
        badge=None,
        lines=tuple(
            Line(
                card=question,
                badge=Badge("neutral", say("No scope"), "circle-help"),
                ids=question,
                title=read.text(question),
                note=read.pack.question_by_id[question].scope_prompt
                or say("Say what exactly the answer covers."),
                deed=say("Say it"),
            )
            for question in found
        ),
    )


def _not_applicable(read: Read, found: tuple[NotCounted, ...]) -> Section:
    escaped = sum(one.escapes is not None for one in found)
    return Section(
        key="not-applicable",
        title=say("Does not apply"),
        note=say("These count for nothing, and the reasons are printed. Read them as an underwriter would."),
        badge=Badge("exclusion", say("{number} outside a gate", number=escaped)) if escaped else None,
        lines=tuple(_not_counted(read, one) for one in found),
    )


def _not_counted(read: Read, found: NotCounted) -> Line:
    reason = words.bounded(found.reason, _LONGEST_REASON)
    because = say("Because: {reason}", reason=reason if reason.endswith(".") else f"{reason}.")
    return Line(
        card=found.question,
        badge=Badge("exclusion", say("Outside a gate"), "ban") if found.escapes else DOES_NOT_APPLY.said(),
        ids=found.question,
        title=read.text(found.question),
        note=f"{because} {say(_ESCAPED[found.escapes])}" if found.escapes else because,
        deed=say("Look at it"),
    )


def to_look_at(session: OpenAssessment) -> int:
    """Return how many lines of the review want an act."""
    return review(session.pack, session.assessment, session.evaluation).to_look_at
