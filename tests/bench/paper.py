"""The full report against as many bare ReportLab paragraphs and tables with the same words."""

from collections.abc import Iterator, Sequence
from io import BytesIO

from reportlab.lib.pagesizes import LETTER
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate
from reportlab.platypus import Table as BareTable

from regrisk.app.examples import example
from regrisk.app.publish import report_document
from regrisk.app.shipped import shipped_pack
from regrisk.model.base import Record
from regrisk.report.blocks import Answers
from regrisk.report.document import ReportDocument, blocks_within
from regrisk.report.inline import PageOf, Run
from regrisk.report.pdf.render import render_pdf
from regrisk.report.tables import Table
from regrisk.scoring.evaluate import evaluate
from tests.bench.figures import Measured, middle, times

Rows = list[list[str]]
_ROUNDS = 5
_ALLOWED, _AIM = 2500.0, 1500.0


def paper_speed() -> Iterator[Measured]:
    """Yield how long the full report takes, alone and against its barest form."""
    pack, document = shipped_pack(), example()
    evaluation = evaluate(pack, document)
    report = report_document(pack, document, evaluation)
    render_pdf(report)
    parts = list(words_of(report))
    paragraphs = sum(1 if isinstance(part, str) else sum(map(len, part)) for part in parts)
    tables = sum(not isinstance(part, str) for part in parts)
    ours: list[float] = []
    theirs: list[float] = []
    for _ in range(_ROUNDS):
        ours += times(lambda: render_pdf(report_document(pack, document, evaluation)), 1)
        theirs += times(lambda: bare_pdf(parts), 1)
    note = f"{paragraphs:,} paragraphs and {tables} tables; bare ReportLab has no charts, links or bookmarks"
    yield Measured("full report as PDF", middle(ours), "ms", _ALLOWED, "allowed", 1.0, f"aim {_AIM:.0f} ms")
    yield Measured("full report as PDF", middle(ours), "ms", middle(theirs), "bare ReportLab", None, note)


def bare_pdf(parts: Sequence[str | Rows]) -> bytes:
    """Return words as ReportLab sets them without anything around them: paragraphs, and rows as tables."""
    style = getSampleStyleSheet()["BodyText"]
    style.fontSize, style.leading = 8, 10
    flowables: list[Flowable] = []
    for part in parts:
        if isinstance(part, str):
            flowables.append(Paragraph(_escaped(part), style))
            continue
        widest = max(map(len, part))
        rows = [[Paragraph(_escaped(text), style) for text in row] for row in part]
        filled = [[*row, *[""] * (widest - len(row))] for row in rows]
        flowables.append(BareTable(filled, colWidths=[504 / widest] * widest))
    out = BytesIO()
    SimpleDocTemplate(out, pagesize=LETTER, invariant=1).build(flowables)
    return out.getvalue()


def words_of(report: ReportDocument) -> Iterator[str | Rows]:
    """Yield the paragraphs and the tables of *report* as text."""
    for section in report.sections:
        yield section.title
        for block in blocks_within(section.blocks):
            if isinstance(block, Table | Answers):
                rows = [row for row in _cells(block) if row]
                if rows:
                    yield rows
            else:
                yield from _texts(block)


def _cells(block: Table | Answers) -> Iterator[list[str]]:
    if isinstance(block, Answers):
        for answer in block.rows:
            yield [text for name in type(answer).model_fields for text in _texts(getattr(answer, name))]
    else:
        for row in block.rows:
            yield [" ".join(_texts(cell)) for cell in row.cells]


def _texts(value: object) -> Iterator[str]:
    """Yield every text inside a block."""
    match value:
        case str() if value:
            yield value
        case Run(text=text):
            yield text
        case PageOf(before=before):
            yield before
        case tuple() if all(isinstance(part, str | Run | PageOf) for part in value) and value:
            yield "".join("".join(_texts(part)) for part in value)
        case tuple():
            for part in value:
                yield from _texts(part)
        case Record() if not _is_chart(value):
            for name in type(value).model_fields:
                yield from _texts(getattr(value, name))


def _is_chart(value: Record) -> bool:
    return type(value).__module__.startswith("regrisk.charts") or hasattr(value, "figures")


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
