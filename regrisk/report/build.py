"""The report as a document: an ordered list of sections, numbered once, for each of three variants."""

from collections.abc import Callable
from typing import NamedTuple

from regrisk import __version__
from regrisk.catalogue import lookup_in
from regrisk.model.assessment import Assessment
from regrisk.model.comparison import Comparison
from regrisk.model.evaluation import Evaluation
from regrisk.model.pack import Pack
from regrisk.model.submission import SealMark
from regrisk.model.workspace import TrendPoint
from regrisk.report.content_digest import content_digest
from regrisk.report.document import Paper, ReportDocument, Section, Variant
from regrisk.report.dossier import Dossier
from regrisk.report.language import Language
from regrisk.report.phrases import NBSP, day, narrow_day
from regrisk.report.sections import (
    answers,
    attestation,
    contents,
    contradictions,
    controls,
    cover_and_contracts,
    drivers,
    evidence_index,
    exclusions,
    frameworks,
    knock_outs,
    ledger,
    method,
    plan,
    reading,
    score,
    summary,
    trend,
)
from regrisk.report.sections.about_summary import about_summary
from regrisk.report.sections.cover import cover
from regrisk.report.withheld import withhold
from regrisk.scoring.evaluate import evaluate
from regrisk.words import later, say, speaking


class Entry(NamedTuple):
    """A section with its key and the function that writes it; the contents have no number."""

    key: str
    write: Callable[[Dossier], Section]
    numbered: bool = True


SECTIONS: tuple[Entry, ...] = (
    Entry("summary", summary.section),
    Entry("contents", contents.section, numbered=False),
    Entry("reading", reading.section),
    Entry("score", score.section),
    Entry("ledger", ledger.section),
    Entry("answers", answers.section),
    Entry("knock-outs", knock_outs.section),
    Entry("exclusions", exclusions.section),
    Entry("contradictions", contradictions.section),
    Entry("contracts", cover_and_contracts.section),
    Entry("drivers", drivers.section),
    Entry("controls", controls.section),
    Entry("plan", plan.section),
    Entry("trend", trend.section),
    Entry("evidence", evidence_index.section),
    Entry("frameworks", frameworks.section),
    Entry("attestation", attestation.section),
    Entry("method", method.section),
)
"""Every section of the full report, in order; numbers follow from the place here and nowhere else."""

SUMMARY: tuple[Entry, ...] = (
    Entry("summary", summary.section, numbered=False),
    Entry("ledger", ledger.section, numbered=False),
    Entry("knock-outs", knock_outs.section, numbered=False),
    Entry("plan", plan.section, numbered=False),
    Entry("contracts", about_summary, numbered=False),
)
"""The sections of a summary; they have no numbers."""


_VARIANT = {
    "full": later("full", about="keyword"),
    "summary": later("summary", about="keyword"),
    "redacted": later("redacted", about="keyword"),
}
_HEAD = {"summary": later("SUMMARY", about="head"), "redacted": later("REDACTED", about="head")}


def build_report(
    pack: Pack,
    assessment: Assessment,
    evaluation: Evaluation,
    trend: tuple[TrendPoint, ...] = (),
    *,
    variant: Variant = "full",
    paper: Paper = "letter",
    language: Language = "en",
    changes: Comparison | None = None,
    seal: SealMark | None = None,
) -> ReportDocument:
    """Return the report of *assessment*, which *evaluation* was made from, with its history in *trend*.

    *changes* compares it with an earlier assessment; without it the report has the trend alone.
    *seal* names the submission that the report is made for; its digest is then the one printed.
    A redacted report is made from an assessment whose free text was replaced before any section sees it.
    All is said in *language*, whatever the window speaks; *pack* has its own texts, translated or not.
    """
    with speaking(lookup_in(language)):
        # The sentences of an evaluation are in the language in which it was made; its figures are the same.
        evaluation = evaluate(pack, assessment, evaluation.evaluated_on)
        return _document(
            pack,
            assessment,
            evaluation,
            trend,
            variant=variant,
            paper=paper,
            language=language,
            changes=changes,
            seal=seal,
        )


def _document(
    pack: Pack,
    assessment: Assessment,
    evaluation: Evaluation,
    trend: tuple[TrendPoint, ...],
    *,
    variant: Variant,
    paper: Paper,
    language: Language,
    changes: Comparison | None,
    seal: SealMark | None,
) -> ReportDocument:
    digest = seal.digest if seal else content_digest(pack, assessment, evaluation)
    if variant == "redacted":
        assessment, evaluation = withhold(pack, assessment, evaluation)
    entries = SUMMARY if variant == "summary" else SECTIONS
    numbered = [entry.key for entry in entries if entry.numbered]
    dossier = Dossier(
        pack=pack,
        assessment=assessment,
        evaluation=evaluation,
        trend=trend,
        variant=variant,
        numbers={key: number for number, key in enumerate(numbered, start=1)},
        sections=frozenset(entry.key for entry in entries),
        digest=digest,
        changes=changes,
        seal=seal,
    )
    registry, taken_on = assessment.registry, day(assessment.taken_on).replace(NBSP, " ")
    return ReportDocument(
        title=say("Readiness report: {registry}, {day}", registry=registry.name, day=taken_on),
        registry=registry.name,
        organisation=registry.organisation,
        assessed_on=assessment.taken_on,
        made_on=evaluation.evaluated_on,
        variant=variant,
        paper=paper,
        language=language,
        running_head=_running_head(
            registry.name, narrow_day(assessment.taken_on).replace(NBSP, " "), variant
        ),
        pack_line=f"{pack.id} {evaluation.pack.version}  {_short(evaluation.pack.digest)}",
        subject=say(
            "Insurability readiness self-assessment, pack {pack} {version}",
            pack=pack.id,
            version=evaluation.pack.version,
        ),
        keywords=(
            say("readiness", about="keyword"),
            say("self-assessment", about="keyword"),
            say("clinical registry", about="keyword"),
            pack.id,
            say(_VARIANT[variant], about="keyword"),
        ),
        creator=f"regrisk {__version__}",
        provisional=dossier.provisional,
        cover=cover(dossier),
        sections=tuple(_numbered(entry.write(dossier), dossier) for entry in entries),
    )


def _numbered(section: Section, dossier: Dossier) -> Section:
    return section.model_copy(update={"number": dossier.numbers.get(section.key)})


def _running_head(registry: str, taken_on: str, variant: Variant) -> str:
    head = say("{registry} · assessed {day}", registry=registry, day=taken_on)
    return head if variant == "full" else f"{head} · {say(_HEAD[variant], about='head')}"


def _short(digest: str) -> str:
    """Return the first sixteen digits of a digest, which are enough to tell packs apart on paper."""
    return f"sha256 {digest.removeprefix('sha256:')[:16]}"
