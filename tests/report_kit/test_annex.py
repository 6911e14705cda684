"""Long texts are shortened where they stand and printed whole behind; nothing is dropped silently."""

from typing import Any

import pytest

from regrisk.report.annex import LONG, SHORTENED, with_annex
from regrisk.report.blocks import Answers, Block, Columns, Note, Panel, Text
from regrisk.report.document import ReportDocument
from regrisk.report.inline import PageOf, Words, bold, plain
from regrisk.report.tables import Column, Line, Lines, Row, Table
from tests.report_kit.documents import a_document, a_section, a_table, an_answer, answers, everything

LONG_TEXT = "Seven letters " * 50


def annex(document: ReportDocument) -> list[str]:
    """Return the paragraphs of the annex."""
    blocks = [b for section in document.sections if section.key == "notes-in-full" for b in section.blocks]
    return [plain(block.words) for block in blocks if isinstance(block, Text)]


def test_a_document_without_long_texts_is_the_same() -> None:
    document = everything()

    assert with_annex(document) is document


def test_a_text_at_the_limit_stays_in_its_row() -> None:
    document = a_document(a_section(a_table(("Key", "x" * LONG))))

    assert with_annex(document) is document


@pytest.mark.parametrize("field", ["answer", "meta", "note", "rule", "evidence", "reasons"])
def test_every_long_text_of_an_answer_is_continued(field: str) -> None:
    given: Any = LONG_TEXT if field not in ("evidence", "reasons") else (LONG_TEXT,)
    document = with_annex(a_document(a_section(answers(an_answer("Q-1", **{field: given})))))
    block = document.sections[0].blocks[0]
    assert isinstance(block, Answers)
    shown: Words = getattr(block.rows[0], field)
    shown = shown if field not in ("evidence", "reasons") else shown[0]  # type: ignore[index]

    assert annex(document) == [LONG_TEXT.strip()]
    assert isinstance(shown, tuple)
    assert isinstance(shown[-1], PageOf)
    assert shown[-1].key in {block.key for block in document.sections[1].blocks if hasattr(block, "key")}
    assert SHORTENED - 10 < len(plain(shown[:-1])) <= SHORTENED + 3


@pytest.mark.parametrize(
    "cell", [LONG_TEXT, bold(LONG_TEXT), ("a", bold(LONG_TEXT)), Lines(lines=(Line(words=LONG_TEXT),))]
)
def test_every_kind_of_cell_is_continued(cell: Any) -> None:
    document = with_annex(a_document(a_section(a_table(("Key", cell)))))

    assert annex(document)[0].endswith(LONG_TEXT.strip())


def test_long_texts_inside_columns_and_panels_are_found() -> None:
    table = Table(columns=(Column(width=243),), rows=(Row(cells=(LONG_TEXT,)),))
    inner = Table(columns=(Column(width=480),), rows=(Row(cells=(LONG_TEXT,)),))
    blocks: tuple[Block, ...] = (Columns(columns=((table,), (Note(words="x"),))), Panel(blocks=(inner,)))

    assert len(annex(with_annex(a_document(a_section(*blocks))))) == 2


def test_the_annex_says_where_each_text_belongs() -> None:
    document = with_annex(a_document(a_section(answers(an_answer("Q-7", note=LONG_TEXT)))))

    assert getattr(document.sections[1].blocks[0], "text", "") == "Q-7"


def test_the_annex_follows_the_evidence_index() -> None:
    document = a_document(
        a_section(a_table(("Key", LONG_TEXT)), key="a", number=1),
        a_section(Text(words="x"), key="b", number=15),
        a_section(Text(words="x"), key="c", number=16),
    )

    assert [section.key for section in with_annex(document).sections] == ["a", "b", "notes-in-full", "c"]
