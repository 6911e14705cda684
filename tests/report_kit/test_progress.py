"""Rendering tells how far it is, and ends when asked, with nothing made."""

from itertools import pairwise

import pytest

from regrisk.report.pdf.render import render_pdf
from regrisk.report.progress import CancelledError
from tests.report_kit.documents import everything


def test_progress_counts_sections_then_pages() -> None:
    told: list[tuple[str, int, int]] = []
    render_pdf(everything(), progress=lambda stage, done, total: told.append((stage, done, total)))
    drawn = [(done, total) for stage, done, total in told if stage == "Page"]

    assert {stage for stage, _, _ in told} == {"Some words.", "The end", "Page"}
    assert drawn == [(number, len(drawn)) for number in range(1, len(drawn) + 1)]
    assert all(0 <= done <= total for _, done, total in told)
    assert all(later[1] == earlier[1] + 1 for earlier, later in pairwise([t for t in told if t[0] == "Page"]))


@pytest.mark.parametrize("asked", [1, 2, 5, 20, 40])
def test_rendering_ends_when_it_is_cancelled(asked: int) -> None:
    left = iter(range(asked))

    with pytest.raises(CancelledError):
        render_pdf(everything(), cancelled=lambda: next(left, None) is None)


def test_after_a_cancelled_one_the_next_report_is_the_same() -> None:
    whole = render_pdf(everything())
    left = iter(range(30))
    with pytest.raises(CancelledError):
        render_pdf(everything(), cancelled=lambda: next(left, None) is None)

    assert render_pdf(everything(), cancelled=lambda: False) == whole
