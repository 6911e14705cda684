"""What a page is to the window, and the window to a page.

A page is a ``Page``: a widget made once, when it is first visited, by a factory that the composition root
(``regrisk_ui.app``) hands to the window together with the page's name::

    PageEntry("history", lambda host: HistoryPage(host, HistoryPresenter(workspace.assessments, ...)))

The factory receives the ``PageHost`` and passes the presenters, which take workspace functions as callables.
Each time the page comes up the window calls ``show_for`` with the ``Context``, and ``leave`` when it goes.
After an undo or redo, and after another page changed an answer, it calls ``refresh``.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, Protocol

from PySide6.QtWidgets import QWidget

from regrisk.errors import RegriskError, StoreError
from regrisk_ui.presenters.session import OpenAssessment
from regrisk_ui.shell.footer import FooterBar

PageName = Literal[
    "welcome",
    "registries",
    "assessment",
    "quick",
    "evidence",
    "results",
    "cover",
    "loss",
    "plan",
    "history",
    "submission",
    "crosswalk",
    "forms",
    "verify",
    "settings",
]


@dataclass(frozen=True, slots=True)
class Context:
    """What a page is shown for.

    ``registry`` is the registry in the breadcrumb, ``session`` its open assessment; pages that need neither
    ignore them. ``spot`` is a place inside the page: a question or profile id, a domain code, ``review`` ...
    ``fresh`` is False when the page is on the screen already, for the same assessment.
    """

    registry: int | None = None
    session: OpenAssessment | None = None
    spot: str | None = None
    fresh: bool = True


class PageHost(Protocol):
    """What the window does for its pages."""

    @property
    def session(self) -> OpenAssessment | None:
        """The open assessment, None when none is open."""
        ...

    @property
    def read_only(self) -> bool:
        """Whether the workspace can only be read."""
        ...

    def go(self, page: PageName, *, spot: str | None = None) -> None:
        """Show a page for the registry and assessment of the moment; Alt Left comes back."""
        ...

    def open_assessment(
        self, assessment: int, page: PageName = "assessment", spot: str | None = None
    ) -> None:
        """Open an assessment of the workspace by its id and show *page* for it."""
        ...

    def open_registry(self, registry: int, page: PageName = "results") -> None:
        """Open the latest assessment of a registry and show *page*; History also shows without one."""
        ...

    def reopen_assessment(self) -> None:
        """Open the open assessment anew, because it was sealed or something else changed it for good."""
        ...

    def ask(self, command: str) -> None:
        """Carry out a command of the window by its key."""
        ...

    def close_assessment(self) -> None:
        """Let go of the open assessment, because it or its registry was taken out, and go home."""
        ...

    def changed(self) -> None:
        """Say that something reached the disk: the top bar shows when, undo and redo follow, badges too."""
        ...

    def show_to_review(self, lines: int) -> None:
        """Show at Assessment on the rail how many lines of the review want an act."""
        ...

    def toast(self, sentence: str, action: str = "", act: Callable[[], object] | None = None) -> None:
        """Say one sentence at the bottom, with one action that *act* carries out."""
        ...

    def offer_undo(self, sentence: str) -> None:
        """Say what was just done, with Undo for the open assessment."""
        ...

    def show_error(self, error: RegriskError, title: str = "") -> None:
        """Show what the user can act on, in a plain dialog; without *title* that it did not work."""
        ...

    def not_saved(self, error: StoreError, retry: Callable[[], None]) -> None:
        """Say that an act did not reach the disk, and offer to try it again; the window stays open for it."""
        ...

    def show_beside(
        self,
        *,
        left: QWidget | None = None,
        context: QWidget | None = None,
        foot: Literal["shown", "hidden"] = "hidden",
    ) -> None:
        """Put widgets beside the page, and show the bar at its foot; called in ``show_for`` or later.

        A widget that is replaced is let go. A page that does not call this has nothing beside it.
        """
        ...

    def show_side(self, place: Literal["left", "context"]) -> None:
        """Bring a panel beside the page to the fore: it takes the focus, or opens as a sheet where narrow."""
        ...

    @property
    def foot(self) -> FooterBar:
        """The bar at the foot, for pages that show it."""
        ...

    def set_title(self, *crumbs: str) -> None:
        """Set the breadcrumb for a page that is about something else than the open assessment."""
        ...


class Page(QWidget):
    """One page of the window. Subclasses set ``title`` and ``show_for``.

    ``title`` names the page for screen readers and the window: a ``later`` text, said where it is shown.
    """

    title: str = ""

    def __init__(self, host: PageHost, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.host = host

    def show_for(self, context: Context) -> None:
        """Fill the page for *context* and set the focus on purpose."""
        raise NotImplementedError

    def spot(self) -> str | None:
        """Return where on the page one stands, to come back to it; None when the page itself is enough."""
        return None

    def refresh(self) -> None:
        """Show the open assessment anew where it stands, keeping scroll position and focus."""

    def leave(self) -> None:
        """Finish what is half typed: another page comes up, or the window closes."""

    def help_asked(self) -> bool:
        """Show what F1 is for on this page and say whether there is something."""
        return False

    def command(self, key: str) -> bool:
        """Carry out a command of the window that only some pages know, and say whether this one does."""
        return False

    def wants_find(self) -> bool:
        """Say whether the page has a field of its own for Ctrl F and ``/``, and put the focus there."""
        return False


PageFactory = Callable[[PageHost], Page]


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page the window can show: its name and what makes it on the first visit."""

    name: PageName
    make: PageFactory
