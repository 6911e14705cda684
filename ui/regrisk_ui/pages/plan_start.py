"""How a plan begins: with the cheapest one, with what the last plan left open, or with chosen controls."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from regrisk.model.assessment import PlanEntry
from regrisk.model.plan import CheapestPlan
from regrisk.words import later, say, say_many
from regrisk_ui.components.button import Button
from regrisk_ui.components.card import Card
from regrisk_ui.components.empty_state import EmptyState
from regrisk_ui.presenters.plan import FindPlan, next_band
from regrisk_ui.presenters.plan_desk import left_open
from regrisk_ui.presenters.session import OpenAssessment
from regrisk_ui.tasks import Tasks

_CHOOSE = later("Choose controls on Results.")


class PlanStart(Card):
    """Offers the cheapest plan; ``taken`` carries its controls and itself, ``carried`` an earlier plan."""

    taken = Signal(tuple, object)
    carried = Signal(tuple)
    results_asked = Signal()

    def __init__(self, find_plan: FindPlan, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._find, self._tasks = find_plan, tasks
        self._session: OpenAssessment | None = None
        self._cheapest: CheapestPlan | None = None
        self._left_open: tuple[PlanEntry, ...] = ()
        self._why_not, self._why_no_plan = "", say("Looking for the cheapest plan.")
        self.start = Button(say("Start from the cheapest plan"), kind="primary")
        self.carry = Button("")
        choose = Button(say("Choose on Results"))
        self.start.clicked.connect(self._start)
        self.carry.clicked.connect(lambda: self.carried.emit(self._left_open))
        choose.clicked.connect(self.results_asked)
        text = say("Choose controls on Results, or start from the cheapest plan.")
        self.empty = EmptyState(
            "list-checks", say("Nothing planned yet"), text, actions=(self.start, self.carry, choose)
        )
        self.column.addWidget(self.empty)
        self._show_left_open(())
        self.lock("")

    def lock(self, why_not: str) -> None:
        """Let nothing begin where *why_not* says why."""
        self._why_not = why_not
        self.start.set_possible(why_not or self._why_no_plan)
        self.carry.set_possible(why_not)

    def look(self, session: OpenAssessment) -> None:
        """Look for the cheapest plan to the next band of *session* in another thread."""
        self._session, self._cheapest = session, None
        self._show_left_open(left_open(session))
        to = next_band(session.pack, session.evaluation)
        if to is None:
            provisional = session.evaluation.score.provisional
            self._say(
                say(_CHOOSE), say("No band is final yet.") if provisional else say("No band is higher.")
            )
            return
        pack, assessment, find = session.pack, session.assessment, self._find
        task = self._tasks.run(lambda _progress, _cancelled: find(pack, assessment, to))
        task.finished.connect(lambda plan: self._offer(session, assessment, plan))
        task.failed.connect(lambda error: self._say(say(_CHOOSE), str(error)))

    def _show_left_open(self, entries: tuple[PlanEntry, ...]) -> None:
        self._left_open = entries
        self.carry.setVisible(bool(entries))
        self.carry.set_label(
            say_many(
                len(entries),
                "Take over {number} control of the last plan",
                "Take over {number} controls of the last plan",
            )
        )

    def _offer(self, session: OpenAssessment, assessment: object, plan: object) -> None:
        """Offer *plan*, unless another assessment is shown or its answers have changed since."""
        if session is not self._session or not isinstance(plan, CheapestPlan):
            return
        if session.assessment is not assessment:
            if not session.assessment.plan:
                self.look(session)
            return
        self._cheapest = plan
        band = session.pack.band_by_id[plan.to].title
        if not plan.reachable:
            none = say("No plan reaches {band}.", band=band)
            self._say(say(_CHOOSE), f"{none} {plan.because}")
            return
        weeks = max((float(step.ends_week) for step in plan.steps), default=0)
        sentence = say_many(
            len(plan.steps),
            "Choose controls on Results, or start from the cheapest plan to {band}: "
            "{number} control, {weeks} weeks.",
            "Choose controls on Results, or start from the cheapest plan to {band}: "
            "{number} controls, {weeks} weeks.",
            band=band,
            weeks=round(weeks),
        )
        self._say(sentence, "")

    def _say(self, sentence: str, why_no_plan: str) -> None:
        self._why_no_plan = why_no_plan
        self.empty.say(f"{sentence} {why_no_plan}".strip())
        self.lock(self._why_not)

    def _start(self) -> None:
        if self._cheapest is not None:
            self.taken.emit(tuple(step.control for step in self._cheapest.steps), self._cheapest)
