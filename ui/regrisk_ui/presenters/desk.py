"""Where answers are given: each act is carried out on the open assessment, or its refusal said in words."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import get_args

from regrisk.errors import ResponseError, StoreError, UsageError
from regrisk.model.condition import Basis
from regrisk.model.profile import ProfileValue
from regrisk.model.question import Multi
from regrisk.model.response import Answered, Evidence, StoredResponse, Unknown
from regrisk.words import later, say
from regrisk_ui.presenters import answers
from regrisk_ui.presenters.card import asked
from regrisk_ui.presenters.session import OpenAssessment

NotSaved = Callable[[StoreError, Callable[[], None]], None]
"""Told when nothing reached the disk: why, and what tries the act again."""

EMPTY_REASON = later("Say why it does not apply. Without a reason it cannot be left out.")
_BASES: tuple[Basis, ...] = get_args(Basis)


class Desk:
    """Carries out acts. Each returns an empty string, or the sentence that says why it was refused."""

    def __init__(self, session: OpenAssessment, *, done: Callable[[], None], not_saved: NotSaved) -> None:
        self._session = session
        self._done = done
        self._not_saved = not_saved

    def choose(self, card: str, key: str) -> str:
        """Answer with the row that *key* stands for; where several may be chosen, put it in or out."""
        question = self._session.pack.question_by_id[card]
        row = next((row for row in asked(question, None, "").rows if row.key == key), None)
        if row is None:
            return ""
        if isinstance(question, Multi):
            order = [choice.value for choice in question.choices]
            values = answers.toggled(self.response(card), str(row.value), order)
            return self._act(lambda: self._session.answer(card, values))
        said = self.response(card)
        if isinstance(said, Answered) and said.value == row.value:
            return ""
        if said is None and self._is_carried(card, row.value):
            return self.confirm((card,))
        return self._act(lambda: self._session.answer(card, row.value))

    def confirm(self, cards: Sequence[str]) -> str:
        """Take up the carried answers to *cards*, with all that stands beside them."""
        return self._act(lambda: self._session.confirm(cards))

    def not_known(self, card: str) -> str:
        """Say that nobody here knows."""
        said = self.response(card)
        if isinstance(said, Unknown):
            return ""
        return self._act(lambda: self._session.respond(card, answers.not_known(said)))

    def does_not_apply(self, card: str, reason: str) -> str:
        """Say that the question does not apply, and why."""
        if not reason.strip():
            return say(EMPTY_REASON)
        response = answers.does_not_apply(self.response(card), reason.strip())
        return self._act(lambda: self._session.respond(card, response))

    def clear(self, card: str) -> str:
        """Take the answer away."""
        if card in self._session.pack.profile_by_id:
            return self.give(card, None)
        return self._act(lambda: self._session.respond(card, None))

    def set_scope(self, card: str, scope: str) -> str:
        """Say what the answer covers."""
        return self._change_answer(card, lambda said: answers.with_scope(said, scope))

    def set_basis(self, card: str, basis: str) -> str:
        """Say how the answer is known: seen, told, assumed, or nothing."""
        chosen = next((one for one in _BASES if one == basis), None)
        return self._change_answer(card, lambda said: answers.with_basis(said, chosen))

    def set_day(self, card: str, as_of: date | None) -> str:
        """Say for which day the response holds."""
        return self._change(card, lambda said: answers.with_day(said, as_of))

    def set_teller(self, card: str, known_by: str) -> str:
        """Say who knows."""
        return self._change(card, lambda said: answers.with_teller(said, known_by))

    def set_note(self, card: str, note: str) -> str:
        """Keep a note with the response."""
        return self._change(card, lambda said: answers.with_note(said, note))

    def add_evidence(self, card: str, item: Evidence) -> str:
        """Add a piece of evidence to the answer."""
        return self._change_answer(card, lambda said: answers.with_evidence(said, (*said.evidence, item)))

    def replace_evidence(self, card: str, place: int, item: Evidence) -> str:
        """Put *item* in the place of a piece of evidence."""
        return self._change_answer(
            card, lambda said: answers.with_evidence(said, _put(said.evidence, place, (item,)))
        )

    def remove_evidence(self, card: str, place: int) -> str:
        """Take a piece of evidence out."""
        return self._change_answer(
            card, lambda said: answers.with_evidence(said, _put(said.evidence, place, ()))
        )

    def give(self, card: str, value: ProfileValue) -> str:
        """Give a profile fact, or take it away with None."""
        return self._act(lambda: self._session.set_profile(card, value))

    def response(self, card: str) -> StoredResponse | None:
        """Return the response to *card* as it stands."""
        return self._session.assessment.responses.get(card)

    def _is_carried(self, card: str, value: object) -> bool:
        carried = self._session.carried
        response = carried.responses.get(card) if carried else None
        return isinstance(response, Answered) and response.value == value

    def _change_answer(self, card: str, change: Callable[[Answered], StoredResponse]) -> str:
        said = self.response(card)
        return self._keep(card, said, change(said)) if isinstance(said, Answered) else ""

    def _change(self, card: str, change: Callable[[StoredResponse], StoredResponse]) -> str:
        said = self.response(card)
        return "" if said is None else self._keep(card, said, change(said))

    def _keep(self, card: str, said: StoredResponse, response: StoredResponse) -> str:
        if response == said:
            return ""
        return self._act(lambda: self._session.respond(card, response))

    def _act(self, act: Callable[[], object]) -> str:
        try:
            act()
        except (ResponseError, UsageError) as refused:
            return str(refused)
        except StoreError as failed:
            self._not_saved(failed, lambda: self._again(act))
            return ""
        self._done()
        return ""

    def _again(self, act: Callable[[], object]) -> None:
        self._act(act)


def _put(items: Sequence[Evidence], place: int, new: Sequence[Evidence]) -> tuple[Evidence, ...]:
    return (*items[:place], *new, *items[place + 1 :])
