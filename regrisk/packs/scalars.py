"""What an unquoted word in a YAML file means: only true, false, null and plain numbers are not text."""

import math
import re

_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]{0,17})(?P<fraction>\.[0-9]{1,17})?(?P<power>[eE][-+]?[0-9]{1,3})?")
_WORDS = {"true": True, "false": False, "null": None, "~": None, "": None}
_MAY_START = frozenset("-0123456789tfn~")


def value_of(word: str) -> str | int | float | bool | None:
    """Return what the unquoted *word* stands for.

    ``yes``, ``no``, ``on`` and ``off`` stay words; dates, times, ``010``, ``0x10``, ``1_000`` and
    numbers too long to be kept exactly stay text.
    """
    if word and word[0] not in _MAY_START:
        return word
    if word in _WORDS:
        return _WORDS[word]
    match = _NUMBER.fullmatch(word)
    if match is None:
        return word
    if match["fraction"] is None and match["power"] is None:
        return int(word)
    number = float(word)
    return number if math.isfinite(number) else word
