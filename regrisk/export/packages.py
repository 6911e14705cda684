"""The words of a Word document and the cells of a workbook, read without the programs that write them."""

from collections.abc import Iterator

from regrisk.export.number_formats import Formats
from regrisk.export.office_package import Package, local
from regrisk.export.opened import DamagedError
from regrisk.words import say

_BESIDE = ("header", "footer", "footnotes", "endnotes", "comments")
"""What else of a document says something, by the name of its relationship."""
_HIDES = ("vanish", "webHidden", "specVanish")
_OFF = ("0", "false", "off")

Cell = tuple[str, str, str]
"""Where a cell stands, what it holds, and how it is made: its formula, and how its number is shown."""


class Words:
    """What a Word document says: each paragraph that says something, and whether it hides others."""

    def __init__(self, content: bytes) -> None:
        """Read the document with its heads and feet, wherever its relationships say they are.

        Raises:
            DamagedError: this is no Word document that can be read.
        """
        package = Package(content)
        main = package.main()
        beside = sorted({part for kind, part in package.related(main).values() if kind in _BESIDE})
        self.parts = (main, *beside)
        """The parts that were read."""
        told = _Paragraphs()
        for part in self.parts:
            package.tell(part, told)
            told.ends()
        self.paragraphs = tuple(told.found)
        self.hides = told.hides


class Cells:
    """What a workbook holds, row by row and sheet by sheet, and whether it hides some of it."""

    def __init__(self, content: bytes) -> None:
        """Read the sheets in their order, wherever their relationships say they are.

        Raises:
            DamagedError: this is no workbook that can be read.
        """
        package = Package(content)
        main = package.main()
        related = package.related(main)
        parts = dict(related.values())
        sheets, shared, formats = _Sheets(), _Shared(), Formats()
        package.tell(main, sheets)
        if "sharedStrings" in parts:
            package.tell(parts["sharedStrings"], shared)
        if "styles" in parts:
            package.tell(parts["styles"], formats)
        self.hides = sheets.hides
        found: list[tuple[Cell, ...]] = []
        try:
            places = [(name, related[relation][1]) for name, relation in sheets.found]
            if len({part for _, part in places}) < len(places):
                raise ValueError(main)
            for name, part in places:
                told = _Rows(name, shared.found, formats)
                package.tell(part, told)
                found += told.found
                self.hides |= told.hides
        except (KeyError, IndexError, ValueError) as error:
            raise DamagedError(say("it is no file that can be read")) from error
        self.rows = tuple(found)


def paragraphs(content: bytes) -> tuple[str, ...]:
    """Return every paragraph of a Word document that says something, with its heads and feet.

    Raises:
        DamagedError: this is no Word document that can be read.
    """
    return Words(content).paragraphs


def rows(content: bytes) -> tuple[tuple[Cell, ...], ...]:
    """Return every row of a workbook, sheet by sheet.

    Raises:
        DamagedError: this is no workbook that can be read.
    """
    return Cells(content).rows


class _Told:
    """Told of elements; keeps the text inside of those named ``t`` and others that matter."""

    def __init__(self) -> None:
        self._inside: list[str] = []
        self._text: list[str] = []

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        name = local(tag)
        self._inside.append(name)
        self.begins(name, {local(key): value for key, value in attributes.items()})

    def end(self, tag: str) -> None:
        self._inside.pop()
        self.over(local(tag))

    def data(self, text: str) -> None:
        if self._inside:
            self.says(self._inside[-1], text)

    def begins(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""

    def over(self, name: str) -> None:
        """An element ends."""

    def says(self, name: str, text: str) -> None:
        """Text stands in an element."""

    def taken(self) -> str:
        """Return the text since the last time."""
        text = "".join(self._text)
        self._text.clear()
        return text


class _Paragraphs(_Told):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.hides = False
        self._hidden = False

    def begins(self, name: str, attributes: dict[str, str]) -> None:
        if name == "r":
            self._hidden = False
        elif name in _HIDES and attributes.get("val", "") not in _OFF:
            self.hides = self._hidden = True

    def over(self, name: str) -> None:
        if name == "r":
            self._hidden = False
        elif name == "p":
            self.ends()

    def says(self, name: str, text: str) -> None:
        if name == "t" and not self._hidden:
            self._text.append(text)

    def ends(self) -> None:
        """A paragraph ends, or a part."""
        if text := self.taken():
            self.found.append(text)
        self._hidden = False


class _Sheets(_Told):
    """The name of each sheet with its relationship, in order."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, str]] = []
        self.hides = False

    def begins(self, name: str, attributes: dict[str, str]) -> None:
        if name == "sheet":
            self.found.append((attributes.get("name", ""), attributes.get("id", "")))
            self.hides |= attributes.get("state", "visible") != "visible"


class _Shared(_Told):
    """The texts that cells refer to by number."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def over(self, name: str) -> None:
        if name == "si":
            self.found.append(self.taken())

    def says(self, name: str, text: str) -> None:
        if name == "t" and "rPh" not in self._inside:
            self._text.append(text)


class _Rows(_Told):
    def __init__(self, sheet: str, shared: list[str], formats: Formats) -> None:
        super().__init__()
        self._sheet, self._shared, self._formats = sheet, shared, formats
        self._row: list[Cell] = []
        self._cell: dict[str, str] = {}
        self._kept: dict[str, list[str]] = {"v": [], "f": [], "t": []}
        self.found: list[tuple[Cell, ...]] = []
        self.hides = False

    def begins(self, name: str, attributes: dict[str, str]) -> None:
        if name in ("row", "col"):
            self.hides |= attributes.get("hidden", "0") not in _OFF
        elif name == "c":
            self._cell = attributes
            self._kept = {"v": [], "f": [], "t": []}

    def over(self, name: str) -> None:
        if name == "c":
            self._row += self._read()
        elif name == "row":
            self.found.append(tuple(self._row))
            self._row.clear()

    def says(self, name: str, text: str) -> None:
        if name in self._kept:
            self._kept[name].append(text)

    def _read(self) -> Iterator[Cell]:
        value, formula, inline = ("".join(self._kept[name]) for name in ("v", "f", "t"))
        made = f"={formula}" if formula else ""
        match self._cell.get("t", "n"):
            case "s":
                shown = self._shared[int(value)]
            case "inlineStr":
                shown = inline
            case "n" if value:
                style = self._formats.of(int(self._cell.get("s", "0")))
                shown = style if self._formats.hides(style) else value
                made = f"{made} [{style}]" if style else made
            case _:
                shown = value
        if shown:
            yield f"{self._sheet}!{self._cell.get('r', '')}", shown, made.strip()
