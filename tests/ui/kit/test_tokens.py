import re
from pathlib import Path

import pytest

import regrisk_ui
from regrisk_ui.tokens import APPEARANCES, Appearance, Pair, read_tokens

TOKENS = read_tokens()
# what components put on grounds beyond the pairs that the tokens list
FURTHER = (
    Pair("text", "hover", 4.5),
    Pair("text2", "hover", 4.5),
    Pair("text", "raised", 4.5),
    Pair("text2", "raised", 4.5),
    Pair("text", "declineSoft", 4.5),
    Pair("text", "exclusionSoft", 4.5),
    Pair("text2", "exclusionSoft", 4.5),
    Pair("text2", "declineSoft", 4.5),
    Pair("exclusion", "canvas", 4.5),
    Pair("exclusion", "rail", 4.5),
    Pair("accent", "rail", 3),
    Pair("decline", "raised", 4.5),
    Pair("focus", "raised", 3),
    Pair("focus", "declineSoft", 3),
    Pair("lineStrong", "raised", 3),
    Pair("lineStrong", "hover", 3),
)


def luminance(color: str) -> float:
    """Relative luminance of WCAG 2.2."""
    channels = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio of WCAG 2.2."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("appearance", APPEARANCES)
@pytest.mark.parametrize("pair", [*TOKENS.pairs, *FURTHER], ids=lambda p: f"{p.ink} on {p.ground}")
def test_every_pair_of_colours_can_be_read(appearance: Appearance, pair: Pair) -> None:
    """A changed colour cannot slip below what WCAG asks for, in any theme."""
    colors = TOKENS.themes[appearance]
    assert contrast(colors[pair.ink], colors[pair.ground]) >= pair.least


def test_the_formula_is_the_one_of_wcag() -> None:
    black, white = "#" + "000000", "#" + "FFFFFF"
    assert contrast(black, white) == pytest.approx(21)


def test_colours_are_written_in_the_tokens_only() -> None:
    """Whoever changes the look changes one file."""
    folder = Path(regrisk_ui.__file__).parent
    written = re.compile(r"""["'\s:]#[0-9A-Fa-f]{3,8}\b""")
    found = [
        f"{file.name}: {line.strip()}"
        for file in folder.rglob("*.py")
        for line in file.read_text(encoding="utf-8").splitlines()
        if written.search(line)
    ]
    assert found == []
