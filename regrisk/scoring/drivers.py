"""What tends to move price and terms, read from profile and answers; never by how much."""

from regrisk.model.evaluation import DriverRead
from regrisk.scoring.facts import Facts
from regrisk.scoring.prepared import Rules


def drivers_read(rules: Rules, facts: Facts) -> tuple[DriverRead, ...]:
    """Return every line of every driver that holds, in the order of the pack."""
    return tuple(
        DriverRead(id=driver, direction=line.direction, because=line.says)
        for driver, lines in rules.drivers
        for line, test in lines
        if test(facts)
    )
