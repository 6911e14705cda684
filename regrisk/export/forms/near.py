"""Which words of a page stand at a box: beside it, or above it. Lengths are in points, y points up."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

_TALL = 24.0
"""A box higher than this has its label at its upper end."""
_HALF = 0.5
"""Width of an average letter in parts of its size."""
_LEADING = 1.5
"""Lines of one paragraph are nearer to each other than this many times their size."""
_MOST_LINES = 4
_YES_NO = frozenset({"yes", "no", "y", "n", "ja", "nein"})


class Piece(NamedTuple):
    """A run of text: where its base line starts, its words, its size."""

    x: float
    y: float
    text: str
    size: float

    @property
    def end(self) -> float:
        """About where the run ends."""
        return self.x + len(self.text) * self.size * _HALF


class Box(NamedTuple):
    """Where a field shows on its page."""

    left: float
    bottom: float
    right: float
    top: float


def caption_of(box: Box, boxes: Iterable[Box], pieces: Sequence[Piece]) -> str:
    """Return the words to the right of a button, up to the next box."""
    line = _on_line(box, pieces)
    beyond = min(
        (other.left for other in boxes if other.left >= box.right and _level(box, other)), default=None
    )
    return _joined(p for p in line if p.x >= box.right - 2 and (beyond is None or p.x < beyond - 2))


def question_of(group: Sequence[Box], boxes: Sequence[Box], pieces: Sequence[Piece]) -> str:
    """Return the words left of the first box of *group*, else above it, else to the right of it."""
    first = min(group, key=lambda box: (-round(box.top), box.left))
    buttons = len(group) > 1 or _short(caption_of(first, boxes, pieces))
    before = [p for p in _on_line(first, pieces) if p.x < first.left]
    if buttons:  # what stands between is the caption of the other button
        before = [p for p in before if not _short(p.text)]
    limit = max(
        (
            other.right
            for other in boxes
            if other.right <= first.left and _level(first, other) and not buttons
        ),
        default=None,
    )
    left = [p for p in before if limit is None or p.x >= limit - 2]
    if left:
        return _joined(_paragraph(left, boxes, pieces))
    return _joined(_above(first, boxes, pieces)) or caption_of(first, boxes, pieces)


def _short(text: str) -> bool:
    return text.strip().rstrip(".:").casefold() in _YES_NO


def _on_line(box: Box, pieces: Iterable[Piece]) -> list[Piece]:
    low = max(box.bottom - 4, box.top - _TALL)
    return [p for p in pieces if low <= p.y <= box.top + 1]


def _level(box: Box, other: Box) -> bool:
    return other.bottom < box.top and other.top > box.bottom


def _paragraph(line: list[Piece], boxes: Sequence[Box], pieces: Sequence[Piece]) -> list[Piece]:
    """Return *line* with the lines above and below it that belong to the same paragraph."""
    start = min(line)
    found = list(line)
    for direction in (1, -1):
        last = start
        for _ in range(_MOST_LINES):
            nearest = _next_line(last, direction, boxes, pieces)
            if nearest is None:
                break
            found.append(nearest)
            last = nearest
    return found


def _next_line(last: Piece, direction: int, boxes: Sequence[Box], pieces: Sequence[Piece]) -> Piece | None:
    near = [
        p
        for p in pieces
        if abs(p.x - last.x) <= 3
        and 0 < direction * (p.y - last.y) <= _LEADING * max(last.size, 1)
        and not any(box.bottom - 2 <= p.y <= box.top for box in boxes)
    ]
    return min(near, key=lambda p: direction * p.y) if near else None


def _above(box: Box, boxes: Sequence[Box], pieces: Sequence[Piece]) -> list[Piece]:
    over = [p for p in pieces if p.y >= box.top - 1 and p.x < box.right and p.end > box.left - 2]
    over = [p for p in over if p.y - box.top <= _TALL and not _occupied(p, box, boxes)]
    if not over:
        return []
    lowest = min(p.y for p in over)
    return _paragraph([p for p in over if p.y - lowest < 2], boxes, pieces)


def _occupied(piece: Piece, box: Box, boxes: Iterable[Box]) -> bool:
    """Say whether another box stands on the line of *piece*, which is then its label, or between the two."""
    return any(
        other != box and other.bottom - 2 <= piece.y <= other.top + 1 and other.left >= piece.x
        for other in boxes
    )


def _joined(pieces: Iterable[Piece]) -> str:
    ordered = sorted(set(pieces), key=lambda p: (-round(p.y), p.x))
    return " ".join(" ".join(p.text for p in ordered).split())
