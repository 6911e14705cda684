"""Everything a report is made from, and what several sections read of it; computed once, then looked up."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cached_property

from regrisk.errors import UsageError
from regrisk.model.assessment import Assessment
from regrisk.model.comparison import Comparison
from regrisk.model.evaluation import Contribution, Evaluation, OpenKnockOut
from regrisk.model.ledger import Ledger, LedgerDomain
from regrisk.model.pack import Band, Domain, Pack
from regrisk.model.plan import CheapestPlan
from regrisk.model.question import AnyQuestion, KnockOutKind
from regrisk.model.response import Answered, AnyResponse
from regrisk.model.submission import SealMark
from regrisk.model.workspace import TrendPoint
from regrisk.report.document import Variant
from regrisk.report.evidence import NumberedEvidence, numbered
from regrisk.report.fired import FiredKnockOut, fired_knock_outs
from regrisk.report.inline import Run
from regrisk.report.phrases import NBSP, shown
from regrisk.scoring.display import shown_text
from regrisk.scoring.forecast import cover_starts
from regrisk.scoring.ledger import ledger
from regrisk.scoring.plan import cheapest_plan
from regrisk.scoring.prepared import Prepared, prepare
from regrisk.scoring.standing import Standing, standing
from regrisk.words import say


@dataclass(frozen=True)
class Dossier:
    """One assessment with its evaluation and history, as the sections of a report read it.

    ``sections`` are the keys of this variant and ``numbers`` the numbers of those that have one;
    ``digest`` is that of the full content, whatever the variant leaves out; ``changes`` leads from an
    earlier assessment to this one; ``seal`` names the submission that the report is part of.
    """

    pack: Pack
    assessment: Assessment
    evaluation: Evaluation
    trend: tuple[TrendPoint, ...]
    variant: Variant
    numbers: Mapping[str, int]
    sections: frozenset[str]
    digest: str
    changes: Comparison | None = None
    seal: SealMark | None = None

    @property
    def today(self) -> date:
        """The day of the evaluation."""
        return self.evaluation.evaluated_on

    @property
    def provisional(self) -> bool:
        """Whether a scored question is still unanswered."""
        return self.evaluation.score.provisional

    @property
    def redacted(self) -> bool:
        """Whether free text was left out."""
        return self.variant == "redacted"

    @cached_property
    def cover_starts(self) -> date | None:
        """The day cover should start, where it is given."""
        return cover_starts(self.assessment)

    @cached_property
    def earlier(self) -> tuple[TrendPoint, ...]:
        """Stored evaluations of days before this assessment, oldest first."""
        before = [point for point in self.trend if point.taken_on < self.assessment.taken_on]
        return tuple(sorted(before, key=lambda point: (point.taken_on, point.assessment)))

    @cached_property
    def current(self) -> TrendPoint:
        """This evaluation as the last point of the trend."""
        evaluation, score = self.evaluation, self.evaluation.score
        same = [
            point for point in self.trend
            if point.taken_on == self.assessment.taken_on and point.points == score.points
        ]  # fmt: skip
        return TrendPoint(
            assessment=same[-1].assessment if same else 0,
            title=same[-1].title if same else "",
            taken_on=self.assessment.taken_on,
            pack_id=evaluation.pack.id,
            pack_version=evaluation.pack.version,
            method=evaluation.method,
            points=score.points,
            potential=score.potential,
            evidenced=score.evidenced,
            band=evaluation.band.id,
            sealed=self.seal is not None or (bool(same) and same[-1].sealed),
            provisional=score.provisional,
        )

    @cached_property
    def prepared(self) -> Prepared:
        """The pack made ready for what-ifs."""
        return prepare(self.pack)

    @cached_property
    def now(self) -> Standing:
        """Where the assessment stands, for what-ifs to start from."""
        return standing(self.prepared, self.assessment, self.today)

    @cached_property
    def ledger(self) -> Ledger:
        """The rows that add up as printed."""
        return ledger(self.evaluation, self.pack)

    @cached_property
    def ledger_by_domain(self) -> Mapping[str, LedgerDomain]:
        """The rows of the ledger by domain code."""
        return {row.id: row for row in self.ledger.domains}

    @cached_property
    def contributions(self) -> Mapping[str, Contribution]:
        """Contributions by question id."""
        return {part.question: part for part in self.evaluation.contributions}

    @cached_property
    def counting(self) -> tuple[Contribution, ...]:
        """The contributions that share the 100 points."""
        return tuple(part for part in self.evaluation.contributions if part.possible)

    @cached_property
    def questions_by_domain(self) -> tuple[tuple[Domain, tuple[AnyQuestion, ...]], ...]:
        """Each domain with its questions that apply; domains of which none does are left out."""
        kept = (
            (domain, tuple(asked for asked in domain.questions if self.applies(asked.id)))
            for domain in self.pack.domains
        )
        return tuple((domain, questions) for domain, questions in kept if questions)

    @cached_property
    def evidence(self) -> tuple[NumberedEvidence, ...]:
        """All evidence of the questions that apply, numbered in the order of the pack."""
        return numbered(self.pack, self.assessment, self.evaluation, self.cover_starts)

    @cached_property
    def evidence_of(self) -> Mapping[str, tuple[NumberedEvidence, ...]]:
        """Evidence by question id."""
        found: dict[str, tuple[NumberedEvidence, ...]] = {}
        for item in self.evidence:
            found[item.question] = (*found.get(item.question, ()), item)
        return found

    @cached_property
    def fired(self) -> tuple[FiredKnockOut, ...]:
        """The knock-outs that act, from the worst kind to the mildest, in the order of the pack."""
        return fired_knock_outs(self.pack, self.evaluation, self.contributions)

    @cached_property
    def fired_by_question(self) -> Mapping[str, FiredKnockOut]:
        """The knock-outs that act, by question id."""
        return {each.question.id: each for each in self.fired}

    @cached_property
    def open_by_question(self) -> Mapping[str, OpenKnockOut]:
        """Knock-outs on questions without a response, by question id."""
        return {each.question: each for each in self.evaluation.open_knock_outs}

    @cached_property
    def gated(self) -> tuple[str, ...]:
        """The questions whose knock-outs hold the band, in the order of the pack."""
        holding = {question for gate in self.evaluation.band.gates for question in gate.questions}
        return tuple(asked.id for asked in self.pack.questions if asked.id in holding)

    @property
    def band(self) -> Band:
        """The band after gates."""
        return self.pack.band_by_id[self.evaluation.band.id]

    @property
    def next_band(self) -> Band | None:
        """The band above the one reached, or None at the top."""
        bands = self.pack.bands.bands
        at = bands.index(self.band)
        return bands[at - 1] if at else None

    @property
    def held_by_gate(self) -> bool:
        """Whether a gate holds the band below what the points reach."""
        return self.evaluation.band.id != self.evaluation.band.before_gates

    @cached_property
    def plan(self) -> CheapestPlan | None:
        """The least effort to the next band; None at the top, while provisional, or with none computed."""
        return None if self.next_band is None else self._planned(self.next_band)

    @cached_property
    def plan_beyond(self) -> CheapestPlan | None:
        """The least effort to the band after the next, where there is one."""
        bands = self.pack.bands.bands
        at = bands.index(self.band)
        return self._planned(bands[at - 2]) if at > 1 else None

    def _planned(self, band: Band) -> CheapestPlan | None:
        if self.provisional:
            return None
        try:
            return cheapest_plan(self.pack, self.assessment, band.id, today=self.today)
        except UsageError:
            # A pack whose questions hang on each other in too many ways has no exact plan.
            return None

    @cached_property
    def score(self) -> str:
        """The score as printed."""
        return shown(self.evaluation.score.points)

    @cached_property
    def evidenced(self) -> str:
        """The evidenced score as printed."""
        return shown(self.evaluation.score.evidenced)

    @cached_property
    def potential(self) -> str:
        """The potential as printed."""
        return shown(self.evaluation.score.potential)

    @cached_property
    def claimed(self) -> str:
        """What the score claims and cannot show: the difference of the two figures as printed."""
        score = self.evaluation.score
        return shown(Fraction(shown_text(score.points)) - Fraction(shown_text(score.evidenced)))

    def fired_of(self, kind: KnockOutKind) -> tuple[FiredKnockOut, ...]:
        """Return the knock-outs of one kind that act."""
        return tuple(each for each in self.fired if each.rule.kind == kind)

    def applies(self, question: str) -> bool:
        """Say whether *question* is asked of this registry."""
        return self.contributions[question].state != "hidden"

    def response(self, question: str) -> AnyResponse | None:
        """Return the response to *question*, also where it is hidden."""
        return self.assessment.responses.get(question)

    def answered(self, question: str) -> Answered | None:
        """Return the answer to *question*, or None where it is open, unknown or does not apply."""
        response = self.response(question)
        return response if isinstance(response, Answered) else None

    def section(self, key: str, *, capital: bool = False) -> Run:
        """Return a link that names a section by its number, or the full report where it is left out."""
        if key not in self.numbers:
            return Run(text=say("The full report") if capital else say("the full report"))
        name = say("Section {number}") if capital else say("section {number}")
        text = name.format(number=self.numbers[key]).replace(" ", NBSP)
        return Run(text=text, tone="deep", link=key)
