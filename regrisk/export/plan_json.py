"""A plan as JSON, for whoever reads it with a program; figures as shown."""

from fractions import Fraction

from regrisk.export.as_json import FORMAT, as_text, band_value, exact_text
from regrisk.model.plan import CheapestPlan
from regrisk.scoring.display import shown


def plan_json(plan: CheapestPlan) -> str:
    """Return *plan* as indented JSON that ends with a line break; controls in order of completion."""
    score = plan.score
    return as_text(
        {
            "format": FORMAT,
            "to": plan.to,
            "by": plan.by,
            "reachable": plan.reachable,
            "because": plan.because,
            "controls": [
                {
                    "id": step.control,
                    "questions": list(step.questions),
                    "effort_person_days": plain(step.effort_person_days),
                    "cost_usd": plain(step.cost_usd),
                    "starts_week": plain(step.starts_week),
                    "ends_week": plain(step.ends_week),
                    "score_after": shown(step.score_after),
                    "evidenced_after": shown(step.evidenced_after),
                    "band_after": step.band_after,
                }
                for step in plan.steps
            ],
            "effort_person_days": plain(plan.effort_person_days),
            "cost_usd": plain(plan.cost_usd),
            "score": {
                "points": shown(score.points),
                "exact": exact_text(score.points),
                "potential": shown(score.potential),
                "evidenced": shown(score.evidenced),
            },
            "band": band_value(plan.band),
        }
    )


def plain(figure: Fraction) -> int | float:
    """Return days, weeks or dollars as a whole number where they are one."""
    return figure.numerator if figure.denominator == 1 else float(figure)
