"""The quick screen: the few questions that bound the band best, read as a range and never as a band."""

from datetime import date

from regrisk.model.assessment import Assessment
from regrisk.model.evaluation import BandReached
from regrisk.model.pack import Pack
from regrisk.model.quick import QuickRange
from regrisk.scoring import explain
from regrisk.scoring.bands import band_reached
from regrisk.scoring.facts import is_given
from regrisk.scoring.knock_outs import Fired
from regrisk.scoring.prepared import prepare
from regrisk.scoring.standing import Standing, standing
from regrisk.words import say


def quick_range(pack: Pack, assessment: Assessment, today: date | None = None) -> QuickRange | None:
    """Return the range of bands that the answers so far leave open; None when *pack* has no quick screen.

    The lowest is the score as if all that is open turned out worst, the highest as if it turned out best;
    a knock-out that fired counts in both until its answer changes.
    """
    if pack.quick_screen is None:
        return None
    now = standing(prepare(pack), assessment, today or assessment.taken_on)
    states = now.facts.states
    asked = [one.question for one in pack.quick_screen.questions if one.question in states]
    left = tuple(name for name in asked if states[name] == "unanswered")
    lowest = band_reached(pack.bands, now.points, (*now.fired, *_still_open(now)))
    highest = band_reached(pack.bands, now.potential, now.fired)
    return QuickRange(
        answered=len(asked) - len(left),
        asked=len(asked),
        points=now.points,
        potential=now.potential,
        lowest=lowest.id,
        highest=highest.id,
        settled=lowest.id == highest.id,
        left=left,
        facts_left=tuple(
            one.answer
            for one in pack.quick_screen.profile
            if not is_given(now.facts.answers.get(one.answer)) and one.answer not in now.facts.hidden_answers
        ),
        because=_because(pack, lowest, highest),
    )


def _still_open(now: Standing) -> tuple[Fired, ...]:
    return tuple(
        Fired(question.id, question.knock_out, None)
        for _, question in now.prepared.questions
        if question.knock_out is not None and now.facts.states.get(question.id) == "unanswered"
    )


def _because(pack: Pack, lowest: BandReached, highest: BandReached) -> str:
    best = pack.band_by_id[highest.id].title
    if lowest.id == highest.id:
        holding = [gate for gate in highest.gates if gate.band_at_most == highest.id]
        named = list(dict.fromkeys(name for gate in holding for name in gate.questions))
        if not named:
            return say("{band}. No answer that is still open changes it.", band=best)
        return say(
            "{band}, held by {questions}. No answer that is still open changes it.",
            band=best,
            questions=explain.listed(named),
        )
    worst = pack.band_by_id[lowest.id].title
    return say("Between {worst} and {best}, until more is answered.", worst=worst, best=best)
