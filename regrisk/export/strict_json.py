"""JSON that others hand in, read so that every program reads the same from it."""

import json
from typing import Any, NoReturn


class JsonError(Exception):
    """The text is no JSON, or two programs could read two things from it; the message says which."""


def strict_json(text: str) -> Any:
    """Return what *text* holds; a name that stands twice and numbers that JSON does not have are refused.

    Raises:
        JsonError: the text is refused.
    """
    try:
        return json.loads(text, object_pairs_hook=_members, parse_constant=_no_number)
    except RecursionError as error:
        raise JsonError("its values nest too deeply") from error
    except ValueError as error:
        raise JsonError(f"it is no JSON that can be read ({error})") from error


def canonical(value: object) -> bytes:
    """Return *value* as the one JSON text of it: sorted names, no spaces, UTF-8."""
    text = json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return text.encode()


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise JsonError("a name stands twice in one of its objects")
    return found


def _no_number(word: str) -> NoReturn:
    raise JsonError(f"{word} is no number of JSON")
