"""One question as a row: what was asked, answered, covered and shown, and the reason for its points."""

from typing import assert_never

from regrisk.model.condition import Basis
from regrisk.model.evaluation import Contribution
from regrisk.model.question import AnyQuestion, KnockOutKind
from regrisk.model.response import Answered, AnyResponse, NotApplicable, Unknown
from regrisk.questions.describe import describe_value
from regrisk.questions.known_words import grade_of_evidence, kind_as_title
from regrisk.questions.level import level_of
from regrisk.report.blocks import AnswerRow
from regrisk.report.dossier import Dossier
from regrisk.report.evidence import NumberedEvidence
from regrisk.report.figures import question_bar
from regrisk.report.inline import MARKS, Run, Words, bold, linked
from regrisk.report.marks import MARK_OF, SIGN_OF, below_level
from regrisk.report.phrases import NBSP, capital, day, shown
from regrisk.report.tables import LevelMark
from regrisk.scoring import explain
from regrisk.words import later, say

_SHOWN = later("Shown by evidence in date.")
_BASIS = {
    "seen": later("Seen", about="basis"),
    "told": later("Told", about="basis"),
    "assumed": later("Assumed", about="basis"),
}
_BASIS_BY = {
    "seen": later("Seen by {person}"),
    "told": later("Told by {person}"),
    "assumed": later("Assumed by {person}"),
}
_OPEN_BELOW: dict[KnockOutKind, str] = {
    "decline": later("Open: decline below level {level} once it is answered."),
    "exclusion": later("Open: exclusion below level {level} once it is answered."),
    "subjectivity": later("Open: condition below level {level} once it is answered."),
}


def answer_row(dossier: Dossier, asked: AnyQuestion) -> AnswerRow:
    """Return the row of one question."""
    part, response = dossier.contributions[asked.id], dossier.response(asked.id)
    knock_out = dossier.fired_by_question.get(asked.id)
    return AnswerRow(
        key=asked.id,
        mark=MARK_OF[knock_out.rule.kind] if knock_out else None,
        level=_level(part),
        question=asked.text,
        answer=_answer(asked, response),
        meta=_meta(response),
        note=_note(response),
        rule=_rule(dossier, asked),
        evidence=_evidence(dossier, asked, part),
        points=_points(part),
        bar=question_bar(part),
        reasons=_reasons(part),
        tinted=knock_out is not None,
    )


def _level(part: Contribution) -> LevelMark:
    match part.state:
        case "answered":
            return LevelMark(filled=part.level or 0, shown=say("level {level} of 4", level=part.level))
        case "unknown":
            return LevelMark(state="open", shown=say("unknown"))
        case "unanswered":
            return LevelMark(state="open", shown=say("unanswered"))
        case "not_applicable" | "hidden":
            return LevelMark(state="none", shown=say("does not apply"))
        case _:
            assert_never(part.state)


def _answer(asked: AnyQuestion, response: AnyResponse | None) -> Words:
    match response:
        case Answered(value=value):
            said = _ended(describe_value(asked, value))
            if not asked.scored:
                return said
            # Options say what was chosen; the level they stand for is what the points follow from.
            return (bold(f"{say('Level {level}.', level=level_of(asked, value))} "), said)
        case Unknown():
            return (bold(f"{say('Unknown.')} "), say("We do not know."))
        case NotApplicable(reason=reason):
            return (bold(f"{say('Does not apply.')} "), reason)
        case None:
            return (bold(say("Not answered.")),)
        case _:
            assert_never(response)


def _ended(text: str) -> str:
    return text if text.endswith((".", "?", "!")) else f"{text}."


def _meta(response: AnyResponse | None) -> Words:
    if response is None:
        return ""
    parts: list[str] = []
    if isinstance(response, Answered):
        if response.scope:
            parts.append(say("Scope: {scope}", scope=response.scope))
        who = _basis(response.basis, response.known_by)
    else:
        who = say("Said by {person}", person=response.known_by) if response.known_by else ""
    when = day(response.as_of) if response.as_of else ""
    parts.append(", ".join(each for each in (who, when) if each))
    return " · ".join(part for part in parts if part)


def _basis(basis: Basis | None, person: str | None) -> str:
    if basis is None:
        return say("Basis not stated by {person}", person=person) if person else say("Basis not stated")
    return say(_BASIS_BY[basis], person=person) if person else say(_BASIS[basis], about="basis")


def _note(response: AnyResponse | None) -> Words:
    return say("Note: {note}", note=response.note) if response is not None and response.note else ""


def _rule(dossier: Dossier, asked: AnyQuestion) -> Words:
    if (fired := dossier.fired_by_question.get(asked.id)) is not None:
        rule = fired.rule
        below = below_level(rule.kind, rule.below_level)
        return (Run(text=f"{SIGN_OF[rule.kind]} {below} "), capital(rule.why))
    if asked.id in dossier.open_by_question and asked.knock_out is not None:
        rule = asked.knock_out
        return say(_OPEN_BELOW[rule.kind], level=rule.below_level)
    return ""


def _evidence(dossier: Dossier, asked: AnyQuestion, part: Contribution) -> tuple[Words, ...]:
    items = dossier.evidence_of.get(asked.id, ())
    if items:
        return tuple(_piece(dossier, item) for item in items)
    return (say("None", about="evidence"),) if part.state == "answered" and part.level else ("–",)


def _piece(dossier: Dossier, item: NumberedEvidence) -> Words:
    sign = MARKS["in_date"] if item.state == "in_date" else MARKS["lapsed"]
    title = kind_as_title(item.item.kind) if dossier.redacted else item.item.title
    number = linked(item.number, item.number) if "evidence" in dossier.numbers else bold(item.number)
    number = number.model_copy(update={"face": "bold", "tone": "inherit"})
    return (
        f"{sign}{NBSP}",
        number,
        f" {title}, {grade_of_evidence(item.item.grade)}, {_until(dossier, item)}",
    )


def _until(dossier: Dossier, item: NumberedEvidence) -> str:
    if item.state == "not_yet":
        return say("dated {day}, after this day", day=day(item.item.dated))
    if item.until is None:
        return say("no end")
    if item.state == "lapsed":
        return say("lapsed {day}", day=day(item.until))
    if item.until == dossier.today:
        # In date to the end of the day: who reads the report later must not count on it.
        return say("lapses at the end of this day, {day}", day=day(item.until))
    if item.ends_before_cover:
        return say("to {day} – before cover starts", day=day(item.until))
    return say("to {day}", day=day(item.until))


def _points(part: Contribution) -> Words:
    if not part.possible:
        return say("not counted")
    return (bold(shown(part.earned, 2)), f" / {shown(part.possible, 2)}")


def _reasons(part: Contribution) -> tuple[Words, ...]:
    sentences = [f"{sentence.rstrip('.')}." for sentence in explain.reason(part.because).split(". ")]
    # The evidence beside it says so already, and the bar is solid.
    return tuple(sentence for sentence in sentences if sentence != say(_SHOWN))
