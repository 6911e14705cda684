"""Next year's form: what matches is taken over, what changed is named and asked again."""

from pathlib import Path

import pytest

from regrisk.app.forms import map_form, save_form_file, write_filled
from regrisk.app.shipped import shipped_pack
from regrisk.cli.main import run
from regrisk.errors import FormError
from regrisk.model.form import FieldUse, FormFile
from regrisk.packs.form_file import read_form_file

from .drawn import juniper, sagebrush
from .filling import confirmed, held, scored
from .made import at_level

PACK = shipped_pack()
BEST = at_level(PACK, 4)


@pytest.fixture
def last_year(tmp_path: Path) -> Path:
    """The form file of last year's form, confirmed; the web address always the same."""
    (tmp_path / "old.pdf").write_bytes(juniper())
    website = {"topic": None, "gives": "answer", "text": "lakes.example"}
    file = confirmed(tmp_path / "old.pdf", PACK, {"website": website})
    return save_form_file(file, tmp_path / "form.yaml", PACK)


@pytest.fixture
def this_year(tmp_path: Path) -> Path:
    path = tmp_path / "new.pdf"
    path.write_bytes(juniper(next_year=True))
    return path


def test_what_changed_is_named_field_by_field(last_year: Path, this_year: Path) -> None:
    changes = {change.field: change for change in map_form(this_year, PACK, last_year).changes}

    assert {name: change.what for name, change in changes.items()} == {
        "ai": "new",
        "q2_1": "wording",
        "q2_1b": "new",
        "claims_5y": "renamed",
        "offline": "gone",
    }
    assert changes["q2_1"].says == (
        "It asked “Is multi-factor login required for all remote access to your network?” "
        "and now asks “Do vendors carry cyber insurance?”."
    )
    assert changes["claims_5y"].says == "It was called “claims”; what it asks is the same."


def test_what_matches_stays_confirmed_and_the_rest_is_asked_again(last_year: Path, this_year: Path) -> None:
    uses = map_form(this_year, PACK, last_year).file.use_by_field

    assert {name for name, use in uses.items() if not use.confirmed} == {"ai", "q2_1", "q2_1b"}
    assert uses["website"].text == "lakes.example"
    assert uses["claims_5y"].topic == "prior-claims"
    assert uses["q2_1"].topic == "vendor-insurance"  # suggested anew, from what it asks now
    assert "offline" not in uses


def test_last_years_file_fills_no_field_that_asks_something_else(
    last_year: Path, this_year: Path, tmp_path: Path
) -> None:
    """The second factor's yes must not end up beside the question about vendors' insurance."""
    file = read_form_file(last_year, PACK)
    done = write_filled(this_year, file, scored(PACK, BEST), out=tmp_path / "out.pdf")
    values = held((tmp_path / "out.pdf").read_bytes())

    assert values["q2_1"] in ("", "Off")
    assert values["q2_1b"] in ("", "Off")
    assert (values["q2_2"], values["claims_5y"], values["website"]) == ("1", "No", "lakes.example")
    assert {change.field for change in done.filling.changes} >= {"q2_1", "ai", "offline"}


def test_the_same_form_again_changes_nothing(last_year: Path, tmp_path: Path) -> None:
    again = map_form(tmp_path / "old.pdf", PACK, last_year)

    assert again.changes == ()
    assert again.file == read_form_file(last_year, PACK)


def test_a_field_without_words_is_asked_again_once_anything_changed(tmp_path: Path) -> None:
    """Only its name tells it from others, and names such as q7 move on when a question is put in."""
    pdf, form_file = tmp_path / "form.pdf", tmp_path / "form.yaml"
    pdf.write_bytes(juniper())
    file = map_form(pdf, PACK).file
    mute = FieldUse(**{**dict(file.fields[3]), "wording": "", "confirmed": True})
    uses = tuple(mute if use.field == mute.field else use for use in file.fields)
    old = FormFile(pack=file.pack, form="sha256:" + "0" * 64, fields=uses)
    save_form_file(old, form_file, PACK)

    mapped = map_form(pdf, PACK, form_file)
    assert [change.field for change in mapped.changes] == [mute.field]
    assert not mapped.file.use_by_field[mute.field].confirmed


def test_another_insurers_form_takes_over_nothing_of_it(last_year: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.pdf"
    other.write_bytes(sagebrush())
    mapped = map_form(other, PACK, last_year)

    assert not any(use.confirmed for use in mapped.file.fields)
    assert {change.what for change in mapped.changes} == {"new", "gone"}


def test_mapping_onto_a_form_file_keeps_the_work_in_it(
    last_year: Path, this_year: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["form", "map", str(this_year), "-o", str(last_year)]) == 0
    page = " ".join(capsys.readouterr().out.split())

    assert "14 confirmed, 3 suggested" in page
    assert "Changed since the form was mapped: 5 fields" in page
    assert read_form_file(last_year, PACK).use_by_field["website"].text == "lakes.example"


def test_what_is_no_form_file_is_never_written_over(this_year: Path, tmp_path: Path) -> None:
    notes = tmp_path / "notes.yaml"
    notes.write_text("our own notes\n")

    with pytest.raises(FormError, match="This is not a form file"):
        save_form_file(map_form(this_year, PACK).file, notes, PACK)
    assert run(["form", "map", str(this_year), "-o", str(notes)]) == 2
    assert notes.read_text() == "our own notes\n"
