"""A number in its unit."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from regrisk.model.profile import ProfileValue
from regrisk_ui.components.number_field import NumberField
from regrisk_ui.presenters.profile import Amount
from regrisk_ui.questions.given import Given, Place

_MOST = 10**15


class AmountInput(Given):
    """An amount; what is no number stays in the field with a sentence below it and is not given."""

    def __init__(self, name: str, shape: Amount, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._field = NumberField(
            name if place != "card" else "",
            unit=shape.unit,
            least=shape.least,
            most=_MOST,
            decimals=shape.decimals,
        )
        self._field.line.setAccessibleName(f"{name} ({shape.unit})" if shape.unit else name)
        self.column.addWidget(self._field)
        self.setFocusProxy(self._field)
        self._field.committed.connect(self.given)

    @override
    def show_value(self, value: ProfileValue) -> None:
        number = value if isinstance(value, int | float) and not isinstance(value, bool) else None
        if number != self._field.value or not self._field.error:
            self._field.set_value(number)

    @override
    def flush(self) -> None:
        self._field.flush()
