"""Whether the report of a submission prints the figures that its answers give."""

from collections.abc import Callable, Iterator, Sequence

from regrisk.export.history import History, read_history
from regrisk.export.opened import DamagedError, Files, read
from regrisk.export.outcome import Outcome, not_checked, outcome
from regrisk.export.pdf_text import pdf_pages
from regrisk.export.printed_figures import missing_figures, other_decimals
from regrisk.export.strict_json import JsonError
from regrisk.export.verify_files import path_of
from regrisk.export.verify_scores import MOST, Scored
from regrisk.model.submission import Difference, Manifest

PrintAgain = Callable[[Manifest, Scored, History], bytes | None]
"""Prints the report of a submission again; None where this version would not print the same."""


def check_print(files: Files, manifest: Manifest, scored: Scored | None, again: PrintAgain) -> Outcome:
    """Check what the report prints: every figure, and every word where it can be printed again."""
    if scored is None:
        return not_checked("pdf-figures", "What the report prints was not compared: there are no figures.")
    place = path_of(manifest, "report")
    try:
        content = read(files, place)
        pages = pdf_pages(content)
    except DamagedError as error:
        return outcome("pdf-figures", (Difference(place=place, because=f"{error}."),), "")
    by_question = manifest.variant != "summary"
    digest = manifest.digest.removeprefix("sha256:")
    missing = missing_figures(pages, scored.evaluation, scored.pack, digest, by_question=by_question)
    found = [
        Difference(place=place, because=f"it does not print {each}, which the answers give.")
        for each in _first(missing)
    ]
    fine = "The report prints the figures that the answers give."
    path = path_of(manifest, "history")
    try:
        history = read_history(read(files, path).decode()) if path else History()
    except (DamagedError, JsonError, UnicodeDecodeError):
        found.append(Difference(place=path, because="it cannot be read."))
        return outcome("pdf-figures", found, fine)
    printed = again(manifest, scored, history)
    if printed is not None:
        expected = pages if printed == content else pdf_pages(printed)  # reading takes longer than printing
        if manifest.variant == "summary":
            found += [
                Difference(
                    place=place, because=f"it does not print {number} as often as the answers give it."
                )
                for number in _first(iter(other_decimals(expected, pages)))
            ]
        else:
            found += [Difference(place=place, because=each) for each in _first(_other(expected, pages))]
            fine = "The report prints, word by word, what the answers give."
    return outcome("pdf-figures", found, fine)


def _other(expected: Sequence[str], pages: Sequence[str]) -> Iterator[str]:
    if len(expected) != len(pages):
        yield f"it has {len(pages)} pages, and the answers make {len(expected)}."
    for number, (one, other) in enumerate(zip(expected, pages, strict=False), start=1):
        if one == other:
            continue
        lines = zip(one.splitlines(), other.splitlines(), strict=False)
        line = next(
            (f"“{there[:80]}” stands for “{here[:80]}”" for here, there in lines if here != there), ""
        )
        yield f"page {number} prints something else than the answers give{': ' if line else ''}{line}."


def _first(found: Iterator[str]) -> Iterator[str]:
    for _, each in zip(range(MOST), found, strict=False):
        yield each
