"""A chosen set of controls as steps in order of completion, and why a band may stay out of reach."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from regrisk import spoken
from regrisk.model.pack import Gate
from regrisk.model.plan import PlanStep
from regrisk.scoring import explain
from regrisk.scoring.bands import acting_questions, at_least_as_good
from regrisk.scoring.display import shown_text
from regrisk.scoring.plan_program import Reach
from regrisk.scoring.points import NOTHING
from regrisk.scoring.prepared import exact
from regrisk.scoring.raises import after_raises, raised_by_all, unspent_after
from regrisk.scoring.standing import Standing, standing
from regrisk.words import later, say

_STAYS = {
    "decline": later("The decline on {questions} would stay and holds the band at {band}."),
    "exclusion": later("The exclusion on {questions} would stay and holds the band at {band}."),
    "subjectivity": later("The condition on {questions} would stay and holds the band at {band}."),
}
_WAITS = {
    "decline": later(
        "The decline on {questions} would stay and holds the band at {band}; it waits for: {controls}."
    ),
    "exclusion": later(
        "The exclusion on {questions} would stay and holds the band at {band}; it waits for: {controls}."
    ),
    "subjectivity": later(
        "The condition on {questions} would stay and holds the band at {band}; it waits for: {controls}."
    ),
}


def after_controls(reach: Reach, controls: Sequence[str]) -> Standing:
    """Return where the assessment stands once *controls* are done."""
    now = reach.now
    then = after_raises(reach.assessment, raised_by_all(controls, now))
    return standing(now.prepared, then, now.facts.today)


def steps_of(reach: Reach, controls: Sequence[str]) -> tuple[PlanStep, ...]:
    """Return *controls* in order of completion, each with what is reached once it and all before are done."""
    ends = _ends(reach, controls)
    ordered = sorted(controls, key=lambda name: (ends[name], _depth(reach, name, ends), name))
    steps = []
    for place, name in enumerate(ordered):
        then = after_controls(reach, ordered[: place + 1])
        ready = reach.now.prepared.controls[name]
        steps.append(
            PlanStep(
                control=name,
                questions=tuple(one.question for one in reach.raised[name]),
                effort_person_days=ready.effort,
                cost_usd=ready.cost,
                starts_week=ends[name] - exact(ready.control.elapsed_weeks),
                ends_week=ends[name],
                score_after=then.points,
                evidenced_after=then.evidenced,
                band_after=then.band.id,
            )
        )
    return tuple(steps)


def out_of_reach(reach: Reach, target: str) -> str:
    """Say why no plan reaches *target*, from where all that may be planned would lead."""
    pack = reach.now.prepared.pack
    band, scale = pack.band_by_id[target], pack.bands
    then = after_controls(reach, _plannable_with_after(reach))
    reasons = []
    if then.points < band.at_least:
        reasons.append(
            say(
                "With every control that can be planned the score is {score}; {band} needs {least}.",
                score=spoken.figure(shown_text(then.points)),
                band=band.title,
                least=band.at_least,
            )
        )
    for gate in scale.gates:
        still = acting_questions(gate, then.fired)
        if len(still) >= gate.when.at_least and not at_least_as_good(scale, gate.band_at_most, target):
            reasons.append(_stays(reach, gate, still))
    if reasons:
        return " ".join(reasons)
    return say("No set of controls of this questionnaire reaches {band}.", band=band.title)


def _stays(reach: Reach, gate: Gate, questions: Sequence[str]) -> str:
    """Say that knock-outs hold the band, and what they wait for where only time helps."""
    cap = reach.now.prepared.pack.band_by_id[gate.band_at_most].title
    kind, names, waiting = gate.when.findings, explain.listed(questions), _only_time(reach, questions)
    if not waiting:
        return say(_STAYS[kind], questions=names, band=cap)
    return say(_WAITS[kind], questions=names, band=cap, controls=explain.listed(waiting))


def _only_time(reach: Reach, questions: Sequence[str]) -> list[str]:
    return [
        steps.control.title
        for steps in reach.now.prepared.controls.values()
        if not steps.control.plannable and any(step.question.id in questions for step in steps.raises)
    ]


def _plannable_with_after(reach: Reach) -> list[str]:
    """Return the controls that may be planned with all that they come after."""
    chosen = list(reach.controls)
    while True:
        kept = [name for name in chosen if all(one in chosen for one in unspent_after(name, reach.now))]
        if len(kept) == len(chosen):
            return kept
        chosen = kept


def _ends(reach: Reach, controls: Sequence[str]) -> Mapping[str, Fraction]:
    """Return the week each control ends: everything starts at once that need not wait for another."""
    ends: dict[str, Fraction] = {}

    def end_of(name: str, waiting: frozenset[str]) -> Fraction:
        if name not in ends:
            earlier = [
                one for one in unspent_after(name, reach.now) if one in controls and one not in waiting
            ]
            starts = max((end_of(one, waiting | {one}) for one in earlier), default=NOTHING)
            ends[name] = starts + exact(reach.now.prepared.controls[name].control.elapsed_weeks)
        return ends[name]

    for name in controls:
        end_of(name, frozenset({name}))
    return ends


def _depth(reach: Reach, name: str, ends: Mapping[str, Fraction]) -> int:
    """Count the controls that end in the same week and come before, where an earlier one takes no time."""
    seen, waiting = {name}, [name]
    while waiting:
        for one in unspent_after(waiting.pop(), reach.now):
            if one in ends and one not in seen and ends[one] == ends[name]:
                seen.add(one)
                waiting.append(one)
    return len(seen)
