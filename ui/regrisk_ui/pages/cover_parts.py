"""The parts of cover in a form: each is ticked, and then says how much of it."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from regrisk.spoken import inside
from regrisk.words import say
from regrisk_ui import theme
from regrisk_ui.components.choice_rows import CheckRow, Entry
from regrisk_ui.components.number_field import NumberField
from regrisk_ui.components.text_field import TextField
from regrisk_ui.layouts import FlowLayout
from regrisk_ui.presenters.cover_form import LONGEST_WORDS, MOST, PartField

_WHOLE = "people"
_PERCENT = "coinsurance_percent"


class PartInput(QWidget):
    """One part: a box to tick, and its fields while it is ticked; ``turned`` follows the box."""

    turned = Signal()
    stepped = Signal(int)

    def __init__(
        self, asked: PartField, said: Mapping[str, Any] | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.asked = asked
        self.box = CheckRow(Entry(asked.part, asked.title, asked.plain))
        self.box.setChecked(said is not None)
        self.fields: dict[str, NumberField | TextField] = {}
        self._more = QWidget()
        flow = FlowLayout(self._more, gap=14, row_gap=8)
        for name, label, unit in asked.fields:
            field = _field(name, label, unit, (said or {}).get(name))
            spoken = f"{asked.title}: {inside(label)}"
            field.control.setAccessibleName(f"{spoken} ({unit})" if unit else spoken)
            self.fields[name] = field
            flow.addWidget(field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.box)
        column.addWidget(self._more)
        flow.setContentsMargins(theme.px(38), 2, 0, 8)
        self._more.setVisible(self.box.isChecked())
        self.box.toggled.connect(self._turn)
        self.box.stepped.connect(self.stepped)

    @property
    def ticked(self) -> bool:
        """Whether the part is chosen."""
        return self.box.isChecked()

    @property
    def wrong(self) -> NumberField | TextField | None:
        """The first field with text that could not be understood."""
        return next((field for field in self.fields.values() if field.error), None) if self.ticked else None

    def values(self) -> dict[str, Any]:
        """Return what its fields say."""
        found: dict[str, Any] = {}
        for name, field in self.fields.items():
            field.flush()
            found[name] = field.value if isinstance(field, NumberField) else field.text.strip() or None
        return found

    def _turn(self) -> None:
        self._more.setVisible(self.box.isChecked())
        self.turned.emit()


class PartInputs(QWidget):
    """All parts of cover; ``changed`` follows every box."""

    changed = Signal()

    def __init__(
        self,
        parts: tuple[PartField, ...],
        said: Mapping[str, Mapping[str, Any]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("Parts of cover"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.inputs = {part.part: PartInput(part, said.get(part.part)) for part in parts}
        for one in self.inputs.values():
            column.addWidget(one)
            one.turned.connect(self.changed)
            one.stepped.connect(lambda by, at=one: self._step(at, by))

    @property
    def wrong(self) -> NumberField | TextField | None:
        """The first field with text that could not be understood."""
        return next((wrong for one in self.inputs.values() if (wrong := one.wrong)), None)

    def values(self) -> dict[str, dict[str, Any]]:
        """Return what the parts that are ticked say."""
        return {name: one.values() for name, one in self.inputs.items() if one.ticked}

    def _step(self, at: PartInput, by: int) -> None:
        order = list(self.inputs.values())
        place = order.index(at) + by
        if 0 <= place < len(order):
            order[place].box.setFocus()


def _field(name: str, label: str, unit: str, value: Any) -> NumberField | TextField:
    if not unit:
        return TextField(label, value or "", longest=LONGEST_WORDS)
    most = 100 if name == _PERCENT else MOST
    decimals = 0 if name == _WHOLE else 2
    return NumberField(label, value, unit=unit, least=0, most=most, decimals=decimals)
