"""Whether a submission is as it was sealed; in one sentence, in checks, and file by file."""

from regrisk.errors import UsageError
from regrisk.export import manifest as names
from regrisk.export.opened import DamagedError, Files, read
from regrisk.export.outcome import Outcome, not_checked, one_line
from regrisk.export.verify_files import check_hashes, check_manifest
from regrisk.export.verify_papers import Remade, check_papers
from regrisk.export.verify_print import Again, check_print, papers_again
from regrisk.export.verify_scores import Reading, check_scores
from regrisk.export.verify_signatures import UNSIGNED, check_signatures
from regrisk.model.submission import Difference, Manifest, Signed, Verified, places
from regrisk.questions.describe import day_text
from regrisk.scoring.explain import listed
from regrisk.words import later, say, say_many

_MOST_NAMED = 8
HOLDS = later("Its signature holds.")


def verify_submission(files: Files, where: str, reading: Reading, again: Again, *, program: str) -> Verified:
    """Return what a check of a submission finds; *where* names it, *program* is this version's own name.

    Raises:
        UsageError: this is no submission, or one that this version cannot check.
    """
    if names.MANIFEST not in files.names:
        raise UsageError(
            say(
                "{file}: this is no sealed submission: there is no {manifest} in it. "
                "Name the ZIP file or the folder that 'regrisk seal' wrote.",
                file=where,
                manifest=names.MANIFEST,
            )
        )
    try:
        content = read(files, names.MANIFEST)
        manifest = names.read_manifest(content)
    except (DamagedError, names.ManifestError) as error:
        return _unreadable(where, str(error))
    same = manifest.program == program
    of_signatures, signed = check_signatures(files, manifest, content)
    of_scores, scored = check_scores(files, manifest, reading, same_program=same)
    words = again.words(manifest, scored.pack) if scored else None
    remade, wrong = papers_again(files, manifest, scored, again)
    return _summed_up(
        manifest,
        (
            check_manifest(files, manifest, content),
            check_hashes(files, manifest),
            of_signatures,
            of_scores,
            check_print(files, manifest, scored, remade, words, wrong),
            check_papers(files, manifest, scored, remade, words),
        ),
        signed,
        _not_compared(manifest, remade, same=same),
    )


def _not_compared(manifest: Manifest, remade: Remade, *, same: bool) -> str:
    """Return the sentence that says why words were not compared; nothing where they were."""
    if not same:
        program = one_line(manifest.program)
        return say("Its words were not compared: another version wrote it, {program}.", program=program)
    if "report" not in remade:
        return say("Its words were not compared: their translation is not at hand here.")
    return ""


def _unreadable(where: str, why: str) -> Verified:
    difference = Difference(place=names.MANIFEST, because=f"{why}.")
    check = not_checked("manifest", f"{names.MANIFEST}: {why}.").check
    says = say(
        "{file}: not as it was sealed: {manifest} was changed, so nothing else can be checked.",
        file=where,
        manifest=names.MANIFEST,
    )
    return Verified(
        kind="submission", about=where, signed="none", checks=(check,), differences=(difference,), says=says
    )


def _summed_up(
    manifest: Manifest, outcomes: tuple[Outcome, ...], signed: Signed, not_compared: str
) -> Verified:
    checks = tuple(each.check for each in outcomes)
    differences = tuple(dict.fromkeys(one for each in outcomes for one in each.differences))
    about = one_line(f"{manifest.registry.name}, {manifest.submission}")
    if all(check.ok for check in checks):
        says = say(
            "{submission}: intact. All {number} files are as they were sealed on {day}, and the answers give "
            "the figures that the report prints.",
            submission=about,
            number=len(manifest.files),
            day=day_text(manifest.sealed_on),
        )
        says += f" {not_compared}" if not_compared else ""
        says += f" {say(UNSIGNED if signed == 'none' else HOLDS)}"
    else:
        found = places(differences) or tuple(check.id for check in checks if not check.ok)
        named = (*found[:_MOST_NAMED], *([say("others", about="places")] if len(found) > _MOST_NAMED else []))
        says = say_many(
            len(found),
            "{submission}: not as it was sealed: {places} differs.",
            "{submission}: not as it was sealed: {places} differ.",
            submission=about,
            places=listed(named),
        )
    return Verified(
        kind="submission", about=about, signed=signed, checks=checks, differences=differences, says=says
    )
