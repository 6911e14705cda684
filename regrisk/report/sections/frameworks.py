"""Frameworks: which rules the answers cover, in part or not at all; coverage, not compliance."""

from collections.abc import Mapping

from regrisk.charts.figures import CoverageFigures
from regrisk.report.blocks import Block, Columns, Heading, Note, Text
from regrisk.report.document import Section
from regrisk.report.dossier import Dossier
from regrisk.report.frameworks import (
    CSF,
    CSF_CATEGORIES,
    HHS,
    HIPAA,
    Counts,
    Coverage,
    by_category,
    by_standard,
    citing,
    counted,
    covered,
    standard_label,
)
from regrisk.report.inline import MARKS, Words, bold
from regrisk.report.phrases import shortened
from regrisk.report.tables import Column, CoverageCell, Row, Table
from regrisk.report.wording import FRAMEWORKS
from regrisk.words import later, say

_KNOWN = (CSF, HIPAA, HHS)
_STATE: dict[Coverage, str] = {
    "met": later("met", about="framework"),
    "part": later("part", about="framework"),
    "gap": later("gap", about="framework"),
    "not_asked": later("not asked", about="framework"),
}
_READING = later(
    "Dark: met, every citing question at level 3 or 4. Mid: part, a mean level of 2 or more. "
    "Hatched: gap, below that. White: not asked; no question that counts here cites it. "
    "Counts stand in the same order."
)
_NAMED = 2


def section(dossier: Dossier) -> Section:
    """Return the coverage of the frameworks the pack cites."""
    cited = {framework.id for framework in dossier.pack.frameworks}
    blocks: list[Block] = []
    if {CSF, HIPAA} <= cited:
        blocks += [Columns(columns=(_csf(dossier), _hipaa(dossier))), Note(words=say(_READING))]
    if HHS in cited:
        blocks.append(Columns(columns=_hhs(dossier)))
    if not blocks:
        blocks.append(_others(dossier))
    return Section(
        key="frameworks",
        title=say("Frameworks"),
        lede=say(
            "Public frameworks, read through the questions that cite them, as answered, shown or not. "
            "Coverage, not compliance."
        ),
        blocks=(
            *blocks,
            Note(words=f"{say(FRAMEWORKS)} {say('Identifiers and our own short labels only.')}"),
        ),
    )


def _csf(dossier: Dossier) -> tuple[Block, ...]:
    ids = citing(dossier, CSF)
    groups = by_category(ids)
    rows = [_row(name, _category(name), counted(dossier, of)) for name, of in groups.items()]
    rows.append(
        _row(say("All"), say("{number} subcategories", number=len(ids)), counted(dossier, ids), total=True)
    )
    return (Heading(level=3, text=say("NIST CSF 2.0, by category")), _bars(say("Category"), rows))


def _category(name: str) -> str:
    return say(CSF_CATEGORIES[name]) if name in CSF_CATEGORIES else name


def _hipaa(dossier: Dossier) -> tuple[Block, ...]:
    groups = by_standard(citing(dossier, HIPAA))
    rows = [
        _row(name, standard_label(dossier.pack, name, of), counted(dossier, of))
        for name, of in groups.items()
    ]
    every = {identity: questions for of in groups.values() for identity, questions in of.items()}
    rows.append(_row(say("All"), say("standards, specifications"), counted(dossier, every), total=True))
    return (Heading(level=3, text=say("HIPAA Security Rule, 45 CFR 164 (in force)")), _bars("164.", rows))


def _bars(head: str, rows: list[Row]) -> Table:
    return Table(
        columns=(
            Column(head=head, width=43, style="key"),
            Column(width=118, one_line=True),
            Column(width=41),
            Column(head=say("met / part / gap / not"), width=41, align="right", style="quiet"),
        ),
        rows=tuple(rows),
        density="dense",
    )


def _row(name: str, label: str, counts: Counts, *, total: bool = False) -> Row:
    shown = "/".join(map(str, counts))
    figures = CoverageFigures(**counts._asdict())
    return Row(cells=(name, label, CoverageCell(coverage=figures), shown), kind="total" if total else "plain")


def _hhs(dossier: Dossier) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    ids = citing(dossier, HHS)
    essential = {identity: of for identity, of in ids.items() if identity.startswith("CPG-E")}
    enhanced = {identity: of for identity, of in ids.items() if identity not in essential}
    return (
        (
            Heading(level=3, text=say("HHS cybersecurity performance goals, essential")),
            _goals(dossier, essential),
        ),
        (Heading(level=3, text=say("Enhanced")), _goals(dossier, enhanced)),
    )


def _goals(dossier: Dossier, ids: Mapping[str, tuple[str, ...]]) -> Table:
    labels = next(framework.ids for framework in dossier.pack.frameworks if framework.id == HHS)
    rows = []
    for identity, questions in ids.items():
        found = covered(dossier, questions)
        state: Words = (bold(f"{MARKS[found]} {say(_STATE[found], about='framework')}"),)
        rows.append(Row(cells=(labels[identity], state, shortened(questions, _NAMED) or "–")))
    return Table(
        columns=(
            Column(head=say("HHS goal"), width=117),
            Column(head=say("State", about="framework"), width=54),
            Column(head=say("Questions"), width=72, style="quiet"),
        ),
        rows=tuple(rows),
        density="dense",
    )


def _others(dossier: Dossier) -> Block:
    if not dossier.pack.frameworks:
        return Text(words=say("This pack cites no frameworks."))
    rows = []
    for framework in dossier.pack.frameworks:
        cited = {identity: of for identity, of in citing(dossier, framework.id).items() if of}
        counts = counted(dossier, cited)
        rows.append(Row(cells=(framework.short, framework.version, str(len(cited)), *map(str, counts[:3]))))
    return Table(
        columns=(
            Column(head=say("Framework"), width=196, style="key"),
            Column(head=say("Version"), width=148),
            Column(head=say("Cited here"), width=50, align="right"),
            Column(head=say("Met", about="framework"), width=36, align="right"),
            Column(head=say("Part", about="framework"), width=37, align="right"),
            Column(head=say("Gap", about="framework"), width=37, align="right"),
        ),
        rows=tuple(rows),
    )
