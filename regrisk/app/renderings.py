"""The papers of a submission: each its role, its name, and the function that writes it."""

from collections.abc import Callable
from typing import NamedTuple

from regrisk.catalogue import lookup_in
from regrisk.export.manifest import REPORT
from regrisk.model.assessment import Assessment
from regrisk.model.evaluation import Evaluation
from regrisk.model.pack import Pack
from regrisk.model.submission import FileRole
from regrisk.report.document import ReportDocument
from regrisk.report.progress import Watched
from regrisk.words import say, speaking


class Papers(NamedTuple):
    """What papers are written from: the report as a value, and what stands behind a workbook."""

    document: ReportDocument
    pack: Pack
    assessment: Assessment
    evaluation: Evaluation
    digest: str
    watched: Watched


class Rendering(NamedTuple):
    """A paper: its role in the manifest, its name, and what writes it."""

    role: FileRole
    name: str
    render: Callable[[Papers], bytes]


def _pdf(papers: Papers) -> bytes:
    # What writes a paper takes longer to load than the window to open, and most starts need none.
    from regrisk.report.pdf.render import render_pdf

    watched = papers.watched
    return render_pdf(papers.document, progress=watched.progress, cancelled=watched.cancelled)


def _docx(papers: Papers) -> bytes:
    from regrisk.report.docx.render import render_docx

    watched = papers.watched
    return render_docx(papers.document, progress=watched.progress, cancelled=watched.cancelled)


def _workbook(papers: Papers) -> bytes:
    from regrisk.export.workbook.build import workbook

    papers.watched.report(say("Workbook"), 0, 1)
    document = papers.document
    with speaking(lookup_in(document.language)):
        content = workbook(
            papers.pack,
            papers.assessment,
            papers.evaluation,
            variant=document.variant,
            paper=document.paper,
            digest=papers.digest,
        )
    papers.watched.report(say("Workbook"), 1, 1)
    return content


RENDERINGS: tuple[Rendering, ...] = (
    Rendering("report", REPORT, _pdf),
    Rendering("editable", "report.docx", _docx),
    Rendering("workbook", "workbook.xlsx", _workbook),
)
"""Every paper of a submission, in the order of its files."""
