"""Which characters a text may hold: those that files, databases and paper can all carry."""

import re

_FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def forbidden_at(text: str) -> int | None:
    """Return where the first character stands that no text may hold; None when there is none."""
    if text.isprintable():
        return None
    match = _FORBIDDEN.search(text)
    return match.start() if match else None
