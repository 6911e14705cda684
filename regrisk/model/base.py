"""The one base of all values: frozen, strict, and closed to unknown fields."""

from pydantic import BaseModel, ConfigDict


class Record(BaseModel):
    """A frozen value. Types are not coerced: ``"3"`` is not 3 and ``True`` is not 1.

    Files are validated in JSON mode (``model_validate_json``), where lists become tuples and
    ISO strings become dates; everything else keeps the type it was written with.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, populate_by_name=True)
