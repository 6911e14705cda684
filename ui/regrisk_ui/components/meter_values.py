"""What a meter shows, as values."""

from dataclasses import dataclass, field, replace

from PySide6.QtCore import QRectF

from regrisk_ui.components.meter_scale import BandMark

_WHOLE = 100.0


@dataclass(frozen=True, slots=True)
class Reading:
    """A figure on the meter: where it lies (0 to 100), how it is written, what it is called."""

    at: float
    shown: str
    label: str


@dataclass(frozen=True, slots=True)
class MeterValues:
    """What a meter shows; ``sentence`` is what a screen reader says about it."""

    evidenced: Reading
    score: Reading
    potential: Reading
    sentence: str
    bands: tuple[BandMark, ...] = field(default=())
    what_if: Reading | None = None


def place(span: QRectF, reading: Reading) -> float:
    """Return where *reading* lies on *span*, which stands for 0 to 100."""
    return span.left() + span.width() * share(reading)


def share(reading: Reading) -> float:
    """Return the part of the whole that *reading* reaches, 0 to 1."""
    return max(0.0, min(_WHOLE, reading.at)) / _WHOLE


def between(old: MeterValues, new: MeterValues, part: float) -> MeterValues:
    """Return *new* with its marks on their way from *old*; the written figures are the new ones."""

    def moved(before: Reading | None, after: Reading) -> Reading:
        start = after.at if before is None else before.at
        return replace(after, at=start + (after.at - start) * part)

    what_if = new.what_if and moved(old.what_if or old.score, new.what_if)
    return replace(
        new,
        evidenced=moved(old.evidenced, new.evidenced),
        score=moved(old.score, new.score),
        potential=moved(old.potential, new.potential),
        what_if=what_if,
    )
