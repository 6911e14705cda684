"""The formulas of the workbook, computed by an engine of formulas, come to the figures the report prints."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest

from regrisk.model.assessment import Assessment
from regrisk.model.evaluation import Evaluation
from regrisk.model.pack import Pack
from regrisk.scoring.display import shown_text
from regrisk.scoring.evaluate import evaluate
from regrisk.words import ASIDE, english, speaking
from tests.report.making import EXAMPLES

from .books import FIRST, as_shown, book_of, expected, opened, without_values
from .conftest import RANDOM
from .engine import Engine, computed

ANOTHER_LEVEL = "another level in a cell"
NAMES = (*EXAMPLES, *(f"random-{seed}" for seed in RANDOM))


@pytest.fixture(scope="module")
def engine(
    pack: Pack,
    assessments: dict[str, Assessment],
    made_book: Callable[..., bytes],
    another_level: tuple[bytes, Evaluation],
    tmp_path_factory: pytest.TempPathFactory,
) -> Engine:
    """All the books; where their formulas differed, no engine would be made of them."""
    books = {name: made_book(name) for name in assessments} | {ANOTHER_LEVEL: another_level[0]}
    bare = {name: without_values(content) for name, content in books.items()}
    places = expected(pack, another_level[1])
    return Engine(bare, places, tmp_path_factory.mktemp("books"))


@pytest.fixture(scope="module")
def another_level(
    pack: Pack, assessments: dict[str, Assessment], made_book: Callable[..., bytes]
) -> tuple[bytes, Evaluation]:
    """A book in which another level was entered for a question, and the evaluation of that answer."""
    assessment = assessments["mid-size-conditional"]
    book = opened(made_book("mid-size-conditional"))
    row = next(each.row for each in book["Questions"]["A"] if each.value == "DAT-01")
    book["Questions"][f"G{row}"] = 1
    out = BytesIO()
    book.save(out)
    response = assessment.responses["DAT-01"].model_copy(update={"value": 1})
    changed = assessment.model_copy(update={"responses": {**assessment.responses, "DAT-01": response}})
    return out.getvalue(), evaluate(pack, changed)


@pytest.mark.parametrize("name", NAMES)
def test_the_formulas_come_to_the_printed_ledger_and_score(
    name: str, pack: Pack, assessments: dict[str, Assessment], engine: Engine
) -> None:
    found = engine.computed(name)

    for place, shown in expected(pack, evaluate(pack, assessments[name])).items():
        assert as_shown(float(found[place]), shown) == shown.replace("\N{MINUS SIGN}", "-"), place


def test_the_summary_computes_from_its_own_sums(
    pack: Pack, assessments: dict[str, Assessment], made_book: Callable[..., bytes], tmp_path: Path
) -> None:
    figures = expected(pack, evaluate(pack, assessments["mid-size-conditional"]))
    content = without_values(made_book("mid-size-conditional", "summary"))

    found = computed(content, figures, tmp_path)

    for place, shown in figures.items():
        assert as_shown(float(found[place]), shown) == shown, place


def test_another_level_in_a_cell_is_the_score_of_that_answer(
    pack: Pack, assessments: dict[str, Assessment], engine: Engine, another_level: tuple[bytes, Evaluation]
) -> None:
    """The ledger is alive: what is changed in the sheet is what the program would say."""
    score = another_level[1].score

    found = engine.computed(ANOTHER_LEVEL)

    assert score.points < evaluate(pack, assessments["mid-size-conditional"]).score.points
    last = FIRST + len(pack.domains) + 2
    assert f"{found['Ledger', f'I{last}']:.1f}" == shown_text(score.points)
    assert f"{found['Ledger', f'J{last}']:.1f}" == shown_text(score.evidenced)


def test_sheets_of_other_names_compute_the_same(
    pack: Pack, assessments: dict[str, Assessment], tmp_path: Path
) -> None:
    """The names stand in formulas, too: in German they are other words, and nothing may point astray."""
    names = {"Ledger": "Punkterechnung", "Questions": "Fragen", "Summary": "Übersicht"}
    assessment = assessments["mid-size-conditional"]
    figures = expected(pack, evaluate(pack, assessment))

    def look_up(text: str, number: int | None) -> str:
        return names.get(text.removesuffix(f"{ASIDE}sheet"), english(text, number))

    with speaking(look_up):
        content = without_values(book_of(pack, assessment))

    assert opened(content).sheetnames[:3] == ["Übersicht", "Punkterechnung", "Fragen"]
    found = computed(content, [(names[sheet], cell) for sheet, cell in figures], tmp_path)
    for (sheet, cell), shown in figures.items():
        assert as_shown(float(found[names[sheet], cell]), shown) == shown, (sheet, cell)
