"""Text is broken into lines that fit, and no letter of it is lost."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regrisk.charts import faces
from regrisk.report.pdf.setting import LONGEST, Piece, SetLine, printable_pieces, set_lines

FACES = (faces.REGULAR, faces.BOLD, faces.MONO)
texts = st.text(alphabet=st.sampled_from("abcdefghijklmnopqrst WMil.,'- \n"), max_size=120)
pieces = st.lists(
    st.builds(Piece, texts, st.sampled_from(FACES), st.sampled_from((6.4, 7.3, 13.0)), st.just("#17212B")),
    max_size=6,
)


def words(lines: tuple[SetLine, ...]) -> str:
    return "".join(span.piece.text for line in lines for span in line).replace(" ", "")


@given(pieces, st.floats(min_value=15, max_value=300), st.sampled_from(("left", "right", "center")))
def test_lines_fit_and_keep_every_letter(given_pieces: list[Piece], width: float, align: str) -> None:
    lines = set_lines(tuple(given_pieces), width, align)

    for line in lines:
        assert all(span.x >= -0.02 for span in line)
        assert line[-1].x + line[-1].width <= width + 0.02
        for span, following in pairwise(line):
            assert span.x + span.width <= following.x + 0.02
    typed = "".join(piece.text for piece in given_pieces)
    assert words(lines) == typed.replace(" ", "").replace("\n", "")


@given(pieces, st.floats(min_value=40, max_value=300), st.integers(min_value=1, max_value=3))
def test_a_text_cut_after_some_lines_says_so(given_pieces: list[Piece], width: float, most: int) -> None:
    whole = set_lines(tuple(given_pieces), width)
    cut = set_lines(tuple(given_pieces), width, "left", most)

    assert len(cut) == min(most, len(whole))
    if len(whole) > most:
        assert cut[-1][-1].piece.text.endswith("…")
        assert cut[-1][-1].x + cut[-1][-1].width <= width + 0.02


def test_a_word_wider_than_the_line_is_broken_inside() -> None:
    lines = set_lines((Piece("W" * 400, faces.REGULAR, 7.3, "#000000"),), 100)

    assert len(lines) > 20
    assert words(lines) == "W" * 400


def test_spaces_between_looks_stay_with_the_text() -> None:
    bold = Piece("68.4 ", faces.BOLD, 7.3, "#000000")
    (line,) = set_lines((bold, Piece("points", faces.REGULAR, 7.3, "#000000")), 200)

    assert [span.piece.text for span in line] == ["68.4 ", "points"]


def test_a_text_without_end_is_cut() -> None:
    lines = set_lines((Piece("word " * 10_000, faces.REGULAR, 7.3, "#000000"),), 400)

    assert len(words(lines)) <= LONGEST
    assert lines[-1][-1].piece.text.endswith("…")


def test_a_sign_that_a_special_face_lacks_is_set_in_the_regular_one() -> None:
    made = printable_pieces(Piece("≥ 68 ✓", faces.LIGHT, 25, "#000000"))

    assert "".join(piece.text for piece in made) == "≥ 68 ✓"
    assert {piece.face for piece in made} == {faces.LIGHT, faces.REGULAR}


def test_what_no_face_prints_is_named_by_a_substitute() -> None:
    made = printable_pieces(Piece("登记 risk", faces.BOLD, 7, "#000000"))

    assert "".join(piece.text for piece in made) == "[?] risk"


@pytest.mark.parametrize("face", [faces.REGULAR, faces.BOLD, faces.LIGHT, faces.MONO])
def test_figures_of_a_column_stand_under_each_other(face: str) -> None:
    assert len({faces.width(figure, face, 7.3) for figure in "0123456789"}) == 1

    for text in ("1.12", "−25.87", "100.00"):
        (line,) = set_lines((Piece(text, face, 7.3, "#000000"),), 60, "right")
        assert line[-1].x + line[-1].width == pytest.approx(60)
