"""What a field of a model expects, in words that finish the sentence "... must be"."""

from collections.abc import Mapping
from typing import Any

_PATTERNS = {
    r"\S": "some words",
    r"^[A-Z]{2,4}-[0-9]{2,3}$": "an id such as ACC-01: capital letters, a hyphen, two or three figures",
    r"^[A-Z]{2,4}$": "two to four capital letters",
    r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$": "small letters and figures joined by hyphens, such as my-pack",
    r"^[A-Za-z0-9][A-Za-z0-9_.-]*$": "one word of letters, figures, dots, hyphens and underscores",
    r"^[0-9]+\.[0-9]+\.[0-9]+$": "three numbers joined by dots, such as 1.0.0",
    r"^[0-9]+\.[0-9]+\.[0-9]+(\+[a-z0-9.-]+)?$": "three numbers joined by dots, such as 1.0.0",
    r"^[a-z]{2,3}(-[A-Za-z]{2,4})?$": "a language code such as en",
    r"^[0-9a-f]{64}$": "64 hexadecimal digits",
}

_KINDS = {
    "string_type": "text",
    "string_too_short": "some words",
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "int_parsing_size": "a smaller number",
    "float_type": "a number",
    "finite_number": "a number",
    "bool_type": "true or false",
    "tuple_type": "a list",
    "list_type": "a list",
    "dict_type": "a mapping of names to values",
    "model_type": "a mapping of names to values",
    "model_attributes_type": "a mapping of names to values",
    "date_type": "a day such as 2026-11-24",
    "date_parsing": "a day such as 2026-11-24",
    "date_from_datetime_parsing": "a day such as 2026-11-24",
    "date_from_datetime_inexact": "a day such as 2026-11-24",
    "condition": "a condition that starts with one of question, answer, count, all, any, not",
}

_LIMITS = {
    "greater_than_equal": ("at least {}", "ge"),
    "greater_than": ("more than {}", "gt"),
    "less_than_equal": ("at most {}", "le"),
    "less_than": ("less than {}", "lt"),
}


def expected(kind: str, context: Mapping[str, Any]) -> str:
    """Return what the error type *kind* of pydantic says a value must be."""
    if kind in _LIMITS:
        words, limit = _LIMITS[kind]
        return words.format(context[limit])
    match kind:
        case "string_pattern_mismatch":
            return _PATTERNS.get(context["pattern"], "written another way")
        case "string_too_long":
            return f"at most {context['max_length']:,} characters long"
        case "literal_error":
            return str(context["expected"]).replace("'", '"')
        case "too_short":
            return f"a list of at least {context['min_length']}"
        case "too_long":
            return f"a list of at most {context['max_length']}"
        case _:
            return _KINDS.get(kind, "written another way")
