"""The core without a window: a full evaluation, and which of 1,000 chained questions apply."""

from collections.abc import Iterator
from datetime import date

from regrisk.app.examples import example
from regrisk.app.shipped import shipped_pack
from regrisk.model.assessment import Assessment, RegistryName
from regrisk.model.condition import OfQuestion
from regrisk.model.pack import Domain, Pack
from regrisk.model.question import Maturity
from regrisk.model.response import Answered, AnyResponse
from regrisk.scoring.applies import facts_of
from regrisk.scoring.evaluate import evaluate
from regrisk.scoring.prepared import prepare
from tests.bench.figures import Measured, middle, nearly_all, times

_FRAME = 16.0
CHAINED = 1000


def core_speed() -> Iterator[Measured]:
    """Yield how long the core takes."""
    pack, document = shipped_pack(), example()
    evaluate(pack, document)
    taken = times(lambda: evaluate(pack, document), 60)
    count = len(pack.questions)
    note = "with recommendations, robustness, forecast and cover; the pack is prepared once"
    yield Measured(f"evaluate {count} questions", middle(taken), "ms", _FRAME, "one frame", 1.0, note)
    yield Measured(f"evaluate {count} questions, p95", nearly_all(taken), "ms", _FRAME, "one frame", 1.0)
    yield _visibility()


def _visibility() -> Measured:
    """Measure one answer at the root of a chain, which hides or shows every question after it."""
    prepared = prepare(chained_pack())
    answered: dict[str, AnyResponse] = {f"ACC-{n:03d}": Answered(value=2) for n in range(CHAINED)}
    shown, hidden = _assessment(answered), _assessment({**answered, "ACC-000": Answered(value=0)})
    today = date(2026, 11, 20)
    assert len(facts_of(prepared, shown, today).states) == CHAINED
    assert len(facts_of(prepared, hidden, today).states) == 1
    taken = [
        (first + second) / 2
        for first, second in zip(
            times(lambda: facts_of(prepared, shown, today), 200),
            times(lambda: facts_of(prepared, hidden, today), 200),
            strict=True,
        )
    ]
    name = f"visibility of {CHAINED:,} chained questions, per answer"
    return Measured(name, middle(taken), "ms", 1.0, "allowed", 1.0)


def chained_pack() -> Pack:
    """Return a pack in which every question but the first is asked only when the one before has an answer."""
    usual = shipped_pack()
    questions = tuple(
        Maturity(
            id=f"ACC-{number:03d}",
            type="maturity",
            text=f"How well is thing {number} done?",
            label=f"Thing {number}",
            help="It matters.",
            weight=1 + number % 5,
            minutes=1,
            levels=("None.", "Some.", "Half.", "Most.", "All."),
            show_if=OfQuestion(question=f"ACC-{number - 1:03d}", level_at_least=1) if number else None,
        )
        for number in range(CHAINED)
    )
    domain = Domain(
        code="ACC", title="Access", short="Access", purpose="Who gets in.", weight=100, questions=questions
    )
    return Pack(
        format=1,
        id="chained",
        version="1.0.0",
        title="A chain",
        licence="Apache-2.0",
        about="Made to measure.",
        caution="No insurer has agreed to anything.",
        domains=(domain,),
        bands=usual.bands.model_copy(update={"gates": ()}),
    )


def _assessment(responses: dict[str, AnyResponse]) -> Assessment:
    return Assessment(
        pack="chained",
        registry=RegistryName(name="A registry", organisation="An organisation"),
        taken_on=date(2026, 11, 20),
        responses=responses,
    )
