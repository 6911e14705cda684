"""Whether the signatures of a submission hold, and what they show."""

from regrisk.export import manifest as names
from regrisk.export.opened import DamagedError, Files, read
from regrisk.export.outcome import Outcome, outcome
from regrisk.export.signature import Signature, check_detached, check_pdf
from regrisk.export.verify_files import path_of
from regrisk.model.submission import Difference, Manifest, Signed
from regrisk.words import later, say

UNSIGNED = later("It is not signed: this shows a change made by accident, and not one made on purpose.")
_SELF_MADE = later(
    "Whoever holds the key wrote the certificate too, so it does not show who signed: "
    "compare the fingerprint with one you have from the registry."
)
_ISSUED = later("Whether to believe {issuer}, who issued the certificate, was not checked.")
_MARK = b"/ByteRange"
"""Stands in every PDF that is signed."""


def check_signatures(files: Files, manifest: Manifest, content: bytes) -> tuple[Outcome, Signed]:
    """Check both signatures of a submission, that of the manifest and that of the PDF.

    Raises:
        UsageError: it is signed, and nothing here can check signatures.
    """
    report = path_of(manifest, "report")
    try:
        pdf = read(files, report)
    except DamagedError:
        pdf = b""
    there = names.SIGNATURE in files.names
    if not (manifest.signed or there or _MARK in pdf):
        return outcome("signature", (), say(UNSIGNED)), "none"
    of_manifest = _of_manifest(files, content) if there else None
    of_report = check_pdf(pdf)
    differences = [*_wrong(names.SIGNATURE, of_manifest), *_wrong(report, of_report)]
    if not manifest.signed:
        differences.append(
            Difference(place=names.MANIFEST, because=say("it says that nothing is signed, and something is."))
        )
    if of_manifest and of_report and of_manifest.fingerprint != of_report.fingerprint:
        differences.append(
            Difference(
                place=names.SIGNATURE, because=say("another key made it than that of {file}.", file=report)
            )
        )
    fine = "" if of_manifest is None else _says(of_manifest)
    return outcome("signature", differences, fine), "invalid" if differences else "valid"


def _of_manifest(files: Files, content: bytes) -> Signature:
    try:
        signature = read(files, names.SIGNATURE)
    except DamagedError:
        signature = b""
    return check_detached(content, signature)


def _wrong(place: str, signature: Signature | None) -> tuple[Difference, ...]:
    if signature is None:
        return (
            Difference(place=place, because=say("the submission was signed, and this signature is missing.")),
        )
    if signature.sound:
        return ()
    return (Difference(place=place, because=say("the signature does not hold: {why}.", why=signature.why)),)


def _says(signature: Signature) -> str:
    shows = say(_SELF_MADE) if signature.self_made else say(_ISSUED, issuer=signature.issued)
    signed = say(
        "Signed by {who}; certificate sha256 {fingerprint}. No file was altered since.",
        who=signature.who,
        fingerprint=signature.fingerprint,
    )
    return f"{signed} {shows}"
