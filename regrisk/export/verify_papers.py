"""Whether the other papers of a submission, a Word document and a workbook, say what its answers give."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import zip_longest
from typing import NamedTuple

from regrisk.export.cell_figures import missing_in_cells
from regrisk.export.opened import DamagedError, Files, read
from regrisk.export.outcome import Outcome, not_checked, outcome
from regrisk.export.packages import Cell, Cells, Words
from regrisk.export.printed_figures import missing_figures, other_decimals
from regrisk.export.verify_band import other_band
from regrisk.export.verify_parts import other_parts
from regrisk.export.verify_scores import MOST, Scored
from regrisk.model.pack import Pack
from regrisk.model.submission import Difference, FileRole, Manifest
from regrisk.words import say

Remade = Mapping[FileRole, Callable[[], bytes]]
"""What makes each paper again, by its role; nothing where this version would not write the same."""


def check_papers(
    files: Files, manifest: Manifest, scored: Scored | None, remade: Remade, words: Pack | None
) -> Outcome:
    """Check each paper beside the report, byte by byte, else word by word, else by its figures.

    One that was made by another version need only state the figures and the band, of which *words* have
    the name. A summary in Word names owners and partners, which nothing enclosed does; its figures are
    compared.
    """
    papers = [each for each in manifest.files if each.role in _READ]
    if scored is None:
        return not_checked("papers", say("The other papers were not compared: there are no figures."))
    found: list[Difference] = []
    word_by_word = True
    for each in papers:
        try:
            content = read(files, each.path)
            if each.role not in remade:
                word_by_word = False
                differing = _figures(each.role, content, manifest, scored, words)
            elif (due := remade[each.role]()) == content:
                differing = iter(())
            else:
                differing = _unlike(each.role, due, content, manifest, scored, words)
            found += [Difference(place=each.path, because=because) for because in _first(differing)]
        except DamagedError as error:
            found.append(Difference(place=each.path, because=f"{error}."))
    fine = (
        say("The other papers say what the answers give.")
        if word_by_word
        else say("The other papers state the figures that the answers give.")
    )
    return outcome("papers", found, fine)


class _Paper(NamedTuple):
    """What is read of a paper: its lines, whether it hides some, the parts and the rows of a workbook."""

    lines: Sequence[str]
    hides: bool
    parts: tuple[str, ...] = ()
    rows: tuple[tuple[Cell, ...], ...] = ()


def _document(content: bytes) -> _Paper:
    found = Words(content)
    return _Paper(found.paragraphs, found.hides, found.parts)


def _workbook(content: bytes) -> _Paper:
    found = Cells(content)
    lines = [
        f"{place}: {shown}" + (f" {made}" if made else "") for row in found.rows for place, shown, made in row
    ]
    return _Paper(lines, found.hides, rows=found.rows)


_READ: Mapping[FileRole, Callable[[bytes], _Paper]] = {"editable": _document, "workbook": _workbook}
"""How each paper is read."""


def _unlike(
    role: FileRole, due: bytes, content: bytes, manifest: Manifest, scored: Scored, words: Pack | None
) -> Iterator[str]:
    """Yield where a paper parts from the one that is *due*: in what it says, else in how it is made."""
    one, other = _READ[role](due), _READ[role](content)
    if role == "editable" and manifest.variant == "summary":
        unlike = [
            *_decimals(one.lines, other.lines),
            *other_band(other.lines, scored.evaluation, words),
            *_hidden(one, other),
        ]
        beside: tuple[str, ...] = one.parts
    else:
        unlike = [*_apart(one.lines, other.lines), *_hidden(one, other)]
        beside = ()
    yield from unlike or other_parts(due, content, beside)


def _hidden(due: _Paper | None, there: _Paper) -> Iterator[str]:
    if there.hides and not (due and due.hides):
        yield say("it hides a part of what it holds.")


def _apart(due: Sequence[str], there: Sequence[str]) -> Iterator[str]:
    """Yield the first place where two papers part; what follows it differs by it."""
    for one, other in zip_longest(due, there, fillvalue=""):
        if one != other:
            yield say("it says “{printed}” where the answers give “{due}”.", printed=other[:80], due=one[:80])
            return


def _decimals(due: Sequence[str], there: Sequence[str]) -> Iterator[str]:
    for number in other_decimals(due, there):
        yield say("it does not print {figure} as often as the answers give it.", figure=number)


def _figures(
    role: FileRole, content: bytes, manifest: Manifest, scored: Scored, words: Pack | None
) -> Iterator[str]:
    whole, evaluation = manifest.variant != "summary", scored.evaluation
    digest = manifest.digest.removeprefix("sha256:")
    paper = _READ[role](content)
    missing = (
        missing_in_cells(paper.rows, evaluation, scored.pack, by_question=whole)
        if role == "workbook"
        else missing_figures(paper.lines, evaluation, scored.pack, digest, by_question=whole)
    )
    for each in missing:
        yield say("it does not print {figure}, which the answers give.", figure=each)
    cells = [shown for row in paper.rows for _, shown, _ in row]
    yield from other_band(cells or paper.lines, evaluation, words)
    yield from _hidden(None, paper)


def _first(found: Iterator[str]) -> Iterator[str]:
    for _, each in zip(range(MOST), found, strict=False):
        yield each
