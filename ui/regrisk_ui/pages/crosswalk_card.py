"""One topic of an application: what a strict form asks, our answer, and all that it rests on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from regrisk.words import say
from regrisk_ui.components.banner import Banner
from regrisk_ui.components.button import Button
from regrisk_ui.components.card import Card, Rule
from regrisk_ui.components.chip import Chip
from regrisk_ui.components.label import Label
from regrisk_ui.components.lead_text import LeadText
from regrisk_ui.components.list_row import ListRow
from regrisk_ui.presenters.topics import Topic

_MARK = 128


class TopicCard(Card):
    """Shows a topic; ``copy_asked`` carries what is to be copied."""

    copy_asked = Signal(str)

    def __init__(self, topic: Topic, parent: QWidget | None = None) -> None:
        super().__init__(gap=6, parent=parent)
        self.topic = topic
        self.setAccessibleName(topic.title)
        self.copy = Button(say("Copy"), size="small", icon="copy")
        self.copy.setAccessibleName(say("Copy the answer: {topic}", topic=topic.title))
        self.copy.clicked.connect(lambda: self.copy_asked.emit(topic.copied))
        chip = Chip(topic.badge.tone, topic.badge.word, icon=topic.badge.icon or None)
        self.column.addWidget(
            ListRow(
                topic.title,
                say("“{text}”", text=topic.wording),
                mark=chip,
                mark_width=_MARK,
                trailing=[self.copy],
                role="heading",
                inset=0,
            )
        )
        self.column.addWidget(Label(topic.answer, "strong"))
        if topic.warning:
            self.column.addWidget(Banner("exclusion", say("A plain answer would be false"), topic.warning))
        self.column.addWidget(Label(topic.because, "body", tone="text2"))
        for sentence in topic.add:
            self.column.addWidget(LeadText(say("Add", about="words on a form"), sentence, "body"))
        for ground in topic.grounds:
            self.column.addWidget(Rule())
            self.column.addWidget(LeadText(ground.ids, ground.says, "body"))
            for note in ground.notes:
                self.column.addWidget(Label(note, "small", tone="text2"))
        for lead, said in ((say("Attach"), topic.attach), (say("Note"), topic.note)):
            if said:
                self.column.addWidget(Rule())
                self.column.addWidget(LeadText(lead, said, "small", tone="text2"))
