"""Everything regrisk concludes from one assessment under one pack on one day."""

from datetime import date
from fractions import Fraction
from typing import Literal

from regrisk.model.base import Record
from regrisk.model.condition import State
from regrisk.model.question import CostBand, Effort, KnockOutKind, Priority
from regrisk.model.rules import Direction, Severity


class PackReference(Record):
    """Which pack, to the byte."""

    id: str
    version: str
    digest: str


class Contribution(Record):
    """What one question adds to the score, and why.

    All points are exact, on the 0 to 100 scale; ``possible`` is 0 for a question that does not count.
    ``potential`` is what it would earn if it were answered at its best where it is open or unknown,
    ``evidenced`` what it earns when only evidence in date counts. ``level`` is None unless answered.
    """

    question: str
    domain: str
    state: State
    level: int | None
    possible: Fraction
    earned: Fraction
    potential: Fraction
    evidenced: Fraction
    because: str


class DomainScore(Record):
    """The sums of a domain's contributions, exact."""

    id: str
    possible: Fraction
    earned: Fraction
    potential: Fraction
    evidenced: Fraction


class Score(Record):
    """The sums of all contributions, exact, and the share of counting questions with a response."""

    points: Fraction
    potential: Fraction
    evidenced: Fraction
    answered_share: Fraction
    provisional: bool


class GateFired(Record):
    """A gate that acts, the questions that made it act, and the best band it leaves."""

    id: str
    kind: KnockOutKind
    questions: tuple[str, ...]
    band_at_most: str
    because: str


class BandReached(Record):
    """The band after gates, the band by points alone, and every gate that acts."""

    id: str
    before_gates: str
    gates: tuple[GateFired, ...]


FindingKind = Literal["decline", "exclusion", "subjectivity", "contradiction"]


class Finding(Record):
    """Something an underwriter would remark on. ``rule`` is the id of a contradiction rule, else None."""

    kind: FindingKind
    questions: tuple[str, ...]
    because: str
    rule: str | None = None


class OpenKnockOut(Record):
    """A knock-out on a question without a response: open, not fired."""

    question: str
    kind: KnockOutKind


class ContradictionFound(Record):
    """A contradiction rule that holds; ``explained`` when the assessment explains it in writing."""

    id: str
    severity: Severity
    questions: tuple[str, ...]
    because: str
    fix: str
    explained: bool


class Recommendation(Record):
    """A control with what it brings if only it is done now.

    ``lift`` is in points, exact; ``clears`` names the questions whose knock-out it clears;
    ``questions`` those it raises here.
    """

    control: str
    questions: tuple[str, ...]
    lift: Fraction
    effort: Effort
    cost_band: CostBand
    priority: Priority
    clears: tuple[str, ...]
    plannable: bool


class ExclusionWatched(Record):
    """An exclusion that an answer lets an insurer invoke, each reason with the questions behind it."""

    id: str
    invoked_by: tuple[str, ...]
    because: tuple[str, ...]


ExclusionMark = Literal["found", "partly", "nothing", "not_asked"]


class ExclusionLine(Record):
    """A reason to invoke an exclusion, with the questions and profile facts behind it."""

    questions: tuple[str, ...]
    because: str


class ExclusionReading(Record):
    """One exclusion of the pack, also when nothing lets an insurer invoke it.

    ``found``: a reason holds that rests on a fired decline or exclusion, or on a plain yes in the profile;
    ``partly``: another reason holds; ``not_asked``: none of its questions has an answer here.
    """

    id: str
    mark: ExclusionMark
    lines: tuple[ExclusionLine, ...]


class Robustness(Record):
    """The score's exact bounds when every weight moves by up to a fifth, and whether the band holds."""

    worst: Fraction
    best: Fraction
    band_holds: bool


class EvidenceExpired(Record):
    """A piece of evidence that is no longer in date on a later day, and the evidenced points it takes."""

    question: str
    title: str
    valid_until: date
    points: Fraction


class Forecast(Record):
    """The evidenced score on a later day if nothing is renewed."""

    on: date
    evidenced: Fraction
    expired: tuple[EvidenceExpired, ...]


class CoverNeed(Record):
    """One part of cover: is it needed, held and asked for, and why."""

    part: str
    needed: bool
    held: bool
    asked: bool
    because: tuple[str, ...]


class CoverGap(Record):
    """Need, request, policy and contracts that do not fit together; ``check`` names the pack's check."""

    check: str
    part: str | None = None
    partner: str | None = None
    because: str


class DriverRead(Record):
    """A reading of a price driver."""

    id: str
    direction: Direction
    because: str


class ExposurePart(Record):
    """Points of one factor of the exposure index."""

    id: str
    points: int
    max: int
    because: str


class Exposure(Record):
    """How much there is to lose, 0 to 100; ``at_least`` when a fact is missing. It never changes points."""

    points: int
    at_least: bool
    band: str
    factors: tuple[ExposurePart, ...]
    open: tuple[str, ...]


class Evaluation(Record):
    """Everything concluded from an assessment; lists follow the order of the pack."""

    method: int
    pack: PackReference
    evaluated_on: date
    score: Score
    band: BandReached
    domains: tuple[DomainScore, ...]
    contributions: tuple[Contribution, ...]
    findings: tuple[Finding, ...]
    open_knock_outs: tuple[OpenKnockOut, ...]
    recommendations: tuple[Recommendation, ...]
    contradictions: tuple[ContradictionFound, ...] = ()
    exclusions: tuple[ExclusionWatched, ...] = ()
    robustness: Robustness | None = None
    forecast: Forecast | None = None
    coverage: tuple[CoverNeed, ...] = ()
    cover_gaps: tuple[CoverGap, ...] = ()
    drivers: tuple[DriverRead, ...] = ()
    exposure: Exposure | None = None
    open: tuple[str, ...] = ()
