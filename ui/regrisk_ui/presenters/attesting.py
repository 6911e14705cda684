"""Who attests to what: rows, what still waits for somebody, the statement, and the acts that change it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from regrisk.errors import RegriskError, StoreError
from regrisk.export.check_list import parts_to_attest
from regrisk.model.assessment import Attested
from regrisk.questions.describe import day_text
from regrisk.questions.plain_text import forbidden_at
from regrisk.report.wording import ATTESTATION
from regrisk.spoken import listed
from regrisk.words import later, say
from regrisk_ui.presenters.badge import Badge
from regrisk_ui.presenters.desk import NotSaved
from regrisk_ui.presenters.session import OpenAssessment

LONGEST = 300
EVERYTHING = later("All parts")


@dataclass(frozen=True, slots=True)
class Row:
    """Who attests: the name with the role, the parts in words, and the day as a chip."""

    title: str
    name: str
    parts: str
    badge: Badge


@dataclass(frozen=True, slots=True)
class Attestation:
    """Everything the card shows. ``waiting`` names the parts that nobody attests to yet."""

    statement: tuple[str, ...]
    rows: tuple[Row, ...]
    waiting: str
    nothing_withheld: bool


def attestation(session: OpenAssessment, day: date) -> Attestation:
    """Return who attests to *session*, which is to be sealed on *day*."""
    titles = dict(parts_to_attest(session.pack, session.evaluation))
    there = session.assessment.attested
    covered = {part for each in there for part in (_keys(each, session) or titles)}
    left = [title for key, title in titles.items() if key not in covered]
    return Attestation(
        statement=tuple(say(part, date=day_text(session.assessment.taken_on)) for part in ATTESTATION),
        rows=tuple(_row(each, day, titles, session) for each in there),
        waiting=listed(left) if left and there else "",
        nothing_withheld=session.assessment.nothing_withheld,
    )


def _row(each: Attested, day: date, titles: dict[str, str], session: OpenAssessment) -> Row:
    keys = _keys(each, session)
    parts = listed([titles.get(key, key) for key in keys]) if keys else say(EVERYTHING)
    late = each.on > day
    badge = Badge(
        "exclusion" if late else "ok", day_text(each.on), "calendar-clock" if late else "circle-check"
    )
    return Row(f"{each.name}, {each.role}", each.name, parts, badge)


def _keys(each: Attested, session: OpenAssessment) -> tuple[str, ...]:
    """Return the parts somebody attests to by their keys, whatever name a document gives; none is all."""
    known = {key.casefold(): key for key, _ in parts_to_attest(session.pack, session.evaluation)}
    for domain in session.pack.domains:
        known |= {name.casefold(): domain.code for name in (domain.code, domain.short, domain.title)}
    return tuple(dict.fromkeys(known.get(part.strip().casefold(), part) for part in each.parts))


class AttestDesk:
    """Changes who attests to the open assessment; *done* follows each act that reached the disk."""

    def __init__(self, session: OpenAssessment, *, done: Callable[[], None], not_saved: NotSaved) -> None:
        self._session = session
        self._done, self._not_saved = done, not_saved

    @property
    def parts(self) -> tuple[tuple[str, str], ...]:
        """The parts that can be attested to, each with its title."""
        return parts_to_attest(self._session.pack, self._session.evaluation)

    def entry(self, place: int) -> Attested:
        """Return who attests at *place*, with parts by their keys."""
        each = self._session.assessment.attested[place]
        return each.model_copy(update={"parts": _keys(each, self._session)})

    def put(self, place: int | None, entry: Attested) -> str:
        """Keep *entry* at *place*, or add it; return why it was refused, if it was."""
        there = list(self._session.assessment.attested)
        if place is None:
            there.append(entry)
        else:
            there[place] = entry
        return self._act(lambda: self._session.set_attested(there))

    def take_out(self, place: int) -> str:
        """Take somebody out; return why not, if it was refused."""
        there = [each for number, each in enumerate(self._session.assessment.attested) if number != place]
        return self._act(lambda: self._session.set_attested(there))

    def say_nothing_withheld(self, said: bool) -> str:
        """Keep whether the registry says that nothing was left out; return why not, if it was refused."""
        return self._act(lambda: self._session.set_nothing_withheld(said))

    def _act(self, act: Callable[[], object]) -> str:
        try:
            act()
        except StoreError as error:
            self._not_saved(error, lambda: self._again(act))
            return ""
        except RegriskError as error:
            return str(error)
        self._done()
        return ""

    def _again(self, act: Callable[[], object]) -> None:
        self._act(act)


def fault_in_name(what: str, text: str) -> str:
    """Return why *text* cannot be a name, or nothing; *what* says whose it is."""
    if not text.strip():
        return say("Write {what}.", what=what)
    if forbidden_at(text) is not None:
        return say("This holds a character that cannot be printed. Remove it.")
    return ""
