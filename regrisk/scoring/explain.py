"""Every sentence the score can say; each names its question or rule, and none promises anything."""

from collections.abc import Sequence
from fractions import Fraction

from regrisk import spoken
from regrisk.model.condition import State
from regrisk.model.pack import Gate
from regrisk.model.question import KnockOut, KnockOutKind
from regrisk.scoring.display import shown_text, signed_text

NAMED = {"decline": "decline", "exclusion": "exclusion", "subjectivity": "condition"}
"""What an underwriter may answer, by kind; ``subjectivity`` is the insurer's word for a condition."""

LIKELY = {"decline": "a decline", "exclusion": "an exclusion", "subjectivity": "a condition"}
"""The same with its article, for "... is likely"."""

NAMES_OF_PLACES = frozenset({"American", "British", "Canadian", "Europe", "European"})
"""First words that keep their capital inside a sentence."""


def contribution(question: str, state: State, level: int | None, *, scored: bool, shown: bool) -> str:
    """Say what a question adds to the score, and why."""
    return f"{question}: {_reason(state, level, scored=scored, shown=shown)}"


def reason(because: str) -> str:
    """Return a contribution's sentence without its question, for a row that names it already."""
    return because.partition(": ")[2]


def knock_out(question: str, rule: KnockOut, level: int | None) -> str:
    """Say that a knock-out fired at *level*; None is an unknown, which counts as level 0."""
    stands = "unknown, which counts as level 0" if level is None else f"at level {level}"
    return f"{question} is {stands}; {LIKELY[rule.kind]} is likely below level {rule.below_level}. {rule.why}"


def gate(rule: Gate, questions: Sequence[str]) -> str:
    """Say that a gate acts; its own sentence names the questions, or they are added."""
    names = listed(questions)
    text = rule.says.replace("{questions}", names).replace("{count}", str(len(questions)))
    return text if "{questions}" in rule.says else f"{names}: {text}"


def of_rule(questions: Sequence[str], sentence: str) -> str:
    """Say a rule's sentence after the questions and profile facts it is about."""
    return f"{listed(questions)}: {sentence}" if questions else sentence


def listed(names: Sequence[str]) -> str:
    """Return names as a list in words: ``A``, ``A and B``, ``A, B and C``."""
    return spoken.listed(names)


def counted(number: int, one: str, many: str | None = None) -> str:
    """Return a number with its noun: ``1 question``, ``2 questions``."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def dollars(amount: int | float) -> str:
    """Return an amount of US dollars with its thousands marked."""
    return spoken.figure(f"${amount:,}")


def inside(sentence: str) -> str:
    """Return *sentence* as it stands inside another: with a small first letter, unless it is a name."""
    first = sentence.split(" ", 1)[0]
    if first in NAMES_OF_PLACES or (first != "A" and not first[1:].islower()):
        return sentence
    return sentence[0].lower() + sentence[1:]


def clears(kind: KnockOutKind, question: str) -> str:
    """Say that an answer clears a knock-out."""
    return f"Clears the {NAMED[kind]} on {question}."


def raises(kind: KnockOutKind, question: str) -> str:
    """Say that an answer makes a knock-out fire."""
    return f"{LIKELY[kind].capitalize()} is likely on {question}."


def changed_by(points: Fraction, what: str) -> str:
    """Say how a figure changed; a change too small to print is said in words."""
    if points == 0:
        return f"Leaves the {what} as it is."
    if shown_text(points) == "0.0":
        return f"{'Raises' if points > 0 else 'Lowers'} the {what} by less than 0.1."
    return f"{signed_text(points)} to the {what}."


def band_moved(before: str, after: str) -> str:
    """Say that the band is another."""
    return f"The band moves from {before} to {after}."


def _reason(state: State, level: int | None, *, scored: bool, shown: bool) -> str:
    match state:
        case "hidden":
            return "Not asked of this registry, so it does not count."
        case _ if not scored:
            return "Asked for terms only. It earns no points."
        case "answered":
            if not level:
                return "Level 0 earns nothing."
            proof = "Shown by evidence in date." if shown else "Claimed, not shown."
            return f"Level {level} earns {25 * level} %. {proof}"
        case "unknown":
            return "Unknown earns 0 and counts."
        case "unanswered":
            return "Not answered yet. It earns 0 and counts."
        case "not_applicable":
            return "Does not apply. Its points moved to its neighbours."
