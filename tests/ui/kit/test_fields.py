import datetime
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from regrisk.catalogue import lookup_in
from regrisk.words import speaking
from regrisk_ui import theme
from regrisk_ui.components.combo_field import ComboField
from regrisk_ui.components.date_field import DateField
from regrisk_ui.components.date_text import DateTextError, read_date, shown_date
from regrisk_ui.components.number_field import NumberField, NumberTextError, read_number, shown_number
from regrisk_ui.components.text_box import TextBox
from regrisk_ui.components.text_field import TextField
from tests.ui.kit.stage import press, put, write

KEPT: list[QWidget] = []


@pytest.fixture(autouse=True)
def windows() -> Iterator[None]:
    """Keep the windows of a test alive until it is over."""
    yield
    KEPT.clear()


def on_screen(qtbot: QtBot, *fields: QWidget) -> QMainWindow:
    """Show *fields* below each other, the first with the focus."""
    window = QMainWindow()
    KEPT.append(window)
    host = QWidget()
    column = QVBoxLayout(host)
    for field in fields:
        column.addWidget(field)
    window.setCentralWidget(host)
    put(qtbot, window)
    fields[0].setFocus()
    return window


def test_a_text_is_reported_once_typing_pauses(qtbot: QtBot) -> None:
    """Nobody has to press a key to have a scope recorded."""
    field = TextField("Scope")
    on_screen(qtbot, field)

    with qtbot.waitSignal(field.committed) as heard:
        write(field.line, "All staff")

    assert heard.args == ["All staff"]


def test_leaving_reports_at_once_and_only_what_is_new(qtbot: QtBot) -> None:
    field, other = TextField("Scope", "All staff"), TextField("Note")
    on_screen(qtbot, field, other)
    heard: list[str] = []
    field.committed.connect(heard.append)

    other.setFocus()
    assert heard == []
    field.setFocus()
    write(field.line, " and vendors")
    other.setFocus()

    assert heard == ["All staff and vendors"]


def test_a_page_that_is_left_loses_no_typing(qtbot: QtBot) -> None:
    field, box = TextField("Scope"), TextBox("Note")
    on_screen(qtbot, field, box)
    heard: list[str] = []
    field.committed.connect(heard.append)
    box.committed.connect(heard.append)
    write(field.line, "one")
    write(box.box, "two")

    field.flush()
    box.flush()

    assert heard == ["one", "two"]


@pytest.mark.parametrize("make", [lambda: TextField("Scope"), lambda: TextBox("Scope")])
def test_undo_is_the_fields_while_typing_and_the_windows_after(qtbot: QtBot, make: object) -> None:
    """Inside a field undo takes back typing until it is recorded; then it takes back the answer."""
    assert callable(make)
    field = make()
    window = on_screen(qtbot, field)
    control = field.control
    undone: list[bool] = []
    action = QAction(window)
    action.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
    action.triggered.connect(lambda: undone.append(True))
    window.addAction(action)

    write(control, "x")
    press(control, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (field.text, undone) == ("", [])

    write(control, "All staff")
    field.flush()
    press(control, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (field.text, undone) == ("All staff", [True])


def test_what_a_person_writes_is_bounded(qtbot: QtBot) -> None:
    box = TextBox("Note", longest=10)
    on_screen(qtbot, box)
    box.box.insertPlainText("x" * 10_000)
    assert box.text == "x" * 10


def test_tab_leaves_a_text_box(qtbot: QtBot) -> None:
    box, field = TextBox("Note"), TextField("Scope")
    on_screen(qtbot, box, field)
    press(box.box, Qt.Key.Key_Tab)
    assert field.line.hasFocus()


def test_an_error_stands_below_and_is_read_out(qtbot: QtBot) -> None:
    field = TextField("Passphrase", hint="Four words or more.")
    on_screen(qtbot, field)

    field.show_error("The two do not match yet.")

    assert field.error == "The two do not match yet."
    assert field.control.accessibleDescription() == "The two do not match yet."
    assert field.control.property("bad") is True
    field.show_error("")
    assert field.control.accessibleDescription() == "Four words or more."


@pytest.mark.parametrize(
    "text",
    [
        "2 Oct 2026",
        "2 October 2026",
        "02 oct 2026",
        "2. Oct. 2026",
        "Oct 2, 2026",
        "October 2nd 2026",
        "2026-10-02",
    ],
)
def test_a_date_is_understood_as_people_write_it(text: str) -> None:
    assert read_date(f"  {text} ") == datetime.date(2026, 10, 2)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("31 Feb 2026", "February has 28 days in 2026."),
        ("30 Feb 2028", "February has 29 days in 2028."),
        ("2026-04-31", "April has 30 days in 2026."),
        ("2026-13-01", "There is no month 13. Write a date such as 2 Oct 2026."),
        ("2 Foo 2026", "Foo is no month. Write a date such as 2 Oct 2026."),
        ("2 Ju 2026", "Write a date such as 2 Oct 2026."),
        ("2 Jun 0026", "The year 26 cannot be meant. Write a date such as 2 Oct 2026."),
        ("soon", "Write a date such as 2 Oct 2026."),
        ("10/2/26", "Write a date such as 2 Oct 2026."),
    ],
)
def test_a_date_that_cannot_be_is_refused_with_its_reason(text: str, sentence: str) -> None:
    with pytest.raises(DateTextError) as refused:
        read_date(text)
    assert str(refused.value) == sentence


@given(st.dates(datetime.date(1900, 1, 1), datetime.date(2199, 12, 31)))
def test_a_date_that_is_shown_can_be_read_again(day: datetime.date) -> None:
    assert read_date(shown_date(day)) == day
    assert read_date(day.isoformat()) == day


def test_a_date_field_reports_days_and_keeps_faults(qtbot: QtBot) -> None:
    """Text that is no date stays where it was typed, and nothing is recorded."""
    field, other = DateField("As of"), TextField("Note")
    on_screen(qtbot, field, other)
    heard: list[object] = []
    field.committed.connect(heard.append)

    write(field.line, "31 Feb 2026")
    other.setFocus()
    assert (heard, field.line.text()) == ([], "31 Feb 2026")
    assert field.error == "February has 28 days in 2026."

    field.setFocus()
    field.line.selectAll()
    write(field.line, "2026-02-28")
    other.setFocus()
    assert heard == [datetime.date(2026, 2, 28)]
    assert (field.line.text(), field.error) == ("28 Feb 2026", "")

    field.setFocus()
    field.line.selectAll()
    press(field.line, Qt.Key.Key_Delete)
    other.setFocus()
    assert heard[-1] is None


@pytest.mark.parametrize(
    ("text", "value"), [("182,000", 182_000), ("182 000", 182_000), ("0", 0), ("−5".replace("−", "-"), -5)]
)
def test_a_number_is_understood_with_its_separators(text: str, value: int) -> None:
    assert read_number(text) == value


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("many", "Write a number such as 182,000."),
        ("nan", "Write a number such as 182,000."),
        ("1e9", "Write a number such as 182,000."),
        ("2.5", "Write a whole number."),
        ("-1", "The least is 0."),
        ("1,000,001", "The most is 1,000,000."),
    ],
)
def test_a_number_that_cannot_be_meant_is_refused(text: str, sentence: str) -> None:
    with pytest.raises(NumberTextError) as refused:
        read_number(text, least=0, most=1_000_000)
    assert str(refused.value) == sentence


@given(st.integers(min_value=-(10**12), max_value=10**12))
def test_a_number_that_is_shown_can_be_read_again(value: int) -> None:
    assert read_number(shown_number(value)) == value


def test_a_number_field_reports_numbers(qtbot: QtBot) -> None:
    field, other = NumberField("Records held", unit="people", least=0), TextField("Note")
    on_screen(qtbot, field, other)
    heard: list[object] = []
    field.committed.connect(heard.append)

    write(field.line, "182000")
    other.setFocus()

    assert (heard, field.line.text()) == ([182_000], "182,000")
    assert field.line.accessibleName() == "Records held (people)"


def test_arrows_open_a_list_and_do_not_choose(qtbot: QtBot) -> None:
    field = ComboField("Language", [("en", "English"), ("de", "Deutsch")], "en")
    on_screen(qtbot, field)

    press(field.combo, Qt.Key.Key_Down)

    assert field.combo.view().isVisible()
    assert field.chosen == "en"
    with qtbot.waitSignal(field.committed) as heard:
        press(field.combo.view(), Qt.Key.Key_Down)
        press(field.combo.view(), Qt.Key.Key_Return)
    assert heard.args == ["de"]


@pytest.mark.parametrize("text", ["24. November 2026", "24 Nov 2026", "24.11.2026", "24. 11. 2026"])
def test_a_german_date_is_read_and_shown_as_germans_write_it(text: str) -> None:
    with speaking(lookup_in("de")):
        assert shown_date(read_date(text)) == "24. November 2026"
        assert read_date("2. März 2026") == datetime.date(2026, 3, 2)


@pytest.mark.parametrize("make", [TextField, TextBox])
def test_another_text_takes_back_what_was_wrong_with_the_one_before(
    qtbot: QtBot, make: type[TextField] | type[TextBox]
) -> None:
    field, other = make("Insured organisations"), TextField("Broker")
    on_screen(qtbot, field, other)
    field.show_error("This is needed.")
    heard: list[bool] = []
    field.mended.connect(lambda: heard.append(True))

    write(field.control, "Lakes Orthopaedic Society")
    other.setFocus()

    assert field.error == ""
    assert heard == [True]


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("code", ["en", "de"])
def test_a_date_field_is_wide_enough_for_the_longest_day(qtbot: QtBot, percent: int, code: str) -> None:
    theme.current().set_text_size(percent)
    try:
        with speaking(lookup_in(code)):
            field = DateField("Dated", datetime.date(2026, 9, 28))
            qtbot.addWidget(field)
            field.show()
            field.resize(field.minimumSizeHint())
            room = field.line.width() - 2 * theme.px(6)
            shown = field.line.fontMetrics().horizontalAdvance(field.line.text())
    finally:
        theme.current().set_text_size(100)

    assert shown <= room
