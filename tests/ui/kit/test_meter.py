from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from regrisk_ui import theme
from regrisk_ui.components.band_bars import BandBars
from regrisk_ui.components.ledger import Ledger
from regrisk_ui.components.ledger_rows import DomainRow, ItemRow
from regrisk_ui.components.ledger_values import LedgerLine
from regrisk_ui.components.meter import Meter
from tests.ui.kit.specimens import ledger, meter_values
from tests.ui.kit.stage import press, put


def columns_of(meter: Meter, color: str) -> list[int]:
    """The columns in which the middle of the bar has *color*."""
    image = meter.grab().toImage()
    row = next(
        y for y in range(image.height() - 1, 0, -1) if image.pixelColor(20, y) == theme.color("accent")
    )
    return [x for x in range(image.width()) if image.pixelColor(x, row - 4).name() == color]


def test_a_meter_says_its_numbers_in_one_sentence(qtbot: QtBot) -> None:
    meter = Meter(meter_values())
    qtbot.addWidget(meter)
    said = QAccessible.queryAccessibleInterface(meter).text(QAccessible.Text.Name)
    assert said == "Score 71.7 of 100. Evidenced 46.1. Potential 74.2. Band Conditional."

    meter.show_values(meter_values(80.0))
    said = QAccessible.queryAccessibleInterface(meter).text(QAccessible.Text.Name)
    assert said.startswith("Score 80.0")


def test_the_solid_part_is_what_is_evidenced(qtbot: QtBot) -> None:
    meter = Meter(meter_values(what_if=None))
    qtbot.addWidget(meter)
    meter.resize(806, meter.heightForWidth(806))
    meter.show()
    solid = columns_of(meter, theme.color("accent").name())
    longest = max(x for x in solid if x - solid[0] == solid.index(x))
    assert abs(longest - (3 + 800 * 0.461)) <= 2


def test_a_meter_leads_to_its_table(qtbot: QtBot) -> None:
    meter = Meter(meter_values())
    qtbot.addWidget(meter)
    with qtbot.waitSignal(meter.table_wanted):
        press(meter, Qt.Key.Key_T)


def test_a_narrow_meter_grows_taller_instead_of_losing_labels(qtbot: QtBot) -> None:
    meter = Meter(meter_values())
    qtbot.addWidget(meter)
    assert meter.heightForWidth(260) > meter.heightForWidth(800)


def test_what_if_moves_the_marks_at_once_where_nothing_may_move(qtbot: QtBot) -> None:
    meter = Meter(meter_values(what_if=None))
    qtbot.addWidget(meter)
    meter.resize(806, meter.heightForWidth(806))
    meter.show()
    assert columns_of(meter, theme.color("ok").name()) == []

    meter.show_values(meter_values(what_if=90.0))

    (first, *_) = columns_of(meter, theme.color("ok").name())
    assert abs(first - (3 + 800 * 0.9)) <= 2


def test_a_small_meter_takes_no_focus(qtbot: QtBot) -> None:
    meter = Meter(meter_values(), size="small")
    qtbot.addWidget(meter)
    assert meter.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_a_band_has_a_name_and_a_shape_of_its_own(qtbot: QtBot) -> None:
    bars = [BandBars(reached, f"step {reached}") for reached in (1, 2, 3, 4, None)]
    for bar in bars:
        qtbot.addWidget(bar)
    pictures = [bar.grab().toImage() for bar in bars]
    assert all(one != other for i, one in enumerate(pictures) for other in pictures[i + 1 :])
    assert bars[1].accessibleName() == "step 2"


def on_screen(qtbot: QtBot) -> Ledger:
    made = ledger()
    made.resize(620, 400)
    put(qtbot, made)
    return made


def test_a_ledger_opens_and_closes_with_the_keyboard(qtbot: QtBot) -> None:
    made = on_screen(qtbot)
    first, second = made.findChildren(DomainRow)
    first.setFocus()

    press(first, Qt.Key.Key_Right)
    assert made.open_rows == {"ACC"}
    assert len(made.findChildren(ItemRow)) == 2
    assert first.accessibleDescription() == "open, 2 questions"

    press(first, Qt.Key.Key_Left)
    assert made.open_rows == frozenset()

    press(first, Qt.Key.Key_Down)
    assert second.hasFocus()


def test_a_question_in_the_ledger_can_be_gone_to(qtbot: QtBot) -> None:
    made = on_screen(qtbot)
    made.set_open("ACC", "open")
    with qtbot.waitSignal(made.item_wanted) as heard:
        made.findChildren(ItemRow)[1].click()
    assert heard.args == ["ACC-01"]


def test_new_figures_leave_open_what_was_open(qtbot: QtBot) -> None:
    made = on_screen(qtbot)
    made.set_open("ACC", "open")
    lines = [
        LedgerLine(row.line.key, row.line.name, 1, 9, 14, ("9.00", "14.00", "5.00"), row.line.items)
        for row in made.findChildren(DomainRow)
    ]

    made.show_lines(lines)

    assert made.open_rows == {"ACC"}
    (first, _) = made.findChildren(DomainRow)
    assert first.accessibleName() == "Access and identity: earned 9.00, possible 14.00, lost 5.00"
