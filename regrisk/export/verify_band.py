"""Whether a paper states the band that its answers give: by name, as its figures are compared by number."""

from collections.abc import Iterator, Sequence

from regrisk.model.evaluation import Evaluation
from regrisk.model.pack import Pack
from regrisk.words import say


def other_band(lines: Sequence[str], evaluation: Evaluation, pack: Pack | None) -> Iterator[str]:
    """Yield what is wrong with the band that *lines* state; *pack* has its names in their language.

    The band of a paper is the first that stands on a line by itself. Without a pack nothing can be said.
    """
    if pack is None:
        return
    titles = {band.id: band.title for band in pack.bands.bands}
    due = _plain(titles[evaluation.band.id])
    plain = [_plain(line) for line in lines]
    known = {_plain(title) for title in titles.values()}
    alone = next((line for line in plain if line in known), None)
    if alone != due if alone is not None else due not in " ".join(plain):
        title = titles[evaluation.band.id]
        yield say("it does not state the band that the answers give, “{band}”.", band=title)


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()
