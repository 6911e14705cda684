"""A pack: versioned data that holds every question, rule and figure an evaluation reads."""

import hashlib
import json
from collections.abc import Mapping
from functools import cached_property
from typing import Annotated, Literal, Self

from pydantic import Field, PrivateAttr

from regrisk.model.base import Record
from regrisk.model.control import Control, ControlBasis
from regrisk.model.cover import Coverage
from regrisk.model.ids import DomainCode, PackId, PackVersion, QuestionId, Sentence, Slug
from regrisk.model.profile import AnyProfileQuestion
from regrisk.model.question import AnyQuestion, KnockOutKind
from regrisk.model.rules import (
    ContradictionRule,
    Crosswalk,
    Exclusions,
    ExposureScale,
    PriceDriver,
    QuickScreen,
)
from regrisk.model.source import Framework, Source


class Domain(Record):
    """A weighted group of questions; ``short`` is its name where room is scarce."""

    code: DomainCode
    title: Sentence
    short: Annotated[str, Field(min_length=1, max_length=24)]
    purpose: Sentence
    weight: Annotated[int, Field(ge=1, le=100)]
    questions: Annotated[tuple[AnyQuestion, ...], Field(min_length=1)]


class Band(Record):
    """A named range of the score, from ``at_least`` points up to the next band."""

    id: Slug
    title: Sentence
    at_least: Annotated[int, Field(ge=0, le=100)]
    says: Sentence


class FindingsAtLeast(Record):
    """So many findings of a kind, on any question or on those named."""

    findings: KnockOutKind
    on_any: tuple[QuestionId, ...] = ()
    at_least: Annotated[int, Field(ge=1)]


class Gate(Record):
    """A rule that caps the band when knock-outs fire; ``says`` may hold ``{questions}`` and ``{count}``."""

    id: Slug
    when: FindingsAtLeast
    band_at_most: Slug
    says: Sentence


class BandScale(Record):
    """Bands from best to worst, the gates that cap them, and their fixed sentences."""

    status: Sentence
    bands: Annotated[tuple[Band, ...], Field(min_length=1)]
    gates: tuple[Gate, ...] = ()
    subjectivities: Sentence
    open: Sentence
    provisional: Sentence
    none_fired: Sentence


class Pack(Record):
    """Everything one questionnaire says. Two packs with the same digest are the same pack.

    ``bands.bands`` stand from best to worst. Questions are unique over all domains.
    """

    format: Literal[1]
    id: PackId
    version: PackVersion
    title: Sentence
    licence: Sentence
    language: Annotated[str, Field(pattern=r"^[a-z]{2,3}(-[A-Za-z]{2,4})?$")] = "en"
    about: Sentence
    caution: Sentence
    domains: Annotated[tuple[Domain, ...], Field(min_length=1)]
    profile: tuple[AnyProfileQuestion, ...] = ()
    control_basis: ControlBasis | None = None
    controls: tuple[Control, ...] = ()
    bands: BandScale
    frameworks: tuple[Framework, ...] = ()
    sources: tuple[Source, ...] = ()
    contradictions: tuple[ContradictionRule, ...] = ()
    exclusions: Exclusions | None = None
    coverage: Coverage | None = None
    drivers: tuple[PriceDriver, ...] = ()
    exposure: ExposureScale | None = None
    crosswalk: Crosswalk | None = None
    quick_screen: QuickScreen | None = None

    _stands_for: str | None = PrivateAttr(default=None)
    _wording: str | None = PrivateAttr(default=None)

    @cached_property
    def questions(self) -> tuple[AnyQuestion, ...]:
        """Every question, in the order of the domains."""
        return tuple(question for domain in self.domains for question in domain.questions)

    @cached_property
    def question_by_id(self) -> Mapping[str, AnyQuestion]:
        """Questions by id."""
        return {question.id: question for question in self.questions}

    @cached_property
    def domain_of(self) -> Mapping[str, Domain]:
        """The domain of each question, by question id."""
        return {question.id: domain for domain in self.domains for question in domain.questions}

    @cached_property
    def profile_by_id(self) -> Mapping[str, AnyProfileQuestion]:
        """Profile questions by id."""
        return {question.id: question for question in self.profile}

    @cached_property
    def control_by_id(self) -> Mapping[str, Control]:
        """Controls by id."""
        return {control.id: control for control in self.controls}

    @cached_property
    def band_by_id(self) -> Mapping[str, Band]:
        """Bands by id."""
        return {band.id: band for band in self.bands.bands}

    def in_words(self, text: str) -> "Pack":
        """Return the pack that *text* holds as JSON, which is this one in other words.

        It keeps the copy of this pack and with it its digest.

        Raises:
            ValidationError: *text* holds no pack.
        """
        read = Pack.model_validate_json(text)
        twin = Pack.model_construct(**{name: getattr(read, name) for name in read.model_fields_set})
        twin._stands_for = self.canonical
        twin._wording = _digest(text)
        return twin

    @classmethod
    def of_copy(cls, canonical: str) -> Self:
        """Return the pack that *canonical* JSON holds; it keeps that text and with it its digest.

        Raises:
            ValidationError: it holds none that this version can read.
        """
        pack = cls.model_validate_json(canonical)
        vars(pack)["canonical"] = canonical  # what the property would write anew, word by word
        return pack

    @cached_property
    def canonical(self) -> str:
        """The pack as canonical JSON: sorted keys, no spaces; what a workspace keeps a copy of.

        For a translated pack it is that of the pack in its own language.
        """
        if self._stands_for is not None:
            return self._stands_for
        data = self.model_dump(mode="json", by_alias=True, exclude_defaults=True)
        return json.dumps(data, sort_keys=True, ensure_ascii=False, separators=(",", ":"))

    @cached_property
    def digest(self) -> str:
        """``sha256:`` and the hexadecimal digest of the canonical JSON."""
        return _digest(self.canonical)

    @property
    def wording(self) -> str:
        """The digest of the words shown: that of the pack, or that of its translation.

        Two translations of one pack into one language differ here and nowhere else.
        """
        return self._wording or self.digest


def _digest(text: str) -> str:
    return "sha256:" + hashlib.sha256(text.encode()).hexdigest()
