"""Puts values into a copy of a form, which stays a form: every field can still be changed in a viewer."""

import io
from collections.abc import Iterable, Mapping, Sequence

from pypdf import PageObject, PdfWriter
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    DictionaryObject,
    IndirectObject,
    NameObject,
    NumberObject,
    PdfObject,
    TextStringObject,
)

from regrisk.export.forms.opening import DAMAGED, Opened, opened, refused, whole
from regrisk.export.forms.read import COMBO, WRAPS, group_by_name, kind_of, option_in
from regrisk.export.forms.scripts import holders_of_scripts, take_out
from regrisk.export.forms.tree import RawField, Refers, on_states, raw_fields, refers, text_of
from regrisk.words import say

FieldValue = str | tuple[str, ...]
"""The text of a text field; the names of the options of any other, none to clear it."""


def fill_form(
    data: bytes, where: str, values: Mapping[str, FieldValue], *, without_scripts: bool = False
) -> bytes:
    """Return a copy of the form in *data* with *values*, by the names of its fields.

    Viewers are told to draw the values anew, and a drawing of them is in the file for those that do not.
    With *without_scripts* whatever a viewer would run is left out of the copy.

    Raises:
        FormError: the form cannot be used, holds scripts that may not be left out, or is signed.
    """
    found = opened(data, where)
    with whole(where):
        _refuse(found, where, without_scripts)
        writer = PdfWriter(clone_from=found.reader)
        form = _form_of(writer)
        names = group_by_name(raw_fields(form))
        form.pop("/XFA", None)  # viewers would show it instead of the fields
        writer.root_object.pop("/Perms", None)  # what it permits ends with the first change
        take_out(holders_of_scripts(writer.root_object, writer.pages, raw_fields(form)))
        rotation = _rotations(writer.pages)
        for name, value in values.items():
            for raw in names.get(name, ()):
                _set(writer, raw, value, rotation)
        form[NameObject("/NeedAppearances")] = BooleanObject(True)
        out = io.BytesIO()
        writer.write(out)
    return out.getvalue()


def _refuse(found: Opened, where: str, without_scripts: bool) -> None:
    if found.has_scripts and not without_scripts:
        what = say(
            "The form holds scripts, which a viewer would run; regrisk runs none and copies none unasked."
        )
        raise refused(where, what, say("Fill a copy without them: --without-scripts."), "SCRIPTS")
    for field in found.fields:
        if text_of(field.get("/FT")) == "Sig" and isinstance(field.get("/V"), DictionaryObject):
            what = say("The form is signed, and any change would break the signature.")
            raise refused(where, what, say("Fill the form before it is signed."), "SIGNED")


def _form_of(writer: PdfWriter) -> DictionaryObject:
    form = writer.root_object["/AcroForm"].get_object()
    return form if isinstance(form, DictionaryObject) else DictionaryObject()


def _rotations(pages: Iterable[PageObject]) -> dict[Refers, int]:
    found: dict[Refers, int] = {}
    for page in pages:
        notes = page.get("/Annots")
        notes = notes.get_object() if notes is not None else ()
        for note in notes if isinstance(notes, ArrayObject) else ():
            found[refers(note)] = page.rotation
    return found


def _set(writer: PdfWriter, raw: RawField, value: FieldValue, rotation: Mapping[Refers, int]) -> None:
    chosen = (value,) if isinstance(value, str) else value
    match kind_of(raw):
        case "checkbox" | "radio":
            _press(raw, chosen[0] if chosen else "Off")
        case "text":
            _write(writer, raw, chosen[0] if chosen else "", rotation)
        case "choice":
            _choose(writer, raw, chosen, rotation)
        case _:
            pass


def _press(raw: RawField, state: str) -> None:
    raw.holder[NameObject("/V")] = NameObject(f"/{state}")
    for _, box in raw.boxes:
        shown = state if state in on_states(box) else "Off"
        box[NameObject("/AS")] = NameObject(f"/{shown}")


def _write(writer: PdfWriter, raw: RawField, text: str, rotation: Mapping[Refers, int]) -> None:
    raw.holder.pop("/RV", None)  # the same text with its looks, which would win
    raw.holder[NameObject("/V")] = TextStringObject(text)
    _draw(writer, raw, text, rotation)


def _choose(writer: PdfWriter, raw: RawField, chosen: Sequence[str], rotation: Mapping[Refers, int]) -> None:
    """Choose from a list; it keeps the names of the options and is drawn with their words, as a text."""
    holder, listed = raw.holder, raw.get("/Opt")
    labels = dict(option_in(entry) for entry in (listed if isinstance(listed, ArrayObject) else ()))
    as_text = {"/FT": NameObject("/Tx"), "/Ff": NumberObject(0 if raw.flags & COMBO else WRAPS)}
    own = {key: holder.get(key) for key in as_text}
    holder.update({NameObject(key): value for key, value in as_text.items()})
    _write(writer, raw, "\n".join(labels.get(name, name) for name in chosen), rotation)
    for key, value in own.items():
        if value is None:
            del holder[NameObject(key)]
        else:
            holder[NameObject(key)] = value
    holder.pop("/I", None)
    if len(chosen) > 1:
        holder[NameObject("/V")] = ArrayObject(TextStringObject(name) for name in chosen)
    elif chosen:
        holder[NameObject("/V")] = TextStringObject(chosen[0])
    else:
        holder.pop("/V", None)


def _draw(writer: PdfWriter, raw: RawField, text: str, rotation: Mapping[Refers, int]) -> None:
    """Draw *text* into the boxes of a field, each as if it were alone on its page.

    The writer draws by the last part of a name, which several fields of one page may share.
    """
    for key in ("/FT", "/Ff", "/Q", "/MaxLen"):
        inherited = raw.get(key)
        if key not in raw.holder and inherited is not None:
            raw.holder[NameObject(key)] = inherited
    name = text_of(raw.holder.get("/T"))
    for known, box in raw.boxes:
        box.pop("/AP", None)
        page = PageObject()
        page[NameObject("/Rotate")] = NumberObject(rotation.get(known, 0))
        page[NameObject("/Annots")] = ArrayObject([_pointer(box)])
        try:
            writer.update_page_form_field_values(page, {name: text}, auto_regenerate=None)
        except DAMAGED:
            box.pop("/AP", None)  # what cannot be drawn here is drawn by the viewer


def _pointer(box: DictionaryObject) -> PdfObject:
    own = box.indirect_reference
    return own if isinstance(own, IndirectObject) else box
