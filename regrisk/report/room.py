"""How wide a column of words must be, where its longest word is longer than the words of English."""

from collections.abc import Iterable

from regrisk.charts import faces

_SIZE = 7.3
_PADDING = 8.0


def more_room(words: Iterable[str], width: float, most: float) -> float:
    """Return by how much a column of *width* must grow for the longest single word, *most* at the most.

    A word that does not fit would be broken within. Where all fit, nothing is added.
    """
    longest = max(
        (faces.width(word, faces.REGULAR, _SIZE) for text in words for word in text.split(" ")), default=0.0
    )
    return min(max(longest + _PADDING - width, 0.0), most)
