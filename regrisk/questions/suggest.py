"""The nearest valid name to a mistyped one."""

from collections.abc import Collection
from difflib import get_close_matches

_LISTED = 6


def nearest(name: str, valid: Collection[str]) -> str | None:
    """Return the member of *valid* that *name* was probably meant to be, or None."""
    known = sorted(valid)
    exact = next((each for each in known if each.casefold() == name.strip().casefold()), None)
    found = get_close_matches(name[:100], known, n=1, cutoff=0.6)
    return exact or (found[0] if found else None)


def did_you_mean(name: str, valid: Collection[str]) -> str:
    """Return a sentence that offers the nearest name, or lists the valid ones when they are few."""
    close = nearest(name, valid)
    if close is not None:
        return f'Did you mean "{close}"?'
    if 0 < len(valid) <= _LISTED:
        return f"Use {one_of(sorted(valid))}."
    return ""


def one_of(names: Collection[str]) -> str:
    """Return the *names* as words: ``a, b or c``."""
    listed = list(names)
    if len(listed) < 2:
        return "".join(listed)
    return f"{', '.join(listed[:-1])} or {listed[-1]}"


def shown(value: object, longest: int = 60) -> str:
    """Return *value* in quotes, on one line, cut to *longest* characters and without control characters."""
    text = "".join(c if c.isprintable() else "?" for c in str(value))
    return f'"{text}"' if len(text) <= longest else f'"{text[: longest - 1]}…"'
