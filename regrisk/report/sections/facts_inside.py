"""Profile facts as they stand inside a sentence: each listed label small, where nouns are."""

from collections.abc import Collection

from regrisk.model.profile import ProfileMulti
from regrisk.report import facts
from regrisk.report.dossier import Dossier
from regrisk.report.phrases import inside
from regrisk.report.sections.profile_facts import fact


def fact_inside(dossier: Dossier, name: str, only: Collection[str] = ()) -> str:
    """Return a profile answer in few words; of a list those of *only*, unless it holds none of them."""
    question, value = dossier.pack.profile_by_id.get(name), dossier.assessment.profile.get(name)
    if not isinstance(question, ProfileMulti) or not isinstance(value, list):
        return inside(fact(dossier, name))
    kept = [each for each in value if each in only] or value
    return ", ".join(inside(facts.option_label(dossier.pack, name, each)) for each in kept)


def is_none(dossier: Dossier, name: str) -> bool:
    """Say whether the answer is the one option of a list that stands alone, as ``None`` does."""
    question, value = dossier.pack.profile_by_id.get(name), dossier.assessment.profile.get(name)
    alone = (
        [each.value for each in question.options if each.exclusive]
        if isinstance(question, ProfileMulti)
        else []
    )
    return isinstance(value, list) and len(value) == 1 and value[0] in alone
