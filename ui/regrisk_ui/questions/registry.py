"""The table from the type of a question, or the shape of a fact, to its widget."""

from typing import assert_never

from regrisk_ui.presenters.card import Asked
from regrisk_ui.presenters.profile import Amount, Day, Named, OneOf, Rows, Several, SomeOf, Words
from regrisk_ui.questions.amount import AmountInput
from regrisk_ui.questions.answer import Answer
from regrisk_ui.questions.day import DayInput
from regrisk_ui.questions.given import Given, Place
from regrisk_ui.questions.line_of_text import TextInput
from regrisk_ui.questions.one_of import OneOfInput
from regrisk_ui.questions.parts import PartsInput
from regrisk_ui.questions.rows import OneRow
from regrisk_ui.questions.several import SeveralRows
from regrisk_ui.questions.some_of import SomeOfInput
from regrisk_ui.questions.table_rows import TableInput


def answer_widget(asked: Asked) -> Answer:
    """Return a fresh widget for the answer; a new type of question fails the type check here."""
    match asked.type:
        case "maturity" | "single" | "yesno" | "number":
            return OneRow(asked)
        case "multi":
            return SeveralRows(asked)
        case _:
            assert_never(asked.type)


def fact_widget(named: Named, place: Place = "card") -> Given:
    """Return a fresh widget for a fact or a part of one; a new shape fails the type check here.

    On a card of its own the question is the label; elsewhere the widget shows it.
    """
    match named.shape:
        case OneOf():
            return OneOfInput(named.label, named.shape, place)
        case SomeOf():
            return SomeOfInput(named.label, named.shape, place)
        case Amount():
            return AmountInput(named.label, named.shape, place)
        case Day():
            return DayInput(named.label, place)
        case Words():
            return TextInput(named.label, place)
        case Several():
            return PartsInput(named.label, named.shape, fact_widget)
        case Rows():
            return TableInput(named.label, named.shape, place, fact_widget)
        case _:
            assert_never(named.shape)
