"""While a scored question is unanswered the report says so wherever a band would stand."""

from collections.abc import Callable

import pytest

from regrisk.charts.figures import MeterFigures
from regrisk.report.blocks import Chart
from regrisk.report.document import ReportDocument, Variant
from tests.report.making import Made


@pytest.fixture(params=["full", "summary", "redacted"])
def provisional(request: pytest.FixtureRequest, report_of: Callable[..., Made]) -> Made:
    variant: Variant = request.param
    return report_of("small-new-quick", variant)


def meters(document: ReportDocument) -> list[MeterFigures]:
    on_cover = [document.cover.meter] if document.cover else []
    charts = [block for section in document.sections for block in section.blocks if isinstance(block, Chart)]
    return [*on_cover, *(chart.figures for chart in charts if isinstance(chart.figures, MeterFigures))]


def test_the_head_of_every_page_but_the_cover_says_so(provisional: Made) -> None:
    assert all("PROVISIONAL" in page for page in provisional.pages[1:])


def test_the_band_word_and_the_verdict_name_no_band(provisional: Made) -> None:
    assert provisional.document.cover is not None
    assert provisional.document.cover.band == "Provisional"
    assert "96 of 111 questions are unanswered; no band yet" in provisional.pages[0]
    assert "96 of 111 questions are unanswered; no band yet" in provisional.pages[1]


def test_no_meter_inks_a_band_or_a_gate(provisional: Made) -> None:
    for meter in meters(provisional.document):
        assert meter.reached is None
        assert meter.gate is None


def test_it_cannot_be_signed(report_of: Callable[..., Made]) -> None:
    report = report_of("small-new-quick")
    page = report.page_with("Before signing, we checked")
    assert "This report is provisional and cannot be signed." in page
    assert "Name and title" not in page


def test_open_knock_outs_stand_apart(report_of: Callable[..., Made]) -> None:
    report = report_of("small-new-quick")
    text = report.text.partition("Open: not answered yet")[2]
    assert "20 knock-out rules stand on questions without an answer" in text
    for each in report.evaluation.open_knock_outs:
        assert each.question in text


def test_no_plan_is_made(report_of: Callable[..., Made]) -> None:
    assert "No plan is made while 96 questions are unanswered" in report_of("small-new-quick").text


def test_a_complete_report_is_not_provisional(report_of: Callable[..., Made]) -> None:
    report = report_of("mid-size-conditional")
    assert "PROVISIONAL" not in report.text
    assert "For the registry (an officer able to bind it)" in report.text
