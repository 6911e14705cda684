"""The workspace: where registries, assessments, their history and the window's settings are kept."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

import platformdirs

from regrisk.app import clock, names
from regrisk.app.said_in import evaluation_to_keep
from regrisk.app.session import Session
from regrisk.app.shipped import USUAL, shipped_pack, shown_pack
from regrisk.errors import StoreError
from regrisk.model.assessment import Assessment, RegistryName
from regrisk.model.evaluation import Evaluation
from regrisk.model.pack import Pack
from regrisk.model.proof_file import LookedAt, ProofFile
from regrisk.model.workspace import AssessmentRecord, RegistryRecord, TrendPoint
from regrisk.questions.describe import day_text
from regrisk.store import (
    answers,
    assessments,
    carry_overs,
    evaluations,
    proof_files,
    registries,
    seals,
    settings,
    snapshots,
)
from regrisk.store.file import WorkspaceFile
from regrisk.store.opening import open_workspace, take_over
from regrisk.store.seals import StoredSeal
from regrisk.words import say


def usual_path() -> Path:
    """Return where the workspace of this user is kept, unless another is named."""
    return platformdirs.user_data_path("regrisk", appauthor=False) / "workspace.regrisk"


class Workspace:
    """An open workspace; every method is durable on disk before it returns.

    Methods that change it raise StoreError where it may only be read; ``why_read_only`` then says why.
    """

    def __init__(self, file: WorkspaceFile, now: Callable[[], datetime]) -> None:
        self._file = file
        self._now = now
        self._language = ""

    @classmethod
    def open(
        cls,
        path: Path | None = None,
        *,
        create: bool = True,
        to_read: bool = False,
        now: Callable[[], datetime] = clock.now,
    ) -> Self:
        """Open the workspace at *path*, or the user's own.

        With *create* one is made where there is none. A workspace that another program has open for
        writing, or that cannot be written, opens read-only; with *to_read* it always does, and keeps
        nobody from writing.

        Raises:
            StoreError: it is missing, no workspace, damaged, or of a newer version; it is unharmed.
        """
        return cls(open_workspace(path or usual_path(), create=create, now=now(), to_read=to_read), now)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; nothing is left to be saved."""
        self._file.close()

    @property
    def path(self) -> Path:
        """Where the workspace is kept."""
        return self._file.path

    @property
    def file(self) -> WorkspaceFile:
        """The open file, for whoever checks it as a whole."""
        return self._file

    @property
    def read_only(self) -> bool:
        """Whether it can only be read."""
        return self._file.read_only is not None

    @property
    def why_read_only(self) -> str | None:
        """The sentence that says why it can only be read, and who holds it where somebody does."""
        return self._file.read_only

    @property
    def waits(self) -> bool:
        """Whether it can only be read because another program has it open for writing."""
        return self._file.waits

    def take_over(self) -> bool:
        """Go on writing once the program that had it open is gone, and say whether it may be changed.

        Sessions opened before must be opened anew: the other program may have changed what they show.

        Raises:
            StoreError: it was left damaged, of a newer version, or gone; it can still be read.
        """
        return take_over(self._file, self._now())

    def show_packs_in(self, language: str) -> None:
        """Show questionnaires in *language*, where they are translated, in all that is opened from now on."""
        self._language = language

    def open_beside(self) -> Self:
        """Open the same workspace once more, to be read in a thread, which needs a connection of its own."""
        other = type(self).open(self.path, create=False, to_read=True, now=self._now)
        other.show_packs_in(self._language)
        return other

    def registries(self) -> tuple[RegistryRecord, ...]:
        """Return the registries, by name."""
        return registries.listed(self._file)

    def registry(self, registry_id: int) -> RegistryRecord:
        """Return one registry, removed or not."""
        return registries.one(self._file, registry_id)

    def add_registry(self, name: RegistryName) -> RegistryRecord:
        """Add a registry; StoreError where one of this name and organisation is there."""
        return registries.add(self._file, name)

    def rename_registry(self, registry_id: int, name: RegistryName) -> RegistryRecord:
        """Give a registry another name; its assessments are then about that name."""
        return registries.rename(self._file, registry_id, name)

    def remove_registry(self, registry_id: int) -> None:
        """Take a registry off the list; ``restore_registry`` brings it back with all it had."""
        registries.remove(self._file, registry_id, self._now())

    def restore_registry(self, registry_id: int) -> RegistryRecord:
        """Bring a removed registry back."""
        return registries.restore(self._file, registry_id)

    def assessments(self, registry_id: int) -> tuple[AssessmentRecord, ...]:
        """Return the registry's assessments, the newest first."""
        return assessments.listed(self._file, registry_id)

    def assessment(self, assessment_id: int) -> AssessmentRecord:
        """Return one assessment's record, removed or not."""
        return assessments.one(self._file, assessment_id)

    def start_assessment(
        self,
        registry_id: int,
        *,
        title: str,
        taken_on: date,
        pack: Pack | None = None,
        carry_from: int | None = None,
    ) -> AssessmentRecord:
        """Start an assessment of a registry without any answer, under *pack* or the usual one.

        With *carry_from* the answers of that assessment wait on the cards, to be confirmed or changed.
        """
        pack = pack or shipped_pack(USUAL)
        registry = registries.one(self._file, registry_id)
        empty = Assessment(
            pack=pack.id,
            registry=RegistryName(name=registry.name, organisation=registry.organisation),
            taken_on=taken_on,
        )
        with self._file.transaction():
            started = self._start(registry_id, empty, pack, names.title(title))
            if carry_from is not None:
                source = assessments.one(self._file, carry_from)
                carry_overs.begin(self._file, started.id, source.id)
        return started

    def import_assessment(
        self, assessment: Assessment, title: str | None = None, *, pack: Pack | None = None
    ) -> AssessmentRecord:
        """Add a whole assessment, with its registry where it is new, and store its evaluation."""
        with self._file.transaction():
            registry = registries.find(self._file, assessment.registry)
            if registry is None:
                registry = registries.add(self._file, assessment.registry)
            pack = pack or shipped_pack(assessment.pack)
            usual = say("Assessment of {day}", day=day_text(assessment.taken_on))
            return self._start(registry.id, assessment, pack, names.title(title or usual))

    def start_correction(self, assessment_id: int, *, title: str, taken_on: date) -> AssessmentRecord:
        """Start an assessment with every answer of another, which stays as it is; nobody attests yet."""
        before = assessments.one(self._file, assessment_id)
        copy = answers.document(self._file, assessment_id).model_copy(
            update={"taken_on": taken_on, "attested": (), "nothing_withheld": False}
        )
        return self._start(before.registry, copy, self.pack_of(assessment_id), names.title(title))

    def freeze(self, seal: StoredSeal, document: Assessment, evaluation: Evaluation) -> None:
        """Seal an assessment for good, as *document* has it; one that has this seal already stays as it is.

        Raises:
            StoreError: it changed meanwhile, or it has another seal; nothing was sealed.
        """
        at = self._now()
        with self._file.transaction():
            there = seals.of(self._file, seal.assessment)
            if there == seal:
                return
            if there is None and answers.document(self._file, seal.assessment) != document:
                raise StoreError(
                    say(
                        "{file}: the answers changed while the submission was made. Seal it again.",
                        file=self.path,
                    )
                )
            if there is None:
                evaluations.store(self._file, seal.assessment, evaluation, at)
            seals.add(self._file, seal, at)

    def seal_of(self, assessment_id: int) -> StoredSeal | None:
        """Return the seal of an assessment; None where it has none."""
        return seals.of(self._file, assessment_id)

    def last_sealed_before(self, assessment_id: int) -> int | None:
        """Return the last sealed assessment of the same registry that was taken before this one."""
        return seals.last_before(self._file, assessment_id)

    @contextmanager
    def together(self) -> Iterator[None]:
        """Make all changes of the block one: all of them are kept, or none where one fails."""
        with self._file.transaction():
            yield

    def same_as(self, assessment: Assessment, pack: Pack | None = None) -> AssessmentRecord | None:
        """Return the assessment here that says just what *assessment* says, under *pack* if that is given."""
        registry = registries.find(self._file, assessment.registry)
        if registry is None:
            return None
        found = assessments.taken(self._file, registry.id, assessment.taken_on)
        same = (
            assessments.one(self._file, each)
            for each in found
            if answers.document(self._file, each) == assessment
        )
        return next((each for each in same if pack is None or each.pack_digest == pack.digest), None)

    def load(self, assessment_id: int) -> Assessment:
        """Return a whole assessment as a document."""
        return answers.document(self._file, assessment_id)

    def pack_of(self, assessment_id: int) -> Pack:
        """Return the pack that an assessment answers, as it was when the assessment began."""
        record = assessments.one(self._file, assessment_id)
        return shown_pack(snapshots.canonical(self._file, record.pack_digest), self._language)

    def remove_assessment(self, assessment_id: int) -> None:
        """Take an assessment off list and trend; ``restore_assessment`` brings it back."""
        assessments.remove(self._file, assessment_id, self._now())

    def restore_assessment(self, assessment_id: int) -> AssessmentRecord:
        """Bring a removed assessment back."""
        return assessments.restore(self._file, assessment_id)

    def latest(self, registry_id: int) -> tuple[AssessmentRecord, Evaluation] | None:
        """Return the registry's newest assessment with its evaluation as stored; None without one."""
        return evaluations.latest(self._file, registry_id)

    def evaluation_of(self, assessment_id: int) -> Evaluation:
        """Return an assessment's evaluation as it was stored last."""
        return evaluations.last(self._file, assessment_id)

    def trend(self, registry_id: int) -> tuple[TrendPoint, ...]:
        """Return a point for each of the registry's assessments, the oldest first, as stored."""
        return evaluations.trend(self._file, registry_id)

    def previous(self, assessment_id: int) -> Assessment | None:
        """Return the assessment of the same registry that was taken before this one."""
        found = assessments.previous(self._file, assessment_id)
        return None if found is None else answers.document(self._file, found)

    def session(self, assessment_id: int) -> Session:
        """Open an assessment to answer it."""
        return Session(self._file, assessment_id, now=self._now, language=self._language)

    def proof_file(self, sha256: str) -> ProofFile | None:
        """Return what is kept of the file of evidence with this content; None where nothing is."""
        return proof_files.of(self._file, sha256)

    def refer_to(self, found: LookedAt) -> None:
        """Keep where a file of evidence was left; no document ever says it."""
        proof_files.refer(self._file, found)

    def setting(self, key: str) -> str | None:
        """Return what the window keeps under *key*."""
        return settings.get(self._file, key)

    def set_setting(self, key: str, value: str) -> None:
        """Keep *value* under *key* for the window; nothing happens in a workspace that is only read."""
        if not self.read_only:
            settings.put(self._file, key, value)

    def _start(self, registry_id: int, document: Assessment, pack: Pack, title: str) -> AssessmentRecord:
        evaluation = evaluation_to_keep(pack, document)
        at = self._now()
        with self._file.transaction():
            record = assessments.start(self._file, registry_id, document, pack, title=title, at=at)
            evaluations.store(self._file, record.id, evaluation, at)
        return record
