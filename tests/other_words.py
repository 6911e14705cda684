"""Another language for tests: each text that is said has a mark, so that none is missed and none stays."""

from regrisk.words import english

MARK = "~"


def marked(text: str, number: int | None) -> str:
    """Return the English text behind a mark."""
    return f"{MARK}{english(text, number)}"
