"""An engine of formulas over many workbooks that differ in what is filled in and not in their formulas.

It takes seconds to read the formulas of one book, and a tenth of that to compute them anew.
Only those are read on which a place depends that is asked for.
"""

from collections.abc import Iterable, Mapping
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


def computed(content: bytes, places: Iterable[Place], folder: Path) -> dict[Place, Any]:
    """Return the values of *places* in one book."""
    path = folder / "book.xlsx"
    path.write_bytes(content)
    named = {_named(path, place): place for place in places}
    return _values(_model_of(path, named).calculate(outputs=named), named)


class Engine:
    """Reads the formulas of *books* that lead to *places* once; all of them have the same ones.

    Raises:
        ValueError: two books differ in a formula.
    """

    def __init__(self, books: Mapping[str, bytes], places: Iterable[Place], folder: Path) -> None:
        self._path = folder / "all.xlsx"
        self._named = {_named(self._path, place): place for place in places}
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
        return _model_of(self._path, self._named)

    def computed(self, name: str) -> dict[Place, Any]:
        """Return the values of the places asked for in the book *name*."""
        constants, _ = self._books[name]
        given = {}
        for place in self._filled:
            node = _named(self._path, place)
            if node in self._model.cells:
                value = constants.get(place, schedula.EMPTY)
                given[node] = Ranges().push(node, np.array([[value]], dtype=object))
        return _values(self._model.calculate(inputs=given, outputs=self._named), self._named)


def _named(path: Path, place: Place) -> str:
    """Return what the engine calls a cell of the book at *path*."""
    sheet, cell = place
    return f"'[{path.name}]{sheet.upper()}'!{cell}"


def _model_of(path: Path, named: Iterable[str]) -> Any:
    """Return the formulas of the book at *path* on which the cells *named* depend."""
    model = formulas.ExcelModel()
    model.add_book(str(path))
    return model.from_ranges(*named).finish()


def _cells(content: bytes) -> tuple[dict[Place, Any], dict[Place, str]]:
    """Return what is filled in and what is computed in a book."""
    constants, computes = {}, {}
    for sheet in load_workbook(BytesIO(content), read_only=True):
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, str) and cell.value.startswith("="):
                    computes[sheet.title, cell.coordinate] = cell.value
                elif cell.value is not None:
                    constants[sheet.title, cell.coordinate] = cell.value
    return constants, computes


def _values(solution: Any, named: Mapping[str, Place]) -> dict[Place, Any]:
    return {place: solution[name].value[0, 0] for name, place in named.items() if name in solution}
