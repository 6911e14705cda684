"""The places of the window, in the order of the rail, and what they need."""

from regrisk_ui.pages.contract import PageName
from regrisk_ui.shell.rail_button import RailItem

PLACES = {
    "registries": RailItem("registries", "Registries", "layout-grid", "Ctrl+1"),
    "assessment": RailItem("assessment", "Assessment", "clipboard-list", "Ctrl+2"),
    "results": RailItem("results", "Results", "gauge", "Ctrl+3"),
    "loss": RailItem("loss", "Loss", "chart-spline", "Ctrl+4"),
    "plan": RailItem("plan", "Plan", "list-checks", "Ctrl+5"),
    "history": RailItem("history", "History", "history", "Ctrl+6"),
    "submission": RailItem("submission", "Submission", "send", "Ctrl+7"),
}
SETTINGS = RailItem("settings", "Settings", "settings", "Ctrl+,")
OF_ASSESSMENT: frozenset[PageName] = frozenset({"assessment", "results", "loss", "plan", "submission"})
"""Pages that show one open assessment."""
NO_ASSESSMENT = "Open or start an assessment first."
