"""Random packs and assessments: hidden, unknown, not applicable, unscored, with evidence of every age."""

from datetime import date, timedelta
from functools import cache
from typing import Any

from hypothesis import strategies as st

from regrisk.model.assessment import Assessment, RegistryName
from regrisk.model.control import Control, Raise
from regrisk.model.cover import Because
from regrisk.model.pack import Gate, Pack
from regrisk.model.profile import (
    AnyProfileQuestion,
    Part,
    ProfileDate,
    ProfileFields,
    ProfileMulti,
    ProfileNumber,
    ProfileOption,
    ProfileSingle,
    ProfileValue,
)
from regrisk.model.question import AnyQuestion, KnockOutKind, Maturity, Multi, Single
from regrisk.model.response import Answered, Evidence, NotApplicable, StoredResponse, Unknown
from regrisk.model.rules import (
    ContradictionRule,
    DriverLine,
    ExclusionRule,
    Exclusions,
    ExposureBand,
    ExposureFactor,
    ExposureLine,
    ExposureScale,
    PriceDriver,
)
from regrisk.questions.level import value_for_level
from tests.scoring.builders import (
    TAKEN_ON,
    a_control,
    a_domain,
    a_gate,
    a_knock_out,
    a_maturity,
    a_multi,
    a_pack,
    a_single,
)
from tests.scoring.conditions import conditions, integers, sampled_from, yes_or_no

PROFILE: tuple[AnyProfileQuestion, ...] = tuple(
    kind.model_validate(
        {
            "id": name,
            "text": f"What is {name}?",
            "help": "Asked.",
            "required": False,
            "used_for": ("routing",),
            "used_for_note": "Routing.",
            **more,
        }
    )
    for name, kind, more in (
        (
            "PRF-01",
            ProfileSingle,
            {
                "type": "single",
                "options": tuple(ProfileOption(value=v, label=v) for v in ("one", "two", "yes")),
            },
        ),
        (
            "PRF-02",
            ProfileMulti,
            {"type": "multi", "options": tuple(ProfileOption(value=v, label=v) for v in ("a", "b", "c"))},
        ),
        ("PRF-03", ProfileNumber, {"type": "number"}),
        ("PRF-20", ProfileDate, {"type": "date"}),
        (
            "PRF-05",
            ProfileFields,
            {"type": "fields", "fields": (Part(name="n", label="N", type="number"),)},
        ),
    )
)

levels = st.integers(0, 4)
KINDS: tuple[KnockOutKind, ...] = ("decline", "exclusion", "subjectivity")
kinds = st.sampled_from(KINDS)
days = st.integers(-900, 900).map(lambda n: TAKEN_ON + timedelta(days=n))
scales = st.lists(levels, min_size=2, max_size=5)
three_levels = st.tuples(levels, levels, levels)
ticked = st.lists(st.sampled_from(("x", "y")), unique=True).map(tuple)
KINDS_HELD: tuple[list[ProfileValue], ...] = (["a"], ["b"], ["a", "c"], [])
kinds_held = st.sampled_from(KINDS_HELD)
NUMBERS: tuple[dict[str, ProfileValue], ...] = ({}, {"n": 6}, {"n": 60})
numbers = st.sampled_from(NUMBERS)


@cache
def up_to_two_of(names: tuple[str, ...]) -> st.SearchStrategy[list[str]]:
    return st.lists(sampled_from(names), max_size=2, unique=True)


@st.composite
def packs(draw: st.DrawFn, *, moving: bool = True, rules: bool = True, least_controls: int = 0) -> Pack:
    """A pack; with *moving*, questions may show and hide others."""
    codes = ("AAA", "BBB", "CCC")[: draw(integers(1, 3))]
    names = tuple(f"{code}-{n:02d}" for code in codes for n in range(1, draw(integers(1, 4)) + 1))
    asked = {name: draw(questions(name, names, moving=moving)) for name in names}
    domains = tuple(
        a_domain(code, *(asked[name] for name in names if name.startswith(code)), weight=draw(integers(1, 9)))
        for code in codes
    )
    return a_pack(
        *domains,
        gates=draw(gates(names)),
        profile=PROFILE,
        controls=draw(controls(list(asked.values()), least_controls)),
        **(draw(rule_files(names)) if rules else {}),
    )


@cache
@st.composite
def questions(draw: st.DrawFn, name: str, names: tuple[str, ...], *, moving: bool) -> AnyQuestion:
    more: dict[str, Any] = {
        "weight": draw(integers(1, 9)),
        "scored": draw(integers(0, 7)) > 0,
        "evidence_valid_months": draw(sampled_from((None, 1, 12))),
    }
    if draw(yes_or_no):
        more["knock_out"] = a_knock_out(draw(kinds), draw(integers(1, 4)))
    if draw(integers(0, 2)) == 0:
        more["show_if"] = draw(
            conditions(names if moving else (), counting=moving and draw(integers(0, 5)) == 0)
        )
    match draw(integers(0, 3)):
        case 0:
            options = draw(scales)
            return a_single(name, tuple(options), **more)
        case 1:
            counts = draw(three_levels)
            return a_multi(name, tuple(sorted(counts)), **more)
        case _:
            return a_maturity(name, **more)


@cache
@st.composite
def gates(draw: st.DrawFn, names: tuple[str, ...]) -> tuple[Gate, ...]:
    return tuple(
        a_gate(
            f"gate-{n}",
            draw(kinds),
            at_least=draw(integers(1, 2)),
            on_any=tuple(draw(up_to_two_of(names))),
            band_at_most=draw(sampled_from(("standard", "conditional", "not_ready"))),
            says=draw(sampled_from(("{questions}: {count}.", "A practice few accept."))),
        )
        for n in range(draw(integers(0, 2)))
    )


@st.composite
def controls(draw: st.DrawFn, asked: list[AnyQuestion], least: int) -> tuple[Control, ...]:
    made: list[Control] = []
    names = tuple(one.id for one in asked)
    some = st.lists(st.sampled_from(asked), min_size=1, max_size=3, unique_by=lambda one: one.id)
    for n in range(draw(integers(least, 6))):
        raised = draw(some)
        after = draw(up_to_two_of(tuple(one.id for one in made))) if made else []
        made.append(
            a_control(
                f"c{n}",
                *(_raise(draw, question, names) for question in raised),
                days=draw(sampled_from((0, 0.5, 1, 2, 3, 5))),
                cost=draw(sampled_from((0, 100, 250.5, 1000))),
                after=tuple(after),
                plannable=draw(integers(0, 6)) > 0,
                answers_knock_out=tuple(one.id for one in raised if draw(integers(0, 4)) == 0),
            )
        )
    return tuple(made)


def _raise(draw: st.DrawFn, question: AnyQuestion, names: tuple[str, ...]) -> Raise:
    only_if = draw(conditions(names, depth=1)) if draw(integers(0, 4)) == 0 else None
    option = (
        question.options[draw(integers(0, len(question.options) - 1))]
        if isinstance(question, Single)
        else None
    )
    level = option.level if option else draw(integers(1, 4))
    return Raise(
        question=question.id, to_level=level, to_option=option.value if option else None, only_if=only_if
    )


@cache
@st.composite
def rule_files(draw: st.DrawFn, names: tuple[str, ...]) -> dict[str, Any]:
    """Contradictions, exclusions, drivers and exposure with random conditions."""
    when = conditions(names, depth=1, counting=True)
    return {
        "contradictions": tuple(
            ContradictionRule(
                id=f"rule-{n}",
                severity="check",
                when=draw(when),
                questions=(names[0],),
                says="Odd.",
                fix="Fix.",
            )
            for n in range(2)
        ),
        "exclusions": Exclusions(
            as_of=TAKEN_ON,
            caution="Wordings differ.",
            exclusions=(
                ExclusionRule(
                    id="known-matter",
                    title="Known matter",
                    kind="exclusion",
                    plain="Known.",
                    invoked_by=tuple(Because(when=draw(when), because="It is known.") for _ in range(2)),
                    questions=(names[0], "PRF-01"),
                    protects_you=("Tell.",),
                    source="this project",
                    status="our judgement",
                ),
            ),
        ),
        "drivers": (
            PriceDriver(
                id="size",
                title="Size",
                reads=(names[0],),
                lines=(DriverLine(when=draw(when), direction="up", says="Larger."),),
                status="our judgement",
                source="this project",
            ),
        ),
        "exposure": ExposureScale(
            status="our judgement",
            scale="0 to 100",
            unanswered="At least.",
            factors=(
                ExposureFactor(
                    id="people",
                    title="People",
                    reads=("PRF-03", "PRF-01"),
                    max=60,
                    combine=draw(sampled_from(("sum", "highest"))),
                    lines=tuple(
                        ExposureLine(when=draw(conditions((), depth=1)), points=points, reason="Many")
                        for points in (30, 45)
                    ),
                ),
            ),
            bands=(
                ExposureBand(id="low", at_least=0, says="Low."),
                ExposureBand(id="high", at_least=50, says="High."),
            ),
        ),
    }


@st.composite
def assessments(draw: st.DrawFn, pack: Pack) -> Assessment:
    """An assessment of *pack*, with any mix of responses and evidence before, in and after its date."""
    return Assessment(
        pack=pack.id,
        registry=RegistryName(name="Lakes Registry", organisation="Lakes Society"),
        taken_on=TAKEN_ON,
        profile=draw(profiles()),
        responses={
            question.id: response
            for question in pack.questions
            if (response := draw(responses(values_of(question)))) is not None
        },
    )


@cache
@st.composite
def profiles(draw: st.DrawFn) -> dict[str, ProfileValue]:
    given: dict[str, ProfileValue] = {}
    if draw(yes_or_no):
        given["PRF-01"] = draw(sampled_from(("one", "two", "yes")))
    if draw(yes_or_no):
        given["PRF-02"] = draw(kinds_held)
    if draw(yes_or_no):
        given["PRF-03"] = draw(sampled_from((0, 5, 50, 51)))
    if draw(yes_or_no):
        given["PRF-20"] = (TAKEN_ON + timedelta(days=draw(integers(-100, 400)))).isoformat()
    if draw(yes_or_no):
        given["PRF-05"] = draw(numbers)
    return given


Value = int | str | tuple[str, ...]


def values_of(question: AnyQuestion) -> st.SearchStrategy[Value]:
    """Return what can be answered to *question*."""
    match question:
        case Maturity():
            return levels
        case Multi():
            return ticked
        case _:
            return sampled_from(tuple(option.value for option in question.options))


@cache
@st.composite
def responses(draw: st.DrawFn, values: st.SearchStrategy[Value]) -> StoredResponse | None:
    match draw(integers(0, 7)):
        case 0:
            return None
        case 1:
            return Unknown()
        case 2:
            return NotApplicable(reason="No such system.")
        case _:
            return draw(answers(values))


@cache
@st.composite
def answers(draw: st.DrawFn, values: st.SearchStrategy[Value]) -> Answered:
    return Answered(
        value=draw(values),
        basis=draw(sampled_from((None, "seen", "assumed"))),
        evidence=tuple(draw(up_to_two_proofs())),
    )


@cache
def up_to_two_proofs() -> st.SearchStrategy[list[Evidence]]:
    return st.lists(proofs(), max_size=2)


@st.composite
def proofs(draw: st.DrawFn) -> Evidence:
    dated = draw(days)
    return Evidence(
        title="Report",
        grade=draw(sampled_from(("documented", "verified"))),
        dated=dated,
        valid_until=dated + timedelta(days=draw(integers(0, 700))) if draw(yes_or_no) else None,
    )


def highest(question: AnyQuestion) -> int | str | tuple[str, ...]:
    """The best answer the question offers."""
    return value_for_level(question, 4)


def the_day(assessment: Assessment, later: int) -> date:
    return assessment.taken_on + timedelta(days=later)
