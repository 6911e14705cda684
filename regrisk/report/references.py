"""Names of questions, knock-outs and pages as the sections write them; most are links."""

from collections.abc import Iterable
from typing import assert_never

from regrisk.report.dossier import Dossier
from regrisk.report.fired import FiredKnockOut
from regrisk.report.inline import Face, PageOf, Run, Words
from regrisk.report.marks import SIGN_OF
from regrisk.words import say


def question(asked: str, face: Face = "bold") -> Run:
    """Return a question's id as a link to its answer."""
    return Run(text=asked, face=face, link=asked)


def questions(asked: Iterable[str], face: Face = "plain", between: str = ", ") -> tuple[str | Run, ...]:
    """Return several ids as links."""
    out: list[str | Run] = []
    for name in asked:
        out += [between] if out else []
        out.append(question(name, face))
    return tuple(out)


def signed(knock_out: FiredKnockOut) -> tuple[str | Run, ...]:
    """Return a knock-out's sign and its question, as a link."""
    return (Run(text=f"{SIGN_OF[knock_out.rule.kind]} ", face="bold"), question(knock_out.question.id))


def page(dossier: Dossier, section: str) -> tuple[PageOf, ...]:
    """Return the page of a section in brackets; nothing where the variant leaves it out."""
    if section not in dossier.sections:
        return ()
    return (PageOf(key=section, before=say("(page ", about="before its number"), opening="(", after=")"),)


def standing(dossier: Dossier, asked: str) -> str:
    """Return where a question stands in two words: ``level 2``, ``unknown``."""
    part = dossier.contributions[asked]
    match part.state:
        case "answered":
            return say("level {level}", level=part.level)
        case "not_applicable":
            return say("does not apply")
        case "hidden":
            return say("not asked")
        case "unknown":
            return say("unknown")
        case "unanswered":
            return say("unanswered")
        case _:
            assert_never(part.state)


def level_in_words(knock_out: FiredKnockOut) -> str:
    """Return the level a knock-out stands at; an unknown counts as level 0."""
    return say("unknown") if knock_out.unknown else say("level {level}", level=knock_out.level)


def words(*parts: str | Run | PageOf | tuple[str | Run | PageOf, ...]) -> Words:
    """Return parts and tuples of parts as one text."""
    flat: list[str | Run | PageOf] = []
    for part in parts:
        flat += part if isinstance(part, tuple) else (part,)
    return tuple(flat)
