"""Names that a user types, or why they cannot be used."""

from datetime import date

from regrisk.errors import UsageError
from regrisk.model.assessment import Attested, RegistryName
from regrisk.questions.plain_text import forbidden_at

_LONGEST = 300


def registry_name(name: str, organisation: str) -> RegistryName:
    """Return the name of a registry and of who runs it, without blanks around them.

    Raises:
        UsageError: one of them is empty or too long.
    """
    return RegistryName(
        name=_name("The name of the registry", name),
        organisation=_name("The name of the organisation", organisation),
    )


def title(text: str) -> str:
    """Return the title of an assessment, without blanks around it.

    Raises:
        UsageError: it is empty or too long.
    """
    return _name("The title of the assessment", text)


def attestation(name: str, role: str, on: date) -> Attested:
    """Return who attests to everything, in which role, on which day.

    Raises:
        UsageError: name or role is empty or too long.
    """
    return Attested(
        name=_name("The name of whoever attests", name),
        role=_name("The role of whoever attests", role),
        on=on,
    )


def _name(what: str, text: str) -> str:
    name = " ".join(text.split())
    if not name:
        raise UsageError(f"{what} is empty. Write one.")
    if forbidden_at(name) is not None:
        raise UsageError(f"{what} holds a character that cannot be printed. Remove it.")
    if len(name) > _LONGEST:
        raise UsageError(f"{what} has {len(name)} characters. Shorten it to {_LONGEST}.")
    return name
