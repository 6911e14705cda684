"""Names that a user types, or why they cannot be used."""

from datetime import date

from regrisk.errors import UsageError
from regrisk.model.assessment import Attested, RegistryName
from regrisk.questions.plain_text import forbidden_at
from regrisk.words import later, say

_LONGEST = 300


def registry_name(name: str, organisation: str) -> RegistryName:
    """Return the name of a registry and of who runs it, without blanks around them.

    Raises:
        UsageError: one of them is empty or too long.
    """
    return RegistryName(
        name=_name(later("The name of the registry"), name),
        organisation=_name(later("The name of the organisation"), organisation),
    )


def title(text: str) -> str:
    """Return the title of an assessment, without blanks around it.

    Raises:
        UsageError: it is empty or too long.
    """
    return _name(later("The title of the assessment"), text)


def attestation(name: str, role: str, on: date) -> Attested:
    """Return who attests to everything, in which role, on which day.

    Raises:
        UsageError: name or role is empty or too long.
    """
    return Attested(
        name=_name(later("The name of whoever attests"), name),
        role=_name(later("The role of whoever attests"), role),
        on=on,
    )


def _name(what: str, text: str) -> str:
    """Return *text* without needless blanks; *what* says what it names, at the head of a sentence."""
    name = " ".join(text.split())
    if not name:
        raise UsageError(say("{what} is empty. Write one.", what=say(what)))
    if forbidden_at(name) is not None:
        raise UsageError(say("{what} holds a character that cannot be printed. Remove it.", what=say(what)))
    if len(name) > _LONGEST:
        raise UsageError(
            say(
                "{what} has {number} characters. Shorten it to {most}.",
                what=say(what),
                number=len(name),
                most=_LONGEST,
            )
        )
    return name
