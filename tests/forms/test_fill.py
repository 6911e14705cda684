"""Two application forms are mapped, filled and read back; never is more claimed than was answered."""

import hashlib
import subprocess
from pathlib import Path
from typing import Any

import pytest

from regrisk.app.shipped import shipped_pack
from regrisk.model.pack import Pack
from regrisk.model.profile import ProfileValue
from regrisk.packs.document import read_assessment
from regrisk.questions.level import value_for_level

from .drawn import every_topic, juniper, sagebrush
from .filling import boxes, filled, held, list_in, shown_states
from .made import answered, at_level, topics

PACK = shipped_pack()
TOPICS = {topic.id: topic for topic in PACK.crosswalk.topics} if PACK.crosswalk else {}
YES_OR_NO = [topic for topic in TOPICS.values() if topic.answer_type in ("yes_no", "yes_no_reversed")]
BEST = at_level(PACK, 4, profile={"PRF-01": {"applicant": "Lakes Society"}})
WORST = at_level(PACK, 0)
DAYS = {"0": "e", "1": "e", "2": "d", "3": "c", "4": "c"}
DATA = {"A3": {"answers": {"direct_identifiers": "Names or contact details", "paediatric": "Children"}}}


@pytest.fixture
def form(tmp_path: Path) -> Path:
    path = tmp_path / "juniper.pdf"
    path.write_bytes(juniper())
    return path


@pytest.fixture
def other(tmp_path: Path) -> Path:
    path = tmp_path / "sagebrush.pdf"
    path.write_bytes(sagebrush())
    return path


def test_the_first_form_is_filled_with_plain_answers(form: Path) -> None:
    _, values = filled(form, PACK, BEST, {"patch": {"answers": DAYS}})

    assert values == {
        "applicant": "Lakes Society",
        "people": "12,000",
        "revenue": "Under 1 million USD",
        "q2_1": "Yes",
        "q2_2": "1",
        "q2_2x": "",
        "q2_3_yes": "Yes",
        "q2_3_no": "Off",
        "edr_yes": "Yes",
        "edr_no": "Off",
        "encrypted": "Yes",
        "offline": "Yes",
        "patch": "c",
        "claims": "No",
        "declined": "No",
        "website": "",
    }


def test_every_box_shows_what_its_field_holds(form: Path) -> None:
    filled(form, PACK, BEST)
    states = shown_states(form.with_name("filled.pdf").read_bytes())

    assert states["q2_1"] == {"Yes", "Off"}
    assert states["q2_2"] == {"1", "Off"}
    assert (states["edr_yes"], states["edr_no"]) == ({"Yes"}, {"Off"})


def test_the_second_form_is_filled_over_three_pages(other: Path) -> None:
    profile: dict[str, ProfileValue] = {
        "PRF-18": "5",
        "PRF-32": {"signer_name": "Ann Lee", "signer_title": "Director"},
    }
    done, values = filled(
        other,
        PACK,
        at_level(PACK, 4, profile=profile),
        {**DATA, "A4": {"answers": {"5": "5,000,000"}}},
    )

    assert done.form.pages == 3
    assert values == {
        "A1": "Ann Lee",
        "A2": "Director",
        "A3": ["Names or contact details", "Children"],
        "A4": "5,000,000",
        "B1": "Yes",
        "B2": "Yes",
        "B3": "Yes",
        "B3x": "",
        "C1": "No",
        "C2": "",  # nobody certifies compliance as a whole
        "C3": "",  # the questions do not ask it
        "C4": "1 Jan 2026",
    }
    assert {left.field.name for left in done.filling.left} == {"B3x", "C2", "C3"}


def test_weak_answers_say_no_and_what_the_form_held_is_taken_out(other: Path) -> None:
    """The second form comes with "Yes" chosen for the incident plan, which must not stay there."""
    done, values = filled(other, PACK, WORST, DATA)

    assert (values["B1"], values["B2"]) == ("No", "No")
    assert values["B3"] in ("", "Off")  # to be said in words: removable media are not blocked
    unknown = at_level(PACK, 4, {"INC-01": None})
    done, values = filled(other, PACK, unknown, DATA)
    assert values["B2"] == ""
    (left,) = (one for one in done.filling.left if one.field.name == "B2")
    assert left.why == (
        "Not known: do not answer yes. INC-01: not answered. What it held, “Yes”, was taken out."
    )


def _everything(tmp_path: Path) -> Path:
    path = tmp_path / "everything.pdf"
    path.write_bytes(every_topic([(topic.id, topic.strict_wording) for topic in YES_OR_NO]))
    return path


def _one_each() -> dict[str, dict[str, Any]]:
    return {
        topic.id: {
            **{"leave": None, "fact": None, "part": None, "gives": "answer"},
            **{"topic": topic.id, "answers": {"yes": "Yes", "no": "No"}},
        }
        for topic in YES_OR_NO
    }


@pytest.mark.parametrize("level", [4, 0])
def test_each_topic_is_ticked_as_answered_and_never_where_words_are_needed(
    tmp_path: Path, level: int
) -> None:
    assessment = at_level(PACK, level)
    done, values = filled(_everything(tmp_path), PACK, assessment, _one_each())
    answers = topics(PACK, assessment)

    ticked = {name: values[name] for name in answers if values.get(name) in ("Yes", "No")}
    plain = {
        name: answer.kind.capitalize() for name, answer in answers.items() if answer.kind in ("yes", "no")
    }
    assert ticked == plain
    assert len(plain) >= 40
    qualified = {name for name, answer in answers.items() if answer.kind == "qualified" and answer.safe}
    assert {one.field.name for one in done.filling.stricter} == qualified
    assert {one.field.name for one in done.filling.left} == {topic.id for topic in YES_OR_NO} - set(plain)


@pytest.mark.parametrize("example", ["strong-renewal", "mid-size-conditional", "small-new-quick"])
def test_with_the_examples_every_untouched_topic_is_listed_with_its_reason(
    tmp_path: Path, examples: Path, shipped: Pack, example: str
) -> None:
    assessment = read_assessment(examples / f"{example}.yaml", shipped)
    done, values = filled(_everything(tmp_path), shipped, assessment, _one_each())
    answers = topics(shipped, assessment)

    for topic in YES_OR_NO:
        answer = answers[topic.id]
        if answer.kind in ("yes", "no"):
            assert values[topic.id] == answer.kind.capitalize()
            continue
        assert values[topic.id] in ("", "Off")
        (left,) = (one for one in done.filling.left if one.field.name == topic.id)
        assert left.why == answer.because


SCOPE = "VPN and cloud; not the laboratory"


def _scoped() -> Any:
    best = value_for_level(PACK.question_by_id["ACC-02"], 4)
    return at_level(PACK, 4, {"ACC-02": answered(best, scope=SCOPE)})


def test_a_yes_that_needs_words_is_not_ticked_and_its_words_stand_where_the_form_has_room(
    form: Path,
) -> None:
    done, values = filled(form, PACK, _scoped())

    assert values["q2_2"] in ("", "Off")
    label = PACK.question_by_id["ACC-02"].label
    assert values["q2_2x"] == f"{label}: {SCOPE}."
    (stricter,) = (one for one in done.filling.stricter if one.field.name == "q2_2")
    assert stricter.words == (f"ACC-02, scope: “{SCOPE}”",)
    assert not stricter.ticked


def test_a_user_may_have_it_ticked_where_its_words_stand_on_the_form(form: Path) -> None:
    wanted: dict[str, dict[str, Any]] = {"q2_2": {"tick_with_words": True}}
    done, values = filled(form, PACK, _scoped(), wanted)
    assert values["q2_2"] == "1"
    assert [one.ticked for one in done.filling.stricter if one.field.name == "q2_2"] == [True]

    nowhere = {**wanted, "q2_2x": {"topic": None, "leave": True, "gives": "answer"}}
    _, values = filled(form, PACK, _scoped(), nowhere)
    assert values["q2_2"] in ("", "Off")


@pytest.mark.parametrize(
    "response",
    [
        {"basis": "assumed", "scope": SCOPE},  # to be asked first
        {"value": "core", "scope": SCOPE},  # the yes would be false
    ],
)
def test_no_words_make_an_assumed_or_a_false_yes_true(form: Path, response: dict[str, Any]) -> None:
    best = value_for_level(PACK.question_by_id["ACC-02"], 4)
    said = at_level(PACK, 4, {"ACC-02": answered(**{"value": best, **response})})
    done, values = filled(form, PACK, said, {"q2_2": {"tick_with_words": True}})

    assert values["q2_2"] in ("", "Off")
    assert values["q2_2x"] == ""
    assert "q2_2" in {one.field.name for one in done.filling.stricter}


def test_words_with_brackets_are_for_a_person_to_write(form: Path) -> None:
    """A move that is under way has to be described: the dates and the scope are nowhere in the answers."""
    moving = at_level(PACK, 4, {"MIG-01": answered("active")})
    answer = topics(PACK, moving)["conversion-projects"]
    assert answer.supported
    assert "[dates, scope]" in "".join(answer.add)

    words = {"q2_2x": {"topic": "conversion-projects"}}
    _, values = filled(form, PACK, moving, words)
    assert values["q2_2x"] == ""


def test_nothing_is_filled_in_unconfirmed(form: Path) -> None:
    every = list(held(form.read_bytes()))
    done, values = filled(form, PACK, BEST, {name: {"confirmed": False} for name in every})

    assert done.filling.filled == ()
    assert values == held(form.read_bytes())
    assert {left.why for left in done.filling.left} == {
        "What was suggested for it is not confirmed.",
        "What was suggested for it is not confirmed. It holds “c” already.",
    }


def test_the_form_itself_is_never_altered(form: Path) -> None:
    before = hashlib.sha256(form.read_bytes()).hexdigest()
    filled(form, PACK, BEST)

    assert hashlib.sha256(form.read_bytes()).hexdigest() == before
    assert [path.name for path in sorted(form.parent.iterdir())] == ["filled.pdf", "juniper.pdf"]


def test_the_copy_is_a_form_still_and_the_same_every_time(form: Path) -> None:
    from regrisk.export.forms.read import read_form

    filled(form, PACK, BEST)
    copy = form.with_name("filled.pdf").read_bytes()
    filled(form, PACK, BEST)

    assert form.with_name("filled.pdf").read_bytes() == copy
    asked, again = read_form(form.read_bytes(), "form"), read_form(copy, "copy")
    assert again.fingerprint == asked.fingerprint
    assert not any(field.read_only for field in again.fields)


def test_a_number_gives_up_its_commas_before_it_is_left_out(form: Path) -> None:
    _, values = filled(form, PACK, at_level(PACK, 4, profile={"PRF-07": 1_234_567}))
    assert values["people"] == "1234567"

    done, values = filled(form, PACK, at_level(PACK, 4, profile={"PRF-07": 1_234_567_890}))
    assert values["people"] == ""
    (left,) = (one for one in done.filling.left if one.field.name == "people")
    assert left.why == "It takes 8 characters, and the answer has 13: “1,234,567,890”"


def test_what_a_viewer_may_not_show_is_named(form: Path) -> None:
    name = "Łódź " * 12 + "登録"
    done, values = filled(form, PACK, at_level(PACK, 4, profile={"PRF-01": {"applicant": name}}))

    assert values["applicant"] == name
    assert done.filling.filled[0].remarks == (
        "It may be longer than the box shows.",
        "Some viewers may not show Ł ź 登 録.",
    )


@pytest.mark.poppler
def test_a_viewer_shows_the_answers(form: Path, tmp_path: Path) -> None:
    """The copy is drawn by another program: the box that was ticked is darker, the other is not."""
    filled(form, PACK, BEST)
    before, after = _drawn(form, tmp_path), _drawn(form.with_name("filled.pdf"), tmp_path)

    def darker(x: float, y: float, width: float, height: float) -> int:
        return _ink(after, x, y, width, height) - _ink(before, x, y, width, height)

    yes, no = _ink_at(form, "q2_1", "Yes"), _ink_at(form, "q2_1", "No")
    assert darker(*yes) > 15
    assert darker(*no) <= 0
    assert darker(*_ink_at(form, "applicant", None)) > 15


def _ink_at(form: Path, name: str, state: str | None) -> tuple[float, float, float, float]:
    for box, holder in boxes(form.read_bytes()):
        if str(holder["/T"]) == name and (state is None or f"/{state}" in str(box["/AP"])):
            left, bottom, right, top = (float(str(each)) for each in list_in(box, "/Rect"))
            return left + 2, bottom + 2, right - left - 4, top - bottom - 4
    raise AssertionError(name)


def _drawn(pdf: Path, folder: Path) -> tuple[int, int, bytes]:
    """The first page as grey pixels, one for each point."""
    out = folder / pdf.stem
    subprocess.run(
        ["pdftoppm", "-gray", "-r", "72", "-f", "1", "-l", "1", "-singlefile", str(pdf), str(out)],
        check=True,
        capture_output=True,
    )
    content = out.with_suffix(".pgm").read_bytes()
    kind, size, _, pixels = content.split(b"\n", 3)
    assert kind == b"P5"
    width, height = (int(each) for each in size.split())
    return width, height, pixels


def _ink(page: tuple[int, int, bytes], x: float, y: float, width: float, height: float) -> int:
    """How many pixels of a part of the page are dark; y points up."""
    across, down, pixels = page
    rows = range(int(down - y - height), int(down - y))
    return sum(
        pixels[row * across + column] < 100 for row in rows for column in range(int(x), int(x + width))
    )
