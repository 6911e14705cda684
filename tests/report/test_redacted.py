"""A redacted report holds nothing that people typed, and everything that was counted."""

from collections.abc import Callable, Iterator
from io import BytesIO

import pikepdf
import pytest

from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from regrisk.report.withheld import withheld_assessment
from regrisk.scoring.compare import compare
from regrisk.scoring.evaluate import evaluate
from tests.report.filled import filled
from tests.report.making import EXAMPLES, Made, a_point, made

MARKER = "Quetzalcoatl"


def marked(field: str) -> str:
    return f"{MARKER} {field}"


@pytest.fixture(scope="module")
def typed(pack: Pack, examples: dict[str, Assessment]) -> Assessment:
    return filled(pack, examples["mid-size-conditional"], marked)


@pytest.fixture(scope="module")
def redacted(pack: Pack, examples: dict[str, Assessment], typed: Assessment) -> Made:
    earlier = filled(pack, examples["mid-size-conditional-2026-05"], marked)
    before = a_point(evaluate(pack, earlier), earlier.taken_on).model_copy(update={"title": marked("title")})
    changes = compare(pack, earlier, pack, typed)
    return made(pack, typed, (before,), variant="redacted", changes=changes)


@pytest.fixture(scope="module")
def full(pack: Pack, typed: Assessment) -> Made:
    return made(pack, typed)


def strings(value: object) -> Iterator[str]:
    """Every string of a file's objects: titles, alternative texts, links, metadata."""
    if isinstance(value, pikepdf.String):
        yield str(value)
    elif isinstance(value, pikepdf.Dictionary | pikepdf.Stream):
        for key in value.keys():  # noqa: SIM118 -- the object offers no iteration of its keys
            if key not in ("/Parent", "/P", "/Pg", "/Dest", "/Next", "/Prev", "/First", "/Last", "/D"):
                yield from strings(value[key])
    elif isinstance(value, pikepdf.Array):
        for inner in value:
            if not (isinstance(inner, pikepdf.Dictionary) and inner.is_indirect):
                yield from strings(inner)


def test_the_marker_is_in_the_full_report(full: Made) -> None:
    for field in (
        "organisation",
        "scope",
        "note",
        "reason",
        "evidence title",
        "known by",
        "carrier",
        "partner",
    ):
        assert full.prints(marked(field))


def test_nothing_typed_is_in_the_text(redacted: Made) -> None:
    assert MARKER not in redacted.text


def test_nothing_typed_is_anywhere_else_in_the_file(redacted: Made) -> None:
    with pikepdf.open(BytesIO(redacted.content)) as pdf:
        found = [text for each in pdf.objects for text in strings(each) if MARKER in text]
        streams = [each.read_bytes() for each in pdf.objects if isinstance(each, pikepdf.Stream)]
    assert not found
    assert not [each for each in streams if MARKER.encode() in each or MARKER.encode("utf-16-be") in each]
    assert MARKER not in str(redacted.reader.metadata)


def test_nothing_typed_is_in_the_document_value(redacted: Made) -> None:
    assert MARKER not in redacted.document.model_dump_json()


def test_it_prints_the_figures_and_the_digest_of_the_full_report(full: Made, redacted: Made) -> None:
    assert full.document.cover is not None
    assert redacted.document.cover is not None
    assert redacted.document.cover.digest == full.document.cover.digest
    ledgers = [
        next(each for each in report.document.sections if each.key == "ledger") for report in (full, redacted)
    ]
    assert ledgers[0] == ledgers[1]


def test_it_says_what_is_left_out(redacted: Made) -> None:
    assert "System, vendor, partner and personal names, free-text scope and notes" in redacted.text
    assert "The name of the registry stays by design; the number of people in it is given as a range" in (
        redacted.text
    )
    assert "100,000 to 499,999" in redacted.text
    assert "Scope: stated, withheld" in redacted.text
    assert "Reason on file (withheld)." in redacted.text
    assert "Signed in the full report." in redacted.text
    assert "· REDACTED" in redacted.text
    assert "Partner A" in redacted.text


def test_before_anybody_attests_it_is_still_to_be_signed(report_of: Callable[..., Made]) -> None:
    report = report_of("mid-size-conditional", "redacted")
    assert "To be signed in the full report." in report.text
    assert "Signed in the full report." not in report.text


@pytest.mark.parametrize("name", EXAMPLES)
def test_withholding_text_changes_no_figure(name: str, pack: Pack, examples: dict[str, Assessment]) -> None:
    whole = evaluate(pack, examples[name])
    bare = evaluate(pack, withheld_assessment(pack, examples[name]))
    assert bare.score == whole.score
    assert bare.band == whole.band
    assert bare.contributions == whole.contributions
    assert bare.findings == whole.findings
    assert bare.exposure == whole.exposure
    assert bare.coverage == whole.coverage


def test_a_gap_in_cover_states_the_range_of_people(pack: Pack, typed: Assessment) -> None:
    """The policy covers notice to fewer people than are on file, and the sentence about it quotes both."""
    many = typed.model_copy(update={"profile": {**typed.profile, "PRF-07": 482_371}})

    whole = made(pack, many).document.model_dump_json()
    document = made(pack, many, variant="redacted").document.model_dump_json()

    assert "482,371 people are on file" in whole
    assert "100,000 to 499,999 people are on file and the policy covers notice to 25,000." in document
    assert "482,371" not in document
    assert "482371" not in document
