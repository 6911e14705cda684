"""Documents that use every block, short and long."""

from datetime import date
from typing import Any

from regrisk.report.blocks import (
    AnswerRow,
    Answers,
    Block,
    Bullets,
    Chart,
    Columns,
    Contents,
    Cover,
    DomainStrip,
    Fact,
    Finder,
    FinderTopic,
    Heading,
    Note,
    Panel,
    SignatureBlock,
    Signatures,
    Statement,
    Term,
    Terms,
    Text,
    Tile,
    Tiles,
    Verdict,
)
from regrisk.report.document import ReportDocument, Section
from regrisk.report.inline import PageOf, bold, digest, linked, muted, oblique
from regrisk.report.tables import (
    BarCell,
    Column,
    CoverageCell,
    ExposureCell,
    LevelMark,
    Line,
    Lines,
    Row,
    Table,
    WriteHere,
    rows,
)
from tests.charts.samples import BAR, COVERAGE, EXPOSURE, SAMPLES, a_meter

LEVEL = LevelMark(filled=3, shown="level 3")


def a_section(*blocks: Block, key: str = "one", title: str = "A section", **fields: Any) -> Section:
    return Section(key=key, title=title, blocks=blocks, **fields)


def a_document(*sections: Section, **fields: Any) -> ReportDocument:
    given: dict[str, Any] = {
        "title": "Readiness report: Lakes Registry, 20 Nov 2026",
        "registry": "Lakes Registry",
        "organisation": "Lakes Society",
        "assessed_on": date(2026, 11, 20),
        "made_on": date(2026, 11, 24),
        "running_head": "Lakes Registry · assessed 20 Nov 2026",
        "pack_line": "medical-registry 2.1.0  sha256 3f9ac41e8d7b02a6",
        "sections": sections or (a_section(Text(words="Text.")),),
    }
    return ReportDocument(**{**given, **fields})


def a_cover(text: str = "Lakes Registry") -> Cover:
    return Cover(
        kicker=text,
        registry=text,
        role=text,
        band_label=text,
        band=text,
        sentence_label=text,
        sentence=(text, " ", PageOf(key="answers")),
        meter=a_meter(),
        facts=tuple(Fact(name=text, value=text) for _ in range(8)),
        statements=tuple(Statement(title=text, words=text) for _ in range(3)),
        digest=text,
        verify=text,
        panel=text,
    )


def an_answer(key: str, text: str = "Answer text.", **fields: Any) -> AnswerRow:
    given: dict[str, Any] = {
        "key": key,
        "mark": "exclusion",
        "level": LEVEL,
        "question": text,
        "answer": (bold("Level 3."), " ", text),
        "meta": text,
        "note": oblique(text),
        "rule": text,
        "evidence": (text, ("✓ ", bold("E1"), " ", text)),
        "points": (bold("0.88"), " / 1.18"),
        "bar": BAR,
        "reasons": (text,),
    }
    return AnswerRow(**{**given, **fields})


def answers(*given: AnswerRow) -> Answers:
    return Answers(heads=("Question", "Data: answer, scope, who and when", "Evidence", "Points"), rows=given)


def a_table(*cells: tuple[Any, ...], **fields: Any) -> Table:
    columns = (Column(head="Key", width=100, style="key"), Column(head="Words", width=404))
    return Table(columns=columns, rows=rows(*cells), **fields)


def every_block(text: str) -> tuple[Block, ...]:
    """Return every kind of block with *text* in every field that holds what people type."""
    cells: tuple[Any, ...] = (
        text,
        bold(text),
        (text, " ", linked(text, "answers"), " ", muted(text), " ", digest(text)),
        Lines(lines=(Line(words=text), Line(words=text, style="meta"), Line(words=text, style="alert"))),
        BarCell(bar=BAR),
        LEVEL,
        ExposureCell(exposure=EXPOSURE),
        CoverageCell(coverage=COVERAGE),
        WriteHere(),
        PageOf(key="answers", before=text),
    )
    table = Table(
        columns=tuple(Column(head=text, width=50.4) for _ in cells),
        rows=(Row(cells=cells, key="a-row"), Row(cells=cells, kind="total"), Row(cells=cells, kind="tinted")),
    )
    halves = Columns(columns=((Text(words=text), Note(words=text)), (Heading(level=3, text=text),)))
    return (
        Heading(text=text, number="1.1", short=text, key="heading", mark="condition"),
        Verdict(words=text),
        Text(words=text, style="body"),
        Note(words=(text, " ", PageOf(key="nowhere"))),
        Bullets(items=(text, text)),
        Tiles(tiles=tuple(Tile(label=text, figure="68.4", remark=text, width=168) for _ in range(3))),
        table,
        a_table((text, text), kind="names", density="roomy"),
        *(Chart(figures=figures, width=width) for figures, width in SAMPLES),
        DomainStrip(bar=BAR, words=text),
        answers(an_answer("Q-1", text), an_answer("Q-2", text)),
        Finder(topics=tuple(FinderTopic(topic=text, questions=text, key="answers") for _ in range(3))),
        Contents(),
        Terms(terms=tuple(Term(word=text, meaning=text) for _ in range(4))),
        Signatures(blocks=(SignatureBlock(title=text, lines=(text,)), SignatureBlock(title=text))),
        Panel(title=text, blocks=(Text(words=text), Bullets(items=(text,), sign="to_tick"))),
        halves,
    )


def everything(text: str = "Some words.", **fields: Any) -> ReportDocument:
    """Return a document of every block, with *text* in every field that holds what people type."""
    sections = (
        a_section(*every_block(text), key="answers", title=text, number=1, lede=text),
        a_section(Text(words="The end."), key="end", title="The end", number=2, placement="flows"),
    )
    return a_document(
        *sections,
        cover=a_cover(text),
        title=text,
        registry=text,
        organisation=text,
        running_head=text,
        pack_line=text,
        subject=text,
        keywords=(text,),
        **fields,
    )
