"""What to do next, over all registries: read from their evaluations, the most pressing first."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from regrisk.model.assessment import Assessment
from regrisk.model.evaluation import ContradictionFound, Evaluation
from regrisk.model.pack import Pack
from regrisk.model.question import KnockOutKind
from regrisk.model.workspace import AssessmentRecord, RegistryRecord
from regrisk.questions.describe import day_text
from regrisk.scoring.explain import of_rule
from regrisk.scoring.forecast import cover_starts
from regrisk.spoken import listed, word
from regrisk.words import later, say, say_many
from regrisk_ui.presenters import words
from regrisk_ui.presenters.band import deciding_gate, fired, minutes_left

MOST = 5
"""How many steps the list shows; more would be a plan, which the results have."""
_AGED = 270
"""Days after which an assessment is worth taking anew; our judgement."""
_LONGEST_TITLE = 90
_FEW = 3
_CLEARS: Mapping[KnockOutKind, str] = {
    "decline": later("{control} ({questions}) clears the decline."),
    "exclusion": later("{control} ({questions}) clears the exclusion."),
    "subjectivity": later("{control} ({questions}) clears the condition."),
}


@dataclass(frozen=True, slots=True)
class Known:
    """A registry with its newest assessment, and what it amounts to."""

    registry: RegistryRecord
    record: AssessmentRecord
    evaluation: Evaluation
    pack: Pack
    assessment: Assessment


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do: ``deed`` is what its button says, ``page`` and ``spot`` where that leads."""

    icon: str
    title: str
    note: str
    deed: str
    registry: int
    assessment: int
    page: Literal["assessment", "results", "history"]
    spot: str | None = None


def next_steps(known: Sequence[Known], today: date) -> tuple[Step, ...]:
    """Return the most pressing steps: one of each sort per registry, those whose cover starts first before.

    A registry that is not finished is finished first; its other steps wait until then.
    """
    found: list[tuple[int, int, int, Step]] = []
    for place, one in enumerate(known):
        days = _days_left(one, today)
        found += [(rank, days, place, step) for rank, step in enumerate(_steps(one, today)) if step]
    return tuple(step for *_, step in sorted(found, key=lambda entry: entry[:3])[:MOST])


def _steps(one: Known, today: date) -> Iterator[Step | None]:
    if one.evaluation.score.provisional:
        yield _finish(one)
        return
    yield _gate(one)
    yield _contradictions(one)
    yield _evidence(one)
    yield _anew(one, today)


def _days_left(one: Known, today: date) -> int:
    starts = cover_starts(one.assessment)
    return (starts - today).days if starts and starts >= today else 10_000


def _finish(one: Known) -> Step:
    open_ = sum(part.state == "unanswered" for part in one.evaluation.contributions)
    return Step(
        icon="circle-dashed",
        title=say("Finish {name}", name=one.registry.name),
        note=say_many(
            open_,
            "{number} question open, about {time}. Then a band is final.",
            "{number} questions open, about {time}. Then a band is final.",
            time=words.span(minutes_left(one.pack, one.evaluation)),
        ),
        deed=say("Continue"),
        registry=one.registry.id,
        assessment=one.record.id,
        page="assessment",
        spot=one.record.place,
    )


def _gate(one: Known) -> Step | None:
    gate = deciding_gate(one.pack, one.evaluation)
    if gate is None:
        return None
    count = len(one.evaluation.band.gates)
    icon = {"decline": "octagon-x", "exclusion": "triangle-alert", "subjectivity": "diamond"}[gate.kind]
    return Step(
        icon=icon,
        title=say_many(
            count,
            "Clear the one gate on {name}",
            "Clear the {number} gates on {name}",
            number=word(count),
            name=one.registry.name,
        ),
        note=_way_out(one, gate.questions),
        deed=say("See results"),
        registry=one.registry.id,
        assessment=one.record.id,
        page="results",
    )


def _way_out(one: Known, gated: tuple[str, ...]) -> str:
    """Name the best control that clears a question of the gate, or the questions themselves."""
    kinds = {question: kind for kind, questions in fired(one.evaluation).items() for question in questions}
    for advice in one.evaluation.recommendations:
        cleared = [question for question in advice.clears if question in gated]
        if cleared and len(cleared) == len(gated):
            control = one.pack.control_by_id[advice.control]
            return say(
                _CLEARS[kinds[cleared[0]]],
                control=words.bounded(control.title, _LONGEST_TITLE),
                questions=listed(cleared),
            )
    more = len(gated) - _FEW
    names = (
        say("{names} and {number} more", names=", ".join(gated[:_FEW]), number=word(more))
        if more > 0
        else listed(gated)
    )
    return say_many(len(gated), "{names} holds the band down.", "{names} hold the band down.", names=names)


def _contradictions(one: Known) -> Step | None:
    unsettled = [found for found in one.evaluation.contradictions if not found.explained]
    if not unsettled:
        return None
    return Step(
        icon="shield-alert",
        title=say_many(
            len(unsettled),
            "Settle {number} contradiction in {name}",
            "Settle {number} contradictions in {name}",
            name=one.registry.name,
        ),
        note=_in_words(one.pack, unsettled[0]),
        deed=say("Review"),
        registry=one.registry.id,
        assessment=one.record.id,
        page="assessment",
        spot="review",
    )


def _in_words(pack: Pack, found: ContradictionFound) -> str:
    """Return what was found in the language the questionnaire is shown in, which may be another by now."""
    rule = next((rule for rule in pack.contradictions if rule.id == found.id), None)
    return of_rule(rule.questions, rule.says) if rule is not None else found.because


def _evidence(one: Known) -> Step | None:
    forecast = one.evaluation.forecast
    expired = forecast.expired if forecast else ()
    if not expired:
        return None
    first = min(expired, key=lambda piece: (-piece.points, piece.valid_until))
    note = [
        f"{one.registry.name}, {first.question}.",
        say("Runs out on {day}, before cover starts.", day=day_text(first.valid_until)),
    ]
    if first.points:
        note.append(say("The evidenced score would fall by {points}.", points=words.points(first.points)))
    return Step(
        icon="calendar-clock",
        title=say("Renew evidence: {title}", title=words.bounded(first.title, _LONGEST_TITLE)),
        note=" ".join(note),
        deed=say("Go to question"),
        registry=one.registry.id,
        assessment=one.record.id,
        page="assessment",
        spot=first.question,
    )


def _anew(one: Known, today: date) -> Step | None:
    if (today - one.record.taken_on).days < _AGED:
        return None
    return Step(
        icon="history",
        title=say("Assess {name} anew", name=one.registry.name),
        note=say("The newest assessment is of {day}.", day=day_text(one.record.taken_on)),
        deed=say("See history"),
        registry=one.registry.id,
        assessment=one.record.id,
        page="history",
    )
