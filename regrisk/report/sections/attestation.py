"""Attestation: the statement, who was asked, what was checked, and where to sign."""

from collections.abc import Iterator

from regrisk.model.assessment import Attested
from regrisk.report import facts
from regrisk.report.blocks import Block, Bullets, Heading, Panel, SignatureBlock, Signatures, Text
from regrisk.report.document import Section
from regrisk.report.dossier import Dossier
from regrisk.report.inline import Words, bold, digest
from regrisk.report.phrases import day, listed, verb, word
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


def section(dossier: Dossier) -> Section:
    """Return the page to sign; a provisional report cannot be signed, a redacted one is not."""
    return Section(
        key="attestation",
        title="Attestation",
        lede=ATTESTATION_LEDE,
        blocks=(
            *_provisional(dossier),
            Panel(
                title="Statement",
                blocks=tuple(
                    Text(words=part.format(date=day(dossier.assessment.taken_on)), style="body")
                    for part in ATTESTATION
                ),
            ),
            Heading(text="Who was asked"),
            *who_was_asked(dossier),
            Heading(text="Before signing, we checked"),
            Bullets(items=_checked(dossier), sign="to_tick"),
            *_signatures(dossier),
            Heading(text="Submission"),
            _submission(dossier),
        ),
    )


def _provisional(dossier: Dossier) -> Iterator[Block]:
    if dossier.provisional:
        yield Text(words=(bold(PROVISIONAL_ATTESTATION),), style="body")


def _checked(dossier: Dossier) -> tuple[Words, ...]:
    waiting = sum(not each.explained for each in dossier.evaluation.contradictions)
    left = f"{word(waiting)} {verb(waiting, 'is', 'are')} still open" if waiting else "none is open"
    known = facts.words(dossier.pack, dossier.assessment, facts.KNOWN_MATTERS)
    said = f"{known[:1].lower()}{known[1:]}" if known else "not given"
    return (
        "Every answer names what it covers. None says “all” where it means “most”.",
        (
            "Contradictions are fixed or explained in writing (",
            dossier.section("contradictions"),
            f"): {left}.",
        ),
        f"Managers were asked in writing about known circumstances. The profile says today: {said}.",
        "The digest below is the one on the cover.",
    )


def _signatures(dossier: Dossier) -> Iterator[Block]:
    if dossier.redacted:
        yield Text(words="Signed in the full report.", style="body")
    elif not dossier.provisional:
        yield Signatures(
            blocks=(
                SignatureBlock(title="For the registry (an officer able to bind it)"),
                SignatureBlock(title="Registry security officer"),
            )
        )


def _submission(dossier: Dossier) -> Table:
    attested = [_attested(dossier, each) for each in dossier.assessment.attested]
    rows: list[tuple[str, Words]] = [
        ("Submission", _named(dossier)),
        ("Digest", (digest(f"sha256 {dossier.digest}"),)),
        ("Attested by", "; ".join(attested) or "nobody yet"),
        ("Signature", _signature(dossier)),
    ]
    return Table(
        columns=(Column(width=73, style="quiet"), Column(width=431)),
        rows=tuple(Row(cells=cells) for cells in rows),
        kind="names",
    )


def _named(dossier: Dossier) -> str:
    seal = dossier.seal
    return f"{seal.submission}, sealed {day(seal.sealed_on)}" if seal else "not sealed"


def _attested(dossier: Dossier, each: Attested) -> str:
    if dossier.redacted:
        return f"name and role withheld, {day(each.on)}"
    parts = f" ({listed(each.parts)})" if each.parts else ""
    return f"{each.name}, {each.role}, {day(each.on)}{parts}"


def _signature(dossier: Dossier) -> str:
    if dossier.seal is None:
        return SIGNATURE
    return SIGNED if dossier.seal.signed else NOT_SIGNED
