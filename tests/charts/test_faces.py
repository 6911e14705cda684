"""Text is measured in the face it is printed in, and what a face lacks is never a box."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regrisk.charts import faces

FACES = [faces.REGULAR, faces.BOLD, faces.OBLIQUE, faces.LIGHT, faces.MONO]


@pytest.mark.parametrize("face", FACES)
def test_every_face_prints_ascii(face: str) -> None:
    assert faces.printable(face) >= {chr(code) for code in range(32, 127)}


@pytest.mark.parametrize("mark", "■▲◆△○–✓✗!●◐□→↑↓−’“”·…")
def test_the_marks_of_the_report_are_in_the_faces(mark: str) -> None:
    assert faces.prints(mark, faces.REGULAR)
    assert faces.prints(mark, faces.BOLD)


def test_what_a_face_lacks_becomes_one_sign_for_each_stretch() -> None:
    assert faces.with_substitutes("a 登记风险 b 🦄 c", faces.REGULAR) == "a [?] b [?] c"


@given(st.text(min_size=1), st.floats(min_value=20, max_value=200))
def test_a_shortened_text_fits(text: str, room: float) -> None:
    short = faces.shortened(text, faces.REGULAR, 7, room)

    assert faces.width(short, faces.REGULAR, 7) <= room
    assert short == text or short.endswith("…")


def test_a_text_is_shortened_at_a_word() -> None:
    assert faces.shortened("Security management process", faces.REGULAR, 7, 70) == "Security …"


def test_a_face_nobody_registered_is_refused() -> None:
    with pytest.raises(KeyError):
        faces.font("Comic Neue")
