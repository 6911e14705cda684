"""Knock-outs by kind in whole sentences, since other languages bend the noun and its article."""

from collections.abc import Mapping

from regrisk.model.question import KnockOutKind
from regrisk.words import later, say, say_many

_TITLES: Mapping[KnockOutKind, str] = {
    "decline": later("Decline", about="state"),
    "exclusion": later("Exclusion", about="state"),
    "subjectivity": later("Condition", about="state"),
}
_OPEN: Mapping[KnockOutKind, str] = {
    "decline": later("Decline open"),
    "exclusion": later("Exclusion open"),
    "subjectivity": later("Condition open"),
}
_CLEARED: Mapping[KnockOutKind, str] = {
    "decline": later("Clears the decline"),
    "exclusion": later("Clears the exclusion"),
    "subjectivity": later("Clears the condition"),
}
_CLEARED_ON: Mapping[KnockOutKind, str] = {
    "decline": later("Clears the decline on {subject}."),
    "exclusion": later("Clears the exclusion on {subject}."),
    "subjectivity": later("Clears the condition on {subject}."),
}
_LIKELY: Mapping[KnockOutKind, str] = {
    "decline": later("Decline likely"),
    "exclusion": later("Exclusion likely"),
    "subjectivity": later("Condition likely"),
}
_LIKELY_UNTIL: Mapping[KnockOutKind, str] = {
    "decline": later("Decline likely until level {level}"),
    "exclusion": later("Exclusion likely until level {level}"),
    "subjectivity": later("Condition likely until level {level}"),
}
_LIKELY_ABOVE: Mapping[KnockOutKind, str] = {
    "decline": later("Decline likely above this line"),
    "exclusion": later("Exclusion likely above this line"),
    "subjectivity": later("Condition likely above this line"),
}
_LIKELY_BELOW: Mapping[KnockOutKind, str] = {
    "decline": later("A decline is likely below level {level}."),
    "exclusion": later("An exclusion is likely below level {level}."),
    "subjectivity": later("A condition is likely below level {level}."),
}
_NOT_TESTED: Mapping[KnockOutKind, str] = {
    "decline": later("The decline rule no longer tests this. Review lists it."),
    "exclusion": later("The exclusion rule no longer tests this. Review lists it."),
    "subjectivity": later("The condition rule no longer tests this. Review lists it."),
}


def title(kind: KnockOutKind) -> str:
    """Return the word of a chip; help text gives the insurer's own for a condition: subjectivity."""
    return say(_TITLES[kind], about="state")


def still_open(kind: KnockOutKind) -> str:
    """Return what a chip says while no answer decides."""
    return say(_OPEN[kind])


def cleared(kind: KnockOutKind) -> str:
    """Return what an answer does that is good enough."""
    return say(_CLEARED[kind])


def cleared_on(kind: KnockOutKind, subject: str) -> str:
    """Return what an answer about *subject* does that is good enough, as a sentence."""
    return say(_CLEARED_ON[kind], subject=subject)


def likely(kind: KnockOutKind) -> str:
    """Return what an answer calls forth that is not good enough."""
    return say(_LIKELY[kind])


def likely_until(kind: KnockOutKind, level: str) -> str:
    """Return what stands at the line between the levels that call it forth and *level*."""
    return say(_LIKELY_UNTIL[kind], level=level)


def likely_above_line(kind: KnockOutKind) -> str:
    """Return what stands at the line where no level names it."""
    return say(_LIKELY_ABOVE[kind])


def likely_below(kind: KnockOutKind, level: int) -> str:
    """Return what lower levels than *level* call forth, as a sentence."""
    return say(_LIKELY_BELOW[kind], level=level)


def no_longer_tested(kind: KnockOutKind) -> str:
    """Return what follows when the question is said not to apply."""
    return say(_NOT_TESTED[kind])


def counted(kind: KnockOutKind, number: int) -> str:
    """Return how many there are, as ``3 declines``."""
    match kind:
        case "decline":
            return say_many(number, "{number} decline", "{number} declines")
        case "exclusion":
            return say_many(number, "{number} exclusion", "{number} exclusions")
        case "subjectivity":
            return say_many(number, "{number} condition", "{number} conditions")


def counted_open(kind: KnockOutKind, number: int) -> str:
    """Return how many are open, as ``3 declines open``."""
    match kind:
        case "decline":
            return say_many(number, "{number} decline open", "{number} declines open")
        case "exclusion":
            return say_many(number, "{number} exclusion open", "{number} exclusions open")
        case "subjectivity":
            return say_many(number, "{number} condition open", "{number} conditions open")


def clearing(kind: KnockOutKind, number: int) -> str:
    """Return how many a control clears, as ``Clears 3 declines``."""
    match kind:
        case "decline":
            return say_many(number, "Clears decline", "Clears {number} declines")
        case "exclusion":
            return say_many(number, "Clears exclusion", "Clears {number} exclusions")
        case "subjectivity":
            return say_many(number, "Meets condition", "Meets {number} conditions")
