"""Submissions for tests: made ready, sealed, taken apart, changed, and put together again."""

import hashlib
import io
import json
import tempfile
import zipfile
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Literal, NamedTuple

from regrisk.app.shipped import shipped_pack
from regrisk.app.signing_keys import SigningKey, new_key
from regrisk.app.submit import Seal, Sealed, Source, seal
from regrisk.app.verify import verify
from regrisk.export.manifest import checksum_text
from regrisk.model.assessment import Assessment, Attested
from regrisk.model.pack import Pack
from regrisk.model.response import Answered, NotApplicable, StoredResponse
from regrisk.model.submission import Variant, Verified
from regrisk.packs.document import read_assessment
from regrisk.packs.locate import bundled_pack
from regrisk.report.document import Paper
from regrisk.scoring.evaluate import evaluate

TISSUE = "tissue-bank-basics"
SOCIETY, PASSPHRASE, KEY_MADE_ON = "Lakes Orthopaedic Society", "a secret", date(2026, 11, 24)
Files = dict[str, bytes]


@cache
def tissue() -> tuple[Pack, Assessment]:
    """The small shipped pack with its example, made ready to be sealed."""
    pack = shipped_pack(TISSUE)
    return pack, ready(
        pack, read_assessment(bundled_pack(TISSUE) / "examples" / "university-bank.yaml", pack)
    )


@cache
def conditional() -> tuple[Pack, Assessment]:
    """The large shipped pack with its example of middle size, made ready to be sealed."""
    pack = shipped_pack()
    return pack, ready(pack, read_assessment(bundled_pack() / "examples" / "mid-size-conditional.yaml", pack))


def ready(pack: Pack, assessment: Assessment) -> Assessment:
    """Return *assessment* with all that a seal asks for: answers, scopes, explanations, an attestation."""
    responses: dict[str, StoredResponse] = dict(assessment.responses)
    for part in evaluate(pack, assessment).contributions:
        if part.state == "unanswered":
            responses[part.question] = NotApplicable(reason="We have no such system.")
    for question in pack.questions:
        response = responses.get(question.id)
        if question.knock_out is not None and isinstance(response, Answered):
            scope = {"scope": response.scope or "All of it.", "basis": response.basis or "seen"}
            responses[question.id] = response.model_copy(update=scope)
    return assessment.model_copy(
        update={
            "responses": responses,
            "explanations": {rule.id: "Written into the scope." for rule in pack.contradictions},
            "attested": (attested(assessment.taken_on),),
        }
    )


def attested(on: date, *parts: str) -> Attested:
    return Attested(name="Tobias Lindqvist", role="Executive Director", on=on, parts=parts)


def sealed(out: Path, how: Mapping[str, Any] | None = None, source: Source | None = None) -> Sealed:
    """Seal *source*, or the small example, at *out*."""
    made = seal(source or Source(*tissue()), Seal(out, **(how or {})))
    assert made is not None
    return made


def checked(path: Path) -> Verified:
    found = verify(path)
    assert found is not None
    return found


class Once(NamedTuple):
    """A submission that was sealed once in this process: its bytes, and what was said of the seal."""

    content: bytes
    said: Sealed


def archive(variant: Variant = "full", paper: Paper = "letter", *, signed: bool = False) -> bytes:
    """The small example as one sealed ZIP file; made once, for whoever only reads or damages it."""
    return _once("small", variant, paper, signed).content


def small(variant: Variant = "full", paper: Paper = "letter", *, signed: bool = False) -> Files:
    """The files of the sealed small example; made once."""
    return unpacked(archive(variant, paper, signed=signed))


def large(variant: Variant = "full") -> Once:
    """The example of the large pack as one sealed ZIP file; made once."""
    return _once("large", variant, "letter", False)


@cache
def as_sealed(variant: Variant, paper: Paper) -> Verified:
    """What a check finds of the small example that nobody touched."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "a.zip"
        out.write_bytes(archive(variant, paper))
        return checked(out)


@cache
def _once(example: Literal["small", "large"], variant: Variant, paper: Paper, signed: bool) -> Once:
    source = Source(*(tissue() if example == "small" else conditional()))
    with tempfile.TemporaryDirectory() as folder:
        out, key = Path(folder) / "a.zip", a_key() if signed else None
        said = sealed(out, {"variant": variant, "paper": paper, "key": key}, source)
        return Once(out.read_bytes(), said)


@cache
def a_key() -> SigningKey:
    """A key that signs; making one takes a second or more."""
    with tempfile.TemporaryDirectory() as folder:
        return new_key(Path(folder) / "own.p12", "Tobias Lindqvist", SOCIETY, PASSPHRASE, KEY_MADE_ON)


def unpacked(content: bytes) -> Files:
    """Return the files in a ZIP file."""
    with zipfile.ZipFile(io.BytesIO(content)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def files_of(path: Path) -> Files:
    """Return the files of a submission that is a ZIP file."""
    return unpacked(path.read_bytes())


def zipped(path: Path, files: Mapping[str, bytes]) -> Path:
    """Write *files* as a ZIP file."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as target:
        for name, content in files.items():
            target.writestr(name, content)
    path.write_bytes(buffer.getvalue())
    return path


def flipped(content: bytes, at: int) -> bytes:
    changed = bytearray(content)
    changed[at] ^= 1
    return bytes(changed)


def listed_anew(files: Files, **changes: Any) -> Files:
    """Return *files* with a manifest that states their present digests, and further *changes* of it."""
    manifest = json.loads(files["manifest.json"]) | changes
    for each in manifest["files"]:
        content = files[each["path"]]
        each["sha256"], each["bytes"] = hashlib.sha256(content).hexdigest(), len(content)
    text = json.dumps(manifest, indent=2, ensure_ascii=False) + "\n"
    return {**files, "manifest.json": text.encode(), "manifest.sha256": checksum_text(text).encode()}


def failed(found: Verified) -> set[str]:
    """The checks that did not come out well."""
    return {check.id for check in found.checks if not check.ok}


def differing(found: Verified) -> set[str]:
    return {one.place for one in found.differences}
