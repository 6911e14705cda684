"""The ledger: where the points went, by domain and then by question, ending in its total."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from regrisk.spoken import inside
from regrisk.words import say
from regrisk_ui import theme
from regrisk_ui.components.card import Rule
from regrisk_ui.components.ledger_columns import NAME_AT
from regrisk_ui.components.ledger_ends import FootRow, HeadRow
from regrisk_ui.components.ledger_rows import DomainRow, ItemRow
from regrisk_ui.components.ledger_values import LedgerFoot, LedgerLine
from regrisk_ui.components.roving import Roving


class Ledger(QWidget):
    """Rows that open to their questions; arrows move, Right opens, Left closes.

    ``item_wanted`` carries the key of a question that was chosen.
    """

    item_wanted = Signal(str)

    def __init__(
        self,
        head: tuple[str, ...],
        lines: Sequence[LedgerLine],
        foot: Sequence[LedgerFoot] = (),
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(say("Ledger by {what}", what=inside(head[0])))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._names = head[1:]
        self._column.addWidget(HeadRow(head))
        self._open: set[str] = set()
        self._rows: dict[str, DomainRow] = {}
        self._blocks: dict[str, QWidget] = {}
        self._roving: Roving | None = None
        self._body = QVBoxLayout()
        self._body.setSpacing(0)
        self._column.addLayout(self._body)
        self._foot = QVBoxLayout()
        self._foot.setSpacing(0)
        self._column.addLayout(self._foot)
        self.show_lines(lines, foot)

    @property
    def open_rows(self) -> frozenset[str]:
        """The keys of the rows that are open."""
        return frozenset(self._open)

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of all rows, in order."""
        return tuple(self._rows)

    def show_lines(self, lines: Sequence[LedgerLine], foot: Sequence[LedgerFoot] = ()) -> None:
        """Show other figures; what was open stays open."""
        longest = max((line.possible for line in lines), default=1.0)
        if [line.key for line in lines] != list(self._rows):
            self._rebuild(lines, longest)
        for line in lines:
            self._rows[line.key].show_line(line, longest)
            self._fill(line)
        self._show_foot(foot)

    def set_open(self, key: str, shape: str) -> None:
        """Open or close a row; *shape* is "open" or "closed"."""
        is_open = shape == "open" and self._rows[key].line.items != ()
        self._open = self._open | {key} if is_open else self._open - {key}
        self._rows[key].show_shape("open" if is_open else "closed")
        self._fill(self._rows[key].line)

    def _rebuild(self, lines: Sequence[LedgerLine], longest: float) -> None:
        _empty(self._body)
        self._rows, self._blocks = {}, {}
        for line in lines:
            row, block = DomainRow(line, longest, self._names), QWidget()
            inner = QVBoxLayout(block)
            inner.setContentsMargins(0, 0, 0, theme.space(4))
            inner.setSpacing(0)
            self._rows[line.key], self._blocks[line.key] = row, block
            row.turned.connect(self.set_open)
            self._body.addWidget(row)
            self._body.addWidget(block)
            block.hide()
        self._open &= set(self._rows)
        for key in self._open:
            self._rows[key].show_shape("open")
        self._roving = Roving(self, tuple(self._rows.values()))
        for row in self._rows.values():
            row.stepped.connect(self._roving.step)

    def _fill(self, line: LedgerLine) -> None:
        """Make the rows of questions when they are first seen, and anew when they change."""
        block = self._blocks[line.key]
        layout = block.layout()
        shown = line.key in self._open
        if shown and isinstance(layout, QVBoxLayout):
            _empty(layout)
            for item in line.items:
                row = ItemRow(item, self._names)
                row.clicked.connect(lambda _=False, key=item.key: self.item_wanted.emit(key))
                layout.addWidget(row)
            if line.rounding is not None:
                layout.addWidget(FootRow(line.rounding, self._names, indent=NAME_AT))
        block.setVisible(shown)

    def _show_foot(self, foot: Sequence[LedgerFoot]) -> None:
        _empty(self._foot)
        for entry in foot:
            if entry.kind == "total":
                self._foot.addWidget(Rule())
            self._foot.addWidget(FootRow(entry, self._names))


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
