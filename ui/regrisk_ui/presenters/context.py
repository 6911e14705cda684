"""What stands beside a card: what the answer does, why it is asked, what proves it, its rules."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from regrisk.model.assessment import Assessment
from regrisk.model.condition import Basis
from regrisk.model.effect import Effect, LevelEffect
from regrisk.model.evaluation import Contribution, Evaluation, Score
from regrisk.model.pack import Pack
from regrisk.model.profile import AnyProfileQuestion
from regrisk.model.question import AnyQuestion, Maturity
from regrisk.model.response import Answered, NotApplicable, StoredResponse, Unknown
from regrisk.questions.describe import day_text, describe_profile, describe_value
from regrisk.questions.level import HIGHEST_LEVEL, level_of
from regrisk.scoring.display import MINUS, shown, signed_text
from regrisk.spoken import figure as in_language
from regrisk.spoken import inside
from regrisk.words import later, say
from regrisk_ui.presenters import kinds, words
from regrisk_ui.presenters.badge import knock_outs
from regrisk_ui.presenters.card import clears_at, part_of

Mood = Literal["good", "plain", "bad"]
"""Whether a figure is a gain, a loss, or neither."""
Sign = Literal["good", "open", "decline", "exclusion", "subjectivity"]
"""What a sentence is about: something settled, something still open, or a knock-out by its kind."""
_LONGEST = 400
_BASES: Mapping[Basis, str] = {
    "seen": later("seen", about="basis"),
    "told": later("told", about="basis"),
    "assumed": later("assumed", about="basis"),
}


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of the meter: where it lies and how it is written."""

    at: float
    shown: str


@dataclass(frozen=True, slots=True)
class Meter:
    """The meter: what can be shown, what is said, what is still open, and all of it as a sentence."""

    evidenced: Figure
    score: Figure
    potential: Figure
    words: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Deed:
    """What the present answer does: its figure, against what, and what it clears or calls forth."""

    figure: str
    mood: Mood
    against: str
    lines: tuple[tuple[Sign, str], ...]
    hint: str


@dataclass(frozen=True, slots=True)
class Earlier:
    """The answer of the assessment before this one."""

    title: str
    key: str
    answer: str
    note: str


@dataclass(frozen=True, slots=True)
class Panel:
    """Everything beside a card; parts without content are left out."""

    card: str
    deed: Deed | None
    meter: Meter
    why_title: str
    why: str
    weak: str
    evidence: tuple[str, ...]
    earlier: Earlier | None
    rules: tuple[tuple[str, str], ...]


def panel(
    pack: Pack, question: AnyQuestion, evaluation: Evaluation, deed: Deed | None, earlier: Earlier | None
) -> Panel:
    """Return the panel of a question card."""
    why = question.help
    if question.knock_out is not None:
        why = f"{why} {question.knock_out.why}"
    return Panel(
        card=question.id,
        deed=deed,
        meter=meter(evaluation.score),
        why_title=say("Why an underwriter asks"),
        why=why,
        weak=question.underwriter_note or "",
        evidence=tuple(words.opening(item) for item in question.evidence),
        earlier=earlier,
        rules=_rules(pack, question.citations),
    )


def fact_panel(fact: AnyProfileQuestion, uses: str, evaluation: Evaluation, earlier: Earlier | None) -> Panel:
    """Return the panel of a profile card."""
    return Panel(
        card=fact.id,
        deed=None,
        meter=meter(evaluation.score),
        why_title=say("Why this is asked"),
        why=f"{fact.help} {uses}",
        weak="",
        evidence=(),
        earlier=earlier,
        rules=(),
    )


def meter(score: Score) -> Meter:
    """Return the meter of *score*, with no band: that is for the results."""
    evidenced, points, potential = _figure(score.evidenced), _figure(score.points), _figure(score.potential)
    if score.provisional:
        said = say(
            "Provisional: between {points} and {potential}, {evidenced} evidenced.",
            points=points.shown,
            potential=potential.shown,
            evidenced=evidenced.shown,
        )
    else:
        said = say("Score {points}, {evidenced} evidenced.", points=points.shown, evidenced=evidenced.shown)
    sentence = say(
        "Score {points} of 100. Evidenced {evidenced}. Potential {potential}.",
        points=points.shown,
        evidenced=evidenced.shown,
        potential=potential.shown,
    )
    return Meter(evidenced, points, potential, said, sentence)


def deed(
    question: AnyQuestion,
    evaluation: Evaluation,
    effect: Effect | None,
    against: str,
    brings: Sequence[LevelEffect],
) -> Deed:
    """Return what the answer to *question* does.

    *effect* compares it with the one that *against* names, None while there is no answer;
    *brings* says what each level would add.
    """
    part = part_of(evaluation, question.id)
    lines = _consequences(question, evaluation)
    if effect is None:
        figure = words.points(part.possible) if question.scored else ""
        return Deed(figure, "plain", say("points are open here") if figure else "", lines, "")
    counts = question.scored and part.state != "not_applicable"
    figure = in_language(signed_text(effect.points)) if counts else ""
    mood: Mood = "good" if effect.points > 0 else ("bad" if effect.points < 0 else "plain")
    said = against if counts else _no_points(question)
    return Deed(figure, mood, said, lines, _hint(question, part, brings))


def spoken_deed(deed: Deed) -> str:
    """Return what an answer did, as a screen reader says it."""
    first = f"{words.opening(_read_out(deed.figure))} {deed.against}." if deed.figure else deed.against
    return " ".join(part for part in (first, *(line for _, line in deed.lines)) if part)


def _read_out(figure: str) -> str:
    if figure[:1] == "+":
        return say("plus {figure}", figure=figure[1:])
    return say("minus {figure}", figure=figure[1:]) if figure[:1] == MINUS else figure


def earlier_answer(
    question: AnyQuestion, response: StoredResponse | None, previous: Assessment | None, called: str
) -> Earlier | None:
    """Return what *previous* answered to *question*; *called* is how that assessment is called."""
    if previous is None or response is None:
        return None
    key, answer = _said(question, response)
    return Earlier(
        title=f"{words.opening(called)}, {day_text(previous.taken_on)}",
        key=key,
        answer=answer,
        note=_known(response),
    )


def earlier_fact(
    fact: AnyProfileQuestion, previous: Assessment | None, pack: Pack, called: str
) -> Earlier | None:
    """Return what *previous* gave for a profile fact."""
    value = previous.profile.get(fact.id) if previous else None
    if previous is None or value is None:
        return None
    title = f"{words.opening(called)}, {day_text(previous.taken_on)}"
    return Earlier(
        title=title, key="", answer=words.bounded(describe_profile(fact, value, pack), _LONGEST), note=""
    )


def _figure(value: Fraction) -> Figure:
    return Figure(at=shown(value), shown=words.score(value))


def _consequences(question: AnyQuestion, evaluation: Evaluation) -> tuple[tuple[Sign, str], ...]:
    rule, found = question.knock_out, knock_outs(evaluation)
    if rule is None:
        return ()
    likely = kinds.likely_below(rule.kind, clears_at(question, rule))
    if question.id in found.fired:
        return ((rule.kind, likely),)
    if question.id in found.open:
        return (("open", likely),)
    if part_of(evaluation, question.id).state == "not_applicable":
        return (("open", kinds.no_longer_tested(rule.kind)),)
    return (("good", kinds.cleared_on(rule.kind, _inside(question.label))),)


def _inside(label: str) -> str:
    """Return a label as it stands inside a sentence; an abbreviation at its start keeps its capitals."""
    return label if label[:2].isupper() else inside(label[:1]) + label[1:]


def _no_points(question: AnyQuestion) -> str:
    if question.scored:
        return say("Does not count; its points moved to its neighbours.")
    return say("Asked for terms only; it earns no points.")


def _hint(question: AnyQuestion, part: Contribution, brings: Sequence[LevelEffect]) -> str:
    if part.state == "not_applicable":
        return ""  # what an answer would add is nothing for a question that is said not to apply
    sentences = []
    more = max((row.points for row in brings), default=Fraction(0))
    if more > 0:
        added = words.points(more)
        if isinstance(question, Maturity):
            sentences.append(say("Level {level} would add {points}.", level=HIGHEST_LEVEL, points=added))
        else:
            sentences.append(say("The best answer would add {points}.", points=added))
    if part.earned > part.evidenced:
        gain = words.points(part.earned - part.evidenced)
        sentences.append(say("Evidence would add {points} to the evidenced score.", points=gain))
    return " ".join(sentences)


def _rules(pack: Pack, citations: Mapping[str, tuple[str, ...]]) -> tuple[tuple[str, str], ...]:
    names = {framework.id: framework.short for framework in pack.frameworks}
    return tuple((names.get(framework, framework), ", ".join(ids)) for framework, ids in citations.items())


def _said(question: AnyQuestion, response: StoredResponse) -> tuple[str, str]:
    match response:
        case Answered(value=value):
            return str(level_of(question, value)), describe_value(question, value)
        case Unknown():
            return "", say("Not known")
        case NotApplicable(reason=reason):
            return "", say("Did not apply, because {reason}", reason=words.bounded(reason, _LONGEST))


def _known(response: StoredResponse) -> str:
    who, known = response.known_by, response.basis if isinstance(response, Answered) else None
    basis = say(_BASES[known], about="basis") if known else ""
    if who and basis:
        return say("Answered by {who}; basis: {basis}.", who=who, basis=basis)
    if who:
        return say("Answered by {who}.", who=who)
    return say("Basis: {basis}.", basis=basis) if basis else ""
