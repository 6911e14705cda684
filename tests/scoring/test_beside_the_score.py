"""Contradictions, exclusion watch, drivers and exposure: what is said beside the points."""

import pytest

from regrisk.model.cover import Because
from regrisk.model.profile import ProfileValue
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
from regrisk.scoring.evaluate import evaluate
from regrisk.scoring.exclusions import exclusion_readings
from tests.scoring.builders import (
    TAKEN_ON,
    a_domain,
    a_knock_out,
    a_maturity,
    a_pack,
    an_assessment,
    answered,
    not_applicable,
)
from tests.scoring.conditions import condition_from

QUESTIONS = a_domain(
    "AAA",
    a_maturity("AAA-01", knock_out=a_knock_out("exclusion", 2)),
    a_maturity("AAA-02"),
    a_maturity("AAA-03"),
)

ODD = ContradictionRule(
    id="every-store-but-one",
    severity="conflict",
    when=condition_from(
        {"all": [{"question": "AAA-01", "level_at_least": 3}, {"question": "AAA-02", "level_at_most": 1}]}
    ),
    questions=("AAA-01", "AAA-02"),
    says="Both cannot be true.",
    fix="Correct one.",
)


def test_a_contradiction_is_a_finding_until_it_is_explained_in_writing() -> None:
    """Explained it stays listed, as explained; a blank explanation explains nothing."""
    pack = a_pack(QUESTIONS, contradictions=(ODD,))
    said = {"AAA-01": 3, "AAA-02": 1}
    made = evaluate(pack, an_assessment(said))

    assert [(one.kind, one.rule, one.questions) for one in made.findings] == [
        ("contradiction", "every-store-but-one", ("AAA-01", "AAA-02"))
    ]
    assert made.contradictions[0].because == "AAA-01 and AAA-02: Both cannot be true."
    assert not made.contradictions[0].explained
    explained = an_assessment(said, explanations={"every-store-but-one": "One store is a kiosk."})
    assert evaluate(pack, explained).contradictions[0].explained
    assert evaluate(pack, an_assessment({"AAA-01": 2, "AAA-02": 1})).contradictions == ()
    assert evaluate(pack, an_assessment({"AAA-01": 3, "AAA-02": None})).contradictions == ()


WATCH = Exclusions(
    as_of=TAKEN_ON,
    caution="Wordings differ.",
    exclusions=(
        ExclusionRule(
            id="plain-media",
            title="Plain media",
            kind="exclusion",
            plain="Loss of plain media.",
            invoked_by=(
                Because(
                    when=condition_from({"question": "AAA-01", "level_below": 3}), because="Media are plain."
                ),
                Because(when=condition_from({"answer": "PRF-01", "is": "yes"}), because="It is known."),
                Because(
                    when=condition_from({"count": {"basis": "assumed"}, "at_least": 1}),
                    because="Some is assumed.",
                ),
            ),
            questions=("AAA-01", "PRF-01"),
            protects_you=("Encrypt.",),
            source="this project",
            status="our judgement",
        ),
    ),
)


@pytest.mark.parametrize(
    ("responses", "profile", "mark", "said"),
    [
        ({"AAA-01": 1}, {}, "found", ("AAA-01: Media are plain.",)),
        ({"AAA-01": None}, {}, "found", ("AAA-01: Media are plain.",)),
        ({"AAA-01": 2}, {}, "partly", ("AAA-01: Media are plain.",)),
        ({"AAA-01": 3}, {}, "nothing", ()),
        ({}, {}, "not_asked", ()),
        ({"AAA-01": not_applicable()}, {}, "not_asked", ()),
        ({"AAA-01": 4}, {"PRF-01": "yes"}, "found", ("PRF-01: It is known.",)),
        ({"AAA-01": 4}, {"PRF-01": "no"}, "nothing", ()),
        (
            {"AAA-01": 4, "AAA-02": answered(4, basis="assumed"), "AAA-03": answered(1, basis="assumed")},
            {},
            "partly",
            ("AAA-02 and AAA-03: Some is assumed.",),
        ),
    ],
)
def test_an_exclusion_is_watched_with_the_answers_that_invoke_it(
    responses: dict[str, int | None], profile: dict[str, ProfileValue], mark: str, said: tuple[str, ...]
) -> None:
    pack = a_pack(QUESTIONS, exclusions=WATCH)
    assessment = an_assessment(responses, profile=profile)
    watched = evaluate(pack, assessment).exclusions
    reading = exclusion_readings(pack, assessment)[0]

    assert tuple(sentence for one in watched for sentence in one.because) == said
    assert reading.mark == mark
    assert tuple(line.because for line in reading.lines) == tuple(one.partition(": ")[2] for one in said)
    if watched:
        assert watched[0].invoked_by == tuple(name for line in reading.lines for name in line.questions)


def test_drivers_show_every_line_that_holds_and_never_a_price() -> None:
    driver = PriceDriver(
        id="size",
        title="Size",
        reads=("PRF-07",),
        lines=(
            DriverLine(
                when=condition_from({"answer": "PRF-07", "at_least": 10}), direction="up", says="Large."
            ),
            DriverLine(
                when=condition_from({"answer": "PRF-07", "at_least": 1}), direction="neutral", says="Some."
            ),
        ),
        status="our judgement",
        source="this project",
    )
    pack = a_pack(QUESTIONS, drivers=(driver,))

    def read(people: int) -> list[tuple[str, str]]:
        made = evaluate(pack, an_assessment(profile={"PRF-07": people})).drivers
        return [(one.direction, one.because) for one in made]

    assert read(10) == [("up", "Large."), ("neutral", "Some.")]
    assert read(9) == [("neutral", "Some.")]
    assert read(0) == []


def line(answer: str, least: int, points: int) -> ExposureLine:
    when = condition_from({"answer": answer, "at_least": least})
    return ExposureLine(when=when, points=points, reason=f"{answer} from {least}")


SCALE = ExposureScale(
    status="our judgement",
    scale="0 to 100",
    unanswered="At least.",
    factors=(
        ExposureFactor(
            id="people",
            title="People",
            reads=("PRF-07",),
            max=60,
            combine="highest",
            lines=(line("PRF-07", 1, 20), line("PRF-07", 10, 50)),
        ),
        ExposureFactor(
            id="reach",
            title="Reach",
            reads=("PRF-13", "PRF-16"),
            max=40,
            combine="sum",
            lines=(line("PRF-13", 1, 30), line("PRF-16", 1, 30)),
        ),
    ),
    bands=(
        ExposureBand(id="low", at_least=0, says="Low."),
        ExposureBand(id="high", at_least=50, says="High."),
    ),
)


@pytest.mark.parametrize(
    ("profile", "points", "at_least", "band", "lacking"),
    [
        ({}, [0, 0], True, "low", ("PRF-07", "PRF-13", "PRF-16")),
        ({"PRF-07": 9, "PRF-13": 0, "PRF-16": 0}, [20, 0], False, "low", ()),
        ({"PRF-07": 10, "PRF-13": 0, "PRF-16": 0}, [50, 0], False, "high", ()),
        ({"PRF-07": 0, "PRF-13": 1}, [0, 30], True, "low", ("PRF-16",)),
        ({"PRF-07": 10, "PRF-13": 1, "PRF-16": 1}, [50, 40], False, "high", ()),
    ],
)
def test_exposure_adds_up_and_says_when_it_is_only_at_least(
    profile: dict[str, ProfileValue], points: list[int], at_least: bool, band: str, lacking: tuple[str, ...]
) -> None:
    """A factor gives its sum or its highest line, up to its maximum; what is missing may only raise it."""
    made = evaluate(a_pack(QUESTIONS, exposure=SCALE), an_assessment(profile=profile)).exposure

    assert made is not None
    assert [part.points for part in made.factors] == points
    assert made.points == sum(points)
    assert (made.at_least, made.band, made.open) == (at_least, band, lacking)
    assert all(part.because for part in made.factors)


def test_exposure_says_its_reasons_and_what_it_lacks() -> None:
    made = evaluate(a_pack(QUESTIONS, exposure=SCALE), an_assessment(profile={"PRF-13": 1})).exposure

    assert made is not None
    assert [part.because for part in made.factors] == [
        "People: not answered: PRF-07.",
        "Reach: PRF-13 from 1; not answered: PRF-16.",
    ]
