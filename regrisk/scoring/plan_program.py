"""The cheapest plan as a program: which controls, so that points and gates reach the band.

One 0/1 column per control that may be planned. For each question the levels its controls can reach have a
column each, held at 0 until a control that reaches it is chosen; so every raise counts once, at its highest.
Each knock-out has a column, held at 1 while it fires. All is linear as long as the same questions count;
where a raise may show or hide others, each turn the deciding questions can take is a program of its own.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import product
from math import prod

from regrisk import spoken
from regrisk.errors import UsageError
from regrisk.model.assessment import Assessment
from regrisk.model.pack import Gate
from regrisk.scoring.bands import at_least_as_good
from regrisk.scoring.conditions import Test, compiled
from regrisk.scoring.raises import Raised, after_raises, raised_by_each, raised_response, unspent_after
from regrisk.scoring.standing import Standing, standing
from regrisk.words import say

MOST_TURNS = 4_096
"""Ways the deciding questions can turn out that a plan looks at; a pack beyond that is refused."""

SLACK = 1e-6
"""Points a program gives away, so that rounding in the solver loses no plan; answers are checked exactly."""


@dataclass(slots=True)
class Program:
    """The first columns, one per control, are 0 or 1, the others from 0 to 1; a row is at least its bound."""

    controls: tuple[str, ...]
    columns: int
    rows: list[tuple[float, dict[int, float]]] = field(default_factory=list)

    def column(self) -> int:
        """Add a column from 0 to 1 and return its place."""
        self.columns += 1
        return self.columns - 1

    def row(self, at_least: float, coefficients: Mapping[int, float]) -> None:
        """Ask that the sum of columns times their coefficients is at least so much."""
        self.rows.append((at_least, dict(coefficients)))


@dataclass(frozen=True, slots=True)
class Reach:
    """Everything a plan starts from: where the assessment stands, and what each control may raise."""

    assessment: Assessment
    now: Standing
    raised: Mapping[str, tuple[Raised, ...]]
    controls: tuple[str, ...]

    def by_question(self) -> "Ways":
        """Return the controls that raise each question, highest first, then in pack order."""
        found: dict[str, list[tuple[int, Raised]]] = {}
        for column, control in enumerate(self.controls):
            for one in self.raised[control]:
                found.setdefault(one.question, []).append((column, one))
        return {name: sorted(ways, key=lambda way: -way[1].step.level) for name, ways in found.items()}


Ways = Mapping[str, Sequence[tuple[int, Raised]]]
"""The controls (by column) that raise a question, highest first, then in pack order."""

Answers = list[list[tuple[int, Raised]]]
"""The same of one question, in groups of equal answers."""


def reach_of(assessment: Assessment, now: Standing) -> Reach:
    """Return what a plan starts from: the controls that may be planned and would raise something."""
    raised = raised_by_each(now)
    controls = tuple(
        name for name, steps in now.prepared.controls.items() if steps.control.plannable and raised[name]
    )
    return Reach(assessment, now, raised, controls)


def programs(reach: Reach, target: str) -> Iterator[Program]:
    """Yield the programs that together hold every plan that reaches *target*.

    Raises:
        UsageError: the questions depend on each other in too many ways to look at them all.
    """
    ways = reach.by_question()
    deciding = {name: _answers(ways[name]) for name in ways if _decides(reach.now, ways[name])}
    turns = prod(len(answers) + 1 for answers in deciding.values())
    if turns > MOST_TURNS:
        raise UsageError(
            say(
                "Answers that controls raise show and hide other questions in {ways} ways, and a plan "
                "can look at {most}. Let fewer questions of the pack depend on such answers.",
                ways=spoken.number(turns),
                most=spoken.number(MOST_TURNS),
            )
        )
    for picks in product(*([None, *range(len(answers))] for answers in deciding.values())):
        program = _program(reach, target, ways, deciding, dict(zip(deciding, picks, strict=True)))
        if program is not None:
            yield program


def _answers(ways: Sequence[tuple[int, Raised]]) -> Answers:
    groups: Answers = []
    for column, one in ways:
        if groups and groups[-1][0][1].step.value == one.step.value:
            groups[-1].append((column, one))
        else:
            groups.append([(column, one)])
    return groups


def _decides(now: Standing, ways: Sequence[tuple[int, Raised]]) -> bool:
    """Say whether raising the question in some way may turn a condition of some show_if."""
    name = ways[0][1].question
    prepared, facts = now.prepared, now.facts
    if prepared.counting and facts.states.get(name) != "answered":
        return True
    tests = [compiled(leaf) for leaf in prepared.deciding.get(name, ())]
    before = _read(tests, now, None)
    return any(_read(tests, now, one) != before for _, one in ways)


def _read(tests: Sequence[Test], now: Standing, raised: Raised | None) -> list[bool]:
    facts = now.facts
    if raised is not None:
        name = raised.question
        facts = replace(
            facts,
            responses={**facts.responses, name: raised_response(facts.responses.get(name), raised)},
            states={**facts.states, name: "answered"},
            levels={**facts.levels, name: raised.step.level},
        )
    return [test(facts) for test in tests]


def _program(
    reach: Reach, target: str, ways: Ways, deciding: Mapping[str, Answers], picks: Mapping[str, int | None]
) -> Program | None:
    """Return the program of one turn, or None where its points cannot suffice."""
    program = Program(reach.controls, len(reach.controls))
    winners = [deciding[name][pick][0][1] for name, pick in picks.items() if pick is not None]
    base = reach.now
    if winners:
        base = standing(base.prepared, after_raises(reach.assessment, winners), base.facts.today)
    for name, pick in picks.items():
        _hold_turn(program, deciding[name], pick)
    _come_after(program, reach.now)
    free = {name: found for name, found in ways.items() if name not in deciding and base.rated[name].counts}
    scale = base.prepared.pack.bands
    missing = base.prepared.pack.band_by_id[target].at_least - base.points
    gained = _points(program, base, free)
    if missing > 0 and sum(gained.values()) < missing - SLACK:
        return None
    if missing > 0:
        program.row(float(missing) - SLACK, gained)
    _keep_gates_open(
        program,
        [gate for gate in scale.gates if not at_least_as_good(scale, gate.band_at_most, target)],
        _knock_outs(program, base, free),
    )
    return program


def _hold_turn(program: Program, answers: Answers, pick: int | None) -> None:
    """Choose a control of the winning answer and none of a higher one."""
    for group in answers if pick is None else answers[:pick]:
        for column, _ in group:
            program.row(0, {column: -1})
    if pick is not None:
        program.row(1, {column: 1 for column, _ in answers[pick]})


def _come_after(program: Program, now: Standing) -> None:
    columns = {control: column for column, control in enumerate(program.controls)}
    for control, column in columns.items():
        for earlier in unspent_after(control, now):
            if earlier in columns:
                program.row(0, {columns[earlier]: 1, column: -1})
            else:
                program.row(0, {column: -1})


def _points(program: Program, base: Standing, free: Ways) -> dict[int, float]:
    """Add a column for every level within reach; return the points each adds."""
    gained: dict[int, float] = {}
    for name, found in free.items():
        step = found[0][1].step
        unit = base.shares[step.domain].unit * step.question.weight
        below = base.rated[name].earned
        for level in sorted({one.step.level for _, one in found}):
            column = program.column()
            reaching = {control: 1.0 for control, one in found if one.step.level >= level}
            program.row(0, {column: -1, **reaching})
            gained[column] = float(unit * (level - below))
            below = level
    return gained


def _knock_outs(program: Program, base: Standing, free: Ways) -> Mapping[tuple[str, str], int | None]:
    """Return the column of every knock-out that fires or may fire, by question and kind; None if for ever."""
    fired = {one.question for one in base.fired}
    columns: dict[tuple[str, str], int | None] = {}
    for _, question in base.prepared.questions:
        rule = question.knock_out
        if rule is None:
            continue
        found = free.get(question.id, [])
        clearing = {control: 1.0 for control, one in found if one.step.level >= rule.below_level}
        if question.id in fired:
            columns[question.id, rule.kind] = column = program.column() if clearing else None
            if column is not None:
                program.row(1, {column: 1, **clearing})
        elif base.facts.states.get(question.id) == "unanswered" and len(clearing) < len(found):
            columns[question.id, rule.kind] = column = program.column()
            for control, one in found:
                if one.step.level < rule.below_level:
                    program.row(0, {column: 1, control: -1, **clearing})
    return columns


def _keep_gates_open(
    program: Program, gates: Sequence[Gate], knock_outs: Mapping[tuple[str, str], int | None]
) -> None:
    """Let fewer knock-outs fire than each gate needs to act."""
    for gate in gates:
        named = gate.when.on_any
        seen = [
            column
            for (question, kind), column in knock_outs.items()
            if kind == gate.when.findings and (not named or question in named)
        ]
        allowed = gate.when.at_least - 1 - seen.count(None)
        program.row(-allowed, {column: -1 for column in seen if column is not None})
