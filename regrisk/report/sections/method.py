"""Method and limits: versions and digests, what the score is not, sources, and words explained."""

from typing import Literal

from regrisk import __version__
from regrisk.charts.figures import Amount, JudgementFigures, JudgementPart
from regrisk.model.pack import Pack
from regrisk.model.source import Status
from regrisk.report.blocks import Block, Bullets, Chart, Heading, Term, Terms, Text
from regrisk.report.document import Section
from regrisk.report.dossier import Dossier
from regrisk.report.inline import Words, digest, filled
from regrisk.report.phrases import capital, day, word
from regrisk.report.references import words
from regrisk.report.tables import Column, Row, Table
from regrisk.report.wording import LIMITS, WEIGHTS
from regrisk.words import later, say, say_many

REPORT_FORMAT = 1
MOST_SOURCES = 16
JudgementKind = Literal["measured", "literature", "recalled", "judgement"]

_WORDS = (
    (later("Limit", about="glossary"), later("the most an insurer pays", about="glossary")),
    (later("Retention", about="glossary"), later("what the insured bears first", about="glossary")),
    (later("Sublimit", about="glossary"), later("a lower limit for one cause", about="glossary")),
    (later("Binding", about="glossary"), later("the moment cover is agreed", about="glossary")),
    (
        later("Claims-made", about="glossary"),
        later("covers claims made while the policy runs", about="glossary"),
    ),
    (
        later("Subjectivity", about="glossary"),
        later("a condition an insurer sets for its offer", about="glossary"),
    ),
    (later("Evidenced", about="glossary"), later("shown by evidence in date", about="glossary")),
    (later("Lift", about="glossary"), later("points gained by one control", about="glossary")),
    (later("Gate", about="glossary"), later("a rule that caps the band", about="glossary")),
)


def section(dossier: Dossier) -> Section:
    """Return the last section."""
    return Section(
        key="method",
        title=say("Method and limits"),
        lede=say("What was computed, from what, and how far to trust it."),
        blocks=(
            _versions(dossier),
            Heading(text=say("How the rules beside the score are known")),
            *_judgement(dossier.pack),
            Heading(text=say("Limits of the score")),
            Bullets(items=_limits(dossier)),
            Heading(text=say("Sources")),
            Text(words=_sources(dossier.pack)),
            Heading(text=say("Words")),
            Terms(
                terms=tuple(
                    Term(word=say(term, about="glossary"), meaning=say(meaning, about="glossary"))
                    for term, meaning in _WORDS
                )
            ),
        ),
    )


def _versions(dossier: Dossier) -> Table:
    pack, evaluation = dossier.pack, dossier.evaluation
    rows: tuple[tuple[str, Words], ...] = (
        (
            say("Pack"),
            say(
                "{pack} {version}, “{title}”, licence {licence}",
                pack=evaluation.pack.id,
                version=evaluation.pack.version,
                title=pack.title,
                licence=pack.licence,
            ),
        ),
        (say("Pack digest"), (digest(evaluation.pack.digest.replace("sha256:", "sha256 ")),)),
        (
            say("Scoring method"),
            say("{method} (exact fractions; shown values rounded down)", method=evaluation.method),
        ),
        (
            say("Program"),
            say("regrisk {version}; report format {format}", version=__version__, format=REPORT_FORMAT),
        ),
        (
            say("Assessment"),
            say(
                "taken {taken}; evaluated for {today}",
                taken=day(dossier.assessment.taken_on),
                today=day(dossier.today),
            ),
        ),
        (
            say("Submission digest") if dossier.seal else say("Content digest"),
            (digest(f"sha256 {dossier.digest}"),),
        ),
    )
    return Table(
        columns=(Column(width=95, style="quiet"), Column(width=409)),
        rows=tuple(Row(cells=cells) for cells in rows),
        kind="names",
    )


def _judgement(pack: Pack) -> tuple[Block, ...]:
    rules = _statuses(pack)
    if not rules:
        return (Text(words=say("Weights and rules are the judgement of the pack’s authors.")),)
    shares: tuple[tuple[JudgementKind, str, Status], ...] = (
        ("measured", later("official text"), "official"),
        ("literature", later("read elsewhere"), "secondary"),
        ("recalled", later("known in the field"), "general knowledge"),
        ("judgement", later("judgement of the pack’s authors"), "our judgement"),
    )
    parts = []
    for kind, label, status in shares:
        count = rules.count(status)
        if count:
            share = Amount(
                value=count / len(rules), shown=say("{number} %", number=round(100 * count / len(rules)))
            )
            parts.append(JudgementPart(kind=kind, label=say(label), share=share))
    name = say(
        "Exclusions, parts of cover and price drivers: {number} rules state how they are known",
        number=len(rules),
    )
    return (
        Heading(level=3, text=name),
        Chart(figures=JudgementFigures(name=name, parts=tuple(parts))),
        Text(
            words=say(
                "The bar speaks of these rules alone, which earn no points. All weights, levels, bands and "
                "gates, and so the score and the band, are the judgement of the pack’s authors."
            ),
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
    how_far = filled(
        say("{section} says how far they could move the result."),
        section=dossier.section("score", capital=True),
    )
    return tuple(
        words(say(limit), " ", how_far) if limit == WEIGHTS else say(limit, date=as_of) for limit in LIMITS
    )


def _sources(pack: Pack) -> str:
    """Name the frameworks and the official works; the rest is counted, and stands in the pack."""
    frameworks = [framework.short for framework in pack.frameworks]
    official = [source for source in pack.sources if source.status == "official"]
    named = [source.title for source in official[:MOST_SOURCES]]
    left = len(pack.sources) - len(named)
    sentences = [f"{' · '.join((*frameworks, *named))}."] if frameworks or named else []
    if left > 0:
        sentences.append(
            say_many(
                left,
                "One further work in the pack.",
                "{number} further works in the pack.",
                number=capital(word(left)),
            )
        )
    if pack.sources:
        last = max(source.consulted for source in pack.sources)
        sentences.append(say("Last read {day}.", day=day(last)))
    return " ".join((*sentences, say("Each question’s own citations are in the pack.")))
