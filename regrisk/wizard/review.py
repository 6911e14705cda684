"""What to look at before the answers are used: open, unknown, not applicable, unproven, unclear."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from regrisk.model.assessment import Assessment
from regrisk.model.base import Record
from regrisk.model.evaluation import ContradictionFound, Contribution, Evaluation
from regrisk.model.pack import Pack
from regrisk.model.profile import as_date
from regrisk.model.question import AnyQuestion, KnockOutKind
from regrisk.model.response import Answered, Evidence, NotApplicable
from regrisk.scoring.evidence import in_date, moved_by_months, valid_until
from regrisk.scoring.profile_gaps import profile_gaps

COVER_STARTS = "PRF-20"
"""The profile fact that says when cover should start."""
LOOK_AHEAD_MONTHS = 3
"""How far ahead evidence is judged when the start of cover is not known; our judgement."""


class OpenDomain(Record):
    """Questions of a domain without a response, in order; ``points`` is what they can bring together."""

    domain: str
    questions: tuple[str, ...]
    minutes: float
    points: Fraction


class NotCounted(Record):
    """A question said not to apply, and the kind of the knock-out it thereby escapes."""

    question: str
    reason: str
    escapes: KnockOutKind | None


class Unproven(Record):
    """An answer without evidence in date; ``points`` is what evidence would add to the evidenced score."""

    question: str
    level: int
    points: Fraction


class RunsOut(Record):
    """Evidence that ends before the day it is judged on, after which nothing shows the answer.

    ``points`` is what the evidenced score loses then; ``item`` is the piece that ends last.
    """

    question: str
    item: Evidence
    until: date
    points: Fraction


class Review(Record):
    """Everything to look at, in the order of the pack; ``judged_on`` is the day evidence has to reach."""

    answered: int
    profile_open: tuple[str, ...]
    contradictions: tuple[ContradictionFound, ...]
    open: tuple[OpenDomain, ...]
    unknown: tuple[str, ...]
    not_applicable: tuple[NotCounted, ...]
    without_scope: tuple[str, ...]
    unproven: tuple[Unproven, ...]
    runs_out: tuple[RunsOut, ...]
    cover_starts: date | None
    judged_on: date

    @property
    def to_look_at(self) -> int:
        """How many lines want an act, apart from what is simply not answered or not proven yet."""
        settled = sum(found.explained for found in self.contradictions)
        lines = (self.contradictions, self.unknown, self.without_scope, self.runs_out)
        return sum(map(len, lines)) - settled


def review(pack: Pack, assessment: Assessment, evaluation: Evaluation) -> Review:
    """Return what to look at in *assessment* on the day of *evaluation*."""
    today = evaluation.evaluated_on
    cover_starts = as_date(assessment.profile.get(COVER_STARTS))
    judged_on = max(cover_starts, today) if cover_starts else moved_by_months(today, LOOK_AHEAD_MONTHS)
    parts = [part for part in evaluation.contributions if part.state != "hidden"]
    return Review(
        answered=sum(part.state == "answered" for part in parts),
        profile_open=tuple(dict.fromkeys(gap.fact for gap in profile_gaps(pack, assessment, today))),
        contradictions=evaluation.contradictions,
        open=tuple(_open_domains(pack, parts)),
        unknown=tuple(part.question for part in parts if part.state == "unknown"),
        not_applicable=tuple(_not_counted(pack, assessment, parts)),
        without_scope=tuple(_without_scope(pack, assessment, parts)),
        unproven=tuple(_unproven(parts)),
        runs_out=tuple(_running_out(pack, assessment, parts, today, judged_on)),
        cover_starts=cover_starts,
        judged_on=judged_on,
    )


def _open_domains(pack: Pack, parts: list[Contribution]) -> Iterator[OpenDomain]:
    for domain in pack.domains:
        open_ = [part for part in parts if part.domain == domain.code and part.state == "unanswered"]
        if open_:
            yield OpenDomain(
                domain=domain.code,
                questions=tuple(part.question for part in open_),
                minutes=sum(pack.question_by_id[part.question].minutes for part in open_),
                points=sum((part.possible for part in open_), Fraction(0)),
            )


def _not_counted(pack: Pack, assessment: Assessment, parts: list[Contribution]) -> Iterator[NotCounted]:
    for part in parts:
        response = assessment.responses.get(part.question)
        if part.state == "not_applicable" and isinstance(response, NotApplicable):
            rule = pack.question_by_id[part.question].knock_out
            yield NotCounted(
                question=part.question, reason=response.reason, escapes=rule.kind if rule else None
            )


def _without_scope(pack: Pack, assessment: Assessment, parts: list[Contribution]) -> Iterator[str]:
    """Yield the knock-out questions that were answered without saying what the answer covers."""
    for part in parts:
        response = assessment.responses.get(part.question)
        if part.state != "answered" or not isinstance(response, Answered):
            continue
        asks = pack.question_by_id[part.question].knock_out is not None
        if asks and not (response.scope or "").strip():
            yield part.question


def _unproven(parts: list[Contribution]) -> Iterator[Unproven]:
    for part in parts:
        if part.state == "answered" and part.level is not None and part.earned > part.evidenced:
            yield Unproven(question=part.question, level=part.level, points=part.earned - part.evidenced)


def _running_out(
    pack: Pack, assessment: Assessment, parts: list[Contribution], today: date, judged_on: date
) -> Iterator[RunsOut]:
    for part in parts:
        response = assessment.responses.get(part.question)
        if part.state != "answered" or not isinstance(response, Answered):
            continue
        ends = _ends(pack.question_by_id[part.question], response.evidence, today)
        if ends and all(until < judged_on for until, _ in ends):
            until, item = max(ends, key=lambda end: end[0])
            yield RunsOut(question=part.question, item=item, until=until, points=part.evidenced)


def _ends(question: AnyQuestion, items: tuple[Evidence, ...], today: date) -> list[tuple[date, Evidence]]:
    """Return when each piece in date ends; those that never end are after every day."""
    return [
        (valid_until(question, item) or date.max, item) for item in items if in_date(question, item, today)
    ]
