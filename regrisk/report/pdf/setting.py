"""Setting text: pieces of one face each are broken into lines that fit a width.

There is no markup anywhere on this way. A text is a string until its characters are written to the
page, so nothing that a user types can become a tag, a link, a colour or a picture.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from regrisk.charts import faces

LONGEST = 5000
"""Characters of one paragraph that are set; what is longer belongs in the annex, line by line."""
_WORDS = re.compile(r"[^ \n]+|[ \n]+")


class Piece(NamedTuple):
    """Text in one face, size and colour; ``link`` is a key that is known to exist."""

    text: str
    face: str
    size: float
    color: str
    link: str | None = None


class Span(NamedTuple):
    """A piece of one line with its place from the left end of the line."""

    x: float
    width: float
    piece: Piece


SetLine = tuple[Span, ...]


def printable_pieces(piece: Piece) -> list[Piece]:
    """Return *piece* in faces that have its characters.

    A special face gives way to the regular one, which has more signs; what that lacks as well
    becomes ``[?]``.
    """
    if faces.prints(piece.text, piece.face):
        return [piece]
    if piece.face != faces.REGULAR:
        pieces: list[Piece] = []
        for stretch in re.findall(r"\S+|\s+", piece.text):
            if faces.prints(stretch, piece.face):
                pieces.append(piece._replace(text=stretch))
            else:
                pieces += printable_pieces(piece._replace(text=stretch, face=faces.REGULAR))
        return pieces
    return [piece._replace(text=faces.with_substitutes(piece.text, piece.face))]


@lru_cache(maxsize=20_000)
def set_lines(
    pieces: tuple[Piece, ...], width: float, align: str = "left", most: int | None = None
) -> tuple[SetLine, ...]:
    """Return *pieces* broken into lines no wider than *width*.

    Lines break at spaces; a word wider than a line breaks inside. With *most* the text is cut after
    that many lines, and an ellipsis says so.
    """
    lines = _broken(pieces, width)
    if most is not None and len(lines) > most:
        lines = [*lines[: most - 1], _ended(lines[most - 1], width)]
    return tuple(_aligned(line, width, align) for line in lines)


def _broken(pieces: Sequence[Piece], width: float) -> list[list[Span]]:
    lines: list[list[Span]] = []
    line: list[Span] = []
    end = space = 0.0
    for word in _words(pieces):
        if isinstance(word, float):
            space = max(space, word) if line else 0.0
            continue
        own = sum(span.width for span in word)
        if line and end + space + own > width + 0.01:
            lines.append(line)
            line, end, space = [], 0.0, 0.0
        if own > width + 0.01:
            *full, word = _chopped(word, width)
            lines += full
            own = sum(span.width for span in word)
        x = end + space
        for span in word:
            line.append(span._replace(x=x))
            x += span.width
        end, space = x, 0.0
    if line:
        lines.append(line)
    return lines


def _words(pieces: Sequence[Piece]) -> list[list[Span] | float]:
    """Return the words, each with the spans it is made of, and the widths of the spaces between."""
    out: list[list[Span] | float] = []
    left = LONGEST
    for piece in pieces:
        text = piece.text
        if len(text) > left:
            text = text[:left].rstrip() + " …"
        left -= len(text)
        for token in _WORDS.findall(text):
            if token[0] in " \n":
                out.append(faces.width(" ", piece.face, piece.size))
            else:
                span = Span(0.0, faces.width(token, piece.face, piece.size), piece._replace(text=token))
                previous = out[-1] if out else 0.0
                if isinstance(previous, float):
                    out.append([span])
                else:
                    previous.append(span)
        if left <= 0:
            break
    return out


def _chopped(word: list[Span], width: float) -> list[list[Span]]:
    """Return the lines of a word that is wider than one, broken wherever a line is full."""
    lines: list[list[Span]] = [[]]
    end = 0.0
    for span in word:
        piece, start = span.piece, 0
        taken = 0.0
        for at, letter in enumerate(piece.text):
            own = faces.width(letter, piece.face, piece.size)
            if end + taken + own > width and (lines[-1] or at > start):
                lines[-1].append(Span(end, taken, piece._replace(text=piece.text[start:at])))
                lines.append([])
                end, taken, start = 0.0, 0.0, at
            taken += own
        lines[-1].append(Span(end, taken, piece._replace(text=piece.text[start:])))
        end += taken
    return lines


def _ended(line: list[Span], width: float) -> list[Span]:
    """Return *line* with an ellipsis, shortened by as many words as that needs, the first one by letters."""
    last = line[-1].piece
    own = faces.width("…", last.face, last.size)
    kept = list(line)
    while len(kept) > 1 and kept[-1].x + kept[-1].width + own > width:
        kept.pop()
    only = kept[0]
    while len(kept) == 1 and only.piece.text and only.width + own > width:
        piece = only.piece._replace(text=only.piece.text[:-1])
        only = kept[0] = Span(only.x, faces.width(piece.text, piece.face, piece.size), piece)
    return [*kept, Span(kept[-1].x + kept[-1].width, own, last._replace(text="…"))]


def _aligned(line: list[Span], width: float, align: str) -> SetLine:
    """Return *line* moved to its side, with neighbours of one look joined into one span.

    A space between two looks ends the first of them, so that who reads the text without seeing it
    does not run two words together.
    """
    joined: list[Span] = []
    for span in line:
        if joined and _one_look(joined[-1].piece, span.piece):
            before = joined[-1]
            gap = " " if span.x - before.x - before.width > 0.01 else ""
            text = f"{before.piece.text}{gap}{span.piece.text}"
            joined[-1] = Span(before.x, span.x + span.width - before.x, before.piece._replace(text=text))
        else:
            if joined and span.x - joined[-1].x - joined[-1].width > 0.01:
                before = joined[-1]
                joined[-1] = before._replace(piece=before.piece._replace(text=f"{before.piece.text} "))
            joined.append(span)
    if align == "left" or not joined:
        return tuple(joined)
    slack = width - joined[-1].x - joined[-1].width
    shift = slack if align == "right" else slack / 2
    return tuple(span._replace(x=span.x + shift) for span in joined)


def _one_look(one: Piece, other: Piece) -> bool:
    return one[1:] == other[1:]
