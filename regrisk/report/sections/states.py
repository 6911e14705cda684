"""In which state the questions are, and the points that hang on each state; they add to 100 as printed."""

from collections.abc import Callable

from regrisk.model.evaluation import Contribution
from regrisk.report.dossier import Dossier
from regrisk.report.tables import Column, Row, Table
from regrisk.scoring.display import figure_text, hundredths
from regrisk.scoring.points import total
from regrisk.spoken import figure
from regrisk.words import say


def states(dossier: Dossier) -> Table:
    """Return the table of states; the line of answers not shown takes what the others' rounding leaves."""
    groups: dict[str, Callable[[Contribution], bool]] = {
        say("Answered, evidence in date"): lambda part: part.state == "answered" and _shown(dossier, part),
        say("Answered, not shown"): lambda part: part.state == "answered" and not _shown(dossier, part),
        say("Unknown", about="state"): lambda part: part.state == "unknown",
        say("Unanswered", about="state"): lambda part: part.state == "unanswered",
    }
    counting = {
        name: [part for part in dossier.counting if belongs(part)] for name, belongs in groups.items()
    }
    cut = {name: hundredths(total(part.possible for part in parts)) for name, parts in counting.items()}
    whole = hundredths(total(part.possible for part in dossier.counting))
    rounding = whole - sum(cut.values())
    rows = [Row(cells=(name, str(len(counting[name])), _printed(cut[name]))) for name in groups]
    if rounding:
        rows.append(
            Row(cells=(say("Rounding of the lines above"), "–", f"+{_printed(rounding)}"), kind="quiet")
        )
    rows.append(
        Row(cells=(say("Counting", about="state"), str(len(dossier.counting)), _printed(whole)), kind="total")
    )
    parts = dossier.evaluation.contributions
    scored = {question.id for question in dossier.pack.questions if question.scored}
    beside = {
        say("Not applicable, with reason"): [
            p for p in parts if p.state == "not_applicable" and p.question in scored
        ],
        say("Hidden by the profile"): [p for p in parts if p.state == "hidden"],
        say("Asked, never scored"): [p for p in parts if p.state != "hidden" and p.question not in scored],
    }
    rows += [Row(cells=(name, str(len(those)), "–"), kind="quiet") for name, those in beside.items()]
    return Table(
        columns=(
            Column(head=say("State"), width=133),
            Column(head=say("Questions"), width=46, align="right"),
            Column(head=say("Points at stake"), width=64, align="right"),
        ),
        rows=tuple(rows),
        density="medium",
    )


def _shown(dossier: Dossier, part: Contribution) -> bool:
    return any(item.state == "in_date" for item in dossier.evidence_of.get(part.question, ()))


def _printed(hundredths_of_points: int) -> str:
    return figure(figure_text(hundredths_of_points, 2))
