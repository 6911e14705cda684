"""What the window itself asks of the workspace; the application's workspace fulfils it."""

from typing import Protocol

from regrisk.model.evaluation import Evaluation
from regrisk.model.workspace import AssessmentRecord, RegistryRecord
from regrisk_ui.presenters.session import OpenAssessment

GEOMETRY, OPEN = "window", "open_assessment"
"""Settings: size and place of the window, and the assessment that was open."""


class Doors(Protocol):
    """The workspace, as the window needs it."""

    @property
    def why_read_only(self) -> str | None:
        """Why it can only be read; None where it may be changed."""
        ...

    @property
    def waits(self) -> bool:
        """Whether it can only be read because another program has it open for writing."""
        ...

    def take_over(self) -> bool:
        """Go on writing once that program is gone, and say whether it may be changed."""
        ...

    def session(self, assessment_id: int) -> OpenAssessment:
        """Open an assessment to answer it."""
        ...

    def registries(self) -> tuple[RegistryRecord, ...]:
        """Return the registries, by name."""
        ...

    def registry(self, registry_id: int) -> RegistryRecord:
        """Return one registry."""
        ...

    def latest(self, registry_id: int) -> tuple[AssessmentRecord, Evaluation] | None:
        """Return the registry's newest assessment."""
        ...

    def setting(self, key: str) -> str | None:
        """Return what is kept under *key*."""
        ...

    def set_setting(self, key: str, value: str) -> None:
        """Keep *value* under *key*."""
        ...
