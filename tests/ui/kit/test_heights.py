"""Heights that a layout has worked out are kept, and never outlive what they were worked out from."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from regrisk_ui import theme
from regrisk_ui.components.abreast import Abreast
from regrisk_ui.components.label import Label
from regrisk_ui.heights import Heights
from regrisk_ui.layouts import FlowLayout
from tests.ui.pages.steps import catch_up

SHORT, LONG = "A few words.", "Many words that need a second line where there is little room for them. " * 6


def test_a_height_is_measured_once_until_something_changes(look: theme.Theme) -> None:
    heights = Heights()
    asked: list[int] = []

    def measure() -> int:
        asked.append(len(asked))
        return 40

    assert [heights.at(300, measure) for _ in range(3)] == [40, 40, 40]
    assert len(asked) == 1
    heights.at(200, measure)
    assert len(asked) == 2
    heights.forget()
    heights.at(300, measure)
    assert len(asked) == 3
    look.set_text_size(200)
    heights.at(300, measure)
    assert len(asked) == 4


@pytest.mark.parametrize("kind", ["abreast", "flow"])
def test_a_layout_grows_with_its_words_and_with_their_size(
    qtbot: QtBot, look: theme.Theme, kind: str
) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    words = Label(SHORT)
    if kind == "abreast":
        layout: Abreast | FlowLayout = Abreast(host, words=words)
    else:
        layout = FlowLayout(host)
        layout.addWidget(words)
    host.resize(400, 300)
    host.show()
    catch_up()
    at_first = layout.heightForWidth(400)

    words.setText(LONG)
    catch_up()
    longer = layout.heightForWidth(400)
    look.set_text_size(200)
    catch_up()
    larger = layout.heightForWidth(400)
    words.hide()
    catch_up()

    assert at_first < longer < larger
    assert layout.heightForWidth(400) < at_first


def test_a_part_that_is_added_counts_at_once(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    layout = FlowLayout(host)
    layout.addWidget(Label(SHORT))
    one = layout.heightForWidth(60)

    layout.addWidget(Label(SHORT))

    assert layout.heightForWidth(60) > one
    layout.takeAt(1)
    assert layout.heightForWidth(60) == one
