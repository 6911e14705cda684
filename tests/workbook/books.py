"""Makes workbooks for tests, and says what their formulas must come to."""

import re
import zipfile
from io import BytesIO

from openpyxl import Workbook, load_workbook

from regrisk.export.workbook.build import workbook
from regrisk.model.assessment import Assessment
from regrisk.model.evaluation import Evaluation
from regrisk.model.pack import Pack
from regrisk.model.submission import Variant
from regrisk.report.withheld import withhold
from regrisk.scoring.display import shown_text
from regrisk.scoring.evaluate import evaluate
from regrisk.scoring.ledger import ledger

FIRST = 6
"""The first row of the ledger and of the sheet of questions."""
LEDGER_COLUMNS = "HIJKL"


def book_of(pack: Pack, assessment: Assessment, variant: Variant = "full") -> bytes:
    evaluation = evaluate(pack, assessment)
    if variant == "redacted":
        assessment, evaluation = withhold(pack, assessment, evaluation)
    return workbook(pack, assessment, evaluation, variant=variant)


def opened(content: bytes, *, values: bool = False) -> Workbook:
    return load_workbook(BytesIO(content), data_only=values)


def without_values(content: bytes) -> bytes:
    """Return the book with its formulas and without what they came to, so that it must be computed."""
    out = BytesIO()
    with (
        zipfile.ZipFile(BytesIO(content)) as source,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for name in source.namelist():
            part = source.read(name)
            if name.startswith("xl/worksheets/"):
                part = re.sub(rb"(</f>)<v>[^<]*</v>", rb"\1", part)
            target.writestr(name, part)
    return out.getvalue()


def expected(pack: Pack, evaluation: Evaluation) -> dict[tuple[str, str], str]:
    """Return what cells must show, by sheet and cell, as they are printed."""
    printed = ledger(evaluation, pack)
    figures = [row.figures for row in printed.domains] + [printed.rounding, printed.total]
    found = {
        ("Ledger", f"{letter}{row}"): f"{getattr(line, column):.2f}"
        for row, line in enumerate(figures, start=FIRST)
        for letter, column in zip(
            LEDGER_COLUMNS, ("possible", "earned", "evidenced", "open", "lost"), strict=True
        )
    }
    last = FIRST + len(figures)
    score = evaluation.score
    three = (score.points, score.evidenced, score.potential)
    found |= {
        ("Ledger", f"{letter}{last}"): shown_text(value) for letter, value in zip("IJK", three, strict=True)
    }
    found |= {
        ("Summary", f"B{row}"): shown_text(value)
        for row, value in zip((7, 8, 9), (score.points, score.evidenced, score.potential), strict=True)
    }
    return found


def as_shown(value: object, like: str) -> str:
    """Return a figure of a cell with the decimals of *like*, refusing one that had to be rounded to it."""
    assert isinstance(value, int | float), value
    places = len(like.partition(".")[2])
    assert abs(value - round(value, places)) < 1e-9, f"{value!r} is not cut to {places} decimals"
    return f"{round(value, places) + 0.0:.{places}f}"
