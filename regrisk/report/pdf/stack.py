"""Boxes under each other and beside each other: the inside of cells, panels and columns."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from regrisk.report.blocks import GAP
from regrisk.report.pdf import styles
from regrisk.report.pdf.boxes import Box, Target
from regrisk.report.pdf.pen import Pen

PANEL_BAR, PANEL_LEFT, PANEL_PAD = 3.0, 12.0, 9.0


class Stack(Box):
    """Boxes under each other; the space between two is the larger of what they ask for."""

    def __init__(self, boxes: Sequence[Box]) -> None:
        self.boxes = boxes
        self._downs: list[float] = []
        down = after = 0.0
        for box in boxes:
            if self._downs:
                down += max(after, box.before)
            self._downs.append(down)
            down += box.height
            after = box.after
        self.height = down
        self.before = boxes[0].before if boxes else 0.0
        self.after = after

    @property
    def least(self) -> float:
        """As much as the first box needs, with those that must stay with it."""
        for box, down in zip(self.boxes, self._downs, strict=True):
            if not box.keep:
                return down + box.least
        return self.height

    def split(self, room: float) -> tuple[Box | None, Box | None]:
        """Break where the room ends; a box that is kept with the next goes along with it."""
        return self._cut(room, force=False)

    def forced(self, room: float) -> list[Box]:
        """Break where the room ends, inside a box where no break is allowed too."""
        return [part for part in self._cut(room, force=True) if part]

    def _cut(self, room: float, *, force: bool) -> "tuple[Stack | None, Stack | None]":
        if self.height <= room + 0.01:
            return self, None
        for index, (box, down) in enumerate(zip(self.boxes, self._downs, strict=True)):
            if down + box.height <= room + 0.01:
                continue
            head, rest = box.split(max(room - down, 0.0))
            if head is None and force and index == 0:
                head, *more = box.forced(room)
                rest = Stack(more) if more else None
            first, last = list(self.boxes[:index]), list(self.boxes[index + 1 :])
            if head is not None:
                first.append(head)
            else:
                while first and first[-1].keep and len(first) > 1:
                    last.insert(0, first.pop())
            if rest is not None:
                kept = len(self.boxes) - index - 1
                last.insert(len(last) - kept, rest)
            return Stack(first) if first else None, Stack(last) if last else None
        return self, None

    def targets(self) -> Iterator[Target]:
        """Return the targets of all boxes."""
        for box, down in zip(self.boxes, self._downs, strict=True):
            for target in box.targets():
                yield replace(target, down=target.down + down)

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw all boxes."""
        for box, down in zip(self.boxes, self._downs, strict=True):
            box.draw(pen, x, top - down)


class Beside(Box):
    """Stacks side by side, read from the left to the right. Only high ones break, all at one height."""

    before, after = 2.0, 4.0
    _HIGH, _WORTH = 250.0, 120.0

    def __init__(self, stacks: Sequence[Stack], widths: Sequence[float]) -> None:
        self._stacks, self._widths = stacks, widths
        self._lefts = [sum(widths[:index]) + GAP * index for index in range(len(widths))]
        self.height = max((stack.height for stack in stacks), default=0.0)
        self.before = max((stack.before for stack in stacks), default=0.0)

    @property
    def least(self) -> float:
        """All of low stacks, and as much of high ones as is worth beginning."""
        return self._WORTH if self.height > self._HIGH else self.height

    def split(self, room: float) -> tuple[Box | None, Box | None]:
        """Break every stack where the room ends, if they are high and every one can begin here."""
        if self.height <= room + 0.01:
            return self, None
        if self.height <= self._HIGH or room < self._WORTH:
            return None, self
        parts = [stack.split(room) for stack in self._stacks]
        if any(head is None for head, _ in parts):
            return None, self
        heads = [Stack([head] if head else []) for head, _ in parts]
        rests = [Stack([rest] if rest else []) for _, rest in parts]
        return Beside(heads, self._widths), Beside(rests, self._widths)

    def forced(self, room: float) -> list[Box]:
        """Put the stacks under each other."""
        return [box for stack in self._stacks for box in stack.boxes]

    def targets(self) -> Iterator[Target]:
        """Return the targets of all stacks."""
        for stack in self._stacks:
            yield from stack.targets()

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the stacks."""
        for stack, left in zip(self._stacks, self._lefts, strict=True):
            stack.draw(pen, x + left, top)


class PanelBox(Box):
    """A tinted block with a bar at its left; it breaks where what it holds breaks."""

    before, after = 8.0, 8.0

    def __init__(self, inner: Stack, width: float) -> None:
        self._inner, self._width = inner, width
        self.height = inner.height + 2 * PANEL_PAD

    @property
    def least(self) -> float:
        """As much as the inside needs, with the room around it."""
        return self._inner.least + 2 * PANEL_PAD

    def split(self, room: float) -> tuple[Box | None, Box | None]:
        """Break the inside; both parts are tinted."""
        return self._parts(*self._inner.split(room - 2 * PANEL_PAD))

    def forced(self, room: float) -> list[Box]:
        """Force the inside; every part is tinted."""
        return [PanelBox(Stack([part]), self._width) for part in self._inner.forced(room - 2 * PANEL_PAD)]

    def _parts(self, head: Box | None, rest: Box | None) -> tuple[Box | None, Box | None]:
        if rest is None:
            return self, None
        if head is None:
            return None, self
        return PanelBox(Stack([head]), self._width), PanelBox(Stack([rest]), self._width)

    def targets(self) -> Iterator[Target]:
        """Return the targets of the inside."""
        for target in self._inner.targets():
            yield replace(target, down=target.down + PANEL_PAD)

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the tint, the bar and the inside."""
        with pen.artifact():
            pen.tint(x, top - self.height, self._width, self.height, styles.PANEL)
            pen.tint(x, top - self.height, PANEL_BAR, self.height, styles.DEEP)
        self._inner.draw(pen, x + PANEL_LEFT, top - PANEL_PAD)
