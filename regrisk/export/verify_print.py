"""Whether the report of a submission prints the figures that its answers give."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from regrisk.export.history import History, read_history
from regrisk.export.opened import DamagedError, Files, read
from regrisk.export.outcome import Outcome, not_checked, outcome
from regrisk.export.pdf_text import pdf_pages
from regrisk.export.printed_figures import missing_figures, other_decimals
from regrisk.export.strict_json import JsonError
from regrisk.export.verify_band import other_band
from regrisk.export.verify_extras import beside_the_pages
from regrisk.export.verify_files import path_of
from regrisk.export.verify_papers import Remade
from regrisk.export.verify_scores import MOST, Scored
from regrisk.model.pack import Pack
from regrisk.model.submission import Difference, Manifest
from regrisk.words import say


class Again(NamedTuple):
    """How the papers of a submission are made again, and the pack whose words they print.

    No paper is made again where this version would write another, and there is no pack where its
    translation did not come along.
    """

    papers: Callable[[Manifest, Scored, History], Remade]
    words: Callable[[Manifest, Pack], Pack | None]


def papers_again(
    files: Files, manifest: Manifest, scored: Scored | None, again: Again
) -> tuple[Remade, tuple[Difference, ...]]:
    """Return how the papers are made again, and what is wrong with the history that they show."""
    if scored is None:
        return {}, ()
    path = path_of(manifest, "history")
    try:
        history = read_history(read(files, path).decode()) if path else History()
    except (DamagedError, JsonError, UnicodeDecodeError):
        return {}, (Difference(place=path, because=say("it cannot be read.")),)
    return again.papers(manifest, scored, history), ()


def check_print(
    files: Files,
    manifest: Manifest,
    scored: Scored | None,
    remade: Remade,
    words: Pack | None,
    wrong: Sequence[Difference],
) -> Outcome:
    """Check what the report prints: every figure, the band, and every word where it can be printed again.

    *words* have the names of the bands; *wrong* is what stands in the way of printing it again.
    """
    if scored is None:
        return not_checked(
            "pdf-figures", say("What the report prints was not compared: there are no figures.")
        )
    place = path_of(manifest, "report")
    word_by_word = say("The report prints, word by word, what the answers give.")
    try:
        content = read(files, place)
        printed = remade["report"]() if "report" in remade else None
        if printed == content and not wrong:  # reading it takes longer than printing it
            return outcome("pdf-figures", (), word_by_word)
        pages = pdf_pages(content)
    except DamagedError as error:
        return outcome("pdf-figures", (Difference(place=place, because=f"{error}."),), "")
    by_question = manifest.variant != "summary"
    digest = manifest.digest.removeprefix("sha256:")
    missing = missing_figures(pages, scored.evaluation, scored.pack, digest, by_question=by_question)
    found = [
        Difference(
            place=place, because=say("it does not print {figure}, which the answers give.", figure=each)
        )
        for each in _first(missing)
    ]
    lines = [line for page in pages for line in page.splitlines()]
    others = [
        *other_band(lines, scored.evaluation, words),
        *beside_the_pages(content, printed, signed=manifest.signed),
    ]
    found += [Difference(place=place, because=each) for each in others]
    found += wrong
    fine = say("The report prints the figures that the answers give.")
    if printed is not None:
        expected = pdf_pages(printed)
        if manifest.variant == "summary":
            found += [
                Difference(
                    place=place,
                    because=say("it does not print {figure} as often as the answers give it.", figure=number),
                )
                for number in _first(iter(other_decimals(expected, pages)))
            ]
        else:
            found += [Difference(place=place, because=each) for each in _first(_other(expected, pages))]
            fine = word_by_word
    return outcome("pdf-figures", found, fine)


def _other(expected: Sequence[str], pages: Sequence[str]) -> Iterator[str]:
    if len(expected) != len(pages):
        yield say(
            "it has {number} pages, and the answers make {expected}.",
            number=len(pages),
            expected=len(expected),
        )
    for number, (one, other) in enumerate(zip(expected, pages, strict=False), start=1):
        if one == other:
            continue
        lines = zip(one.splitlines(), other.splitlines(), strict=False)
        apart = next(((here, there) for here, there in lines if here != there), None)
        if apart is None:
            yield say("page {number} prints something else than the answers give.", number=number)
        else:
            here, there = apart
            yield say(
                "page {number} prints something else than the answers give: “{printed}” stands for “{due}”.",
                number=number,
                printed=there[:80],
                due=here[:80],
            )


def _first(found: Iterator[str]) -> Iterator[str]:
    for _, each in zip(range(MOST), found, strict=False):
        yield each
