"""What profile facts say on a form: a whole fact, or one of its parts."""

from collections.abc import Callable

from regrisk.export.forms.said import Said
from regrisk.export.forms.wording import fact_text, number_text
from regrisk.model.assessment import Assessment
from regrisk.model.evaluation import Evaluation
from regrisk.model.pack import Pack
from regrisk.model.profile import Part, ProfileFields, ProfileValue
from regrisk.questions.describe import describe_part
from regrisk.scoring.applies import facts_of
from regrisk.scoring.behind import behind
from regrisk.scoring.facts import answer_of, is_given, number_in
from regrisk.scoring.prepared import prepare


def facts_said(
    pack: Pack, assessment: Assessment, evaluation: Evaluation
) -> Callable[[str, str | None], Said | None]:
    """Return what gives the words of a profile fact, or of one part of it, as of the day of *evaluation*."""
    facts = facts_of(prepare(pack), assessment, evaluation.evaluated_on)

    def said(name: str, part: str | None) -> Said | None:
        whole = behind(pack, facts, name)
        if whole.state != "answered":
            return None
        if part is None:
            return Said(fact_text(whole), whole.value)
        question = pack.profile_by_id[name]
        parts = question.fields if isinstance(question, ProfileFields) else ()
        value = answer_of(facts, name, part)
        found = next((each for each in parts if each.name == part), None)
        return _part(found, value, pack) if found is not None and is_given(value) else None

    return said


def _part(part: Part, value: ProfileValue, pack: Pack) -> Said:
    number = number_in(value)
    if number is not None:
        return Said(number_text(number), (str(number),))
    values = value if isinstance(value, list) else [value]
    return Said(describe_part(part, value, pack), tuple(one for one in values if isinstance(one, str)))
