"""Where one has been: back and forward over pages, assessments and cards."""

from dataclasses import dataclass

from regrisk_ui.pages.contract import PageName

_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Stop:
    """A page, for which assessment or registry it was shown, and where on it one stood."""

    page: PageName
    assessment: int | None = None
    registry: int | None = None
    spot: str | None = None


class Trail:
    """The stops of one sitting; the newest are kept."""

    def __init__(self) -> None:
        self._stops: list[Stop] = []
        self._at = -1

    @property
    def here(self) -> Stop | None:
        """Where one is."""
        return self._stops[self._at] if self._stops else None

    def go(self, stop: Stop) -> None:
        """Go on to *stop*; what lay ahead is forgotten."""
        if stop == self.here:
            return
        self._stops = [*self._stops[: self._at + 1], stop][-_LONGEST:]
        self._at = len(self._stops) - 1

    def stand(self, spot: str | None) -> None:
        """Note where on the present page one stands, to come back to it."""
        here = self.here
        if here is not None:
            self._stops[self._at] = Stop(here.page, here.assessment, here.registry, spot)

    def turn(self, steps: int) -> Stop | None:
        """Go *steps* along the trail and return where that is; None past its ends."""
        if not 0 <= self._at + steps < len(self._stops):
            return None
        self._at += steps
        return self._stops[self._at]

    def forget(self, assessment: int) -> None:
        """Forget the stops of an assessment that is gone."""
        kept = [stop for stop in self._stops if stop.assessment != assessment]
        self._stops, self._at = kept, len(kept) - 1
