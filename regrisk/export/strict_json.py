"""JSON that others hand in, read so that every program reads the same from it."""

import json
import math
from typing import Any, NoReturn

from regrisk.words import say


class JsonError(Exception):
    """The text is no JSON, or two programs could read two things from it; the message says which."""


def strict_json(text: str) -> Any:
    """Return what *text* holds; refused are names that stand twice, and what not every program can keep.

    Raises:
        JsonError: the text is refused.
    """
    try:
        value = json.loads(text, object_pairs_hook=_members, parse_constant=_no_number, parse_float=_finite)
        canonical(value)
    except RecursionError as error:
        raise JsonError(say("its values nest too deeply")) from error
    except UnicodeEncodeError as error:
        raise JsonError(say("it holds half a character")) from error
    except ValueError as error:
        raise JsonError(say("it is no JSON that can be read ({why})", why=error)) from error
    return value


def canonical(value: object) -> bytes:
    """Return *value* as the one JSON text of it: sorted names, no spaces, UTF-8."""
    text = json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return text.encode()


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise JsonError(say("a name stands twice in one of its objects"))
    return found


def _finite(word: str) -> float:
    number = float(word)
    return number if math.isfinite(number) else _no_number(word)


def _no_number(word: str) -> NoReturn:
    raise JsonError(say("{word} is no number of JSON", word=word))
