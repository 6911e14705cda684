"""The page stands alone, is well formed, and can be found one's way in without seeing it."""

import re
from datetime import date

import pytest

from regrisk.charts.sentences import sentence
from regrisk.report.blocks import Chart, Text
from regrisk.report.document import blocks_within
from regrisk.report.html.render import render_html
from regrisk.report.inline import PageOf, linked
from tests.report_kit.documents import a_document, a_section, a_table, an_answer, answers, everything

from .conftest import Documents
from .web import Element, Page


@pytest.fixture(scope="module")
def full(document_of: Documents) -> Page:
    return Page(render_html(document_of()))


def test_it_is_html5_with_its_language_and_title(document_of: Documents, full: Page) -> None:
    assert full.declared == "DOCTYPE html"
    assert full.one("html").attributes["lang"] == "en"
    assert full.one("title").text == document_of().title
    meta = {each.attributes.get("name"): each.attributes["content"] for each in full.all_of("meta")[1:]}
    assert meta["viewport"] == "width=device-width, initial-scale=1"
    assert date.fromisoformat(meta["date"]) == document_of().made_on
    assert meta["author"] == document_of().organisation


def test_it_loads_nothing_and_runs_nothing(full: Page) -> None:
    assert not full.all_of(
        "script", "link", "img", "iframe", "object", "embed", "form", "base", "image", "use"
    )
    policy = next(each for each in full.all_of("meta") if "http-equiv" in each.attributes)
    assert policy.attributes["content"] == "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
    assert full.all_of("head")[0].children.index(policy) < 2
    for element in full.all_of():
        for name, value in element.attributes.items():
            assert not name.startswith("on")
            assert name not in ("src", "srcset", "action", "xlink:href", "background")
            assert name != "href" or value.startswith("#")
    style = full.one("style").text
    assert "url(" not in style
    assert "@import" not in style


def test_every_link_leads_to_a_place_and_no_place_has_two(full: Page) -> None:
    ids = [each.attributes["id"] for each in full.all_of() if "id" in each.attributes]
    links = {each.attributes["href"].removeprefix("#") for each in full.all_of("a")}

    assert len(ids) == len(set(ids))
    assert len(links) > 100
    assert links <= set(ids)


def test_headings_form_a_tree_without_gaps(document_of: Documents, full: Page) -> None:
    levels = [int(each.tag[1]) for each in full.all_of("h1", "h2", "h3", "h4")]

    assert levels[0] == 1
    assert levels.count(1) == 1
    titles = [each.text.lstrip("0123456789 ") for each in full.all_of("h2") if not each.within("header")]
    assert titles == [section.title for section in document_of().sections]


def test_landmarks_tell_the_parts_of_the_page_apart(document_of: Documents, full: Page) -> None:
    body = full.one("body")
    assert [each.tag for each in body.children] == ["a", "header", "nav", "main", "footer"]
    skip, main = body.children[0], full.one("main")
    assert skip.attributes["href"] == f"#{main.attributes['id']}"
    ids = {each.attributes["id"] for each in full.all_of() if "id" in each.attributes}
    sections = [each for each in main.children if each.tag == "section"]
    assert len(sections) == len(document_of().sections)
    for section in sections:
        assert section.attributes["aria-labelledby"] in ids
    names = [each.attributes["aria-label"] for each in full.all_of("nav")]
    assert len(names) == len(set(names)) == 2
    assert document_of().furniture.disclaimer in full.one("footer").text


def cells(row: Element) -> list[Element]:
    return [each for each in row.children if each.tag in ("th", "td")]


def test_tables_name_their_columns_and_rows(full: Page) -> None:
    tables = [each for each in full.all_of("table") if not each.within("details")]
    assert len(tables) > 30
    for table in tables:
        widths = {len(cells(row)) for row in table.all_of("tr")}
        assert len(widths) == 1
        assert table.all_of("caption")[0].text
        for head in table.all_of("th"):
            assert head.attributes["scope"] == ("col" if head.within("thead") else "row")
        for head in table.all_of("th"):
            assert head.text or head.all_of("svg")


def test_a_table_whose_cells_are_stacked_keeps_its_roles() -> None:
    page = Page(render_html(a_document(a_section(answers(an_answer("Q-1"))))))
    roles = {
        each.tag: each.attributes.get("role")
        for each in page.one("table").all_of("thead", "tbody", "tr", "td")
    }

    assert page.one("table").attributes["role"] == "table"
    assert roles == {"thead": "rowgroup", "tbody": "rowgroup", "tr": "row", "td": "cell"}


def test_every_chart_has_its_numbers_as_text_and_as_a_table(document_of: Documents, full: Page) -> None:
    figures = full.all_of("figure")
    charts = [
        block
        for section in document_of().sections
        for block in blocks_within(section.blocks)
        if isinstance(block, Chart)
    ]
    assert len(figures) == len(charts) + 1, "the cover has a meter too"
    for figure in figures:
        for drawing in figure.all_of("svg"):
            assert drawing.attributes["role"] == "img"
            assert drawing.attributes["aria-label"]
        assert figure.all_of("details")[0].all_of("td")
    told = {each.attributes.get("aria-label") for each in full.all_of("svg")}
    assert {" ".join(sentence(chart.figures).split()) for chart in charts} <= {
        " ".join((text or "").split()) for text in told
    }


def test_a_wide_chart_is_drawn_for_a_narrow_screen_too(full: Page) -> None:
    header = full.one("header").all_of("svg")

    assert [each.attributes["class"] for each in header] == ["wide", "narrow"]
    wide, narrow = (float(each.attributes["viewbox"].split()[2]) for each in header)
    assert wide == 504
    assert narrow < 280


def test_a_drawing_without_a_text_is_hidden_from_who_hears(full: Page) -> None:
    for drawing in full.all_of("svg"):
        assert ("aria-label" in drawing.attributes) is (drawing.attributes.get("aria-hidden") != "true")


def test_a_page_number_becomes_the_section(full: Page) -> None:
    assert "Read section 1. Then check two things" in full.one("header").text
    assert "in the margin of every page" not in full.one("main").text
    assert not re.search(r"\(page\b", full.one("main").text)
    ledger = next(each for each in full.all_of("section") if each.attributes["id"] == "ledger")
    assert ledger.all_of("th")[-1].text != "Page"
    assert "Section" in [each.text for each in ledger.all_of("th")]


def test_a_reference_to_what_is_left_out_is_plain_text() -> None:
    words = (linked("gone", "nowhere"), " and ", PageOf(key="nowhere"))
    page = Page(render_html(a_document(a_section(Text(words=words)))))

    assert "gone and page –" in page.one("main").text
    assert not page.one("main").all_of("a")


def test_a_provisional_report_says_so_at_its_head() -> None:
    page = Page(render_html(everything(provisional=True)))

    assert page.one("body").children[1].text == "PROVISIONAL"


def test_what_people_typed_is_escaped_in_text_and_attributes() -> None:
    text = "\"'><b onclick=x>&amp;"
    page = Page(render_html(everything(text)))

    assert not page.all_of("b")
    assert text in page.one("h1").text
    assert page.all_of("caption")[0].text == text
    regions = [each for each in page.all_of("div") if each.attributes.get("role") == "region"]
    assert text in {each.attributes["aria-label"] for each in regions}


def test_a_quiet_row_of_figures_is_no_head() -> None:
    page = Page(render_html(a_document(a_section(a_table(("A", "B"))))))

    assert [(each.tag, each.attributes.get("scope")) for each in page.one("tbody").all_of("th", "td")] == [
        ("th", "row"),
        ("td", None),
    ]
