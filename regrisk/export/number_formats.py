"""How the cells of a workbook show their numbers, and whether a way of showing hides the number."""

import re

from regrisk.export.office_package import local

_ASIDE = re.compile(r"\[[^\]]*\]")
"""Colours, languages and conditions."""
_QUOTED = re.compile(r'"([^"]*)"|\\(.)|_.|\*.')
_BUILT_IN = "built-in "
"""Stands before the number of a way that no file has to spell out."""
_PLACES = re.compile(r"[0#?@dmyhsDMYHS]|General")


class Formats:
    """Told of the elements of a workbook's styles; keeps how each style shows a number."""

    def __init__(self) -> None:
        self._codes: dict[str, str] = {}
        self._styles: list[str] = []
        self._inside = False

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        match local(tag):
            case "numFmt":
                self._codes.setdefault(attributes.get("numFmtId", ""), attributes.get("formatCode", ""))
            case "cellXfs":
                self._inside = True
            case "xf" if self._inside:
                self._styles.append(attributes.get("numFmtId", "0"))

    def end(self, tag: str) -> None:
        """An element ends."""
        if local(tag) == "cellXfs":
            self._inside = False

    def data(self, text: str) -> None:
        """Text stands here; no style has any."""

    def of(self, style: int) -> str:
        """Return how a style shows a number; nothing where it shows it as it is."""
        if style >= len(self._styles):
            return ""
        number = self._styles[style]
        return self._codes.get(number, "" if number == "0" else f"{_BUILT_IN}{number}")

    def hides(self, code: str) -> bool:
        """Say whether *code* shows other digits than those of the number, or none of it."""
        if code.startswith(_BUILT_IN):
            return False
        bare = _ASIDE.sub("", code)
        quoted = "".join(found[1] or found[2] or "" for found in _QUOTED.finditer(bare))
        rest = _QUOTED.sub("", bare).partition(";")[0]
        return bool(
            code and (re.search("[0-9]", quoted) or re.search("[1-9]", rest) or not _PLACES.search(rest))
        )
