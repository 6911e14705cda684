"""What the board is asked to decide: at most three, each with an amount and a date where there are any."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from regrisk.report import facts
from regrisk.report.dossier import Dossier
from regrisk.report.phrases import day, money, number, shortened, shown, word
from regrisk.report.planned import cost_in_words, done_on
from regrisk.report.sections.board_steps import Paying
from regrisk.report.targets import target
from regrisk.report.what_ifs import ControlsDone
from regrisk.scoring.display import shown_text
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
        takes = {
            "cost": cost_in_words(dossier, step.controls),
            "days": number(round(step.person_days)),
            "day": day(done_on(dossier, step.controls)),
            "goal": _goal(dossier, step),
        }
        found = _raised(dossier, step)
        if len(step.controls) == 1:
            asked = dossier.pack.question_by_id[found[0]]
            yield say(
                "Approve “{control}” now, for {question} ({cost}; about {days} person-days; done by {day} at "
                "the earliest, if people are free): {goal}.",
                control=dossier.pack.control_by_id[step.controls[0]].title,
                question=f"{asked.id} {asked.label}",
                **takes,
            )
        else:
            yield say(
                "Approve {number} controls now, for {questions} ({cost}; about {days} person-days; done by "
                "{day} at the earliest, if people are free): {goal}.",
                number=word(len(step.controls)),
                questions=shortened(found, 4),
                **takes,
            )


def _raised(dossier: Dossier, step: ControlsDone) -> list[str]:
    """Return the questions that controls are for: whose knock-outs they clear, else all that they raise."""
    raised = dict.fromkeys(
        each.question for name in step.controls for each in dossier.pack.control_by_id[name].raises
    )
    cleared = [
        each.question.id for each in dossier.fired
        if each.question.id in raised and each.question.id not in step.still_fired
    ]  # fmt: skip
    return cleared or list(raised)


def _goal(dossier: Dossier, step: ControlsDone) -> str:
    """Say what the step does to the gates and to the band; no band is said while none is final."""
    band, title = step.outcome.band, dossier.pack.band_by_id[step.outcome.band.id].title
    points, moves = shown(step.outcome.points), band.id != dossier.evaluation.band.id
    freed = bool(dossier.evaluation.band.gates) and not band.gates
    if dossier.provisional:
        return say("no gate then acts") if freed else say("the score is then {score}", score=points)
    if freed and moves:
        return say("no gate then acts, and the band is then {band}", band=title)
    if freed and dossier.next_band is not None:
        short = Fraction(dossier.next_band.at_least) - Fraction(shown_text(step.outcome.points))
        return say(
            "no gate then acts; the band stays {band}, {points} points short of {next}",
            band=title,
            points=shown(short),
            next=dossier.next_band.title,
        )
    if moves:
        return say("the band is then {band}", band=title)
    return say("the score is then {score}, and the band stays {band}", score=points, band=title)


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
