"""The cards of the cover page: gaps, parts, policies, contracts, and what other registries hold in common."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from regrisk.spoken import inside
from regrisk.words import say
from regrisk_ui import theme
from regrisk_ui.components.banner import Banner
from regrisk_ui.components.button import Button
from regrisk_ui.components.card import Card
from regrisk_ui.components.chip import Chip
from regrisk_ui.components.label import Label
from regrisk_ui.components.list_row import ListRow
from regrisk_ui.components.listing import Listing
from regrisk_ui.presenters.cover_page import GapRow, OfferRow, PartRow, RecordRow

_FEW, _FEW_GAPS = 10, 4


class GapsCard(Card):
    """Lists what does not fit together; ``jumped`` carries the fact behind a line."""

    jumped = Signal(str)

    def __init__(self, rows: tuple[GapRow, ...], recorded: bool, parent: QWidget | None = None) -> None:
        super().__init__(gap=0, parent=parent)
        note = say("Need, request, policies and contracts, held against each other.")
        self.set_heading(say("What does not fit together"), note)
        self.column.addSpacing(theme.space(8))
        if rows:
            made = [partial(self._row, row) for row in rows]
            self.column.addWidget(Listing(made, few=_FEW_GAPS, name=say("lines", about="things listed")))
        elif recorded:
            self.column.addWidget(
                Banner("ok", say("Nothing to settle"), say("What is recorded fits together."))
            )
        else:
            wanted = say("Add the policies held and the contracts that demand proof.")
            self.column.addWidget(Banner("note", say("Nothing to compare yet"), wanted))

    def _row(self, row: GapRow) -> ListRow:
        trailing = []
        if row.card:
            deed = Button(say("Go to fact"), kind="quiet", size="small")
            deed.setAccessibleName(say("Go to fact {fact}: {text}", fact=row.card, text=row.text))
            deed.clicked.connect(partial(self.jumped.emit, row.card))
            trailing.append(deed)
        return ListRow(row.text, row.means, mark="triangle-alert", mark_tone="exclusion", trailing=trailing)


class PartsCard(Card):
    """Lists the parts of cover with what is needed, asked for, held and demanded."""

    def __init__(self, rows: tuple[PartRow, ...], caution: str, parent: QWidget | None = None) -> None:
        super().__init__(gap=0, parent=parent)
        self.set_heading(say("Parts of cover"), say("Why this registry needs each, and where it stands."))
        self.column.addSpacing(theme.space(8))
        self.column.addWidget(
            Listing([partial(_part, row) for row in rows], few=_FEW, name=say("parts", about="things listed"))
        )
        self.column.addSpacing(theme.space(8))
        self.column.addWidget(Label(caution, "small", tone="text3"))


class RecordsCard(Card):
    """Lists policies or contracts; ``asked`` carries ``edit`` or ``out`` and the place of one."""

    asked = Signal(str, int)
    add_asked = Signal()

    def __init__(
        self,
        title: str,
        note: str,
        empty: str,
        add: str,
        rows: tuple[RecordRow, ...],
        why_not: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(gap=0, parent=parent)
        self._why_not = why_not
        self.add = Button(add, icon="plus", size="small")
        self.add.set_possible(why_not)
        self.add.clicked.connect(self.add_asked)
        self.set_heading(title, note, actions=(self.add,))
        self.column.addSpacing(theme.space(8))
        if rows:
            made = [partial(self._row, row) for row in rows]
            self.column.addWidget(Listing(made, few=_FEW, name=inside(title)))
        else:
            self.column.addWidget(Label(empty, "body", tone="text2"))

    def _row(self, row: RecordRow) -> ListRow:
        chip = Chip(row.chip.tone, row.chip.word, icon=row.chip.icon or None)
        edit = self._deed(say("Edit"), "edit", row)
        out = self._deed(say("Take out"), "out", row)
        edit.set_possible(self._why_not)
        out.set_possible(self._why_not)
        return ListRow(row.title, row.note, trailing=(chip, edit, out))

    def _deed(self, label: str, what: str, row: RecordRow) -> Button:
        button = Button(label, kind="quiet", size="small")
        button.setAccessibleName(f"{label}: {row.title}")
        button.clicked.connect(lambda: self.asked.emit(what, row.place))
        return button


class OffersCard(Card):
    """Lists what was entered elsewhere and may hold here; ``taken`` carries kind and place."""

    taken = Signal(str, int)

    def __init__(self, rows: tuple[OfferRow, ...], why_not: str, parent: QWidget | None = None) -> None:
        super().__init__(gap=0, parent=parent)
        self.set_heading(
            say("On file elsewhere"),
            say("Entered before, or for another registry. Nothing is copied until you say so."),
        )
        self.column.addSpacing(theme.space(8))
        for row in rows:
            self.column.addWidget(self._row(row, why_not))

    def _row(self, row: OfferRow, why_not: str) -> ListRow:
        label = say("Use it here") if row.replaces is None else say("Take over the change")
        deed = Button(label, size="small")
        deed.setAccessibleName(f"{label}: {row.title}")
        deed.set_possible(why_not)
        take: Callable[[], None] = partial(self.taken.emit, row.kind, row.place)
        deed.clicked.connect(take)
        return ListRow(row.title, row.note, mark="building", trailing=(deed,))


def _part(row: PartRow) -> ListRow:
    chips = [Chip(chip.tone, chip.word, icon=chip.icon or None) for chip in row.chips]
    shown = ListRow(row.title, row.note, trailing=chips)
    said = ", ".join(chip.word for chip in row.chips) or say("not needed, asked for, held or demanded")
    shown.setAccessibleName(f"{row.title}. {said}. {row.note}")
    if row.ask:
        shown.setToolTip("\n".join((say("Ask your broker:"), *row.ask)))
    return shown
