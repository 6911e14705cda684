"""One question as a row: what was asked, answered, covered and shown, and the reason for its points."""

from typing import assert_never

from regrisk.model.evaluation import Contribution
from regrisk.model.question import AnyQuestion
from regrisk.model.response import Answered, AnyResponse, NotApplicable, Unknown
from regrisk.questions.describe import describe_value
from regrisk.questions.level import level_of
from regrisk.report.blocks import AnswerRow
from regrisk.report.dossier import Dossier
from regrisk.report.evidence import NumberedEvidence
from regrisk.report.figures import question_bar
from regrisk.report.inline import MARKS, Run, Words, bold, linked
from regrisk.report.marks import MARK_OF, SIGN_OF, WORD_OF
from regrisk.report.phrases import NBSP, capital, day
from regrisk.report.tables import LevelMark
from regrisk.scoring import explain
from regrisk.scoring.display import shown_text

_SHOWN = "Shown by evidence in date."
_BASIS = {"seen": "Seen", "told": "Told", "assumed": "Assumed"}


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
            return LevelMark(filled=part.level or 0, shown=f"level {part.level} of 4")
        case "unknown" | "unanswered":
            return LevelMark(state="open", shown=part.state)
        case "not_applicable" | "hidden":
            return LevelMark(state="none", shown="does not apply")
        case _:
            assert_never(part.state)


def _answer(asked: AnyQuestion, response: AnyResponse | None) -> Words:
    match response:
        case Answered(value=value):
            said = _ended(describe_value(asked, value))
            if not asked.scored:
                return said
            # Options say what was chosen; the level they stand for is what the points follow from.
            return (bold(f"Level {level_of(asked, value)}. "), said)
        case Unknown():
            return (bold("Unknown. "), "We do not know.")
        case NotApplicable(reason=reason):
            return (bold("Does not apply. "), reason)
        case None:
            return (bold("Not answered."),)
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
            parts.append(f"Scope: {response.scope}")
        how = _BASIS[response.basis] if response.basis else "Basis not stated"
    else:
        how = "Said" if response.known_by else ""
    who = f"{how} by {response.known_by}" if response.known_by else how
    when = day(response.as_of) if response.as_of else ""
    parts.append(", ".join(each for each in (who, when) if each))
    return " · ".join(part for part in parts if part)


def _note(response: AnyResponse | None) -> Words:
    return f"Note: {response.note}" if response is not None and response.note else ""


def _rule(dossier: Dossier, asked: AnyQuestion) -> Words:
    if (fired := dossier.fired_by_question.get(asked.id)) is not None:
        rule = fired.rule
        below = f"{WORD_OF[rule.kind]} below level {rule.below_level}."
        return (Run(text=f"{SIGN_OF[rule.kind]} {below} "), capital(rule.why))
    if asked.id in dossier.open_by_question and asked.knock_out is not None:
        word = WORD_OF[asked.knock_out.kind]
        return f"Open: {word.lower()} below level {asked.knock_out.below_level} once it is answered."
    return ""


def _evidence(dossier: Dossier, asked: AnyQuestion, part: Contribution) -> tuple[Words, ...]:
    items = dossier.evidence_of.get(asked.id, ())
    if items:
        return tuple(_piece(dossier, item) for item in items)
    return ("None",) if part.state == "answered" and part.level else ("–",)


def _piece(dossier: Dossier, item: NumberedEvidence) -> Words:
    sign = MARKS["in_date"] if item.state == "in_date" else MARKS["lapsed"]
    title = item.item.kind.capitalize() if dossier.redacted else item.item.title
    number = linked(item.number, item.number) if "evidence" in dossier.numbers else bold(item.number)
    number = number.model_copy(update={"face": "bold", "tone": "inherit"})
    return (f"{sign}{NBSP}", number, f" {title}, {item.item.grade}, {_until(item)}")


def _until(item: NumberedEvidence) -> str:
    if item.state == "not_yet":
        return f"dated {day(item.item.dated)}, after this day"
    if item.until is None:
        return "no end"
    if item.state == "lapsed":
        return f"lapsed {day(item.until)}"
    return f"to {day(item.until)}" + (" – before cover starts" if item.ends_before_cover else "")


def _points(part: Contribution) -> Words:
    if not part.possible:
        return "not counted"
    return (bold(shown_text(part.earned, 2)), f" / {shown_text(part.possible, 2)}")


def _reasons(part: Contribution) -> tuple[Words, ...]:
    sentences = [f"{sentence.rstrip('.')}." for sentence in explain.reason(part.because).split(". ")]
    # The evidence beside it says so already, and the bar is solid.
    return tuple(sentence for sentence in sentences if sentence != _SHOWN)
