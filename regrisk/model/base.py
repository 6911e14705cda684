"""The one base of all values: frozen, strict, and closed to unknown fields."""

import os

from pydantic import BaseModel, ConfigDict

# What is validated here is confidential: nothing that happens to be installed beside regrisk may look on.
# Looking for such plugins would also take a noticeable part of the time to the first window.
os.environ["PYDANTIC_DISABLE_PLUGINS"] = "__all__"


class Record(BaseModel):
    """A frozen value. Types are not coerced: ``"3"`` is not 3 and ``True`` is not 1.

    Files are validated in JSON mode (``model_validate_json``), where lists become tuples and
    ISO strings become dates; everything else keeps the type it was written with. What validates a type
    is built when the first value of it is made, not when its module is loaded.
    """

    model_config = ConfigDict(
        frozen=True, extra="forbid", strict=True, populate_by_name=True, defer_build=True
    )
