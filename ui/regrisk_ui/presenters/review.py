"""The review page in words: sections of lines, each with its chip, its card to jump to, and the deed."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date

from regrisk.model.assessment import Assessment
from regrisk.model.evaluation import ContradictionFound, Contribution, Evaluation
from regrisk.model.pack import Pack
from regrisk.model.response import Answered
from regrisk.questions.describe import day_text
from regrisk.wizard.review import NotCounted, OpenDomain, Review, RunsOut, Unproven, review
from regrisk_ui.presenters import words
from regrisk_ui.presenters.badge import DOES_NOT_APPLY, KIND_WORDS, NO_EVIDENCE, UNKNOWN, Badge
from regrisk_ui.presenters.proof import proof_of
from regrisk_ui.presenters.review_lines import Line, Section, Tally
from regrisk_ui.presenters.session import OpenAssessment

_LONGEST_REASON = 240


@dataclass(frozen=True, slots=True)
class ReviewPage:
    """The whole page; ``note`` says what the answers amount to so far."""

    note: str
    tallies: tuple[Tally, ...]
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class _Words:
    """What the lines read."""

    pack: Pack
    assessment: Assessment
    evaluation: Evaluation

    def part(self, question: str) -> Contribution:
        return next(part for part in self.evaluation.contributions if part.question == question)

    def text(self, card: str) -> str:
        if card in self.pack.question_by_id:
            return self.pack.question_by_id[card].text
        return self.pack.profile_by_id[card].text


def review_page(
    pack: Pack,
    assessment: Assessment,
    evaluation: Evaluation,
    found: Review,
    carried: Collection[str] = frozenset(),
) -> ReviewPage:
    """Return *found* in words; *carried* are the cards whose carried answer still waits."""
    say = _Words(pack, assessment, evaluation)
    sections = (
        _contradictions(say, found.contradictions),
        _carried(say, carried),
        _open(say, found.open, found.profile_open),
        _unknown(say, found.unknown),
        _without_scope(say, found.without_scope),
        _not_applicable(say, found.not_applicable),
        _runs_out(say, found.runs_out, found.cover_starts, found.judged_on),
        _unproven(say, found.unproven),
    )
    return ReviewPage(
        note=_note(evaluation),
        tallies=tuple(_tallies(found)),
        sections=tuple(section for section in sections if section.lines),
    )


def _note(evaluation: Evaluation) -> str:
    if not evaluation.score.provisional:
        return "Every line jumps to its question; Alt Left brings you back here."
    share = int(evaluation.score.answered_share * 100)
    return (
        f"Provisional: {share} % answered. Every line jumps to its question; Alt Left brings you back here."
    )


def _tallies(found: Review) -> Iterator[Tally]:
    open_ = sum(len(domain.questions) for domain in found.open)
    unsettled = sum(not one.explained for one in found.contradictions)
    yield Tally("circle-check", "ok", found.answered, "answered")
    if open_:
        yield Tally("circle-dashed", "text2", open_, "open")
    yield Tally("circle-help", "text2", len(found.unknown), "unknown")
    yield Tally("ban", "text2", len(found.not_applicable), "not applicable")
    yield Tally(
        "octagon-x", "decline" if unsettled else "text2", unsettled, _plural(unsettled, "contradiction")
    )
    yield Tally(
        "calendar-clock", "exclusion" if found.runs_out else "text2", len(found.runs_out), "running out"
    )


def _contradictions(say: _Words, found: tuple[ContradictionFound, ...]) -> Section:
    left = sum(not one.explained for one in found)
    return Section(
        key="contradictions",
        title="Contradictions",
        note="Each needs a fix or a written explanation before a submission can be sealed.",
        badge=Badge("decline", f"{left} open") if left else None,
        lines=tuple(_contradiction(say, one) for one in found),
    )


def _contradiction(say: _Words, found: ContradictionFound) -> Line:
    conflict = found.severity == "conflict"
    badge = Badge("decline", "Cannot both be true") if conflict else Badge("exclusion", "Needs explaining")
    return Line(
        card=found.questions[0],
        badge=Badge("ok", "Explained") if found.explained else badge,
        ids=", ".join(found.questions),
        title=found.because.partition(": ")[2] or found.because,
        note=found.fix,
        deed="Look at it" if found.explained else "Resolve",
        rule=found.id,
        explained=say.assessment.explanations.get(found.id, ""),
    )


def _carried(say: _Words, cards: Collection[str]) -> Section:
    asked = {part.question for part in say.evaluation.contributions if part.state != "hidden"}
    facts = [fact.id for fact in say.pack.profile if fact.id in cards]
    domains = [
        (domain.title, [each.id for each in domain.questions if each.id in cards and each.id in asked])
        for domain in say.pack.domains
    ]
    return Section(
        key="carried",
        title="Earlier answers to confirm or change",
        note="They were given in an earlier assessment. None of them counts until somebody looks at it.",
        badge=None,
        lines=tuple(
            Line(
                card=waiting[0],
                badge=Badge("accent", f"{len(waiting)} to confirm", "history"),
                ids="",
                title=title,
                note=f"First: {waiting[0]}. Several can be chosen on the page and confirmed at once.",
                deed="Confirm",
            )
            for title, waiting in [("Registry profile", facts), *domains]
            if waiting
        ),
    )


def _open(say: _Words, found: tuple[OpenDomain, ...], facts: tuple[str, ...]) -> Section:
    lines = [_open_domain(say, one) for one in found]
    if facts:
        profile = Line(
            card=facts[0],
            badge=Badge("open", words.count(len(facts), "fact", "facts")),
            ids="",
            title="Registry profile",
            note=f"Not given yet: {', '.join(facts)}. The profile decides what is asked.",
            deed="Continue",
        )
        lines.insert(0, profile)
    return Section(
        key="open",
        title="Not answered",
        note="No band is final while a question is open. An open question earns nothing and counts.",
        badge=None,
        lines=tuple(lines),
    )


def _open_domain(say: _Words, found: OpenDomain) -> Line:
    domain = next(domain for domain in say.pack.domains if domain.code == found.domain)
    left = f"About {words.span(found.minutes)}, up to {words.points(found.points)} points."
    return Line(
        card=found.questions[0],
        badge=Badge("open", f"{len(found.questions)} open"),
        ids="",
        title=domain.title,
        note=f"{left} Next: {found.questions[0]}.",
        deed="Continue",
    )


def _unknown(say: _Words, found: tuple[str, ...]) -> Section:
    return Section(
        key="unknown",
        title="Unknown",
        note="An unknown earns nothing and counts. A colleague may know.",
        badge=None,
        lines=tuple(
            Line(
                card=question,
                badge=UNKNOWN,
                ids=question,
                title=say.text(question),
                note=_points_open(say.part(question)),
                deed="Answer",
            )
            for question in found
        ),
    )


def _points_open(part: Contribution) -> str:
    return f"Up to {words.points(part.possible)} points open." if part.possible else "It counts no points."


def _without_scope(say: _Words, found: tuple[str, ...]) -> Section:
    return Section(
        key="scope",
        title="Answers that do not say what they cover",
        note="Policies were voided over answers that were sincere and too broad. Say what is left out.",
        badge=None,
        lines=tuple(
            Line(
                card=question,
                badge=Badge("neutral", "No scope", "circle-help"),
                ids=question,
                title=say.text(question),
                note=say.pack.question_by_id[question].scope_prompt or "Say what exactly the answer covers.",
                deed="Say it",
            )
            for question in found
        ),
    )


def _not_applicable(say: _Words, found: tuple[NotCounted, ...]) -> Section:
    escaped = sum(one.escapes is not None for one in found)
    return Section(
        key="not-applicable",
        title="Does not apply",
        note="These count for nothing, and the reasons are printed. Read them as an underwriter would.",
        badge=Badge("exclusion", f"{escaped} outside a gate") if escaped else None,
        lines=tuple(_not_counted(say, one) for one in found),
    )


def _not_counted(say: _Words, found: NotCounted) -> Line:
    reason = words.bounded(found.reason, _LONGEST_REASON)
    escape = f" A {KIND_WORDS[found.escapes]} rule no longer tests this." if found.escapes else ""
    return Line(
        card=found.question,
        badge=Badge("exclusion", "Outside a gate", "ban") if found.escapes else DOES_NOT_APPLY,
        ids=found.question,
        title=say.text(found.question),
        note=f"Because: {reason}{'' if reason.endswith(('.', '...')) else '.'}{escape}",
        deed="Look at it",
    )


def _runs_out(say: _Words, found: tuple[RunsOut, ...], starts: date | None, judged_on: date) -> Section:
    judged = f"Cover starts {day_text(starts)}. " if starts else ""
    return Section(
        key="runs-out",
        title="Evidence that runs out",
        note=f"{judged}Evidence is judged on {day_text(judged_on)}.",
        badge=Badge("exclusion", f"{len(found)} run out", "calendar-clock"),
        lines=tuple(_running_out(say, one) for one in found),
    )


def _running_out(say: _Words, found: RunsOut) -> Line:
    lost = (
        f" Without a new one the evidenced score falls by {words.points(found.points)}."
        if found.points
        else ""
    )
    return Line(
        card=found.question,
        badge=Badge("exclusion", f"Runs out {day_text(found.until)}", "calendar-clock"),
        ids=found.question,
        title=say.text(found.question),
        note=f"{found.item.title}, {found.item.grade}, dated {day_text(found.item.dated)}.{lost}",
        deed="Renew",
    )


def _unproven(say: _Words, found: tuple[Unproven, ...]) -> Section:
    ranked = sorted(found, key=lambda one: -one.points)
    return Section(
        key="unproven",
        title="Answers without evidence in date",
        note="Claimed is not evidenced. The largest come first.",
        badge=None,
        lines=tuple(_without_proof(say, one) for one in ranked),
    )


def _without_proof(say: _Words, found: Unproven) -> Line:
    question = say.pack.question_by_id[found.question]
    response = say.assessment.responses.get(found.question)
    proof = proof_of(question, response, say.evaluation.evaluated_on)
    basis = response.basis if isinstance(response, Answered) and response.basis else None
    known = f", basis {basis}" if basis else ""
    adds = f"Evidence would add {words.points(found.points)} to the evidenced score."
    return Line(
        card=found.question,
        badge=Badge("exclusion", "Out of date", "calendar-clock") if proof.lines else NO_EVIDENCE,
        ids=found.question,
        title=question.text,
        note=f"Level {found.level}{known}. {adds}",
        deed="Renew" if proof.lines else "Add",
    )


def _plural(number: int, word: str) -> str:
    return word if number == 1 else f"{word}s"


def to_look_at(session: OpenAssessment) -> int:
    """Return how many lines of the review want an act."""
    return review(session.pack, session.assessment, session.evaluation).to_look_at
