"""Gives a fact of the profile as a person with a keyboard does, whatever its shape."""

from typing import assert_never

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from regrisk.model.profile import ProfileValue, as_date
from regrisk.questions.describe import day_text
from regrisk_ui.presenters.profile import Amount, Day, Named, OneOf, Rows, Several, SomeOf, Words
from regrisk_ui.questions.fact_frame import FactCard
from regrisk_ui.questions.given import Given
from regrisk_ui.tour.hands import Hands, LostError


def give_fact(hands: Hands, card: FactCard, value: ProfileValue) -> None:
    """Give *value* on the open card."""
    fact = card.fact
    _give(hands, card.input, Named(fact.id, fact.text, fact.required, fact.shape), value)
    card.flush()


def _give(hands: Hands, place: Given, named: Named, value: ProfileValue) -> None:
    match named.shape:
        case OneOf():
            _choose(hands, place, next(o.title for o in named.shape.options if o.key == value))
        case SomeOf():
            wanted = value if isinstance(value, list) else [value]
            for option in named.shape.options:
                if option.key in wanted:
                    hands.choose(hands.button(place, option.title))
        case Amount() | Words():
            hands.write(_line(place), str(value))
        case Day():
            day = as_date(value)
            hands.write(_line(place), day_text(day) if day else "")
        case Several():
            _give_parts(hands, place, named.shape, value)
        case Rows():
            _give_rows(hands, place, named.shape, value)
        case _:
            assert_never(named.shape)


def _choose(hands: Hands, place: Given, title: str) -> None:
    lists = place.findChildren(QComboBox)
    if not lists:
        hands.choose(hands.button(place, title))
        return
    lists[0].setFocus(Qt.FocusReason.OtherFocusReason)
    for sign in title:
        hands.type_key(sign)
        if lists[0].currentText() == title:
            return
    raise LostError(f"The list {place.accessibleName()!r} does not offer {title!r}.")


def _give_parts(hands: Hands, place: Given, shape: Several, value: ProfileValue) -> None:
    given = value if isinstance(value, dict) else {}
    for part in shape.parts:
        if part.name in given:
            _give(hands, _part(place, part), part, given[part.name])


def _give_rows(hands: Hands, place: Given, shape: Rows, value: ProfileValue) -> None:
    for number, row in enumerate(value if isinstance(value, list) else [], 1):
        hands.choose(hands.button(place, "Add a row"))
        line = _named(place, f"Row {number}")
        for column in shape.columns:
            if isinstance(row, dict) and column.name in row:
                _give(hands, _part(line, column), column, row[column.name])


def _part(place: QWidget, part: Named) -> Given:
    """Return the widget of a part; the first of this name, since parts of parts come later."""
    for given in place.findChildren(Given):
        if given.accessibleName() == part.label:
            return given
    raise LostError(f"There is nothing that takes {part.label!r}.")


def _named(place: QWidget, name: str) -> QWidget:
    for widget in place.findChildren(QWidget):
        if widget.accessibleName() == name:
            return widget
    raise LostError(f"There is no {name!r}.")


def _line(place: QWidget) -> QLineEdit:
    lines = place.findChildren(QLineEdit)
    if not lines:
        raise LostError(f"There is no field in {place.accessibleName()!r}.")
    return lines[0]
