"""What leaves the program: reports and assessment documents, whole or not at all."""

from collections.abc import Callable
from pathlib import Path
from typing import get_args

from regrisk.app.writing import atomic_write
from regrisk.errors import UsageError
from regrisk.model.assessment import Assessment
from regrisk.model.comparison import Comparison
from regrisk.model.evaluation import Evaluation
from regrisk.model.pack import Pack
from regrisk.model.workspace import TrendPoint
from regrisk.packs.write import write_assessment
from regrisk.report.document import Language, Paper, ReportDocument, Variant

__all__ = [
    "LANGUAGES",
    "PAPERS",
    "VARIANTS",
    "Language",
    "Paper",
    "Variant",
    "export_assessment",
    "report",
    "report_document",
]

VARIANTS: tuple[Variant, ...] = get_args(Variant)
PAPERS: tuple[Paper, ...] = get_args(Paper)
LANGUAGES: tuple[Language, ...] = get_args(Language)

Progress = Callable[[str, int, int], None]
"""Called with what is being made, how much of it is done, and how much there is."""


def report_document(
    pack: Pack,
    assessment: Assessment,
    evaluation: Evaluation,
    trend: tuple[TrendPoint, ...] = (),
    *,
    variant: Variant = "full",
    paper: Paper = "letter",
    language: Language = "en",
    changes: Comparison | None = None,
) -> ReportDocument:
    """Return the readiness report as a value; *trend* holds the registry's assessments, oldest first.

    *changes* compares the assessment with an earlier one; the report then says what moved and why.
    """
    from regrisk.report.build import build_report

    return build_report(
        pack,
        assessment,
        evaluation,
        trend,
        variant=variant,
        paper=paper,
        language=language,
        changes=changes,
    )


def report(
    pack: Pack,
    assessment: Assessment,
    evaluation: Evaluation,
    trend: tuple[TrendPoint, ...] = (),
    *,
    out: Path,
    variant: Variant = "full",
    paper: Paper = "letter",
    language: Language = "en",
    changes: Comparison | None = None,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Path | None:
    """Write the readiness report to *out* and return it; None when *cancelled* said so, with nothing written.

    Raises:
        UsageError: the ending of *out* names no format.
        ReportError: it could not be written; a file that was there is unharmed.
    """
    if out.suffix.lower() != ".pdf":
        raise UsageError(f"{out}: a report is written as PDF. Name it {out.stem}.pdf.")
    # ReportLab takes longer to load than the window to open, and only a report needs it.
    from regrisk.report.pdf.render import render_pdf
    from regrisk.report.progress import CancelledError

    document = report_document(
        pack,
        assessment,
        evaluation,
        trend,
        variant=variant,
        paper=paper,
        language=language,
        changes=changes,
    )
    try:
        content = render_pdf(document, progress=progress, cancelled=cancelled)
    except CancelledError:
        return None
    return atomic_write(out, content)


def export_assessment(assessment: Assessment, out: Path) -> Path:
    """Write an assessment as a YAML document to *out* and return it.

    Raises:
        UsageError: the ending of *out* is not that of YAML.
        ReportError: it could not be written; a file that was there is unharmed.
    """
    if out.suffix.lower() not in (".yaml", ".yml"):
        raise UsageError(f"{out}: an assessment is written as YAML. Name it {out.stem}.yaml.")
    return atomic_write(out, write_assessment(assessment).encode())
