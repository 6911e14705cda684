import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from regrisk_ui import theme
from regrisk_ui.components.level_choice import KnockOutLine, LevelChoice
from regrisk_ui.components.text_field import TextField
from tests.ui.kit.specimens import levels
from tests.ui.kit.stage import click, press, put, write


@pytest.fixture
def choice(qtbot: QtBot) -> LevelChoice:
    made = levels()
    made.resize(560, 300)
    put(qtbot, made)
    return made


def heard(choice: LevelChoice) -> list[str]:
    keys: list[str] = []
    choice.picked.connect(keys.append)
    return keys


def test_arrows_move_and_never_choose(qtbot: QtBot, choice: LevelChoice) -> None:
    """An answer is an act on record; moving about is none."""
    keys = heard(choice)
    choice.focus_row()

    for _ in range(3):
        press(choice.focusWidget(), Qt.Key.Key_Down)
    press(choice.focusWidget(), Qt.Key.Key_Up)

    assert choice.rows[2].hasFocus()
    assert keys == []
    assert choice.chosen is None


def test_an_arrow_past_the_end_is_told(qtbot: QtBot, choice: LevelChoice) -> None:
    choice.focus_row("last")
    with qtbot.waitSignal(choice.left) as left:
        press(choice.rows[4], Qt.Key.Key_Down)
    assert left.args == [1]

    choice.focus_row("first")
    with qtbot.waitSignal(choice.left) as left:
        press(choice.rows[0], Qt.Key.Key_Up)
    assert left.args == [-1]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_space_and_enter_choose(qtbot: QtBot, choice: LevelChoice, key: Qt.Key) -> None:
    keys = heard(choice)
    choice.rows[3].setFocus()
    press(choice.rows[3], key)
    assert keys == ["3"]


def test_a_digit_chooses_its_level(qtbot: QtBot, choice: LevelChoice) -> None:
    keys = heard(choice)
    choice.focus_row()
    press(choice.focusWidget(), Qt.Key.Key_4)
    assert keys == ["4"]
    assert choice.rows[4].hasFocus()


def test_a_digit_without_a_level_does_nothing(qtbot: QtBot, choice: LevelChoice) -> None:
    keys = heard(choice)
    choice.focus_row()
    press(choice.focusWidget(), Qt.Key.Key_7)
    assert keys == []


def test_a_click_anywhere_on_the_row_chooses(qtbot: QtBot, choice: LevelChoice) -> None:
    keys = heard(choice)
    row = choice.rows[1]
    click(row, QPoint(row.width() - 5, row.height() // 2))
    assert keys == ["1"]


def test_only_what_was_recorded_shows_as_chosen(qtbot: QtBot, choice: LevelChoice) -> None:
    """A click that could not be saved leaves the screen as it was."""
    choice.rows[1].click()
    assert choice.chosen is None

    choice.show_chosen("1")
    choice.rows[3].click()

    assert choice.chosen == "1"


def test_digits_in_a_field_stay_text(qtbot: QtBot) -> None:
    """Writing "024 users" into a scope answers nothing."""
    host = QWidget()
    column = QVBoxLayout(host)
    choice, field = levels(), TextField("What exactly does this cover?")
    column.addWidget(choice)
    column.addWidget(field)
    put(qtbot, host)
    keys = heard(choice)
    field.setFocus()

    write(field.line, "024 users")

    assert field.text == "024 users"
    assert keys == []


def test_the_group_is_one_tab_stop(qtbot: QtBot, choice: LevelChoice) -> None:
    """Tab leaves the levels at once and comes back to the one that was left."""

    def by_tab() -> list[str]:
        return [row.option.key for row in choice.rows if row.focusPolicy() & Qt.FocusPolicy.TabFocus]

    choice.rows[0].clearFocus()
    assert by_tab() == ["0"]
    choice.show_chosen("2")
    assert by_tab() == ["2"]
    choice.focus_row()
    press(choice.focusWidget(), Qt.Key.Key_Down)
    assert by_tab() == ["3"]


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("width", [240, 360, 560, 1000])
def test_a_row_is_as_tall_as_its_sentence(
    choice: LevelChoice, look: theme.Theme, percent: int, width: int
) -> None:
    """A sentence is never cut, and choosing it moves nothing."""
    look.set_text_size(percent)
    for row in choice.rows:
        tall = row.heightForWidth(width)
        assert tall >= row.height_of_text(width) + theme.space(8)
        row.show_recorded("chosen")
        assert row.heightForWidth(width) == tall
        row.show_recorded("open")


def test_a_row_says_level_sentence_tag_and_meaning(choice: LevelChoice) -> None:
    interface = QAccessible.queryAccessibleInterface(choice.rows[1])
    assert interface.text(QAccessible.Text.Name) == "Level 1: Some paths or some users (last year)"
    assert interface.text(QAccessible.Text.Description) == "Decline likely below level 2"
    assert interface.role() == QAccessible.Role.RadioButton


def test_a_sentence_begins_beside_its_digit_on_either_side(choice: LevelChoice) -> None:
    """Where text runs from right to left, digit and sentence stand together at the right."""

    def ink(left: int, right: int) -> bool:
        image = choice.rows[0].grab().toImage()
        dark = theme.color("text").lightness() + 60
        return any(
            image.pixelColor(x, y).lightness() < dark
            for x in range(left, right)
            for y in range(8, image.height() - 8)
        )

    assert (ink(44, 90), ink(470, 516)) == (True, False)
    choice.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert (ink(44, 90), ink(470, 516)) == (False, True)


def test_the_line_stands_above_the_level_that_clears(choice: LevelChoice) -> None:
    (line,) = choice.findChildren(KnockOutLine)
    assert choice.rows[1].geometry().bottom() < line.y() < choice.rows[2].y()
    assert line.focusPolicy() == Qt.FocusPolicy.NoFocus
