"""The score worked out a second time, from the definitions, by other means: plain loops and no shortcuts."""

from datetime import date
from fractions import Fraction

from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from regrisk.model.response import Answered, Evidence, NotApplicable, Unknown
from regrisk.questions.level import level_of


def month_later(day: date, months: int) -> date:
    """So many months later, stepping back from an impossible day to the month's last."""
    month = day.month - 1 + months
    for last in (day.day, 30, 29, 28):
        try:
            return date(day.year + month // 12, month % 12 + 1, last)
        except ValueError:
            continue
    raise AssertionError(day)


def runs_to(pack: Pack, question: str, item: Evidence) -> date:
    months = pack.question_by_id[question].evidence_valid_months
    if item.valid_until is not None:
        return item.valid_until
    return date.max if months is None else month_later(item.dated, months)


def score_again(
    pack: Pack, assessment: Assessment, applicable: frozenset[str], today: date
) -> tuple[Fraction, Fraction, Fraction]:
    """Return points, potential and evidenced, given which questions apply."""
    counting = {
        question.id: question
        for question in pack.questions
        if question.scored
        and question.id in applicable
        and not isinstance(assessment.responses.get(question.id), NotApplicable)
    }
    domains = [d for d in pack.domains if any(q.id in counting for q in d.questions)]
    points = potential = evidenced = Fraction(0)
    for domain in domains:
        of_domain = Fraction(100) * domain.weight / sum(d.weight for d in domains)
        asked = [q for q in domain.questions if q.id in counting]
        for question in asked:
            possible = of_domain * question.weight / sum(q.weight for q in asked)
            response = assessment.responses.get(question.id)
            if response is None or isinstance(response, Unknown):
                potential += possible
                continue
            assert isinstance(response, Answered)
            earned = possible * level_of(question, response.value) / 4
            points += earned
            potential += earned
            if any(item.dated <= today <= runs_to(pack, question.id, item) for item in response.evidence):
                evidenced += earned
    return points, potential, evidenced
