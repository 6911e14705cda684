"""Reports against the way by HTML: the same words set by WeasyPrint, which most programs of this kind use."""

import html
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from regrisk.app.examples import example
from regrisk.app.publish import report_document
from regrisk.app.shipped import shipped_pack
from regrisk.model.assessment import Assessment
from regrisk.model.pack import Domain, Pack
from regrisk.model.question import AnyQuestion
from regrisk.model.response import StoredResponse
from regrisk.report.blocks import Answers, Block, Heading, Text
from regrisk.report.document import ReportDocument, Section, blocks_within
from regrisk.report.pdf.render import render_pdf
from regrisk.scoring.evaluate import evaluate
from tests.bench.figures import Measured, middle, times
from tests.bench.paper import Rows, words_of

PLAIN, LARGE = 100, 500
_PEER = Path(sys.prefix) / "bench"
"""Where ``make bench`` puts WeasyPrint, away from what regrisk itself sees."""
_ROUNDS, _THEIR_ROUNDS = 5, 3
_PLAIN_BOUND, _FULL_BOUND, _LARGE_ALLOWED = 1 / 10, 1 / 3, 6000.0
_STYLE = "body { font: 8pt/10pt 'DejaVu Sans' } table { width: 100% } td { vertical-align: top }"


def html_speed() -> Iterator[Measured]:
    """Yield how long a plain body and the full report take against HTML, and how long 500 questions take."""
    pack, document = shipped_pack(), example()
    evaluation = evaluate(pack, document)
    full = report_document(pack, document, evaluation)
    plain = plain_body(full, PLAIN)
    yield _against(f"plain body of {PLAIN} questions as PDF", plain, _PLAIN_BOUND)
    yield _against("full report's content as PDF", full, _FULL_BOUND)
    large, answers = larger(pack, document, LARGE)
    found = evaluate(large, answers)
    taken = times(lambda: render_pdf(report_document(large, answers, found)), 3)
    name = f"full report of {LARGE} questions as PDF"
    yield Measured(name, middle(taken), "ms", _LARGE_ALLOWED, "allowed", 1.0)


def _against(name: str, report: ReportDocument, bound: float) -> Measured:
    render_pdf(report)
    ours = times(partial(render_pdf, report), _ROUNDS)
    theirs = weasyprint_times(list(words_of(report)))
    if theirs is None:
        return Measured(name, middle(ours), "ms", note="WeasyPrint is not here, so it was not measured")
    faster = middle(theirs) / middle(ours)
    note = f"the same words in bare paragraphs and tables of HTML; ours is {faster:.1f} x as fast"
    return Measured(name, middle(ours), "ms", middle(theirs), "WeasyPrint", bound, note)


def plain_body(report: ReportDocument, count: int) -> ReportDocument:
    """Return a report of nothing but so many questions with answers, scopes and notes, as paragraphs."""
    answers = (
        row
        for section in report.sections
        for block in blocks_within(section.blocks)
        if isinstance(block, Answers)
        for row in block.rows
    )
    blocks: list[Block] = []
    for _, row in zip(range(count), answers, strict=False):
        blocks.append(Heading(level=3, text=row.question))
        blocks += [Text(words=words) for words in (row.answer, row.meta, row.note) if words]
    section = Section(key="plain", title="Questions", blocks=tuple(blocks))
    return report.model_copy(update={"cover": None, "sections": (section,)})


def weasyprint_times(parts: Sequence[str | Rows]) -> list[float] | None:
    """Return how long WeasyPrint takes for the same words, in milliseconds; None where it cannot run."""
    with TemporaryDirectory() as folder:
        page = Path(folder) / "page.html"
        page.write_text("".join(_page(parts)), encoding="utf-8")
        done = subprocess.run(
            [sys.executable, Path(__file__).with_name("html_peer.py"), page, str(_THEIR_ROUNDS)],
            env={**os.environ, "PYTHONPATH": str(_PEER)},
            capture_output=True,
            text=True,
            check=False,
        )
    return json.loads(done.stdout) if done.returncode == 0 else None


def _page(parts: Sequence[str | Rows]) -> Iterator[str]:
    yield f'<!doctype html><html lang="en"><head><meta charset="utf-8"><style>{_STYLE}</style></head><body>'
    for part in parts:
        if isinstance(part, str):
            yield f"<p>{html.escape(part)}</p>"
        else:
            yield "<table>"
            for row in part:
                yield f"<tr>{''.join(f'<td>{html.escape(cell)}</td>' for cell in row)}</tr>"
            yield "</table>"
    yield "</body></html>"


def larger(pack: Pack, document: Assessment, count: int) -> tuple[Pack, Assessment]:
    """Return *pack* with so many questions, copies of its own with numbers of three digits, all answered."""
    left = count - len(pack.questions)
    answers: dict[str, StoredResponse] = dict(document.responses)
    domains: list[Domain] = []
    for domain in pack.domains:
        copies: list[AnyQuestion] = []
        for place in range(-(-left // len(pack.questions)) * len(domain.questions)):
            asked = domain.questions[place % len(domain.questions)]
            if asked.id not in document.responses or len(copies) + sum(map(_added, domains)) >= left:
                continue
            name = f"{domain.code}-{100 + place:03d}"
            copies.append(asked.model_copy(update={"id": name, "show_if": None}))
            answers[name] = document.responses[asked.id]
        domains.append(domain.model_copy(update={"questions": (*domain.questions, *copies)}))
    made = Pack(
        **{name: getattr(pack, name) for name in type(pack).model_fields} | {"domains": tuple(domains)}
    )
    return made, document.model_copy(update={"responses": answers})


def _added(domain: Domain) -> int:
    return sum(len(question.id) > len("ACC-00") for question in domain.questions)
