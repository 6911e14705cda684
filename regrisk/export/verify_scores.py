"""Whether the answers of a submission give the figures it states, under the pack it encloses."""

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from regrisk.catalogue import lookup_in
from regrisk.errors import RegriskError, UsageError
from regrisk.export import manifest as names
from regrisk.export.as_json import evaluation_json
from regrisk.export.differing import differing
from regrisk.export.evidence_index import evidence_index
from regrisk.export.figures import governed
from regrisk.export.opened import DamagedError, Files, read
from regrisk.export.outcome import Outcome, not_checked, outcome
from regrisk.export.strict_json import JsonError, strict_json
from regrisk.export.verify_files import path_of
from regrisk.model.assessment import Assessment
from regrisk.model.evaluation import Evaluation, PackReference
from regrisk.model.pack import Pack
from regrisk.model.submission import Difference, FileRole, Manifest
from regrisk.scoring.evaluate import METHOD, evaluate
from regrisk.words import say, speaking

MOST = 20
"""Most places of one file that are named."""


class Scored(NamedTuple):
    """What a submission encloses, and what follows from it."""

    pack: Pack
    assessment: Assessment
    evaluation: Evaluation


class Reading(NamedTuple):
    """How the two documents of other people are read; each raises RegriskError for what cannot be used."""

    pack: Callable[[bytes, str], Pack]
    assessment: Callable[[str, str, Pack], Assessment]


class _Texts(NamedTuple):
    assessment: str
    evaluation: str
    evidence: str


def check_scores(
    files: Files, manifest: Manifest, reading: Reading, *, same_program: bool
) -> tuple[Outcome, Scored | None]:
    """Check the figures; words only when the same version of the program wrote them.

    Raises:
        UsageError: a method of scoring made it that this version does not know.
    """
    if manifest.method != METHOD:
        raise UsageError(
            say(
                "{file}: this submission was scored by method {method}, and this version of regrisk scores "
                "by method {own}. Use the version that made it ({program}).",
                file=names.MANIFEST,
                method=manifest.method,
                own=METHOD,
                program=manifest.program,
            )
        )
    try:
        texts = _texts(files, manifest)
        pack = reading.pack(_content(files, manifest, "pack"), path_of(manifest, "pack"))
        assessment = reading.assessment(texts.assessment, path_of(manifest, "assessment"), pack)
        with speaking(lookup_in(pack.language)):  # in which what is enclosed was written
            evaluation = evaluate(pack, assessment, manifest.sealed_on)
    except _UnusableError as error:
        return outcome("re-evaluation", (error.difference,), ""), None
    except RegriskError as error:
        return not_checked("re-evaluation", say("The answers cannot be scored again. {why}", why=error)), None
    scored = Scored(pack, assessment, evaluation)
    fine = say(
        "The {number} answers give the figures stated, under the pack enclosed.",
        number=len(assessment.responses),
    )
    if manifest.variant != "full":
        of_full = say("The digest is that of the full submission; only who holds that one can compute it.")
        fine = f"{fine} {of_full}"
    found = _differences(manifest, texts, scored, same_program=same_program)
    return outcome("re-evaluation", found, fine), scored


class _UnusableError(Exception):
    def __init__(self, difference: Difference) -> None:
        self.difference = difference
        super().__init__(difference.because)


def _content(files: Files, manifest: Manifest, role: FileRole) -> bytes:
    path = path_of(manifest, role)
    try:
        return read(files, path)
    except DamagedError as error:
        raise _UnusableError(Difference(place=path or names.MANIFEST, because=f"{error}.")) from error


def _texts(files: Files, manifest: Manifest) -> _Texts:
    roles: tuple[FileRole, ...] = ("assessment", "evaluation", "evidence-index")
    found = []
    for role in roles:
        try:
            text = _content(files, manifest, role).decode()
            strict_json(text)
        except (UnicodeDecodeError, JsonError) as error:
            because = (
                say("it cannot be read ({why}).", why=error)
                if isinstance(error, JsonError)
                else say("it is no text.")
            )
            raise _UnusableError(Difference(place=path_of(manifest, role), because=because)) from error
        found.append(text)
    return _Texts(*found)


def _differences(
    manifest: Manifest, texts: _Texts, scored: Scored, *, same_program: bool
) -> Iterator[Difference]:
    pack, assessment, evaluation = scored
    yield from _in_manifest(manifest, pack, assessment)
    stated: Any = strict_json(texts.evaluation)
    found: Any = strict_json(evaluation_json(evaluation, pack))
    if not same_program:
        stated, found = governed(stated), governed(found)
    for number, place in enumerate(differing(stated, found)):
        if number == MOST:
            break
        yield Difference(
            place=path_of(manifest, "evaluation"),
            because=say("{difference}, by the answers enclosed.", difference=place),
        )
    items = strict_json(evidence_index(pack, assessment, evaluation))["evidence"]
    if not _same_evidence(strict_json(texts.evidence), items):
        yield Difference(
            place=path_of(manifest, "evidence-index"),
            because=say("it is not the evidence that the answers name."),
        )
    known = {item["sha256"] for item in items}
    for each in manifest.files:
        if each.role == "evidence" and each.sha256 not in known:
            yield Difference(place=each.path, because=say("no answer names this file as its evidence."))
    inside = names.content_digest(*texts, pack.digest)
    if inside != manifest.content_digest or (manifest.variant == "full" and inside != manifest.digest):
        yield Difference(
            place=names.MANIFEST,
            because=say("the digest it states is not that of answers, figures, evidence and pack together."),
        )


def _same_evidence(stated: Any, items: list[dict[str, Any]]) -> bool:
    """Say whether the index states just *items*; a later version may say more of each than this one knows."""
    listed = stated.get("evidence") if isinstance(stated, dict) else None
    if not isinstance(listed, list) or len(listed) != len(items):
        return False
    return all(
        isinstance(one, dict) and all(one.get(name) == value for name, value in item.items())
        for one, item in zip(listed, items, strict=True)
    )


def _in_manifest(manifest: Manifest, pack: Pack, assessment: Assessment) -> Iterator[Difference]:
    about = PackReference(id=pack.id, version=pack.version, digest=pack.digest)
    if manifest.pack != about:
        yield Difference(
            place=names.MANIFEST,
            because=say(
                "it names another pack than {pack} {version} as enclosed.",
                pack=pack.id,
                version=pack.version,
            ),
        )
    if manifest.registry != assessment.registry:
        yield Difference(place=names.MANIFEST, because=say("it names another registry than the answers do."))
    attested = [(each.name, each.role, each.on) for each in assessment.attested]
    if [(each.name, each.role, each.on) for each in manifest.attested] != attested:
        yield Difference(
            place=names.MANIFEST, because=say("it names others as attesting than the answers do.")
        )
