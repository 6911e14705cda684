"""What stands in the way of a better band or of signing, at most six lines for the board."""

from collections.abc import Iterator
from fractions import Fraction

from regrisk.model.question import KnockOutKind
from regrisk.report.dossier import Dossier
from regrisk.report.fired import FiredKnockOut
from regrisk.report.inline import PageOf, Run, Words, bold
from regrisk.report.marks import SIGN_OF, counted
from regrisk.report.phrases import capital, day, inside, shortened, shown, word
from regrisk.report.references import page, question, words
from regrisk.report.targets import target
from regrisk.report.what_ifs import only_evidenced, only_evidenced_then
from regrisk.scoring.display import shown_text
from regrisk.words import say, say_many

MOST = 6
_NAMED = 8


def obstacles(dossier: Dossier) -> tuple[Words, ...]:
    """Return the lines, the heaviest first."""
    lines = (
        *_unanswered(dossier),
        *_severe(dossier, "decline"),
        *_severe(dossier, "exclusion"),
        *_conditions(dossier),
        *_contradictions(dossier),
        *_claimed(dossier),
        *_lapsing(dossier),
    )
    return lines[:MOST] or (say("Nothing in the answers given."),)


def _unanswered(dossier: Dossier) -> Iterator[Words]:
    left = len(dossier.evaluation.open)
    if left:
        title = say_many(
            left,
            "One question is unanswered.",
            "{number} questions are unanswered.",
            about="begins",
            number=capital(word(left)),
        )
        yield bold(title), f" {say('Until then no band is final and nothing can be signed.')}"


def _severe(dossier: Dossier, kind: KnockOutKind) -> Iterator[Words]:
    fired = dossier.fired_of(kind)
    if not fired:
        return
    if len(fired) <= 2:
        yield from (_one(dossier, each) for each in fired)
        return
    names = shortened([each.question.id for each in fired], _NAMED)
    title = f"{SIGN_OF[kind]} {counted(kind, len(fired))}"
    yield words(bold(title), f": {names}.", _holds(dossier, fired), page(dossier, "knock-outs"))


def _one(dossier: Dossier, each: FiredKnockOut) -> Words:
    label = each.question.label
    why = f" {label}: {_first_sentence(each.rule.why)}"
    sign = bold(f"{SIGN_OF[each.rule.kind]} ")
    return words(sign, question(each.question.id), why, _holds(dossier, (each,)), page(dossier, "knock-outs"))


def _first_sentence(text: str) -> str:
    """Return the first clause of a reason; the whole stands among the knock-outs."""
    head = text.partition(";")[0].partition(". ")[0].rstrip(".")
    return f"{inside(head)}."


def _holds(dossier: Dossier, fired: tuple[FiredKnockOut, ...]) -> str:
    names = {each.question.id for each in fired}
    gates = [gate for gate in dossier.evaluation.band.gates if names & set(gate.questions)]
    if not gates:
        return " "
    order = [band.id for band in dossier.pack.bands.bands]
    lowest = max(gates, key=lambda gate: order.index(gate.band_at_most))
    title = dossier.pack.band_by_id[lowest.band_at_most].title
    return f" {say('This holds the band at {band}, whatever the points.', band=title)} "


def _conditions(dossier: Dossier) -> Iterator[Words]:
    fired = dossier.fired_of("subjectivity")
    if not fired:
        return
    title = bold(f"{SIGN_OF['subjectivity']} {counted('subjectivity', len(fired))}")
    if dossier.cover_starts:
        before = sum(target(dossier, each).before_binding for each in fired)
        said = say_many(
            before,
            "an insurer is likely to set, one of them to meet before binding.",
            "an insurer is likely to set, {number} of them to meet before binding.",
            number=word(before),
        )
    else:
        said = say("an insurer is likely to set.")
    yield words(title, f" {said} ", page(dossier, "knock-outs"))


def _contradictions(dossier: Dossier) -> Iterator[Words]:
    waiting = [each for each in dossier.evaluation.contradictions if not each.explained]
    if waiting:
        count, conflicts = len(waiting), sum(each.severity == "conflict" for each in waiting)
        title = say_many(
            count, "One contradiction", "{number} contradictions", about="begins", number=capital(word(count))
        )
        said = say_many(
            count,
            "between answers needs a fix or a written explanation.",
            "between answers need a fix or a written explanation.",
        )
        kinds = _kinds(conflicts, count - conflicts)
        yield words(bold(title), f"{kinds} {said} ", page(dossier, "contradictions"))


def _kinds(conflicts: int, checks: int) -> str:
    """Tell what cannot be from what may be, where there are both."""
    if not conflicts or not checks:
        return ""
    hard = say_many(conflicts, "one conflict", "{number} conflicts", number=word(conflicts))
    soft = say("{number} to check", number=word(checks))
    return f" ({hard}, {soft})"


def _claimed(dossier: Dossier) -> Iterator[Words]:
    if dossier.score != dossier.evidenced:
        title = say("{points} points are claimed and not shown.", points=dossier.claimed)
        meaning = say("This is the misstatement exposure: what the applicant would sign without proof.")
        yield bold(title), f" {meaning}"


def _lapsing(dossier: Dossier) -> Iterator[tuple[str | Run | PageOf, ...]]:
    forecast = dossier.evaluation.forecast
    if forecast is None:
        return
    now, then = dossier.evaluation.score.evidenced, forecast.evidenced
    lost = Fraction(shown_text(now)) - Fraction(shown_text(then))
    if lost > 0:
        count = len(forecast.expired)
        title = say(
            "{lost} of the {evidenced} evidenced points lapse", lost=shown(lost), evidenced=dossier.evidenced
        )
        unless = say_many(
            count,
            "before {day} unless one piece of evidence is renewed.",
            "before {day} unless {number} pieces of evidence are renewed.",
            number=word(count),
            day=day(forecast.on),
        )
        yield bold(title), f" {unless}{_then_reads(dossier)}"


def _then_reads(dossier: Dossier) -> str:
    """Say so where the evidence left by then would carry another band than that of today."""
    then = only_evidenced_then(dossier)
    if dossier.provisional or then is None or then.band.id == only_evidenced(dossier).band.id:
        return ""
    title = dossier.pack.band_by_id[then.band.id].title
    return f" {say('What can then be shown reads as {band}.', band=title)}"
