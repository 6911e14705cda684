"""Words for screen readers: announcements and the descriptions of painted controls."""

from typing import Literal

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

Urgency = Literal["polite", "now"]
_URGENCY = {
    "polite": QAccessible.AnnouncementPoliteness.Polite,
    "now": QAccessible.AnnouncementPoliteness.Assertive,
}


def say(widget: QWidget, sentence: str, urgency: Urgency = "polite") -> None:
    """Have a running screen reader speak *sentence*; without one nothing happens."""
    event = QAccessibleAnnouncementEvent(widget, sentence)
    event.setPoliteness(_URGENCY[urgency])
    QAccessible.updateAccessibility(event)


def describe(widget: QWidget, name: str, description: str = "") -> None:
    """Set the accessible name and description of *widget*, and its tooltip where it has no text."""
    widget.setAccessibleName(name)
    widget.setAccessibleDescription(description)
