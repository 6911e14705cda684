"""What leaves the program: reports and assessment documents, whole or not at all."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, get_args

from regrisk import spoken
from regrisk.app.said_in import LANGUAGES, evaluation_of_paper, language_of, pack_of_paper
from regrisk.app.score import Scored
from regrisk.app.writing import atomic_write, expect_place
from regrisk.catalogue import lookup_in
from regrisk.errors import UsageError
from regrisk.model.assessment import Assessment
from regrisk.model.comparison import Comparison
from regrisk.model.evaluation import Evaluation
from regrisk.model.pack import Pack
from regrisk.model.workspace import TrendPoint
from regrisk.packs.write import write_assessment
from regrisk.report.document import Paper, ReportDocument, Variant
from regrisk.report.language import Language
from regrisk.report.progress import CancelledError, Progress, Watched
from regrisk.words import later, say, speaking

__all__ = [
    "FORMATS",
    "LANGUAGES",
    "PAPERS",
    "VARIANTS",
    "Format",
    "Language",
    "Paper",
    "Variant",
    "change_notice",
    "export_assessment",
    "report",
    "report_document",
]

VARIANTS: tuple[Variant, ...] = get_args(Variant)
PAPERS: tuple[Paper, ...] = get_args(Paper)


class Format(NamedTuple):
    """A kind of file that a report is written as: its ending and its name, with what it is good for."""

    ending: str
    name: str
    purpose: str


FORMATS: tuple[Format, ...] = (
    Format(".pdf", later("PDF"), later("The report as it is printed and handed over.")),
    Format(".docx", later("Word document"), later("The same report, to edit before it goes out.")),
    Format(".html", later("Web page"), later("The same report in one file for any screen.")),
    Format(
        ".xlsx",
        later("Workbook"),
        later("Answers, evidence and plan as sheets, and a ledger whose figures recalculate."),
    ),
)
"""Every kind of file that ``report`` writes; whoever offers a choice offers these, and says their words."""


def report_document(
    pack: Pack,
    assessment: Assessment,
    evaluation: Evaluation,
    trend: tuple[TrendPoint, ...] = (),
    *,
    variant: Variant = "full",
    paper: Paper = "letter",
    language: Language | None = None,
    changes: Comparison | None = None,
) -> ReportDocument:
    """Return the readiness report as a value; *trend* holds the registry's assessments, oldest first.

    Without *language* it is written in that of *pack*. *changes* compares the assessment with an earlier
    one; the report then says what moved and why.
    """
    from regrisk.report.build import build_report

    language = language or language_of(pack)
    return build_report(
        pack_of_paper(pack, language),
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
    language: Language | None = None,
    changes: Comparison | None = None,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Path | None:
    """Write the readiness report to *out* and return it; None when *cancelled* said so, with nothing written.

    The ending of *out* says which of ``FORMATS`` is meant; without *language* it is that of *pack*.

    Raises:
        UsageError: the ending of *out* names no format.
        ReportError: it could not be written; a file that was there is unharmed.
    """
    ending = out.suffix.lower()
    if ending not in [each.ending for each in FORMATS]:
        endings = [each.ending for each in FORMATS]
        raise UsageError(
            say(
                "{file}: a report ends in {endings}. Name it {name}.pdf.",
                file=out,
                endings=spoken.listed(endings, "or"),
                name=out.stem,
            )
        )
    expect_place(out)
    watched = Watched(progress, cancelled)
    try:
        if ending == ".xlsx":
            content = _workbook(pack, assessment, evaluation, variant, paper, language, watched)
        else:
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
            content = _rendered(document, ending, watched)
    except CancelledError:
        return None
    return atomic_write(out, content)


def _rendered(document: ReportDocument, ending: str, watched: Watched) -> bytes:
    """Return *document* in the format that *ending* names.

    What writes it takes longer to load than the window to open, and only a report needs it.
    """
    match ending:
        case ".docx":
            from regrisk.report.docx.render import render_docx as render
        case ".html":
            from regrisk.report.html.render import render_html as render
        case _:
            from regrisk.report.pdf.render import render_pdf as render
    return render(document, progress=watched.progress, cancelled=watched.cancelled)


def _workbook(
    pack: Pack,
    assessment: Assessment,
    evaluation: Evaluation,
    variant: Variant,
    paper: Paper,
    language: Language | None,
    watched: Watched,
) -> bytes:
    from regrisk.export.workbook.build import workbook
    from regrisk.report.content_digest import content_digest
    from regrisk.report.withheld import withhold

    language = language or language_of(pack)
    pack = pack_of_paper(pack, language)
    evaluation = evaluation_of_paper(pack, assessment, evaluation, language)
    digest = content_digest(pack, assessment, evaluation)
    watched.report(say("Workbook"), 0, 1)
    with speaking(lookup_in(language)):
        if variant == "redacted":
            assessment, evaluation = withhold(pack, assessment, evaluation)
        content = workbook(pack, assessment, evaluation, variant=variant, paper=paper, digest=digest)
    watched.report(say("Workbook"), 1, 1)
    return content


def change_notice(before: Scored, after: Scored, *, out: Path, paper: Paper = "letter") -> Path:
    """Write a draft letter to the broker about what changed from *before* to *after*, and return *out*.

    It is written in the language of the questionnaire that *after* answers.

    Raises:
        UsageError: the ending of *out* is not that of a Word document, or the two assessments are about
            two registries or answer two questionnaires.
        ReportError: it could not be written; a file that was there is unharmed.
    """
    if out.suffix.lower() != ".docx":
        raise UsageError(
            say(
                "{file}: the letter is written as a Word document. Name it {name}.docx.",
                file=out,
                name=out.stem,
            )
        )
    from regrisk.report.change_notice import change_notice as letter
    from regrisk.report.docx.letter import render_letter
    from regrisk.report.moved import Standing

    language = language_of(after.pack)
    sides = [Standing(pack_of_paper(one.pack, language), *one[1:]) for one in (before, after)]
    with speaking(lookup_in(language)):
        draft = letter(*sides, paper=paper).model_copy(update={"language": language})
    return atomic_write(out, render_letter(draft))


def export_assessment(assessment: Assessment, out: Path) -> Path:
    """Write an assessment as a YAML document to *out* and return it.

    Raises:
        UsageError: the ending of *out* is not that of YAML.
        ReportError: it could not be written; a file that was there is unharmed.
    """
    if out.suffix.lower() not in (".yaml", ".yml"):
        raise UsageError(
            say("{file}: an assessment is written as YAML. Name it {name}.yaml.", file=out, name=out.stem)
        )
    return atomic_write(out, write_assessment(assessment).encode())
