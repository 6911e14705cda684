"""Conditions written as in a pack file."""

import json
from typing import Any

from pydantic import TypeAdapter

from regrisk.model.condition import Condition

_CONDITION: TypeAdapter[Condition] = TypeAdapter(Condition)


def condition_from(written: dict[str, Any]) -> Condition:
    """Return the condition that a pack writes like this."""
    return _CONDITION.validate_json(json.dumps(written))
