"""The document refuses what no renderer could print well, and keeps what people typed as plain text."""

import pytest
from pydantic import ValidationError

from regrisk.report.blocks import CHART_AND_COMPANION, Block, Columns, Heading, Panel, Text, Tile, Tiles
from regrisk.report.document import keys
from regrisk.report.inline import PageOf, Run, bold, inlines, plain
from regrisk.report.tables import Column, Row, Table, rows
from tests.report_kit.documents import a_document, a_section, a_table, everything


def table_of(width: float) -> Table:
    return Table(columns=(Column(width=width - 20), Column(width=20)), rows=rows(("a", "b")))


@pytest.mark.parametrize(
    "block",
    [
        table_of(500),
        Tiles(tiles=(Tile(label="a", figure="1", width=503),)),
        Columns(columns=((), ()), widths=(243, 240)),
        Columns(columns=((table_of(243),), (table_of(240),))),
        Panel(blocks=(table_of(504),)),
        Columns(columns=((Panel(blocks=(table_of(312),)),), ()), widths=CHART_AND_COMPANION),
    ],
)
def test_what_does_not_fill_its_width_is_refused(block: Block) -> None:
    with pytest.raises(ValidationError, match="points instead of"):
        a_section(block)


@pytest.mark.parametrize(
    "block",
    [
        table_of(504),
        Columns(columns=((table_of(312),), (table_of(174),)), widths=CHART_AND_COMPANION),
        Panel(blocks=(table_of(480),)),
    ],
)
def test_what_fills_its_width_is_kept(block: Block) -> None:
    assert a_section(block).blocks == (block,)


def test_a_row_fills_every_column() -> None:
    with pytest.raises(ValidationError, match="a row has 1 cells for 2 columns"):
        Table(columns=(Column(width=250), Column(width=254)), rows=(Row(cells=("a",)),))


def test_no_two_places_share_a_key() -> None:
    inner = Columns(columns=((Heading(text="A", key="same"),), ()))

    with pytest.raises(ValidationError, match="two places have the key 'same'"):
        a_document(a_section(inner, a_table(("a", "b"), key="same")))


def test_every_target_has_its_key_in_the_order_of_the_pages() -> None:
    assert list(keys(everything())) == ["answers", "heading", "a-row", "Q-1", "Q-2", "end"]


def test_invisible_and_direction_characters_are_taken_out() -> None:
    hostile = "a\x00b\u202ec\u200bd\ud800e\ufefff\x1bg"

    assert Heading(text=hostile).text == "abcdefg"
    assert Text(words=hostile).words == "abcdefg"
    assert Run(text=hostile).text == "abcdefg"


def test_line_ends_of_all_kinds_become_one_kind() -> None:
    assert Run(text="a\r\nb\rc\u2028d\x0be\tf").text == "a\nb\nc\nd\ne f"


def test_markup_is_text() -> None:
    assert plain(Text(words=("<b>x</b>", bold("&amp;"))).words) == "<b>x</b>&amp;"


def test_words_are_a_string_a_run_a_reference_or_several_of_them() -> None:
    reference = PageOf(key="k", elsewhere="?")

    assert list(inlines("a")) == [Run(text="a")]
    assert list(inlines(bold("a"))) == [bold("a")]
    assert list(inlines(("a", "", bold(""), reference))) == [Run(text="a"), reference]
    assert plain(("see ", reference)) == "see page ?"
