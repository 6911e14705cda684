"""Cover and contracts: each part held, asked for and demanded, the contracts, and the history."""

from regrisk.report import facts
from regrisk.report.blocks import Block, Heading, Note, Text
from regrisk.report.document import Section
from regrisk.report.dossier import Dossier
from regrisk.report.inline import MARKS, Words
from regrisk.report.phrases import day, money
from regrisk.report.sections.cover_contracts import contracts
from regrisk.report.sections.cover_history import history
from regrisk.report.sections.cover_parts import parts
from regrisk.scoring.cover import in_force


def section(dossier: Dossier) -> Section:
    """Return the section; a summary has the contracts and one line."""
    if dossier.variant == "summary":
        return Section(
            key="contracts",
            title="Cover and contracts",
            lede=_asked(dossier),
            placement="flows",
            blocks=(Heading(text="Contracts that demand proof of insurance"), *contracts(dossier)),
        )
    return Section(
        key="contracts",
        title="Cover and contracts",
        lede="What is held, what is asked for, what contracts demand, and why each part matters here.",
        blocks=(
            *parts(dossier),
            Note(words=_held(dossier)),
            Heading(text="Contracts that demand proof of insurance"),
            *contracts(dossier),
            *_gaps(dossier),
            Heading(text="Insurance and claims history"),
            *history(dossier),
        ),
    )


def _asked(dossier: Dossier) -> str:
    asked, kept = facts.limit_asked(dossier.assessment), facts.retention_asked(dossier.assessment)
    demanded = facts.demanded_by_contract(dossier.assessment)
    sentences = []
    if asked:
        retention = f" with a retention of {money(kept)}" if kept else ""
        sentences.append(f"Asked for: {money(asked)}{retention}.")
    if demanded:
        sentences.append(f"The highest limit a contract requires is {money(demanded)}.")
    return " ".join(sentences) or "No limit is asked for yet."


def _held(dossier: Dossier) -> str:
    held = in_force(dossier.assessment.policies, dossier.today)
    sentences = ["US dollars."]
    for policy in held:
        retroactive = (
            "no retroactive date" if policy.retroactive_date == "none"
            else f"retroactive date {day(policy.retroactive_date)}"
        )  # fmt: skip
        form = policy.form.replace("_", "-").replace("-and-", " and ")
        sentences.append(
            f"Held today: {policy.carrier}, {form}, limit {money(policy.limit_usd)}, retention "
            f"{money(policy.retention_usd)}, {retroactive}, ends {day(policy.period_to)}."
        )
    if not held:
        sentences.append("No policy in force is recorded, so the column Held is empty.")
    sentences.append(_asked(dossier))
    exposure = dossier.evaluation.exposure
    if exposure is not None and exposure.open:
        sentences.append("Facts of the profile are missing; with them a part may be called for.")
    if dossier.pack.coverage is not None:
        sentences.append(dossier.pack.coverage.caution)
    return " ".join(sentences)


def _gaps(dossier: Dossier) -> tuple[Block, ...]:
    gaps = dossier.evaluation.cover_gaps
    if not gaps:
        return ()
    sentences: tuple[Words, ...] = tuple(f"{MARKS['partly']} {gap.because}" for gap in gaps)
    return (Heading(text="What does not fit together"), *(Text(words=sentence) for sentence in sentences))
