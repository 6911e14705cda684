"""Every question can be asked, every rule can fire, every control can raise something."""

from collections.abc import Iterator

from regrisk.model.condition import All, Any, Condition, OfQuestion
from regrisk.model.control import Control, Raise
from regrisk.packs.checks.satisfiable import Possibilities
from regrisk.packs.checks.sites import rules, show_ifs
from regrisk.packs.checks.subject import Subject
from regrisk.packs.faults import Fault
from regrisk.packs.resolve import Path
from regrisk.questions.suggest import shown


def check_reach(subject: Subject) -> Iterator[Fault]:
    """Yield what no answers can ever bring about."""
    possible = Possibilities(subject.pack)
    unasked = [site for site in show_ifs(subject.pack) if not possible.can_hold(site.condition)]
    # what only waits for such a question is not at fault itself
    possible = Possibilities(subject.pack, frozenset(site.of for site in unasked))
    for site in unasked:
        if not possible.can_hold(site.condition):
            what = f"{site.of} can never be asked: no answers make its condition hold."
            yield Fault(site.path, what, "Correct the condition.", "REACH")
    for site in rules(subject.pack):
        if not possible.can_hold(site.condition):
            what = f"{shown(site.of)}: no answers make this condition hold, so the line never speaks."
            yield Fault(site.path, what, "Correct the condition, or remove the line.", "NEVER")
    for c, control in enumerate(subject.pack.controls):
        yield from _control(subject, possible, ("controls", c), control)


def _control(subject: Subject, possible: Possibilities, path: Path, control: Control) -> Iterator[Fault]:
    idle = [
        n
        for n, step in enumerate(control.raises)
        if step.question in subject.pack.question_by_id and not _can_raise(subject, possible, step)
    ]
    if len(idle) == len(control.raises):
        what = f"The control {shown(control.id)} can never raise anything."
        yield Fault((*path, "raises"), what, "Raise a scored question above level 0.", "NEVER")
        return
    for n in idle:
        what = f"The control {shown(control.id)} can never raise {control.raises[n].question} by this line."
        yield Fault((*path, "raises", n), what, "Correct its level or only_if, or remove it.", "NEVER")


def _can_raise(subject: Subject, possible: Possibilities, step: Raise) -> bool:
    """Say whether the question can stand lower than the step would set it."""
    if not subject.pack.question_by_id[step.question].scored or step.to_level == 0:
        return False
    lower: Condition = Any(
        any_=(
            OfQuestion(question=step.question, level_below=step.to_level),
            OfQuestion(question=step.question, state="unanswered"),
        )
    )
    return possible.can_hold(lower if step.only_if is None else All(all_=(lower, step.only_if)))
