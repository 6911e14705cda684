"""Carries files of evidence between a card, the dialog that takes them, and what keeps them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from shiboken6 import isValid

from regrisk.errors import RegriskError
from regrisk.model.assessment import Assessment
from regrisk.model.proof_file import FileState
from regrisk.model.response import Answered, Evidence
from regrisk.words import say
from regrisk_ui.pages import files
from regrisk_ui.pages.contract import PageHost
from regrisk_ui.presenters.attaching import Attachments, FileNote, is_link, note_of
from regrisk_ui.presenters.session import OpenAssessment
from regrisk_ui.questions.frame import QuestionCard
from regrisk_ui.tasks import Tasks


@dataclass(frozen=True, slots=True)
class Keeping:
    """What keeps files, and what does long work with them."""

    keeps: Attachments
    tasks: Tasks


def states_of(
    keeping: Keeping, assessment: Assessment, told: Callable[[Mapping[str, FileState]], None]
) -> None:
    """Look at every file behind the evidence of *assessment* and tell how each stands, by its sha256."""
    answers = (each for each in assessment.responses.values() if isinstance(each, Answered))
    digests = {item.sha256 for each in answers for item in each.evidence if item.sha256 is not None}
    kept = {digest: keeping.keeps.kept(digest) for digest in sorted(digests)}
    task = keeping.tasks.run(
        lambda tell, _cancelled: {
            digest: keeping.keeps.state_of(file, lambda share: tell(share, ""))
            for digest, file in kept.items()
        }
    )
    task.finished.connect(told)


class FilesOfCard:
    """Says on an open card how its files stand, and opens them."""

    def __init__(self, session: OpenAssessment, host: PageHost, keeping: Keeping) -> None:
        self._session, self._host, self._keeping = session, host, keeping

    def wire(self, card: QuestionCard) -> None:
        """Look at the files of *card* now and whenever others are attached."""
        card.evidence.shown.connect(lambda: self._look(card))
        card.evidence.open_asked.connect(lambda place: self._open(card, place))
        self._look(card)

    def _items(self, card: QuestionCard) -> tuple[Evidence, ...]:
        response = self._session.assessment.responses.get(card.asked.id)
        return response.evidence if isinstance(response, Answered) else ()

    def _look(self, card: QuestionCard) -> None:
        items, keeps = self._items(card), self._keeping.keeps
        if not items:
            return
        kept = [keeps.kept(item.sha256) if item.sha256 else None for item in items]
        task = self._keeping.tasks.run(
            lambda tell, _cancelled: tuple(
                note_of(item, keeps.state_of(file, lambda share: tell(share, "")))
                for item, file in zip(items, kept, strict=True)
            )
        )
        task.finished.connect(lambda notes: self._show(card, items, notes))

    def _show(self, card: QuestionCard, items: tuple[Evidence, ...], notes: tuple[FileNote, ...]) -> None:
        if isValid(card) and self._items(card) == items:
            card.evidence.show_files(notes)

    def _open(self, card: QuestionCard, place: int) -> None:
        item = self._items(card)[place]
        if item.sha256 is None and is_link(item.title):
            self._told(files.open_address(item.title))
            return
        kept = self._keeping.keeps.kept(item.sha256 or "")
        if kept is None:
            return
        work = self._keeping.keeps
        task = self._keeping.tasks.run(
            lambda tell, _cancelled: work.to_open(kept, lambda share: tell(share, ""))
        )
        task.finished.connect(self._open_copy)
        task.failed.connect(self._refuse)
        task.failed.connect(lambda _error: self._look(card) if isValid(card) else None)

    def _open_copy(self, path: object) -> None:
        if isinstance(path, Path):
            self._told(files.open_in_viewer(path))

    def _refuse(self, error: RegriskError) -> None:
        self._host.show_error(error, say("The file was not opened"))

    def _told(self, opened: bool) -> None:
        if not opened:
            self._host.toast(say("This computer has no program to open it"))
