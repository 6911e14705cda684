"""What the pages of a submission ask of the application: seal, check, letters, topics and forms."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from regrisk.app import clock
from regrisk.app.workspace import Workspace
from regrisk.model.assessment import Assessment
from regrisk.model.crosswalk import TopicAnswer
from regrisk.model.form import Filling, Form, FormFile
from regrisk.model.pack import Pack
from regrisk.model.submission import Verified
from regrisk.model.workspace import AssessmentRecord
from regrisk.scoring.crosswalk import crosswalk
from regrisk.scoring.evaluate import evaluate
from regrisk.words import say
from regrisk_ui.pages.contract import Page, PageHost
from regrisk_ui.presenters.as_of import evaluation_on
from regrisk_ui.presenters.sealing import IsCancelled, SealedAs, SealNote, SealWork, Told, Wanted
from regrisk_ui.presenters.session import OpenAssessment
from regrisk_ui.tasks import Tasks

if TYPE_CHECKING:
    from regrisk.app.score import Scored
    from regrisk.export.forms.on_form import OnForm
    from regrisk_ui.pages.export import Exports
    from regrisk_ui.presenters.form_desk import Mapped


def submission_page(host: PageHost, workspace: Workspace, tasks: Tasks, exports: "Exports") -> Page:
    """Return the page that seals the open assessment."""
    from regrisk_ui.pages.submission import SubmissionPage

    return SubmissionPage(host, workspace, seal_work(workspace), tasks, exports)


def crosswalk_page(host: PageHost) -> Page:
    """Return the page of an application's topics."""
    from regrisk_ui.pages.crosswalk import CrosswalkPage

    return CrosswalkPage(host, clock.today)


def verify_page(host: PageHost, tasks: Tasks) -> Page:
    """Return the page that checks a submission; it needs no workspace."""
    from regrisk_ui.pages.verify import VerifyPage

    return VerifyPage(host, check, tasks)


def check(path: Path, told: Told, cancelled: IsCancelled) -> Verified | None:
    """Return what a check of the submission at *path* finds; None when *cancelled* said so.

    Raises:
        UsageError: there is nothing at *path*, or no submission that can be checked here.
    """
    from regrisk.app.verify import verify

    return verify(path, progress=told, cancelled=cancelled)


def seal_work(workspace: Workspace) -> SealWork:
    """Return how assessments of *workspace* are sealed; what takes long to load waits until it is needed."""
    return SealWork(
        source=lambda assessment, day: _source(workspace, assessment, day),
        make=_make,
        freeze=lambda assessment, made: _freeze(workspace, assessment, made),
        drop=_drop,
        seal_of=lambda assessment: _seal_of(workspace, assessment),
        sealed_before=lambda assessment: _sealed_before(workspace, assessment),
        correct=lambda assessment, title, day: workspace.start_correction(
            assessment, title=title, taken_on=day
        ),
        can_sign=_can_sign,
        make_key=_make_key,
        letter=lambda assessment, day, out: _letter(workspace, assessment, day, out),
        today=clock.today,
    )


def _source(workspace: Workspace, assessment: int, day: date) -> object:
    from regrisk.app.attest import source_of

    with workspace.open_beside() as beside:
        return source_of(beside, assessment, day)


def _make(source: object, wanted: Wanted, told: Told, cancelled: Callable[[], bool]) -> object:
    from regrisk.app.signing_keys import signing_key
    from regrisk.app.submit import Seal, Source, make_seal

    assert isinstance(source, Source)
    how = Seal(
        out=wanted.out,
        variant=wanted.variant,
        paper=wanted.paper,
        on=wanted.day,
        evidence=wanted.evidence,
        key=signing_key(wanted.key, wanted.passphrase) if wanted.key is not None else None,
    )
    return make_seal(source, how, progress=told, cancelled=cancelled)


def _freeze(workspace: Workspace, assessment: int, made: object) -> SealedAs:
    from regrisk.app.attest import freeze
    from regrisk.app.submit import StagedSeal

    assert isinstance(made, StagedSeal)
    sealed = freeze(workspace, assessment, made)
    return SealedAs(Path(sealed.path), sealed.manifest.submission, sealed.files, sealed.missing)


def _drop(made: object) -> None:
    from regrisk.app.submit import StagedSeal

    assert isinstance(made, StagedSeal)
    made.drop()


def _seal_of(workspace: Workspace, assessment: int) -> SealNote | None:
    seal = workspace.seal_of(assessment)
    return None if seal is None else SealNote(seal.submission, seal.digest, seal.sealed_on)


def _sealed_before(workspace: Workspace, assessment: int) -> AssessmentRecord | None:
    before = workspace.last_sealed_before(assessment)
    return None if before is None else workspace.assessment(before)


def _can_sign() -> bool:
    from regrisk.app.signing_keys import can_sign

    return can_sign()


def _make_key(out: Path, name: str, organisation: str, passphrase: str) -> None:
    from regrisk.app.signing_keys import new_key

    new_key(out, name, organisation, passphrase, clock.today())


def _letter(workspace: Workspace, assessment: int, day: date, out: Path) -> Path:
    """Write the letter about what changed since the last seal; the two may stand under two names."""
    from regrisk.app.publish import change_notice
    from regrisk.app.score import Scored
    from regrisk.errors import UsageError

    before = workspace.last_sealed_before(assessment)
    if before is None:
        raise UsageError(say("Nothing of this registry was sealed before, so there is nothing to tell."))
    pack, document = workspace.pack_of(assessment), workspace.load(assessment)
    now = Scored(pack, document, evaluate(pack, document, day))
    old = workspace.load(before).model_copy(update={"registry": document.registry})
    then = Scored(workspace.pack_of(before), old, workspace.evaluation_of(before))
    return change_notice(then, now, out=out)


def forms_page(host: PageHost, tasks: Tasks) -> Page:
    """Return the page that fills insurers' forms from the open assessment."""
    from regrisk_ui.pages.forms import FormsPage
    from regrisk_ui.presenters.form_desk import FormWork

    return FormsPage(host, FormWork(_map_form, _Fillings(), _save_form, _fill_form, clock.today), tasks)


def _map_form(path: Path, pack: Pack, older: Path | None) -> "Mapped":
    from regrisk.app.forms import map_form
    from regrisk_ui.presenters.form_desk import Mapped

    return Mapped(*map_form(path, pack, older))


def _scored(session: OpenAssessment, day: date) -> "Scored":
    from regrisk.app.score import Scored

    return Scored(session.pack, session.assessment, evaluation_on(session, day))


class _Fillings:
    """Says what goes into a form; that is worked out once for a form, answers and day."""

    def __init__(self) -> None:
        self._of: tuple[Form, Assessment, date] | None = None
        self._topics: Mapping[str, TopicAnswer] = {}
        self._written: OnForm | None = None

    def __call__(self, form: Form, file: FormFile, session: OpenAssessment, day: date) -> Filling:
        from regrisk.app.forms import asked_by, written_on
        from regrisk.export.forms.decide import decide

        kept = self._of
        if (
            self._written is None
            or kept is None
            or kept[0] is not form
            or kept[1:] != (session.assessment, day)
        ):
            scored = _scored(session, day)
            self._topics = {answer.id: answer for answer in crosswalk(*scored)}
            self._written = written_on(asked_by(form, session.pack), scored)
            self._of = (form, session.assessment, day)
        return decide(form, file.use_by_field, self._topics, self._written)

    def _still(self, form: Form, assessment: Assessment, day: date) -> bool:
        kept = self._of
        return kept is not None and kept[0] is form and kept[1] is assessment and kept[2] == day


def _save_form(file: FormFile, out: Path, pack: Pack) -> Path:
    from regrisk.app.forms import save_form_file

    return save_form_file(file, out, pack)


def _fill_form(
    path: Path, file: FormFile, session: OpenAssessment, day: date, out: Path, without_scripts: bool
) -> Filling:
    from regrisk.app.forms import write_filled

    scored = _scored(session, day)
    return write_filled(path, file, scored, out=out, without_scripts=without_scripts).filling
