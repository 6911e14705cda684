"""Recommended controls: ranked, with what each raises, takes, costs and brings."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Literal, NamedTuple

from regrisk.model.control import Control
from regrisk.model.evaluation import Recommendation
from regrisk.report.blocks import Block, Heading, Note, Text
from regrisk.report.document import Section
from regrisk.report.dossier import Dossier
from regrisk.report.inline import Run, Words
from regrisk.report.marks import SIGN_OF
from regrisk.report.phrases import NBSP, day, number, signed
from regrisk.report.planned import planned_controls
from regrisk.report.references import question, words
from regrisk.report.tables import Column, Row, Table
from regrisk.scoring.raises import LOWEST, raised_by
from regrisk.words import say, say_many

MOST = 24
NO_RANK = "–"
_LEVELS_SHOWN = 4
_WEEKS_A_YEAR = 52


def section(dossier: Dossier) -> Section:
    """Return the section with the first controls and those of the plan; the rest is counted."""
    return Section(
        key="controls",
        title=say("Recommended controls"),
        lede=say(
            "Ranked: clears a decline, clears an exclusion, clears a condition, then points per day of "
            "effort."
        ),
        blocks=_blocks(dossier),
    )


def _blocks(dossier: Dossier) -> tuple[Block, ...]:
    offered = dossier.evaluation.recommendations
    if not offered:
        return (Text(words=say("No control of the pack raises anything here.")),)
    ranked = [_Ranked(str(rank), each) for rank, each in enumerate(offered, start=1)]
    also = _also_planned(dossier, ranked[MOST:])
    first, closing = ranked[:MOST], Note(words=_closing(dossier, len(offered) - MOST, also))
    if not also:
        return (_table(dossier, first, "medium"), closing)
    # Set close, so that mostly both tables have room on one page.
    heading = Heading(level=3, text=say("Also in the plan"))
    return (_table(dossier, first, "dense"), closing, heading, _table(dossier, also, "dense"))


class _Ranked(NamedTuple):
    """A control with its place in the ranking, or a dash while it has none."""

    rank: str
    each: Recommendation


def _also_planned(dossier: Dossier, below: Sequence[_Ranked]) -> list[_Ranked]:
    """Return what is planned and not among the first: by rank, then what waits for other controls."""
    chosen = planned_controls(dossier)
    offered = {each.control for each in dossier.evaluation.recommendations}
    waiting = [
        _Ranked(NO_RANK, _unranked(dossier, control))
        for control in dossier.pack.controls
        if control.id in chosen - offered and raised_by(dossier.prepared.controls[control.id], dossier.now)
    ]
    return [one for one in below if one.each.control in chosen] + waiting


def _unranked(dossier: Dossier, control: Control) -> Recommendation:
    """Return a control that comes after others as one that is recommended; alone it brings nothing yet."""
    raised = raised_by(dossier.prepared.controls[control.id], dossier.now)
    fired = dossier.fired_by_question
    return Recommendation(
        control=control.id,
        questions=tuple(one.question for one in raised),
        lift=Fraction(0),
        effort=control.effort,
        cost_band=control.cost_band,
        priority=control.priority,
        clears=tuple(
            one.question
            for one in raised
            if one.question in fired and one.step.level >= fired[one.question].rule.below_level
        ),
        plannable=control.plannable,
    )


def _table(dossier: Dossier, ranked: Sequence[_Ranked], density: Literal["medium", "dense"]) -> Table:
    return Table(
        columns=(
            Column(head="#", width=17, align="right", style="key"),
            Column(head=say("Control"), width=172),
            Column(head=say("Raises"), width=118),
            Column(head=say("Effort"), width=52),
            Column(head=say("Cost"), width=32),
            Column(head=say("Time"), width=42),
            Column(head=say("Lift"), width=37, align="right", style="key"),
            Column(head=say("Clears"), width=34),
        ),
        rows=tuple(_row(dossier, one.rank, one.each) for one in ranked),
        density=density,
    )


def _row(dossier: Dossier, rank: str, each: Recommendation) -> Row:
    control = dossier.pack.control_by_id[each.control]
    chosen = planned_controls(dossier)
    name: list[str | Run] = [control.title]
    if each.control in chosen:
        name.append(Run(text=f"{NBSP}{NBSP}{say('in plan').replace(' ', NBSP)}", face="bold", tone="deep"))
    if not each.plannable:
        name.append(Run(text=f" {say('waits for time or others')}", tone="muted"))
    days = round(control.effort_person_days.likely)
    return Row(
        key=f"control-{each.control}",
        cells=(
            rank,
            tuple(name),
            _levels(dossier, each),
            f"{each.effort}, {_days(days)}",
            each.cost_band,
            _time(round(control.elapsed_weeks)),
            NO_RANK if rank == NO_RANK else signed(each.lift, 2),
            _clears(dossier, each),
        ),
    )


def _time(weeks: int) -> str:
    if weeks >= 2 * _WEEKS_A_YEAR:
        return say("{number} years", number=number(round(weeks / _WEEKS_A_YEAR))).replace(" ", NBSP)
    return say_many(
        weeks, "{number} week", "{number} weeks", about="narrow column", number=number(weeks)
    ).replace(" ", NBSP)


def _days(days: int) -> str:
    return say_many(days, "{number} day", "{number} days", number=number(days)).replace(" ", NBSP)


def _levels(dossier: Dossier, each: Recommendation) -> Words:
    """Return the questions raised with their levels; an unknown or open one stands at ``?``."""
    raised = raised_by(dossier.prepared.controls[each.control], dossier.now)
    parts: list[str | Run] = []
    for one in raised[:_LEVELS_SHOWN]:
        start = "?" if one.from_level == LOWEST else str(one.from_level)
        parts += [", "] if parts else []
        parts += [question(one.question), f"{NBSP}{start}{NBSP}→{NBSP}{one.step.level}"]
    if len(raised) > _LEVELS_SHOWN:
        parts.append(f"{NBSP}+{len(raised) - _LEVELS_SHOWN}")
    return tuple(parts) or "–"


def _clears(dossier: Dossier, each: Recommendation) -> Words:
    kinds = [
        dossier.fired_by_question[name].rule.kind for name in each.clears if name in dossier.fired_by_question
    ]
    signs = [SIGN_OF[kind] for kind in sorted(kinds, key=list(SIGN_OF).index)]
    return words(Run(text="".join(signs), face="bold")) if signs else ""


def _closing(dossier: Dossier, left_out: int, also: Sequence[_Ranked]) -> str:
    sentences = [
        say(
            "Lift: points gained if only this control is done now, from a full re-evaluation. Effort: S up "
            "to 10 person-days of own work, M up to 40, L more; the likely figure follows. Cost: $ under "
            "$10 k paid to others in the first year, $$ under $50 k, $$$ more."
        ),
    ]
    if dossier.pack.control_basis is not None:
        as_of = day(dossier.pack.control_basis.as_of)
        sentences.append(
            say("Effort and cost are the judgement of the pack’s authors as of {day}.", day=as_of)
        )
    if left_out > 0:
        sentences.append(
            say(
                "{number} further controls rank below these; the program lists them all.",
                number=number(left_out),
            )
        )
    if any(one.rank == NO_RANK for one in also):
        sentences.append(say("A dash below: it comes after another control and is ranked once that is done."))
    return " ".join(sentences)
