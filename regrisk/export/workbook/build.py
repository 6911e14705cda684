"""The workbook of an evaluation: which sheets each variant has."""

from typing import Literal

from regrisk import __version__
from regrisk.errors import UsageError
from regrisk.export.workbook.answers import answers_sheet, profile_sheet
from regrisk.export.workbook.evidence import evidence_sheet
from regrisk.export.workbook.grid import Sheet
from regrisk.export.workbook.ledger import ledger_sheet
from regrisk.export.workbook.plans import cheapest_plan_sheet, own_plan_sheet
from regrisk.export.workbook.questions import questions_sheet, summed_cells
from regrisk.export.workbook.summary import DISCLAIMER, summary_sheet
from regrisk.export.workbook.topics import topics_sheet
from regrisk.export.workbook.writer import About, written
from regrisk.model.assessment import Assessment
from regrisk.model.evaluation import Evaluation
from regrisk.model.pack import Band, Pack
from regrisk.model.plan import CheapestPlan
from regrisk.model.submission import Variant
from regrisk.questions.describe import day_text
from regrisk.scoring.crosswalk import crosswalk
from regrisk.scoring.forecast import cover_starts
from regrisk.scoring.numbered_evidence import numbered
from regrisk.scoring.plan import cheapest_plan
from regrisk.words import say


def workbook(
    pack: Pack,
    assessment: Assessment,
    evaluation: Evaluation,
    *,
    variant: Variant = "full",
    paper: Literal["letter", "a4"] = "letter",
    digest: str = "",
) -> bytes:
    """Return the workbook of *evaluation* as an XLSX file. The same evaluation gives the same bytes.

    A redacted one is made from an assessment whose free text was withheld before it came here, like the
    redacted report. *digest* is that of the whole content, 64 hexadecimal digits.
    """
    registry, reference = assessment.registry, evaluation.pack
    about = About(
        title=say(
            "Readiness workbook: {registry}, {day}", registry=registry.name, day=day_text(assessment.taken_on)
        ),
        author=registry.organisation,
        subject=say(
            "Insurability readiness self-assessment, pack {pack} {version}",
            pack=pack.id,
            version=reference.version,
        ),
        keywords=", ".join((say("readiness, self-assessment, clinical registry"), pack.id, variant)),
        creator=f"regrisk {__version__}",
        made_on=evaluation.evaluated_on,
        paper=paper,
        foot=f"{pack.id} {reference.version}  sha256 {reference.digest.removeprefix('sha256:')[:16]}",
        disclaimer=say(DISCLAIMER),
    )
    return written(_sheets(pack, assessment, evaluation, variant, digest), about)


def _sheets(
    pack: Pack, assessment: Assessment, evaluation: Evaluation, variant: Variant, digest: str
) -> list[Sheet]:
    to = _next_band(pack, evaluation)
    plan = _plan(pack, assessment, evaluation, to)
    whole = variant != "summary"
    ledger, places = ledger_sheet(pack, evaluation, summed_cells(pack) if whole else None)
    plans = [
        own_plan_sheet(pack, assessment),
        cheapest_plan_sheet(pack, plan, to, evaluation.evaluated_on),
    ]
    first = summary_sheet(pack, assessment, evaluation, places, variant=variant, digest=digest)
    if not whole:
        return [first, ledger, *plans]
    evidence = numbered(pack, assessment, evaluation, cover_starts(assessment))
    shown = frozenset(item.question for item in evidence if item.state == "in_date")
    # The profile is numbers and names: a redacted report has neither.
    profile = [profile_sheet(pack, assessment)] if variant == "full" else []
    return [
        first,
        ledger,
        questions_sheet(pack, evaluation, shown, places),
        answers_sheet(pack, assessment, evaluation, evidence),
        *profile,
        *plans,
        evidence_sheet(evidence),
        topics_sheet(crosswalk(pack, assessment, evaluation), with_numbers=variant == "full"),
    ]


def _next_band(pack: Pack, evaluation: Evaluation) -> Band | None:
    bands = pack.bands.bands
    at = bands.index(pack.band_by_id[evaluation.band.id])
    return bands[at - 1] if at else None


def _plan(pack: Pack, assessment: Assessment, evaluation: Evaluation, to: Band | None) -> CheapestPlan | None:
    if to is None or evaluation.score.provisional:
        return None
    try:
        return cheapest_plan(pack, assessment, to.id, today=evaluation.evaluated_on)
    except UsageError:
        # A pack whose questions hang on each other in too many ways has no exact plan.
        return None
