"""Forms with one thing wrong with them, made from a sound one."""

import io
from collections.abc import Callable

from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    DecodedStreamObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    NumberObject,
    PdfObject,
    TextStringObject,
)


def changed(form: bytes, change: Callable[[PdfWriter], None]) -> bytes:
    """The form with one change."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(form)))
    change(writer)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def form_of(writer: PdfWriter) -> DictionaryObject:
    found = writer.root_object["/AcroForm"].get_object()
    assert isinstance(found, DictionaryObject)
    return found


def fields_of(writer: PdfWriter) -> ArrayObject:
    found = form_of(writer)["/Fields"].get_object()
    assert isinstance(found, ArrayObject)
    return found


def entry(**entries: PdfObject | str) -> DictionaryObject:
    """A dictionary; a text stands for a name."""
    return DictionaryObject(
        {
            NameObject(f"/{key}"): NameObject(value) if type(value) is str else value
            for key, value in entries.items()
            if isinstance(value, PdfObject | str)
        }
    )


def text_field(name: str, **more: PdfObject | str) -> DictionaryObject:
    rect = ArrayObject(FloatObject(each) for each in (50, 50, 250, 70))
    return entry(FT="/Tx", T=TextStringObject(name), Subtype="/Widget", Rect=rect, **more)


def script(text: str = "app.alert(1)") -> DictionaryObject:
    return entry(S="/JavaScript", JS=TextStringObject(text))


def protected(password: str) -> Callable[[PdfWriter], None]:
    return lambda writer: writer.encrypt(password, owner_password="owner", algorithm="RC4-128")


def xml_form(*, fields: bool, dynamic: bool = False) -> Callable[[PdfWriter], None]:
    def change(writer: PdfWriter) -> None:
        data = DecodedStreamObject()
        data.set_data(b"<xdp:xdp xmlns:xdp='http://ns.adobe.com/xdp/'/>")
        form_of(writer)[NameObject("/XFA")] = writer._add_object(data)
        if not fields:
            form_of(writer)[NameObject("/Fields")] = ArrayObject()
        if dynamic:
            writer.root_object[NameObject("/NeedsRendering")] = BooleanObject(True)

    return change


def without_form(writer: PdfWriter) -> None:
    del writer.root_object["/AcroForm"]


def many_fields(writer: PdfWriter) -> None:
    fields_of(writer).extend(text_field(f"more{at}") for at in range(5_001))


def many_pages(writer: PdfWriter) -> None:
    for _ in range(301):
        writer.add_blank_page(100, 100)


def signed(writer: PdfWriter) -> None:
    signature = entry(Type="/Sig", Filter="/Adobe.PPKLite", Contents=TextStringObject("00"))
    fields_of(writer).append(
        entry(FT="/Sig", T=TextStringObject("signature"), V=writer._add_object(signature))
    )


def going_in_circles(writer: PdfWriter) -> None:
    """A part of a name that is its own part, and one whose part is above it."""
    one = entry(T=TextStringObject("circle"))
    known = writer._add_object(one)
    two = writer._add_object(entry(T=TextStringObject("inner"), Parent=known, Kids=ArrayObject([known])))
    one[NameObject("/Kids")] = ArrayObject([known, two])
    fields_of(writer).append(known)


def deep(writer: PdfWriter) -> None:
    part = writer._add_object(text_field("end"))
    for _ in range(2_000):
        part = writer._add_object(entry(T=TextStringObject("n"), Kids=ArrayObject([part])))
    fields_of(writer).append(part)


def bomb(writer: PdfWriter) -> None:
    """A page whose words take 60 megabytes once unpacked."""
    data = DecodedStreamObject()
    data.set_data(b"BT /F1 9 Tf (aaaaaaaaaaaaaaaaaaaaaaaaaaaaa) Tj ET\n" * 1_200_000)
    page = writer.pages[0]
    page[NameObject("/Contents")] = writer._add_object(data.flate_encode())


def on_open(writer: PdfWriter) -> None:
    writer.root_object[NameObject("/OpenAction")] = script()


def in_names(writer: PdfWriter) -> None:
    listed = ArrayObject([TextStringObject("a"), script()])
    writer.root_object[NameObject("/Names")] = entry(JavaScript=entry(Names=listed))


def on_page(writer: PdfWriter) -> None:
    writer.pages[0][NameObject("/AA")] = entry(O=script())


def on_field(writer: PdfWriter) -> None:
    first = fields_of(writer)[0].get_object()
    assert isinstance(first, DictionaryObject)
    first[NameObject("/AA")] = entry(K=script("AFNumber_Format(2,0,0,0,'',true)"))


def launching(writer: PdfWriter) -> None:
    """A button that goes somewhere first and then starts a program."""
    after = entry(S="/Launch", F=TextStringObject("calc.exe"))
    fields_of(writer).append(
        text_field("press", A=entry(S="/URI", URI=TextStringObject("http://example.org"), Next=after))
    )


def linked(writer: PdfWriter) -> None:
    """A plain link, as most forms have one."""
    notes = writer.pages[0]["/Annots"].get_object()
    assert isinstance(notes, ArrayObject)
    rect = ArrayObject(NumberObject(each) for each in (0, 0, 9, 9))
    action = entry(S="/URI", URI=TextStringObject("http://example.org"))
    notes.append(writer._add_object(entry(Subtype="/Link", Rect=rect, A=action)))
