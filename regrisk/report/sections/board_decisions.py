"""What the board is asked to decide: at most three, each with an amount and a date where there are any."""

from collections.abc import Iterator
from datetime import timedelta

from regrisk.report import facts
from regrisk.report.dossier import Dossier
from regrisk.report.phrases import counted, day, money, money_range, number, verb
from regrisk.report.sections.board_steps import steps_worth_paying
from regrisk.report.targets import target

MOST = 3


def decisions(dossier: Dossier) -> tuple[str, ...]:
    """Return the decisions, the heaviest first."""
    return (*_approve(dossier), *_limit(dossier), *_renew(dossier), *_accept(dossier))[:MOST]


def _approve(dossier: Dossier) -> Iterator[str]:
    for _, step in steps_worth_paying(dossier)[:1]:
        title = dossier.pack.band_by_id[step.outcome.band.id].title
        done = dossier.today + timedelta(days=round(step.weeks * 7))
        controls = counted(len(step.controls), "control", "controls")
        goal = "no gate then acts" if not step.outcome.band.gates else f"the band is then {title}"
        yield (
            f"Approve {controls} now ({money_range(step.low_usd, step.high_usd)} and about "
            f"{number(round(step.person_days))} person-days, done by {day(done)}): {goal}."
        )


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
