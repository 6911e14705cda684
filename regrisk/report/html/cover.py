"""The head of the page: the band, the meter, the facts, and what the report is and is not."""

from regrisk.report.blocks import MEASURE, Cover
from regrisk.report.html import charts
from regrisk.report.html.markup import el, text
from regrisk.report.html.writer import Writer


def cover(writer: Writer, block: Cover) -> str:
    """Return what the cover of the printed report says."""
    facts = [el("div", el("dt", text(fact.name)), el("dd", text(fact.value))) for fact in block.facts]
    statements = [
        el("div", el("h2", text(one.title)), el("p", writer.words(one.words))) for one in block.statements
    ]
    band = el(
        "dl",
        el("div", el("dt", text(block.band_label)), el("dd", text(block.band), class_="word")),
        el("div", el("dt", text(block.sentence_label)), el("dd", writer.words(block.sentence))),
        class_="band",
    )
    return el(
        "header",
        el("p", text(block.kicker), class_="kicker"),
        el("h1", text(block.registry)),
        el("p", text(block.role), class_="role"),
        band,
        charts.chart(block.meter, MEASURE, None, writer.furniture),
        el("dl", *facts, class_="facts"),
        el("div", *statements, class_="columns statements"),
        el("div", el("p", writer.words(block.panel)), class_="panel") if block.panel else "",
        el("p", el("code", text(block.digest)), class_="digest"),
        el("p", text(block.verify), class_="note"),
    )
