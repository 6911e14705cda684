"""The dialogs of a submission for everyone: what to press stays in the window, nothing is cut or nameless."""

from collections.abc import Callable
from pathlib import Path

from regrisk.app.workspace import Workspace
from regrisk_ui import theme
from regrisk_ui.components.dialog import Dialog
from regrisk_ui.pages.submission import SubmissionPage
from regrisk_ui.window import Window
from tests.ui.fit import cut
from tests.ui.pages.conftest import ShowWindow
from tests.ui.pages.steps import Key, catch_up, page, press, seen


def misfits(window: Window, dialog: Dialog) -> list[str]:
    """Return what a dialog hides, cuts or leaves without a name."""
    found = [f"cut: {text}" for text in cut(dialog)]
    for button in (dialog.safe, dialog.deed):
        corners = (button.rect().topLeft(), button.rect().bottomRight())
        inside = all(window.rect().contains(button.mapTo(window, corner)) for corner in corners)
        if button.isVisible() and not inside:
            found.append(f"outside the window: {button.accessibleName()}")
    stops = [stop for stop in dialog.tab_stops() if not stop.accessibleName().strip()]
    return found + [f"nameless: {type(stop).__name__}" for stop in stops]


def test_dialogs_keep_their_deeds_in_the_window(
    show: ShowWindow, lakes: Workspace, look: theme.Theme
) -> None:
    window = show(lakes)
    window.go("submission")
    catch_up()
    acts = page(window, SubmissionPage).acts
    acts.choices.key = Path("a key.p12")
    asks: dict[str, Callable[[], object]] = {
        "who attests": lambda: acts.ask_attest("add", -1),
        "the statement": lambda: acts.ask_attest("statement", -1),
        "a key": lambda: acts.ask_key("make"),
        "the seal": acts.ask_seal,
        "a correction": acts.ask_correction,
    }

    for percent in (100, 200):
        look.set_text_size(percent)
        catch_up()
        for name, ask in asks.items():
            ask()
            catch_up()
            assert misfits(window, seen(window, Dialog)) == [], f"{name} at {percent} %"
            press(Key.Key_Escape)
            catch_up()
