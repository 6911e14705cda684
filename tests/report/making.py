"""Makes reports for tests and reads them back from the finished file."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, cached_property

from pypdf import PdfReader
from pypdf.generic import Destination

from regrisk.app.shipped import shipped_pack as shipped_pack
from regrisk.model.assessment import Assessment
from regrisk.model.comparison import Comparison
from regrisk.model.evaluation import Evaluation
from regrisk.model.pack import Pack
from regrisk.model.question import AnyQuestion, Maturity, Multi
from regrisk.model.response import Answered, Evidence, NotApplicable, StoredResponse, Unknown
from regrisk.model.workspace import TrendPoint
from regrisk.packs.document import read_assessment
from regrisk.packs.locate import bundled_pack
from regrisk.report.build import build_report
from regrisk.report.document import Paper, ReportDocument, Section, Variant
from regrisk.report.pdf.render import render_pdf
from regrisk.scoring.evaluate import evaluate
from tests.report_kit.reading import Printed

EXAMPLES = (
    "strong-renewal",
    "mid-size-conditional-2025-11",
    "mid-size-conditional-2026-05",
    "mid-size-conditional",
    "weak-start",
    "small-new-quick",
)


@dataclass(frozen=True)
class Made:
    """A report as a value and as a file."""

    evaluation: Evaluation
    document: ReportDocument

    @cached_property
    def content(self) -> bytes:
        return render_pdf(self.document)

    @cached_property
    def reader(self) -> PdfReader:
        return self.pages.reader

    @cached_property
    def pages(self) -> Printed:
        return Printed(self.content)

    @cached_property
    def text(self) -> str:
        """The whole text with all white space as single spaces."""
        return " ".join(" ".join(self.pages).split())

    def prints(self, words: str) -> bool:
        """Say whether *words* stand on a page, and read no page after it."""
        return any(words in " ".join(page.split()) for page in self.pages)

    def page_with(self, words: str, key: str | None = None) -> str:
        """The first page with *words*, in the whole report or from the bookmark of a section on."""
        first = 0 if key is None else self._begins[key]
        numbers = range(first, len(self.pages))
        return next(page for page in map(self.pages.__getitem__, numbers) if words in page)

    def pages_of(self, key: str) -> list[int]:
        """The pages, from 0, on which a section stands: by the bookmarks and by what their heads say."""
        keys = [*self._begins]
        following = keys[keys.index(key) + 1 :]
        last = self._begins[following[0]] if following else len(self.pages) - 1
        section = next(each for each in self.document.sections if each.key == key)
        return [
            number for number in range(self._begins[key], last + 1)
            if any(named(section) in line and "assessed" in line for line in self.pages[number].splitlines())
        ]  # fmt: skip

    @cached_property
    def bookmarks(self) -> dict[str, int]:
        """The page, from 0, to which each bookmark leads, by its title."""
        number_of = self.reader.get_destination_page_number
        found = {str(each.title): number_of(each) for each in _entries(self.reader.outline)}
        return {title: number for title, number in found.items() if number is not None}

    @cached_property
    def _begins(self) -> dict[str, int]:
        """The page on which each section begins, by key."""
        return {section.key: self.bookmarks[named(section)] for section in self.document.sections}


def named(section: Section) -> str:
    """Return what the bookmark of a section and the heads of its pages call it."""
    return f"{section.number or ''}  {section.title}".strip()


def _entries(outline: object) -> Iterator[Destination]:
    """Every bookmark, from the top down."""
    if isinstance(outline, Destination):
        yield outline
    elif isinstance(outline, list):
        for inner in outline:
            yield from _entries(inner)


def said(document: ReportDocument, key: str | None = None) -> str:
    """Return every word of a section, or of all, in order, without making a file of it."""
    sections = [each.model_dump() for each in document.sections if key in (None, each.key)]
    assert sections
    return " ".join(" ".join(_strings(sections)).replace("\u00a0", " ").split())


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _strings(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _strings(inner)


def report_of_example(name: str, variant: Variant = "full") -> Made:
    """Return the report of an example from the shipped pack, made once for all files of tests."""
    return _kept(name, variant)


@cache
def _kept(name: str, variant: Variant) -> Made:
    pack = shipped_pack()
    return made(pack, read_assessment(bundled_pack() / "examples" / f"{name}.yaml", pack), variant=variant)


def examples_of(pack: Pack) -> dict[str, Assessment]:
    folder = bundled_pack() / "examples"
    return {name: read_assessment(folder / f"{name}.yaml", pack) for name in EXAMPLES}


def made(
    pack: Pack,
    assessment: Assessment,
    trend: tuple[TrendPoint, ...] = (),
    *,
    variant: Variant = "full",
    paper: Paper = "letter",
    changes: Comparison | None = None,
) -> Made:
    evaluation = evaluate(pack, assessment)
    document = build_report(
        pack, assessment, evaluation, trend, variant=variant, paper=paper, changes=changes
    )
    return Made(evaluation, document)


def a_point(evaluation: Evaluation, taken_on: date, number: int = 1, *, sealed: bool = False) -> TrendPoint:
    score = evaluation.score
    return TrendPoint(
        assessment=number,
        title="An assessment",
        taken_on=taken_on,
        pack_id=evaluation.pack.id,
        pack_version=evaluation.pack.version,
        method=evaluation.method,
        points=score.points,
        potential=score.potential,
        evidenced=score.evidenced,
        band=evaluation.band.id,
        sealed=sealed,
        provisional=score.provisional,
    )


def at_random(pack: Pack, base: Assessment, seed: int) -> Assessment:
    """Return *base* with a random response to every question, the same for the same *seed*."""
    dice = random.Random(seed)
    responses: dict[str, StoredResponse] = {}
    for question in pack.questions:
        roll = dice.random()
        if roll < 0.06:
            responses[question.id] = Unknown()
        elif roll < 0.1:
            responses[question.id] = NotApplicable(reason="We have no such system.")
        elif roll < 0.97:
            responses[question.id] = _answer(question, base.taken_on, dice)
    return base.model_copy(update={"responses": responses})


def _answer(question: AnyQuestion, taken_on: date, dice: random.Random) -> Answered:
    match question:
        case Maturity():
            value: int | str | tuple[str, ...] = dice.randint(0, 4)
        case Multi():
            value = tuple(choice.value for choice in question.choices if dice.random() < 0.5)
        case _:
            value = dice.choice(question.options).value
    evidence: tuple[Evidence, ...] = ()
    if dice.random() < 0.6:
        dated = taken_on - timedelta(days=dice.randint(-30, 700))
        evidence = (Evidence(title="Report", grade="documented", dated=dated),)
    return Answered(value=value, basis=dice.choice((None, "seen", "told", "assumed")), evidence=evidence)
