"""The dialog for one field of a form: what goes into it, and which option of the form is which answer."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from regrisk.model.form import FieldUse, FormField
from regrisk.words import later, say
from regrisk_ui import theme
from regrisk_ui.components.choice_lists import RadioList
from regrisk_ui.components.choice_rows import Entry
from regrisk_ui.components.combo_field import ComboField
from regrisk_ui.components.dialog import Dialog
from regrisk_ui.components.label import Label
from regrisk_ui.components.list_row import ListRow
from regrisk_ui.components.segmented import SegmentedChoice
from regrisk_ui.components.switch import Switch
from regrisk_ui.components.text_box import TextBox
from regrisk_ui.components.text_field import TextField
from regrisk_ui.layouts import clear
from regrisk_ui.pages.submission_fields import Fitted
from regrisk_ui.presenters.form_targets import Target, by_key, found, key_of

_KINDS = (
    ("answer", later("An answer"), later("A topic or a fact of the profile")),
    ("text", later("A fixed text"), later("The same text each time")),
    ("leave", later("Nothing"), later("It is left to you")),
)
_MOST = 6
_NONE = "-"
_LONGEST_TEXT = 5000


class FieldDialog(Dialog):
    """Asks what goes into a field; ``written`` carries the ``FieldUse``, confirmed."""

    written = Signal(object)

    def __init__(self, field: FormField, use: FieldUse, offered: Sequence[Target], parent: QWidget) -> None:
        super().__init__(
            say("What goes into this field?"),
            field.wording or field.name,
            deed=say("Confirm"),
            icon="file-text",
            closing="by owner",
            parent=parent,
        )
        self._field, self._use, self._offered = field, use, tuple(offered)
        self._known = by_key(offered)
        self._key = key_of(use)
        begins = "answer" if self._key else ("text" if use.text is not None else "leave")
        kinds = [
            (key, say(word), say(means))
            for key, word, means in _KINDS
            if key != "text" or field.kind == "text"
        ]
        self.kind = SegmentedChoice(say("What goes in"), kinds, begins, kind="required")
        self.finder = TextField(say("Find a topic or a fact"), placeholder=say("Words of the topic"))
        self.fixed = TextBox(say("Text"), use.text or "", longest=_LONGEST_TEXT)
        self._fault = Label("", "small", tone="decline", parent=self)
        self.targets: RadioList | None = None
        self.options: dict[str, ComboField] = {}
        self.gives = SegmentedChoice(
            say("What of it"),
            (
                ("answer", say("The answer"), say("Yes or no")),
                ("words", say("The words beside it"), say("What has to be added")),
            ),
            use.gives,
            kind="required",
        )
        self.tick = Switch(say("Choose it when its words stand on the form"), on=use.tick_with_words)
        self._tick_row = ListRow(
            say("Choose it when its words stand on the form"),
            say("Where the answer is true only with words, and another field takes these words."),
            trailing=[self.tick],
        )
        self._list, self._option_list = QVBoxLayout(), QVBoxLayout()
        self._part = QWidget()
        self._build()
        self.kind.picked.connect(self._pick_kind)
        self.gives.picked.connect(self.gives.show_chosen)
        self.finder.edited.connect(lambda _: self._fill())
        self.deed_asked.connect(self._check)
        self._show_kind()
        self._fill()

    def _build(self) -> None:
        column = QVBoxLayout(self._part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(8))
        column.addWidget(self.finder)
        column.addLayout(self._list)
        column.addWidget(self.gives)
        column.addLayout(self._option_list)
        column.addWidget(self._tick_row)
        self.body.addWidget(self.kind)
        self.body.addWidget(Fitted(self._part, self.fixed))
        self.body.addWidget(self._fault)
        self._fault.hide()

    def _pick_kind(self, key: str) -> None:
        self.kind.show_chosen(key)
        self._show_kind()

    def _show_kind(self) -> None:
        self._part.setVisible(self.kind.chosen == "answer")
        self.fixed.setVisible(self.kind.chosen == "text")
        self._fault.hide()

    def _fill(self) -> None:
        """Offer the topics and facts that match what is looked for."""
        clear(self._list)
        listed = found(self._offered, self.finder.text, self._key, _MOST)
        entries = [Entry(one.key, one.title, one.note) for one in listed]
        self.targets = None
        if entries:
            self.targets = RadioList(say("Topics and facts"), entries, self._key or None)
            self.targets.picked.connect(self._pick)
            self._list.addWidget(self.targets)
        else:
            self._list.addWidget(Label(say("Nothing matches. Try other words."), "body", tone="text2"))
        self._show_options()

    def _pick(self, key: str) -> None:
        self._key = key
        if self.targets is not None:
            self.targets.show_chosen(key)
        self._fault.hide()
        self._show_options()

    def _show_options(self) -> None:
        """Ask which option of the form is which of our answers, where the form offers options."""
        clear(self._option_list)
        self.options = {}
        target = self._known.get(self._key)
        chooses = self._field.kind != "text" and target is not None
        self.gives.setVisible(self._field.kind == "text" and target is not None and target.yes_no)
        self._tick_row.setVisible(chooses and target is not None and target.yes_no)
        if not chooses or target is None:
            return
        theirs = [
            (_NONE, say("None of them")),
            *((one.name, one.label or one.name) for one in self._field.options),
        ]
        same = key_of(self._use) == target.key
        for value, said in target.ours:
            mapped = self._use.answers.get(value, _NONE) if same else _NONE
            combo = ComboField(say("“{answer}” is", answer=said), theirs, mapped)
            self.options[value] = combo
            self._option_list.addWidget(combo)

    def _check(self) -> None:
        fault = ""
        if self.kind.chosen == "answer" and self._key not in self._known:
            fault = say("Choose a topic or a fact, or “Nothing”.")
        elif self.kind.chosen == "text" and not self.fixed.text.strip():
            fault = say("Write the text, or choose “Nothing”.")
        self._fault.setText(fault)
        self._fault.setVisible(bool(fault))
        if not fault:
            self.written.emit(self._written())

    def _written(self) -> FieldUse:
        field = self._field
        plain = {
            "field": field.name,
            "kind": field.kind,
            "page": field.page,
            "wording": field.wording,
            "options": field.option_names,
            "confirmed": True,
        }
        if self.kind.chosen == "leave":
            return FieldUse.model_validate({**plain, "leave": True})
        if self.kind.chosen == "text":
            return FieldUse.model_validate({**plain, "text": self.fixed.text.strip()})
        target = self._known[self._key]
        words_wanted = field.kind == "text" and target.yes_no and self.gives.chosen == "words"
        return FieldUse.model_validate(
            {
                **plain,
                "topic": target.topic,
                "fact": target.fact,
                "part": target.part,
                "answers": {
                    value: combo.chosen
                    for value, combo in self.options.items()
                    if combo.chosen not in (None, _NONE)
                },
                "gives": "words" if words_wanted else "answer",
                "tick_with_words": field.kind != "text" and target.yes_no and self.tick.isChecked(),
            }
        )
