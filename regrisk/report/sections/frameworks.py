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

_KNOWN = (CSF, HIPAA, HHS)
_STATE: dict[Coverage, str] = {
    "met": f"{MARKS['met']} met",
    "part": f"{MARKS['part']} part",
    "gap": f"{MARKS['gap']} gap",
    "not_asked": f"{MARKS['not_asked']} not asked",
}
_READING = (
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
        blocks += [Columns(columns=(_csf(dossier), _hipaa(dossier))), Note(words=_READING)]
    if HHS in cited:
        blocks.append(Columns(columns=_hhs(dossier)))
    if not blocks:
        blocks.append(_others(dossier))
    return Section(
        key="frameworks",
        title="Frameworks",
        lede="Public frameworks, read through the questions that cite them. Coverage, not compliance.",
        blocks=(*blocks, Note(words=f"{FRAMEWORKS} Identifiers and our own short labels only.")),
    )


def _csf(dossier: Dossier) -> tuple[Block, ...]:
    ids = citing(dossier, CSF)
    groups = by_category(ids)
    rows = [_row(name, CSF_CATEGORIES.get(name, name), counted(dossier, of)) for name, of in groups.items()]
    rows.append(_row("All", f"{len(ids)} subcategories", counted(dossier, ids), total=True))
    return (Heading(level=3, text="NIST CSF 2.0, by category"), _bars("Category", rows))


def _hipaa(dossier: Dossier) -> tuple[Block, ...]:
    groups = by_standard(citing(dossier, HIPAA))
    rows = [
        _row(name, standard_label(dossier.pack, name, of), counted(dossier, of))
        for name, of in groups.items()
    ]
    every = {identity: questions for of in groups.values() for identity, questions in of.items()}
    rows.append(_row("All", "standards, specifications", counted(dossier, every), total=True))
    return (Heading(level=3, text="HIPAA Security Rule, 45 CFR 164 (in force)"), _bars("164.", rows))


def _bars(head: str, rows: list[Row]) -> Table:
    return Table(
        columns=(
            Column(head=head, width=43, style="key"),
            Column(width=118, one_line=True),
            Column(width=41),
            Column(head="met / part / gap / not", width=41, align="right", style="quiet"),
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
        (Heading(level=3, text="HHS cybersecurity performance goals, essential"), _goals(dossier, essential)),
        (Heading(level=3, text="Enhanced"), _goals(dossier, enhanced)),
    )


def _goals(dossier: Dossier, ids: Mapping[str, tuple[str, ...]]) -> Table:
    labels = next(framework.ids for framework in dossier.pack.frameworks if framework.id == HHS)
    rows = []
    for identity, questions in ids.items():
        state: Words = (bold(_STATE[covered(dossier, questions)]),)
        rows.append(Row(cells=(labels[identity], state, shortened(questions, _NAMED) or "–")))
    return Table(
        columns=(
            Column(head="HHS goal", width=117),
            Column(head="State", width=54),
            Column(head="Questions", width=72, style="quiet"),
        ),
        rows=tuple(rows),
        density="dense",
    )


def _others(dossier: Dossier) -> Block:
    if not dossier.pack.frameworks:
        return Text(words="This pack cites no frameworks.")
    rows = []
    for framework in dossier.pack.frameworks:
        cited = {identity: of for identity, of in citing(dossier, framework.id).items() if of}
        counts = counted(dossier, cited)
        rows.append(Row(cells=(framework.short, framework.version, str(len(cited)), *map(str, counts[:3]))))
    return Table(
        columns=(
            Column(head="Framework", width=196, style="key"),
            Column(head="Version", width=148),
            Column(head="Cited here", width=50, align="right"),
            Column(head="Met", width=36, align="right"),
            Column(head="Part", width=37, align="right"),
            Column(head="Gap", width=37, align="right"),
        ),
        rows=tuple(rows),
    )
