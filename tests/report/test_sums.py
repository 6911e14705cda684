"""Every figure on paper can be added up by hand; the figures are read back from the finished file."""

import json
import re
from collections.abc import Callable
from decimal import Decimal

import pytest

from regrisk.export.as_json import evaluation_json
from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from tests.report.making import EXAMPLES, Made, at_random, made, shipped_pack

COLUMNS = 5
AMOUNT = re.compile(r"(?<![\w.])(?:[+−]?\d+\.\d\d|–)(?![\w.])")


def amount(shown: str) -> Decimal:
    return Decimal(0) if shown == "–" else Decimal(shown.replace("−", "-"))


def amounts(line: str) -> list[Decimal]:
    return [amount(each) for each in AMOUNT.findall(line)]


def the_ledger(report: Made) -> tuple[list[list[Decimal]], list[Decimal], str]:
    """Return the rows above the total, the total, and what it prints as."""
    lines = report.page_with("Every point, by domain.").splitlines()
    start = next(at for at, line in enumerate(lines) if line.startswith("Domain Possible"))
    end = next(at for at, line in enumerate(lines) if line.startswith("Total "))
    rows = [amounts(line)[-COLUMNS:] for line in lines[start + 1 : end]]
    return rows, amounts(lines[end])[:COLUMNS], lines[end].partition("prints as ")[2]


def the_ledger_adds_up(report: Made) -> None:
    rows, total, prints_as = the_ledger(report)
    possible, earned, _, still_open, lost = total
    assert [sum(column) for column in zip(*rows, strict=True)] == total
    for row in rows:
        assert row[1] + row[3] + row[4] == row[0]
    assert possible == earned + still_open + lost == Decimal(100)
    score = json.loads(evaluation_json(report.evaluation, shipped_pack()))["score"]
    points, evidenced = prints_as.split(" and ")
    assert (float(points), float(evidenced)) == (score["points"], score["evidenced"])
    assert str(total[1])[:-1] == points
    assert str(total[2])[:-1] == evidenced


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_printed_ledger_of_an_example_adds_up_to_the_score(
    name: str, report_of: Callable[..., Made]
) -> None:
    the_ledger_adds_up(report_of(name))


@pytest.mark.parametrize("seed", range(10))
def test_the_printed_ledger_of_random_answers_adds_up(
    seed: int, pack: Pack, examples: dict[str, Assessment]
) -> None:
    assessment = at_random(pack, examples["mid-size-conditional"], seed)
    the_ledger_adds_up(made(pack, assessment, variant="summary"))


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_running_sum_of_the_costliest_questions_adds_up(
    name: str, report_of: Callable[..., Made]
) -> None:
    report = report_of(name)
    page = report.page_with("The questions that cost most")
    table = page.partition("Question State Lost Running")[2].partition("points not earned")[0]
    rows = [amounts(line) for line in table.splitlines() if " of the " not in line[:20]]
    running, shown = Decimal(0), 0
    for lost, so_far in (row for row in rows if len(row) == 2):
        running, shown = running + lost, shown + 1
        assert so_far == running
    assert shown == 18
    total = the_ledger(report)[1]
    assert f"{running} of the {total[0] - total[1]} points not earned" in page


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_points_of_all_states_add_to_a_hundred(name: str, report_of: Callable[..., Made]) -> None:
    page = report_of(name).page_with("Points at stake")
    table = page.partition("State Questions Points at stake")[2].partition("Not applicable, with reason")[0]
    rows = [amounts(line)[-1] for line in table.strip().splitlines()]
    assert sum(rows[:-1]) == rows[-1] == 100


@pytest.mark.parametrize("name", EXAMPLES)
def test_board_page_cover_and_score_page_print_the_same_figures(
    name: str, report_of: Callable[..., Made]
) -> None:
    report = report_of(name)
    score = json.loads(evaluation_json(report.evaluation, shipped_pack()))["score"]
    for place in (report.pages[0], report.pages[1], report.page_with("How the band was reached")):
        for figure in ("points", "evidenced", "potential"):
            assert f"{score[figure]:.1f}" in place


def test_what_lapses_adds_up_to_the_fall_of_the_evidenced_score(report_of: Callable[..., Made]) -> None:
    text = report_of("mid-size-conditional").text
    table = text.partition("Who can renew it")[2].partition("A dash: other evidence")[0]
    table = " ".join(table.split("Who can renew it"))
    lines, _, total = table.partition("Together ")
    carried = [amount(each) for each in re.findall(r"(?<=[\w)] )[+−]?\d+\.\d\d(?= )", lines)]
    fall, now, then = (Decimal(each) for each in re.findall(r"\d+\.\d\d", total)[:3])
    assert sum(carried) == fall == now - then
