"""Whatever people type or paste is text in every format: nothing breaks, nothing is loaded, nothing runs."""

from io import BytesIO
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from regrisk.charts.plain_text import settable
from regrisk.errors import DocumentError
from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from regrisk.model.response import LONGEST_TEXT, Answered
from regrisk.packs.document import parse_assessment
from regrisk.packs.write import write_assessment
from regrisk.report.docx.render import render_docx
from regrisk.report.html.render import render_html
from tests.report.filled import filled
from tests.report_kit.documents import everything
from tests.report_kit.hostile import HOSTILE, watched
from tests.report_kit.reading import squeezed
from tests.thorough import LONG

from .every_format import ALL, Make, all_of_them, makers
from .web import Page
from .word import described, opened, parts

FORMULAS = {
    "plus": "+1+1",
    "minus": "-2+3",
    "at": "@SUM(1+1)",
    "tab": "\t=1+1",
    "return": "\r=1+1",
    "program": "=cmd|' /C calc'!A0",
    "quoted": "'=1+1",
    "array": "{=1+1}",
    "escape": "_x003D_1+1",
    "address": "https://example.invalid/x",
    "mail": "mailto:someone@example.invalid",
    "internal": "internal:Ledger!A1",
}
NASTY = {**FORMULAS, **{name: text for name, text in HOSTILE.items() if name != "surrogate"}}
"""An assessment refuses half a character before anything is made of it."""
TOGETHER = {str(each): [*NASTY][each::4] for each in range(4)}
"""Texts that share an assessment, no more than it has scopes; the first is some beginning of a formula."""
GROUPS = {name: [name] for name in NASTY} if LONG else TOGETHER


def few(examples: dict[str, Assessment], *, domains: tuple[str, ...] = ("DAT",)) -> Assessment:
    """An example with the answers of few domains, so that thirty of them are soon made."""
    base = examples["mid-size-conditional"]
    kept = {name: each for name, each in base.responses.items() if name.startswith(domains)}
    return base.model_copy(update={"responses": kept})


def typed(pack: Pack, examples: dict[str, Assessment], texts: list[str]) -> Assessment:
    """The example with *texts* in turn in every free field; a text may not be blank and gets a word."""
    kept = [text if text.strip() else f"x {text}" for text in texts]
    turns: dict[str, count[int]] = {}

    def next_of(field: str) -> str:
        """Each kind of field takes turns of its own, which begin with another text."""
        turn = turns.setdefault(field, count(len(turns) if field != "scope" else 0))
        return kept[next(turn) % len(kept)]

    return filled(pack, few(examples), next_of, registry=kept[0][:290])


def test_there_are_at_least_thirty_of_them() -> None:
    assert len(HOSTILE) >= 30


@pytest.fixture(scope="module")
def warm() -> None:
    """Make one report of each: faces and the style of the page are read once, by the first."""
    render_docx(everything())
    render_html(everything())


@pytest.mark.usefixtures("warm")
@pytest.mark.parametrize("name", HOSTILE)
def test_in_every_block_of_a_report_it_stays_text(name: str, tmp_path: Path) -> None:
    text = HOSTILE[name].replace("{folder}", str(tmp_path))
    with watched() as seen:
        word, page = render_docx(everything(text)), render_html(everything(text))

    assert not [call for call in seen if not call.startswith("open")]
    assert not [call for call in seen if str(tmp_path) in call or "passwd" in call]
    shown = squeezed(str(settable(text)))
    assert shown in squeezed(described(opened(word).element))
    assert shown in squeezed(Page(page).seen())


@pytest.mark.parametrize("group", GROUPS)
def test_in_every_field_of_an_assessment_it_stays_text(
    group: str, pack: Pack, examples: dict[str, Assessment]
) -> None:
    assessment = typed(pack, examples, [NASTY[name] for name in GROUPS[group]])
    files = all_of_them(pack, assessment)

    for content in (files["docx"], files["notice"], files["xlsx"]):
        assert not [part for part in parts(content) if "external" in part.lower()]
        assert not [text for text in parts(content).values() if b'TargetMode="External"' in text]
    assert opened(files["docx"]).paragraphs
    assert opened(files["notice"]).paragraphs
    page = Page(files["html"])
    assert not page.all_of("script", "img", "font", "iframe", "seq", "ondraw", "b", "i")
    assert all(each.attributes["href"].startswith("#") for each in page.all_of("a"))
    assert check_sheets(files["xlsx"], assessment) >= len(GROUPS[group])


def check_sheets(content: bytes, assessment: Assessment) -> int:
    """Text is never a formula or link, and stays text when its cell is edited; returns how many there are."""
    book = load_workbook(BytesIO(content))
    for sheet in book:
        cells = [cell for row in sheet for cell in row]
        formulas = [cell for cell in cells if cell.data_type == "f"]
        assert not [cell for cell in formulas if not _ours(cell)]
        assert not [cell for cell in cells if cell.hyperlink]
        assert sheet.title in ("Summary", "Ledger", "Questions") or not formulas
    scopes = {
        name: str(each.scope) for name, each in assessment.responses.items() if isinstance(each, Answered)
    }
    cells_of = {row[0].value: row[5] for row in book["Answers"].iter_rows(min_row=6)}
    for name, scope in scopes.items():
        cell = cells_of[name]
        assert squeezed(str(cell.value or "")) == squeezed(str(settable(scope)))
        assert cell.quotePrefix is scope.startswith(("=", "+", "-", "@", "\t", "\r", "'"))
    return len(set(scopes.values()))


def _ours(cell: Any) -> bool:
    words = ("HYPERLINK", "cmd", "http", "WEBSERVICE", "DDE", "|")
    return str(cell.value).startswith("=") and not [word for word in words if word in str(cell.value)]


def test_a_text_of_a_hundred_thousand_characters_is_refused_with_its_place(
    pack: Pack, examples: dict[str, Assessment]
) -> None:
    short = write_assessment(filled(pack, few(examples), lambda field: f"a {field}"))
    long = short.replace("a scope", "x" * 100_000, 1)

    with pytest.raises(DocumentError, match=r"5,?000"):
        parse_assessment(long, "document.yaml", pack)


LONGEST = " ".join(f"word{number}" for number in range(560))[:LONGEST_TEXT]


@pytest.fixture(scope="module")
def longest(pack: Pack, examples: dict[str, Assessment]) -> dict[str, Make]:
    """What makes the files of an assessment with the longest texts allowed."""
    base = few(examples, domains=("DAT-01", "DAT-02"))
    long = ("scope", "note", "reason", "explanation")
    return makers(pack, filled(pack, base, lambda field: LONGEST if field in long else "short"))


@pytest.mark.parametrize("name", ALL)
def test_the_longest_texts_allowed_are_whole_in_every_format(name: str, longest: dict[str, Make]) -> None:
    words, content = LONGEST, longest[name]()

    if name == "notice":
        assert "short" in described(opened(content).element)
    elif name == "html":
        assert squeezed(Page(content).seen()).count(squeezed(words)) >= 4
    elif name == "docx":
        assert squeezed(described(opened(content).element)).count(squeezed(words)) >= 4
    else:
        assert words in parts(content)["xl/sharedStrings.xml"].decode()
