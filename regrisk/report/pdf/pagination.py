"""From boxes to pages: what stands where, and on which page each target is."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from regrisk.report.pdf.boxes import Box, Target
from regrisk.report.pdf.story import Chapter
from regrisk.report.pdf.styles import Paper

_LONG_NOTE = 60.0
"""A remark higher than this, in points, may begin a page."""
_HAIR = 0.01
"""What a sum of heights may be off by, in points."""
_SPARED, _FEW = 0.3, 0.25
"""Shares of a last page: filled less than the first, it is saved where that can be done by setting all
closer; filled less than the second, it is hardly worth turning to."""
_LEFT_FREE = (0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45)
"""Shares of the page before, left free in turn until the last one holds enough."""
Numbered: TypeAlias = Sequence[tuple[int, Chapter]]


@dataclass(frozen=True, slots=True)
class Placed:
    """A box and the distance of its top from the upper edge of the paper."""

    box: Box
    down: float


@dataclass(slots=True)
class Page:
    """What stands on a page; ``chapters`` are the numbers of the sections that it shows, from 0."""

    placed: list[Placed] = field(default_factory=list)
    chapters: list[int] = field(default_factory=list)
    is_cover: bool = False

    def targets(self) -> Iterator[tuple[Target, float]]:
        """Return the targets of the page with their distance from its upper edge."""
        for placed in self.placed:
            for target in placed.box.targets():
                yield target, placed.down + target.down


class Composer:
    """Fills pages with boxes, one after the other."""

    def __init__(self, paper: Paper, breathe: Callable[[], None]) -> None:
        self.pages: list[Page] = []
        self._paper = paper
        self._breathe = breathe
        self._down = self._after = 0.0
        self._end = 0.0
        self._leave: dict[int, float] = {}

    def cover(self, boxes: Sequence[Box]) -> None:
        """Make a cover; what does not fit goes on in the frame of the other pages."""
        self._start(self._paper.cover, self._paper.height - self._paper.cover, is_cover=True)
        self._flow(boxes)

    def run(self, chapters: Numbered, tighter: Callable[[], Numbered]) -> None:
        """Add a chapter that begins a page, and those that flow after it; none ends on a few lines.

        Where few lines are left for a last page, all are set *tighter*; if that saves no page, what stands
        at the foot of the page before moves over to them.
        """
        start = len(self.pages)
        self._chapters(chapters)
        if not self._ends_under(_SPARED, start):
            return
        few, plain, count = self._ends_under(_FEW, start), self.pages[start:], len(self.pages)
        self._again(start, tighter())
        if len(self.pages) < count:
            return
        for share in _LEFT_FREE if few else ():
            self._leave = {count - 2: share * self._paper.room}
            self._again(start, chapters)
            self._leave = {}
            if len(self.pages) == count and not self._ends_under(_FEW, start):
                return
        self.pages[start:] = plain

    def _again(self, start: int, chapters: Numbered) -> None:
        del self.pages[start:]
        self._chapters(chapters)

    def _ends_under(self, share: float, start: int) -> bool:
        """Say whether the last of several pages is filled less than *share*."""
        filled = self._down - self._paper.top
        return len(self.pages) - start > 1 and filled < share * self._paper.room

    def _chapters(self, chapters: Numbered) -> None:
        """Add the first on a page of its own, and each other where there is room for its beginning."""
        for at, (number, chapter) in enumerate(chapters):
            if at == 0 or self._room < chapter.room:
                self._next()
            self._chapter = number
            self._flow(chapter.boxes)

    _chapter: int | None = None

    @property
    def _room(self) -> float:
        return self._end - self._down - self._after

    @property
    def _fresh(self) -> bool:
        return not self.pages[-1].placed

    def _next(self) -> None:
        self._start(self._paper.top, self._paper.height - self._paper.foot)

    def _start(self, top: float, end: float, *, is_cover: bool = False) -> None:
        self.pages.append(Page(is_cover=is_cover))
        end -= self._leave.get(len(self.pages) - 1, 0.0)
        self._down, self._after, self._end = top, 0.0, end

    def _flow(self, boxes: Iterable[Box]) -> None:
        waiting = list(reversed(list(boxes)))
        while waiting:
            self._breathe()
            if not self._fresh and self._needed(waiting) > self._end + _HAIR:
                self._next()
            box = waiting.pop()
            top = self._down if self._fresh else self._down + max(self._after, box.before)
            fits = box.height <= self._end - top + _HAIR
            clinging = self._clinging(box, waiting)
            if fits and (not clinging or box.height + clinging <= self._end - top):
                self._place(box, top)
                continue
            head, rest = box.split(max(self._end - top - (clinging if fits else 0.0), 0.0))
            if head is None and fits and self._fresh:
                head, rest = box, None
            if head is None and not self._fresh:
                waiting.append(box)
                self._next()
                continue
            if head is None:
                waiting += reversed(self._forced(box))
                continue
            self._place(head, top)
            if rest is not None:
                waiting.append(rest)
                self._next()

    def _clinging(self, box: Box, waiting: Sequence[Box]) -> float:
        """Return the room to leave free under *box* for what must not begin a page."""
        if not waiting or not waiting[-1].clings or waiting[-1].height > _LONG_NOTE:
            return 0.0
        return max(box.after, waiting[-1].before) + waiting[-1].height

    def _forced(self, box: Box) -> list[Box]:
        """Return *box* in parts, the first of which is placed on this empty page whatever it takes."""
        room = self._end - self._down
        first, *more = box.forced(room)
        if first.height > room and more:
            return [first, *more]
        self._place(first, self._down)
        if more:
            self._next()
        return more

    def _needed(self, waiting: Sequence[Box]) -> float:
        """Return how far down the next box reaches, with all that must stay on its page."""
        down, after = self._down, self._after
        for passed, box in enumerate(reversed(waiting), 1):
            down += max(after, box.before)
            if not box.keep:
                return down + self._beginning(box, self._end - down, waiting[:-passed])
            down, after = down + box.height, box.after
        return down

    def _beginning(self, box: Box, room: float, waiting: Sequence[Box]) -> float:
        """Return the height of *box* that must stand here: all of it, if no part could go with its remark."""
        clinging = self._clinging(box, waiting)
        if box.least >= box.height:
            return box.height + clinging
        if box.height <= room < box.height + clinging and box.split(room - clinging)[0] is None:
            return box.height + clinging
        return box.least

    def _place(self, box: Box, top: float) -> None:
        page = self.pages[-1]
        page.placed.append(Placed(box, top))
        if self._chapter is not None and self._chapter not in page.chapters:
            page.chapters.append(self._chapter)
        self._down, self._after = top + box.height, box.after
