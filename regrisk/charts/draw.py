"""The one place that knows which chart belongs to which figures, for page and window alike."""

from typing import assert_never

from reportlab.graphics.shapes import Drawing

from regrisk.charts import trend, waterfall
from regrisk.charts.bars import draw_bar, draw_coverage, draw_exposure
from regrisk.charts.figures import (
    BarFigures,
    CoverageFigures,
    DomainProfileFigures,
    ExposureFigures,
    Figures,
    JudgementFigures,
    MeterFigures,
    TimelineFigures,
    TrendFigures,
    WaterfallFigures,
)
from regrisk.charts.judgement import draw_judgement, judgement_height
from regrisk.charts.meter import draw_meter, meter_height
from regrisk.charts.palette import PAPER, Palette
from regrisk.charts.profile import draw_profile, profile_height
from regrisk.charts.timeline import draw_timeline, timeline_height
from regrisk.charts.trend import draw_trend
from regrisk.charts.waterfall import draw_waterfall


def draw(figures: Figures, width: float, height: float, palette: Palette = PAPER) -> Drawing:
    """Return the chart of *figures*, laid out for *width* by *height* points."""
    match figures:
        case MeterFigures():
            return draw_meter(figures, width, height, palette)
        case BarFigures():
            return draw_bar(figures, width, height, palette)
        case DomainProfileFigures():
            return draw_profile(figures, width, height, palette)
        case TrendFigures():
            return draw_trend(figures, width, height, palette)
        case WaterfallFigures():
            return draw_waterfall(figures, width, height, palette)
        case TimelineFigures():
            return draw_timeline(figures, width, height, palette)
        case ExposureFigures():
            return draw_exposure(figures, width, height, palette)
        case CoverageFigures():
            return draw_coverage(figures, width, height, palette)
        case JudgementFigures():
            return draw_judgement(figures, width, height, palette)
        case _:
            assert_never(figures)


def natural_height(figures: Figures, width: float, palette: Palette = PAPER) -> float:
    """Return the height in points at which the chart of *figures* is neither cramped nor empty."""
    match figures:
        case MeterFigures():
            return meter_height(figures, width, palette)
        case BarFigures() | ExposureFigures():
            return 6.0
        case CoverageFigures():
            return 7.0
        case DomainProfileFigures():
            return profile_height(figures)
        case TrendFigures():
            return trend.HEIGHT
        case WaterfallFigures():
            return waterfall.HEIGHT
        case TimelineFigures():
            return timeline_height(figures, palette)
        case JudgementFigures():
            return judgement_height(figures, width, palette)
        case _:
            assert_never(figures)
