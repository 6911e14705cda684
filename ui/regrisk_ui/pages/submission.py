"""The submission page: what goes in, what stands in the way, who attests, and the seal."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from typing_extensions import override

from regrisk.errors import RegriskError
from regrisk.words import later, say
from regrisk_ui import theme
from regrisk_ui.components.banner import Banner
from regrisk_ui.components.button import Button
from regrisk_ui.components.label import Label
from regrisk_ui.components.page import Columns
from regrisk_ui.components.page import Page as ScrollPage
from regrisk_ui.pages.contract import Context, PageHost
from regrisk_ui.pages.export import Exports
from regrisk_ui.pages.export_dialog import paper_of, variant_of
from regrisk_ui.pages.scrolling import ScrollingPage
from regrisk_ui.pages.submission_acts import SubmissionActs
from regrisk_ui.pages.submission_attest import AttestCard
from regrisk_ui.pages.submission_changes import SinceCard
from regrisk_ui.pages.submission_checks import ChecksCard, KnownCard
from regrisk_ui.pages.submission_seal import GoesInCard, SealCard, SignCard
from regrisk_ui.pages.submission_topics import TopicsCard
from regrisk_ui.presenters.attesting import attestation
from regrisk_ui.presenters.comparison import comparison_view
from regrisk_ui.presenters.library import Shelf
from regrisk_ui.presenters.sealing import Choices, SealWork, sealed_words
from regrisk_ui.presenters.session import OpenAssessment
from regrisk_ui.presenters.submission import ATTEST, before_sealing
from regrisk_ui.presenters.topics import crosswalk_page
from regrisk_ui.tasks import Tasks

_READ_ONLY = later("This workspace can only be read.")
_SEALED = later("This assessment is sealed and stays as it is.")


class SubmissionPage(ScrollingPage):
    """Everything before, at and after the seal of the open assessment."""

    title = later("Submission")

    def __init__(self, host: PageHost, shelf: Shelf, work: SealWork, tasks: Tasks, exports: Exports) -> None:
        self.check = Button(say("Check a submission"), icon="shield-check")
        self.forms = Button(say("Fill a form"), icon="file-text")
        super().__init__(host, ScrollPage(say(self.title), actions=(self.check, self.forms), widest=1560))
        self._shelf, self._work, self._exports = shelf, work, exports
        self.acts = SubmissionActs(self, host, work, tasks, self.refresh)
        self._shown: object = None
        self._content: QWidget | None = None
        self._why_not = ""
        self.banner: Banner | None = None
        self.checks: ChecksCard | None = None
        self.known: KnownCard | None = None
        self.attest: AttestCard | None = None
        self.since: SinceCard | None = None
        self.correct = Button(say("Start a correction"), size="small", icon="file-plus")
        self.correct.hide()
        self.correct.clicked.connect(self.acts.ask_correction)
        self.goes_in = GoesInCard()
        self.sign = SignCard(
            "" if work.can_sign() else say("Signing is not installed. Install regrisk[sign].")
        )
        self.seal = SealCard()
        self._wire()

    def _wire(self) -> None:
        self.check.clicked.connect(lambda: self.host.go("verify"))
        self.forms.clicked.connect(lambda: self.host.go("forms"))
        self.goes_in.picked.connect(self._pick)
        self.goes_in.day_set.connect(self._set_day)
        self.goes_in.evidence_asked.connect(self.acts.ask_evidence)
        self.sign.asked.connect(self.acts.ask_key)
        self.seal.seal_asked.connect(self.acts.ask_seal)
        self.seal.draft_asked.connect(self._ask_draft)

    @override
    def show_for(self, context: Context) -> None:
        if context.session is not self._session:
            self._shown, self.acts.session = None, context.session
            self.acts.choices = Choices(key=self.acts.choices.key)
        self.refresh()
        if context.fresh:
            self.land()

    @override
    def refresh(self) -> None:
        session = self._session
        if session is None:
            return
        day = self.acts.day(session)
        state = (session.assessment, session.record.sealed, day, self.host.read_only)
        if state != self._shown:
            self._shown = state
            place = self.sheet.verticalScrollBar().value()
            held = self._held()
            self._replace(session, day)
            self.sheet.verticalScrollBar().setValue(place)
            self._give_back(held)
        self._show_choices(session, day)

    @override
    def leave(self) -> None:
        self.goes_in.day.flush()

    @override
    def command(self, key: str) -> bool:
        if key != "export":
            return False
        self._ask_draft()
        return True

    @property
    def _session(self) -> OpenAssessment | None:
        return self.acts.session

    @property
    def _why_locked(self) -> str:
        if self._session is not None and self._session.record.sealed:
            return say(_SEALED)
        return say(_READ_ONLY) if self.host.read_only else ""

    def _replace(self, session: OpenAssessment, day: date) -> None:
        """Show the assessment anew; the cards that hold choices stay."""
        kept = (self.goes_in, self.sign, self.seal)
        if self._content is not None:
            for card in kept:
                card.setParent(None)
            self.correct.setParent(None)
            self._content.hide()
            self.sheet.column.removeWidget(self._content)
            self._content.deleteLater()
        sealed = session.record.sealed
        registry = session.assessment.registry.name
        self.sheet.header.show_words(
            say(self.title),
            say(
                "{registry}, {assessment}. For broker and underwriter.",
                registry=registry,
                assessment=session.record.title,
            ),
        )
        before = before_sealing(session, day)
        self.checks = ChecksCard(before, sealed=sealed)
        self.checks.jumped.connect(self._jump)
        self.attest = AttestCard(attestation(session, day), self._why_locked)
        self.attest.asked.connect(self.acts.ask_attest)
        self.attest.withheld_said.connect(self.acts.say_withheld)
        self.since = self._since(session, day)
        self.since.letter_asked.connect(self.acts.ask_letter)
        summary = TopicsCard(crosswalk_page(session, day))
        summary.all_asked.connect(lambda: self.host.go("crosswalk"))
        columns = Columns()
        columns.add(self.checks, "left", rank=0)
        if before.known:
            self.known = KnownCard(before.known)
            self.known.jumped.connect(self._jump)
            columns.add(self.known, "left", rank=2)
        columns.add(self.since, "left", rank=5)
        columns.add(summary, "left", rank=6)
        columns.add(self.goes_in, "right", rank=3)
        columns.add(self.attest, "right", rank=1)
        columns.add(self.sign, "right", rank=4)
        columns.add(self.seal, "right", rank=7)
        self._why_not = before.why_not
        self._content = self._framed(session, columns)
        self.sheet.column.addWidget(self._content, 1)

    def _held(self) -> str | None:
        """Return the name of what has the focus among the cards that are made anew."""
        focus = QApplication.focusWidget()
        inside = self._content is not None and focus is not None and self._content.isAncestorOf(focus)
        return focus.accessibleName() if inside and focus is not None else None

    def _give_back(self, name: str | None) -> None:
        """Put the focus on what has this name now, else on the page."""
        if name is None or self._content is None:
            return
        same = (
            part
            for part in self._content.findChildren(QWidget)
            if part.accessibleName() == name and part.focusPolicy() & Qt.FocusPolicy.TabFocus
        )
        next((part for part in same if part.isEnabled()), self).setFocus(Qt.FocusReason.OtherFocusReason)

    def _framed(self, session: OpenAssessment, columns: Columns) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(14))
        seal = self._work.seal_of(session.record.id)
        self.banner = None
        if seal is not None:
            self.correct.set_possible(say(_READ_ONLY) if self.host.read_only else "")
            self.banner = Banner("note", *sealed_words(seal), action=self.correct)
            self.correct.show()
            column.addWidget(self.banner)
        column.addWidget(columns)
        caution = session.pack.caution
        column.addWidget(Label(caution, "small", tone="text2"))
        column.addStretch(1)
        return content

    def _since(self, session: OpenAssessment, day: date) -> SinceCard:
        before = self._work.sealed_before(session.record.id)
        if before is None:
            return SinceCard(None, None)
        try:
            then = self._shelf.evaluation_of(before.id).evaluated_on
            shown = comparison_view(
                self._shelf, before.id, session.record.id, today_before=then, today_after=day
            )
            return SinceCard(before, shown)
        except RegriskError as error:
            return SinceCard(before, str(error))

    def _show_choices(self, session: OpenAssessment, day: date) -> None:
        chosen, sealed = self.acts.choices, session.record.sealed
        self.goes_in.show_chosen(chosen.variant, chosen.paper, day, chosen.evidence, sealed=sealed)
        self.sign.show_key(chosen.key)
        why = say(_READ_ONLY) if self.host.read_only and not sealed else self._why_not
        self.seal.show_state("" if sealed else why, sealed=sealed)

    def _pick(self, what: str, key: str) -> None:
        if what == "variant":
            self.acts.choices.variant = variant_of(key)
        else:
            self.acts.choices.paper = paper_of(key)
        self.refresh()

    def _set_day(self, day: date | None) -> None:
        self.acts.choices.day = day
        self.refresh()

    def _jump(self, spot: str) -> None:
        if spot == ATTEST:
            self.acts.ask_attest("add", -1)
        else:
            self.host.go("assessment", spot=spot)

    def _ask_draft(self) -> None:
        if self._session is not None:
            self._exports.ask_open(self._session)
