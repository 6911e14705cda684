"""Answers in words: on a card, in print, and of the profile."""

from datetime import date

import pytest
from pydantic import TypeAdapter

from regrisk.model.pack import Pack
from regrisk.model.profile import AnyProfileQuestion, ProfileValue
from regrisk.model.question import BuildsOn
from regrisk.packs.locate import bundled_pack
from regrisk.packs.read import read_pack
from regrisk.questions.describe import (
    card_text,
    choices,
    day_text,
    describe_profile,
    describe_value,
    number_text,
    whole_text,
)
from tests.scoring.builders import a_maturity, a_multi, a_single

STEPS = a_maturity(
    levels=(
        "No list exists.",
        "A list exists.",
        "A list of this year exists.",
        BuildsOn(builds_on=2, adds="and it covers extracts."),
        BuildsOn(builds_on=3, adds="with scans every month."),
    )
)


def test_a_card_says_what_a_level_adds() -> None:
    assert card_text(STEPS, 2) == "A list of this year exists."
    assert card_text(STEPS, 3) == "As 2, and it covers extracts."
    assert card_text(STEPS, 4) == "As 3, with scans every month."


def test_print_says_the_whole_sentence() -> None:
    assert whole_text(STEPS, 1) == "A list exists."
    assert whole_text(STEPS, 3) == "A list of this year exists; and it covers extracts."
    assert (
        whole_text(STEPS, 4) == "A list of this year exists; and it covers extracts; with scans every month."
    )
    assert describe_value(STEPS, 4) == whole_text(STEPS, 4)


def test_an_option_is_its_label() -> None:
    question = a_single(levels=(4, 2, 2, 0))

    assert describe_value(question, "o2") == "Option 2"
    assert card_text(question, 2) == whole_text(question, 2) == "Option 1"


def test_choices_are_rows_from_the_lowest_level_up() -> None:
    question = a_single(levels=(4, 2, 2, 0))

    assert [(row.value, row.level, row.card) for row in choices(question)] == [
        ("o3", 0, "Option 3"),
        ("o1", 2, "Option 1"),
        ("o2", 2, "Option 2"),
        ("o0", 4, "Option 0"),
    ]
    assert [row.level for row in choices(STEPS)] == [0, 1, 2, 3, 4]
    assert choices(STEPS)[3].card != choices(STEPS)[3].whole
    assert choices(a_multi()) == ()


def test_many_choices_are_listed_or_counted() -> None:
    question = a_multi(level_by_count=(0, 2, 2, 4))

    assert describe_value(question, ("y", "x")) == "x, y"
    assert describe_value(question, ()) == "None of these"
    assert whole_text(question, 2) == "1 to 2 of 3."
    assert whole_text(question, 4) == "3 of 3."
    assert whole_text(question, 3) == "No number of the 3 stands for this level."


def test_a_day_is_written_as_people_do() -> None:
    assert day_text(date(2026, 10, 2)) == "2 Oct 2026"


PROFILE: TypeAdapter[AnyProfileQuestion] = TypeAdapter(AnyProfileQuestion)

OPTIONS = [{"value": "us", "label": "United States"}, {"value": "uk", "label": "United Kingdom"}]


def asked(kind: str, **more: object) -> AnyProfileQuestion:
    return PROFILE.validate_python(
        {
            "id": "PRF-01",
            "type": kind,
            "text": "Which?",
            "help": "Asked.",
            "required": False,
            "used_for": ["routing"],
            "used_for_note": "Routing.",
            **more,
        },
        strict=False,
    )


@pytest.mark.parametrize(
    ("question", "value", "words"),
    [
        (asked("single", options=OPTIONS), "uk", "United Kingdom"),
        (asked("single", options=OPTIONS), "fr", "fr"),
        (asked("multi", options=OPTIONS), ["us", "uk"], "United States, United Kingdom"),
        (asked("number", unit="people"), 182000, "182,000 people"),
        (asked("number"), 0.5, "0.5"),
        (asked("date"), "2027-02-01", "1 Feb 2027"),
        (asked("date"), "soon", "soon"),
        (
            asked(
                "fields",
                fields=[
                    {"name": "sites", "label": "Sites", "type": "number"},
                    {"name": "last", "label": "Last move", "type": "date"},
                    {"name": "where", "label": "Where", "type": "single", "options": OPTIONS},
                    {"name": "note", "label": "Note", "type": "text"},
                ],
            ),
            {"sites": 1460, "last": "2023-04-22", "where": "us", "note": ""},
            "Sites: 1,460; Last move: 22 Apr 2023; Where: United States",
        ),
        (
            asked(
                "table",
                columns=[
                    {"name": "name", "label": "Name", "type": "text"},
                    {"name": "area", "label": "Area", "type": "text"},
                ],
            ),
            [{"name": "A. Bee", "area": "Access"}, {"name": "C. Dee"}],
            "Name: A. Bee, Area: Access | Name: C. Dee",
        ),
    ],
)
def test_a_profile_answer_in_words(question: AnyProfileQuestion, value: ProfileValue, words: str) -> None:
    assert describe_profile(question, value) == words


def test_options_of_another_question_come_from_the_pack() -> None:
    pack: Pack = read_pack(bundled_pack())
    value: ProfileValue = {"amount": 3000000, "cover": ["privacy", "eo"]}
    words = describe_profile(pack.profile_by_id["PRF-28"], value, pack)

    labels = {option.value: option.label for option in getattr(pack.profile_by_id["PRF-17"], "options", ())}
    assert labels["privacy"] in words
    assert labels["eo"] in words
    assert "3,000,000" in words


def test_every_level_of_the_shipped_pack_stands_alone_in_print() -> None:
    for question in read_pack(bundled_pack()).questions:
        for row in choices(question):
            assert row.whole
            assert not row.whole.startswith("As ")


@pytest.mark.parametrize(
    ("value", "unit", "said"),
    [(1, "incidents", "1"), (2, "incidents", "2 incidents"), (1, "USD", "1 USD"), (0, "sites", "0 sites")],
)
def test_a_count_of_one_does_not_take_a_unit_in_the_plural(value: int, unit: str, said: str) -> None:
    assert number_text(value, unit) == said
