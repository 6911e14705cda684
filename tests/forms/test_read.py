"""What a form asks is read from its tooltips, its words and where they stand."""

import io

import pytest
from pypdf import PdfWriter
from pypdf.generic import ArrayObject, NameObject, NumberObject, TextStringObject

from regrisk.export.forms.fill import fill_form
from regrisk.export.forms.likeness import likeness, weights, words_of
from regrisk.export.forms.near import Box, Piece, caption_of, question_of
from regrisk.export.forms.read import read_form

from .drawn import juniper, sagebrush
from .filling import boxes
from .spoiled import entry, text_field


def test_fields_come_in_reading_order_with_kind_page_words_and_options() -> None:
    form = read_form(juniper(), "form")

    assert form.pages == 2
    assert [(field.name, field.kind, field.page) for field in form.fields] == [
        ("applicant", "text", 1),
        ("people", "text", 1),
        ("revenue", "text", 1),
        ("q2_1", "radio", 1),
        ("q2_2", "radio", 1),
        ("q2_2x", "text", 1),
        ("q2_3_yes", "checkbox", 1),
        ("q2_3_no", "checkbox", 1),
        ("edr_yes", "checkbox", 2),
        ("edr_no", "checkbox", 2),
        ("encrypted", "checkbox", 2),
        ("offline", "checkbox", 2),
        ("patch", "choice", 2),
        ("claims", "radio", 2),
        ("declined", "radio", 2),
        ("website", "text", 2),
    ]
    fields = form.field_by_name
    assert (fields["people"].longest, fields["patch"].holds) == (8, "c")
    assert [(option.name, option.label) for option in fields["q2_2"].options] == [("1", "Yes"), ("2", "No")]
    assert [(option.name, option.label) for option in fields["q2_3_no"].options] == [("Yes", "No")]
    assert fields["patch"].options[2].label == "14 days"
    assert fields["q2_2x"].room is None  # it wraps


def test_without_tooltips_the_words_beside_a_field_are_its_question() -> None:
    fields = read_form(sagebrush(), "form").field_by_name

    assert fields["A2"].wording == "Title of signer"
    assert fields["B1"].wording == "Are backups kept offline or immutable?"
    assert fields["C1"].wording == "Are you aware of any circumstance that may lead to a claim?"
    assert (fields["A3"].several, fields["A4"].several) == (True, False)


def _nested() -> bytes:
    """A form in which three fields of one page share the last part of their name."""
    writer = PdfWriter()
    page = writer.add_blank_page(300, 300)
    single, *own = (text_field("name") for _ in range(3))
    parts = [writer._add_object(part) for part in (single, *own)]
    groups = [
        writer._add_object(entry(T=TextStringObject(group), Kids=ArrayObject([part]), FT="/Tx"))
        for group, part in zip(("owner", "signer"), parts[1:], strict=True)
    ]
    for group, part in zip(groups, own, strict=True):
        part[NameObject("/Parent")] = group
        del part["/FT"]
    page[NameObject("/Annots")] = ArrayObject(parts)
    writer.root_object[NameObject("/AcroForm")] = entry(Fields=ArrayObject([parts[0], *groups]))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_fields_that_share_the_last_part_of_their_name_are_filled_apart() -> None:
    form = _nested()
    copy = read_form(fill_form(form, "form", {"name": "one", "signer.name": "three"}), "copy")

    assert {field.name: field.holds for field in copy.fields} == {
        "name": "one",
        "owner.name": "",
        "signer.name": "three",
    }


def test_a_field_that_shows_twice_is_one_field_and_shows_its_value_twice() -> None:
    writer = PdfWriter()
    rect = ArrayObject(NumberObject(each) for each in (10, 10, 90, 30))
    shown = [entry(Subtype="/Widget", Rect=rect) for _ in range(2)]
    kids = ArrayObject(writer._add_object(box) for box in shown)
    field = writer._add_object(entry(FT="/Tx", T=TextStringObject("policy"), Kids=kids))
    for box, kid in zip(shown, kids, strict=True):
        box[NameObject("/Parent")] = field
        writer.add_blank_page(300, 300)[NameObject("/Annots")] = ArrayObject([kid])
    writer.root_object[NameObject("/AcroForm")] = entry(Fields=ArrayObject([field]))
    out = io.BytesIO()
    writer.write(out)

    copy = fill_form(out.getvalue(), "form", {"policy": "P-77 (new)"})
    assert [field.holds for field in read_form(copy, "copy").fields] == ["P-77 (new)"]
    drawn = [str(box["/AP"].get_object()["/N"].get_data()) for box, _ in boxes(copy)]  # type: ignore[index]
    assert len(drawn) == 2
    assert all(r"(P-77 \\(new\\)) Tj" in each for each in drawn)


BOX = Box(200, 100, 214, 114)
OTHER = Box(260, 100, 274, 114)
SAID = [
    Piece(50, 103, "Is mail filtered?", 9),
    Piece(218, 103, "Yes", 9),
    Piece(278, 103, "No", 9),
    Piece(50, 150, "Something else", 9),
]


def test_a_caption_ends_at_the_next_box() -> None:
    assert caption_of(BOX, [BOX, OTHER], SAID) == "Yes"
    assert caption_of(OTHER, [BOX, OTHER], SAID) == "No"


def test_both_boxes_of_a_pair_have_the_same_question() -> None:
    assert question_of([BOX], [BOX, OTHER], SAID) == "Is mail filtered?"
    assert question_of([OTHER], [BOX, OTHER], SAID) == "Is mail filtered?"


def test_the_words_above_are_the_question_where_nothing_stands_beside() -> None:
    wide = Box(50, 60, 250, 78)
    pieces = [Piece(50, 82, "Retroactive date", 9), Piece(50, 120, "A heading", 14)]

    assert question_of([wide], [wide], pieces) == "Retroactive date"


def test_a_label_of_the_field_before_is_not_taken() -> None:
    first, second = Box(100, 50, 180, 66), Box(260, 50, 340, 66)
    pieces = [Piece(50, 54, "City", 9), Piece(200, 54, "State", 9)]

    assert question_of([first], [first, second], pieces) == "City"
    assert question_of([second], [first, second], pieces) == "State"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Two-factor authentication", "2FA login"),
        ("Endpoint Detection and Response (EDR)", "endpoint detection & responses"),
        ("e-mail of the Organization", "Organisation, mail"),
        ("remoteAccess", "remote access"),
        ("Encrypted", "encryption"),
    ],
)
def test_words_are_the_same_in_other_forms_and_spellings(one: str, other: str) -> None:
    assert set(words_of(other)) <= {*words_of(one), "two"}


def test_likeness_is_the_mean_of_two_shares() -> None:
    weight = weights([["a", "b"], ["a"], ["c"], ["d"]])
    asked = {"b": "B", "c": "C"}
    found = likeness(asked, ["b"], ["z"], weight)

    assert found.share == pytest.approx((weight["b"] / (weight["b"] + weight["c"]) + 1) / 2)
    assert found.words == ("B",)
    assert likeness({"z": "z"}, ["b"], ["z"], weight).share == 0  # one word that no title has
