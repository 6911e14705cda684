"""Every figure on paper can be added up by hand; the figures are read back from the finished file."""

import json
import re
from collections.abc import Callable
from decimal import Decimal

import pytest

from regrisk.charts.figures import TimelineFigures
from regrisk.export.as_json import evaluation_json
from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from regrisk.report.blocks import Chart
from regrisk.report.document import ReportDocument, Section, blocks_within
from regrisk.report.inline import plain
from regrisk.report.phrases import shown
from regrisk.report.tables import Lines, Table
from regrisk.scoring.plan import cheapest_plan
from tests.report.making import EXAMPLES, Made, at_random, examples_of, made, said, shipped_pack

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
    table = text.partition("Who can renew it")[2].partition("The total is the fall")[0]
    table = " ".join(table.split("Who can renew it"))
    lines, _, total = table.partition("Together ")
    carried = [amount(each) for each in re.findall(r"(?<=[\w)] )[+−]?\d+\.\d\d(?= )", lines)]
    fall, now, then = (Decimal(each) for each in re.findall(r"\d+\.\d\d", total)[:3])
    assert sum(carried) == fall == now - then


def the_plan(name: str, report_of: Callable[..., Made]) -> tuple[Table, Table, ReportDocument]:
    """Return the steps of the plan, the steps on the board page, and the document."""
    document = report_of(name).document
    plan, board = (
        next(block for block in blocks_within(section.blocks) if isinstance(block, Table))
        for section in (section_of(document, "plan"), section_of(document, "summary"))
    )
    return plan, board, document


def section_of(document: ReportDocument, key: str) -> Section:
    return next(section for section in document.sections if section.key == key)


def column(table: Table, head: str) -> list[str]:
    """The cells under a head, each as its first line."""
    at = [each.head for each in table.columns].index(head)
    cells = [row.cells[at] for row in table.rows]
    return [
        plain(cell.lines[0].words if isinstance(cell, Lines) else cell).replace("\u00a0", " ")
        for cell in cells
        if isinstance(cell, str | Lines)
    ]


def thousands(shown: str) -> Decimal:
    return Decimal(shown.removeprefix("$").removesuffix(" k").replace(",", ""))


@pytest.mark.parametrize("name", ["mid-size-conditional", "weak-start"])
def test_the_costs_of_the_plan_add_up_to_its_total_and_to_the_board_page(
    name: str, report_of: Callable[..., Made]
) -> None:
    plan, board, document = the_plan(name, report_of)
    *lines, total = column(plan, "Likely cost")

    assert sum(map(thousands, lines)) == thousands(total)
    assert total in column(board, "Likely cost")
    within = plan.rows[-1].cells[5]
    assert isinstance(within, Lines)
    assert "–" in plain(within.lines[1].words)
    assert said(document, "plan").count(total) == 2


def test_the_plan_prints_evidenced_as_the_workbook_does(report_of: Callable[..., Made]) -> None:
    plan, _, document = the_plan("mid-size-conditional", report_of)
    report = report_of("mid-size-conditional")
    found = cheapest_plan(shipped_pack(), examples_of(shipped_pack())["mid-size-conditional"], "standard")

    assert column(plan, "Evidenced after")[:-1] == [shown(step.evidenced_after) for step in found.steps]
    assert column(plan, "Evidenced after")[-1] == shown(found.score.evidenced)
    assert found.score.evidenced > report.evaluation.score.evidenced
    assert "what is on file for a question today is counted at the level raised" in said(document, "plan")


def test_the_steps_on_the_board_page_rise_and_have_the_day_of_the_plan(
    report_of: Callable[..., Made],
) -> None:
    plan, board, _ = the_plan("mid-size-conditional", report_of)
    scores = [Decimal(each) for each in column(board, "Score")]

    assert scores == sorted(scores)
    assert column(board, "At the earliest")[-1] == column(plan, "To")[-1] == "24 Sep 2027"


def test_every_control_of_the_plan_is_among_the_recommended(report_of: Callable[..., Made]) -> None:
    plan, _, document = the_plan("mid-size-conditional", report_of)
    listed = said(document, "controls")

    assert all(title in listed for title in column(plan, "Control")[:-1])
    assert "27 further controls rank below these; the program lists them all." in listed.partition("Also")[0]


def test_the_timeline_shows_what_clears_the_gate(report_of: Callable[..., Made]) -> None:
    plan, _, document = the_plan("mid-size-conditional", report_of)
    chart = next(block for block in section_of(document, "plan").blocks if isinstance(block, Chart))
    assert isinstance(chart.figures, TimelineFigures)
    titles = [row.title for row in chart.figures.rows]

    assert len(titles) == 10
    assert titles[0] == "Encrypted backups, keys elsewhere"
    assert titles[1:] == column(plan, "Control")[:-1][-9:]


def test_words_that_are_not_on_the_page_are_not_explained(report_of: Callable[..., Made]) -> None:
    for name in ("mid-size-conditional", "weak-start"):
        text = said(report_of(name).document, "plan")
        assert ("Not reachable" in text) == ("not reachable" in text)
        assert ("Hatched bars" in text) == ("knock-out outside the plan" in text)
