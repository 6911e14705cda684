"""The plan page in words: every chosen control as a row, and which band is reached by when."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from regrisk.model.assessment import Assessment, PlanEntry
from regrisk.model.control import Control
from regrisk.model.evaluation import Evaluation, Recommendation
from regrisk.model.pack import Pack
from regrisk.model.plan import PlanMoment, PlanOutlook
from regrisk.model.question import KnockOutKind
from regrisk.questions.describe import day_text
from regrisk.report.phrases import money_range
from regrisk.scoring.forecast import cover_starts
from regrisk.scoring.plan_outlook import plan_outlook
from regrisk.spoken import inside, listed
from regrisk.words import later, say
from regrisk_ui.presenters import kinds as kind_words
from regrisk_ui.presenters import words
from regrisk_ui.presenters.advice import lift_text
from regrisk_ui.presenters.badge import Badge
from regrisk_ui.presenters.band import KINDS, fired
from regrisk_ui.tokens import ColorName

PlanStatus = Literal["planned", "started", "done", "dropped"]
STATUSES: tuple[tuple[PlanStatus, str], ...] = (
    ("planned", later("Not started")),
    ("started", later("In progress")),
    ("done", later("Done")),
    ("dropped", later("Dropped")),
)
"""How far a control may be; the page says the words."""
NOBODY = later("Nobody yet")
_FEW = 3


@dataclass(frozen=True, slots=True)
class PlanLine:
    """A chosen control. ``said`` is all of it in one sentence; ``remark`` is what keeps it from counting.

    ``estimate`` stands where no cost was written, and is what such a control usually costs.
    """

    control: str
    lead: str
    title: str
    action: str
    clears: Badge | None
    lift: str
    lift_order: float
    owner: str
    due: date | None
    cost: float | None
    estimate: str
    cost_order: float
    status: PlanStatus
    state: str
    icon: str
    tone: ColorName
    late: bool
    remark: str
    said: str


@dataclass(frozen=True, slots=True)
class Stage:
    """A mark on the way: ``share`` (0 to 1) is its place between today and the last day."""

    share: float
    day: str
    reached: str
    kind: Literal["today", "moment", "cover"]
    rises: bool


@dataclass(frozen=True, slots=True)
class AnswerAgain:
    """A control that is done while its answers say otherwise; ``card`` is the first to go to."""

    title: str
    note: str
    card: str


@dataclass(frozen=True, slots=True)
class PlanPage:
    """The whole page; ``way`` says in a sentence what the stages show."""

    note: str
    stages: tuple[Stage, ...]
    way: str
    again: tuple[AnswerAgain, ...]
    lines: tuple[PlanLine, ...]


def plan_page(pack: Pack, assessment: Assessment, evaluation: Evaluation, today: date) -> PlanPage:
    """Return the plan of *assessment* as it stands on *today*."""
    outlook = plan_outlook(pack, assessment, today)
    lines = tuple(_lines(pack, assessment, evaluation, outlook, today))
    return PlanPage(
        note=_note(pack, evaluation, outlook.moments),
        stages=_stages(pack, assessment, evaluation, outlook.moments),
        way=_way(pack, evaluation, outlook.moments),
        again=tuple(
            AnswerAgain(
                title=pack.control_by_id[control].title,
                note=say(
                    "Done, and not answered for. Answer {questions} again to count it.",
                    questions=listed(questions),
                ),
                card=questions[0],
            )
            for control, questions in outlook.again.items()
        ),
        lines=lines,
    )


def plan_offers(
    pack: Pack, assessment: Assessment, evaluation: Evaluation
) -> tuple[tuple[str, str, str], ...]:
    """Return what could be put in the plan, best first: control, title, and what it brings."""
    planned = {entry.control for entry in assessment.plan if entry.status != "dropped"}
    kinds = {question: kind for kind, questions in fired(evaluation).items() for question in questions}
    found = []
    for one in evaluation.recommendations:
        control = pack.control_by_id[one.control]
        if one.control in planned or not control.plannable:
            continue
        clears = _clears(kinds, one)
        parts = [lift_text(one.lift), ", ".join(one.questions or one.clears), _estimate(control)]
        if clears:
            parts.append(say("clears {kind}", kind=inside(clears.word)))
        found.append((one.control, control.title, " · ".join(parts)))
    return tuple(found)


def _note(pack: Pack, evaluation: Evaluation, moments: tuple[PlanMoment, ...]) -> str:
    """Say which band is reached by when, and where the last day leads."""
    last = moments[-1]
    points = _points(last)
    if evaluation.score.provisional:
        return say("Reaches {points}. No band is final while a question is open.", points=points)
    rises = _rises(pack, moments)
    if not rises:
        band = pack.band_by_id[last.band].title
        return say("Stays {band}. Reaches {points}.", band=band, points=points)
    best = rises[-1]
    if best is last:
        return _reaches_both(pack, last)
    return say("Reaches {band} and {points}.", band=_band(pack, best), points=points)


def _reaches_both(pack: Pack, last: PlanMoment) -> str:
    band, points = pack.band_by_id[last.band].title, words.score(last.points)
    if last.on:
        return say(
            "Reaches {band} with {points} points on {day}.", band=band, points=points, day=day_text(last.on)
        )
    return say(
        "Reaches {band} with {points} points once everything without a date is done.",
        band=band,
        points=points,
    )


def _rises(pack: Pack, moments: tuple[PlanMoment, ...]) -> list[PlanMoment]:
    """Return the moments at which the band is better than at all before."""
    order = [band.id for band in pack.bands.bands]
    best, found = order.index(moments[0].band), []
    for moment in moments[1:]:
        place = order.index(moment.band)
        if place < best:
            best = place
            found.append(moment)
    return found


def _points(moment: PlanMoment) -> str:
    points = words.score(moment.points)
    if moment.on:
        return say("{points} points by {day}", points=points, day=day_text(moment.on))
    return say("{points} points once everything without a date is done", points=points)


def _band(pack: Pack, moment: PlanMoment) -> str:
    band = pack.band_by_id[moment.band].title
    if moment.on:
        return say("{band} on {day}", band=band, day=day_text(moment.on))
    return say("{band} once everything without a date is done", band=band)


def _reached(pack: Pack, evaluation: Evaluation, moment: PlanMoment) -> str:
    points = words.score(moment.points)
    return points if evaluation.score.provisional else f"{points} {pack.band_by_id[moment.band].title}"


def _way(pack: Pack, evaluation: Evaluation, moments: tuple[PlanMoment, ...]) -> str:
    steps = [say("Today {reached}.", reached=_reached(pack, evaluation, moments[0]))]
    for moment in moments[1:]:
        when = day_text(moment.on) if moment.on else say("no date yet")
        steps.append(f"{when}: {_reached(pack, evaluation, moment)}.")
    return " ".join(steps)


def _stages(
    pack: Pack, assessment: Assessment, evaluation: Evaluation, moments: tuple[PlanMoment, ...]
) -> tuple[Stage, ...]:
    """Return today, every rise of the band, the day cover starts, and the last moment."""
    rises = _rises(pack, moments)
    chosen = [moments[0], *rises, *(moments[-1:] if moments[-1] not in (moments[0], *rises) else ())]
    starts, today = cover_starts(assessment), moments[0].on
    days = [moment.on for moment in moments if moment.on]
    cover = starts if starts and today and starts > today else None
    last = max([*days, *([cover] if cover else [])])
    open_end = any(moment.on is None for moment in moments)
    span = max(1, (last - days[0]).days) * (1.2 if open_end else 1.0)

    def share(day: date | None) -> float:
        return 1.0 if day is None else (day - days[0]).days / span

    found = [
        Stage(
            share=share(moment.on),
            day=(say("Today") if place == 0 else day_text(moment.on) if moment.on else say("No date yet")),
            reached=_reached(pack, evaluation, moment),
            kind="today" if place == 0 else "moment",
            rises=moment in rises,
        )
        for place, moment in enumerate(chosen)
    ]
    if cover:
        then = [moment for moment in moments if moment.on and moment.on <= cover][-1]
        found = [stage for stage in found if stage.kind == "today" or stage.share != share(cover)]
        found.append(
            Stage(
                share=share(cover),
                day=say("{day}: cover starts", day=day_text(cover)),
                reached=_reached(pack, evaluation, then),
                kind="cover",
                rises=any(moment.on == cover for moment in rises),
            )
        )
    return tuple(sorted(found, key=lambda stage: stage.share))


def _lines(
    pack: Pack, assessment: Assessment, evaluation: Evaluation, outlook: PlanOutlook, today: date
) -> Iterator[PlanLine]:
    kinds = {question: kind for kind, questions in fired(evaluation).items() for question in questions}
    advice = {one.control: one for one in evaluation.recommendations}
    for entry in assessment.plan:
        yield _line(pack, entry, kinds, advice.get(entry.control), outlook, today)


def _line(
    pack: Pack,
    entry: PlanEntry,
    kinds: Mapping[str, KnockOutKind],
    advice: Recommendation | None,
    outlook: PlanOutlook,
    today: date,
) -> PlanLine:
    control = pack.control_by_id.get(entry.control)
    questions = advice.questions if advice else tuple(
        dict.fromkeys(one.question for one in control.raises) if control else ()
    )  # fmt: skip
    late = entry.status in ("planned", "started") and entry.due is not None and entry.due < today
    state, icon, tone = _state(entry, late=late)
    title = control.title if control else entry.control
    lift = _lift(entry, advice)
    remark = _remark(pack, entry, outlook)
    due = say("due {day}", day=day_text(entry.due)) if entry.due else say("no due date")
    return PlanLine(
        control=entry.control,
        lead=", ".join(questions[:2]),
        title=title,
        action=control.action if control else "",
        clears=_clears(kinds, advice),
        lift=lift,
        lift_order=float(advice.lift) if advice else -1.0,
        owner=entry.owner or "",
        due=entry.due,
        cost=entry.cost_usd,
        estimate=_estimate(control),
        cost_order=float(entry.cost_usd if entry.cost_usd is not None else _likely(control)),
        status=entry.status,
        state=state,
        icon=icon,
        tone=tone,
        late=late,
        remark=remark,
        said=". ".join(
            part for part in (title, lift, entry.owner or say(NOBODY), due, state, remark.rstrip(".")) if part
        ),
    )


def _lift(entry: PlanEntry, advice: Recommendation | None) -> str:
    if advice is not None and (advice.lift > 0 or advice.clears):
        return lift_text(advice.lift) if advice.lift > 0 else "–"
    return say("earned", about="points") if entry.status == "done" else "–"


def _remark(pack: Pack, entry: PlanEntry, outlook: PlanOutlook) -> str:
    missing = [pack.control_by_id[name].title for name in outlook.missing.get(entry.control, ())]
    if missing:
        return say("Comes after: {controls}.", controls="; ".join(missing))
    return ""


def _clears(kinds: Mapping[str, KnockOutKind], advice: Recommendation | None) -> Badge | None:
    if advice is None:
        return None
    for kind in KINDS:
        if any(kinds.get(question) == kind for question in advice.clears):
            return Badge(kind, kind_words.title(kind))
    return None


def _state(entry: PlanEntry, *, late: bool) -> tuple[str, str, ColorName]:
    """Return the words, icon and colour of how far a control is and what it wants first."""
    match entry.status:
        case "done":
            return say("Done"), "circle-check", "ok"
        case "dropped":
            return say("Dropped"), "ban", "text3"
        case _ if late:
            return say("Overdue"), "circle-alert", "exclusion"
        case _ if entry.owner is None:
            return say("Needs an owner"), "circle-alert", "exclusion"
        case "started":
            return say("In progress"), "refresh-cw", "accent"
        case _:
            return say("Not started"), "circle-dashed", "text2"


def _estimate(control: Control | None) -> str:
    if control is None:
        return "–"
    low, high = control.first_year_cost_usd.low, control.first_year_cost_usd.high
    if high == 0:
        return say("nothing paid")
    return say("about {cost}", cost=money_range(low, high))


def _likely(control: Control | None) -> float:
    return float(control.first_year_cost_usd.likely) if control else 0.0
