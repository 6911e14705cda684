"""What a reader of the Word document and the workbook sees is compared, however the file spells it."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from regrisk.app.sealing import Source
from regrisk.export.number_formats import Formats
from regrisk.export.opened import DamagedError
from regrisk.export.packages import Cells, Words, paragraphs, rows
from tests.submission.making import (
    Files,
    checked,
    conditional,
    differing,
    failed,
    large,
    listed_anew,
    sealed,
    small,
    unpacked,
    zipped,
)

WORD, WORKBOOK = "report.docx", "workbook.xlsx"
DOCUMENT, SHEET = "word/document.xml", "xl/worksheets/sheet1.xml"
OTHER = "regrisk 99"
Change = Callable[[Files], None]


def repacked(content: bytes, change: Change) -> bytes:
    """Return a package whose parts *change* was let at."""
    parts = unpacked(content)
    change(parts)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name, part in parts.items():
            target.writestr(name, part)
    return out.getvalue()


def forged(files: Files, name: str, change: Change, **changes: str) -> Files:
    return listed_anew({**files, name: repacked(files[name], change)}, **changes)


def replaced(part: str, old: str, new: str) -> Change:
    def change(parts: Files) -> None:
        assert old.encode() in parts[part], f"{part} does not hold {old}"
        parts[part] = parts[part].replace(old.encode(), new.encode(), 1)

    return change


def moved(part: str, to: str, told: tuple[str, ...], old: str, new: str) -> Change:
    """Leave a part where it is, and lead those who open the file to a changed copy of it."""

    def change(parts: Files) -> None:
        folder, _, name = part.rpartition("/")
        for each in told:
            assert name.encode() in parts[each]
            parts[each] = parts[each].replace(name.encode(), to.encode())
        assert old.encode() in parts[part]
        parts[f"{folder}/{to}"] = parts[part].replace(old.encode(), new.encode(), 1)
        if (beside := f"{folder}/_rels/{name}.rels") in parts:
            parts[f"{folder}/_rels/{to}.rels"] = parts[beside]

    return change


def run(tag: str, end: str = "</w:t>", text: str = "Band: Ready, 95 points") -> Change:
    return replaced(DOCUMENT, "<w:body>", f"<w:body><w:p><w:r>{tag}{text}{end}</w:r></w:p>")


PREFIXED = (
    '<x:p xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    "<x:r><x:t>Band: Ready, 95 points</x:t></x:r></x:p>"
)
TYPES = "[Content_Types].xml"


@pytest.mark.parametrize(
    ("name", "change"),
    [
        (WORD, run("<w:t>")),
        (WORD, run('<w:t\txml:space="preserve">')),
        (WORD, run("<w:t>", "</w:t >")),
        (WORD, run("<w:t>", text="<![CDATA[Band: Ready, 95 points]]>")),
        (WORD, run('<w:t w:x=">">')),
        (WORD, replaced(DOCUMENT, "<w:body>", f"<w:body>{PREFIXED}")),
        (WORD, moved(DOCUMENT, "real.xml", ("_rels/.rels", TYPES), ">Early<", ">Ready<")),
        (
            WORD,
            replaced(
                DOCUMENT,
                '<w:t xml:space="preserve">Early</w:t></w:r>',
                '<w:rPr><w:vanish/></w:rPr><w:t xml:space="preserve">Early</w:t></w:r>'
                '<w:r><w:t\nxml:space="preserve">Ready</w:t></w:r>',
            ),
        ),
        (WORKBOOK, replaced(SHEET, "<v>49.8", "<v>94.8")),
        (WORKBOOK, replaced(SHEET, "<f>", '<f ca="1">1+')),
        (WORKBOOK, replaced("xl/styles.xml", 'formatCode="0.0"', 'formatCode="&quot;95.0&quot;"')),
        (
            WORKBOOK,
            replaced(SHEET, '<c r="A7"', '<c t="inlineStr" r="D6"><is><t>READY 95.0</t></is></c><c r="A7"'),
        ),
        (WORKBOOK, replaced(SHEET, '<row r="10"', '<row hidden="1" r="10"')),
        (
            WORKBOOK,
            moved(SHEET, "real.xml", ("xl/_rels/workbook.xml.rels", TYPES), "<v>49.8", "<v>94.8"),
        ),
    ],
)
def test_what_a_reader_would_see_otherwise_is_found(tmp_path: Path, name: str, change: Change) -> None:
    found = checked(zipped(tmp_path / "a.zip", forged(small(), name, change)))

    assert failed(found) == {"papers"}
    assert differing(found) == {name}
    assert "its part" not in found.differences[0].because


@pytest.mark.parametrize("variant", ["full", "summary"])
@pytest.mark.parametrize(
    ("name", "change", "says"),
    [
        (
            WORD,
            replaced("word/styles.xml", 'w:val="20"', 'w:val="2"'),
            "its part word/styles.xml is not the one that the answers give.",
        ),
        (WORD, lambda parts: parts.update({"word/vbaProject.bin": b"x"}), "its part word/vbaProject.bin was"),
        (
            WORD,
            lambda parts: parts.pop("word/theme/theme1.xml"),
            "its part word/theme/theme1.xml is missing.",
        ),
        (
            WORKBOOK,
            replaced("docProps/core.xml", "Harbour", "Another"),
            "its part docProps/core.xml is not the one that the answers give.",
        ),
        (
            WORKBOOK,
            replaced(SHEET, 'width="', 'width="1'),
            f"its part {SHEET} is not the one that the answers give.",
        ),
    ],
)
def test_a_part_that_differs_where_the_words_are_the_same_is_named(
    tmp_path: Path, variant: str, name: str, change: Change, says: str
) -> None:
    files = small("summary") if variant == "summary" else small()

    found = checked(zipped(tmp_path / "a.zip", forged(files, name, change)))

    assert differing(found) == {name}
    assert [one.because for one in found.differences if one.because.startswith(says)]


def test_a_picture_drawn_again_is_no_difference(tmp_path: Path) -> None:
    def change(parts: Files) -> None:
        (first, *_) = (name for name in parts if name.endswith(".png"))
        parts[first] += b"x"

    assert checked(zipped(tmp_path / "a.zip", forged(small(), WORD, change))).intact


@pytest.mark.parametrize("name", [WORD, WORKBOOK])
def test_what_another_version_wrote_may_be_made_otherwise_and_hide_nothing(tmp_path: Path, name: str) -> None:
    styled: Change = replaced(
        *(("word/styles.xml", 'w:val="20"', 'w:val="22"') if name == WORD else (SHEET, 'width="', 'width="1'))
    )
    hidden = (
        run("<w:rPr><w:vanish/></w:rPr><w:t>")
        if name == WORD
        else replaced(SHEET, '<row r="2"', '<row hidden="1" r="2"')
    )

    assert checked(zipped(tmp_path / "a.zip", forged(small(), name, styled, program=OTHER))).intact
    found = checked(zipped(tmp_path / "a.zip", forged(small(), name, hidden, program=OTHER)))
    assert [one.because for one in found.differences] == ["it hides a part of what it holds."]


def test_words_that_were_not_compared_are_said_to_be(tmp_path: Path) -> None:
    found = checked(zipped(tmp_path / "a.zip", listed_anew(small(), program=OTHER)))

    assert found.intact
    assert "Its words were not compared: another version wrote it, regrisk 99." in found.says


@pytest.mark.parametrize("name", [WORD, WORKBOOK])
def test_the_band_is_compared_as_the_figures_are(tmp_path: Path, name: str) -> None:
    """Also where another version wrote the words."""
    part = DOCUMENT if name == WORD else "xl/sharedStrings.xml"
    change = replaced(part, ">Early<", ">Ready<")

    found = checked(zipped(tmp_path / "a.zip", forged(small(), name, change, program=OTHER)))

    assert differing(found) == {name}
    assert [one.because for one in found.differences] == [
        "it does not state the band that the answers give, “Early”."
    ]


def test_a_summary_that_names_owners_is_as_it_was_sealed(tmp_path: Path) -> None:
    """Nothing enclosed names them, so its words alone cannot be made again."""
    (tmp_path / "a.zip").write_bytes(large("summary").content)
    assert checked(tmp_path / "a.zip").intact

    sealed(tmp_path / "b.zip", {"variant": "summary", "language": "de"}, Source(*conditional()))
    found = checked(tmp_path / "b.zip")
    assert found.intact, found.differences
    assert "not compared" not in found.says


@pytest.mark.parametrize(
    "change",
    [
        lambda parts: parts.update({DOCUMENT: b'<!DOCTYPE x [<!ENTITY a "b">]>' + parts[DOCUMENT]}),
        lambda parts: parts.update({DOCUMENT: parts[DOCUMENT].decode().encode("utf-16")}),
        replaced(DOCUMENT, "UTF-8", "UTF-7"),
        lambda parts: parts.update({DOCUMENT: b"<a>" * 100_000}),
        lambda parts: parts.update({"WORD/document.xml": parts[DOCUMENT]}),
        replaced("_rels/.rels", "word/document.xml", "word/none.xml"),
        lambda parts: parts.pop("_rels/.rels"),
    ],
)
def test_a_document_that_two_programs_could_read_otherwise_is_not_read(change: Change) -> None:
    with pytest.raises(DamagedError, match="no file that can be read"):
        paragraphs(repacked(small()[WORD], change))


def test_nothing_is_hidden_in_what_is_sealed() -> None:
    files = unpacked(large().content)

    assert not Words(files[WORD]).hides
    assert not Cells(files[WORKBOOK]).hides
    assert ("Summary!B7", "=Ledger!") in {
        (place, made[:8]) for row in rows(files[WORKBOOK]) for place, _, made in row
    }


@pytest.mark.parametrize(
    ("code", "hides"),
    [
        *((code, False) for code in ("", "built-in 14", "0.0", "#,##0", "d mmm yyyy")),
        *((code, False) for code in ('0.0 "points"', "[$-409]0", "General")),
        *((code, True) for code in ('"95.0"', "95", ";;;", '"Preferred"', r"\9\5", '0.0" of 200"')),
    ],
)  # fmt: skip
def test_a_way_of_showing_that_hides_the_number_is_seen(code: str, hides: bool) -> None:
    assert Formats().hides(code) is hides
