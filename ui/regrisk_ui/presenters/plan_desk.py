"""Where a plan is changed: each act is carried out on the open assessment, or its refusal said in words."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from math import ceil

from regrisk.errors import RegriskError, StoreError
from regrisk.model.assessment import PlanEntry
from regrisk.model.plan import CheapestPlan
from regrisk.scoring.plan_outlook import with_all_before
from regrisk.words import say, say_many
from regrisk_ui.presenters.desk import NotSaved
from regrisk_ui.presenters.session import OpenAssessment

LONGEST_OWNER = 300


class PlanDesk:
    """Carries out acts on the plan of the open assessment; *done* follows each that reached the disk."""

    def __init__(
        self,
        session: OpenAssessment,
        *,
        today: Callable[[], date],
        done: Callable[[], None],
        not_saved: NotSaved,
    ) -> None:
        self._session, self._today = session, today
        self._done, self._not_saved = done, not_saved

    @property
    def entries(self) -> tuple[PlanEntry, ...]:
        """The plan as it stands."""
        return self._session.assessment.plan

    def add(self, controls: Sequence[str], weeks: CheapestPlan | None = None) -> tuple[str, ...]:
        """Put *controls* in the plan with those they come after, and return what is new in it.

        Each is due when it usually takes that long, in the order of *weeks* where it comes from a plan; the
        day is a suggestion. A control that was dropped is planned again.
        """
        pack, session = self._session.pack, self._session
        wanted = with_all_before(pack, session.assessment, controls)
        known = {entry.control: entry for entry in self.entries}
        ends = {step.control: float(step.ends_week) for step in weeks.steps} if weeks else {}
        new = tuple(name for name in wanted if name not in known or known[name].status == "dropped")
        if not new:
            return ()
        kept = [
            entry.model_copy(update={"status": "planned"}) if entry.control in new else entry
            for entry in self.entries
        ]
        kept += [
            PlanEntry(control=name, due=self._usual_day(name, ends.get(name)))
            for name in new
            if name not in known
        ]
        return new if self._keep(kept) == "" else ()

    def carry_over(self, entries: Sequence[PlanEntry]) -> int:
        """Put *entries* of an earlier plan in this one as they stand there; return how many are new in it."""
        known = {entry.control for entry in self.entries}
        new = [entry for entry in entries if entry.control not in known]
        return len(new) if self._keep([*self.entries, *new]) == "" else 0

    def change(self, control: str, **fields: object) -> str:
        """Change one thing about a control of the plan: ``owner``, ``due``, ``cost_usd`` or ``status``."""
        return self._keep(
            [
                PlanEntry.model_validate({**entry.model_dump(), **fields})
                if entry.control == control
                else entry
                for entry in self.entries
            ]
        )

    def turn(self, control: str) -> str:
        """Mark a control as done, or as started again when it was."""
        entry = next((one for one in self.entries if one.control == control), None)
        if entry is None:
            return ""
        return self.change(control, status="started" if entry.status == "done" else "done")

    def take_out(self, control: str) -> str:
        """Take a control out of the plan."""
        return self._keep([entry for entry in self.entries if entry.control != control])

    def clear(self) -> str:
        """Take everything out of the plan."""
        return self._keep([])

    def _usual_day(self, control: str, weeks: float | None) -> date:
        takes = weeks if weeks is not None else float(self._session.pack.control_by_id[control].elapsed_weeks)
        today = self._today()
        return date.fromordinal(
            min(today.toordinal() + timedelta(days=ceil(takes * 7)).days, date.max.toordinal())
        )

    def _keep(self, entries: Sequence[PlanEntry]) -> str:
        if tuple(entries) == self.entries:
            return ""
        try:
            self._session.set_plan(entries)
        except StoreError as error:
            self._not_saved(error, lambda: self._retry(entries))
            return ""
        except RegriskError as error:
            return str(error)
        self._done()
        return ""

    def _retry(self, entries: Sequence[PlanEntry]) -> None:
        self._keep(entries)


def left_open(session: OpenAssessment) -> tuple[PlanEntry, ...]:
    """Return what the plan of the assessment before left open and this questionnaire still knows."""
    before = session.previous
    return tuple(
        entry
        for entry in (before.plan if before is not None else ())
        if entry.status in ("planned", "started") and entry.control in session.pack.control_by_id
    )


def added_sentence(new: Sequence[str]) -> str:
    """Return what to say once controls were put in the plan."""
    if not new:
        return say("They are in the plan already")
    return say_many(
        len(new),
        "{number} control put in the plan; the due dates are suggestions",
        "{number} controls put in the plan; the due dates are suggestions",
    )
