"""An engine of formulas over many workbooks that differ in what is filled in and not in their formulas.

It takes seconds to read the formulas of one book, and a tenth of that to compute them anew.
"""

from collections.abc import Mapping
from functools import cached_property
from io import BytesIO
from pathlib import Path
from typing import Any

import formulas
import numpy as np
import schedula
from formulas.ranges import Ranges
from openpyxl import load_workbook

Place = tuple[str, str]
"""A sheet and a cell."""


def computed(content: bytes, folder: Path) -> dict[Place, Any]:
    """Return the value of every cell of one book."""
    path = folder / "book.xlsx"
    path.write_bytes(content)
    return _values(formulas.ExcelModel().loads(str(path)).finish().calculate())


class Engine:
    """Reads the formulas of *books* once; all of them have the same ones.

    Raises:
        ValueError: two books differ in a formula.
    """

    def __init__(self, books: Mapping[str, bytes], folder: Path) -> None:
        self._path = folder / "all.xlsx"
        self._books = {name: _cells(content) for name, content in books.items()}
        self._first = next(iter(books.values()))
        [(_, formulas_of_first), *others] = self._books.values()
        if any(each != formulas_of_first for _, each in others):
            raise ValueError("these books do not have the same formulas")

    @cached_property
    def _filled(self) -> frozenset[Place]:
        return frozenset().union(*(constants for constants, _ in self._books.values()))

    @cached_property
    def _model(self) -> Any:
        """The formulas, in a book where every cell is filled that is filled in any of them."""
        book = load_workbook(BytesIO(self._first))
        for sheet, cell in self._filled:
            if book[sheet][cell].value is None:
                book[sheet][cell] = "filled in another book"
        book.save(self._path)
        return formulas.ExcelModel().loads(str(self._path)).finish()

    def computed(self, name: str) -> dict[Place, Any]:
        """Return the value of every cell of the book *name*."""
        constants, _ = self._books[name]
        given = {}
        for sheet, cell in self._filled:
            place = f"'[{self._path.name}]{sheet.upper()}'!{cell}"
            value = constants.get((sheet, cell), schedula.EMPTY)
            given[place] = Ranges().push(place, np.array([[value]], dtype=object))
        return _values(self._model.calculate(inputs=given))


def _cells(content: bytes) -> tuple[dict[Place, Any], dict[Place, str]]:
    """Return what is filled in and what is computed in a book."""
    constants, computes = {}, {}
    for sheet in load_workbook(BytesIO(content)):
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, str) and cell.value.startswith("="):
                    computes[sheet.title, cell.coordinate] = cell.value
                elif cell.value is not None:
                    constants[sheet.title, cell.coordinate] = cell.value
    return constants, computes


def _values(solution: Any) -> dict[Place, Any]:
    found = {}
    for name, part in solution.items():
        sheet, _, cell = name.rpartition("!")
        if ":" not in cell and hasattr(part, "value"):
            found[sheet.rpartition("]")[2].rstrip("'").capitalize(), cell] = part.value[0, 0]
    return found
