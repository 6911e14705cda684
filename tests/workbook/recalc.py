"""Recalculates workbooks with LibreOffice and compares them with the score; ``make recalc`` starts it."""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from openpyxl import load_workbook

from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from regrisk.model.submission import Variant
from regrisk.scoring.evaluate import evaluate
from tests.report.making import at_random, examples_of, shipped_pack
from tests.workbook.books import as_shown, book_of, expected, without_values

VARIANTS: tuple[Variant, ...] = ("full", "summary")


def main() -> int:
    """Return 0 when every workbook comes to the printed figures, else 1."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--random", type=int, default=50, help="so many assessments at random as well")
    parser.add_argument("--office", default="soffice", help="the program to start")
    asked = parser.parse_args()
    pack = shipped_pack()
    examples = examples_of(pack)
    base = examples["mid-size-conditional"]
    subjects = {**examples, **{f"random-{seed}": at_random(pack, base, seed) for seed in range(asked.random)}}
    wrong = recalculated(pack, subjects, asked.office)
    said = wrong or [f"{len(subjects) * len(VARIANTS)} workbooks come to the printed figures."]
    sys.stdout.write("\n".join(said) + "\n")
    return 1 if wrong else 0


def recalculated(pack: Pack, subjects: dict[str, Assessment], office: str) -> list[str]:
    """Return what differs, one sentence for each cell."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "in").mkdir()
        for subject, assessment in subjects.items():
            for variant in VARIANTS:
                bare = without_values(book_of(pack, assessment, variant))
                (folder / "in" / f"{subject}.{variant}.xlsx").write_bytes(bare)
        subprocess.run(
            [
                office, "--headless", f"-env:UserInstallation={(folder / 'profile').as_uri()}",
                "--convert-to", "xlsx", "--outdir", str(folder / "out"),
                *(str(path) for path in sorted((folder / "in").iterdir())),
            ],
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )  # fmt: skip
        return [
            sentence
            for subject, assessment in subjects.items()
            for variant in VARIANTS
            for sentence in _differences(pack, assessment, folder / "out" / f"{subject}.{variant}.xlsx")
        ]


def _differences(pack: Pack, assessment: Assessment, path: Path) -> list[str]:
    book = load_workbook(path, data_only=True)
    wrong = []
    for (sheet, cell), shown in expected(pack, evaluate(pack, assessment)).items():
        value = book[sheet][cell].value
        if not isinstance(value, int | float) or as_shown(value, shown) != shown:
            wrong.append(f"{path.stem}: {sheet}!{cell} is {value!r} and must be {shown}.")
    return wrong


if __name__ == "__main__":
    sys.exit(main())
