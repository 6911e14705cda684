"""A seal, and a check of one, as text and as JSON."""

import json
from collections.abc import Iterator

from regrisk.app.plain_page import paragraph
from regrisk.app.submit import Sealed
from regrisk.export.verify_signatures import UNSIGNED
from regrisk.model.submission import Verified
from regrisk.scoring.explain import counted, listed
from regrisk.words import say


def sealed_json(sealed: Sealed) -> str:
    """Return a seal as the JSON that other programs read."""
    manifest = sealed.manifest
    return _text(
        {
            "format": 1,
            "path": sealed.path,
            "submission": manifest.submission,
            "digest": manifest.digest,
            "sealed_on": manifest.sealed_on.isoformat(),
            "variant": manifest.variant,
            "files": sealed.files,
            "signed": manifest.signed,
            "remarks": [remark.sentence for remark in sealed.checks.remarks],
            "evidence_missing": list(sealed.missing),
        }
    )


def sealed_page(sealed: Sealed) -> str:
    """Return the line that says what was sealed."""
    manifest = sealed.manifest
    return (
        f"{sealed.path}: sealed as {manifest.submission}, {manifest.variant}, "
        f"{counted(sealed.files, 'file')}.\nDigest {manifest.digest}\n"
    )


def sealed_remarks(sealed: Sealed) -> str:
    """Return what has to be known of a seal, a line each; nothing when there is nothing."""
    lines = [remark.sentence for remark in sealed.checks.remarks]
    if sealed.missing:
        lines.append(f"Not enclosed, since no file has its digest: {listed(sealed.missing)}.")
    if not sealed.manifest.signed:
        lines.append(say(UNSIGNED))
    return "\n".join(lines)


def verified_json(verified: Verified) -> str:
    """Return a check as the JSON that other programs read."""
    place = "path" if verified.kind == "submission" else "entry"
    return _text(
        {
            "format": 1,
            "kind": verified.kind,
            "intact": verified.intact,
            "signed": verified.signed,
            "says": verified.says,
            "checks": [check.model_dump() for check in verified.checks],
            "differences": [{place: one.place, "because": one.because} for one in verified.differences],
        }
    )


def verified_page(verified: Verified, width: int) -> str:
    """Return a check as plain text, on lines of at most *width* characters; the first says it all."""
    return "\n".join(_lines(verified, width)) + "\n"


def _lines(verified: Verified, width: int) -> Iterator[str]:
    yield from paragraph(verified.says, width)
    yield ""
    for check in verified.checks:
        yield from paragraph(f"{'ok' if check.ok else 'NO'}  {check.id}: {check.because}", width)
    if verified.differences:
        yield ""
        yield "What differs:"
        for one in verified.differences:
            yield from paragraph(f"{one.place}: {one.because}", width)


def _text(value: dict[str, object]) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
