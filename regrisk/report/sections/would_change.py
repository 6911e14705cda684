"""What would change the band: six what-ifs, each a full evaluation, never an estimate."""

from collections.abc import Iterator, Sequence

from regrisk.report.dossier import Dossier
from regrisk.report.fired import FiredKnockOut
from regrisk.report.inline import Words, filled
from regrisk.report.phrases import capital, day, listed, shown, word
from regrisk.report.references import questions
from regrisk.report.tables import Column, Row, Table
from regrisk.report.what_ifs import (
    Outcome,
    as_it_is,
    controls_done,
    fixed,
    only_evidenced,
    only_evidenced_then,
    unknown_turn_out_well,
)
from regrisk.words import say, say_many


def would_change(dossier: Dossier) -> Table:
    """Return six what-ifs: today, the open answers, steps that matter here, and proof alone, now and then."""
    proof = [(say("only what is evidenced counted"), only_evidenced(dossier)), *_proof_then(dossier)]
    cases = [
        (say("nothing changes"), as_it_is(dossier)),
        (_open_answers(dossier), unknown_turn_out_well(dossier)),
        *_steps(dossier, 4 - len(proof)),
        *proof,
    ]
    return Table(
        columns=(
            Column(head=say("If"), width=238),
            Column(head=say("Score", about="narrow column"), width=34, align="right", style="key"),
            Column(head=say("Band before gates"), width=78),
            Column(head=say("Gate"), width=84),
            Column(
                head=say("Band, not final") if dossier.provisional else say("Band"), width=70, style="key"
            ),
        ),
        rows=tuple(_row(dossier, case, outcome) for case, outcome in cases),
        density="medium",
    )


def _open_answers(dossier: Dossier) -> str:
    if dossier.evaluation.open:
        return say("every unknown and unanswered question turns out well")
    return say("every unknown turns out well")


def _proof_then(dossier: Dossier) -> Iterator[tuple[Words, Outcome]]:
    """What the evidence alone reaches on the day cover should start."""
    then, outcome = dossier.evaluation.forecast, only_evidenced_then(dossier)
    if then is not None and outcome is not None:
        yield say("only what is evidenced on {day} counted, nothing renewed", day=day(then.on)), outcome


def _steps(dossier: Dossier, most: int) -> Iterator[tuple[Words, Outcome]]:
    """Some steps: what holds the band, what else fired, then the best controls, as far as there are any."""
    fixes = list(_fixes(dossier))
    yield from [*fixes[:2], *_plan(dossier), *fixes[2:], *_controls(dossier)][:most]


def _plan(dossier: Dossier) -> Iterator[tuple[Words, Outcome]]:
    plan = dossier.plan
    if plan is not None and plan.reachable and plan.steps:
        case = say_many(
            len(plan.steps),
            "the plan is done (one control)",
            "the plan is done ({number} controls)",
            number=word(len(plan.steps)),
        )
        yield case, Outcome(points=plan.score.points, band=plan.band)


def _fixes(dossier: Dossier) -> Iterator[tuple[Words, Outcome]]:
    gated = [each for each in dossier.fired if each.question.id in dossier.gated]
    severe = [each for each in dossier.fired if each.rule.kind != "subjectivity"]
    if gated:
        many = say("the {number} answers behind the gates are fixed, nothing else", number=word(len(gated)))
        yield _named(gated, say("{questions} fixed, nothing else")) or many, fixed(dossier, gated)
    if len(severe) > len(gated):
        many = say("all {number} declines and exclusions are fixed", number=word(len(severe)))
        yield _named(severe, say("{questions} fixed")) or many, fixed(dossier, severe)
    if len(dossier.fired) > len(severe):
        many = say("all {number} knock-outs are fixed", number=word(len(dossier.fired)))
        yield _named(dossier.fired, say("{questions} fixed")) or many, fixed(dossier, dossier.fired)


def _named(those: Sequence[FiredKnockOut], said: str) -> Words:
    """Name the questions to fix, as links, unless they are too many for a line."""
    if len(those) > 3:
        return ""
    return filled(said, questions=questions(each.question.id for each in those))


def _controls(dossier: Dossier) -> Iterator[tuple[Words, Outcome]]:
    best = [each.control for each in dossier.evaluation.recommendations if each.plannable]
    for count in sorted({1, 5, len(best)}):
        if not 0 < count <= len(best) or (done := controls_done(dossier, best[:count])) is None:
            continue
        if count == 1:
            yield say("the first recommended control is done"), done.outcome
        elif count < len(best):
            yield say("the first {number} recommended controls are done", number=word(count)), done.outcome
        else:
            yield say("all recommended controls are done"), done.outcome


def _row(dossier: Dossier, case: Words, outcome: Outcome) -> Row:
    titles = {band.id: band.title for band in dossier.pack.bands.bands}
    gates = outcome.band.gates
    holding = list(dict.fromkeys(name for gate in gates for name in gate.questions))
    holds: Words = _holding(holding) if holding else say("none", about="gate")
    return Row(
        cells=(
            case,
            shown(outcome.points),
            titles[outcome.band.before_gates],
            holds,
            titles[outcome.band.id],
        )
    )


def _holding(questions: Sequence[str]) -> str:
    count = len(questions)
    if count > 2:
        return say("{number} answers hold", number=capital(word(count)))
    return say_many(count, "{questions} holds", "{questions} hold", questions=listed(questions))
