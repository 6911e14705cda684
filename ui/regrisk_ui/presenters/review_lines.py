"""What the review page is made of: lines to look at, sections of them, and counts."""

from dataclasses import dataclass

from regrisk.model.assessment import Assessment
from regrisk.model.evaluation import Contribution, Evaluation
from regrisk.model.pack import Pack
from regrisk_ui.presenters.badge import Badge
from regrisk_ui.tokens import ColorName

FEW = 8
"""How many lines a section shows before it offers all of them."""


@dataclass(frozen=True, slots=True)
class Line:
    """One thing to look at: ``deed`` leads to ``card``, and ``rule`` may be ``explained`` in writing."""

    card: str
    badge: Badge
    ids: str
    title: str
    note: str
    deed: str
    rule: str = ""
    explained: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """Lines of one kind; ``badge`` counts what wants an act, None when nothing does."""

    key: str
    title: str
    note: str
    badge: Badge | None
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Tally:
    """One count of the row at the top: its icon, its colour, the number and the word."""

    icon: str
    tone: ColorName
    number: int
    word: str


@dataclass(frozen=True, slots=True)
class Read:
    """What the lines of the review read."""

    pack: Pack
    assessment: Assessment
    evaluation: Evaluation

    def part(self, question: str) -> Contribution:
        """Return what *question* adds to the score."""
        return next(part for part in self.evaluation.contributions if part.question == question)

    def text(self, card: str) -> str:
        """Return what a question or a fact of the profile asks."""
        if card in self.pack.question_by_id:
            return self.pack.question_by_id[card].text
        return self.pack.profile_by_id[card].text
