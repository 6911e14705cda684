"""What came of filling a form, and what changed since it was mapped."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from regrisk.model.form import FieldLeft, Filling, FormChange, FormField, Stricter
from regrisk.words import later, say, say_many
from regrisk_ui import theme
from regrisk_ui.components.banner import Banner
from regrisk_ui.components.card import Card
from regrisk_ui.components.chip import Chip
from regrisk_ui.components.label import Label
from regrisk_ui.components.list_row import ListRow
from regrisk_ui.components.listing import Listing
from regrisk_ui.presenters import words

_FEW = 6
_MARK = 140
_CHANGES = {
    "new": later("New", about="change of a form"),
    "gone": later("Gone", about="change of a form"),
    "renamed": later("Renamed", about="change of a form"),
    "wording": later("Wording", about="change of a form"),
    "kind": later("Kind", about="change of a form"),
    "options": later("Options", about="change of a form"),
}


class FilledCard(Card):
    """Says what stands in the copy, where its wording is stricter than the answer, and what stayed empty."""

    def __init__(self, out: Path, filling: Filling, parent: QWidget | None = None) -> None:
        super().__init__(gap=8, parent=parent)
        title = say_many(
            len(filling.filled) + len(filling.left),
            "{filled} of {number} field filled",
            "{filled} of {number} fields filled",
            filled=len(filling.filled),
        )
        self.set_heading(title, out.name)
        self.column.addWidget(
            Banner(
                "note",
                say("Look at every page before anyone signs it"),
                say("Every field can still be changed. Nothing was sent to anybody."),
            )
        )
        if filling.stricter:
            self._section(
                say("Where the form asks for more than the answer says"),
                [partial(_stricter, one) for one in filling.stricter],
            )
        if filling.left:
            self._section(say("Left empty"), [partial(_left, one) for one in filling.left])

    def _section(self, title: str, rows: Sequence[Callable[[], QWidget]]) -> None:
        self.column.addSpacing(theme.space(4))
        self.column.addWidget(Label(title, "strong"))
        self.column.addWidget(Listing(rows, few=_FEW, name=say("fields", about="things listed")))


class ChangesCard(Card):
    """Says how the form differs from the one that was mapped earlier."""

    def __init__(self, changes: Sequence[FormChange], parent: QWidget | None = None) -> None:
        super().__init__(gap=0, parent=parent)
        self.set_heading(
            say("Changed since it was mapped"),
            say("Fields that ask the same as before keep what was confirmed. These do not."),
        )
        self.column.addSpacing(theme.space(8))
        rows = [partial(_change, one) for one in changes]
        self.column.addWidget(Listing(rows, few=_FEW, name=say("changes", about="things listed")))


def _stricter(one: Stricter) -> QWidget:
    done = Chip("accent", say("Filled")) if one.ticked else Chip("neutral", say("Left empty"), icon="minus")
    note = " ".join(part for part in (one.because or one.answer, *one.words) if part)
    return ListRow(_asks(one.field), note, lead=_page(one.field), mark=done, mark_width=_MARK, role="body")


def _left(one: FieldLeft) -> QWidget:
    return ListRow(_asks(one.field), one.why, lead=_page(one.field), role="body")


def _change(one: FormChange) -> QWidget:
    chip = Chip("neutral", say(_CHANGES[one.what], about="change of a form"), icon="refresh-cw")
    return ListRow(words.bounded(one.field), one.says, mark=chip, mark_width=_MARK, role="body")


def _asks(field: FormField) -> str:
    return words.bounded(field.wording or field.name, 400)


def _page(field: FormField) -> str:
    return say("p. {page}", page=field.page) if field.page else ""
