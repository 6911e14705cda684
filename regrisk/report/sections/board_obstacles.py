"""What stands in the way of a better band or of signing, at most six lines for the board."""

from collections.abc import Iterator
from fractions import Fraction

from regrisk.model.question import KnockOutKind
from regrisk.report.dossier import Dossier
from regrisk.report.fired import FiredKnockOut
from regrisk.report.inline import PageOf, Run, Words, bold
from regrisk.report.marks import COUNTED_AS, SIGN_OF
from regrisk.report.phrases import capital, counted, day, shortened, verb, word
from regrisk.report.references import page, question, words
from regrisk.report.targets import target
from regrisk.scoring.display import shown_text

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
    return lines[:MOST] or ("Nothing in the answers given.",)


def _unanswered(dossier: Dossier) -> Iterator[Words]:
    left = len(dossier.evaluation.open)
    if left:
        yield (
            bold(f"{capital(counted(left, 'question is', 'questions are'))} unanswered."),
            " Until then no band is final and nothing can be signed.",
        )


def _severe(dossier: Dossier, kind: KnockOutKind) -> Iterator[Words]:
    fired = dossier.fired_of(kind)
    if not fired:
        return
    if len(fired) <= 2:
        yield from (_one(dossier, each) for each in fired)
        return
    names = shortened([each.question.id for each in fired], _NAMED)
    title = f"{SIGN_OF[kind]} {capital(counted(len(fired), *COUNTED_AS[kind]))}"
    yield words(bold(title), f": {names}.", _holds(dossier, fired), page(dossier, "knock-outs"))


def _one(dossier: Dossier, each: FiredKnockOut) -> Words:
    label = each.question.label
    why = f" {label}: {_first_sentence(each.rule.why)}"
    sign = bold(f"{SIGN_OF[each.rule.kind]} ")
    return words(sign, question(each.question.id), why, _holds(dossier, (each,)), page(dossier, "knock-outs"))


def _first_sentence(text: str) -> str:
    """Return the first clause of a reason; the whole stands among the knock-outs."""
    head = text.partition(";")[0].partition(". ")[0].rstrip(".")
    return f"{head[:1].lower()}{head[1:]}."


def _holds(dossier: Dossier, fired: tuple[FiredKnockOut, ...]) -> str:
    names = {each.question.id for each in fired}
    gates = [gate for gate in dossier.evaluation.band.gates if names & set(gate.questions)]
    if not gates:
        return " "
    order = [band.id for band in dossier.pack.bands.bands]
    lowest = max(gates, key=lambda gate: order.index(gate.band_at_most))
    title = dossier.pack.band_by_id[lowest.band_at_most].title
    return f" This holds the band at {title}, whatever the points. "


def _conditions(dossier: Dossier) -> Iterator[Words]:
    fired = dossier.fired_of("subjectivity")
    if not fired:
        return
    before = sum(target(dossier, each).before_binding for each in fired)
    sign, count = SIGN_OF["subjectivity"], counted(len(fired), "condition", "conditions")
    tail = f", {counted(before, 'of them', 'of them')} to meet before binding" if dossier.cover_starts else ""
    yield words(
        bold(f"{sign} {capital(count)}"), f" an insurer is likely to set{tail}. ", page(dossier, "knock-outs")
    )


def _contradictions(dossier: Dossier) -> Iterator[Words]:
    waiting = [each for each in dossier.evaluation.contradictions if not each.explained]
    if waiting:
        count = len(waiting)
        yield words(
            bold(f"{capital(counted(count, 'contradiction', 'contradictions'))}"),
            f" between answers {verb(count, 'needs', 'need')} a fix or a written explanation. ",
            page(dossier, "contradictions"),
        )


def _claimed(dossier: Dossier) -> Iterator[Words]:
    if dossier.score != dossier.evidenced:
        yield (
            bold(f"{dossier.claimed} points are claimed and not shown."),
            " This is the misstatement exposure: what the applicant would sign without proof.",
        )


def _lapsing(dossier: Dossier) -> Iterator[tuple[str | Run | PageOf, ...]]:
    forecast = dossier.evaluation.forecast
    if forecast is None:
        return
    lost = Fraction(dossier.evidenced) - Fraction(shown_text(forecast.evidenced))
    if lost > 0:
        yield (
            bold(f"{shown_text(lost)} of the {dossier.evidenced} evidenced points lapse"),
            f" before {day(forecast.on)} unless {word(len(forecast.expired))} "
            f"{verb(len(forecast.expired), 'piece', 'pieces')} of evidence "
            f"{verb(len(forecast.expired), 'is', 'are')} renewed.",
        )
