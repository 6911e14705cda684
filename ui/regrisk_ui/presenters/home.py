"""The registries of a workspace in words: a card for each, and what to do next."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from regrisk.model.assessment import Assessment
from regrisk.model.evaluation import Evaluation
from regrisk.model.pack import Pack
from regrisk.model.workspace import AssessmentRecord, RegistryRecord, TrendPoint
from regrisk.questions.describe import day_text, number_text
from regrisk.report.facts import RETROACTIVE
from regrisk.report.figures import breaks_between
from regrisk.report.phrases import NBSP, capital
from regrisk.scoring.display import shown
from regrisk.scoring.forecast import cover_starts
from regrisk.scoring.known_answers import PEOPLE
from regrisk.spoken import word
from regrisk.words import say, say_many
from regrisk_ui.presenters import words
from regrisk_ui.presenters.badge import Badge
from regrisk_ui.presenters.band import BandLook, band_look, knock_out_badges, score_text
from regrisk_ui.presenters.library import Shelf
from regrisk_ui.presenters.next_steps import Known, Step, next_steps

Act = Literal["start", "continue", "results"]


@dataclass(frozen=True, slots=True)
class Spark:
    """A small trend; a gap (None) stands where two points cannot be compared."""

    evidenced: tuple[float | None, ...]
    claimed: tuple[float | None, ...]
    name: str


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of a card: its icon and its sentence; ``urgent`` ones are in the colour of an exclusion."""

    icon: str
    text: str
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class RegistryCard:
    """One registry; ``band`` is None while it has no assessment.

    ``act`` is what the button named ``deed`` does; ``compares`` says that there is more than one assessment,
    ``screened`` that its questionnaire has a quick screen.
    """

    registry: int
    assessment: int | None
    name: str
    organisation: str
    about: str
    band: BandLook | None
    score: str
    evidenced: str
    spark: Spark | None
    chips: tuple[Badge, ...]
    facts: tuple[Fact, ...]
    act: Act
    deed: str
    compares: bool
    screened: bool = False


@dataclass(frozen=True, slots=True)
class HomePage:
    """The whole page; ``reading`` names by which questionnaires the bands are read."""

    note: str
    cards: tuple[RegistryCard, ...]
    steps: tuple[Step, ...]
    reading: str


class Memory:
    """What was read of registries, so that it is read again only when their newest assessment changed."""

    def __init__(self) -> None:
        self._known: dict[int, Known] = {}
        self._packs: dict[str, Pack] = {}

    def known(self, shelf: Shelf, registry: RegistryRecord) -> Known | None:
        """Return a registry with its newest assessment; None where it has none."""
        newest = next(iter(shelf.assessments(registry.id)), None)
        before = self._known.get(registry.id)
        if before is not None and newest == before.record:
            return before if before.registry == registry else replace(before, registry=registry)
        latest = shelf.latest(registry.id)
        if latest is None:
            return None
        record, evaluation = latest
        pack = self._packs.get(record.pack_digest)
        if pack is None:
            pack = self._packs[record.pack_digest] = shelf.pack_of(record.id)
        found = Known(registry, record, evaluation, pack, shelf.load(record.id))
        self._known[registry.id] = found
        return found


def home_page(shelf: Shelf, today: date, memory: Memory | None = None) -> HomePage:
    """Return the registries of *shelf* as they stand, with the days counted from *today*."""
    memory = memory or Memory()
    registries = shelf.registries()
    known = [one for registry in registries if (one := memory.known(shelf, registry)) is not None]
    by_registry = {one.registry.id: one for one in known}
    cards = tuple(_card(shelf, registry, by_registry.get(registry.id), today) for registry in registries)
    return HomePage(
        note=_note(len(registries)),
        cards=cards,
        steps=next_steps(known, today),
        reading=_reading(known),
    )


def _card(shelf: Shelf, registry: RegistryRecord, known: Known | None, today: date) -> RegistryCard:
    if known is None:
        return RegistryCard(
            registry=registry.id,
            assessment=None,
            name=registry.name,
            organisation=registry.organisation,
            about=registry.organisation,
            band=None,
            score="",
            evidenced="",
            spark=None,
            chips=(),
            facts=(Fact("clipboard-list", say("Not assessed yet.")),),
            act="start",
            deed=say("Start an assessment"),
            compares=False,
        )
    evaluation = known.evaluation
    trend = shelf.trend(registry.id)
    unfinished = evaluation.score.provisional
    return RegistryCard(
        registry=registry.id,
        assessment=known.record.id,
        name=registry.name,
        organisation=registry.organisation,
        about=_about(registry, known.assessment),
        band=band_look(known.pack, evaluation),
        score=score_text(evaluation),
        evidenced=words.score(evaluation.score.evidenced),
        spark=_spark(trend) if len(trend) > 1 else None,
        chips=knock_out_badges(evaluation),
        facts=(*_cover(known.assessment, evaluation, today), *_taken(known.record, trend)),
        act="continue" if unfinished else "results",
        deed=say("Continue" if unfinished else "Open results"),
        compares=len(trend) > 1,
        screened=known.pack.quick_screen is not None,
    )


def _note(count: int) -> str:
    if not count:
        return say("Nothing is kept in this file yet.")
    return say_many(
        count,
        "{number} registry, one file. Solid line: evidenced. Dashed line: claimed.",
        "{number} registries, one file. Solid line: evidenced. Dashed line: claimed.",
        number=capital(word(count)),
    )


def _about(registry: RegistryRecord, assessment: Assessment) -> str:
    people = assessment.profile.get(PEOPLE)
    if isinstance(people, int | float) and not isinstance(people, bool):
        counted = say("{number} people", about="registry", number=number_text(people, None))
        return f"{registry.organisation} · {counted.replace(' ', NBSP)}"
    return registry.organisation


def _spark(trend: Sequence[TrendPoint]) -> Spark:
    evidenced: list[float | None] = []
    claimed: list[float | None] = []
    for place, point in enumerate(trend):
        if place and breaks_between(trend[place - 1], point):
            evidenced.append(None)
            claimed.append(None)
        evidenced.append(shown(point.evidenced))
        claimed.append(shown(point.points))
    first, last = trend[0], trend[-1]
    name = say(
        "Trend from {first} to {last}: score {points} to {now}, evidenced {evidenced} to {evidenced_now}",
        first=day_text(first.taken_on),
        last=day_text(last.taken_on),
        points=words.score(first.points),
        now=words.score(last.points),
        evidenced=words.score(first.evidenced),
        evidenced_now=words.score(last.evidenced),
    )
    return Spark(tuple(evidenced), tuple(claimed), name)


def _cover(assessment: Assessment, evaluation: Evaluation, today: date) -> tuple[Fact, ...]:
    starts = cover_starts(assessment)
    if starts is None:
        return (Fact("calendar", say("No day is given for cover to start")),)
    renews = bool(assessment.policies) or assessment.profile.get(RETROACTIVE) is not None
    if starts < today:
        return (Fact("calendar-clock", say("Cover was to start {day}", day=day_text(starts)), urgent=True),)
    expired = evaluation.forecast.expired if evaluation.forecast else ()
    evidence = (
        Fact("calendar-clock", _running_out(len(expired)), urgent=True)
        if expired
        else Fact("file-check", say("No evidence runs out before then"))
    )
    return (Fact("calendar-clock", _starting(starts, (starts - today).days, renews=renews)), evidence)


def _starting(starts: date, days: int, *, renews: bool) -> str:
    day = day_text(starts)
    if not days:
        return say("Cover renews {day}, today" if renews else "Cover starts {day}, today", day=day)
    if renews:
        return say_many(
            days, "Cover renews {day}, in {number} day", "Cover renews {day}, in {number} days", day=day
        )
    return say_many(
        days, "Cover starts {day}, in {number} day", "Cover starts {day}, in {number} days", day=day
    )


def _running_out(count: int) -> str:
    return say_many(
        count,
        "{number} piece of evidence runs out before then",
        "{number} pieces of evidence run out before then",
    )


def _taken(record: AssessmentRecord, trend: Sequence[TrendPoint]) -> tuple[Fact, ...]:
    day = day_text(record.taken_on)
    if len(trend) < 2:
        return (Fact("history", say("Assessed {day}", day=day)),)
    counted = say("{number} assessments, the last of {day}", number=len(trend), day=day)
    return (Fact("history", counted),)


def _reading(known: Sequence[Known]) -> str:
    packs = sorted({_named(one.pack, one.evaluation.method) for one in known})
    if not packs:
        return ""
    return say(
        "Readiness, by this questionnaire's reading ({packs}). No insurer has agreed to anything.",
        packs="; ".join(packs),
    )


def _named(pack: Pack, method: int) -> str:
    return say("{pack} {version}, method {method}", pack=pack.id, version=pack.version, method=method)
