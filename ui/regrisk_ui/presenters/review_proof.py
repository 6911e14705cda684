"""The sections of the review about evidence: what runs out, and what is not shown."""

from collections.abc import Mapping
from datetime import date

from regrisk.model.condition import Basis
from regrisk.model.response import Answered, Grade
from regrisk.questions.describe import day_text
from regrisk.wizard.review import RunsOut, Unproven
from regrisk.words import later, say
from regrisk_ui.presenters import words
from regrisk_ui.presenters.badge import NO_EVIDENCE, OUT_OF_DATE, Badge
from regrisk_ui.presenters.proof import proof_of
from regrisk_ui.presenters.review_lines import Line, Read, Section

_DATED: Mapping[Grade, str] = {
    "documented": later("{title}, documented, dated {day}."),
    "verified": later("{title}, verified, dated {day}."),
}
_KNOWN: Mapping[Basis, str] = {
    "seen": later("Level {level}, basis seen."),
    "told": later("Level {level}, basis told."),
    "assumed": later("Level {level}, basis assumed."),
}


def runs_out(read: Read, found: tuple[RunsOut, ...], starts: date | None, judged_on: date) -> Section:
    """Return the answers whose evidence ends before the day it is judged on."""
    return Section(
        key="runs-out",
        title=say("Evidence that runs out"),
        note=_judged(starts, judged_on),
        badge=Badge("exclusion", say("{number} run out", number=len(found)), "calendar-clock"),
        lines=tuple(_running_out(read, one) for one in found),
    )


def _judged(starts: date | None, judged_on: date) -> str:
    if starts is None:
        return say(
            "The profile does not say when cover should start, so evidence is judged three months ahead, on "
            "{day}.",
            day=day_text(judged_on),
        )
    judged = say("Evidence is judged on {day}.", day=day_text(judged_on))
    return f"{say('Cover starts {day}.', day=day_text(starts))} {judged}"


def _running_out(read: Read, found: RunsOut) -> Line:
    note = say(_DATED[found.item.grade], title=found.item.title, day=day_text(found.item.dated))
    if found.points:
        lost = say(
            "Without a new one the evidenced score falls by {points}.", points=words.points(found.points)
        )
        note = f"{note} {lost}"
    return Line(
        card=found.question,
        badge=Badge("exclusion", say("Runs out {day}", day=day_text(found.until)), "calendar-clock"),
        ids=found.question,
        title=read.text(found.question),
        note=note,
        deed=say("Renew"),
    )


def unproven(read: Read, found: tuple[Unproven, ...]) -> Section:
    """Return the answers that no evidence in date shows, what it would add most first."""
    ranked = sorted(found, key=lambda one: -one.points)
    return Section(
        key="unproven",
        title=say("Answers without evidence in date"),
        note=say("Claimed is not evidenced. The largest come first."),
        badge=None,
        lines=tuple(_without_proof(read, one) for one in ranked),
    )


def _without_proof(read: Read, found: Unproven) -> Line:
    question = read.pack.question_by_id[found.question]
    response = read.assessment.responses.get(found.question)
    proof = proof_of(question, response, read.evaluation.evaluated_on)
    basis = response.basis if isinstance(response, Answered) and response.basis else None
    level = say(_KNOWN[basis] if basis else "Level {level}.", level=found.level)
    adds = say("Evidence would add {points} to the evidenced score.", points=words.points(found.points))
    return Line(
        card=found.question,
        badge=(OUT_OF_DATE if proof.lines else NO_EVIDENCE).said(),
        ids=found.question,
        title=question.text,
        note=f"{level} {adds}",
        deed=say("Renew" if proof.lines else "Add"),
    )
