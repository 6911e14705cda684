"""What the board is asked to decide: at most three, each with an amount and a date where there are any."""

from collections.abc import Iterator, Sequence
from datetime import timedelta

from regrisk.report import facts
from regrisk.report.dossier import Dossier
from regrisk.report.phrases import counted, day, money, money_range, number, verb
from regrisk.report.sections.board_steps import Paying
from regrisk.report.targets import target
from regrisk.report.what_ifs import ControlsDone
from regrisk.scoring.display import shown_text

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
    if left:
        by = f" before {day(dossier.cover_starts)}, when cover should start" if dossier.cover_starts else ""
        yield f"Have {counted(left, 'question', 'questions')} answered{by}: no band is final until then."


def _approve(dossier: Dossier, paying: Sequence[Paying]) -> Iterator[str]:
    if dossier.next_band is None and not dossier.fired:
        return
    for _, step in paying[:1]:
        done = dossier.today + timedelta(days=round(step.weeks * 7))
        controls = counted(len(step.controls), "control", "controls")
        yield (
            f"Approve {controls} now ({money_range(step.low_usd, step.high_usd)} and about "
            f"{number(round(step.person_days))} person-days, done by {day(done)}): {_goal(dossier, step)}."
        )


def _goal(dossier: Dossier, step: ControlsDone) -> str:
    band = step.outcome.band
    if dossier.evaluation.band.gates and not band.gates:
        return "no gate then acts"
    if band.id != dossier.evaluation.band.id:
        return f"the band is then {dossier.pack.band_by_id[band.id].title}"
    return f"the score is then {shown_text(step.outcome.points)}"


def _explain(dossier: Dossier) -> Iterator[str]:
    waiting = sum(not each.explained for each in dossier.evaluation.contradictions)
    if waiting:
        pieces = counted(waiting, "contradiction", "contradictions")
        yield f"Have {pieces} between answers fixed or explained in writing before anything is signed."


def _limit(dossier: Dossier) -> Iterator[str]:
    asked, demanded = facts.limit_asked(dossier.assessment), facts.demanded_by_contract(dossier.assessment)
    if asked and demanded and demanded > asked:
        by = f" before {day(dossier.cover_starts)}" if dossier.cover_starts else ""
        yield (
            f"Ask for a limit of {money(demanded)}, not {money(asked)}, or change the contract{by}: "
            f"one contract requires {money(demanded)}."
        )


def _renew(dossier: Dossier) -> Iterator[str]:
    count = sum(item.ends_before_cover for item in dossier.evidence)
    if count and dossier.cover_starts:
        pieces = counted(count, "piece", "pieces")
        starts = day(dossier.cover_starts)
        yield f"Have {pieces} of evidence renewed before {starts}, when cover should start."


def _accept(dossier: Dossier) -> Iterator[str]:
    later = [
        each for each in dossier.fired_of("subjectivity")
        if dossier.cover_starts and not target(dossier, each).before_binding
    ]  # fmt: skip
    if later:
        names = ", ".join(each.question.id for each in later[:4]) + (" …" if len(later) > 4 else "")
        count = len(later)
        yield (
            f"Accept that {counted(count, 'condition', 'conditions')} ({names}) {verb(count, 'is', 'are')} "
            f"met "
            "after binding, and fund the work."
        )
