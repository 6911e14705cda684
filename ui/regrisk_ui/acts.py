"""What the keys of the window do, whichever page is shown."""

from collections.abc import Callable
from functools import partial
from typing import Literal, Protocol

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from regrisk.errors import StoreError
from regrisk.words import say
from regrisk_ui import theme
from regrisk_ui.components.keycap import words as key_words
from regrisk_ui.components.toaster import Toaster
from regrisk_ui.keys import KeyMap
from regrisk_ui.pages.contract import Page, PageHost, PageName
from regrisk_ui.presenters.review import to_look_at
from regrisk_ui.presenters.search import Find, Named, index_of, link_of
from regrisk_ui.presenters.spots import REVIEW
from regrisk_ui.saving import Saving
from regrisk_ui.shell.commands import Command

_OFF_THE_RAIL: tuple[PageName, ...] = ("cover", "evidence", "quick", "crosswalk", "forms", "verify")
_NOT_FOUND = ("search", "escape", "region-next", "region-previous")
"""Commands that a search does not offer: it is one itself, or has closed by then."""


class Acting(PageHost, Protocol):
    """The window as its keys need it."""

    toaster: Toaster
    saving: Saving

    @property
    def shown(self) -> Page:
        """The page on the screen."""
        ...

    @property
    def shown_name(self) -> PageName:
        """Its name."""
        ...

    @property
    def has_sheet(self) -> bool:
        """Whether a panel lies above the page."""
        ...

    def close_sheet(self) -> None:
        """Give the panel back."""
        ...

    def walk(self, steps: int) -> None:
        """Go back or forward."""
        ...

    def keep_text_size(self) -> None:
        """Keep the text size of the moment for the next start."""
        ...


class Acts:
    """Carries out the commands of the window."""

    def __init__(self, window: Acting, widget: QWidget, commands: tuple[Command, ...]) -> None:
        self._window, self._widget, self._commands = window, widget, commands
        self._deeds: dict[str, Callable[[], object]] = {
            "undo": lambda: self.undo("undo"),
            "redo": lambda: self.undo("redo"),
            "back": lambda: window.walk(-1),
            "forward": lambda: window.walk(1),
            "save": self._say_saved,
            "help": self._show_keys,
            "help-here": self._show_help,
            "find": self._find,
            "search": self._search,
            "copy-link": self._copy_link,
            "larger": lambda: self._resize_text(1),
            "smaller": lambda: self._resize_text(-1),
            "usual-size": lambda: self._resize_text(0),
            "escape": self._escape,
            "new": lambda: window.shown.command("new") or self._at_page("registries", "new"),
            "open": lambda: self._at_page("registries", "open"),
            "export": lambda: self._at_page("results", "export"),
            "example": lambda: self._at_page("registries", "example"),
            "go-review": lambda: window.go("assessment", spot=REVIEW),
            **{f"go-{name}": partial(window.go, name) for name in _OFF_THE_RAIL},
        }

    def learn(self, command: str, deed: Callable[[], object]) -> None:
        """Let *deed* be what a command does."""
        self._deeds[command] = deed

    def knows(self, command: str) -> bool:
        """Say whether a command is carried out here, whatever page is shown."""
        return command in self._deeds

    def carry_out(self, command: str) -> None:
        """Carry out a command by its key; those of a page go to the page."""
        deed = self._deeds.get(command)
        if deed is not None:
            deed()
        else:
            self._window.shown.command(command)

    def undo(self, way: Literal["undo", "redo"]) -> None:
        """Take the last act back, or do again what was undone, and show where that was."""
        session = self._window.session
        if session is None:
            return
        self._window.shown.leave()
        try:
            act = session.undo() if way == "undo" else session.redo()
        except StoreError as error:
            self._window.not_saved(error, lambda: self.undo(way))
            return
        if act is None:
            self._window.toast(say("Nothing to undo" if way == "undo" else "Nothing to do again"))
            return
        self._window.changed()
        self._window.show_to_review(to_look_at(session))
        here = self._window.shown_name
        if here in ("assessment", "quick") and act.what != "part":
            self._window.go(here, spot=act.id)
        self._window.shown.refresh()
        self._window.toast(act.sentence)

    def _at_page(self, name: PageName, command: str) -> object:
        """Carry out a command that one page knows, and go there for it."""
        if self._window.shown_name != name:
            self._window.go(name)
        if self._window.shown_name == name:
            self._window.shown.command(command)
        return None

    def _say_saved(self) -> None:
        self._window.shown.leave()
        self._window.toast(self._window.saving.sentence)

    def _show_keys(self) -> None:
        KeyMap(self._commands, self._widget).open()

    def _show_help(self) -> None:
        if not self._window.shown.help_asked():
            self._show_keys()

    def _find(self) -> None:
        if not self._window.shown.wants_find():
            self._window.toast(say("Nothing to find on this page"))

    def _search(self) -> None:
        from regrisk_ui.pages.search_panel import SearchPanel  # the first question is shown without it

        panel = SearchPanel(lambda: index_of(self._window.session, self._named()), self._widget)
        panel.found.connect(self._go_to)
        panel.open()

    def _named(self) -> tuple[Named, ...]:
        """Return the commands that can be searched for."""
        return tuple(
            Named(each.key, say(each.label), key_words(each.keys[0]) if each.keys else "")
            for each in self._commands
            if each.key not in _NOT_FOUND
        )

    def _go_to(self, find: Find) -> None:
        if find.group == "Commands":
            self._window.ask(find.target)
        else:
            self._window.go("assessment", spot=find.target)

    def _copy_link(self) -> None:
        session, spot = self._window.session, self._window.shown.spot()
        link = link_of(session, spot) if session is not None and spot is not None else None
        if link is None:
            self._window.toast(say("Open a card first, then copy its link"))
            return
        QGuiApplication.clipboard().setText(link)
        self._window.toast(say("Copied: {link}", link=link))

    def _escape(self) -> None:
        if self._window.has_sheet:
            self._window.close_sheet()
        elif self._window.toaster.shown:
            self._window.toaster.clear()
        else:
            self._window.shown.command("back-to-card")

    def _resize_text(self, steps: int) -> None:
        look = theme.current()
        if steps:
            look.step_text_size(steps)
        else:
            look.set_text_size(100)
        self._window.keep_text_size()
