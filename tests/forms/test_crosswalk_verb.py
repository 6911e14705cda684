"""``regrisk crosswalk``."""

import json
from pathlib import Path

import pytest

from regrisk.cli.main import run
from regrisk.model.pack import Pack


def test_page_and_json_say_the_same_of_every_topic(
    capsys: pytest.CaptureFixture[str], shipped: Pack, examples: Path
) -> None:
    document = str(examples / "mid-size-conditional.yaml")

    assert run(["crosswalk", document]) == 0
    page = " ".join(capsys.readouterr().out.split())
    assert run(["crosswalk", document, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)

    assert shipped.crosswalk is not None
    assert [topic["id"] for topic in told["topics"]] == [topic.id for topic in shipped.crosswalk.topics]
    for topic in told["topics"]:
        assert f"{topic['topic']} — " in page
        said = [
            topic["wording"],
            topic["because"],
            *topic["add"],
            *([topic["strict"]] if topic["strict"] else []),
        ]
        said += [one["scope"] for one in topic["behind"] if one["scope"]]
        for sentence in said:
            assert " ".join(sentence.split()) in page


def test_the_four_rules_stand_once(capsys: pytest.CaptureFixture[str], shipped: Pack, examples: Path) -> None:
    run(["crosswalk", str(examples / "strong-renewal.yaml")])
    page = " ".join(capsys.readouterr().out.split())

    assert shipped.crosswalk is not None
    assert len(shipped.crosswalk.always_qualify_when) == 4
    for rule in shipped.crosswalk.always_qualify_when:
        assert page.count(f"When {rule.when}: {rule.add}") == 1


def test_another_day_is_another_answer(capsys: pytest.CaptureFixture[str], examples: Path) -> None:
    document = str(examples / "strong-renewal.yaml")
    run(["crosswalk", document, "--json", "--on", "2031-01-01"])
    later = json.loads(capsys.readouterr().out)

    assert later["evaluated_on"] == "2031-01-01"
    evidence = [proof for topic in later["topics"] for one in topic["behind"] for proof in one["evidence"]]
    assert evidence
    assert not any(proof["in_date"] for proof in evidence)
    assert {topic["answer"] for topic in later["topics"] if topic["id"] == "mfa-remote"} == {"qualified"}
