"""A figure with its name above and what it rests on below."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from regrisk_ui.components.label import Label
from regrisk_ui.tokens import Role


class Figure(QWidget):
    """A large figure, read out as "name: figure, note"."""

    def __init__(
        self, name: str, figure: str, note: str = "", *, role: Role = "title", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        self._name = Label(name, "small", tone="text2")
        self._figure = Label(figure, role, wrapping="line")
        self._note = Label(note, "small", tone="text3")
        for part in (self._name, self._figure, self._note):
            column.addWidget(part)
        self.show_figure(figure, note)

    def show_figure(self, figure: str, note: str = "") -> None:
        """Show another figure."""
        self._figure.setText(figure)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.setAccessibleName(f"{self._name.text()}: {figure}" + (f", {note}" if note else ""))
