"""The places of the window, in the order of the rail, and what they need."""

from collections.abc import Mapping

from regrisk.words import later
from regrisk_ui.pages.contract import PageName
from regrisk_ui.shell.rail_button import RailItem

PLACES = {
    "registries": RailItem("registries", later("Registries"), "layout-grid", "Ctrl+1"),
    "assessment": RailItem("assessment", later("Assessment"), "clipboard-list", "Ctrl+2"),
    "results": RailItem("results", later("Results"), "gauge", "Ctrl+3"),
    "loss": RailItem("loss", later("Loss"), "chart-spline", "Ctrl+4"),
    "plan": RailItem("plan", later("Plan"), "list-checks", "Ctrl+5"),
    "history": RailItem("history", later("History"), "history", "Ctrl+6"),
    "submission": RailItem("submission", later("Submission"), "send", "Ctrl+7"),
}
SETTINGS = RailItem("settings", later("Settings"), "settings", "Ctrl+,")
OF_ASSESSMENT: frozenset[PageName] = frozenset(
    {
        "assessment",
        "quick",
        "evidence",
        "results",
        "cover",
        "loss",
        "plan",
        "submission",
        "crosswalk",
        "forms",
    }
)
"""Pages that show one open assessment."""
BELONGS: Mapping[PageName, PageName] = {
    "quick": "assessment",
    "evidence": "assessment",
    "cover": "results",
    "crosswalk": "submission",
    "forms": "submission",
    "verify": "registries",
}
"""Pages that have no place of their own on the rail, and the one they belong to."""
NO_ASSESSMENT = later("Open or start an assessment first.")
