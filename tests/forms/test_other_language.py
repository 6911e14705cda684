"""A window in German still reads an insurer's form that is in English, and fills what it is told."""

from pathlib import Path

from regrisk.app.forms import map_form
from regrisk.app.packs import pack_in
from regrisk.app.shipped import shipped_pack
from regrisk.catalogue import lookup_in
from regrisk.export.forms.wording import number_text
from regrisk.model.form import FormFile
from regrisk.packs.document import read_assessment
from regrisk.packs.locate import bundled_pack
from regrisk.words import ASIDE, english, speaking

from .drawn import juniper
from .filling import filled

PACK = shipped_pack()


def meant(file: FormFile) -> dict[str, tuple[object, ...]]:
    return {use.field: (use.topic, use.fact, use.part, use.answers) for use in file.fields}


def test_suggestions_for_a_form_in_english_are_the_same_in_german(tmp_path: Path) -> None:
    form = tmp_path / "form.pdf"
    form.write_bytes(juniper())

    ours, german = map_form(form, PACK).file, map_form(form, pack_in(PACK, "de")).file

    assert any(use.topic for use in ours.fields)
    assert meant(german) == meant(ours)


def test_an_english_form_is_filled_in_english_and_explained_in_german(tmp_path: Path) -> None:
    """An underwriter reads the form; whoever fills it reads why a field stays empty or is stricter."""
    form = tmp_path / "form.pdf"
    form.write_bytes(juniper())
    answers = read_assessment(bundled_pack() / "examples" / "mid-size-conditional.yaml", PACK)

    ours, written = filled(form, PACK, answers)
    with speaking(lookup_in("de")):
        german, also_written = filled(form, pack_in(PACK, "de"), answers)

    assert any(" " in value for value in written.values())
    assert also_written == written
    assert ours.filling.stricter
    for one, two in zip(german.filling.stricter, ours.filling.stricter, strict=True):
        assert one.field == two.field
        assert (one.answer, one.because, one.words) != (two.answer, two.because, two.words)


def test_numbers_are_written_as_the_language_writes_them() -> None:
    def look_up(text: str, number: int | None) -> str:
        signs = {f".{ASIDE}decimal sign": ",", f",{ASIDE}thousands sign": "."}
        return signs.get(text, english(text, number))

    assert number_text(182_000) == "182,000"
    with speaking(look_up):
        assert number_text(182_000) == "182.000"
