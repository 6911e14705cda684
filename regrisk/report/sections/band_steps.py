"""How the band was reached: points first, then every gate of the pack, then the result."""

from regrisk import spoken
from regrisk.model.pack import Gate
from regrisk.model.question import KnockOutKind
from regrisk.report.dossier import Dossier
from regrisk.report.fired import FiredKnockOut
from regrisk.report.inline import Run, Words, bold, filled
from regrisk.report.marks import SIGN_OF, counted
from regrisk.report.phrases import capital, listed, shown, word
from regrisk.report.references import level_in_words, question, questions, words
from regrisk.report.tables import Column, Row, Table
from regrisk.report.verdict import short_of_next
from regrisk.words import later, say, say_many

MOST_NAMED = 6
_GATE: dict[KnockOutKind, str] = {
    "decline": later("{number} Gate: decline"),
    "exclusion": later("{number} Gate: exclusion"),
    "subjectivity": later("{number} Gate: condition"),
}
_NONE_FIRED: dict[KnockOutKind, str] = {
    "decline": later("No decline rule fired"),
    "exclusion": later("No exclusion rule fired"),
    "subjectivity": later("No condition rule fired"),
}
_ON_ONE_OF: dict[KnockOutKind, str] = {
    "decline": later("Decline on one of {questions}: {band} at most"),
    "exclusion": later("Exclusion on one of {questions}: {band} at most"),
    "subjectivity": later("Condition on one of {questions}: {band} at most"),
}
_ON_SEVERAL_OF: dict[KnockOutKind, str] = {
    "decline": later("Decline on at least {number} of {questions}: {band} at most"),
    "exclusion": later("Exclusion on at least {number} of {questions}: {band} at most"),
    "subjectivity": later("Condition on at least {number} of {questions}: {band} at most"),
}
_ANY: dict[KnockOutKind, str] = {
    "decline": later("Any decline: {band} at most"),
    "exclusion": later("Any exclusion: {band} at most"),
    "subjectivity": later("Any condition: {band} at most"),
}
_OR_MORE: dict[KnockOutKind, str] = {
    "decline": later("{number} or more declines: {band} at most"),
    "exclusion": later("{number} or more exclusions: {band} at most"),
    "subjectivity": later("{number} or more conditions: {band} at most"),
}


def band_steps(dossier: Dossier) -> Table:
    """Return the steps from points to band, each with the pack's rule and what happened."""
    rules = dossier.pack.bands.gates
    rows = [
        _by_points(dossier),
        *(_by_gate(dossier, number, rule) for number, rule in enumerate(rules, start=2)),
        _conditions(dossier, len(rules) + 2),
        Row(
            cells=(
                say("Result"),
                "",
                "",
                say("Provisional: no band is final") if dossier.provisional else dossier.band.title,
            ),
            kind="total",
        ),
    ]
    return Table(
        columns=(
            Column(head=say("Step"), width=86, style="key"),
            Column(head=say("Rule of the pack"), width=172),
            Column(head=say("What happened"), width=160),
            Column(head=say("Band"), width=86),
        ),
        rows=tuple(rows),
        density="medium",
    )


def _by_points(dossier: Dossier) -> Row:
    bands, reached = dossier.pack.bands.bands, dossier.evaluation.band.before_gates
    limits = [f"{band.at_least} {spoken.inside(band.title)}" for band in bands[:-1]]
    rule = say(
        "At least {limits}; else {band}", limits=", ".join(limits), band=spoken.inside(bands[-1].title)
    )
    return Row(
        cells=(
            say("1 Points"),
            rule,
            _points(dossier),
            bold(dossier.pack.band_by_id[reached].title),
        )
    )


def _points(dossier: Dossier) -> str:
    exact = shown(dossier.evaluation.score.points, 4)
    bands = dossier.pack.bands.bands
    at = [band.id for band in bands].index(dossier.evaluation.band.before_gates)
    if at == 0 or dossier.next_band != bands[at - 1]:
        return say("{points} points ({exact} to four decimals)", points=dossier.score, exact=exact)
    return say(
        "{points} points ({exact} to four decimals); {missing} short of {band}",
        points=dossier.score,
        exact=exact,
        missing=short_of_next(dossier),
        band=bands[at - 1].title,
    )


def _by_gate(dossier: Dossier, number: int, rule: Gate) -> Row:
    acts = any(gate.id == rule.id for gate in dossier.evaluation.band.gates)
    title = dossier.pack.band_by_id[rule.band_at_most].title
    return Row(
        cells=(
            _name(dossier, number, rule),
            _rule(rule, spoken.inside(title)),
            _happened(dossier, rule),
            bold(say("holds at {band}", band=title)) if acts else say("no change"),
        )
    )


def _name(dossier: Dossier, number: int, rule: Gate) -> str:
    """Name a gate by its key, which is English, or in another language by what it is about."""
    if dossier.pack.language.startswith("en"):
        return f"{number} {capital(rule.id.replace('-', ' '))}"
    return say(_GATE[rule.when.findings], number=number)


def _rule(rule: Gate, most: str) -> str:
    kind, least, named = rule.when.findings, rule.when.at_least, rule.when.on_any
    if named:
        names = listed(named, last="or")
        if least == 1:
            return say(_ON_ONE_OF[kind], questions=names, band=most)
        return say(_ON_SEVERAL_OF[kind], number=word(least), questions=names, band=most)
    if least == 1:
        return say(_ANY[kind], band=most)
    return say(_OR_MORE[kind], number=capital(word(least)), band=most)


def _happened(dossier: Dossier, rule: Gate) -> Words:
    kind, named = rule.when.findings, rule.when.on_any
    fired = [each for each in dossier.fired_of(kind) if not named or each.question.id in named]
    if not fired:
        return say("None of them fired") if named else say(_NONE_FIRED[kind])
    sign = Run(text=f"{SIGN_OF[kind]} ", face="bold")
    those = counted(kind, len(fired))
    if len(fired) < rule.when.at_least:
        least = word(rule.when.at_least)
        return words(sign, say("{those} fired, fewer than {least}", those=those, least=least))
    if len(fired) <= 2:
        return words(*(_one(sign, each) for each in fired))
    first = questions([each.question.id for each in fired[:MOST_NAMED]])
    more = len(fired) - MOST_NAMED
    said = (
        say("{those} fired: {questions} and {more} more") if more > 0 else say("{those} fired: {questions}")
    )
    return words(sign, filled(said, those=those, questions=first, more=word(more)))


def _one(sign: Run, each: FiredKnockOut) -> tuple[str | Run, ...]:
    needs = say(
        "fired at {level} (needs {needed}).", level=level_in_words(each), needed=each.rule.below_level
    )
    return (sign, question(each.question.id), f" {needs} ")


def _conditions(dossier: Dossier, number: int) -> Row:
    count = len(dossier.fired_of("subjectivity"))
    happened: Words = say("None fired")
    if count:
        sign = Run(text=f"{SIGN_OF['subjectivity']} ", face="bold")
        said = say_many(
            count,
            "One listed in {section}",
            "{number} listed in {section}",
            number=capital(word(count)),
            section="{section}",
        )
        happened = words(sign, filled(said, section=dossier.section("knock-outs")))
    return Row(
        cells=(
            say("{number} Conditions", number=number),
            say("A subjectivity is listed and caps nothing"),
            happened,
            say("no change"),
        )
    )
