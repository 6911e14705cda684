import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from regrisk_ui import layouts, theme
from regrisk_ui.components.button import Button
from regrisk_ui.components.card import Card
from regrisk_ui.components.chip import Chip
from regrisk_ui.components.label import Label
from regrisk_ui.components.label_spread import fits, spread
from regrisk_ui.components.list_row import ListRow
from regrisk_ui.components.page import Columns, PageHeader
from regrisk_ui.components.text_field import TextField
from tests.ui.kit.specimens import levels

LONG = "For which remote access paths is multi-factor authentication enforced, and since when? " * 3


def row_of_buttons(align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> tuple[QWidget, list[Button]]:
    host = QWidget()
    flow = layouts.FlowLayout(host, gap=8, align=align)
    buttons = [Button(word) for word in ("Unknown", "Does not apply", "Add evidence", "Find")]
    for button in buttons:
        flow.addWidget(button)
    return host, buttons


def test_buttons_wrap_where_they_no_longer_fit(qtbot: QtBot) -> None:
    host, buttons = row_of_buttons()
    qtbot.addWidget(host)
    whole = sum(button.sizeHint().width() for button in buttons) + 3 * 8
    host.resize(whole, 40)
    host.show()
    assert {button.y() for button in buttons} == {buttons[0].y()}

    narrow = whole - 1
    host.resize(narrow, host.heightForWidth(narrow))

    assert buttons[3].y() > buttons[2].y() == buttons[0].y()
    assert host.heightForWidth(narrow) == 2 * buttons[0].height() + 8
    assert all(button.geometry().right() < narrow for button in buttons)


def test_buttons_stand_mirrored_where_text_runs_from_right_to_left(qtbot: QtBot) -> None:
    host, buttons = row_of_buttons()
    qtbot.addWidget(host)
    host.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    host.resize(600, 40)
    host.show()
    assert buttons[0].geometry().right() == 599
    assert buttons[1].x() < buttons[0].x()


def page_with_text(qtbot: QtBot, width: int) -> layouts.PageScroll:
    page = layouts.PageScroll(widest=1040)
    for _ in range(3):
        card = Card()
        card.column.addWidget(Label(LONG, "heading"))
        card.column.addWidget(levels())
        page.column.addWidget(card)
    page.column.addStretch(1)
    qtbot.addWidget(page)
    page.resize(width, 400)
    page.show()
    return page


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("width", [420, 800, 1600])
def test_a_page_is_as_wide_as_its_view_and_as_tall_as_its_text(
    qtbot: QtBot, look: theme.Theme, width: int, percent: int
) -> None:
    """No horizontal scrolling, nothing cut, no endless empty space below."""
    look.set_text_size(percent)
    page = page_with_text(qtbot, width)
    body, column = page.body, page.column

    qtbot.waitUntil(lambda: body.width() == page.viewport().width())

    def settled() -> bool:
        return body.height() == max(column.totalHeightForWidth(body.width()), page.viewport().height())

    qtbot.waitUntil(settled)
    cards = body.findChildren(Card)
    assert all(card.height() >= card.heightForWidth(card.width()) for card in cards)
    assert body.height() - cards[-1].geometry().bottom() <= 2 * theme.space(28)


def test_a_page_follows_content_that_grows(qtbot: QtBot) -> None:
    page = page_with_text(qtbot, 600)
    before = page.body.height()
    label = Label(LONG)
    page.column.insertWidget(0, label)
    qtbot.waitUntil(lambda: page.body.height() > before)


def test_wide_pages_keep_their_lines_short_and_centred(qtbot: QtBot) -> None:
    page = page_with_text(qtbot, 1600)
    card = page.body.findChildren(Card)[0]
    qtbot.waitUntil(lambda: 0 < card.width() <= 1050)
    left, right = card.x(), page.viewport().width() - card.geometry().right()
    assert abs(left - right) <= 10


def test_a_card_can_be_brought_into_view(qtbot: QtBot) -> None:
    page = page_with_text(qtbot, 600)
    last = page.body.findChildren(Card)[-1]
    qtbot.waitUntil(lambda: page.body.height() > 1000)
    page.show_at_top(last)
    top = last.mapTo(page.viewport(), QPoint(0, 0)).y()
    assert 0 <= top <= page.viewport().height()


@pytest.mark.parametrize("width", [260, 400, 700])
def test_a_row_stacks_before_its_words_become_a_thin_column(qtbot: QtBot, width: int) -> None:
    host = QWidget()
    column = QVBoxLayout(host)
    column.setContentsMargins(0, 0, 0, 0)
    deed = Button("Answer", size="small")
    row = ListRow(LONG, "A note.", lead="OPS-09", mark=Chip("open"), mark_width=150, trailing=[deed])
    column.addWidget(row)
    column.addStretch(1)
    qtbot.addWidget(host)
    host.resize(width, 1200)
    host.show()

    assert row.height() == row.heightForWidth(width)
    assert row.title.width() >= min(240, width)
    assert row.title.height() >= row.title.heightForWidth(row.title.width())
    assert deed.mapTo(host, deed.rect().bottomRight()).x() < width


def test_deeds_of_a_page_go_below_a_title_without_room(qtbot: QtBot) -> None:
    deed = Button("Export", icon="download", keys="Ctrl+Shift+E")
    header = PageHeader("Results", "Readiness, by this questionnaire's reading.", actions=[deed])
    qtbot.addWidget(header)
    header.resize(900, header.heightForWidth(900))
    header.show()
    assert deed.mapTo(header, QPoint(0, 0)).x() > 450

    header.resize(360, header.heightForWidth(360))

    assert deed.mapTo(header, QPoint(0, 0)).x() == 0
    assert deed.mapTo(header, QPoint(0, 0)).y() > header.title.geometry().bottom()


def test_columns_become_one_in_the_order_of_ranks(qtbot: QtBot) -> None:
    """Knock-outs come before the ledger where there is room for one column only."""
    columns = Columns()
    verdict, ledger, knock_outs = Card(), Card(), Card()
    columns.add(verdict, "left", rank=0)
    columns.add(ledger, "left", rank=2)
    columns.add(knock_outs, "right", rank=1)
    qtbot.addWidget(columns)
    columns.resize(1300, 600)
    columns.show()
    qtbot.waitUntil(lambda: knock_outs.x() > verdict.x())
    assert knock_outs.y() == verdict.y()

    columns.resize(700, 900)

    qtbot.waitUntil(lambda: verdict.y() < knock_outs.y() < ledger.y())
    assert verdict.width() == 700


labels = st.lists(
    st.tuples(st.floats(0, 1000, allow_nan=False), st.floats(5, 200, allow_nan=False)), min_size=1, max_size=6
)


@given(labels, st.floats(0, 20))
def test_labels_stay_apart_in_order_and_inside(wanted: list[tuple[float, float]], gap: float) -> None:
    """However close the values are, every label can be read."""
    wanted.sort(key=lambda label: label[0])
    centres, widths = [c for c, _ in wanted], [w for _, w in wanted]
    if not fits(widths, gap=gap, room=1000):
        return

    lefts = spread(centres, widths, gap=gap, room=1000)

    ends = [left + width for left, width in zip(lefts, widths, strict=True)]
    assert lefts[0] >= -1e-6
    assert ends[-1] <= 1000 + 1e-6
    assert all(after - before >= gap - 1e-6 for before, after in zip(ends, lefts[1:], strict=False))


def test_a_label_with_room_stands_on_its_value() -> None:
    assert spread([100, 500], [60, 80], gap=10, room=1000) == (70, 460)


def test_fields_side_by_side_line_up_whatever_stands_below_them(qtbot: QtBot) -> None:
    host = QWidget()
    flow = layouts.FlowLayout(host, gap=16)
    plain, hinted = TextField("End"), TextField("Proof due", hint="When they want to see it")
    for field in (plain, hinted):
        flow.addWidget(field)
    qtbot.addWidget(host)
    host.resize(900, 120)
    host.show()

    assert plain.height() < hinted.height()
    assert {field.mapTo(host, field.label.pos()).y() for field in (plain, hinted)} == {0}
    assert len({field.control.mapTo(host, QPoint(0, 0)).y() for field in (plain, hinted)}) == 1
