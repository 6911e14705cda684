"""The open assessment as presenters see it; the application's session fulfils it."""

from collections.abc import Iterable
from datetime import datetime
from typing import Protocol

from regrisk.model.assessment import Assessment, Attested, PlanEntry
from regrisk.model.carried import Carried
from regrisk.model.cover import Contract, Policy
from regrisk.model.evaluation import Evaluation
from regrisk.model.pack import Pack
from regrisk.model.profile import ProfileValue
from regrisk.model.response import StoredResponse
from regrisk.model.workspace import Act, AssessmentRecord


class OpenAssessment(Protocol):
    """One open assessment. Every act is durable on disk before its method returns.

    ``previous`` is the assessment taken before this one for the same registry. Acts raise
    ``ResponseError`` when the pack does not offer the value, and ``StoreError`` when nothing was saved.
    """

    @property
    def record(self) -> AssessmentRecord:
        """How the workspace lists it."""
        ...

    @property
    def pack(self) -> Pack:
        """The questions it answers."""
        ...

    @property
    def assessment(self) -> Assessment:
        """Its answers."""
        ...

    @property
    def evaluation(self) -> Evaluation:
        """What its answers amount to today."""
        ...

    @property
    def previous(self) -> Assessment | None:
        """The assessment before it, None for the first."""
        ...

    @property
    def carried(self) -> Carried | None:
        """What it carries of an earlier assessment, to be confirmed or changed; None without such."""
        ...

    @property
    def saved_at(self) -> datetime | None:
        """When the last act reached the disk; None before the first."""
        ...

    @property
    def can_undo(self) -> bool:
        """Whether there is an act to take back."""
        ...

    @property
    def can_redo(self) -> bool:
        """Whether there is an act to do again."""
        ...

    def respond(self, question_id: str, response: StoredResponse | None) -> Evaluation:
        """Keep *response* for the question, or take its response away."""
        ...

    def answer(self, question_id: str, value: int | str | tuple[str, ...]) -> Evaluation:
        """Answer the question, keeping scope, basis, note and evidence of an earlier answer."""
        ...

    def confirm(self, cards: Iterable[str]) -> Evaluation:
        """Take up the carried answers to *cards* as one act."""
        ...

    def set_profile(self, profile_id: str, value: ProfileValue) -> Evaluation:
        """Keep a profile answer, or take it away with None."""
        ...

    def set_explanation(self, rule_id: str, text: str | None) -> Evaluation:
        """Keep the written explanation of a contradiction, or take it away."""
        ...

    def set_policies(self, policies: Iterable[Policy]) -> Evaluation:
        """Keep the policies held."""
        ...

    def set_contracts(self, contracts: Iterable[Contract]) -> Evaluation:
        """Keep the contracts that demand proof."""
        ...

    def set_plan(self, plan: Iterable[PlanEntry]) -> Evaluation:
        """Keep the chosen controls; no answer changes by it."""
        ...

    def set_attested(self, attested: Iterable[Attested]) -> Evaluation:
        """Keep who attests to what."""
        ...

    def set_nothing_withheld(self, said: bool) -> Evaluation:
        """Keep whether the registry says that nothing it knows was left out."""
        ...

    def undo(self) -> Act | None:
        """Take the last act back and say what it was; None when there is none."""
        ...

    def redo(self) -> Act | None:
        """Do the act again that was undone last; None when there is none."""
        ...

    def move_to(self, place: str | None) -> None:
        """Keep the card or page the user stands on, to come back to it."""
        ...

    def rename(self, title: str) -> AssessmentRecord:
        """Give the assessment another title."""
        ...
