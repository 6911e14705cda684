"""An evaluation as JSON: a contract with whoever reads it. Keys may be added, never renamed or removed.

Figures are as shown: cut towards zero to one decimal, those of domains and questions to two. The exact
fraction stands beside them where sums are checked. Lists keep the order of the pack, recommendations
their rank; the same evaluation gives the same bytes.
"""

import json
from collections.abc import Sequence
from fractions import Fraction

from regrisk.model.evaluation import (
    BandReached,
    Contribution,
    CoverGap,
    Evaluation,
    Exposure,
    Finding,
    Forecast,
    Recommendation,
    Robustness,
)
from regrisk.model.pack import Pack
from regrisk.scoring.display import shown

Value = dict[str, object]

FORMAT = 1


def evaluation_json(evaluation: Evaluation, pack: Pack) -> str:
    """Return *evaluation* under *pack* as indented JSON that ends with a line break."""
    return as_text(evaluation_value(evaluation, pack))


def evaluation_value(evaluation: Evaluation, pack: Pack) -> Value:
    """Return *evaluation* as plain values in the order of the contract."""
    score, reference = evaluation.score, evaluation.pack
    return {
        "format": FORMAT,
        "method": evaluation.method,
        "pack": {"id": reference.id, "version": reference.version, "digest": reference.digest},
        "evaluated_on": evaluation.evaluated_on.isoformat(),
        "score": {
            "points": shown(score.points),
            "exact": exact_text(score.points),
            "potential": shown(score.potential),
            "evidenced": shown(score.evidenced),
            "answered_share": shown(score.answered_share, 2),
            "provisional": score.provisional,
        },
        "band": band_value(evaluation.band),
        "domains": [
            {
                "id": domain.id,
                "possible": shown(domain.possible, 2),
                "earned": shown(domain.earned, 2),
                "potential": shown(domain.potential, 2),
                "evidenced": shown(domain.evidenced, 2),
            }
            for domain in evaluation.domains
        ],
        "contributions": [_contribution(part) for part in evaluation.contributions],
        "findings": [_finding(finding) for finding in evaluation.findings],
        "open_knock_outs": [
            {"question": one.question, "kind": one.kind} for one in evaluation.open_knock_outs
        ],
        "recommendations": [_recommendation(one, pack) for one in evaluation.recommendations],
        "contradictions": [
            {
                "id": one.id,
                "severity": one.severity,
                "questions": list(one.questions),
                "because": one.because,
                "fix": one.fix,
                "explained": one.explained,
            }
            for one in evaluation.contradictions
        ],
        "exclusions": [
            {"id": one.id, "invoked_by": list(one.invoked_by), "because": " ".join(one.because)}
            for one in evaluation.exclusions
        ],
        "robustness": _robustness(evaluation.robustness),
        "forecast": _forecast(evaluation.forecast),
        "coverage": [
            {
                "part": need.part,
                "needed": need.needed,
                "held": need.held,
                "asked": need.asked,
                "because": " ".join(need.because),
            }
            for need in evaluation.coverage
        ],
        "cover_gaps": _cover_gaps(evaluation.cover_gaps),
        "drivers": [
            {"id": driver.id, "direction": driver.direction, "because": driver.because}
            for driver in evaluation.drivers
        ],
        "exposure": _exposure(evaluation.exposure),
        "open": list(evaluation.open),
    }


def as_text(value: Value) -> str:
    """Return *value* as the JSON text that every command prints."""
    return json.dumps(value, indent=2, ensure_ascii=False, allow_nan=False) + "\n"


def exact_text(value: Fraction) -> str:
    """Return *value* in lowest terms: ``317/5``, or ``63`` when it is whole."""
    return str(value)


def band_value(band: BandReached) -> Value:
    """Return a band with every gate that acts."""
    return {
        "id": band.id,
        "before_gates": band.before_gates,
        "gates": [
            {
                "id": gate.id,
                "kind": gate.kind,
                "questions": list(gate.questions),
                "band_at_most": gate.band_at_most,
                "because": gate.because,
            }
            for gate in band.gates
        ],
    }


def _contribution(part: Contribution) -> Value:
    return {
        "question": part.question,
        "domain": part.domain,
        "state": part.state,
        "level": part.level,
        "possible": shown(part.possible, 2),
        "earned": shown(part.earned, 2),
        "potential": shown(part.potential, 2),
        "evidenced": shown(part.evidenced, 2),
        "exact_earned": exact_text(part.earned),
        "because": part.because,
    }


def _finding(finding: Finding) -> Value:
    value: Value = {
        "kind": finding.kind,
        "questions": list(finding.questions),
        "because": finding.because,
    }
    return value if finding.rule is None else {**value, "rule": finding.rule}


def _recommendation(one: Recommendation, pack: Pack) -> Value:
    control = pack.control_by_id[one.control]
    return {
        "control": one.control,
        "title": control.title,
        "questions": list(one.questions),
        "lift": shown(one.lift),
        "exact_lift": exact_text(one.lift),
        "effort": one.effort,
        "cost_band": one.cost_band,
        "priority": one.priority,
        "clears": list(one.clears),
        "plannable": one.plannable,
    }


def _robustness(robustness: Robustness | None) -> Value | None:
    if robustness is None:
        return None
    return {
        "worst": shown(robustness.worst),
        "best": shown(robustness.best),
        "band_holds": robustness.band_holds,
    }


def _forecast(forecast: Forecast | None) -> Value | None:
    if forecast is None:
        return None
    return {
        "on": forecast.on.isoformat(),
        "evidenced": shown(forecast.evidenced),
        "expired": [
            {
                "question": one.question,
                "title": one.title,
                "valid_until": one.valid_until.isoformat(),
                "points": shown(one.points, 2),
            }
            for one in forecast.expired
        ],
    }


def _cover_gaps(gaps: Sequence[CoverGap]) -> list[Value]:
    return [
        {"check": gap.check, "part": gap.part, "partner": gap.partner, "because": gap.because} for gap in gaps
    ]


def _exposure(exposure: Exposure | None) -> Value | None:
    if exposure is None:
        return None
    return {
        "points": exposure.points,
        "at_least": exposure.at_least,
        "band": exposure.band,
        "factors": [
            {"id": part.id, "points": part.points, "max": part.max, "because": part.because}
            for part in exposure.factors
        ],
        "open": list(exposure.open),
    }
