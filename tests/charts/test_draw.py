"""Charts stay inside their drawing, never cover their own words, and use the palette alone."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.graphics.shapes import Line, Path, Polygon, PolyLine, Rect
from reportlab.lib.colors import HexColor

from regrisk.charts.draw import draw, natural_height
from regrisk.charts.figures import BarFigures, Figures, TrendFigures
from regrisk.charts.palette import PAPER, Palette
from tests.charts.samples import BANDS, SAMPLES, TREND, a_meter, a_point
from tests.charts.shapes import extent, overlap, strings, texts

EDGE = 3.1  # half a mark may reach over the end of its scale


def names(figures: Figures) -> str:
    return type(figures).__name__


@pytest.mark.parametrize(("figures", "width"), SAMPLES, ids=names)
def test_everything_lies_inside_the_drawing(figures: Figures, width: float) -> None:
    height = natural_height(figures, width)
    drawing = draw(figures, width, height)

    for shape in drawing.contents:
        left, foot, right, top = extent(shape)
        assert left >= -EDGE
        assert right <= width + EDGE
        assert foot >= -EDGE
        assert top <= height + EDGE


@pytest.mark.parametrize(("figures", "width"), SAMPLES, ids=names)
@pytest.mark.parametrize("share", [0.55, 1.6])
def test_a_chart_can_be_laid_out_at_other_widths(figures: Figures, width: float, share: float) -> None:
    drawing = draw(figures, width * share, natural_height(figures, width * share))

    assert all(extent(string)[2] <= width * share + EDGE for string in strings(drawing))


@pytest.mark.parametrize(("figures", "width"), SAMPLES, ids=names)
def test_only_the_colours_and_faces_of_the_palette_are_used(figures: Figures, width: float) -> None:
    palette = Palette(
        **dict.fromkeys(PAPER.model_dump(exclude={"regular", "bold", "oblique"}), "#010203"),
        regular=PAPER.bold,
        bold=PAPER.bold,
        oblique=PAPER.bold,
    )
    drawing = draw(figures, width, natural_height(figures, width, palette), palette)

    for shape in drawing.contents:
        for part in ("fillColor", "strokeColor"):
            assert getattr(shape, part, None) in (None, HexColor("#010203"))
        assert getattr(shape, "fontName", PAPER.bold) == PAPER.bold


points = st.floats(min_value=0, max_value=100, allow_nan=False)


@given(st.tuples(points, points, points).map(sorted), st.none() | points)
def test_the_words_of_the_meter_never_cover_each_other(marks: list[float], last: float | None) -> None:
    evidenced, score, potential = marks
    meter = a_meter(evidenced, score, potential, last)
    drawing = draw(meter, 504, natural_height(meter, 504))
    labels = [extent(string) for string in strings(drawing)]

    for index, label in enumerate(labels):
        assert label[0] >= -0.1
        assert label[2] <= 504.1
        assert not any(overlap(label, other) for other in labels[index + 1 :])


def test_a_gate_near_the_edge_is_named_shortly() -> None:
    meter = a_meter()
    gate = meter.gate.model_copy(update={"at": 85.0}) if meter.gate else None
    drawing = draw(meter.model_copy(update={"gate": gate}), 504, 88)

    assert "Gate: Conditional" in texts(drawing)


def test_claimed_is_hatched_and_shown_is_solid() -> None:
    drawing = draw(BarFigures(possible=10, earned=8, evidenced=4, open=1), 100, 6)
    hatching = [shape for shape in drawing.contents if isinstance(shape, Path)]
    solid = [s for s in drawing.contents if isinstance(s, Rect) and s.fillColor == HexColor(PAPER.deep)]
    dashed = [s for s in drawing.contents if isinstance(s, Rect) and s.strokeDashArray]

    assert extent(hatching[0])[0] == pytest.approx(40, abs=1)
    assert extent(hatching[0])[2] == pytest.approx(80, abs=1)
    assert solid[0].width == pytest.approx(40, abs=1)
    assert dashed[0].width == pytest.approx(10, abs=1.5)


def test_a_bar_without_points_is_empty() -> None:
    assert draw(BarFigures(possible=0, earned=0, evidenced=0), 60, 6).contents == []


def test_no_line_of_the_trend_crosses_a_break() -> None:
    drawing = draw(TREND, 504, 188)
    gap = [
        s for s in drawing.contents if isinstance(s, Line) and s.x1 == s.x2 and s.strokeDashArray == [1, 1.4]
    ]
    left, right = sorted(line.x1 for line in gap)

    for shape in drawing.contents:
        if isinstance(shape, PolyLine | Polygon):
            start, _, end, _ = extent(shape)
            assert end <= left or start >= right


def test_the_trend_widens_its_scale_for_a_low_score() -> None:
    low = TrendFigures(points=(a_point(date(2026, 1, 1), 9), a_point(date(2026, 5, 1), 95)), limits=BANDS)

    assert {"0", "100"} <= set(texts(draw(low, 504, 188)))


def test_a_trend_of_one_point_is_drawn() -> None:
    one = TrendFigures(points=(a_point(date(2026, 1, 1), 60),), limits=BANDS[1:])

    assert "60.0" in texts(draw(one, 504, 188))


def test_days_too_close_to_name_leave_the_last_one() -> None:
    crowd = TrendFigures(points=tuple(a_point(date(2026, 1, day), 60 + day) for day in range(1, 29)))
    drawing = draw(crowd, 243, 188)
    days = [extent(string) for string in strings(drawing) if string.text.endswith(".2026")]

    assert "28.1.2026" in texts(drawing)
    assert not any(overlap(one, other) for at, one in enumerate(days) for other in days[at + 1 :])
