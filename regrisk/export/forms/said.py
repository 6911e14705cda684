"""An answer as a form takes it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Said:
    """An answer for a form: its text, and the values that may choose an option."""

    text: str | None
    values: tuple[str, ...] = ()
