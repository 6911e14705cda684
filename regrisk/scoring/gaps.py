"""What is missing, by points lost."""

from regrisk.model.evaluation import Contribution, Evaluation


def costliest(evaluation: Evaluation) -> tuple[Contribution, ...]:
    """Return the questions that lose points, the most first; equals in the order of the pack."""
    losing = [part for part in evaluation.contributions if part.earned < part.possible]
    return tuple(sorted(losing, key=lambda part: part.earned - part.possible))
