"""Whether the files of a submission are those its manifest lists, to the byte."""

import hashlib
from collections.abc import Iterator

from regrisk.errors import UsageError
from regrisk.export import manifest as names
from regrisk.export.opened import DamagedError, Files, check_names, read
from regrisk.export.outcome import Outcome, outcome
from regrisk.model.submission import Difference, FileRole, Manifest
from regrisk.words import say

_ONCE: tuple[FileRole, ...] = (
    *("report", "editable", "workbook"),
    *("assessment", "evaluation", "evidence-index", "pack"),
)  # fmt: skip
"""Roles that every submission fills exactly once."""


def check_manifest(files: Files, manifest: Manifest, content: bytes) -> Outcome:
    """Check that the manifest is the one whose digest stands beside it, and that it fits together."""
    fine = say("The manifest has the digest that stands beside it, and fits together.")
    return outcome("manifest", _in_manifest(files, manifest, content), fine)


def check_hashes(files: Files, manifest: Manifest) -> Outcome:
    """Check that every file that is listed is there with its digest, and that no other one is."""
    fine = say(
        "All {number} files that the manifest lists have the digest that it states.",
        number=len(manifest.files),
    )
    return outcome("hashes", _in_files(files, manifest), fine)


def path_of(manifest: Manifest, role: FileRole) -> str:
    """Return the path of the one file with *role*; empty when there is none."""
    return next((each.path for each in manifest.files if each.role == role), "")


def _in_manifest(files: Files, manifest: Manifest, content: bytes) -> Iterator[Difference]:
    try:
        beside = read(files, names.CHECKSUM)
    except DamagedError as error:
        yield Difference(place=names.CHECKSUM, because=f"{error}.")
    else:
        # Which of the two was changed cannot be told, so both are named.
        if beside != names.checksum_text(content.decode()).encode():
            for place in (names.MANIFEST, names.CHECKSUM):
                yield Difference(
                    place=place,
                    because=say(
                        "the digest in {checksum} is not that of {manifest}; one of the two was changed.",
                        checksum=names.CHECKSUM,
                        manifest=names.MANIFEST,
                    ),
                )
    if content != names.manifest_text(manifest).encode():
        yield _wrong(say("it is not written as a manifest is."))
    try:
        check_names(names.MANIFEST, (*names.UNLISTED, *(each.path for each in manifest.files)))
    except UsageError:
        yield _wrong(say("it lists a name twice, or one that could lead out of the folder."))
    for role in _ONCE:
        if sum(each.role == role for each in manifest.files) != 1:
            yield _wrong(say("it must list one file as {role}.", role=role))
    name = names.submission_name(manifest.registry.name, manifest.sealed_on, manifest.digest)
    if manifest.submission != name:
        yield _wrong(
            say(
                "the submission is called {stated}, and its digest makes it {name}.",
                stated=manifest.submission,
                name=name,
            )
        )


def _in_files(files: Files, manifest: Manifest) -> Iterator[Difference]:
    for each in manifest.files:
        if each.path not in files.names:
            yield Difference(place=each.path, because=say("it is missing."))
            continue
        digest, size = hashlib.sha256(), 0
        try:
            for piece in files.chunks(each.path):
                digest.update(piece)
                size += len(piece)
        except DamagedError as error:
            yield Difference(place=each.path, because=f"{error}.")
            continue
        if digest.hexdigest() != each.sha256 or size != each.bytes:
            yield Difference(place=each.path, because=say("its content is not what was sealed."))
    listed = {*names.UNLISTED, *(each.path for each in manifest.files)}
    for name in files.names:
        if name not in listed:
            yield Difference(place=name, because=say("it was added: the manifest does not list it."))


def _wrong(because: str) -> Difference:
    return Difference(place=names.MANIFEST, because=because)
