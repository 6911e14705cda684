"""What is attested to without having been seen: the answers that were told or assumed, by name."""

from collections.abc import Sequence
from typing import NamedTuple

from regrisk import spoken
from regrisk.model.condition import Basis
from regrisk.model.evaluation import Contribution
from regrisk.report.blocks import Block, Columns, Heading, Note, Text
from regrisk.report.dossier import Dossier
from regrisk.report.inline import Run, Words
from regrisk.report.phrases import number
from regrisk.report.references import question
from regrisk.report.tables import Column, Row, Table
from regrisk.scoring.display import shown_text
from regrisk.words import say, say_many

MOST = 20
"""Rows of one column, so that both groups stand on the page after the signatures."""


class NotSeen(NamedTuple):
    """The answers that count as said and not as seen, in the order of the pack.

    ``open`` counts the answers that do not say how they are known.
    """

    told: tuple[Contribution, ...]
    assumed: tuple[Contribution, ...]
    open: int


def answers_not_seen(dossier: Dossier) -> NotSeen:
    """Return the answers of questions that apply by how they are known, where they were not seen."""
    found: dict[Basis | None, list[Contribution]] = {"told": [], "assumed": [], None: []}
    for part in dossier.evaluation.contributions:
        answer = dossier.answered(part.question)
        if part.state == "answered" and answer is not None and answer.basis in found:
            found[answer.basis].append(part)
    return NotSeen(tuple(found["told"]), tuple(found["assumed"]), len(found[None]))


def not_seen(dossier: Dossier) -> tuple[Block, ...]:
    """Return the list for those who sign; where both groups are there, each has one column."""
    told, assumed, open_ = answers_not_seen(dossier)
    blocks: list[Block] = [Heading(text=say("Told or assumed, not seen"))]
    if told and assumed:
        left, right = _listed(dossier, told, told=True), _listed(dossier, assumed, told=False)
        blocks.append(Columns(columns=(left, right)))
    elif told or assumed:
        blocks += _in_two(dossier, told or assumed, told=bool(told))
    # Below, so that the heading stays with what it heads.
    return (*blocks, Text(words=_meaning(bool(told or assumed), open_)))


def _meaning(some: bool, open_: int) -> str:
    sentences = [
        say("These answers rest on what somebody told or supposed; nobody saw for themselves that they hold.")
        if some
        else say("No answer is told or assumed.")
    ]
    if open_:
        sentences.append(
            say_many(
                open_,
                "One answer does not say how it is known.",
                "{number} answers do not say how they are known.",
                number=number(open_),
            )
        )
    return " ".join(sentences)


def _listed(dossier: Dossier, parts: Sequence[Contribution], *, told: bool) -> tuple[Block, ...]:
    kept = _largest(parts, MOST)
    return (_head(parts, told=told), _table(dossier, kept), *_rest(dossier, parts, kept, told=told))


def _in_two(dossier: Dossier, parts: Sequence[Contribution], *, told: bool) -> tuple[Block, ...]:
    """Return one group in two columns, read from the left one to the right."""
    kept = _largest(parts, 2 * MOST)
    half = (len(kept) + 1) // 2
    columns = tuple((_table(dossier, each),) if each else () for each in (kept[:half], kept[half:]))
    return (
        _head(parts, told=told),
        Columns(columns=columns),
        *_rest(dossier, parts, kept, told=told),
    )


def _largest(parts: Sequence[Contribution], most: int) -> Sequence[Contribution]:
    """Return the *most* answers that earn most, in the order of the pack."""
    if len(parts) <= most:
        return parts
    places = sorted(range(len(parts)), key=lambda place: (-parts[place].earned, place))[:most]
    return [parts[place] for place in sorted(places)]


def _head(parts: Sequence[Contribution], *, told: bool) -> Heading:
    count, shown = len(parts), number(len(parts))
    if told:
        return Heading(
            level=3, text=say_many(count, "Told: 1 answer", "Told: {number} answers", number=shown)
        )
    text = say_many(count, "Assumed: 1 answer", "Assumed: {number} answers", number=shown)
    return Heading(level=3, text=text)


def _table(dossier: Dossier, parts: Sequence[Contribution]) -> Table:
    asked = dossier.pack.question_by_id
    return Table(
        columns=(
            Column(head=say("Question"), width=44),
            Column(head=say("About"), width=154, one_line=True),
            Column(head=say("Points"), width=45, align="right"),
        ),
        rows=tuple(
            Row(
                cells=(question(part.question), asked[part.question].label, _points(part)),
            )
            for part in parts
        ),
        density="dense",
    )


def _points(part: Contribution) -> str:
    return spoken.figure(shown_text(part.earned, 2)) if part.possible else "–"


def _rest(
    dossier: Dossier, parts: Sequence[Contribution], kept: Sequence[Contribution], *, told: bool
) -> tuple[Block, ...]:
    left = len(parts) - len(kept)
    if not left:
        return ()
    if told:
        text = say_many(
            left,
            "One more answer that earns less is marked as told in {section}.",
            "{number} more answers that earn less are marked as told in {section}.",
            number=number(left),
            section="{section}",
        )
    else:
        text = say_many(
            left,
            "One more answer that earns less is marked as assumed in {section}.",
            "{number} more answers that earn less are marked as assumed in {section}.",
            number=number(left),
            section="{section}",
        )
    return (Note(words=naming(text, dossier.section("answers"))),)


def naming(text: str, section: Run) -> Words:
    """Return *text* with *section*, a link, in the place of its ``{section}``."""
    before, _, after = text.partition("{section}")
    return (before, section, after)
