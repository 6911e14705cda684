"""Cover and contracts: each part held, asked for and demanded, the contracts, and the history."""

from collections.abc import Iterator

from regrisk.model.cover import Policy
from regrisk.questions.known_words import form_of_policy
from regrisk.report import facts
from regrisk.report.blocks import Block, Heading, Note, Text
from regrisk.report.document import Section
from regrisk.report.dossier import Dossier
from regrisk.report.finder import HISTORY
from regrisk.report.inline import MARKS, Words
from regrisk.report.phrases import day, money
from regrisk.report.sections.cover_contracts import contracts
from regrisk.report.sections.cover_history import history
from regrisk.report.sections.cover_parts import parts
from regrisk.scoring.cover import in_force
from regrisk.words import say

_TERMS_KNOWN = "INS-06"
"""Asks whether the terms of the policy are known; above level 0 there is one."""


def section(dossier: Dossier) -> Section:
    """Return the section; a summary has the contracts and one line."""
    if dossier.variant == "summary":
        return Section(
            key="contracts",
            title=say("Cover and contracts"),
            lede=_asked(dossier),
            placement="flows",
            blocks=(Heading(text=say("Contracts that demand proof of insurance")), *contracts(dossier)),
        )
    return Section(
        key="contracts",
        title=say("Cover and contracts"),
        lede=say("What is held, what is asked for, what contracts demand, and why each part matters here."),
        blocks=(
            *parts(dossier),
            Note(words=_held(dossier)),
            Heading(text=say("Contracts that demand proof of insurance")),
            *contracts(dossier),
            *_gaps(dossier),
            Heading(text=say("Insurance and claims history"), key=HISTORY),
            *history(dossier),
        ),
    )


def _asked(dossier: Dossier) -> str:
    asked, kept = facts.limit_asked(dossier.assessment), facts.retention_asked(dossier.assessment)
    demanded = facts.demanded_by_contract(dossier.assessment)
    sentences = []
    if asked:
        sentences.append(
            say(
                "Asked for: {limit} with a retention of {retention}.",
                limit=money(asked),
                retention=money(kept),
            )
            if kept
            else say("Asked for: {limit}.", limit=money(asked))
        )
    if demanded:
        sentences.append(say("The highest limit a contract requires is {limit}.", limit=money(demanded)))
    return " ".join(sentences) or say("No limit is asked for yet.")


def _held(dossier: Dossier) -> str:
    held = in_force(dossier.assessment.policies, dossier.today)
    sentences = [say("US dollars.")]
    sentences += [_policy(policy) for policy in held]
    if not held:
        sentences.append(say("No policy in force is recorded in this file."))
        sentences += _spoken_of(dossier)
    sentences.append(_asked(dossier))
    exposure = dossier.evaluation.exposure
    if exposure is not None and exposure.open:
        sentences.append(say("Facts of the profile are missing; with them a part may be called for."))
    if dossier.pack.coverage is not None:
        sentences.append(dossier.pack.coverage.caution)
    return " ".join(sentences)


def _spoken_of(dossier: Dossier) -> Iterator[str]:
    """What to say where an answer speaks of the terms of a policy that is not in the register."""
    part = dossier.contributions.get(_TERMS_KNOWN)
    if part is not None and part.state == "answered" and part.level:
        yield say(
            "The answer to {question} speaks of a policy; its insurer, limits and days are not in this file.",
            question=_TERMS_KNOWN,
        )


def _policy(policy: Policy) -> str:
    said = {
        "insurer": policy.carrier,
        "form": form_of_policy(policy.form),
        "limit": money(policy.limit_usd),
        "retention": money(policy.retention_usd),
        "ends": day(policy.period_to),
    }
    if policy.retroactive_date == "none":
        return say(
            "Held today: {insurer}, {form}, limit {limit}, retention {retention}, no retroactive date, ends "
            "{ends}.",
            **said,
        )
    return say(
        "Held today: {insurer}, {form}, limit {limit}, retention {retention}, retroactive date {since}, ends "
        "{ends}.",
        since=day(policy.retroactive_date),
        **said,
    )


def _gaps(dossier: Dossier) -> tuple[Block, ...]:
    gaps = dossier.evaluation.cover_gaps
    if not gaps:
        return ()
    sentences: tuple[Words, ...] = tuple(f"{MARKS['partly']} {gap.because}" for gap in gaps)
    return (
        Heading(text=say("What does not fit together")),
        *(Text(words=sentence) for sentence in sentences),
    )
