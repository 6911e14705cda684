"""The cheapest plan to a band, exact: an integer program on a solver, each answer checked in fractions."""

from collections.abc import Mapping, Sequence
from datetime import date
from fractions import Fraction
from math import gcd, lcm

import highspy

from regrisk.errors import UsageError
from regrisk.model.assessment import Assessment
from regrisk.model.evaluation import Score
from regrisk.model.pack import Pack
from regrisk.model.plan import CheapestPlan, PlanBy
from regrisk.scoring.bands import at_least_as_good
from regrisk.scoring.evaluate import score_of
from regrisk.scoring.plan_program import Program, Reach, programs, reach_of
from regrisk.scoring.plan_steps import after_controls, out_of_reach, steps_of
from regrisk.scoring.points import total
from regrisk.scoring.prepared import prepare
from regrisk.scoring.standing import Standing, standing
from regrisk.words import later, say

Costs = Sequence[int]
"""A whole number per control."""

_LEAST: Mapping[PlanBy, str] = {
    "effort": later("No other set of controls reaches {band} with less effort."),
    "cost": later("No other set of controls reaches {band} with less first-year cost."),
}

_OPTIONS: tuple[tuple[str, float | int | bool], ...] = (
    ("mip_rel_gap", 0.0),
    ("mip_abs_gap", 0.4),
    ("mip_feasibility_tolerance", 1e-9),
    ("threads", 1),
    ("random_seed", 0),
    ("mip_heuristic_run_feasibility_jump", False),
)
"""How the solver works; what it finds is exact either way. Its first jumps cost more than they save."""

BLOCK = 12
"""Controls whose order one solve settles: their weights are powers of two, small enough to stay exact."""


def cheapest_plan(
    pack: Pack, assessment: Assessment, to: str, by: PlanBy = "effort", today: date | None = None
) -> CheapestPlan:
    """Return the set of controls with the least effort, or cost, that reaches band *to*, all gates included.

    Equal sums are settled by the other sum, then by fewer controls, then by their ids in order.

    Raises:
        UsageError: the pack has no such band, or its questions depend on each other in too many ways.
    """
    if to not in pack.band_by_id:
        raise UsageError(
            say(
                'This questionnaire has no band "{band}". Its bands: {bands}.',
                band=to,
                bands=", ".join(pack.band_by_id),
            )
        )
    now = standing(prepare(pack), assessment, today or assessment.taken_on)
    title = pack.band_by_id[to].title
    if at_least_as_good(pack.bands, now.band.id, to):
        reach = reach_of(assessment, now)
        already = say("{band} is reached already; nothing needs to be done for it.", band=title)
        return _plan(reach, (), to, by, already)
    reach = reach_of(assessment, now)
    chosen = _cheapest(reach, to, by)
    if chosen is None:
        return _plan(reach, None, to, by, out_of_reach(reach, to))
    return _plan(reach, chosen, to, by, say(_LEAST[by], band=title))


def _plan(reach: Reach, chosen: Sequence[str] | None, to: str, by: PlanBy, because: str) -> CheapestPlan:
    steps = steps_of(reach, chosen or ())
    then: Standing = after_controls(reach, chosen or ())
    score: Score = score_of(then)
    return CheapestPlan(
        to=to,
        by=by,
        reachable=chosen is not None,
        because=because,
        steps=steps,
        effort_person_days=total(step.effort_person_days for step in steps),
        cost_usd=total(step.cost_usd for step in steps),
        score=score,
        band=then.band,
    )


def _cheapest(reach: Reach, to: str, by: PlanBy) -> tuple[str, ...] | None:
    controls = reach.now.prepared.controls
    efforts = _whole([controls[name].effort for name in reach.controls])
    costs = _whole([controls[name].cost for name in reach.controls])
    order = (efforts, costs) if by == "effort" else (costs, efforts)
    sums = (*order, [1] * len(reach.controls))
    best: tuple[tuple[int, ...], tuple[str, ...]] | None = None
    for program in programs(reach, to):
        bound = None if best is None else best[0][0]
        chosen = _solved(reach, program, sums, to, bound)
        if chosen is not None:
            columns = [program.controls.index(name) for name in chosen]
            found = (tuple(sum(one[column] for column in columns) for one in sums), chosen)
            best = found if best is None else min(best, found)
    return None if best is None else best[1]


def _whole(figures: Sequence[Fraction]) -> Costs:
    """Return *figures* as the smallest whole numbers in the same proportion."""
    times = lcm(*(figure.denominator for figure in figures))
    scaled = [int(figure * times) for figure in figures]
    by = gcd(*scaled) or 1
    return [figure // by for figure in scaled]


def _solved(
    reach: Reach, program: Program, sums: Sequence[Costs], to: str, bound: int | None
) -> tuple[str, ...] | None:
    """Return the best set of one program, ids in order; what the solver let through in error is cut off."""
    refused: list[frozenset[int]] = []
    while True:
        solver = _Solver(program)
        for columns in refused:
            solver.refuse(columns)
        if bound is not None:
            solver.hold(sums[0], bound)
        chosen = frozenset[int]()
        for costs in sums:
            found = solver.cheapest(costs)
            if found is None:
                return None
            chosen = found
            solver.hold(costs, sum(costs[column] for column in chosen))
        columns = _first_in_order(solver, program, chosen)
        names = tuple(sorted(program.controls[column] for column in columns))
        if at_least_as_good(reach.now.prepared.pack.bands, after_controls(reach, names).band.id, to):
            return names
        refused.append(columns)


def _first_in_order(solver: "_Solver", program: Program, chosen: frozenset[int]) -> frozenset[int]:
    """Of all sets with the same sums, return the one whose ids come first in order."""
    in_order = sorted(range(len(program.controls)), key=lambda column: program.controls[column])
    same = [int(column in chosen) for column in range(len(program.controls))]
    other = solver.cheapest(same)
    if other is None or other == chosen:
        return chosen
    for start in range(0, len(in_order), BLOCK):
        block = in_order[start : start + BLOCK]
        weights = [0] * len(program.controls)
        for place, column in enumerate(block):
            weights[column] = -(2 ** (BLOCK - 1 - place))
        found = solver.cheapest(weights)
        if found is None:
            return chosen
        chosen = found
        solver.hold(weights, sum(weights[column] for column in chosen))
    return chosen


class _Silent(highspy.Highs):
    """The solver without its banner: printed output belongs to the command that asked."""

    def enableCallbacks(self) -> None:  # noqa: N802
        self.setOptionValue("output_flag", False)
        super().enableCallbacks()  # type: ignore[no-untyped-call]


class _Solver:
    """One program loaded into the solver."""

    def __init__(self, program: Program) -> None:
        self._controls = len(program.controls)
        self._highs = _Silent()  # type: ignore[no-untyped-call]
        for option, value in _OPTIONS:
            self._highs.setOptionValue(option, value)
        for column in range(program.columns):
            self._highs.addVar(0.0, 1.0)
            if column < self._controls:
                self._highs.changeColIntegrality(column, highspy.HighsVarType.kInteger)
        for at_least, coefficients in program.rows:
            self._add(at_least, coefficients)

    def cheapest(self, costs: Costs) -> frozenset[int] | None:
        """Return the set of controls (by column) with the least sum of *costs*, or None if there is none."""
        for column, cost in enumerate(costs):
            self._highs.changeColCost(column, float(cost))
        if not self._is_solved("choose") and not self._is_solved("off"):
            return None
        values = self._highs.getSolution().col_value
        return frozenset(column for column in range(self._controls) if values[column] > 0.5)

    def _is_solved(self, presolve: str) -> bool:
        """Solve it; what is simplified first may lose a set that reaches a bound exactly."""
        self._highs.setOptionValue("presolve", presolve)
        self._highs.run()
        return bool(self._highs.getModelStatus() == highspy.HighsModelStatus.kOptimal)

    def hold(self, costs: Costs, at_most: int) -> None:
        """Keep the sum of *costs* at *at_most* from now on; sums are whole, so half is no room."""
        self._add(-at_most - 0.5, {column: -cost for column, cost in enumerate(costs) if cost})

    def refuse(self, columns: frozenset[int]) -> None:
        """Cut off exactly this set of controls."""
        row = {column: -1 if column in columns else 1 for column in range(self._controls)}
        self._add(1 - len(columns), row)

    def _add(self, at_least: float, coefficients: Mapping[int, float]) -> None:
        places, values = list(coefficients), [float(value) for value in coefficients.values()]
        self._highs.addRow(float(at_least), highspy.kHighsInf, len(places), places, values)
