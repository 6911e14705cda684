"""The window: shows pages for the open assessment, and does for them what ``PageHost`` promises."""

from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping
from datetime import date
from typing import Literal

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QWidget

from regrisk.errors import RegriskError, StoreError
from regrisk.words import say, say_many
from regrisk_ui import errors, theme
from regrisk_ui.acts import Acts
from regrisk_ui.doors import GEOMETRY, OPEN, Doors
from regrisk_ui.keys import COMMANDS
from regrisk_ui.pages.contract import Context, Page, PageFactory, PageName
from regrisk_ui.places import BELONGS, NO_ASSESSMENT, OF_ASSESSMENT, PLACES, SETTINGS
from regrisk_ui.presenters.review import to_look_at
from regrisk_ui.presenters.session import OpenAssessment
from regrisk_ui.presenters.settings import TEXT_SIZE
from regrisk_ui.saving import Saving
from regrisk_ui.shell.side_panel import is_kept
from regrisk_ui.shell.window import AppWindow
from regrisk_ui.trail import Stop, Trail
from regrisk_ui.turn_to_write import TurnToWrite

Beside = tuple[QWidget | None, QWidget | None, Literal["shown", "hidden"]]
_NOTHING: Beside = (None, None, "hidden")


class Window(AppWindow):
    """Everything a person sees; made of pages that come to life on their first visit."""

    def __init__(
        self, doors: Doors, factories: Mapping[PageName, PageFactory], today: Callable[[], date]
    ) -> None:
        shown = [item for key, item in PLACES.items() if key in factories]
        foot = [SETTINGS] if "settings" in factories else []
        super().__init__("regrisk", shown, foot, COMMANDS)
        self._doors, self._factories = doors, dict(factories)
        self._session: OpenAssessment | None = None
        self._registry: int | None = None
        self._trail = Trail()
        self._beside = _NOTHING
        self._besides: dict[PageName, Beside] = {}
        self._made: dict[PageName, Page] = {}
        self._shown: tuple[PageName, OpenAssessment | None] | None = None
        self.saving = Saving(self.top.saved, self, today)
        self.acts = Acts(self, self, self.commands.all)
        self.may_close = self._settle
        self.turn = TurnToWrite(doors, self)
        self.turn.came.connect(self._take_turn)
        self.turn.failed.connect(self.show_error)
        self.place_chosen.connect(self._to_place)
        self.crumb_chosen.connect(lambda _: self.go("registries"))
        self.command_asked.connect(self.acts.carry_out)
        self._allow_places()
        self._restore()

    @property
    def session(self) -> OpenAssessment | None:
        """The open assessment."""
        return self._session

    @property
    def read_only(self) -> bool:
        """Whether the workspace can only be read."""
        return self._doors.why_read_only is not None

    def begin(self) -> None:
        """Show where the person left off: the open assessment, else the registries, else the welcome."""
        kept = self._doors.setting(OPEN)
        if kept is not None and kept.isdecimal() and self._opens(int(kept)):
            self.go("assessment")
        else:
            self.go("registries" if self._doors.registries() else "welcome")
        why = self._doors.why_read_only
        if why is not None:
            self.top.saved.show_read_only()
            self.toaster.error(say("This workspace can only be read"), why)
            self.turn.begin()

    def go(self, page: PageName, *, spot: str | None = None) -> None:
        """Show a page for the registry and assessment of the moment."""
        if page in OF_ASSESSMENT and self._session is None:
            self.toast(say(NO_ASSESSMENT))
            return
        assessment = self._session.record.id if self._session else None
        self._leave()
        self._trail.go(Stop(page, assessment, self._registry, spot))
        self._show(page, spot)

    def open_assessment(
        self, assessment: int, page: PageName = "assessment", spot: str | None = None
    ) -> None:
        """Open an assessment of the workspace and show *page* for it."""
        self._leave()
        self._open(assessment)
        self.go(page, spot=spot)

    def open_registry(self, registry: int, page: PageName = "results") -> None:
        """Open the latest assessment of a registry and show *page* for it."""
        self._leave()
        latest = self._doors.latest(registry)
        if latest is not None:
            self._open(latest[0].id)
        else:
            self._forget()
        self._registry = registry
        self.go(page if latest is not None or page not in OF_ASSESSMENT else "registries")

    def reopen_assessment(self) -> None:
        """Open the open assessment anew and show the page of the moment for it."""
        session = self._session
        if session is not None:
            self._session = None
            self._open(session.record.id)
            self._show(self.shown_name, None)

    def close_assessment(self) -> None:
        """Let go of the open assessment and go home."""
        if self._session is not None:
            self._trail.forget(self._session.record.id)
        self._forget()
        self.go("registries" if self._doors.registries() else "welcome")

    def changed(self) -> None:
        """Show that something reached the disk."""
        session = self._session
        if session is None or self.read_only:
            return
        if session.record.sealed:
            self.top.saved.show_read_only(say("Sealed, read only"))
        else:
            self.saving.show_saved(session.saved_at)
        self.top.set_possible("undo", "" if session.can_undo else say("Nothing to undo"))
        self.top.set_possible("redo", "" if session.can_redo else say("Nothing to do again"))

    def stand_where(self, other: "Window") -> None:
        """Show what *other* shows: its registry, and its page with the place on it."""
        if self._session is None:
            self._registry = other._registry
        self.go(other.shown_name, spot=other.shown.spot())

    def show_to_review(self, lines: int) -> None:
        """Show on the rail how many lines of the review want an act."""
        said = say_many(lines, "{number} line to look at in Review", "{number} lines to look at in Review")
        self.rail.show_badge("assessment", str(lines) if lines else "", said if lines else "")

    def toast(self, sentence: str, action: str = "", act: Callable[[], object] | None = None) -> None:
        """Say one sentence with one action."""
        toast = self.toaster.note(sentence.rstrip("."), action=action)
        if act is not None:
            toast.acted.connect(act)

    def offer_undo(self, sentence: str) -> None:
        """Say what was just done, with Undo."""
        self.toaster.offer_undo(sentence.rstrip(".")).acted.connect(lambda: self.acts.undo("undo"))

    def show_error(self, error: RegriskError, title: str = "") -> None:
        """Show what the person can act on."""
        errors.show_error(error, self, title=title or say("This did not work"))

    def not_saved(self, error: StoreError, retry: Callable[[], None]) -> None:
        """Say that an act did not reach the disk and keep it, to be tried again."""
        self.saving.fail(error, retry)

    def show_beside(
        self,
        *,
        left: QWidget | None = None,
        context: QWidget | None = None,
        foot: Literal["shown", "hidden"] = "hidden",
    ) -> None:
        """Put widgets beside the page."""
        if self._shown is not None and self._beside != (left, context, foot):
            self._beside = self._besides[self._shown[0]] = (left, context, foot)
            self._frame(self._shown[0])

    @property
    def shown(self) -> Page:
        """The page on the screen."""
        return self._made[self.shown_name]

    @property
    def shown_name(self) -> PageName:
        """The name of the page on the screen."""
        if self._shown is None:
            raise LookupError("the window shows a page once it has begun")
        return self._shown[0]

    @property
    def has_sheet(self) -> bool:
        """Whether a panel lies above the page."""
        return self._sheet is not None

    def walk(self, steps: int) -> None:
        """Go back (negative) or forward along the way one came."""
        self._leave()
        stop = self._trail.turn(steps)
        if stop is None or (stop.assessment is not None and not self._opens(stop.assessment)):
            return
        self._show(stop.page, stop.spot)

    def keep_text_size(self) -> None:
        """Keep the text size of the moment for the next start."""
        self._doors.set_setting(TEXT_SIZE, str(theme.current().text_size))

    def set_title(self, *crumbs: str) -> None:
        """Set the breadcrumb."""
        self.top.show_path([(f"crumb-{place}", crumb) for place, crumb in enumerate(crumbs)])
        self.setWindowTitle(f"{crumbs[-1]} – regrisk" if crumbs else "regrisk")

    def _show(self, name: PageName, spot: str | None) -> None:
        page = self._made.get(name)
        if page is None:
            page = self._made[name] = self._factories[name](self)
            self.add_page(name, page)
        session = self._session
        self.close_sheet()
        fresh = (name, session) != self._shown
        self._shown = (name, session)
        if fresh:
            self._beside = self._left_beside(name)
            self.show_rail("hidden" if name == "welcome" else "shown")
            self._frame(name)
        self._set_crumbs(page)
        page.show_for(Context(self._registry, session, spot, fresh))
        self.changed()

    def _left_beside(self, name: PageName) -> Beside:
        """Return what stood beside a page the last time, so that it is laid out once and not twice."""
        kept = self._besides.get(name, _NOTHING)
        there = all(panel is None or is_kept(panel) for panel in kept[:2])
        return kept if there else _NOTHING

    def _frame(self, name: PageName) -> None:
        left, context, foot = self._beside
        self.show_page(name, place=BELONGS.get(name, name), left=left, context=context, foot=foot)

    def _set_crumbs(self, page: Page) -> None:
        if self._registry is None:
            self.set_title(say(page.title))
            return
        name = self._doors.registry(self._registry).name
        crumbs = (name, self._session.record.title) if self._session else (name, say(page.title))
        self.set_title(*crumbs)

    def _open(self, assessment: int) -> None:
        if self._session is None or self._session.record.id != assessment:
            self._session = self._doors.session(assessment)
            self._doors.set_setting(OPEN, str(assessment))
        self._registry = self._session.record.registry
        self.show_to_review(to_look_at(self._session))
        self._allow_places()

    def _opens(self, assessment: int) -> bool:
        try:
            self._open(assessment)
        except StoreError:
            return False
        return True

    def _forget(self) -> None:
        self._session = None
        self._registry = None
        self._doors.set_setting(OPEN, "")
        self.show_to_review(0)
        self._allow_places()

    def _leave(self) -> None:
        if self._shown is not None:
            self.shown.leave()
            self._trail.stand(self.shown.spot())

    def _allow_places(self) -> None:
        why = "" if self._session else say(NO_ASSESSMENT)
        for place in self.rail.buttons:
            if place in OF_ASSESSMENT:
                self.rail.set_possible(place, why)

    def _take_turn(self) -> None:
        """Go on where one stands, on what the other program left, and allow changes."""
        name, spot = self.shown_name, self.shown.spot()
        self.toaster.clear()
        self.top.saved.show_nothing()
        if self._session is not None:
            assessment, self._session = self._session.record.id, None
            self._open(assessment)
        self._shown = None
        self._show(name, spot)
        self.toast(say("The other program is closed. You can change this workspace now"))

    def _to_place(self, place: str) -> None:
        name = next((name for name in self._factories if name == place), None)
        if name is not None:
            self.go(name)

    def _settle(self) -> bool:
        """Keep what is typed and how the window stands, and say whether it may close."""
        self._leave()
        if not self.saving.may_close():
            return False
        self._doors.set_setting(GEOMETRY, b64encode(self.state().data()).decode())
        return True

    def _restore(self) -> None:
        kept = self._doors.setting(GEOMETRY)
        if kept:
            self.restore(QByteArray(b64decode(kept)))
