"""One of every component, for tests that sweep over all of them."""

import datetime

from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QVBoxLayout, QWidget

from regrisk_ui.components.banner import Banner
from regrisk_ui.components.button import Button, IconButton
from regrisk_ui.components.card import Card
from regrisk_ui.components.chip import Chip
from regrisk_ui.components.choice_lists import CheckList, RadioList
from regrisk_ui.components.choice_rows import Entry
from regrisk_ui.components.combo_field import ComboField
from regrisk_ui.components.date_field import DateField
from regrisk_ui.components.empty_state import EmptyState
from regrisk_ui.components.ledger import Ledger
from regrisk_ui.components.ledger_values import LedgerFoot, LedgerItem, LedgerLine
from regrisk_ui.components.level import Option
from regrisk_ui.components.level_choice import LevelChoice, Threshold
from regrisk_ui.components.list_row import ListRow
from regrisk_ui.components.meter import Meter
from regrisk_ui.components.meter_scale import BandMark
from regrisk_ui.components.meter_values import MeterValues, Reading
from regrisk_ui.components.number_field import NumberField
from regrisk_ui.components.scale_bar import Legend
from regrisk_ui.components.segmented import SegmentedChoice
from regrisk_ui.components.slider import Slider
from regrisk_ui.components.step_list import Step, StepList
from regrisk_ui.components.switch import Switch
from regrisk_ui.components.table import Table
from regrisk_ui.components.text_box import TextBox
from regrisk_ui.components.text_field import TextField
from regrisk_ui.components.toast import Toast

SENTENCES = (
    "None or optional",
    "Some paths or some users",
    "All staff VPN and cloud logins, but vendor or legacy paths remain",
    "Every remote path for staff, vendors and sites",
    "Every path, phishing-resistant factor for administrators, legacy authentication blocked",
)
BANDS = (
    BandMark("Not ready", 0),
    BandMark("Conditional", 50, "50+"),
    BandMark("Standard", 70, "70+"),
    BandMark("Preferred", 85, "85+"),
)


def levels() -> LevelChoice:
    """A maturity choice with a decline below level 2."""
    options = [
        Option(str(level), text, "last year" if level == 1 else "", "Decline likely below level 2")
        for level, text in enumerate(SENTENCES)
    ]
    return LevelChoice(options, threshold=Threshold("decline", "Decline likely until level 2", "2"))


def meter_values(score: float = 71.7, what_if: float | None = 72.9) -> MeterValues:
    """Three numbers close enough to each other that their labels must give way."""
    return MeterValues(
        evidenced=Reading(46.1, "46.1", "Evidenced"),
        score=Reading(score, f"{score}", "Score"),
        potential=Reading(74.2, "74.2", "Potential"),
        sentence=f"Score {score} of 100. Evidenced 46.1. Potential 74.2. Band Conditional.",
        bands=BANDS,
        what_if=Reading(what_if, f"{what_if}", "With these") if what_if is not None else None,
    )


def ledger() -> Ledger:
    """Two domains, one of them with questions."""
    items = (
        LedgerItem("ACC-09", "Level 1: Some use separate accounts.", ("0.31", "1.25", "0.93")),
        LedgerItem("ACC-01", "Level 2: All staff VPN, but vendor paths remain", ("0.62", "1.25", "0.62")),
    )
    lines = [
        LedgerLine("ACC", "Access and identity", 3.6, 8.18, 14, ("8.18", "14.00", "5.82"), items),
        LedgerLine("ENC", "Encryption and keys", 6.4, 6.96, 12, ("6.96", "12.00", "5.04")),
    ]
    foot = [LedgerFoot("Total", ("15.14", "26.00", "10.86"))]
    return Ledger(("Domain", "Earned", "Possible", "Lost"), lines, foot)


def every_component() -> QWidget:
    """A column with one of every component."""
    host = QWidget()
    column = QVBoxLayout(host)
    card = Card()
    card.set_heading("A card", "with a note", actions=[Button("By question", size="small")])
    model = QStandardItemModel(0, 1)
    model.appendRow(QStandardItem("A row"))
    entries = [Entry("a", "Full", "Every answer with scope and basis."), Entry("b", "Summary")]
    for part in (
        card,
        Button("Save & seal", kind="primary", icon="lock", keys="Return"),
        IconButton("search", "Find", keys="/"),
        Chip("subjectivity"),
        Banner("exclusion", "A lost passphrase cannot be recovered", "Write it down."),
        levels(),
        SegmentedChoice("Basis", [("seen", "Seen"), ("told", "Told")], "seen"),
        CheckList("Data held", entries),
        RadioList("What goes in", entries, "a"),
        Switch("Motion"),
        Slider("Retention", least=0, most=100, value=40),
        TextField("Scope", "All staff"),
        TextBox("Note", "A note."),
        DateField("As of", datetime.date(2026, 10, 2)),
        NumberField("Records held", 182_000, unit="people"),
        ComboField("Language", [("en", "English"), ("de", "Deutsch")], "en"),
        Meter(meter_values()),
        Legend((("shown", "Evidenced: shown"),)),
        ledger(),
        StepList("Domains", [Step("acc", "Access and identity", 0.5, "7/14", "7 of 14 answered")], "acc"),
        ListRow("One contradiction is open", "Fix one.", lead="ENC-01", trailing=[Button("Resolve")]),
        EmptyState("history", "No earlier assessment", "It begins with your second."),
        Table("Plan", model),
        Toast("undo", "Answer cleared", action="Undo", keys="Ctrl+Z"),
        Toast("error", "The PDF could not be written", "It is open elsewhere.", action="Choose a name"),
    ):
        column.addWidget(part)
    return host
