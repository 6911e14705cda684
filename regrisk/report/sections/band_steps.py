"""How the band was reached: points first, then every gate of the pack, then the result."""

from regrisk.model.pack import Gate
from regrisk.report.dossier import Dossier
from regrisk.report.fired import FiredKnockOut
from regrisk.report.inline import Run, Words, bold
from regrisk.report.marks import COUNTED_AS, SIGN_OF
from regrisk.report.phrases import capital, counted, listed, word
from regrisk.report.references import level_in_words, question, questions, words
from regrisk.report.tables import Column, Row, Table
from regrisk.report.verdict import short_of_next
from regrisk.scoring.display import shown_text

NO_CHANGE = "no change"
MOST_NAMED = 6


def band_steps(dossier: Dossier) -> Table:
    """Return the steps from points to band, each with the pack's rule and what happened."""
    rules = dossier.pack.bands.gates
    rows = [
        _by_points(dossier),
        *(_by_gate(dossier, number, rule) for number, rule in enumerate(rules, start=2)),
        _conditions(dossier, len(rules) + 2),
        Row(
            cells=(
                "Result",
                "",
                "",
                "Provisional: no band is final" if dossier.provisional else dossier.band.title,
            ),
            kind="total",
        ),
    ]
    return Table(
        columns=(
            Column(head="Step", width=86, style="key"),
            Column(head="Rule of the pack", width=172),
            Column(head="What happened", width=160),
            Column(head="Band", width=86),
        ),
        rows=tuple(rows),
        density="medium",
    )


def _by_points(dossier: Dossier) -> Row:
    bands, reached = dossier.pack.bands.bands, dossier.evaluation.band.before_gates
    limits = [f"{band.at_least} {band.title.lower()}" for band in bands[:-1]]
    rule = f"At least {', '.join(limits)}; else {bands[-1].title.lower()}"
    exact = shown_text(dossier.evaluation.score.points, 4)
    return Row(
        cells=(
            "1 Points",
            rule,
            f"{dossier.score} points ({exact} to four decimals){_short(dossier)}",
            bold(dossier.pack.band_by_id[reached].title),
        )
    )


def _short(dossier: Dossier) -> str:
    bands = dossier.pack.bands.bands
    at = [band.id for band in bands].index(dossier.evaluation.band.before_gates)
    if at == 0 or dossier.next_band != bands[at - 1]:
        return ""
    return f"; {short_of_next(dossier)} short of {bands[at - 1].title}"


def _by_gate(dossier: Dossier, number: int, rule: Gate) -> Row:
    acts = any(gate.id == rule.id for gate in dossier.evaluation.band.gates)
    title = dossier.pack.band_by_id[rule.band_at_most].title
    return Row(
        cells=(
            f"{number} {capital(rule.id.replace('-', ' '))}",
            _rule(rule, title.lower()),
            _happened(dossier, rule),
            bold(f"holds at {title}") if acts else NO_CHANGE,
        )
    )


def _rule(rule: Gate, most: str) -> str:
    one, many = COUNTED_AS[rule.when.findings]
    least, named = rule.when.at_least, rule.when.on_any
    if named:
        who = "one" if least == 1 else f"at least {word(least)}"
        return f"{capital(one)} on {who} of {listed(named, last='or')}: {most} at most"
    return f"{f'Any {one}' if least == 1 else f'{capital(word(least))} or more {many}'}: {most} at most"


def _happened(dossier: Dossier, rule: Gate) -> Words:
    kind, named = rule.when.findings, rule.when.on_any
    one, many = COUNTED_AS[kind]
    fired = [each for each in dossier.fired_of(kind) if not named or each.question.id in named]
    if not fired:
        return "None of them fired" if named else f"No {one} rule fired"
    sign = Run(text=f"{SIGN_OF[kind]} ", face="bold")
    if len(fired) < rule.when.at_least:
        return words(
            sign, f"{capital(counted(len(fired), one, many))} fired, fewer than {word(rule.when.at_least)}"
        )
    if len(fired) <= 2:
        return words(*(_one(sign, each) for each in fired))
    more = f" and {word(len(fired) - MOST_NAMED)} more" if len(fired) > MOST_NAMED else ""
    first = questions([each.question.id for each in fired[:MOST_NAMED]])
    return words(sign, f"{capital(counted(len(fired), one, many))} fired: ", first, more)


def _one(sign: Run, each: FiredKnockOut) -> tuple[str | Run, ...]:
    needs = f" fired at {level_in_words(each)} (needs {each.rule.below_level}). "
    return (sign, question(each.question.id), needs)


def _conditions(dossier: Dossier, number: int) -> Row:
    count = len(dossier.fired_of("subjectivity"))
    happened: Words = "None fired"
    if count:
        sign = Run(text=f"{SIGN_OF['subjectivity']} ", face="bold")
        happened = words(sign, f"{capital(word(count))} listed in ", dossier.section("knock-outs"))
    return Row(
        cells=(f"{number} Conditions", "A subjectivity is listed and caps nothing", happened, NO_CHANGE)
    )
