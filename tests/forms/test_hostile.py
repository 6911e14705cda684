"""Forms that cannot be used are one sentence and exit code 2; nothing is written, nothing is run."""

import io
import re
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter
from pypdf.generic import TextStringObject

from regrisk.cli.main import run
from regrisk.errors import FormError
from regrisk.export.forms.fill import fill_form
from regrisk.export.forms.read import read_form
from regrisk.packs.locate import bundled_pack

from . import spoiled
from .drawn import juniper, sagebrush
from .spoiled import changed

SOUND = juniper()
DOCUMENT = bundled_pack() / "examples" / "strong-renewal.yaml"


class Said(NamedTuple):
    code: int
    out: str
    err: str


Command = Callable[..., Said]


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> Command:
    def said(*arguments: str | Path) -> Said:
        code = run([str(argument) for argument in arguments])
        out, err = capsys.readouterr()
        return Said(code, out, err)

    return said


@pytest.fixture
def mapped(tmp_path: Path, command: Command) -> Path:
    """A form file of the sound form, all confirmed."""
    (tmp_path / "sound.pdf").write_bytes(SOUND)
    form_file = tmp_path / "form.yaml"
    assert command("form", "map", tmp_path / "sound.pdf", "-o", form_file).code == 0
    form_file.write_text(form_file.read_text().replace("confirmed: false", "confirmed: true"))
    return form_file


REFUSED: dict[str, tuple[bytes, str]] = {
    "protected": (changed(SOUND, spoiled.protected("secret")), "protected by a password or against changes"),
    "no changes": (changed(SOUND, spoiled.protected("")), "protected by a password or against changes"),
    "xml only": (changed(SOUND, spoiled.xml_form(fields=False)), "an XML form (XFA)"),
    "xml drawn": (changed(SOUND, spoiled.xml_form(fields=True, dynamic=True)), "an XML form (XFA)"),
    "no form": (changed(SOUND, spoiled.without_form), "no fields to fill"),
    "many fields": (changed(SOUND, spoiled.many_fields), "more than 5,000 fields"),
    "many pages": (changed(SOUND, spoiled.many_pages), "has 303 pages, and a form has at most 300"),
    "half": (SOUND[: len(SOUND) // 2], "damaged"),
    "head": (b"%PDF-1.7\n", "damaged"),
    "no pdf": (b"PK\x03\x04 a document of some other kind", "not a PDF file"),
    "empty": (b"", "not a PDF file"),
}


@pytest.mark.parametrize("name", REFUSED)
@pytest.mark.parametrize("verb", ["map", "fill"])
def test_a_form_that_cannot_be_used_is_one_sentence(
    command: Command, mapped: Path, tmp_path: Path, name: str, verb: str
) -> None:
    content, says = REFUSED[name]
    form, out = tmp_path / f"{name}.pdf", tmp_path / ("out.pdf" if verb == "fill" else "out.yaml")
    form.write_bytes(content)
    before = sorted(tmp_path.iterdir())

    words = [form, mapped, DOCUMENT] if verb == "fill" else [form]
    said = command("form", verb, *words, "-o", out)

    assert (said.code, said.out) == (2, "")
    assert said.err.startswith(f"{form}: ")
    assert says in said.err
    assert said.err.count("\n") == 1
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda path: None, "There is no such file."),
        (lambda path: path.mkdir(), "This is a folder."),
        (lambda path: _long(path), "The file has 30,000,001 bytes, and no more than 30,000,000 are read."),
    ],
    ids=["missing", "folder", "huge"],
)
def test_a_file_that_cannot_be_read_is_one_sentence(
    command: Command, tmp_path: Path, make: Callable[[Path], None], says: str
) -> None:
    form = tmp_path / "form.pdf"
    make(form)
    said = command("form", "map", form, "-o", tmp_path / "form.yaml")

    assert (said.code, said.out) == (2, "")
    assert f"{form}: {says}" in said.err
    assert not (tmp_path / "form.yaml").exists()


def _long(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(30_000_001)


SCRIPTS = {
    "open": spoiled.on_open,
    "names": spoiled.in_names,
    "page": spoiled.on_page,
    "field": spoiled.on_field,
    "launch": spoiled.launching,
}


@pytest.mark.parametrize("name", SCRIPTS)
def test_a_form_with_scripts_is_filled_only_without_them(
    command: Command, mapped: Path, tmp_path: Path, name: str
) -> None:
    form, out = tmp_path / "scripts.pdf", tmp_path / "out.pdf"
    form.write_bytes(changed(SOUND, SCRIPTS[name]))

    told = command("form", "map", form, "-o", tmp_path / "scripts.yaml")
    assert (told.code, told.err) == (0, "")
    assert "The form holds scripts" in told.out

    refused = command("form", "fill", form, mapped, DOCUMENT, "-o", out)
    assert (refused.code, refused.out) == (2, "")
    assert "holds scripts" in refused.err
    assert "--without-scripts" in refused.err
    assert not out.exists()

    done = command("form", "fill", form, mapped, DOCUMENT, "-o", out, "--without-scripts")
    assert (done.code, done.err) == (0, "")
    assert "The form's scripts were left out of the copy." in done.out
    copy = out.read_bytes()
    assert not read_form(copy, "copy").scripts
    assert b"/JavaScript" not in _open(copy)
    assert b"/Launch" not in _open(copy)


def _open(copy: bytes) -> bytes:
    """All that can be reached from the root of the file, written out."""
    writer = PdfWriter()
    writer.clone_document_from_reader(PdfReader(io.BytesIO(copy)))
    writer.compress_identical_objects(remove_duplicates=False, remove_unreferenced=True)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_a_plain_link_is_no_script() -> None:
    form = changed(SOUND, spoiled.linked)

    assert not read_form(form, "form").scripts
    assert fill_form(form, "form", {"people": "12"})


def test_a_signed_form_is_read_and_never_filled() -> None:
    form = changed(SOUND, spoiled.signed)

    assert read_form(form, "form").field_by_name["signature"].kind == "signature"
    with pytest.raises(FormError, match="The form is signed, and any change would break the signature"):
        fill_form(form, "form", {"people": "12"})


def test_an_xml_layer_would_hide_the_answers_and_is_left_out() -> None:
    form = changed(SOUND, spoiled.xml_form(fields=True))

    assert read_form(form, "form").layers
    copy = fill_form(form, "form", {"people": "12"})
    assert not read_form(copy, "copy").layers
    assert read_form(copy, "copy").field_by_name["people"].holds == "12"


def test_parts_that_go_in_circles_or_too_deep_are_passed_over() -> None:
    fields = {field.name for field in read_form(SOUND, "form").fields}

    assert {field.name for field in read_form(changed(SOUND, spoiled.deep), "form").fields} == fields
    circles = changed(SOUND, spoiled.going_in_circles)
    assert {field.name for field in read_form(circles, "form").fields} >= fields
    assert read_form(fill_form(circles, "form", {"people": "7"}), "copy").field_by_name["people"].holds == "7"


def test_a_page_that_unpacks_to_a_mountain_only_loses_its_words() -> None:
    form = read_form(changed(SOUND, spoiled.bomb), "form")

    assert form.field_by_name["applicant"].wording == "Legal name of the applicant"  # its tooltip
    assert form.field_by_name["q2_1"].wording == ""
    assert form.field_by_name["edr_yes"].wording.startswith("Do endpoint detection")  # of another page


HOSTILE_NAMES = [
    "<b>bold</b><img src='file:///etc/hosts'>",
    '=HYPERLINK("http://example.org")',
    "yes",
    "- [a, b]: {c",
    "&anchor *alias !tag %directive",
    "a: b # c",
    "'\"`",
    "null",
    "2026-11-24",
    "\u202egnp.exe",
    "اسم الشركة",
    "申請者 🙂",
    "  spaces  ",
    "line\nbreak",
    "x" * 300,
]


def test_names_with_markup_are_names_and_nothing_else(command: Command, tmp_path: Path, mapped: Path) -> None:
    def change(writer: PdfWriter) -> None:
        for name in [*HOSTILE_NAMES, "a\x00b", "\x1b[31m", "y" * 301]:
            spoiled.fields_of(writer).append(
                writer._add_object(spoiled.text_field(name, TU=TextStringObject(f"Name of signer {name}")))
            )

    form, form_file, out = tmp_path / "form.pdf", tmp_path / "names.yaml", tmp_path / "out.pdf"
    form.write_bytes(changed(SOUND, change))
    read = read_form(form.read_bytes(), "form")
    assert {field.name for field in read.fields} >= set(HOSTILE_NAMES)
    assert read.unnamed == 3

    told = command("form", "map", form, "-o", form_file)
    assert (told.code, told.err) == (0, "")
    assert "3 fields have no usable name and cannot be filled." in told.out
    assert not {"\x1b", "\x00", "\u202e"} & set(told.out)
    form_file.write_text(form_file.read_text().replace("confirmed: false", "confirmed: true"))
    done = command("form", "fill", form, form_file, DOCUMENT, "-o", out)

    assert (done.code, done.err) == (0, "")
    values = {field.name: field.holds for field in read_form(out.read_bytes(), "copy").fields}
    suggested = [name for name in HOSTILE_NAMES if values[name]]
    assert {values[name] for name in suggested} == {"Marguerite Oyelaran"}
    assert len(suggested) >= 10


@settings(max_examples=60)
@given(st.data())
def test_no_damage_ends_in_anything_but_a_sentence(data: st.DataObject) -> None:
    """Bytes are changed, cut out and doubled anywhere; the form is then read and filled, or refused."""
    content = bytearray(data.draw(st.sampled_from([SOUND, sagebrush()])))
    for _ in range(data.draw(st.integers(1, 12))):
        at = data.draw(st.integers(0, len(content) - 1))
        match data.draw(st.sampled_from(["set", "cut", "double"])):
            case "set":
                content[at] = data.draw(st.integers(0, 255))
            case "cut":
                del content[at : at + data.draw(st.integers(1, 40))]
            case _:
                content[at:at] = content[max(0, at - 30) : at]
    assert re.fullmatch(r"(form\.pdf: [^\n]+)?", _sentence_about(bytes(content)))


def _sentence_about(content: bytes) -> str:
    """What is said of a form that cannot be read and filled; nothing where it can."""
    try:
        form = read_form(content, "form.pdf")
        values = {
            field.name: "x" if field.kind == "text" else field.option_names[:1]
            for field in form.fields
            if field.kind != "signature"
        }
        fill_form(content, "form.pdf", values, without_scripts=True)
    except FormError as error:
        return str(error)
    return ""
