"""Where an assessment stands: answers rated, points shared out, knock-outs fired; without any words.

What-if, plan, lift and the effect of an answer need these figures many times over and no sentence.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cached_property

from regrisk.model.assessment import Assessment
from regrisk.model.evaluation import BandReached
from regrisk.scoring.applies import facts_of
from regrisk.scoring.bands import band_reached
from regrisk.scoring.facts import Facts
from regrisk.scoring.knock_outs import Fired, fired_knock_outs
from regrisk.scoring.points import Share, share_out, total
from regrisk.scoring.prepared import Prepared
from regrisk.scoring.rate import Rated, rate


@dataclass(frozen=True)
class Standing:
    """The figures of one assessment on one day, exact, on the 0 to 100 scale."""

    prepared: Prepared
    facts: Facts
    rated: Mapping[str, Rated]
    shares: Mapping[str, Share]
    fired: tuple[Fired, ...]

    @cached_property
    def points(self) -> Fraction:
        """The score."""
        return total(share.unit * share.earned for share in self.shares.values())

    @cached_property
    def potential(self) -> Fraction:
        """The score if every open and unknown question earned full credit."""
        return total(share.unit * share.potential for share in self.shares.values())

    @cached_property
    def evidenced(self) -> Fraction:
        """The score when only evidence in date counts."""
        return total(share.unit * share.evidenced for share in self.shares.values())

    @cached_property
    def band(self) -> BandReached:
        """The band of today's points and gates."""
        return band_reached(self.prepared.pack.bands, self.points, self.fired)


def standing(prepared: Prepared, assessment: Assessment, today: date) -> Standing:
    """Return where *assessment* stands on *today*.

    Raises:
        ResponseError: a response that applies holds a value its question does not offer.
    """
    facts = facts_of(prepared, assessment, today)
    states, levels, shown = facts.states, facts.levels, facts.shown
    rows = [
        (
            domain,
            question,
            rate(
                question,
                states.get(question.id, "hidden"),
                levels.get(question.id),
                shown=question.id in shown,
            ),
        )
        for domain, question in prepared.questions
    ]
    return Standing(
        prepared=prepared,
        facts=facts,
        rated={question.id: part for _, question, part in rows},
        shares=share_out(prepared.pack.domains, rows),
        fired=fired_knock_outs(prepared.questions, facts),
    )
