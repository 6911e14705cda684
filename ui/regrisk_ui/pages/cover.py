"""The cover page: parts needed, asked for, held and demanded, with the policies and contracts behind them."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from regrisk.model.cover import Contract, Policy
from regrisk.model.shared_cover import OfferedContract, OfferedPolicy
from regrisk.words import later, say
from regrisk_ui import theme
from regrisk_ui.components.button import Button
from regrisk_ui.components.page import Columns
from regrisk_ui.components.page import Page as ScrollPage
from regrisk_ui.layouts import clear
from regrisk_ui.pages.contract import Context, PageHost
from regrisk_ui.pages.cover_cards import GapsCard, OffersCard, PartsCard, RecordsCard
from regrisk_ui.pages.cover_dialog import CoverDialog
from regrisk_ui.pages.scrolling import ScrollingPage
from regrisk_ui.presenters import words
from regrisk_ui.presenters.cover_desk import CoverDesk
from regrisk_ui.presenters.cover_form import CoverForm, contract_form, policy_form
from regrisk_ui.presenters.cover_page import CoverPage, PartRow, cover_page
from regrisk_ui.presenters.session import OpenAssessment

Offered = Callable[[OpenAssessment], tuple[tuple[OfferedPolicy, ...], tuple[OfferedContract, ...]]]
"""Returns what other registries of the workspace hold that names the registry of an assessment."""

_SEALED = later("This assessment is sealed and stays as it is.")
_READ_ONLY = later("This workspace can only be read.")


class CoverView(ScrollingPage):
    """Shows and changes the cover of the open assessment."""

    title = later("Cover and contracts")

    def __init__(self, host: PageHost, offered: Offered) -> None:
        self.add_contract = Button(say("Add a contract"), icon="plus")
        self.add_policy = Button(say("Add a policy"), kind="primary", icon="plus", keys="Ctrl+N")
        super().__init__(
            host, ScrollPage(say(self.title), actions=(self.add_contract, self.add_policy), widest=1560)
        )
        self._offered = offered
        self._session: OpenAssessment | None = None
        self._shown: tuple[CoverPage, str] | None = None
        self._offers: tuple[tuple[OfferedPolicy, ...], tuple[OfferedContract, ...]] = ((), ())
        self.policies: RecordsCard | None = None
        self.contracts: RecordsCard | None = None
        self.offers: OffersCard | None = None
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.sheet.column.addWidget(self._content, 1)
        self.add_policy.clicked.connect(lambda: self._ask_policy(None))
        self.add_contract.clicked.connect(lambda: self._ask_contract(None))

    @override
    def show_for(self, context: Context) -> None:
        if self._session is not context.session:
            self._session, self._shown = context.session, None
        self.refresh()
        if context.fresh:
            self.land()

    @override
    def refresh(self) -> None:
        session = self._session
        if session is None:
            return
        self._offers = self._offered(session)
        shown = cover_page(session.pack, session.assessment, session.evaluation, self._offers)
        if (shown, self._why_not) == self._shown:
            return
        self._shown = (shown, self._why_not)
        place = self.sheet.verticalScrollBar().value()
        self.sheet.header.show_words(say(self.title), shown.note)
        for button in (self.add_policy, self.add_contract):
            button.set_possible(self._why_not)
        self._fill(shown)
        self.sheet.verticalScrollBar().setValue(place)

    @override
    def command(self, key: str) -> bool:
        if key != "new" or self._session is None:
            return False
        if self.add_policy.isEnabled():
            self._ask_policy(None)
        return True

    @property
    def shown_parts(self) -> tuple[PartRow, ...]:
        """The parts of cover as they are shown."""
        return self._shown[0].parts if self._shown is not None else ()

    @property
    def _why_not(self) -> str:
        if self.host.read_only:
            return say(_READ_ONLY)
        return say(_SEALED) if self._session is not None and self._session.record.sealed else ""

    def _fill(self, shown: CoverPage) -> None:
        clear(self._column)
        columns, why_not = Columns(), self._why_not
        gaps = GapsCard(shown.gaps, bool(shown.policies or shown.contracts))
        gaps.jumped.connect(lambda card: self.host.go("assessment", spot=card))
        self.policies = RecordsCard(
            say("Policies held"),
            say("As the declarations pages state them."),
            say("No policy is recorded. Add the one that is held, with its parts and sublimits."),
            say("Add"),
            shown.policies,
            why_not,
        )
        self.policies.add.setAccessibleName(say("Add a policy to the list"))
        self.policies.asked.connect(self._answer_policy)
        self.policies.add_asked.connect(lambda: self._ask_policy(None))
        self.contracts = RecordsCard(
            say("Contracts that demand proof"),
            say("What partners may ask you to show, and until when."),
            say("No contract is recorded. Add each that demands proof of insurance."),
            say("Add"),
            shown.contracts,
            why_not,
        )
        self.contracts.add.setAccessibleName(say("Add a contract to the list"))
        self.contracts.asked.connect(self._answer_contract)
        self.contracts.add_asked.connect(lambda: self._ask_contract(None))
        columns.add(gaps, "right", rank=0)
        self.offers = None
        if shown.offers:
            self.offers = OffersCard(shown.offers, why_not)
            self.offers.taken.connect(self._take_over)
            columns.add(self.offers, "right", rank=1)
        columns.add(self.policies, "right", rank=2)
        columns.add(self.contracts, "right", rank=3)
        columns.add(PartsCard(shown.parts, shown.caution), "left", rank=4)
        self._column.setSpacing(theme.space(14))
        self._column.addWidget(columns)
        self._column.addStretch(1)

    def _answer_policy(self, what: str, place: int) -> None:
        session = self._session
        if session is None:
            return
        policy = session.assessment.policies[place]
        if what == "edit":
            self._ask_policy(place)
        elif self._did(self._desk(session).take_out_policy(place)):
            number = words.bounded(policy.policy_number, 60)
            self.host.offer_undo(say("Policy taken out: {policy}", policy=number))

    def _answer_contract(self, what: str, place: int) -> None:
        session = self._session
        if session is None:
            return
        contract = session.assessment.contracts[place]
        if what == "edit":
            self._ask_contract(place)
        elif self._did(self._desk(session).take_out_contract(place)):
            partner = words.bounded(contract.partner, 60)
            self.host.offer_undo(say("Contract taken out: {partner}", partner=partner))

    def _ask_policy(self, place: int | None) -> None:
        session = self._session
        if session is not None:
            held = None if place is None else session.assessment.policies[place]
            self._ask(policy_form(session.pack, held, session.assessment.registry.name), place)

    def _ask_contract(self, place: int | None) -> None:
        session = self._session
        if session is not None:
            agreed = None if place is None else session.assessment.contracts[place]
            self._ask(contract_form(session.pack, agreed, session.assessment.registry.name), place)

    def _ask(self, form: CoverForm, place: int | None) -> None:
        dialog = CoverDialog(form, self)
        dialog.written.connect(lambda record: self._keep(record, place))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _keep(self, record: Policy | Contract, place: int | None) -> None:
        session = self._session
        if session is None:
            return
        if self._did(self._desk(session).keep(record, place)):
            self.host.offer_undo(_kept(record, place))

    def _take_over(self, kind: str, place: int) -> None:
        policies, contracts = self._offers
        if kind == "policy":
            self._keep(policies[place].policy, policies[place].replaces)
        else:
            self._keep(contracts[place].contract, contracts[place].replaces)

    def _desk(self, session: OpenAssessment) -> CoverDesk:
        return CoverDesk(session, done=self._done, not_saved=self.host.not_saved)

    def _done(self) -> None:
        self.host.changed()
        self.refresh()

    def _did(self, refused: str) -> bool:
        """Say why an act was refused, and whether it was carried out."""
        if refused:
            self.host.toast(refused)
        return not refused


def _kept(record: Policy | Contract, place: int | None) -> str:
    """Return what was done with a record: a new one has no *place* yet."""
    if isinstance(record, Policy):
        return say("Policy added") if place is None else say("Policy changed")
    return say("Contract added") if place is None else say("Contract changed")
