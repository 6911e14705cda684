"""A report holds nothing beside its pages: no notes, no files, nothing that acts by itself."""

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, String

from tests.submission.making import checked, differing, failed, listed_anew, small, zipped

REPORT = "report.pdf"
Change = Callable[[Pdf], object]


def _note(pdf: Pdf, **keys: Any) -> None:
    page = pdf.pages[0]
    note = pdf.make_indirect(Dictionary(Type=Name.Annot, Rect=Array([50, 300, 550, 600]), **keys))
    if "/Annots" not in page:
        page.Annots = Array()
    page.Annots.append(note)


def _over_the_page(pdf: Pdf) -> Dictionary:
    drawn = pdf.make_stream(b"1 1 1 rg 0 0 500 300 re f")
    drawn.Type, drawn.Subtype, drawn.BBox = Name.XObject, Name.Form, Array([0, 0, 500, 300])
    return Dictionary(N=drawn)


def _attach(pdf: Pdf) -> None:
    pdf.attachments["evil.exe"] = b"MZ"


def _layers(pdf: Pdf) -> None:
    pdf.Root.OCProperties = Dictionary(OCGs=Array(), D=Dictionary())


def _titled(pdf: Pdf) -> None:
    pdf.docinfo["/Title"] = "Band: Ready, 95 points"


def _about(pdf: Pdf) -> None:
    pdf.Root.Metadata = pdf.make_stream(bytes(pdf.Root.Metadata.read_bytes()).replace(b"Harbour", b"Another"))


SCRIPT = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))
LINK = "page 1 holds something that is no plain link (Link)."
ACTS = "it does something by itself when it is opened or read."
CASES: list[tuple[Change, str]] = [
    (lambda pdf: _note(pdf, Subtype=Name.Stamp, AP=_over_the_page(pdf)), LINK.replace("Link", "Stamp")),
    (lambda pdf: _note(pdf, Subtype=Name.FreeText), LINK.replace("Link", "FreeText")),
    (lambda pdf: _note(pdf, Subtype=Name.Widget, FT=Name.Sig), LINK.replace("Link", "Sig")),
    (lambda pdf: _note(pdf, Subtype=Name.Link, AP=_over_the_page(pdf)), LINK),
    (lambda pdf: _note(pdf, Subtype=Name.Link, A=SCRIPT), LINK),
    (_attach, "other files are enclosed in it."),
    (lambda pdf: setattr(pdf.Root, "OpenAction", SCRIPT), ACTS),
    (lambda pdf: setattr(pdf.Root, "AA", Dictionary(WC=SCRIPT)), ACTS),
    (lambda pdf: setattr(pdf.pages[0], "AA", Dictionary(O=SCRIPT)), ACTS),
    (lambda pdf: setattr(pdf.Root, "Names", Dictionary(JavaScript=Dictionary(Names=Array()))), ACTS),
    (_layers, "it has layers that can be shown or hidden."),
]  # fmt: skip


def _changed(content: bytes, change: Change) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(content)) as pdf:
        change(pdf)
        pdf.save(out)
    return out.getvalue()


@pytest.mark.parametrize(("change", "says"), CASES)
@pytest.mark.parametrize("program", [None, "regrisk 99"])
def test_what_lies_beside_the_pages_of_a_report_is_found(
    tmp_path: Path, change: Change, says: str, program: str | None
) -> None:
    files = small("summary")
    forged = {**files, REPORT: _changed(files[REPORT], change)}

    found = checked(
        zipped(tmp_path / "a.zip", listed_anew(forged, **({"program": program} if program else {})))
    )

    assert failed(found) == {"pdf-figures"}
    assert differing(found) == {REPORT}
    assert says in [one.because for one in found.differences]


def test_another_title_is_found_and_quoted(tmp_path: Path) -> None:
    files = small("summary")

    found = checked(
        zipped(tmp_path / "a.zip", listed_anew({**files, REPORT: _changed(files[REPORT], _titled)}))
    )
    assert [one.because for one in found.differences] == [
        "it is titled “Band: Ready, 95 points” and not “Readiness report: Harbour Tissue Bank, 20 Nov 2026”."
    ]

    found = checked(
        zipped(tmp_path / "b.zip", listed_anew({**files, REPORT: _changed(files[REPORT], _about)}))
    )
    assert [one.because for one in found.differences] == [
        "what it says of itself beside its pages is not what the answers give."
    ]


def test_a_band_changed_on_paper_is_found_though_another_version_wrote_it(tmp_path: Path) -> None:
    def change(pdf: Pdf) -> None:
        page = pdf.pages[0]
        edited: list[Any] = []
        better = String("Ready")
        for each in pikepdf.parse_content_stream(page):
            operands = list(each.operands)
            if str(each.operator) == "Tj" and str(operands[0]) == "Early":
                operands, better = [better], String("Early")  # the name on its own, not that on the scale
            edited.append((operands, each.operator))
        page.Contents = pdf.make_stream(pikepdf.unparse_content_stream(edited))

    files = small("summary")
    forged = {**files, REPORT: _changed(files[REPORT], change)}
    found = checked(zipped(tmp_path / "a.zip", listed_anew(forged, program="regrisk 99")))

    assert "it does not state the band that the answers give, “Early”." in [
        one.because for one in found.differences
    ]


def test_saved_again_it_is_the_same(tmp_path: Path) -> None:
    """Other bytes, and every word and property of it."""
    files = small("summary")
    again = _changed(files[REPORT], lambda pdf: None)
    assert again != files[REPORT]

    assert checked(zipped(tmp_path / "a.zip", listed_anew({**files, REPORT: again}))).intact
