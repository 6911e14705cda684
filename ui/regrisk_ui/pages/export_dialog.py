"""The dialog that asks what to export: the report or the document, which variant, which paper."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from regrisk.words import say
from regrisk_ui.components.combo_field import ComboField
from regrisk_ui.components.dialog import Dialog
from regrisk_ui.components.label import Label
from regrisk_ui.components.segmented import SegmentedChoice
from regrisk_ui.presenters.export import DOCUMENT, PAPERS, VARIANTS, Offer, Paper, Variant


class ExportDialog(Dialog):
    """Asks for kind, variant and paper; ``wanted`` carries them."""

    wanted = Signal(str, str, str)

    def __init__(self, name: str, offers: Sequence[Offer], parent: QWidget) -> None:
        super().__init__(
            say("Export"),
            say("{name}. Nothing leaves this computer: the file is written where you say.", name=name),
            deed=say("Choose where"),
            icon="download",
            closing="by owner",
            parent=parent,
        )
        self._notes = {each.kind: each.note for each in offers}
        kinds = [(each.kind, each.name) for each in offers]
        self.kind = ComboField(say("What"), kinds, kinds[0][0])
        self.variant = SegmentedChoice(
            say("Variant"),
            [(key, say(word), say(note)) for key, word, note in VARIANTS],
            "full",
            kind="required",
        )
        self.paper = SegmentedChoice(
            say("Paper"), [(key, say(word)) for key, word in PAPERS], "letter", kind="required"
        )
        self._kind_note = Label("", "small", tone="text2")
        self._variant_note = Label("", "small", tone="text2")
        self._of_report: list[QWidget] = []
        self.body.addWidget(self.kind)
        self.body.addWidget(self._kind_note)
        self._of_report += self._put(say("How much of it"), self.variant, self._variant_note)
        self._of_report += self._put(say("Paper"), self.paper)
        self.kind.committed.connect(lambda _: self._explain())
        for choice in (self.variant, self.paper):
            choice.picked.connect(lambda key, choice=choice: self._pick(choice, key))
        self.deed_asked.connect(self._answer)
        self._explain()

    def _put(self, title: str, choice: SegmentedChoice, note: Label | None = None) -> list[QWidget]:
        label = Label(title, "label", tone="text2")
        parts: list[QWidget] = [label, choice] if note is None else [label, choice, note]
        for part in parts:
            self.body.addWidget(part)
        return parts

    def _pick(self, choice: SegmentedChoice, key: str) -> None:
        choice.show_chosen(key)
        self._explain()

    def _explain(self) -> None:
        self._kind_note.setText(self._notes[self.kind.chosen or DOCUMENT])
        about = next(note for key, _, note in VARIANTS if key == self.variant.chosen)
        self._variant_note.setText(say(about))
        for part in self._of_report:
            part.setVisible(self.kind.chosen != DOCUMENT)

    def _answer(self) -> None:
        self.wanted.emit(self.kind.chosen, self.variant.chosen, self.paper.chosen)


def variant_of(key: str) -> Variant:
    """Return the variant with this key."""
    return next(variant for variant, _, _ in VARIANTS if variant == key)


def paper_of(key: str) -> Paper:
    """Return the paper with this key."""
    return next(paper for paper, _ in PAPERS if paper == key)
