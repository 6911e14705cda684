"""Whether a single answer could stand in a document; apart from the reader, for a start without YAML."""

from collections.abc import Iterator

from regrisk.errors import ResponseError
from regrisk.model.pack import Pack
from regrisk.model.response import StoredResponse
from regrisk.questions.complaint import Complaint
from regrisk.questions.parse import response_complaints
from regrisk.questions.parse_profile import profile_complaints
from regrisk.questions.suggest import did_you_mean, shown


def check_response(pack: Pack, question_id: str, response: StoredResponse) -> None:
    """Refuse a *response* that a document could not hold.

    Raises:
        ResponseError: *pack* has no such question, or the question does not offer this response.
    """
    question = pack.question_by_id.get(question_id)
    if question is None:
        raise ResponseError(
            f"The pack {pack.id} has no question {shown(question_id)}. "
            f"{did_you_mean(question_id, pack.question_by_id)}".rstrip()
        )
    _refuse(question_id, response_complaints(question, response))


def check_profile_value(pack: Pack, profile_id: str, value: object) -> None:
    """Refuse a *value* that a document could not hold as the answer to a profile question.

    Raises:
        ResponseError: *pack* has no such question, or *value* is no answer to it.
    """
    question = pack.profile_by_id.get(profile_id)
    if question is None:
        raise ResponseError(
            f"The profile of the pack {pack.id} has no question {shown(profile_id)}. "
            f"{did_you_mean(profile_id, pack.profile_by_id)}".rstrip()
        )
    _refuse(profile_id, profile_complaints(pack.profile_by_id, question, value))


def check_part(pack: Pack, name: str, value: object) -> None:
    """Refuse a *value* that a document could not hold as its part *name*: its plan, policies and the like.

    Raises:
        ResponseError: it names something *pack* does not know, or what cannot be.
    """
    from regrisk.packs.document_rules import rule_faults  # seldom needed, and not for the first window

    said = [f"{fault.what} {fault.remedy}".rstrip() for fault in rule_faults(pack, {name: value})]
    if said:
        raise ResponseError("\n".join(said))


def _refuse(name: str, complaints: Iterator[Complaint]) -> None:
    said = [f"{name}: {each}" for each in complaints]
    if said:
        raise ResponseError("\n".join(said))
