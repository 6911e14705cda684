"""A question taken out of use is, to every part of the score, one whose condition never holds."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from regrisk.model.assessment import Assessment
from regrisk.model.condition import All, OfAnswer
from regrisk.model.pack import Pack
from regrisk.scoring.evaluate import evaluate
from regrisk.scoring.plan import cheapest_plan
from tests.scoring.strategies import PROFILE, assessments, packs
from tests.scoring.trials import trials

_FACT = next(fact.id for fact in PROFILE if fact.show_if is None)
_NEVER = All(all_=(OfAnswer(answer=_FACT, given=True), OfAnswer(answer=_FACT, given=False)))


@st.composite
def some_hidden(draw: st.DrawFn) -> tuple[Pack, Pack, Assessment]:
    """A pack with some questions hidden, the same with a condition that never holds, and answers."""
    pack = draw(packs(moving=False))
    hidden = draw(st.sets(st.sampled_from([question.id for question in pack.questions]), min_size=1))
    answers = draw(assessments(pack))
    return _with(pack, hidden, {"hidden": True}), _with(pack, hidden, {"show_if": _NEVER}), answers


def _with(pack: Pack, names: set[str], change: dict[str, Any]) -> Pack:
    domains = tuple(
        domain.model_copy(
            update={
                "questions": tuple(
                    question.model_copy(update=change) if question.id in names else question
                    for question in domain.questions
                )
            }
        )
        for domain in pack.domains
    )
    return Pack.model_validate(
        {name: getattr(pack, name) for name in Pack.model_fields} | {"domains": domains}
    )


@trials(120)
@given(some_hidden())
def test_hidden_is_the_same_as_never_shown(case: tuple[Pack, Pack, Assessment]) -> None:
    hidden, never, assessment = case

    ours, theirs = evaluate(hidden, assessment), evaluate(never, assessment)

    assert ours.model_copy(update={"pack": theirs.pack}) == theirs


@trials(40)
@given(some_hidden())
def test_a_plan_leaves_hidden_questions_alone(case: tuple[Pack, Pack, Assessment]) -> None:
    hidden, never, assessment = case
    best = hidden.bands.bands[0].id

    assert cheapest_plan(hidden, assessment, best) == cheapest_plan(never, assessment, best)
