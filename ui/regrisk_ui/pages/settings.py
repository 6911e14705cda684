"""The settings page: how the window looks, which keys it hears, where the file is, what it is made of."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSignalBlocker, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from regrisk.words import later, say
from regrisk_ui import theme
from regrisk_ui.components.button import Button
from regrisk_ui.components.card import Card, Rule
from regrisk_ui.components.label import Label
from regrisk_ui.components.list_row import ListRow
from regrisk_ui.components.listing import Listing
from regrisk_ui.components.page import Page as ScrollPage
from regrisk_ui.components.segmented import SegmentedChoice
from regrisk_ui.components.switch import Switch
from regrisk_ui.pages import files
from regrisk_ui.pages.contract import Context, PageHost
from regrisk_ui.pages.scrolling import ScrollingPage
from regrisk_ui.presenters.settings import (
    About,
    Kept,
    Preferences,
    can_choose_language,
    file_note,
    keep_preferences,
    language_choices,
    language_of,
    read_preferences,
    theme_of,
)
from regrisk_ui.tasks import Tasks

_WIDEST = 864
_QUIET = 250  # ms until the page has settled; what it is made of stands below the fold
_THEMES = (
    ("system", later("Follow system")),
    ("light", later("Light")),
    ("dark", later("Dark")),
    ("contrast", later("High contrast")),
    ("contrastLight", later("High contrast, white")),
)
_SIZES = tuple((str(size), f"{size} %") for size in (100, 125, 150, 175, 200))


class SettingsPage(ScrollingPage):
    """Every choice takes effect at once and is kept; *apply* gives the window its new look.

    *about* may take a while and is called in another thread.
    """

    title = later("Settings")

    def __init__(
        self,
        host: PageHost,
        kept: Kept,
        apply: Callable[[Preferences], None],
        about: Callable[[], About],
    ) -> None:
        note = say("Changes take effect at once and are kept in this file.")
        super().__init__(host, ScrollPage(say(self.title), note, widest=_WIDEST))
        self._kept, self._apply, self._about = kept, apply, about
        looks = [(key, say(word)) for key, word in _THEMES]
        self.theme = SegmentedChoice(say("Theme"), looks, kind="required")
        self.language = SegmentedChoice(say("Language"), language_choices(), kind="required")
        self.text_size = SegmentedChoice(say("Text size"), _SIZES, kind="required")
        self.motion = Switch(say("Motion"))
        self.single_keys = Switch(say("Single keys on cards"))
        self.folder = Button(say("Show in folder"), size="small", icon="folder-open")
        self._file = ListRow(say("This file"), "-", trailing=(self.folder,))
        self.theme.picked.connect(self._pick_theme)
        self.language.picked.connect(self._pick_language)
        self.text_size.picked.connect(self._pick_size)
        self.motion.toggled.connect(self._turn_motion)
        self.single_keys.toggled.connect(self._turn_keys)
        self.folder.clicked.connect(lambda: files.show_in_folder(kept.path))
        for card in (self._look(), self._keys(), self._place()):
            self.sheet.column.addWidget(card)
        self._tasks = Tasks(self)
        self._asked = False
        self.sheet.column.addStretch(1)
        theme.current().changed.connect(self._show_look)  # Ctrl + and Ctrl - act here too

    @override
    def show_for(self, context: Context) -> None:
        self.host.set_title(say(self.title))
        if not self._asked:
            self._asked = True
            QTimer.singleShot(_QUIET, self, self._look_up)
        self._show_chosen()
        self._file.note.setText(file_note(self._kept))
        if context.fresh:
            self.land()

    def _look_up(self) -> None:
        task = self._tasks.run(lambda _progress, _cancelled: self._about())
        task.finished.connect(self._show_about)

    def _show_about(self, about: object) -> None:
        """Show what the program is made of, once it is read."""
        if isinstance(about, About):
            self.sheet.column.insertWidget(self.sheet.column.count() - 1, _made_of(about))

    @property
    def _preferences(self) -> Preferences:
        return read_preferences(self._kept.setting)

    def _show_look(self) -> None:
        look = theme.current()
        self.theme.show_chosen(look.choice)
        self.text_size.show_chosen(str(look.text_size))

    def _show_chosen(self) -> None:
        self._show_look()
        kept = self._preferences
        self.language.show_chosen(kept.language)
        for switch, state in ((self.motion, kept.motion), (self.single_keys, kept.single_keys)):
            with QSignalBlocker(switch):
                switch.setChecked(state == "on")

    def _pick_theme(self, key: str) -> None:
        self._keep(replace(self._preferences, theme=theme_of(key)))

    def _pick_language(self, code: str) -> None:
        self._keep(replace(self._preferences, language=language_of(code)))

    def _pick_size(self, key: str) -> None:
        self._keep(replace(self._preferences, text_size=int(key)))

    def _turn_motion(self, on: bool) -> None:
        self._keep(replace(self._preferences, motion="on" if on else "off"))

    def _turn_keys(self, on: bool) -> None:
        self._keep(replace(self._preferences, single_keys="on" if on else "off"))

    def _keep(self, preferences: Preferences) -> None:
        keep_preferences(preferences, self._kept.set_setting)
        self._apply(preferences)
        self._show_chosen()

    def _look(self) -> Card:
        rows = []
        if can_choose_language():
            rows.append(ListRow(say("Language"), say("The words of the window."), trailing=(self.language,)))
        return _card(
            say("Look", about="settings"),
            *rows,
            ListRow(
                say("Theme"),
                say("Follow system takes light, dark or high contrast from this computer."),
                trailing=(self.theme,),
            ),
            ListRow(
                say("Text size"),
                say("Also Ctrl + and Ctrl −; Ctrl 0 goes back to 100\N{NO-BREAK SPACE}%."),
                trailing=(self.text_size,),
            ),
            ListRow(
                say("Motion"),
                say("Off: panels open without sliding, messages appear without moving."),
                trailing=(self.motion,),
            ),
        )

    def _keys(self) -> Card:
        return _card(
            say("Keys"),
            ListRow(
                say("Single keys on cards"),
                say(
                    "0 to 4, U, N, E and S work while a question card has the focus, never while you type. "
                    "The question mark lists all keys."
                ),
                trailing=(self.single_keys,),
            ),
        )

    def _place(self) -> Card:
        return _card(say("File", about="settings"), self._file)


def _card(title: str, *rows: QWidget) -> Card:
    card = Card(gap=0)
    card.set_heading(title)
    card.column.addSpacing(theme.space(6))
    for row in rows:
        card.column.addWidget(Rule())
        card.column.addWidget(row)
    return card


def _made_of(about: About) -> Card:
    card = Card(gap=0)
    card.set_heading(say("About", about="settings"), f"regrisk {about.version}. {about.system}.")
    card.column.addSpacing(theme.space(6))
    for name, version in about.packs:
        card.column.addWidget(Rule())
        card.column.addWidget(ListRow(say("Questionnaire"), f"{name}: {version}"))
    parts = [partial(_part, name, licence) for name, licence in about.parts]
    libraries = [partial(_library, name, about) for name in about.libraries]
    name = say("parts with their licences", about="things listed")
    card.column.addWidget(Listing([*parts, *libraries], few=len(parts), name=name))
    return card


def _library(name: str, about: About) -> QWidget:
    return _part(*about.look_up(name))


def _part(name: str, licence: str) -> QWidget:
    row = QWidget()
    column = QVBoxLayout(row)
    column.setContentsMargins(0, theme.space(5), 0, theme.space(5))
    column.setSpacing(0)
    column.addWidget(Label(name, "body"))
    column.addWidget(Label(licence, "small", tone="text2"))
    return row
