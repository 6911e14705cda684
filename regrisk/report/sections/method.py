"""Method and limits: versions and digests, what the score is not, sources, and words explained."""

from typing import Literal

from regrisk import __version__
from regrisk.charts.figures import Amount, JudgementFigures, JudgementPart
from regrisk.model.pack import Pack
from regrisk.model.source import Status
from regrisk.report.blocks import Block, Bullets, Chart, Heading, Term, Terms, Text
from regrisk.report.document import Section
from regrisk.report.dossier import Dossier
from regrisk.report.inline import Words, digest
from regrisk.report.phrases import capital, counted, day
from regrisk.report.references import words
from regrisk.report.tables import Column, Row, Table
from regrisk.report.wording import LIMITS

REPORT_FORMAT = 1
MOST_SOURCES = 16
JudgementKind = Literal["measured", "literature", "recalled", "judgement"]

_WORDS = (
    ("Limit", "the most an insurer pays"),
    ("Retention", "what the insured bears first"),
    ("Sublimit", "a lower limit for one cause"),
    ("Binding", "the moment cover is agreed"),
    ("Claims-made", "covers claims made while the policy runs"),
    ("Subjectivity", "a condition an insurer sets for its offer"),
    ("Evidenced", "shown by evidence in date"),
    ("Lift", "points gained by one control"),
    ("Gate", "a rule that caps the band"),
)


def section(dossier: Dossier) -> Section:
    """Return the last section."""
    return Section(
        key="method",
        title="Method and limits",
        lede="What was computed, from what, and how far to trust it.",
        blocks=(
            _versions(dossier),
            Heading(text="How much is measured, how much is judgement"),
            *_judgement(dossier.pack),
            Heading(text="Limits of the score"),
            Bullets(items=_limits(dossier)),
            Heading(text="Sources"),
            Text(words=_sources(dossier.pack)),
            Heading(text="Words"),
            Terms(terms=tuple(Term(word=word, meaning=meaning) for word, meaning in _WORDS)),
        ),
    )


def _versions(dossier: Dossier) -> Table:
    pack, evaluation = dossier.pack, dossier.evaluation
    rows: tuple[tuple[str, Words], ...] = (
        ("Pack", f"{evaluation.pack.id} {evaluation.pack.version}, “{pack.title}”, licence {pack.licence}"),
        ("Pack digest", (digest(evaluation.pack.digest.replace("sha256:", "sha256 ")),)),
        ("Scoring method", f"{evaluation.method} (exact fractions; shown values rounded down)"),
        ("Program", f"regrisk {__version__}; report format {REPORT_FORMAT}"),
        ("Assessment", f"taken {day(dossier.assessment.taken_on)}; evaluated for {day(dossier.today)}"),
        ("Submission digest" if dossier.seal else "Content digest", (digest(f"sha256 {dossier.digest}"),)),
    )
    return Table(
        columns=(Column(width=95, style="quiet"), Column(width=409)),
        rows=tuple(Row(cells=cells) for cells in rows),
        kind="names",
    )


def _judgement(pack: Pack) -> tuple[Block, ...]:
    rules = _statuses(pack)
    if not rules:
        return (Text(words="Weights and rules are the judgement of the pack’s authors."),)
    shares: tuple[tuple[JudgementKind, str, Status], ...] = (
        ("measured", "official text", "official"),
        ("literature", "read elsewhere", "secondary"),
        ("recalled", "known in the field", "general knowledge"),
        ("judgement", "judgement of the pack’s authors", "our judgement"),
    )
    parts = []
    for kind, label, status in shares:
        count = rules.count(status)
        if count:
            share = Amount(value=count / len(rules), shown=f"{round(100 * count / len(rules))} %")
            parts.append(JudgementPart(kind=kind, label=label, share=share))
    return (
        Heading(level=3, text=f"Rules with a stated source ({len(rules)})"),
        Chart(
            figures=JudgementFigures(name=f"Rules with a stated source ({len(rules)})", parts=tuple(parts))
        ),
        Text(
            words="Exclusions, parts of cover and price drivers state how they are known. All "
            "weights, levels, bands and gates are the judgement of the pack’s authors."
        ),
    )


def _statuses(pack: Pack) -> tuple[Status, ...]:
    exclusions = pack.exclusions.exclusions if pack.exclusions else ()
    parts = pack.coverage.parts if pack.coverage else ()
    return (
        *(rule.status for rule in exclusions),
        *(part.sublimit_practice.status for part in parts),
        *(driver.status for driver in pack.drivers),
    )


def _limits(dossier: Dossier) -> tuple[Words, ...]:
    as_of = day(dossier.pack.exclusions.as_of if dossier.pack.exclusions else dossier.today)
    how_far = words(" ", dossier.section("score", capital=True), " says how far they could move the result.")
    sentences = [sentence.format(date=as_of) for sentence in LIMITS]
    return tuple(words(each, how_far) if each.startswith("Weights") else each for each in sentences)


def _sources(pack: Pack) -> str:
    """Name the frameworks and the official works; the rest is counted, and stands in the pack."""
    frameworks = [framework.short for framework in pack.frameworks]
    official = [source for source in pack.sources if source.status == "official"]
    named = [source.title for source in official[:MOST_SOURCES]]
    left = len(pack.sources) - len(named)
    sentences = [f"{' · '.join((*frameworks, *named))}."] if frameworks or named else []
    if left > 0:
        sentences.append(f"{capital(counted(left, 'further work', 'further works'))} in the pack.")
    if pack.sources:
        sentences.append(f"Last read {day(max(source.consulted for source in pack.sources))}.")
    return " ".join((*sentences, "Each question’s own citations are in the pack."))
