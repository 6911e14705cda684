"""What may happen on a finding, as a mark with its word; a mark never stands alone."""

from regrisk.model.question import KnockOutKind
from regrisk.report.inline import MARKS, MarkName
from regrisk.report.phrases import capital, word
from regrisk.words import later, say, say_many

KINDS: tuple[KnockOutKind, ...] = ("decline", "exclusion", "subjectivity")
"""Knock-outs from the worst to the mildest."""

MARK_OF: dict[KnockOutKind, MarkName] = {
    "decline": "decline",
    "exclusion": "exclusion",
    "subjectivity": "condition",
}
SIGN_OF: dict[KnockOutKind, str] = {kind: MARKS[mark] for kind, mark in MARK_OF.items()}
_WORD: dict[KnockOutKind, str] = {
    "decline": later("Decline"),
    "exclusion": later("Exclusion"),
    "subjectivity": later("Condition"),
}
_BELOW: dict[KnockOutKind, str] = {
    "decline": later("Decline below level {level}."),
    "exclusion": later("Exclusion below level {level}."),
    "subjectivity": later("Condition below level {level}."),
}


def word_of(kind: KnockOutKind) -> str:
    """Return the word that stands behind the mark of *kind*."""
    return say(_WORD[kind])


def signed_word(kind: KnockOutKind) -> str:
    """Return the mark of *kind* with its word."""
    return f"{SIGN_OF[kind]} {word_of(kind)}"


def below_level(kind: KnockOutKind, level: int) -> str:
    """Return under which level a rule acts, as a sentence."""
    return say(_BELOW[kind], level=level)


def counted(kind: KnockOutKind, count: int) -> str:
    """Return how many there are at the begin of a sentence: ``Three exclusions``."""
    number = capital(word(count))
    match kind:
        case "decline":
            return say_many(count, "One decline", "{number} declines", about="begins", number=number)
        case "exclusion":
            return say_many(count, "One exclusion", "{number} exclusions", about="begins", number=number)
        case "subjectivity":
            return say_many(count, "One condition", "{number} conditions", about="begins", number=number)
