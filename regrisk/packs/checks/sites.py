"""Every condition of a pack, with the path to it and what it belongs to."""

from collections.abc import Iterator
from dataclasses import dataclass

from regrisk.model.condition import All, Any, Condition, Not, OfAnswer, OfCount, OfQuestion
from regrisk.model.pack import Pack
from regrisk.packs.resolve import Path

Leaf = OfQuestion | OfAnswer | OfCount


@dataclass(frozen=True, slots=True)
class Site:
    """A condition, the path to it, and the id of what it belongs to."""

    path: Path
    condition: Condition
    of: str


def show_ifs(pack: Pack) -> Iterator[Site]:
    """Yield the condition of every question, and profile question, that is not always asked."""
    for d, domain in enumerate(pack.domains):
        for q, question in enumerate(domain.questions):
            if question.show_if is not None:
                yield Site(("domains", d, "questions", q, "show_if"), question.show_if, question.id)
    for p, asked in enumerate(pack.profile):
        if asked.show_if is not None:
            yield Site(("profile", p, "show_if"), asked.show_if, asked.id)


def rules(pack: Pack) -> Iterator[Site]:
    """Yield the condition of everything a pack says when it holds."""
    for c, rule in enumerate(pack.contradictions):
        yield Site(("contradictions", c, "when"), rule.when, rule.id)
    yield from _cover_rules(pack)
    for d, driver in enumerate(pack.drivers):
        for n, line in enumerate(driver.lines):
            yield Site(("drivers", d, "lines", n, "when"), line.when, driver.id)
    for f, factor in enumerate(pack.exposure.factors if pack.exposure else ()):
        for n, points in enumerate(factor.lines):
            yield Site(("exposure", "factors", f, "lines", n, "when"), points.when, factor.id)
    for t, topic in enumerate(pack.crosswalk.topics if pack.crosswalk else ()):
        path = ("crosswalk", "topics", t)
        if topic.yes_is_true_when is not None:
            yield Site((*path, "yes_is_true_when"), topic.yes_is_true_when, topic.id)
        for n, qualified in enumerate(topic.qualify_when):
            yield Site((*path, "qualify_when", n, "when"), qualified.when, topic.id)


def only_ifs(pack: Pack) -> Iterator[Site]:
    """Yield the condition of every raise that has one."""
    for c, control in enumerate(pack.controls):
        for n, step in enumerate(control.raises):
            if step.only_if is not None:
                yield Site(("controls", c, "raises", n, "only_if"), step.only_if, control.id)


def all_sites(pack: Pack) -> Iterator[Site]:
    """Yield every condition of *pack*."""
    yield from show_ifs(pack)
    yield from rules(pack)
    yield from only_ifs(pack)


def leaves_at(path: Path, condition: Condition) -> Iterator[tuple[Path, Leaf]]:
    """Yield every leaf of the *condition* at *path* with its own path."""
    match condition:
        case All(all_=parts):
            for n, part in enumerate(parts):
                yield from leaves_at((*path, "all", n), part)
        case Any(any_=parts):
            for n, part in enumerate(parts):
                yield from leaves_at((*path, "any", n), part)
        case Not(not_=part):
            yield from leaves_at((*path, "not"), part)
        case OfQuestion() | OfAnswer() | OfCount():
            yield path, condition


def _cover_rules(pack: Pack) -> Iterator[Site]:
    for e, exclusion in enumerate(pack.exclusions.exclusions if pack.exclusions else ()):
        for n, trigger in enumerate(exclusion.invoked_by):
            yield Site(("exclusions", "exclusions", e, "invoked_by", n, "when"), trigger.when, exclusion.id)
    for p, part in enumerate(pack.coverage.parts if pack.coverage else ()):
        for n, need in enumerate(part.needed_when):
            yield Site(("coverage", "parts", p, "needed_when", n, "when"), need.when, part.id)
