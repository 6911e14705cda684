"""What would change the band: six what-ifs, each a full evaluation, never an estimate."""

from collections.abc import Iterator, Sequence

from regrisk.report.dossier import Dossier
from regrisk.report.fired import FiredKnockOut
from regrisk.report.inline import Words
from regrisk.report.phrases import capital, counted, listed, word
from regrisk.report.references import questions, words
from regrisk.report.tables import Column, Row, Table
from regrisk.report.what_ifs import (
    Outcome,
    as_it_is,
    controls_done,
    fixed,
    only_evidenced,
    unknown_turn_out_well,
)
from regrisk.scoring.display import shown_text


def would_change(dossier: Dossier) -> Table:
    """Return six what-ifs: today, the open answers, four steps that matter here, and proof alone."""
    cases = [
        ("nothing changes", as_it_is(dossier)),
        (_open_answers(dossier), unknown_turn_out_well(dossier)),
        *_steps(dossier),
        ("only what is evidenced counted", only_evidenced(dossier)),
    ]
    return Table(
        columns=(
            Column(head="If", width=238),
            Column(head="Score", width=34, align="right", style="key"),
            Column(head="Band before gates", width=78),
            Column(head="Gate", width=84),
            Column(head="Band, not final" if dossier.provisional else "Band", width=70, style="key"),
        ),
        rows=tuple(_row(dossier, case, outcome) for case, outcome in cases),
        density="medium",
    )


def _open_answers(dossier: Dossier) -> str:
    if dossier.evaluation.open:
        return "every unknown and unanswered question turns out well"
    return "every unknown turns out well"


def _steps(dossier: Dossier) -> Iterator[tuple[Words, Outcome]]:
    """Three steps: what holds the band, what else fired, then the best controls, as far as there are any."""
    fixes = list(_fixes(dossier))
    yield from [*fixes[:2], *_plan(dossier), *fixes[2:], *_controls(dossier)][:3]


def _plan(dossier: Dossier) -> Iterator[tuple[Words, Outcome]]:
    plan = dossier.plan
    if plan is not None and plan.reachable and plan.steps:
        controls = counted(len(plan.steps), "control", "controls")
        yield f"the plan is done ({controls})", Outcome(points=plan.score.points, band=plan.band)


def _fixes(dossier: Dossier) -> Iterator[tuple[Words, Outcome]]:
    gated = [each for each in dossier.fired if each.question.id in dossier.gated]
    severe = [each for each in dossier.fired if each.rule.kind != "subjectivity"]
    if gated:
        many = f"the {word(len(gated))} answers behind the gates are fixed, nothing else"
        yield _named(gated, ", nothing else") or many, fixed(dossier, gated)
    if len(severe) > len(gated):
        many = f"all {word(len(severe))} declines and exclusions are fixed"
        yield _named(severe) or many, fixed(dossier, severe)
    if len(dossier.fired) > len(severe):
        many = f"all {word(len(dossier.fired))} knock-outs are fixed"
        yield _named(dossier.fired) or many, fixed(dossier, dossier.fired)


def _named(those: Sequence[FiredKnockOut], tail: str = "") -> Words:
    """Name the questions to fix, as links, unless they are too many for a line."""
    if len(those) > 3:
        return ""
    return words(*questions(each.question.id for each in those), f" fixed{tail}")


def _controls(dossier: Dossier) -> Iterator[tuple[Words, Outcome]]:
    best = [each.control for each in dossier.evaluation.recommendations if each.plannable]
    for count in sorted({1, 5, len(best)}):
        if not 0 < count <= len(best) or (done := controls_done(dossier, best[:count])) is None:
            continue
        if count == 1:
            yield "the first recommended control is done", done.outcome
        elif count < len(best):
            yield f"the first {word(count)} recommended controls are done", done.outcome
        else:
            yield "all recommended controls are done", done.outcome


def _row(dossier: Dossier, case: Words, outcome: Outcome) -> Row:
    titles = {band.id: band.title for band in dossier.pack.bands.bands}
    gates = outcome.band.gates
    holding = list(dict.fromkeys(name for gate in gates for name in gate.questions))
    holds: Words = "none"
    if holding:
        many = len(holding) > 2
        held_by = capital(counted(len(holding), "answer", "answers")) if many else listed(holding)
        holds = f"{held_by} {'holds' if len(holding) == 1 else 'hold'}"
    return Row(
        cells=(
            case,
            shown_text(outcome.points),
            titles[outcome.band.before_gates],
            holds,
            titles[outcome.band.id],
        )
    )
