"""Every page for everyone: names, targets, Tab goes round, nothing is cut at any size, theme or text size.

Opening a window and dressing it in another text size or theme is what costs; looking at it costs nothing.
So each page has one window for all there is to look at, and goes through each text size and theme once.
"""

from collections.abc import Iterable

import pytest

from regrisk_ui import theme
from regrisk_ui.pages.contract import PageName
from regrisk_ui.window import Window
from tests.ui.access.conftest import RECORDED, OpenFor, Visit, unfold
from tests.ui.fit import faults, missed_by_tab
from tests.ui.pages.steps import catch_up

USUAL = (1280, 800)
SIZES = ((1920, 1080), (1920, 800), (800, 800), (800, 600), USUAL)
TEXT_SIZES: dict[PageName, tuple[int, ...]] = {
    **dict.fromkeys(("welcome", "registries", "results", "history", "settings"), (100, 150, 200)),
    **dict.fromkeys((*RECORDED, "submission", "crosswalk", "forms", "verify"), (100, 200)),
}
"""The text sizes that each page grows to; those with much recorded also open at 150 and 200 %."""


def moved(window: Window, name: PageName, percent: int) -> list[str]:
    """Say where the window stands if another text size made it larger or smaller."""
    stands = (window.width(), window.height())
    return [] if stands == USUAL else [f"{name} at {percent} %: the text took the window to {stands}"]


def at_sizes(window: Window, name: PageName, percent: int, sizes: Iterable[tuple[int, int]]) -> list[str]:
    """Return the faults of a page at each size of its window."""
    found = []
    for wide, tall in sizes:
        window.resize(wide, tall)
        catch_up()
        stands = (window.width(), window.height())
        seen = faults(window) if stands == (wide, tall) else [f"the window stands at {stands}"]
        found += [f"{name} at {percent} % in {wide} × {tall}: {fault}" for fault in seen]
    return found


@pytest.mark.parametrize("name", TEXT_SIZES)
def test_a_page_is_for_everyone(open_for: OpenFor, visit: Visit, look: theme.Theme, name: PageName) -> None:
    """Nothing nameless, cut, too wide or too small, folded and unfolded, while the text grows under it."""
    window = open_for(name, 100)
    visit(window, name)
    found = at_sizes(window, name, 100, [USUAL])
    found += [f"{name}: Tab does not come to {stop}" for stop in missed_by_tab(window)]
    for choice in ("dark", "contrast", "light"):
        look.choose(choice)
        catch_up()
        picture = window.grab().toImage()
        corner = picture.pixelColor(picture.width() - 40, picture.height() - 4)
        if corner not in (look.color("canvas"), look.color("surface")):
            found.append(f"{name}: its corner is {corner.name()} in the theme {choice}")

    unfold(window, name)
    for percent in TEXT_SIZES[name]:
        look.set_text_size(percent)
        catch_up()
        found += [*moved(window, name, percent), *at_sizes(window, name, percent, SIZES)]
    look.set_text_size(100)
    catch_up()
    found += moved(window, name, 100)

    assert not found, "\n".join(found)


@pytest.mark.parametrize("percent", [150, 200])
def test_pages_with_much_on_them_open_at_a_large_text(open_for: OpenFor, visit: Visit, percent: int) -> None:
    window = open_for(RECORDED[0], percent)
    found = []

    for name in RECORDED:
        visit(window, name)
        found += at_sizes(window, name, percent, [USUAL])
        unfold(window, name)
        found += at_sizes(window, name, percent, [(1920, 800), USUAL])

    assert not found, "\n".join(found)
