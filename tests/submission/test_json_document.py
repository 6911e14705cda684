"""The JSON document of an assessment reads back as exactly the same assessment."""

import json

from hypothesis import given, settings

from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from regrisk.packs.document import parse_assessment
from regrisk.packs.write import write_assessment_json
from tests.packs.test_round_trip import _assessments


@settings(max_examples=60)
@given(_assessments())
def test_whatever_an_assessment_holds_its_json_reads_back(drawn: tuple[Pack, Assessment]) -> None:
    pack, assessment = drawn

    text = write_assessment_json(assessment)

    assert parse_assessment(text, "again.json", pack) == assessment
    assert json.loads(text)["registry"]["name"] == assessment.registry.name


def test_every_character_a_text_may_hold_survives(pack: Pack, mid_size: Assessment) -> None:
    tricky = '\x85 \u2028 \u2029 \ufeff \U0001f600 \\ " \t é \\u0041 \\ud83d end'
    assessment = mid_size.model_copy(update={"explanations": {"limit-below-contract": tricky}})

    assert parse_assessment(write_assessment_json(assessment), "again.json", pack) == assessment
