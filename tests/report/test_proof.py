"""What the evidence alone would carry, today and on the day cover should start, stands where it matters."""

from collections.abc import Callable

import pytest

from regrisk.model.pack import Pack
from regrisk.report.blocks import Bullets, Columns, Tile, Tiles
from regrisk.report.inline import plain
from regrisk.report.tables import Table
from regrisk.scoring.bands import band_by_points
from tests.report.making import Made


def tile(report: Made) -> Tile:
    board = report.document.sections[0]
    tiles = next(block for block in board.blocks if isinstance(block, Tiles))
    return next(each for each in tiles.tiles if each.label == "Evidenced")


def what_ifs(report: Made) -> list[tuple[str, ...]]:
    section = next(each for each in report.document.sections if each.key == "score")
    table = [block for block in section.blocks if isinstance(block, Table)][-1]
    return [tuple(plain(cell).replace("\u00a0", " ") for cell in row.cells) for row in table.rows]  # type: ignore[arg-type]


def obstacles(report: Made) -> str:
    columns = next(block for block in report.document.sections[0].blocks if isinstance(block, Columns))
    bullets = next(block for block in columns.columns[0] if isinstance(block, Bullets))
    return " ".join(plain(item).replace("\u00a0", " ") for item in bullets.items)


@pytest.mark.parametrize(
    ("name", "band"), [("mid-size-conditional", "Not ready"), ("strong-renewal", "Preferred")]
)
def test_the_board_reads_the_band_of_what_can_be_shown(
    name: str, band: str, report_of: Callable[..., Made]
) -> None:
    report = report_of(name)
    assert tile(report).remark == f"on what can be shown today: {band}"
    assert f"today: {band}" in report.pages[1]


def test_no_band_stands_there_while_none_is_final(report_of: Callable[..., Made]) -> None:
    assert tile(report_of("small-new-quick")).remark == "what can be shown today"


@pytest.mark.parametrize("name", ["mid-size-conditional", "strong-renewal", "weak-start"])
def test_the_last_what_if_counts_what_is_still_shown_when_cover_starts(
    name: str, pack: Pack, report_of: Callable[..., Made]
) -> None:
    report = report_of(name)
    forecast, rows = report.evaluation.forecast, what_ifs(report)
    assert forecast is not None
    assert len(rows) == 6
    assert rows[-1][0].startswith("only what is evidenced on ")
    assert rows[-1][0].endswith(" counted, nothing renewed")
    before_gates = pack.band_by_id[band_by_points(pack.bands, forecast.evidenced)].title
    assert rows[-1][2] == before_gates
    assert rows[-2][0] == "only what is evidenced counted"


def test_the_board_hears_of_a_band_that_lapses_with_its_evidence(report_of: Callable[..., Made]) -> None:
    """The strong registry shows Preferred today, and Standard on the day cover should start."""
    assert what_ifs(report_of("strong-renewal"))[-1][-1] == "Standard"
    assert "What can then be shown reads as Standard." in obstacles(report_of("strong-renewal"))
    assert "reads as" not in obstacles(report_of("mid-size-conditional"))
