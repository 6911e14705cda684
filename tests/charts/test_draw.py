"""Charts stay inside their drawing, never cover their own words, and use the palette alone."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.graphics.shapes import Circle, Line, Path, Polygon, PolyLine, Rect
from reportlab.lib.colors import HexColor

from regrisk.charts.draw import draw, natural_height
from regrisk.charts.figures import BarFigures, Figures, TimelineFigures, TimelineMonth, TrendFigures
from regrisk.charts.palette import PAPER, Palette
from tests.charts.samples import BANDS, PROFILE, SAMPLES, TIMELINE, TREND, a_meter, a_point
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


@given(st.tuples(points, points, points).map(sorted))
def test_the_lines_of_moved_figures_cross_no_words(marks: list[float]) -> None:
    evidenced, score, potential = marks
    meter = a_meter(evidenced, score, potential, None)
    drawing = draw(meter, 504, natural_height(meter, 504))
    labels = [extent(string) for string in strings(drawing)]

    for line in (shape for shape in drawing.contents if isinstance(shape, PolyLine)):
        for x, y in along(line.points):
            assert not any(left < x < right and foot < y < top for left, foot, right, top in labels)


def along(flat: list[float]) -> Iterator[tuple[float, float]]:
    """Points on a line through corners, close together."""
    corners = list(zip(flat[::2], flat[1::2], strict=True))
    for (x1, y1), (x2, y2) in pairwise(corners):
        for part in range(41):
            yield x1 + (x2 - x1) * part / 40, y1 + (y2 - y1) * part / 40


def test_figures_that_stand_apart_need_no_lines() -> None:
    assert not [shape for shape in draw(a_meter(), 504, 88).contents if isinstance(shape, PolyLine)]


def test_each_moved_figure_is_led_to_its_mark() -> None:
    """85.3 evidenced of 89.0, which could be 90.1: the words of the score would stand over 85.3."""
    meter = a_meter(85.3, 89.0, 90.1, None)
    drawing = draw(meter, 504, natural_height(meter, 504))
    led = sorted(shape.points[0] for shape in drawing.contents if isinstance(shape, PolyLine))

    assert led == pytest.approx([504 * 0.853, 504 * 0.89, 504 * 0.901])


def test_score_and_potential_of_one_figure_are_one_label() -> None:
    meter = a_meter(51.2, 89.9, 89.9, None)
    drawing = draw(meter, 504, natural_height(meter, 504))

    assert texts(drawing).count("89.9") == 1
    assert "score and potential" in texts(drawing)
    assert "potential" not in texts(drawing)


def test_a_gate_near_the_edge_is_named_on_the_other_side_of_its_line() -> None:
    meter = a_meter()
    gate = meter.gate.model_copy(update={"at": 85.0}) if meter.gate else None
    drawing = draw(meter.model_copy(update={"gate": gate}), 504, 88)
    named = next(string for string in strings(drawing) if string.text.startswith("Gate"))

    assert named.text == "Gate: Conditional while MIG-10 is open"
    assert extent(named)[2] < 504 * 0.85


def test_a_gate_without_room_on_either_side_is_named_shortly() -> None:
    assert "Gate: Conditional" in texts(draw(a_meter(), 140, 88))


def test_every_month_of_the_plan_is_named_with_its_year() -> None:
    said = texts(draw(months_from(date(2026, 11, 20), 11), 504, 200))

    assert [text for text in said if text in MONTHS] == [*MONTHS[10:], *MONTHS[:9]]
    assert [text for text in said if text.isdecimal()] == ["2026", "2027"]


@pytest.mark.parametrize("count", [2, 14, 30, 47, 100, 400])
@pytest.mark.parametrize("width", [277.0, 504.0])
@pytest.mark.parametrize("last", [1, 3, 9, 28])
def test_no_month_is_marked_without_its_name(count: int, width: float, last: int) -> None:
    drawing = draw(months_from(date(2026, 11, 28), count, last), width, 200)
    named = [string for string in strings(drawing) if string.text in MONTHS]
    uprights = [
        shape for shape in drawing.contents
        if isinstance(shape, Line) and shape.x1 == shape.x2 and shape.strokeColor == HexColor(PAPER.hair)
    ]  # fmt: skip
    boxes = [extent(string) for string in strings(drawing)]

    assert len(named) == len(uprights) + 1
    assert all(box[2] <= width + 0.1 for box in boxes)
    assert not any(overlap(one, other) for at, one in enumerate(boxes) for other in boxes[at + 1 :])


MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def months_from(first: date, count: int, last: int = 28) -> TimelineFigures:
    """A timeline without work from a day over so many months; it ends on the day *last* of its last month."""
    ahead = [divmod(first.year * 12 + first.month - 1 + at, 12) for at in range(count)]
    months = tuple(TimelineMonth(first=date(year, month + 1, 1), name=MONTHS[month]) for year, month in ahead)
    return TimelineFigures(starts=first, ends=months[-1].first.replace(day=last), rows=(), months=months)


def test_a_long_title_stands_on_two_lines_and_is_not_cut() -> None:
    long = "Separate administrator accounts, vaulted passwords, sealed emergency access"
    work = TIMELINE.rows[0].model_copy(update={"title": long})
    figures = TIMELINE.model_copy(update={"rows": (work, TIMELINE.rows[1])})
    height = natural_height(figures, 504)

    assert height > natural_height(TIMELINE, 504)
    assert long in " ".join(texts(draw(figures, 504, height)))


def test_the_two_marks_of_a_domain_are_told_apart_where_they_fall_together() -> None:
    drawing = draw(PROFILE, 243, natural_height(PROFILE, 243))
    deep = [
        shape for shape in drawing.contents
        if isinstance(shape, Circle) and shape.fillColor == HexColor(PAPER.deep)
    ]  # fmt: skip
    rings = [
        shape for shape in drawing.contents
        if isinstance(shape, Circle) and shape.fillColor == HexColor(PAPER.paper)
    ]  # fmt: skip

    assert {"evidenced", "as answered", "last sealed"} <= set(texts(drawing))
    # In the order of drawing: the key, then DAT, where 83 and 81 per cent meet, ENC and MIG.
    assert [shape.r < 2 for shape in deep] == [False, True, False, False]
    assert [shape.cx for shape in rings] == [deep[1].cx]


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
