"""Reads what a form asks: its fields with their kind, words, options and place."""

import hashlib
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from pypdf import PageObject
from pypdf.generic import ArrayObject, DictionaryObject, PdfObject

from regrisk.export.forms.near import Box, Piece, caption_of, question_of
from regrisk.export.forms.opening import DAMAGED, Opened, opened, whole
from regrisk.export.forms.tree import RawField, Refers, on_states, refers, text_of
from regrisk.model.form import LONGEST_NAME, LONGEST_WORDING, FieldKind, Form, FormField, FormOption
from regrisk.questions.plain_text import forbidden_at

_READ_ONLY, WRAPS, _RADIO, _PUSH = 1, 1 << 12, 1 << 15, 1 << 16
COMBO, _EDIT, _SEVERAL = 1 << 17, 1 << 18, 1 << 21
"""Flags of fields: ``WRAPS`` of a text over several lines, ``COMBO`` of a list that opens."""
_MOST_CONTENT = 1_000_000
"""Bytes of a page's content up to which its words are read; beyond it only tooltips and names tell."""
_SIZE = re.compile(r"(-?\d+(?:\.\d+)?)\s+Tf")


def read_form(data: bytes, where: str) -> Form:
    """Return the form in *data*, the content of the file *where*.

    Raises:
        FormError: it cannot be used; the sentence says why.
    """
    found = opened(data, where)
    with whole(where):
        return _read(found)


def group_by_name(fields: Iterable[RawField]) -> dict[str, list[RawField]]:
    """Return the fields that can be filled by their name; fields of one name are one field."""
    found: dict[str, list[RawField]] = {}
    for field in fields:
        if kind_of(field) is not None:
            found.setdefault(field.name, []).append(field)
    return found


def kind_of(field: RawField) -> FieldKind | None:
    """Return what kind of field it is; None for one that holds no answer, such as a button to print."""
    match text_of(field.get("/FT")):
        case "Tx":
            return "text"
        case "Ch":
            return "choice"
        case "Sig":
            return "signature"
        case "Btn" if not field.flags & _PUSH:
            states = {state for _, box in field.boxes for state in on_states(box)}
            return "radio" if field.flags & _RADIO or len(states) > 1 else "checkbox"
        case _:
            return None


def _read(found: Opened) -> Form:
    pages = list(found.reader.pages)
    page_of = {known: at for at, page in enumerate(pages) for known in _notes(page)}
    sheets = [_Sheet(page) for page in pages]
    names = group_by_name(found.fields)
    for raws in names.values():
        for raw in raws:
            for known, box in raw.boxes:
                if known in page_of:
                    sheets[page_of[known]].boxes.append(_box(box))
    fields = [
        _field(name, raws, page_of, sheets)
        for name, raws in names.items()
        if name and len(name) <= LONGEST_NAME and forbidden_at(name) is None
    ]
    ordered = [field for _, field in sorted(fields, key=lambda one: one[0])]
    return Form(
        pages=len(pages),
        fields=tuple(ordered),
        fingerprint=fingerprint_of(ordered),
        unnamed=len(names) - len(ordered),
        scripts=found.has_scripts,
        layers="/XFA" in found.form,
    )


def fingerprint_of(fields: Iterable[FormField]) -> str:
    """Return what tells one form from another: the digest of what its fields ask and offer."""
    said = sorted((field.name, field.kind, field.wording, *field.option_names) for field in fields)
    return "sha256:" + hashlib.sha256(json.dumps(said, ensure_ascii=True).encode()).hexdigest()


class _Sheet:
    """A page with the boxes of its fields; its words are read when someone asks."""

    def __init__(self, page: PageObject) -> None:
        self._page = page
        self._pieces: list[Piece] | None = None
        self.boxes: list[Box] = []

    @property
    def pieces(self) -> list[Piece]:
        if self._pieces is None:
            self._pieces = _pieces(self._page)
        return self._pieces


_Place = tuple[int, float, float]
"""Page, then how far down and how far right, so that places sort in reading order."""


def _field(
    name: str, raws: Sequence[RawField], page_of: dict[Refers, int], sheets: Sequence[_Sheet]
) -> tuple[_Place, FormField]:
    raw, kind = raws[0], kind_of(raws[0]) or "text"
    shown = [
        (page_of[known], _box(box), box) for each in raws for known, box in each.boxes if known in page_of
    ]
    page = min((at for at, _, _ in shown), default=-1)
    here = [box for at, box, _ in shown if at == page]
    sheet = sheets[page] if here else None
    question = question_of(here, sheet.boxes, sheet.pieces) if sheet else ""
    wraps = bool(raw.flags & WRAPS)
    longest = raw.get("/MaxLen")
    field = FormField(
        name=name,
        kind=kind,
        page=page + 1,
        wording=plain(text_of(raw.get("/TU"))) or plain(question),
        options=_options(raws, kind, shown, sheet),
        longest=int(longest) if kind == "text" and isinstance(longest, int) and longest > 0 else None,
        room=_room(raw, here) if kind == "text" and not wraps else None,
        several=kind == "choice" and bool(raw.flags & _SEVERAL),
        free=kind == "choice" and bool(raw.flags & COMBO and raw.flags & _EDIT),
        read_only=bool(raw.flags & _READ_ONLY),
        holds=_holds(raw),
    )
    top = max((box.top for box in here), default=0.0)
    left = min((box.left for box in here), default=0.0)
    return (page if page >= 0 else len(sheets), -round(top), left), field


def plain(text: str) -> str:
    """Return *text* on one line, of bearable length, without characters that hide or reorder others."""
    seen = "".join(char if char.isprintable() else " " for char in text[: 4 * LONGEST_WORDING])
    line = " ".join(seen.split())
    return line if len(line) <= LONGEST_WORDING else line[: LONGEST_WORDING - 1] + "…"


def _options(
    raws: Sequence[RawField],
    kind: FieldKind,
    shown: Sequence[tuple[int, Box, DictionaryObject]],
    sheet: _Sheet | None,
) -> tuple[FormOption, ...]:
    listed = raws[0].get("/Opt")
    entries = list(listed) if isinstance(listed, ArrayObject) else []
    found: dict[str, str] = {}
    if kind == "choice":
        for entry in entries:
            name, label = option_in(entry)
            found.setdefault(name, plain(label))
    elif kind in ("checkbox", "radio"):
        for at, (_, box, holder) in enumerate(shown):
            beside = caption_of(box, sheet.boxes, sheet.pieces) if sheet and box in sheet.boxes else ""
            own = option_in(entries[at])[1] if len(entries) == len(shown) else ""
            for state in on_states(holder):
                found.setdefault(state, plain(own) or plain(beside))
    return tuple(
        FormOption(name=name, label=label or plain(name))
        for name, label in found.items()
        if name and len(name) <= LONGEST_NAME and forbidden_at(name) is None
    )


def option_in(entry: PdfObject) -> tuple[str, str]:
    """Return the name of an option of a list, and the words it shows."""
    here = entry.get_object()
    if isinstance(here, ArrayObject) and len(here) > 1:
        return text_of(here[0]), text_of(here[1])
    return text_of(here), text_of(here)


def _holds(raw: RawField) -> str:
    value = raw.get("/V")
    if isinstance(value, ArrayObject):
        return plain(", ".join(text_of(part) for part in value))
    held = plain(text_of(value))
    return "" if held == "Off" else held


def _room(raw: RawField, boxes: Sequence[Box]) -> int | None:
    """Return about how many characters a box shows at the size the form sets; None where the text shrinks."""
    match = _SIZE.search(text_of(raw.get("/DA")))
    size = float(match.group(1)) if match else 0.0
    if size <= 0 or not boxes:
        return None
    return int(max(0.0, min(box.right - box.left for box in boxes) - 4) / (size * 0.5))


def _box(holder: DictionaryObject) -> Box:
    corners = holder.get("/Rect")
    corners = corners.get_object() if corners is not None else ()
    numbers = [float(each.get_object()) for each in corners]
    if len(numbers) != 4:
        return Box(0.0, 0.0, 0.0, 0.0)
    left, bottom, right, top = numbers
    return Box(min(left, right), min(bottom, top), max(left, right), max(bottom, top))


def _notes(page: PageObject) -> list[Refers]:
    notes = page.get("/Annots")
    notes = notes.get_object() if notes is not None else ()
    return [refers(entry) for entry in notes] if isinstance(notes, ArrayObject) else []


def _pieces(page: PageObject) -> list[Piece]:
    """Return the words of a page with their places; nothing where they cannot be read."""
    found: defaultdict[tuple[float, float, float], str] = defaultdict(str)

    def heard(text: str, cm: Sequence[float], tm: Sequence[float], _font: object, size: float) -> None:
        if text.strip():
            x = tm[4] * cm[0] + tm[5] * cm[2] + cm[4]
            y = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
            scale = abs(tm[3] * cm[3]) or 1.0
            found[round(x, 1), round(y, 1), size * scale] += text

    try:
        content = page.get_contents()
        if content is not None and len(content.get_data()) <= _MOST_CONTENT:
            page.extract_text(visitor_text=heard)
    except DAMAGED:
        return []
    return [Piece(x, y, " ".join(text.split()), size) for (x, y, size), text in found.items()]
