"""The charts as SVG and as pictures: the same shapes, nothing left out, the same bytes every time."""

from io import BytesIO
from typing import Any
from xml.etree import ElementTree

import pytest
from PIL import Image, ImageColor
from reportlab.graphics.shapes import Ellipse, Path

from regrisk.charts.as_png import DOTS_PER_POINT, picture
from regrisk.charts.as_svg import svg
from regrisk.charts.draw import draw, natural_height
from regrisk.charts.figures import Figures
from regrisk.charts.level import draw_level
from regrisk.charts.palette import PAPER
from regrisk.charts.sentences import sentence
from tests.charts.samples import SAMPLES, a_meter
from tests.charts.shapes import texts

WHITE = (255, 255, 255)


def names(figures: Figures) -> str:
    return type(figures).__name__


def image_of(content: bytes) -> Image.Image:
    return Image.open(BytesIO(content)).convert("RGB")


@pytest.mark.parametrize(("figures", "width"), SAMPLES, ids=names)
def test_svg_holds_every_shape_and_every_text(figures: Figures, width: float) -> None:
    drawing = draw(figures, width, natural_height(figures, width))
    root = ElementTree.fromstring(svg(drawing, alt=sentence(figures)))

    assert len(root) == len(drawing.contents)
    assert [each.text for each in root.iter("text")] == texts(drawing)
    assert root.get("aria-label") == sentence(figures)
    assert root.get("role") == "img"


@pytest.mark.parametrize(("figures", "width"), SAMPLES, ids=names)
def test_a_picture_is_as_large_as_its_drawing_and_has_ink_on_it(figures: Figures, width: float) -> None:
    drawing = draw(figures, width, natural_height(figures, width))
    made = picture(drawing)
    image = image_of(made.content)

    assert (made.width, made.height) == (drawing.width, drawing.height)
    assert image.size == (round(drawing.width * DOTS_PER_POINT), round(drawing.height * DOTS_PER_POINT))
    assert ImageColor.getrgb(PAPER.deep) in {color for _, color in image.getcolors(1_000_000) or ()}


@pytest.mark.parametrize(("figures", "width"), SAMPLES, ids=names)
def test_the_same_chart_is_the_same_bytes(figures: Figures, width: float) -> None:
    first, second = (draw(figures, width, natural_height(figures, width)) for _ in range(2))

    assert picture(first) == picture(second)
    assert svg(first) == svg(second)


def test_the_four_parts_of_the_meter_are_told_apart_in_the_picture() -> None:
    """Solid shown, hatched claimed, open white in a dashed outline, and the rest a tint."""
    figures = a_meter(evidenced=40, score=60, potential=80, last=None)
    drawing = draw(figures, 504, natural_height(figures, 504))
    image = image_of(picture(drawing).content)
    middle = round((drawing.height - 52) * DOTS_PER_POINT)

    def shades(start: float, end: float) -> set[tuple[int, ...]]:
        across = range(round(start * 5.04 * DOTS_PER_POINT), round(end * 5.04 * DOTS_PER_POINT))
        return {tuple(image.getpixel((x, middle))) for x in across}  # type: ignore[arg-type]

    deep = ImageColor.getrgb(PAPER.deep)
    assert shades(5, 35) == {deep}
    assert {WHITE, deep} <= shades(42, 58)
    assert shades(72, 78) == {WHITE}
    assert shades(88, 98).isdisjoint({WHITE, deep})


def test_a_text_in_svg_carries_the_width_it_was_laid_out_for() -> None:
    root = ElementTree.fromstring(svg(draw(a_meter(), 504, 88)))

    for text in root.iter("text"):
        assert float(text.get("textLength", "0")) > 0
        assert text.get("lengthAdjust") == "spacingAndGlyphs"


def test_a_drawing_without_a_text_is_decoration() -> None:
    root = ElementTree.fromstring(svg(draw_level("level", 2)))

    assert root.get("aria-hidden") == "true"
    assert root.get("role") is None


def test_what_people_typed_is_escaped_in_svg() -> None:
    nasty = '"><script>x</script>&'
    figures = a_meter().model_copy(update={"reached": "Conditional"})
    root = ElementTree.fromstring(svg(draw(figures, 504, 88), alt=nasty))

    assert root.get("aria-label") == nasty
    assert not list(root.iter("script"))


@pytest.mark.parametrize(
    ("state", "filled", "solid"), [("level", 0, 0), ("level", 3, 3), ("open", 0, 0), ("none", 0, 0)]
)
def test_a_level_is_four_squares(state: str, filled: int, solid: int) -> None:
    squares: list[Any] = draw_level(state, filled).contents  # type: ignore[arg-type]
    fills = [square.fillColor.hexval() for square in squares]

    assert len(fills) == 4
    assert sum(fill.lower().endswith(PAPER.deep[1:].lower()) for fill in fills) == solid
    assert all(bool(square.strokeDashArray) is (state == "open") for square in squares)


def test_a_shape_that_no_chart_uses_is_refused() -> None:
    drawing = draw(a_meter(), 504, 88)
    drawing.add(Ellipse(1, 1, 2, 3))

    for make in (picture, svg):
        with pytest.raises(TypeError, match="Ellipse"):
            make(drawing)


def test_a_curve_is_refused_where_it_cannot_be_drawn() -> None:
    drawing = draw(a_meter(), 504, 88)
    curve = Path()
    curve.moveTo(0, 0)
    curve.curveTo(1, 1, 2, 2, 3, 3)
    drawing.add(curve)

    with pytest.raises(TypeError, match="curve"):
        picture(drawing)
    assert "C1 87" in svg(drawing)
