"""The checks that a pack must pass before anything is evaluated with it."""

from collections.abc import Callable, Iterable

from regrisk.packs.checks.cycles import check_cycles
from regrisk.packs.checks.ids import check_ids
from regrisk.packs.checks.leaves import check_leaves
from regrisk.packs.checks.levels import check_levels
from regrisk.packs.checks.scales import check_scales
from regrisk.packs.checks.subject import Subject
from regrisk.packs.checks.targets import check_targets
from regrisk.packs.faults import Fault

Check = Callable[[Subject], Iterable[Fault]]

SOUND: tuple[Check, ...] = (check_ids, check_targets, check_leaves, check_levels, check_cycles, check_scales)
"""Whatever a pack refers to exists, and its scales are whole; quick enough for every start."""
