"""What registries, history and settings ask of the workspace; the application's workspace fulfils it."""

from datetime import date
from pathlib import Path
from typing import Protocol

from regrisk.model.assessment import Assessment, RegistryName
from regrisk.model.evaluation import Evaluation
from regrisk.model.pack import Pack
from regrisk.model.workspace import AssessmentRecord, RegistryRecord, TrendPoint


class Shelf(Protocol):
    """What can be read of a workspace."""

    @property
    def path(self) -> Path:
        """Where the workspace is kept."""
        ...

    @property
    def why_read_only(self) -> str | None:
        """Why it can only be read; None where it may be changed."""
        ...

    def registries(self) -> tuple[RegistryRecord, ...]:
        """Return the registries, by name."""
        ...

    def registry(self, registry_id: int) -> RegistryRecord:
        """Return one registry."""
        ...

    def assessments(self, registry_id: int) -> tuple[AssessmentRecord, ...]:
        """Return the registry's assessments, the newest first."""
        ...

    def latest(self, registry_id: int) -> tuple[AssessmentRecord, Evaluation] | None:
        """Return the newest assessment with its evaluation as stored."""
        ...

    def trend(self, registry_id: int) -> tuple[TrendPoint, ...]:
        """Return a point for each assessment, the oldest first, as stored."""
        ...

    def load(self, assessment_id: int) -> Assessment:
        """Return a whole assessment as a document."""
        ...

    def pack_of(self, assessment_id: int) -> Pack:
        """Return the pack an assessment answers."""
        ...

    def assessment(self, assessment_id: int) -> AssessmentRecord:
        """Return how an assessment is listed."""
        ...

    def evaluation_of(self, assessment_id: int) -> Evaluation:
        """Return the evaluation of an assessment as stored."""
        ...


class Library(Shelf, Protocol):
    """A workspace that registries and assessments are added to and taken out of.

    Acts raise ``UsageError`` for a name that cannot be used and ``StoreError`` when nothing was saved.
    """

    def add_registry(self, name: RegistryName) -> RegistryRecord:
        """Add a registry."""
        ...

    def rename_registry(self, registry_id: int, name: RegistryName) -> RegistryRecord:
        """Give a registry another name."""
        ...

    def remove_registry(self, registry_id: int) -> None:
        """Take a registry off the list, to be brought back."""
        ...

    def restore_registry(self, registry_id: int) -> RegistryRecord:
        """Bring a removed registry back."""
        ...

    def start_assessment(
        self, registry_id: int, *, title: str, taken_on: date, carry_from: int | None = None
    ) -> AssessmentRecord:
        """Start an assessment without any answer; those of *carry_from* wait to be confirmed or changed."""
        ...

    def import_assessment(self, assessment: Assessment, title: str | None = None) -> AssessmentRecord:
        """Add a whole assessment, with its registry where it is new."""
        ...

    def same_as(self, assessment: Assessment) -> AssessmentRecord | None:
        """Return the assessment that already says exactly the same."""
        ...

    def remove_assessment(self, assessment_id: int) -> None:
        """Take an assessment off list and trend, to be brought back."""
        ...

    def restore_assessment(self, assessment_id: int) -> AssessmentRecord:
        """Bring a removed assessment back."""
        ...
