"""Answers taken over from an earlier assessment: which there are, and what confirming them says."""

from collections.abc import Iterator
from datetime import date

from regrisk.app.shipped import pack_of_copy
from regrisk.errors import ResponseError
from regrisk.model.assessment import Assessment
from regrisk.model.carried import Carried
from regrisk.model.pack import Pack
from regrisk.model.profile import ProfileValue
from regrisk.model.question import AnyQuestion
from regrisk.model.response import Answered, AnyResponse
from regrisk.packs.allowed import check_profile_value, check_response
from regrisk.questions.describe import describe_profile, describe_value
from regrisk.store import answers, assessments, carry_overs, snapshots
from regrisk.store.answers import Change
from regrisk.store.file import WorkspaceFile


def carried_into(file: WorkspaceFile, assessment: int, pack: Pack) -> Carried | None:
    """Return what *assessment*, which answers *pack*, carries; None where it began without answers.

    Answers stay behind whose question, or whose words, read differently now: nobody gave those.
    """
    source = carry_overs.source_of(file, assessment)
    if source is None:
        return None
    digest = assessments.one(file, source).pack_digest
    then = pack if digest == pack.digest else pack_of_copy(snapshots.canonical(file, digest))
    document = answers.document(file, source)
    return Carried(
        taken_on=document.taken_on,
        profile=dict(_facts(then, pack, document)),
        responses=dict(_responses(then, pack, document)),
    )


def confirmed(carried: Carried, cards: tuple[str, ...], day: date) -> tuple[Change, ...]:
    """Return the changes that take up the answers to *cards* as of *day*, with all that is said of them."""
    return tuple(_confirmed(carried, card, day) for card in cards)


def _confirmed(carried: Carried, card: str, day: date) -> Change:
    response = carried.responses.get(card)
    if response is not None:
        return Change("response", card, answers.response_text(response.model_copy(update={"as_of": day})))
    return Change("profile", card, answers.profile_text(carried.profile[card]))


def _responses(then: Pack, now: Pack, document: Assessment) -> Iterator[tuple[str, AnyResponse]]:
    for question_id, response in document.responses.items():
        before, after = then.question_by_id.get(question_id), now.question_by_id.get(question_id)
        if before is None or after is None or before.text != after.text:
            continue
        try:
            check_response(now, question_id, response)
        except ResponseError:
            continue
        if before is after or _words(before, response) == _words(after, response):
            yield question_id, response


def _words(question: AnyQuestion, response: AnyResponse) -> str:
    return describe_value(question, response.value) if isinstance(response, Answered) else response.state


def _facts(then: Pack, now: Pack, document: Assessment) -> Iterator[tuple[str, ProfileValue]]:
    for profile_id, value in document.profile.items():
        before, after = then.profile_by_id.get(profile_id), now.profile_by_id.get(profile_id)
        if before is None or after is None or before.text != after.text or value is None:
            continue
        try:
            check_profile_value(now, profile_id, value)
        except ResponseError:
            continue
        if before is after or describe_profile(before, value, then) == describe_profile(after, value, now):
            yield profile_id, value
