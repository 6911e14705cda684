"""Attestation: the statement, who was asked, what was checked, where to sign, and what was not seen."""

from collections.abc import Iterator

from regrisk import spoken
from regrisk.model.assessment import Attested
from regrisk.report import facts
from regrisk.report.blocks import Block, Bullets, Heading, Panel, SignatureBlock, Signatures, Text
from regrisk.report.document import Section
from regrisk.report.dossier import Dossier
from regrisk.report.inline import Words, bold, digest
from regrisk.report.phrases import day, listed, number, word
from regrisk.report.sections.not_seen import answers_not_seen, naming, not_seen
from regrisk.report.sections.since_sealed import since_sealed
from regrisk.report.sections.who_was_asked import who_was_asked
from regrisk.report.tables import Column, Row, Table
from regrisk.report.wording import (
    ATTESTATION,
    ATTESTATION_LEDE,
    NOT_SIGNED,
    PROVISIONAL_ATTESTATION,
    SIGNATURE,
    SIGNED,
)
from regrisk.words import say, say_many


def section(dossier: Dossier) -> Section:
    """Return the page to sign; a provisional report cannot be signed, a redacted one is not.

    Once somebody attests, what was not seen and what changed since the last seal follow the signatures.
    """
    return Section(
        key="attestation",
        title=say("Attestation"),
        lede=say(ATTESTATION_LEDE),
        blocks=(
            *_provisional(dossier),
            Panel(
                title=say("Statement"),
                blocks=tuple(
                    Text(words=say(part, date=day(dossier.assessment.taken_on)), style="body")
                    for part in ATTESTATION
                ),
            ),
            Heading(text=say("Who was asked")),
            *who_was_asked(dossier),
            Heading(text=say("Before signing, we checked")),
            Bullets(items=_checked(dossier), sign="to_tick"),
            *_signatures(dossier),
            *_behind(dossier),
            Heading(text=say("Submission")),
            _submission(dossier),
        ),
    )


def _provisional(dossier: Dossier) -> Iterator[Block]:
    if dossier.provisional:
        yield Text(words=(bold(say(PROVISIONAL_ATTESTATION)),), style="body")


def _behind(dossier: Dossier) -> Iterator[Block]:
    if dossier.assessment.attested:
        yield from not_seen(dossier)
        yield from since_sealed(dossier)


def _checked(dossier: Dossier) -> tuple[Words, ...]:
    return (
        say("Every answer names what it covers. None says “all” where it means “most”."),
        naming(_contradictions(dossier), dossier.section("contradictions")),
        _known_matters(dossier),
        say("The digest below is the one on the cover."),
        *_not_seen(dossier),
    )


def _contradictions(dossier: Dossier) -> str:
    waiting = sum(not each.explained for each in dossier.evaluation.contradictions)
    if not waiting:
        return say(
            "Contradictions are fixed or explained in writing ({section}): none is open.", section="{section}"
        )
    return say_many(
        waiting,
        "Contradictions are fixed or explained in writing ({section}): one is still open.",
        "Contradictions are fixed or explained in writing ({section}): {number} are still open.",
        number=word(waiting),
        section="{section}",
    )


def _known_matters(dossier: Dossier) -> str:
    known = facts.words(dossier.pack, dossier.assessment, facts.KNOWN_MATTERS)
    if not known:
        return say(
            "Managers were asked in writing about known circumstances. The profile says today: not given."
        )
    # Only the first letter: the rest may hold a name.
    first = spoken.inside(known[:1])
    return say(
        "Managers were asked in writing about known circumstances. The profile says today: {said}.",
        said=f"{first}{known[1:]}",
    )


def _not_seen(dossier: Dossier) -> Iterator[Words]:
    told, assumed, _ = answers_not_seen(dossier)
    if dossier.assessment.attested and (told or assumed):
        yield say(
            "Answers that nobody saw to be so are listed below: {told} told, {assumed} assumed.",
            told=number(len(told)),
            assumed=number(len(assumed)),
        )


def _signatures(dossier: Dossier) -> Iterator[Block]:
    if dossier.redacted:
        attested = bool(dossier.assessment.attested)
        yield Text(
            words=say("Signed in the full report.") if attested else say("To be signed in the full report."),
            style="body",
        )
    elif not dossier.provisional:
        lines = (say("Signature"), say("Name and title"), say("Date"))
        yield Signatures(
            blocks=(
                SignatureBlock(title=say("For the registry (an officer able to bind it)"), lines=lines),
                SignatureBlock(title=say("Registry security officer"), lines=lines),
            )
        )


def _submission(dossier: Dossier) -> Table:
    attested = [_attested(dossier, each) for each in dossier.assessment.attested]
    rows: list[tuple[str, Words]] = [
        (say("Submission"), _named(dossier)),
        (say("Digest"), (digest(f"sha256 {dossier.digest}"),)),
        (say("Attested by"), "; ".join(attested) or say("nobody yet")),
        (say("Signature"), _signature(dossier)),
    ]
    return Table(
        columns=(Column(width=73, style="quiet"), Column(width=431)),
        rows=tuple(Row(cells=cells) for cells in rows),
        kind="names",
    )


def _named(dossier: Dossier) -> str:
    seal = dossier.seal
    if seal is None:
        return say("not sealed")
    return say("{submission}, sealed {day}", submission=seal.submission, day=day(seal.sealed_on))


def _attested(dossier: Dossier, each: Attested) -> str:
    if dossier.redacted:
        return say("name and role withheld, {day}", day=day(each.on))
    parts = f" ({listed(each.parts)})" if each.parts else ""
    return f"{each.name}, {each.role}, {day(each.on)}{parts}"


def _signature(dossier: Dossier) -> str:
    if dossier.seal is None:
        return say(SIGNATURE)
    return say(SIGNED) if dossier.seal.signed else say(NOT_SIGNED)
