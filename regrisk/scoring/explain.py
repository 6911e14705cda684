"""Every sentence the score can say; each names its question or rule, and none promises anything."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Literal

from regrisk import spoken
from regrisk.model.condition import State
from regrisk.model.pack import Gate
from regrisk.model.question import KnockOut, KnockOutKind
from regrisk.scoring.display import shown_text, signed_text
from regrisk.words import later, say

Figure = Literal["score", "evidenced score"]
"""What an answer changes."""

NAMED = {"decline": "decline", "exclusion": "exclusion", "subjectivity": "condition"}
"""What an underwriter may answer, by kind; ``subjectivity`` is the insurer's word for a condition."""

_AT_LEVEL = {
    "decline": later("{question} is at level {level}; a decline is likely below level {below}. {why}"),
    "exclusion": later("{question} is at level {level}; an exclusion is likely below level {below}. {why}"),
    "subjectivity": later("{question} is at level {level}; a condition is likely below level {below}. {why}"),
}
_UNKNOWN = {
    "decline": later(
        "{question} is unknown, which counts as level 0; a decline is likely below level {below}. {why}"
    ),
    "exclusion": later(
        "{question} is unknown, which counts as level 0; an exclusion is likely below level {below}. {why}"
    ),
    "subjectivity": later(
        "{question} is unknown, which counts as level 0; a condition is likely below level {below}. {why}"
    ),
}
_CLEARS = {
    "decline": later("Clears the decline on {question}."),
    "exclusion": later("Clears the exclusion on {question}."),
    "subjectivity": later("Clears the condition on {question}."),
}
_RAISES = {
    "decline": later("A decline is likely on {question}."),
    "exclusion": later("An exclusion is likely on {question}."),
    "subjectivity": later("A condition is likely on {question}."),
}
_STAYS = {
    "score": later("Leaves the score as it is."),
    "evidenced score": later("Leaves the evidenced score as it is."),
}
_RAISED_A_LITTLE = {
    "score": later("Raises the score by less than 0.1."),
    "evidenced score": later("Raises the evidenced score by less than 0.1."),
}
_LOWERED_A_LITTLE = {
    "score": later("Lowers the score by less than 0.1."),
    "evidenced score": later("Lowers the evidenced score by less than 0.1."),
}
_MOVED = {
    "score": later("{points} to the score."),
    "evidenced score": later("{points} to the evidenced score."),
}

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
    if level is None:
        return say(_UNKNOWN[rule.kind], question=question, below=rule.below_level, why=rule.why)
    return say(_AT_LEVEL[rule.kind], question=question, level=level, below=rule.below_level, why=rule.why)


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
    """Return a number with its noun, for the command line: ``1 question``, ``2 questions``."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def dollars(amount: int | float) -> str:
    """Return an amount of US dollars with its thousands marked."""
    return say("${amount}", amount=spoken.figure(f"{amount:,}"))


def inside(sentence: str) -> str:
    """Return *sentence* as it stands inside another: with a small first letter, unless it is a name.

    A language that writes its nouns large keeps the letter: nothing says which words are nouns.
    """
    if spoken.inside("A") == "A":
        return sentence
    first = sentence.split(" ", 1)[0]
    if first in NAMES_OF_PLACES or (first != "A" and not first[1:].islower()):
        return sentence
    return sentence[0].lower() + sentence[1:]


def clears(kind: KnockOutKind, question: str) -> str:
    """Say that an answer clears a knock-out."""
    return say(_CLEARS[kind], question=question)


def raises(kind: KnockOutKind, question: str) -> str:
    """Say that an answer makes a knock-out fire."""
    return say(_RAISES[kind], question=question)


def changed_by(points: Fraction, what: Figure) -> str:
    """Say how a figure changed; a change too small to print is said in words."""
    if points == 0:
        return say(_STAYS[what])
    if shown_text(points) == "0.0":
        return say(_RAISED_A_LITTLE[what] if points > 0 else _LOWERED_A_LITTLE[what])
    return say(_MOVED[what], points=spoken.figure(signed_text(points)))


def band_moved(before: str, after: str) -> str:
    """Say that the band is another."""
    return say("The band moves from {before} to {after}.", before=before, after=after)


def _reason(state: State, level: int | None, *, scored: bool, shown: bool) -> str:
    match state:
        case "hidden":
            return say("Not asked of this registry, so it does not count.")
        case _ if not scored:
            return say("Asked for terms only. It earns no points.")
        case "answered":
            if not level:
                return say("Level 0 earns nothing.")
            earns = say("Level {level} earns {percent} %.", level=level, percent=25 * level)
            return f"{earns} {say('Shown by evidence in date.' if shown else 'Claimed, not shown.')}"
        case "unknown":
            return say("Unknown earns 0 and counts.")
        case "unanswered":
            return say("Not answered yet. It earns 0 and counts.")
        case "not_applicable":
            return say("Does not apply. Its points moved to its neighbours.")
