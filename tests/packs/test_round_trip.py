"""Whatever an assessment holds, the document written of it reads back as exactly that assessment."""

from datetime import date
from typing import Any
from unicodedata import category

from hypothesis import given
from hypothesis import strategies as st

from regrisk.app.shipped import shipped_pack
from regrisk.model.assessment import Assessment, Attested, PlanEntry, RegistryName
from regrisk.model.pack import Pack
from regrisk.model.question import AnyQuestion, Maturity, Multi
from regrisk.model.response import Answered, Evidence, NotApplicable, StoredResponse, Unknown, says_something
from regrisk.packs.document import parse_assessment, write_assessment
from regrisk.questions.describe import choices
from regrisk.questions.plain_text import forbidden_at

PACKS = {name: shipped_pack(name) for name in ("medical-registry", "tissue-bank-basics")}

_CHARACTERS = st.characters(max_codepoint=0xD7FF).filter(lambda c: forbidden_at(c) is None) | st.just(
    "\U0001f600"
)
_TRICKY = st.sampled_from(
    [
        *(
            "yes",
            "no",
            "null",
            "~",
            "true",
            "1e5",
            "-3",
            "010",
            "1_000",
            "2026-11-24",
            "10:30",
            "=",
            "<<",
            "0x1f",
        ),
        *(
            "- a",
            "a: b",
            "a #b",
            "# c",
            "[x",
            "{y",
            "*z",
            "&z",
            "!t",
            "|",
            ">",
            "@",
            "`",
            "%",
            "'",
            '"',
            "\\",
            "...",
        ),
        *(
            "---",
            "a\nb",
            "a\r\nb",
            "\ta",
            " a ",
            "a\n\n  b\n",
            "<b>&amp;",
            "\u2028x",
            "\x85",
            "\ufeffx",
            "x" * 5_000,
        ),
    ]
)
_TEXT = (st.text(_CHARACTERS, min_size=1, max_size=60) | _TRICKY).filter(lambda text: bool(text.strip()))
_TITLE = _TEXT.filter(lambda text: len(text) <= 300)
_REASON = _TEXT.filter(says_something)
_NAME = _TITLE.filter(lambda text: not any(category(sign) in ("Cc", "Zl", "Zp") for sign in text))
_DAYS = st.dates(date(1990, 1, 1), date(2060, 12, 31))


def _maybe(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | values


@st.composite
def _evidence(draw: st.DrawFn) -> Evidence:
    dated = draw(_DAYS)
    return Evidence(
        title=draw(_TITLE),
        grade=draw(st.sampled_from(["documented", "verified"])),
        dated=dated,
        kind=draw(st.sampled_from(["file", "link", "reference"])),
        size=draw(_maybe(st.integers(0, 10**12))),
        valid_until=draw(_maybe(st.dates(dated, date(2061, 1, 1)))),
        checked_by=draw(_maybe(_TITLE)),
    )


def _values(question: AnyQuestion) -> st.SearchStrategy[int | str | tuple[str, ...]]:
    if isinstance(question, Maturity):
        return st.integers(0, 4)
    if isinstance(question, Multi):
        names = [choice.value for choice in question.choices]
        return st.lists(st.sampled_from(names), unique=True).map(tuple)
    return st.sampled_from([str(choice.value) for choice in choices(question)])


@st.composite
def _response(draw: st.DrawFn, question: AnyQuestion) -> StoredResponse:
    said = {"as_of": draw(_maybe(_DAYS)), "known_by": draw(_maybe(_TITLE)), "note": draw(_maybe(_TEXT))}
    match draw(st.sampled_from(["answered", "short", "unknown", "not_applicable"])):
        case "answered":
            return Answered(
                value=draw(_values(question)),
                scope=draw(_maybe(_TEXT)),
                basis=draw(st.sampled_from([None, "seen", "told", "assumed"])),
                evidence=tuple(draw(st.lists(_evidence(), max_size=2))),
                **said,
            )
        case "short":
            return Answered(value=draw(_values(question)))
        case "unknown":
            return Unknown(**said)
        case _:
            return NotApplicable(reason=draw(_REASON), **said)


@st.composite
def _assessments(draw: st.DrawFn) -> tuple[Pack, Assessment]:
    pack = PACKS[draw(st.sampled_from(sorted(PACKS)))]
    asked = draw(st.lists(st.sampled_from(pack.questions), unique_by=lambda q: q.id, max_size=8))
    controls = draw(st.lists(st.sampled_from(sorted(pack.control_by_id)), unique=True, max_size=2))
    rules = [rule.id for rule in pack.contradictions]
    assessment = Assessment(
        pack=pack.id,
        registry=RegistryName(name=draw(_NAME), organisation=draw(_NAME)),
        taken_on=draw(_DAYS),
        responses={question.id: draw(_response(question)) for question in asked},
        explanations=draw(st.dictionaries(st.sampled_from(rules), _REASON, max_size=2)),
        plan=tuple(
            PlanEntry(control=name, owner=draw(_maybe(_TITLE)), due=draw(_maybe(_DAYS))) for name in controls
        ),
        attested=tuple(Attested(name=n, role=n, on=draw(_DAYS)) for n in draw(st.lists(_NAME, max_size=1))),
        nothing_withheld=draw(st.booleans()),
    )
    return pack, assessment


@given(_assessments())
def test_a_document_reads_back_as_what_was_written(drawn: tuple[Pack, Assessment]) -> None:
    pack, assessment = drawn

    text = write_assessment(assessment)

    assert parse_assessment(text, "again.yaml", pack) == assessment


@given(_assessments())
def test_a_document_is_written_in_one_way_only(drawn: tuple[Pack, Assessment]) -> None:
    """The order in which answers came does not show."""
    _, assessment = drawn
    backwards = assessment.model_copy(update={"responses": dict(reversed(assessment.responses.items()))})

    assert write_assessment(backwards) == write_assessment(assessment)


def test_where_nothing_else_is_said_the_answer_stands_alone() -> None:
    assessment = Assessment(
        pack="medical-registry",
        registry=RegistryName(name="Lakes", organisation="Society"),
        taken_on=date(2026, 11, 20),
        profile={"PRF-20": "2027-02-01", "PRF-10": ["images"]},
        responses={
            "DAT-01": Answered(value=3),
            "OPS-09": Unknown(),
            "ENC-12": Answered(value="no", basis="seen"),
        },
    )

    assert write_assessment(assessment) == (
        "format: 1\n"
        "pack: medical-registry\n"
        "registry: {name: Lakes, organisation: Society}\n"
        "taken_on: 2026-11-20\n"
        "profile:\n"
        "  PRF-10: [images]\n"
        "  PRF-20: 2027-02-01\n"
        "responses:\n"
        "  DAT-01: 3\n"
        "  ENC-12: {value: 'no', basis: seen}\n"
        "  OPS-09: {unknown: true}\n"
    )
