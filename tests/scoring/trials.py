"""How many random cases a law is tried on: enough for every change, many more with REGRISK_FUZZ=long."""

from hypothesis import HealthCheck, settings

from tests.thorough import LONG

LONGER = 40


def trials(number: int) -> settings:
    """Return settings for so many cases, or forty times as many in a long run."""
    longer = LONGER if LONG else 1
    return settings(
        max_examples=number * longer,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
