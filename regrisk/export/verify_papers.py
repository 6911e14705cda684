"""Whether the other papers of a submission, a Word document and a workbook, say what its answers give."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import zip_longest

from regrisk.export.cell_figures import missing_in_cells
from regrisk.export.opened import DamagedError, Files, read
from regrisk.export.outcome import Outcome, not_checked, outcome
from regrisk.export.packages import paragraphs, rows
from regrisk.export.printed_figures import missing_figures, other_decimals
from regrisk.export.verify_scores import MOST, Scored
from regrisk.model.submission import Difference, FileRole, Manifest
from regrisk.words import say

Remade = Mapping[FileRole, Callable[[], bytes]]
"""What makes each paper again, by its role; nothing where this version would not write the same."""


def check_papers(files: Files, manifest: Manifest, scored: Scored | None, remade: Remade) -> Outcome:
    """Check each paper beside the report, byte by byte, else word by word, else by its figures.

    One that was made by another version need only state the figures. A summary in Word names owners and
    partners, which nothing enclosed does; its figures are compared.
    """
    papers = [each for each in manifest.files if each.role in _READ]
    if scored is None:
        return not_checked("papers", say("The other papers were not compared: there are no figures."))
    found: list[Difference] = []
    word_by_word = True
    for each in papers:
        try:
            content = read(files, each.path)
            lines = _READ[each.role]
            if each.role not in remade:
                word_by_word = False
                differing = _figures(each.role, content, manifest, scored)
            elif (due := remade[each.role]()) == content:
                differing = iter(())
            elif each.role == "editable" and manifest.variant == "summary":
                differing = _decimals(lines(due), lines(content))
            else:
                differing = _apart(lines(due), lines(content))
            found += [Difference(place=each.path, because=because) for because in _first(differing)]
        except DamagedError as error:
            found.append(Difference(place=each.path, because=f"{error}."))
    fine = (
        say("The other papers say what the answers give.")
        if word_by_word
        else say("The other papers state the figures that the answers give.")
    )
    return outcome("papers", found, fine)


def _cells(content: bytes) -> tuple[str, ...]:
    return tuple(
        f"{place}: {shown}" + (f" ={formula}" if formula else "")
        for row in rows(content)
        for place, shown, formula in row
    )


_READ: Mapping[FileRole, Callable[[bytes], Sequence[str]]] = {"editable": paragraphs, "workbook": _cells}
"""How the lines of each paper are read."""


def _apart(due: Sequence[str], there: Sequence[str]) -> Iterator[str]:
    """Yield the first place where two papers part; what follows it differs by it."""
    for one, other in zip_longest(due, there, fillvalue=""):
        if one != other:
            yield say("it says “{printed}” where the answers give “{due}”.", printed=other[:80], due=one[:80])
            return


def _decimals(due: Sequence[str], there: Sequence[str]) -> Iterator[str]:
    for number in other_decimals(due, there):
        yield say("it does not print {figure} as often as the answers give it.", figure=number)


def _figures(role: FileRole, content: bytes, manifest: Manifest, scored: Scored) -> Iterator[str]:
    whole, evaluation = manifest.variant != "summary", scored.evaluation
    digest = manifest.digest.removeprefix("sha256:")
    missing = (
        missing_in_cells(rows(content), evaluation, scored.pack, by_question=whole)
        if role == "workbook"
        else missing_figures(paragraphs(content), evaluation, scored.pack, digest, by_question=whole)
    )
    for each in missing:
        yield say("it does not print {figure}, which the answers give.", figure=each)


def _first(found: Iterator[str]) -> Iterator[str]:
    for _, each in zip(range(MOST), found, strict=False):
        yield each
