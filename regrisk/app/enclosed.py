"""What a submission encloses of an assessment: all of it, or what a variant leaves of it."""

from collections.abc import Iterator

from regrisk.errors import ReportError
from regrisk.export.figures import figures_of
from regrisk.model.assessment import Assessment
from regrisk.model.evaluation import Evaluation
from regrisk.model.pack import Pack
from regrisk.model.profile import ProfileNumber
from regrisk.model.submission import Variant
from regrisk.report.withheld import withheld_assessment
from regrisk.scoring.evaluate import evaluate
from regrisk.words import say


def enclosed(
    pack: Pack, assessment: Assessment, evaluation: Evaluation, variant: Variant
) -> tuple[Assessment, Evaluation]:
    """Return the assessment that *variant* encloses, with the evaluation that anybody gets from it.

    A full submission encloses everything. The others withhold all free text; a redacted one withholds the
    organisation, who attested, and exact numbers that its report prints as ranges, too. No figure of the
    evaluation changes by it, so that whoever checks the submission can score it again.

    Raises:
        ReportError: a rule of the pack reads free text, so that figures would change.
    """
    if variant == "full":
        return assessment, evaluation
    bare, today = withheld_assessment(pack, assessment), evaluation.evaluated_on
    if variant == "summary":
        bare = bare.model_copy(update={"registry": assessment.registry, "attested": assessment.attested})
    made = evaluate(pack, bare, today)
    if figures_of(made, pack) != figures_of(evaluation, pack):
        raise ReportError(
            say(
                "The questionnaire {pack} has rules that read free text, so without it the figures would be "
                "others. Seal the full variant.",
                pack=pack.id,
            )
        )
    return (bare, made) if variant == "summary" else _coarser(pack, bare, made)


def _coarser(pack: Pack, bare: Assessment, made: Evaluation) -> tuple[Assessment, Evaluation]:
    """Return both with numbers that are printed as ranges made as round as the rules allow."""
    for fact in pack.profile:
        value = bare.profile.get(fact.id)
        if isinstance(fact, ProfileNumber) and fact.report_bands and isinstance(value, int):
            bare, made = _rounded(pack, bare, made, fact, value)
    return bare, made


def _rounded(
    pack: Pack, bare: Assessment, made: Evaluation, fact: ProfileNumber, value: int
) -> tuple[Assessment, Evaluation]:
    for rounder in _rounder(fact, value):
        tried = bare.model_copy(update={"profile": {**bare.profile, fact.id: rounder}})
        again = evaluate(pack, tried, made.evaluated_on)
        if _without_counts(again) == _without_counts(made):
            return tried, again
    return bare, made


def _rounder(fact: ProfileNumber, value: int) -> Iterator[int]:
    """Yield where the range of *value* starts, then *value* with ever more of its leading digits.

    Each is rounded down, then up, and stays inside the range: a limit just below *value* leaves only up.
    """
    starts = [band.from_ for band in fact.report_bands]
    start = max((each for each in starts if each <= value), default=value)
    beyond = min((each for each in starts if each > value), default=None)
    yield start
    for digits in range(1, len(str(value))):
        unit = 10 ** (len(str(value)) - digits)
        below = value // unit * unit
        if below >= start:
            yield below
        if beyond is None or below + unit < beyond:
            yield below + unit


def _without_counts(made: Evaluation) -> Evaluation:
    """Return *made* without the sentences that quote the number; the gaps themselves must not change."""
    gaps = tuple(gap.model_copy(update={"because": ""}) for gap in made.cover_gaps)
    return made.model_copy(update={"cover_gaps": gaps})
