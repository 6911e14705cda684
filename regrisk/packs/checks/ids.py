"""Ids are unique, and a question's id starts with the code of its domain."""

from collections.abc import Iterable, Iterator
from typing import Protocol

from regrisk.model.pack import Pack
from regrisk.model.profile import Part, ProfileFields, ProfileMulti, ProfileSingle, ProfileTable
from regrisk.model.question import AnyQuestion, Maturity, Multi
from regrisk.packs.checks.subject import Subject
from regrisk.packs.faults import Fault
from regrisk.packs.resolve import Path
from regrisk.questions.suggest import shown

_Named = Iterable[tuple[Path, str]]


class _Record(Protocol):
    @property
    def id(self) -> str: ...


def check_ids(subject: Subject) -> Iterator[Fault]:
    """Yield every id that stands twice, and every question whose id belongs to another domain."""
    pack = subject.pack
    yield from _twice("id", [*_questions(pack), *_of(("profile",), pack.profile)])
    yield from _twice(
        "code", ((("domains", d, "code"), domain.code) for d, domain in enumerate(pack.domains))
    )
    for field in ("controls", "contradictions", "drivers", "frameworks", "sources"):
        yield from _twice("id", _of((field,), getattr(pack, field)))
    for path, records in _nested(pack):
        yield from _twice("id", _of(path, records))
    for d, domain in enumerate(pack.domains):
        for q, question in enumerate(domain.questions):
            path = ("domains", d, "questions", q)
            yield from _twice("answer", _answers(path, question))
            if (
                not question.id.startswith(f"{domain.code}-")
                and not {question.id, domain.code} & subject.broken
            ):
                what = f"{question.id} stands in the domain {domain.code}."
                yield Fault((*path, "id"), what, f"Start its id with {domain.code}-.", "ID")
    for p, asked in enumerate(pack.profile):
        match asked:
            case ProfileSingle() | ProfileMulti():
                yield from _twice("option", _options(("profile", p), asked))
            case ProfileFields():
                yield from _parts(("profile", p, "fields"), asked.fields)
            case ProfileTable():
                yield from _parts(("profile", p, "columns"), asked.columns)


def _twice(kind: str, named: _Named) -> Iterator[Fault]:
    seen: set[str] = set()
    for path, name in named:
        if name in seen:
            yield Fault(
                path, f"The {kind} {shown(name)} stands twice.", "Give one of them another.", "DUPLICATE"
            )
        seen.add(name)


def _questions(pack: Pack) -> _Named:
    return (
        (("domains", d, "questions", q, "id"), question.id)
        for d, domain in enumerate(pack.domains)
        for q, question in enumerate(domain.questions)
    )


def _of(path: Path, records: Iterable[_Record]) -> _Named:
    return (((*path, n, "id"), record.id) for n, record in enumerate(records))


def _nested(pack: Pack) -> Iterator[tuple[Path, Iterable[_Record]]]:
    yield ("bands", "bands"), pack.bands.bands
    yield ("bands", "gates"), pack.bands.gates
    if pack.exclusions:
        yield ("exclusions", "exclusions"), pack.exclusions.exclusions
    if pack.coverage:
        yield ("coverage", "parts"), pack.coverage.parts
        yield ("coverage", "checks"), pack.coverage.checks
    if pack.exposure:
        yield ("exposure", "factors"), pack.exposure.factors
        yield ("exposure", "bands"), pack.exposure.bands
    if pack.crosswalk:
        yield ("crosswalk", "topics"), pack.crosswalk.topics


def _answers(path: Path, question: AnyQuestion) -> _Named:
    if isinstance(question, Maturity):
        return []
    if isinstance(question, Multi):
        return [((*path, "choices", n, "value"), choice.value) for n, choice in enumerate(question.choices)]
    return [((*path, "options", n, "value"), option.value) for n, option in enumerate(question.options)]


def _options(path: Path, asked: ProfileSingle | ProfileMulti | Part) -> _Named:
    return [((*path, "options", n, "value"), option.value) for n, option in enumerate(asked.options)]


def _parts(path: Path, parts: tuple[Part, ...]) -> Iterator[Fault]:
    yield from _twice("name", (((*path, n, "name"), part.name) for n, part in enumerate(parts)))
    for n, part in enumerate(parts):
        yield from _twice("option", _options((*path, n), part))
        yield from _parts((*path, n, "columns"), part.columns)
