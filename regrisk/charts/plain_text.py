"""Text as people typed it, made safe to set: no control, direction or invisible characters."""

import re
from typing import Annotated

from pydantic import BeforeValidator

# Controls, soft hyphen, zero-width and direction marks, variation selectors, lone surrogates, non-characters.
_UNSETTABLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\ufe00-\ufe0f\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff\U000e0000-\U000e0fff]"
)
_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")


def settable(value: object) -> object:
    """Return a text without the characters that no page can show; other values pass unchanged.

    Every kind of line end becomes a line feed and a tab becomes a space. What a font lacks is a
    different question and is left to the renderer.
    """
    if not isinstance(value, str):
        return value
    return _UNSETTABLE.sub("", _LINE_ENDS.sub("\n", value)).replace("\t", " ")


Plain = Annotated[str, BeforeValidator(settable)]
"""Plain user text. It is never markup, whatever it looks like."""
