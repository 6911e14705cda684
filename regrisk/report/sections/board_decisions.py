"""What the board is asked to decide: at most three, each with an amount and a date where there are any."""

from collections.abc import Iterator, Sequence
from datetime import timedelta

from regrisk.report import facts
from regrisk.report.dossier import Dossier
from regrisk.report.phrases import day, money, money_range, number, shown, word
from regrisk.report.sections.board_steps import Paying
from regrisk.report.targets import target
from regrisk.report.what_ifs import ControlsDone
from regrisk.words import say, say_many

MOST = 3


def decisions(dossier: Dossier, paying: Sequence[Paying]) -> tuple[str, ...]:
    """Return the decisions, the heaviest first."""
    found = (
        *_answer(dossier),
        *_approve(dossier, paying),
        *_limit(dossier),
        *_explain(dossier),
        *_renew(dossier),
        *_accept(dossier),
    )
    return found[:MOST]


def _answer(dossier: Dossier) -> Iterator[str]:
    left = len(dossier.evaluation.open)
    if left and dossier.cover_starts:
        yield say_many(
            left,
            "Have one question answered before {day}, when cover should start: no band is final until then.",
            "Have {number} questions answered before {day}, when cover should start: no band is final until "
            "then.",
            number=word(left),
            day=day(dossier.cover_starts),
        )
    elif left:
        yield say_many(
            left,
            "Have one question answered: no band is final until then.",
            "Have {number} questions answered: no band is final until then.",
            number=word(left),
        )


def _approve(dossier: Dossier, paying: Sequence[Paying]) -> Iterator[str]:
    if dossier.next_band is None and not dossier.fired:
        return
    for _, step in paying[:1]:
        done = dossier.today + timedelta(days=round(step.weeks * 7))
        yield say_many(
            len(step.controls),
            "Approve one control now ({cost} and about {days} person-days, done by {day}): {goal}.",
            "Approve {number} controls now ({cost} and about {days} person-days, done by {day}): {goal}.",
            number=word(len(step.controls)),
            cost=money_range(step.low_usd, step.high_usd),
            days=number(round(step.person_days)),
            day=day(done),
            goal=_goal(dossier, step),
        )


def _goal(dossier: Dossier, step: ControlsDone) -> str:
    band = step.outcome.band
    if dossier.evaluation.band.gates and not band.gates:
        return say("no gate then acts")
    if band.id != dossier.evaluation.band.id:
        return say("the band is then {band}", band=dossier.pack.band_by_id[band.id].title)
    return say("the score is then {score}", score=shown(step.outcome.points))


def _explain(dossier: Dossier) -> Iterator[str]:
    waiting = sum(not each.explained for each in dossier.evaluation.contradictions)
    if waiting:
        yield say_many(
            waiting,
            "Have one contradiction between answers fixed or explained in writing before anything is signed.",
            "Have {number} contradictions between answers fixed or explained in writing before anything is "
            "signed.",
            number=word(waiting),
        )


def _limit(dossier: Dossier) -> Iterator[str]:
    asked, demanded = facts.limit_asked(dossier.assessment), facts.demanded_by_contract(dossier.assessment)
    if asked and demanded and demanded > asked:
        amounts = {"demanded": money(demanded), "asked": money(asked)}
        if dossier.cover_starts:
            yield say(
                "Ask for a limit of {demanded}, not {asked}, or change the contract before {day}: one "
                "contract requires {demanded}.",
                day=day(dossier.cover_starts),
                **amounts,
            )
        else:
            yield say(
                "Ask for a limit of {demanded}, not {asked}, or change the contract: one contract requires "
                "{demanded}.",
                **amounts,
            )


def _renew(dossier: Dossier) -> Iterator[str]:
    count = sum(item.ends_before_cover for item in dossier.evidence)
    if count and dossier.cover_starts:
        yield say_many(
            count,
            "Have one piece of evidence renewed before {day}, when cover should start.",
            "Have {number} pieces of evidence renewed before {day}, when cover should start.",
            number=word(count),
            day=day(dossier.cover_starts),
        )


def _accept(dossier: Dossier) -> Iterator[str]:
    later = [
        each for each in dossier.fired_of("subjectivity")
        if dossier.cover_starts and not target(dossier, each).before_binding
    ]  # fmt: skip
    if later:
        names = ", ".join(each.question.id for each in later[:4]) + (" …" if len(later) > 4 else "")
        yield say_many(
            len(later),
            "Accept that one condition ({questions}) is met after binding, and fund the work.",
            "Accept that {number} conditions ({questions}) are met after binding, and fund the work.",
            number=word(len(later)),
            questions=names,
        )
