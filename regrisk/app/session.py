"""One open assessment: every act is checked, evaluated and on disk before it returns."""

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from functools import cached_property

from regrisk.app import carry_over, names
from regrisk.app.said_in import evaluation_to_keep, said_again
from regrisk.app.shipped import pack_of_copy, shown_pack
from regrisk.catalogue import lookup_in
from regrisk.errors import UsageError
from regrisk.model.assessment import Assessment, Attested, PlanEntry
from regrisk.model.carried import Carried, waiting
from regrisk.model.cover import Contract, Policy
from regrisk.model.evaluation import Evaluation
from regrisk.model.pack import Pack
from regrisk.model.profile import ProfileValue
from regrisk.model.response import Answered, AnyResponse
from regrisk.model.workspace import Act, AssessmentRecord
from regrisk.packs.allowed import check_part, check_profile_value, check_response
from regrisk.scoring.evaluate import evaluate
from regrisk.store import acts, answers, assessments, evaluations, snapshots
from regrisk.store.acts import StoredAct
from regrisk.store.answers import Change, Kind
from regrisk.store.file import WorkspaceFile
from regrisk.words import later, lookup_now, say, say_many

_PARTS: Mapping[str, str] = {
    "explanations": later("the explanation of a contradiction", about="act"),
    "policies": later("the policies held", about="act"),
    "contracts": later("the contracts that demand proof", about="act"),
    "plan": later("the plan", about="act"),
    "attested": later("who attests", about="act"),
    "nothing_withheld": later("that nothing was withheld", about="act"),
}


class Session:
    """An assessment while it is being answered; only one session of it may be open at a time.

    ``assessment`` and ``evaluation`` hold the present state, and change only after the act that
    changed them is on disk. The evaluation is of the day the assessment was taken, as that of a
    document. ``saved_at`` is when the last change reached the disk.
    """

    def __init__(
        self, file: WorkspaceFile, assessment: int, *, now: Callable[[], datetime], language: str = ""
    ) -> None:
        self._file = file
        self._now = now
        self.record: AssessmentRecord = assessments.one(file, assessment)
        kept = snapshots.canonical(file, self.record.pack_digest)
        self._own_pack = pack_of_copy(kept)
        self.pack: Pack = shown_pack(kept, language)
        self.assessment: Assessment = answers.document(file, assessment)
        self.evaluation: Evaluation = self._first_evaluation()

    @property
    def saved_at(self) -> datetime | None:
        """When the last change reached the disk."""
        return self.record.changed_at

    @property
    def can_undo(self) -> bool:
        """Whether an answer can be taken back, one of an earlier sitting too."""
        return self._may_change and acts.to_undo(self._file, self.record.id) is not None

    @property
    def can_redo(self) -> bool:
        """Whether something undone can be done again."""
        return self._may_change and acts.to_redo(self._file, self.record.id) is not None

    @cached_property
    def previous(self) -> Assessment | None:
        """The assessment of the same registry that was taken before this one."""
        found = assessments.previous(self._file, self.record.id)
        return None if found is None else answers.document(self._file, found)

    @cached_property
    def carried(self) -> Carried | None:
        """What this assessment carries of an earlier one, to be confirmed or changed; None without such."""
        return carry_over.carried_into(self._file, self.record.id, self.pack)

    def respond(self, question_id: str, response: AnyResponse | None) -> Evaluation:
        """Keep *response* to a question, or take the present one away with None.

        Raises:
            ResponseError: the pack has no such question, or it does not offer this response.
            StoreError: it could not be saved; everything is as it was.
        """
        if response is not None:
            check_response(self.pack, question_id, response)
        before = answers.response_text(self.assessment.responses.get(question_id))
        return self._act("response", question_id, before, answers.response_text(response))

    def answer(self, question_id: str, value: int | str | tuple[str, ...]) -> Evaluation:
        """Answer a question with *value*, and keep what an earlier response says beside it.

        Raises:
            ResponseError: the question does not offer this value.
            StoreError: it could not be saved; everything is as it was.
        """
        match self.assessment.responses.get(question_id):
            case Answered() as earlier:
                response = earlier.model_copy(update={"value": value})
            case None:
                response = Answered(value=value)
            case earlier:
                response = Answered(
                    value=value, as_of=earlier.as_of, known_by=earlier.known_by, note=earlier.note
                )
        return self.respond(question_id, response)

    def confirm(self, cards: Iterable[str]) -> Evaluation:
        """Take up the carried answers to *cards*, as of the day of this assessment, as one act.

        Those that have an answer by now, and those that carry none, are left alone.

        Raises:
            StoreError: it could not be saved; everything is as it was.
        """
        self._allow()
        left = waiting(self.carried, self.assessment)
        chosen = tuple(dict.fromkeys(card for card in cards if card in left))
        if self.carried is None or not chosen:
            return self.evaluation
        changes = carry_over.confirmed(self.carried, chosen, self.assessment.taken_on)
        if len(changes) == 1:
            [change] = changes
            return self._act(change.kind, change.name, None, change.text)
        before = answers.several_text(Change(kind, name, None) for kind, name, _ in changes)
        return self._act("several", chosen[0], before, answers.several_text(changes))

    def set_profile(self, profile_id: str, value: ProfileValue) -> Evaluation:
        """Keep the answer to a profile question, or take it away with None.

        Raises:
            ResponseError: the pack has no such question, or *value* is no answer to it.
            StoreError: it could not be saved; everything is as it was.
        """
        if value is not None:
            check_profile_value(self.pack, profile_id, value)
        before = answers.profile_text(self.assessment.profile.get(profile_id))
        return self._act("profile", profile_id, before, answers.profile_text(value))

    def set_explanation(self, rule_id: str, text: str | None) -> Evaluation:
        """Keep the written explanation of a contradiction, or take it away with None or an empty text.

        Raises:
            ResponseError: the pack has no such contradiction.
            StoreError: it could not be saved; everything is as it was.
        """
        kept = {name: said for name, said in self.assessment.explanations.items() if name != rule_id}
        if text is not None and text.strip():
            kept[rule_id] = text.strip()
        return self._set("explanations", kept)

    def set_policies(self, policies: Iterable[Policy]) -> Evaluation:
        """Keep *policies* as those that are held, in their order.

        Raises:
            ResponseError: one names a part of cover that the pack does not know, or its days cannot be.
            StoreError: it could not be saved; everything is as it was.
        """
        return self._set("policies", tuple(policies))

    def set_contracts(self, contracts: Iterable[Contract]) -> Evaluation:
        """Keep *contracts* as those that demand proof of insurance, in their order.

        Raises:
            ResponseError: one names a part of cover that the pack does not know.
            StoreError: it could not be saved; everything is as it was.
        """
        return self._set("contracts", tuple(contracts))

    def set_plan(self, plan: Iterable[PlanEntry]) -> Evaluation:
        """Keep *plan* as the chosen controls, in their order. No answer changes by it.

        Raises:
            ResponseError: it names a control that the pack does not know, or one twice.
            StoreError: it could not be saved; everything is as it was.
        """
        return self._set("plan", tuple(plan))

    def set_attested(self, attested: Iterable[Attested]) -> Evaluation:
        """Keep who attests to what.

        Raises:
            StoreError: it could not be saved; everything is as it was.
        """
        return self._set("attested", tuple(attested))

    def set_nothing_withheld(self, said: bool) -> Evaluation:
        """Keep whether the registry says that nothing it knows was withheld.

        Raises:
            StoreError: it could not be saved; everything is as it was.
        """
        return self._set("nothing_withheld", said)

    def undo(self) -> Act | None:
        """Take the last act back, one of an earlier sitting too; None when there is none."""
        self._allow()
        act = acts.to_undo(self._file, self.record.id)
        if act is None:
            return None
        at = self._now()
        self._save(act.kind, act.question, act.before, at, lambda: acts.undone(self._file, act.id, at))
        return Act(what=act.kind, id=act.question, sentence=say("Undone: {what}.", what=self._what(act)))

    def redo(self) -> Act | None:
        """Do again what was undone last; None when there is nothing."""
        self._allow()
        act = acts.to_redo(self._file, self.record.id)
        if act is None:
            return None
        self._save(
            act.kind, act.question, act.after, self._now(), lambda: acts.done_again(self._file, act.id)
        )
        return Act(what=act.kind, id=act.question, sentence=say("Done again: {what}.", what=self._what(act)))

    def move_to(self, place: str | None) -> None:
        """Keep the card the user stands on, so that returning lands on it. It is no act to undo."""
        if place == self.record.place or self._file.read_only is not None:
            return
        assessments.stand_at(self._file, self.record.id, place)
        self.record = self.record.model_copy(update={"place": place})

    def rename(self, title: str) -> AssessmentRecord:
        """Give the assessment another title.

        Raises:
            UsageError: the title is empty or too long.
        """
        self._allow()
        assessments.rename(self._file, self.record.id, names.title(title), self._now())
        self.record = assessments.one(self._file, self.record.id)
        return self.record

    def set_taken_on(self, day: date) -> Evaluation:
        """Take the assessment on another day, which decides what evidence is in date; no act to undo."""
        self._allow()
        if day == self.assessment.taken_on:
            return self.evaluation
        changed, at = self.assessment.model_copy(update={"taken_on": day}), self._now()
        evaluation = evaluate(self.pack, changed)
        with self._file.transaction():
            assessments.take_on(self._file, self.record.id, day, at)
            evaluations.store(self._file, self.record.id, self._to_store(changed, evaluation), at)
        self.assessment, self.evaluation = changed, evaluation
        self.record = assessments.one(self._file, self.record.id)
        vars(self).pop("previous", None)  # another one may have been taken before this day
        return evaluation

    def document(self) -> Assessment:
        """Return the present state as a document."""
        return self.assessment

    @property
    def _may_change(self) -> bool:
        return not self.record.sealed and self._file.read_only is None

    def _first_evaluation(self) -> Evaluation:
        # What was sealed stays as it was concluded. Anything else is evaluated by the program of today,
        # and stored with the next act only: opening an assessment changes nothing.
        if self.record.sealed:
            concluded = evaluations.last(self._file, self.record.id)
            if self._speaks_as_kept:
                return concluded
            return said_again(self.pack, self.assessment, concluded)
        return evaluate(self.pack, self.assessment)

    @property
    def _speaks_as_kept(self) -> bool:
        own = self._own_pack
        return self.pack is own and lookup_now() is lookup_in(own.language)

    def _to_store(self, changed: Assessment, shown: Evaluation) -> Evaluation:
        """Return what is kept of an evaluation: sentences in the pack's own language."""
        return shown if self._speaks_as_kept else evaluation_to_keep(self._own_pack, changed)

    def _allow(self) -> None:
        if self.record.sealed:
            raise UsageError(
                say(
                    '"{title}" is sealed and stays as it is. Start a new assessment to answer anew.',
                    title=self.record.title,
                )
            )

    def _act(self, kind: Kind, question: str, before: str | None, after: str | None) -> Evaluation:
        self._allow()
        if before == after:
            return self.evaluation
        at = self._now()
        self._save(
            kind,
            question,
            after,
            at,
            lambda: acts.add(self._file, self.record.id, kind, question, before=before, after=after, at=at),
        )
        return self.evaluation

    def _set(self, part: str, value: object) -> Evaluation:
        text = answers.part_text(part, value)
        check_part(self.pack, part, json.loads(text))
        return self._act("part", part, answers.part_text(part, getattr(self.assessment, part)), text)

    def _save(
        self, kind: Kind, question: str, text: str | None, at: datetime, note: Callable[[], None]
    ) -> None:
        """Make *text* the present answer, with the evaluation it leads to, in one change of the file.

        The whole evaluation is written with every act. It adds about a tenth of a millisecond to the
        change (one row of its day gives way), and neither a trend nor a list can then show figures that
        are older than the answers, however the program ends.
        """
        changed = self._with(kind, question, text)
        evaluation = evaluate(self.pack, changed)
        with self._file.transaction():
            answers.put(self._file, self.record.id, kind, question, text)
            note()
            evaluations.store(self._file, self.record.id, self._to_store(changed, evaluation), at)
            assessments.changed(self._file, self.record.id, at)
        self.assessment, self.evaluation = changed, evaluation
        self.record = self.record.model_copy(update={"changed_at": at})

    def _with(self, kind: Kind, question: str, text: str | None) -> Assessment:
        changed = self.assessment
        for change in answers.several_of(text) if kind == "several" else (Change(kind, question, text),):
            changed = answers.changed(changed, change)
        return changed

    def _what(self, act: StoredAct) -> str:
        """Return what an act is about, as it stands behind a colon."""
        if act.kind == "part":
            return say(_PARTS[act.question], about="act")
        if act.kind == "several":
            number = len(answers.several_of(act.after))
            return say_many(number, "{number} answer confirmed", "{number} answers confirmed")
        known = self.pack.question_by_id.get(act.question)
        name = f"{act.question}, {known.label}" if known else act.question
        if act.kind == "response":
            return say("the answer to {question}", question=name)
        return say("the profile answer {question}", question=name)
