"""Boxes: what stands on a page, measured when it is made, able to break, drawn when its place is known."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import floor
from typing import Literal

from reportlab.graphics.shapes import Drawing

from regrisk.charts.draw import draw, natural_height
from regrisk.charts.figures import Figures
from regrisk.charts.sentences import sentence
from regrisk.report.pdf import styles
from regrisk.report.pdf.pen import Pen
from regrisk.report.pdf.setting import Piece, SetLine, set_lines
from regrisk.report.pdf.styles import TextStyle


@dataclass(frozen=True, slots=True)
class Target:
    """A place that links and bookmarks lead to, ``down`` points below the top of its box.

    ``level`` is the level of its bookmark; None makes it a target without a bookmark.
    """

    key: str
    down: float = 0.0
    level: int | None = None
    title: str = ""
    collapsed: bool = False


class Box:
    """Something with a height. ``before`` vanishes at the top of a page.

    ``keep`` keeps the box on the page of what follows, ``clings`` on that of the end of what stands
    before it. ``least`` is the height of the smallest part
    that may stand at the foot of a page.
    """

    before = 0.0
    after = 0.0
    keep = False
    clings = False
    height = 0.0

    @property
    def least(self) -> float:
        """The height that must be free to begin this box here."""
        return self.height

    def split(self, room: float) -> "tuple[Box | None, Box | None]":
        """Return the part that fits into *room* and the rest; the first is None where nothing fits."""
        return (self, None) if self.height <= room else (None, self)

    def forced(self, room: float) -> "list[Box]":
        """Return the box as parts that can be placed when not even a whole page holds it."""
        return [self]

    def targets(self) -> Iterator[Target]:
        """Return the places in this box that links lead to."""
        return iter(())

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the box with its upper left corner at *x* and *top*."""
        raise NotImplementedError


def _baseline(style: TextStyle) -> float:
    """Return how far the first line's foot lies below the top of its line."""
    return (style.leading - style.size) / 2 + style.size * 0.77


class TextBox(Box):
    """A paragraph. It breaks between lines and leaves no single line behind where it has four or more."""

    def __init__(
        self,
        pieces: tuple[Piece, ...],
        style: TextStyle,
        width: float,
        *,
        role: str = "P",
        most: int | None = None,
        keep: bool = False,
        targets: tuple[Target, ...] = (),
        clings: bool = False,
    ) -> None:
        self.clings = clings
        self.style, self.width, self.role, self.keep = style, width, role, keep
        self.before, self.after = style.before, style.after
        self._targets = targets
        self._token: object = self
        self._set(set_lines(pieces, width, style.align, most))

    def _set(self, lines: tuple[SetLine, ...]) -> None:
        self.lines = lines
        self.height = len(lines) * self.style.leading

    @property
    def least(self) -> float:
        """Two lines of a longer paragraph, or all of a short one."""
        return self.height if len(self.lines) < 4 else 2 * self.style.leading

    def split(self, room: float) -> tuple[Box | None, Box | None]:
        """Break after a line, with two lines or more on either side."""
        fitting = floor((room + 0.01) / self.style.leading)
        if fitting >= len(self.lines):
            return self, None
        if len(self.lines) < 4 or fitting < 2:
            return None, self
        return self._parts(min(fitting, len(self.lines) - 2))

    def forced(self, room: float) -> list[Box]:
        """Break wherever the room ends."""
        head, rest = self._parts(max(1, floor((room + 0.01) / self.style.leading)))
        return [part for part in (head, rest) if part]

    def _parts(self, count: int) -> tuple[Box | None, Box | None]:
        return self._part(self.lines[:count], first=True), self._part(self.lines[count:], first=False)

    def _part(self, lines: tuple[SetLine, ...], *, first: bool) -> "TextBox | None":
        if not lines:
            return None
        part = TextBox((), self.style, self.width, role=self.role, keep=False)
        part._set(lines)
        part._token = self._token
        part._targets = self._targets if first else ()
        if first:
            part.after = 0.0
        else:
            part.before = 0.0
        return part

    def targets(self) -> Iterator[Target]:
        """Return the targets given with the paragraph."""
        return iter(self._targets)

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Set the lines; a paragraph without a role belongs to the cell it stands in."""
        if not self.role:
            pen.lines(self.lines, x, top - _baseline(self.style), self.style.leading)
            return
        with pen.element(self.role, token=self._token):
            pen.lines(self.lines, x, top - _baseline(self.style), self.style.leading)


class ItemBox(Box):
    """An item of a list: a sign, and its text hanging beside it. The items of one list share a token."""

    def __init__(self, sign: Piece | None, text: Box, hang: float, of_list: object) -> None:
        self._sign, self._text, self._hang, self._list = sign, text, hang, of_list
        self._tokens: tuple[object, object] = (object(), object())
        self.height, self.before, self.after = text.height, 0.0, 1.0

    @property
    def least(self) -> float:
        """As much as the text needs."""
        return self._text.least

    def split(self, room: float) -> tuple[Box | None, Box | None]:
        """Break the text; the rest has no sign of its own."""
        head, rest = self._text.split(room)
        if rest is None:
            return self, None
        return (self._part(head, self._sign) if head else None), (self._part(rest, None) if head else self)

    def forced(self, room: float) -> list[Box]:
        """Break the text wherever the room ends."""
        head, *rest = self._text.forced(room)
        return [self._part(head, self._sign), *(self._part(part, None) for part in rest)]

    def _part(self, text: Box, sign: Piece | None) -> "ItemBox":
        part = ItemBox(sign, text, self._hang, self._list)
        part._tokens = self._tokens
        return part

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw sign and text as label and body of a list item."""
        item, body = self._tokens
        with pen.element("L", token=self._list), pen.element("LI", token=item):
            if self._sign:
                with pen.element("Lbl"):
                    foot = top - _baseline(styles.SMALL)
                    pen.lines(set_lines((self._sign,), self._hang), x, foot, 0.0)
            with pen.element("LBody", token=body):
                self._text.draw(pen, x + self._hang, top)


class ChartBox(Box):
    """A chart with its alternative text; ``artifact`` where the figures are printed beside it."""

    before, after = 3.0, 5.0

    def __init__(
        self, figures: Figures, width: float, height: float | None = None, *, artifact: bool = False
    ) -> None:
        self._figures, self.width, self._artifact = figures, width, artifact
        self.height = natural_height(figures, width) if height is None else height

    def forced(self, room: float) -> list[Box]:
        """Make the chart as low as the page."""
        self.height = room
        return [self]

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the chart as a figure, or as an artifact."""
        made: Drawing = draw(self._figures, self.width, self.height)
        if self._artifact:
            with pen.artifact():
                pen.drawing(made, x, top - self.height)
        else:
            with pen.element("Figure", alt=sentence(self._figures)):
                pen.drawing(made, x, top - self.height)


class LevelBox(Box):
    """Four squares for a level: solid ones stated, dashed ones open, pale ones where it does not apply."""

    height = 6.2
    _SIDE, _STEP = 5.4, 7.1

    def __init__(self, state: Literal["level", "open", "none"], filled: int) -> None:
        self._state, self._filled = state, filled

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the squares; the level stands beside them in words."""
        foot = top - self._SIDE - 0.3
        with pen.artifact():
            for index in range(4):
                solid = self._state == "level" and index < self._filled
                pen.frame(
                    x + 0.3 + index * self._STEP,
                    foot,
                    self._SIDE,
                    color=styles.LINE if self._state == "none" else styles.DEEP,
                    fill=styles.DEEP if solid else styles.WHITE,
                    dashed=self._state == "open",
                )


class Space(Box):
    """Room that is left free, at the top of a page too."""

    def __init__(self, height: float) -> None:
        self.height = height

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw nothing."""
