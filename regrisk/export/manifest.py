"""The manifest of a submission: what it holds, to the byte, and what it is about."""

import hashlib
import re
import unicodedata
from datetime import date

from pydantic import ValidationError

from regrisk.errors import UsageError
from regrisk.export.as_json import as_text
from regrisk.export.strict_json import JsonError, canonical, strict_json
from regrisk.model.submission import Manifest
from regrisk.words import say

MANIFEST = "manifest.json"
CHECKSUM = "manifest.sha256"
"""The digest of the manifest, as ``sha256sum --check`` reads it."""
SIGNATURE = "manifest.p7s"
"""The detached signature of the manifest, where there is one."""
UNLISTED = (MANIFEST, CHECKSUM, SIGNATURE)
"""Files that a manifest cannot list, because they are made from it."""

REPORT = "report.pdf"
ASSESSMENT = "assessment.json"
EVALUATION = "evaluation.json"
HISTORY = "history.json"
INDEX = "evidence-index.json"
PACK = "pack.json"

_LONGEST_SLUG = 40


class ManifestError(Exception):
    """The text is no manifest; the message is a part of a sentence that says why."""


def content_digest(assessment: str, evaluation: str, index: str, pack_digest: str) -> str:
    """Return the digest of a submission's content, ``sha256:`` and 64 digits.

    It is that of the canonical JSON of one object: ``assessment``, ``evaluation`` and ``evidence`` as
    the three JSON texts hold them, and the digest of the ``pack``. Every program can compute it.
    """
    return "sha256:" + sha256(sealed_content(assessment, evaluation, index, pack_digest))


def sealed_content(assessment: str, evaluation: str, index: str, pack_digest: str) -> bytes:
    """Return the canonical JSON that the digest of a submission is computed from."""
    return canonical(
        {
            "assessment": strict_json(assessment),
            "evaluation": strict_json(evaluation),
            "evidence": strict_json(index),
            "pack": pack_digest,
        }
    )


def sha256(content: bytes) -> str:
    """Return the digest of *content* in hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()


def submission_name(registry: str, sealed_on: date, digest: str) -> str:
    """Return the name of a submission: registry, day, and the first digits of its digest."""
    plain = unicodedata.normalize("NFKD", registry).encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:_LONGEST_SLUG].strip("-") or "registry"
    return f"{slug}-{sealed_on.isoformat()}-{digest.removeprefix('sha256:')[:8]}"


def manifest_text(manifest: Manifest) -> str:
    """Return *manifest* as JSON that ends with a line break."""
    return as_text(manifest.model_dump(mode="json"))


def checksum_text(manifest: str) -> str:
    """Return the line that holds the digest of the manifest's text."""
    return f"{sha256(manifest.encode())}  {MANIFEST}\n"


def read_manifest(content: bytes) -> Manifest:
    """Return the manifest that *content* holds.

    Raises:
        ManifestError: it is none.
        UsageError: a newer version of the program made it.
    """
    try:
        text = content.decode()
        value = strict_json(text)
    except (UnicodeDecodeError, JsonError) as error:
        raise ManifestError(say("it cannot be read ({why})", why=error)) from error
    found = value.get("format") if isinstance(value, dict) else None
    if type(found) is int and found > 1:
        raise UsageError(
            say(
                "{file}: this submission is of format {format}, and this version of regrisk reads format 1. "
                "Use a newer regrisk.",
                file=MANIFEST,
                format=found,
            )
        )
    try:
        return Manifest.model_validate_json(text)
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False)[0]
        place = ".".join(map(str, first["loc"])) or say("the whole")
        raise ManifestError(
            say("{place} is not as it must be ({why})", place=place, why=first["msg"])
        ) from error
