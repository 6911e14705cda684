"""Assessment documents: what is read, and what ends in a sentence."""

import json
from pathlib import Path

import pytest

from regrisk.errors import DocumentError, ResponseError
from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from regrisk.model.response import Answered, NotApplicable, Unknown
from regrisk.packs.allowed import check_profile_value, check_response
from regrisk.packs.document import pack_id_of, parse_assessment, read_assessment
from regrisk.packs.locate import bundled_pack
from tests.packs.documents import HEAD, faults


def test_every_form_of_a_response_is_read(pack: Pack) -> None:
    text = HEAD + (
        "about: ignored\nversion: 7\n"
        "responses:\n"
        "  DAT-01: 3\n"
        "  ENC-12: no\n"
        "  ENC-04: {value: nearly, basis: seen, as_of: 2026-10-02, scope: Laptops, known_by: IT, note: n}\n"
        "  DAT-06: {not_applicable: None leaves., as_of: 2026-10-02}\n"
        "  OPS-09: {unknown: true, known_by: IT}\n"
        "  BCR-02: {value: 3, evidence: [{title: Test, grade: documented, dated: 2026-08-14}]}\n"
    )

    responses = parse_assessment(text, "d.yaml", pack).responses

    assert responses["DAT-01"] == Answered(value=3)
    assert responses["ENC-12"] == Answered(value="no")
    laptops = responses["ENC-04"]
    assert isinstance(laptops, Answered)
    assert (laptops.value, laptops.basis, laptops.scope, str(laptops.as_of)) == (
        *("nearly", "seen", "Laptops", "2026-10-02"),
    )
    assert isinstance(responses["DAT-06"], NotApplicable)
    assert isinstance(responses["OPS-09"], Unknown)
    tested = responses["BCR-02"]
    assert isinstance(tested, Answered)
    assert tested.evidence[0].kind == "reference"


def test_a_document_needs_no_profile_and_no_responses(pack: Pack) -> None:
    assessment = parse_assessment(HEAD, "d.yaml", pack)

    assert assessment.profile == {}
    assert assessment.responses == {}
    assert assessment.nothing_withheld is False


def test_a_profile_may_be_partial_and_its_fields_too(pack: Pack) -> None:
    text = HEAD + "profile:\n  PRF-13: {sites: 3}\n  PRF-24: []\n  PRF-28: {cover: [privacy, eo]}\n"

    profile = parse_assessment(text, "d.yaml", pack).profile

    assert profile == {"PRF-13": {"sites": 3}, "PRF-24": [], "PRF-28": {"cover": ["privacy", "eo"]}}


@pytest.mark.parametrize("field", ["note", "scope"])
def test_a_text_of_5000_characters_is_read_and_a_longer_one_is_a_sentence(pack: Pack, field: str) -> None:
    def text(length: int) -> str:
        return HEAD + f"responses:\n  DAT-01: {{value: 3, {field}: {'x' * length}}}\n"

    assert isinstance(parse_assessment(text(5_000), "d.yaml", pack), Assessment)
    [fault] = faults(pack, text(5_001))
    assert f'"{field}" must be at most 5,000 characters long, not a text of 5,001 characters.' in fault


def test_a_document_of_json_reads_like_one_of_yaml(pack: Pack) -> None:
    data = {
        **{"format": 1, "pack": "medical-registry", "taken_on": "2026-11-20"},
        "registry": {"name": "Lakes \U0001f600", "organisation": "Society"},
        "responses": {"DAT-01": {"value": 3, "note": "tab\tand\nline"}, "DAT-02": 5},
    }
    text = json.dumps(data, indent="\t")

    [fault] = faults(pack, text)

    assert fault.startswith("14:13: DAT-02: the answer must be a level from 0 to 4, not 5.")


def test_the_pack_of_a_document_is_told_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "d.yaml"
    path.write_text(HEAD.replace("medical-registry", "other-pack"), encoding="utf-8")

    assert pack_id_of(path) == "other-pack"


@pytest.mark.parametrize("text", ["format: 1\n", "pack: 3\n", "pack: ''\n", "[1]", ""])
def test_a_document_that_names_no_pack_is_a_sentence(tmp_path: Path, text: str) -> None:
    path = tmp_path / "d.yaml"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(DocumentError, match=r"d\.yaml:1:"):
        pack_id_of(path)


def test_a_file_that_is_not_there_is_a_sentence(pack: Pack, tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match=r"There is no such file\. Check the name\."):
        read_assessment(tmp_path / "none.yaml", pack)


def test_a_folder_in_the_place_of_a_document_is_a_sentence(pack: Pack, tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match=r"This is a folder\. Name a file\."):
        read_assessment(tmp_path, pack)


def test_what_a_document_refuses_an_act_refuses(pack: Pack) -> None:
    """The window and the command line are held to the rules of the document."""
    with pytest.raises(ResponseError, match='DAT-01: the answer must be a level from 0 to 4, not "3"'):
        check_response(pack, "DAT-01", Answered(value="3"))
    with pytest.raises(ResponseError, match='no question "DAT-99"'):
        check_response(pack, "DAT-99", Unknown())
    with pytest.raises(ResponseError, match='"note" holds a control character'):
        check_response(pack, "DAT-01", Unknown(note="a\x00b"))
    with pytest.raises(ResponseError, match="the reason holds no character that can be seen"):
        check_response(pack, "DAT-01", NotApplicable(reason="\u200b"))
    with pytest.raises(ResponseError, match="PRF-07: the answer must be a number"):
        check_profile_value(pack, "PRF-07", "many")
    with pytest.raises(ResponseError, match='no question "DAT-01"'):
        check_profile_value(pack, "DAT-01", 3)
    check_response(pack, "DAT-01", Answered(value=3))
    check_response(pack, "DAT-01", NotApplicable(reason="None."))
    check_profile_value(pack, "PRF-13", {"sites": 3})


def test_every_answer_of_every_example_is_one_that_an_act_accepts(pack: Pack) -> None:
    for path in sorted((bundled_pack() / "examples").iterdir()):
        example = read_assessment(path, pack)
        for name, response in example.responses.items():
            check_response(pack, name, response)
        for name, value in example.profile.items():
            check_profile_value(pack, name, value)
