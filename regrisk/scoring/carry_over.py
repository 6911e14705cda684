"""Answers given under one version of a pack, as another version would read them."""

from regrisk.errors import ResponseError
from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from regrisk.model.question import AnyQuestion
from regrisk.model.response import Answered, StoredResponse
from regrisk.questions.level import level_of


def carried_over(assessment: Assessment, pack: Pack) -> Assessment:
    """Return *assessment* with only what *pack* still asks and offers; all else counts as unanswered."""
    return assessment.model_copy(
        update={
            "profile": {
                name: value for name, value in assessment.profile.items() if name in pack.profile_by_id
            },
            "responses": {
                name: response
                for name, response in assessment.responses.items()
                if is_offered(pack.question_by_id.get(name), response)
            },
        }
    )


def is_offered(question: AnyQuestion | None, response: StoredResponse) -> bool:
    """Say whether *question* can be answered like this; no question at all cannot."""
    if question is None:
        return False
    if not isinstance(response, Answered):
        return True
    try:
        level_of(question, response.value)
    except ResponseError:
        return False
    return True
