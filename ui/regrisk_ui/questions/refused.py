"""Says what goes with a card that is folded, because it could not be understood."""

from PySide6.QtWidgets import QWidget

from regrisk.words import say
from regrisk_ui.components.date_field import DateField
from regrisk_ui.components.number_field import NumberField
from regrisk_ui.components.toaster import tell


def say_refused(name: str, card: QWidget, beside: QWidget) -> None:
    """Tell, in the window of *beside*, of the first text in *card* that was not saved."""
    fields: list[DateField | NumberField] = [*card.findChildren(DateField), *card.findChildren(NumberField)]
    for field in fields:
        if field.refused:
            tell(beside, say("{card}: “{text}” was not saved", card=name, text=field.refused), field.error)
            return
