"""What to do next, over all registries: read from their evaluations, the most pressing first."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from regrisk.model.assessment import Assessment
from regrisk.model.evaluation import Evaluation
from regrisk.model.pack import Pack
from regrisk.model.workspace import AssessmentRecord, RegistryRecord
from regrisk.questions.describe import day_text
from regrisk.report.phrases import listed, word
from regrisk.scoring.forecast import cover_starts
from regrisk_ui.presenters import words
from regrisk_ui.presenters.badge import KIND_WORDS
from regrisk_ui.presenters.band import deciding_gate, fired, minutes_left

MOST = 5
"""How many steps the list shows; more would be a plan, which the results have."""
_AGED = 270
"""Days after which an assessment is worth taking anew; our judgement."""
_LONGEST_TITLE = 90


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
    left = words.span(minutes_left(one.pack, one.evaluation))
    return Step(
        icon="circle-dashed",
        title=f"Finish {one.registry.name}",
        note=f"{words.count(open_, 'question', 'questions')} open, about {left}. Then a band is final.",
        deed="Continue",
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
    what = "the one gate" if count == 1 else f"the {word(count)} gates"
    return Step(
        icon=icon,
        title=f"Clear {what} on {one.registry.name}",
        note=_way_out(one, gate.questions),
        deed="See results",
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
            kind = KIND_WORDS[kinds[cleared[0]]]
            return f"{words.bounded(control.title, _LONGEST_TITLE)} ({listed(cleared)}) clears the {kind}."
    some = listed(gated) if len(gated) < 4 else f"{', '.join(gated[:3])} and {word(len(gated) - 3)} more"
    return f"{some} {'holds' if len(gated) == 1 else 'hold'} the band down."


def _contradictions(one: Known) -> Step | None:
    unsettled = [found for found in one.evaluation.contradictions if not found.explained]
    if not unsettled:
        return None
    found = words.count(len(unsettled), "contradiction", "contradictions")
    return Step(
        icon="shield-alert",
        title=f"Settle {found} in {one.registry.name}",
        note=unsettled[0].because,
        deed="Review",
        registry=one.registry.id,
        assessment=one.record.id,
        page="assessment",
        spot="review",
    )


def _evidence(one: Known) -> Step | None:
    forecast = one.evaluation.forecast
    expired = forecast.expired if forecast else ()
    if not expired:
        return None
    first = min(expired, key=lambda piece: (-piece.points, piece.valid_until))
    loss = f" The evidenced score would fall by {words.points(first.points)}." if first.points else ""
    return Step(
        icon="calendar-clock",
        title=f"Renew evidence: {words.bounded(first.title, _LONGEST_TITLE)}",
        note=(
            f"{one.registry.name}, {first.question}. "
            f"Runs out on {day_text(first.valid_until)}, before cover starts.{loss}"
        ),
        deed="Go to question",
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
        title=f"Assess {one.registry.name} anew",
        note=f"The newest assessment is of {day_text(one.record.taken_on)}.",
        deed="See history",
        registry=one.registry.id,
        assessment=one.record.id,
        page="history",
    )
