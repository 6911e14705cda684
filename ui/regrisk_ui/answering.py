"""Carries what a person does on a card to the open assessment, and says beside it why an act was refused."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from regrisk.model.profile import ProfileValue
from regrisk.model.response import Answered, Evidence
from regrisk.words import say
from regrisk_ui.attaching import FilesOfCard, Keeping
from regrisk_ui.pages.contract import PageHost
from regrisk_ui.pages.domain_carried import confirmed
from regrisk_ui.presenters.desk import Desk
from regrisk_ui.presenters.evidence import draft
from regrisk_ui.presenters.session import OpenAssessment
from regrisk_ui.presenters.words import earlier
from regrisk_ui.questions.evidence_dialog import EvidenceDialog
from regrisk_ui.questions.fact_frame import FactCard
from regrisk_ui.questions.frame import QuestionCard


class Answering:
    """Wires cards that open; *done* follows every act that reached the disk."""

    def __init__(
        self,
        session: OpenAssessment,
        host: PageHost,
        page: QWidget,
        done: Callable[[], None],
        keeping: Keeping | None = None,
    ) -> None:
        self._keeping = keeping
        self._session = session
        self._host = host
        self._page = page
        self._done = done
        self._desk = Desk(session, done=self._tell, not_saved=host.not_saved)

    def wire(self, card: QuestionCard | FactCard) -> None:
        """Connect what the person does on *card*."""
        if isinstance(card, FactCard):
            card.given.connect(lambda value: self._give(card, value))
            card.confirm_asked.connect(lambda: card.show_problem(self._desk.confirm((card.fact.id,))))
        else:
            self._wire_question(card)

    def confirm(self, cards: tuple[str, ...]) -> None:
        """Take up the carried answers to *cards* as one act and offer to undo it."""
        before = self._session.assessment
        said = self._desk.confirm(cards)
        if said:
            self._host.toast(said)
        elif self._session.assessment != before and self._session.carried is not None:
            called = earlier(self._session.carried.taken_on, self._session.assessment.taken_on)
            self._host.offer_undo(confirmed(len(cards), called))

    def _wire_question(self, card: QuestionCard) -> None:
        desk, name = self._desk, card.asked.id
        details, tell = card.details, card.show_problem
        card.picked.connect(lambda key: tell(desk.choose(name, key)))
        card.unknown_asked.connect(lambda: tell(desk.not_known(name)))
        card.reason_given.connect(lambda reason: tell(desk.does_not_apply(name, reason)))
        card.clear_asked.connect(lambda: self._clear(card))
        card.confirm_asked.connect(lambda: tell(desk.confirm((name,))))
        card.evidence_asked.connect(lambda: self._add_evidence(card))
        card.evidence_given.connect(lambda given: self._add_evidence(card, given))
        if self._keeping is not None:
            FilesOfCard(self._session, self._host, self._keeping).wire(card)
        details.scope_set.connect(lambda scope: tell(desk.set_scope(name, scope)))
        details.basis_set.connect(lambda basis: tell(desk.set_basis(name, basis)))
        details.day_set.connect(lambda day: tell(desk.set_day(name, day)))
        details.teller_set.connect(lambda teller: tell(desk.set_teller(name, teller)))
        details.note_set.connect(lambda note: tell(desk.set_note(name, note)))
        card.evidence.change_asked.connect(lambda place: self._change_evidence(card, place))
        card.evidence.removal_asked.connect(lambda place: self._remove_evidence(card, place))

    def _tell(self) -> None:
        self._host.changed()
        self._done()

    def _give(self, card: FactCard, value: ProfileValue) -> None:
        name = card.fact.id
        taken = value is None and name in self._session.assessment.profile
        card.show_problem(self._desk.give(name, value))
        if taken and name not in self._session.assessment.profile:
            self._host.offer_undo(say("Answer to {name} cleared", name=name))

    def _clear(self, card: QuestionCard) -> None:
        name = card.asked.id
        if self._desk.response(name) is None:
            return
        card.show_problem(self._desk.clear(name))
        if self._desk.response(name) is None:
            self._host.offer_undo(say("Answer to {name} cleared", name=name))

    def _evidence(self, card: QuestionCard) -> tuple[Evidence, ...]:
        response = self._desk.response(card.asked.id)
        return response.evidence if isinstance(response, Answered) else ()

    def _add_evidence(self, card: QuestionCard, given: Path | str | None = None) -> None:
        name = card.asked.id
        dialog = self._ask(
            card,
            None,
            say("Add evidence"),
            lambda item: card.show_problem(self._desk.add_evidence(name, item)),
        )
        if given is not None:
            dialog.attach(given)

    def _change_evidence(self, card: QuestionCard, place: int) -> None:
        name = card.asked.id
        self._ask(
            card,
            self._evidence(card)[place],
            say("Change evidence"),
            lambda item: card.show_problem(self._desk.replace_evidence(name, place, item)),
        )

    def _remove_evidence(self, card: QuestionCard, place: int) -> None:
        title = self._evidence(card)[place].title
        card.show_problem(self._desk.remove_evidence(card.asked.id, place))
        self._host.offer_undo(say("Evidence taken out: {title}", title=title))

    def _ask(
        self, card: QuestionCard, item: Evidence | None, deed: str, keep: Callable[[Evidence], None]
    ) -> EvidenceDialog:
        question = self._session.pack.question_by_id[card.asked.id]
        dialog = EvidenceDialog(
            draft(question, item),
            deed=deed,
            parent=self._page.window(),
            keeps=self._keeping.keeps if self._keeping else None,
            tasks=self._keeping.tasks if self._keeping else None,
        )
        dialog.written.connect(keep)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog
