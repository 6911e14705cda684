"""Exclusion watch: every exclusion of the pack, with the answers that would let an insurer rely on it."""

from regrisk.model.evaluation import ExclusionMark, ExclusionReading
from regrisk.model.rules import ExclusionRule
from regrisk.report.blocks import Block, Note, Text
from regrisk.report.document import Section
from regrisk.report.dossier import Dossier
from regrisk.report.inline import MARKS, MarkName, Run, Words
from regrisk.report.phrases import NBSP, and_more
from regrisk.report.references import question, standing, words
from regrisk.report.sections.facts_inside import fact_inside
from regrisk.report.tables import Column, Line, Lines, Row, Table
from regrisk.report.wording import EXCLUSIONS
from regrisk.scoring.exclusions import exclusion_readings
from regrisk.words import later, say

_MARK: dict[ExclusionMark, MarkName] = {
    "found": "exclusion",
    "partly": "partly",
    "nothing": "clear",
    "not_asked": "not_asked",
}
_ORDER: tuple[ExclusionMark, ...] = ("found", "partly", "nothing", "not_asked")
_NAMED = 3
_SHORT = 14
"""Characters up to which a profile fact is said beside its id."""
_NOTHING = later("Nothing of it was found in the answers.")


def section(dossier: Dossier) -> Section:
    """Return the section; all exclusions of the pack are listed, also those with nothing found."""
    return Section(
        key="exclusions",
        title=say("Exclusion watch"),
        lede=say(
            "Policy exclusions that forms and wordings name, and the answers here that would let an "
            "insurer rely on one."
        ),
        placement="flows",
        room=300,
        blocks=_blocks(dossier),
    )


def _blocks(dossier: Dossier) -> tuple[Block, ...]:
    rules = dossier.pack.exclusions
    if rules is None or not rules.exclusions:
        return (Text(words=say("This pack watches no exclusions.")),)
    by_id = {rule.id: rule for rule in rules.exclusions}
    readings = exclusion_readings(dossier.pack, dossier.assessment, dossier.today)
    # Sorting keeps the order of the pack among those with one mark.
    ordered = sorted(readings, key=lambda reading: _ORDER.index(reading.mark))
    return (
        Table(
            columns=(
                Column(width=19, style="key"),
                Column(head=say("Exclusion or condition"), width=130, style="key"),
                Column(head=say("Answers that bear on it"), width=202),
                Column(head=say("Reading"), width=153),
            ),
            rows=tuple(_row(dossier, by_id[reading.id], reading) for reading in ordered),
            density="medium",
        ),
        Note(words=f"{_signs()} {say(EXCLUSIONS)}"),
    )


def _signs() -> str:
    return say(
        "{found} an answer here would let an insurer rely on it · {partly} partly, or only under some "
        "wordings "
        "· {nothing} nothing found in the answers · {not_asked} not asked or not answered.",
        **{mark: MARKS[_MARK[mark]] for mark in _ORDER},
    )


def _row(dossier: Dossier, rule: ExclusionRule, reading: ExclusionReading) -> Row:
    return Row(
        cells=(
            MARKS[_MARK[reading.mark]],
            rule.title,
            _answers(dossier, rule, reading),
            _reading(reading),
        )
    )


def _answers(dossier: Dossier, rule: ExclusionRule, reading: ExclusionReading) -> Words:
    names = list(dict.fromkeys(name for line in reading.lines for name in line.questions)) or [
        name for name in rule.questions if _bears(dossier, name)
    ]
    shown = [_named(dossier, name) for name in names[:_NAMED]]
    parts: list[str | Run | tuple[str | Run, ...]] = []
    for each in shown:
        parts += [", ", each] if parts else [each]
    more = f" {and_more(len(names) - _NAMED)}" if len(names) > _NAMED else ""
    return words(*parts, more) if names else "–"


def _bears(dossier: Dossier, name: str) -> bool:
    if name in dossier.contributions:
        return dossier.applies(name)
    return name in dossier.assessment.profile


def _named(dossier: Dossier, name: str) -> tuple[str | Run, ...]:
    if name in dossier.contributions:
        return (question(name, "plain"), f" {standing(dossier, name)}".replace(" ", NBSP))
    text = fact_inside(dossier, name)
    brief = 0 < len(text) <= _SHORT and not text.isdigit()
    said = f"{NBSP}{text}".replace(" ", NBSP) if brief else ""
    return (Run(text=f"{name}{said}", link=name),)


def _reading(reading: ExclusionReading) -> Lines:
    if not reading.lines:
        asked = reading.mark != "not_asked"
        said = say(_NOTHING) if asked else say("Not asked of this registry, or not answered yet.")
        return Lines(lines=(Line(words=said, style="quiet"),))
    return Lines(lines=tuple(Line(words=line.because) for line in reading.lines))
