"""The list of evidence in words: what proves which answer, until when, and what has to be renewed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Literal

from regrisk.model.assessment import Assessment
from regrisk.model.evaluation import Evaluation
from regrisk.model.pack import Pack
from regrisk.model.proof_file import FileState
from regrisk.questions.describe import day_text
from regrisk.scoring.forecast import cover_starts
from regrisk.scoring.numbered_evidence import NumberedEvidence, numbered
from regrisk.words import later, say, say_many
from regrisk_ui.presenters.attaching import trouble_of
from regrisk_ui.presenters.proof import GRADE_WORDS
from regrisk_ui.tokens import ColorName

Standing = Literal["in date", "before cover", "run out", "not yet"]
_WORDS: dict[Standing, tuple[str, str, ColorName]] = {
    "in date": (later("In date"), "circle-check", "ok"),
    "before cover": (later("Runs out before cover starts"), "calendar-clock", "exclusion"),
    "run out": (later("Run out"), "calendar-clock", "exclusion"),
    "not yet": (later("Counts from its day on"), "clock", "text2"),
}
NOT_ATTACHED = later("File not attached")


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """A piece of evidence. ``attached`` is False for a file with nothing kept; ``said`` is all of it.

    ``trouble`` says what is wrong with its file, and is empty where nothing is.
    """

    number: str
    question: str
    title: str
    about: str
    grade: str
    dated: date
    until: date | None
    standing: Standing
    state: str
    icon: str
    tone: ColorName
    attached: bool
    trouble: str
    said: str


@dataclass(frozen=True, slots=True)
class EvidencePage:
    """The whole page; ``to_renew`` says that something runs out one day."""

    note: str
    rows: tuple[EvidenceRow, ...]
    to_renew: bool


def evidence_page(
    pack: Pack,
    assessment: Assessment,
    evaluation: Evaluation,
    files: Mapping[str, FileState] = MappingProxyType({}),
) -> EvidencePage:
    """Return every piece of evidence, what runs out first before the others.

    *files* says how files stand, by their sha256; of those that are not in it nothing is said.
    """
    starts = cover_starts(assessment)
    found = numbered(pack, assessment, evaluation, starts)
    made = (_row(pack, each, files.get(each.item.sha256 or "")) for each in found)
    rows = sorted(made, key=lambda row: (row.until or date.max, row.question))
    return EvidencePage(
        note=_note(rows, starts),
        rows=tuple(rows),
        to_renew=any(row.until is not None and row.standing in ("in date", "before cover") for row in rows),
    )


def _row(pack: Pack, found: NumberedEvidence, file: FileState | None) -> EvidenceRow:
    question, item = pack.question_by_id[found.question], found.item
    standing = _standing(found)
    word, icon, tone = _WORDS[standing]
    attached = item.kind != "file" or item.sha256 is not None
    state, grade = say(word), say(GRADE_WORDS[item.grade])
    trouble = say(NOT_ATTACHED) if not attached else (trouble_of(file) if file else "")
    said = f"{found.question}. {item.title}. {_ends(grade, item.dated, found.until)}. {state}"
    return EvidenceRow(
        number=found.number,
        question=found.question,
        title=item.title,
        about=question.label,
        grade=grade,
        dated=item.dated,
        until=found.until,
        standing=standing,
        state=state,
        icon=icon,
        tone=tone,
        attached=attached,
        trouble=trouble,
        said=f"{said}. {trouble}" if trouble else said,
    )


def _ends(grade: str, dated: date, until: date | None) -> str:
    if until is None:
        return say("{grade}, dated {day}, does not run out", grade=grade, day=day_text(dated))
    return say(
        "{grade}, dated {day}, valid to {until}", grade=grade, day=day_text(dated), until=day_text(until)
    )


def _standing(found: NumberedEvidence) -> Standing:
    if found.state == "lapsed":
        return "run out"
    if found.state == "not_yet":
        return "not yet"
    return "before cover" if found.ends_before_cover else "in date"


def _note(rows: list[EvidenceRow], starts: date | None) -> str:
    if not rows:
        return ""
    out = sum(row.standing == "run out" for row in rows)
    before = sum(row.standing == "before cover" for row in rows)
    parts = [say_many(len(rows), "{number} piece", "{number} pieces")]
    if out:
        parts.append(say_many(out, "{number} has run out", "{number} have run out"))
    if starts is not None:
        day = day_text(starts)
        if before:
            parts.append(
                say_many(
                    before,
                    "{number} runs out before cover starts on {day}",
                    "{number} run out before cover starts on {day}",
                    day=day,
                )
            )
        else:
            parts.append(say("none run out before cover starts on {day}", day=day))
    return f"{'; '.join(parts)}."
