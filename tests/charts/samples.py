"""One set of figures for every chart, as a report would hold them."""

from datetime import date

from regrisk.charts.figures import (
    Amount,
    BandSpan,
    BarFigures,
    CoverageFigures,
    DomainProfileFigures,
    DomainProfileRow,
    ExposureFigures,
    Figures,
    Gate,
    JudgementFigures,
    JudgementPart,
    MeterFigures,
    TimelineFigures,
    TimelineMark,
    TimelineMonth,
    TimelineRow,
    TrendFigures,
    TrendPoint,
    WaterfallEnd,
    WaterfallFigures,
    WaterfallStep,
)


def amount(value: float, shown: str | None = None) -> Amount:
    return Amount(value=value, shown=f"{value:.1f}" if shown is None else shown)


BANDS = tuple(
    BandSpan(name=name, starts_at=amount(start, str(start)))
    for name, start in (("Not ready", 0), ("Conditional", 50), ("Standard", 70), ("Preferred", 85))
)


def a_meter(
    evidenced: float = 51.2, score: float = 68.4, potential: float = 74.1, last: float | None = 61.7
) -> MeterFigures:
    return MeterFigures(
        evidenced=amount(evidenced),
        score=amount(score),
        potential=amount(potential),
        bands=BANDS,
        reached="Conditional",
        last=None if last is None else amount(last),
        gate=Gate(at=70.0, text="Gate: Conditional while MIG-10 is open", short="Gate: Conditional"),
    )


def a_point(on: date, score: float, *, sealed: bool = False, break_before: str | None = None) -> TrendPoint:
    return TrendPoint(
        on=on,
        label=f"{on.day}.{on.month}.{on.year}",
        score=amount(score),
        evidenced=amount(score - 20),
        potential=amount(score + 8),
        sealed=sealed,
        break_before=break_before,
    )


PROFILE = DomainProfileFigures(
    rows=tuple(
        DomainProfileRow(
            code=code,
            name=f"Domain {code}",
            earned=amount(earned, f"{earned:.0%}"),
            evidenced=amount(evidenced, f"{evidenced:.0%}"),
            last=amount(0.5, "50%"),
        )
        for code, earned, evidenced in (("DAT", 0.83, 0.81), ("ENC", 0.67, 0.45), ("MIG", 1.0, 0.0))
    )
)
TREND = TrendFigures(
    points=(
        a_point(date(2025, 1, 17), 52.6, sealed=True),
        a_point(date(2025, 6, 12), 56.0),
        a_point(date(2025, 11, 21), 61.7, sealed=True, break_before="pack 1 → 2: not comparable"),
        a_point(date(2026, 11, 20), 68.4),
    ),
    limits=BANDS[1:],
)
WATERFALL = WaterfallFigures(
    name="Score",
    start=WaterfallEnd(label="sealed\nNov 2025", level=amount(61.7)),
    steps=(
        WaterfallStep(label="answers\nraised", change=amount(7.9, "+7.9")),
        WaterfallStep(label="pack\nchanged", change=amount(-1.2, "−1.2")),
    ),
    end=WaterfallEnd(label="today", level=amount(68.4)),
)
TIMELINE = TimelineFigures(
    starts=date(2026, 11, 24),
    ends=date(2027, 3, 1),
    rows=(
        TimelineRow(
            title="INC-04  Notice rule in the plan",
            note="1–2 weeks · in plan",
            starts=date(2026, 11, 30),
            ends=date(2026, 12, 11),
            in_plan=True,
        ),
        TimelineRow(
            title="VEN-02  Vendor agreements",
            note="3–8 weeks · condition",
            starts=date(2026, 12, 1),
            ends=date(2027, 1, 22),
            in_plan=False,
        ),
    ),
    marks=(
        TimelineMark(on=date(2026, 12, 28), text="Standard reached", kind="reached"),
        TimelineMark(on=date(2027, 1, 4), text="application out", kind="application"),
        TimelineMark(on=date(2027, 2, 1), text="cover starts", kind="cover"),
    ),
    lapses=(date(2026, 12, 5), date(2027, 1, 3)),
    months=(
        TimelineMonth(first=date(2026, 12, 1), name="December"),
        TimelineMonth(first=date(2027, 1, 1), name="January"),
        TimelineMonth(first=date(2027, 2, 1), name="February"),
    ),
)
JUDGEMENT = JudgementFigures(
    name="Loss parameters",
    parts=(
        JudgementPart(kind="measured", label="measured", share=amount(0.31, "31 %")),
        JudgementPart(kind="literature", label="literature", share=amount(0.02, "2 %")),
        JudgementPart(kind="recalled", label="recalled", share=amount(0.02, "2 %")),
        JudgementPart(kind="judgement", label="judgement", share=amount(0.65, "65 %")),
    ),
)
BAR = BarFigures(possible=12.0, earned=8.1, evidenced=5.4, open=1.92, scale=14.0)
EXPOSURE = ExposureFigures(filled=4, shown="15 of 28")
COVERAGE = CoverageFigures(met=2, part=3, gap=1, not_asked=4)

SAMPLES: tuple[tuple[Figures, float], ...] = (
    (a_meter(), 504.0),
    (BAR, 110.0),
    (PROFILE, 243.0),
    (TREND, 504.0),
    (WATERFALL, 243.0),
    (TIMELINE, 504.0),
    (EXPOSURE, 70.0),
    (COVERAGE, 50.0),
    (JUDGEMENT, 504.0),
)
"""Figures of every kind with a width they are drawn at in the report."""
