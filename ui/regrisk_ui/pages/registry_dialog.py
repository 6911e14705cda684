"""The dialog that names a registry: a new one, or one that is called something else now."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from regrisk.model.assessment import RegistryName
from regrisk.words import say
from regrisk_ui.components.choice_lists import RadioList
from regrisk_ui.components.choice_rows import Entry
from regrisk_ui.components.dialog import Dialog
from regrisk_ui.components.text_field import TextField

_LONGEST = 300


class RegistryDialog(Dialog):
    """Asks for the name of a registry and of who runs it; ``named`` carries both as a ``RegistryName``.

    *ways* are how one may begin, the first of them chosen.
    The dialog stays until its owner accepts it, so that a name that is taken can be said below the field.
    """

    named = Signal(object)

    def __init__(
        self,
        title: str,
        text: str,
        deed: str,
        parent: QWidget,
        *,
        name: str = "",
        organisation: str = "",
        ways: tuple[Entry, ...] = (),
    ) -> None:
        super().__init__(title, text, deed=deed, icon="building", closing="by owner", parent=parent)
        self.name = TextField(
            say("Name of the registry"),
            name,
            hint=say("As it stands on contracts and policies."),
            longest=_LONGEST,
        )
        self.organisation = TextField(
            say("Who runs it"),
            organisation,
            hint=say("The organisation that sponsors or operates it."),
            longest=_LONGEST,
        )
        self.body.addWidget(self.name)
        self.body.addWidget(self.organisation)
        self.ways: RadioList | None = None
        if ways:
            self.ways = RadioList(say("How to begin"), ways, ways[0].key)
            self.ways.picked.connect(self.ways.show_chosen)
            self.body.addWidget(self.ways)
        self.deed_asked.connect(self._check)
        for field in (self.name, self.organisation):
            field.edited.connect(lambda _, field=field: field.show_error(""))

    @property
    def way(self) -> str:
        """The key of the way that is chosen to begin; empty where none was offered."""
        return (self.ways.chosen or "") if self.ways is not None else ""

    def refuse(self, sentence: str) -> None:
        """Say below the name why it cannot be used."""
        self.name.show_error(sentence)
        self.name.line.setFocus()

    def _check(self) -> None:
        name, organisation = _clean(self.name.text), _clean(self.organisation.text)
        if not organisation:
            self.organisation.show_error(say("Write who runs the registry."))
            self.organisation.line.setFocus()
        if not name:
            self.refuse(say("Write the name of the registry."))
        if name and organisation:
            self.named.emit(RegistryName(name=name, organisation=organisation))


class TitleDialog(Dialog):
    """Asks for the title of a new assessment; ``titled`` carries it.

    Where *carry* names an earlier assessment, it also asks whether its answers are taken over.
    """

    titled = Signal(str)

    def __init__(
        self, title: str, text: str, deed: str, suggestion: str, parent: QWidget, *, carry: str = ""
    ) -> None:
        super().__init__(title, text, deed=deed, icon="file-plus", closing="by owner", parent=parent)
        hint = say("Shown in lists and reports.")
        self.field = TextField(say("Title", about="assessment"), suggestion, hint=hint, longest=_LONGEST)
        self.body.addWidget(self.field)
        self.begin = RadioList(say("How it begins"), _beginnings(carry), "carry" if carry else "empty")
        self.begin.picked.connect(self.begin.show_chosen)
        self.body.addWidget(self.begin)
        self.begin.setVisible(bool(carry))
        self.deed_asked.connect(self._check)
        self.field.edited.connect(lambda _: self.field.show_error(""))

    @property
    def carries(self) -> bool:
        """Whether the answers of the earlier assessment are taken over."""
        return self.begin.chosen == "carry"

    def _check(self) -> None:
        title = _clean(self.field.text)
        if title:
            self.titled.emit(title)
        else:
            self.field.show_error(say("Write a title."))
            self.field.line.setFocus()


def _beginnings(carry: str) -> tuple[Entry, ...]:
    return (
        Entry("carry", say("With the earlier answers, to confirm or change"), carry),
        Entry("empty", say("Without answers"), say("Each card still shows what was answered before.")),
    )


def _clean(text: str) -> str:
    return " ".join(text.split())
