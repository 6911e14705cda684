"""An insurer's form while it is mapped and filled: its fields in words, and what changes the mapping."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Literal

from regrisk.model.form import FieldUse, Filling, Form, FormChange, FormField, FormFile
from regrisk.model.pack import Pack
from regrisk.words import later, say, say_many
from regrisk_ui.presenters import words
from regrisk_ui.presenters.badge import Badge
from regrisk_ui.presenters.form_targets import Target, by_key, key_of, targets
from regrisk_ui.presenters.session import OpenAssessment

State = Literal["suggested", "confirmed", "nothing", "left", "closed"]
Group = Literal["all", "open", "confirmed", "stricter", "empty"]
GROUPS: tuple[tuple[Group, str, str], ...] = (
    ("all", later("All"), later("Every field of the form")),
    ("open", later("To confirm"), later("Suggested, and not confirmed yet")),
    ("confirmed", later("Confirmed"), later("Confirmed by a person")),
    (
        "stricter",
        later("Form is stricter"),
        later("The wording of the form asks for more than the answer says"),
    ),
    ("empty", later("Stays empty"), later("Nothing would stand there")),
)
"""The groups of fields, each with its word and a sentence; the page says them."""
_BADGES: Mapping[State, Badge] = {
    "suggested": Badge("open", later("To confirm", about="state")),
    "confirmed": Badge("ok", later("Confirmed", about="state"), "circle-check"),
    "nothing": Badge("neutral", later("Nothing fits", about="state"), "minus"),
    "left": Badge("neutral", later("Left to you", about="state"), "pencil"),
    "closed": Badge("neutral", later("Not to be filled", about="state"), "ban"),
}
_STRICTER = Badge("exclusion", later("Form is stricter", about="state"), "triangle-alert")
SCRIPTS = later("The form holds scripts")
_CONFIRM, _CHANGE, _CHOOSE = later("Confirm"), later("Change"), later("Choose")
_LONGEST = 600


@dataclass(frozen=True, slots=True)
class Mapped:
    """A form with the file that maps it, and what changed since an older mapping it was taken from."""

    form: Form
    file: FormFile
    changes: tuple[FormChange, ...]


@dataclass(frozen=True, slots=True)
class FormWork:
    """What the page asks of the application.

    ``map_form`` and ``fill`` read and write files and may run in any thread: the first takes the form and an
    older form file, the second writes a copy and returns what went into it. ``filling`` writes nothing.
    """

    map_form: Callable[[Path, Pack, Path | None], Mapped]
    filling: Callable[[Form, FormFile, OpenAssessment, date], Filling]
    save: Callable[[FormFile, Path, Pack], Path]
    fill: Callable[[Path, FormFile, OpenAssessment, date, Path, bool], Filling]
    today: Callable[[], date]


@dataclass(frozen=True, slots=True)
class FieldRow:
    """One field: what the form asks, what goes in, and what would stand there; ``stricter`` warns."""

    name: str
    lead: str
    title: str
    note: str
    said: str
    stricter: str
    state: State
    badge: Badge
    empty: bool

    @property
    def deeds(self) -> tuple[str, ...]:
        """What can be done about the field; the page says each deed and acts on it by this name."""
        if self.state == "closed":
            return ()
        if self.state == "suggested":
            return (_CONFIRM, _CHANGE)
        return (_CHOOSE,) if self.state == "nothing" else (_CHANGE,)


@dataclass(slots=True)
class FormDesk:
    """One form that is open; ``unsaved`` says that the mapping is not in a file yet."""

    path: Path
    mapped: Mapped
    session: OpenAssessment
    work: FormWork
    unsaved: bool = True
    _targets: tuple[Target, ...] = field(default=(), init=False)

    @property
    def form(self) -> Form:
        """The form as it came."""
        return self.mapped.form

    @property
    def file(self) -> FormFile:
        """The mapping as it stands."""
        return self.mapped.file

    @property
    def targets(self) -> tuple[Target, ...]:
        """Everything that may go into a field."""
        if not self._targets:
            self._targets = targets(self.session.pack)
        return self._targets

    @property
    def day(self) -> date:
        """The day that answers and evidence are judged on."""
        return max(self.work.today(), self.session.assessment.taken_on)

    def use(self, name: str) -> FieldUse:
        """Return what goes into the field called *name*."""
        return self.file.use_by_field[name]

    def keep(self, use: FieldUse) -> None:
        """Put *use* in the mapping."""
        uses = (use if each.field == use.field else each for each in self.file.fields)
        self.mapped = Mapped(self.form, self.file.with_fields(uses), self.mapped.changes)
        self.unsaved = True

    def confirm(self, name: str) -> None:
        """Confirm the suggestion for a field."""
        self.keep(self.use(name).model_copy(update={"confirmed": True}))

    def filling(self) -> Filling:
        """Return what a copy would hold: only what is confirmed goes in."""
        return self.work.filling(self.form, self.file, self.session, self.day)

    def rows(self) -> tuple[FieldRow, ...]:
        """Return every field in reading order, with what would stand there once it is confirmed."""
        tried = self.file.with_fields(
            use.model_copy(update={"confirmed": True}) if not use.leave else use for use in self.file.fields
        )
        would = self.work.filling(self.form, tried, self.session, self.day)
        said = {one.field.name: _filled(one.says, one.remarks) for one in would.filled}
        left = {one.field.name: one.why for one in would.left}
        stricter = {one.field.name: " ".join((one.because, *one.words)).strip() for one in would.stricter}
        known = by_key(self.targets)
        return tuple(
            self._row(each, known, said.get(each.name), left.get(each.name, ""), stricter.get(each.name))
            for each in self.form.fields
        )

    def note(self, rows: tuple[FieldRow, ...]) -> str:
        """Return how many fields there are and how far they are mapped."""
        states = [row.state for row in rows]
        return say(
            "{fields} on {pages}: {confirmed} confirmed, {open} to confirm, {empty} with nothing that fits.",
            fields=say_many(len(rows), "{number} field", "{number} fields"),
            pages=say_many(self.form.pages, "{number} page", "{number} pages"),
            confirmed=states.count("confirmed") + states.count("left"),
            open=states.count("suggested"),
            empty=states.count("nothing"),
        )

    def remarks(self) -> Iterator[tuple[str, str]]:
        """Yield what is to be known about the form itself: a title, which the page says, and a sentence."""
        if self.form.unnamed:
            yield (
                later("Some fields cannot be filled"),
                say_many(
                    self.form.unnamed,
                    "{number} field has no usable name. Fill them by hand.",
                    "{number} fields have no usable name. Fill them by hand.",
                ),
            )
        if self.form.scripts:
            yield SCRIPTS, say("A viewer would run them; regrisk runs none. The copy can go without them.")
        if self.form.layers:
            yield (
                later("The form also holds an XML form"),
                say("It would hide the answers in some viewers, so the copy goes without it."),
            )

    def _row(
        self, each: FormField, known: Mapping[str, Target], said: str | None, why: str, stricter: str | None
    ) -> FieldRow:
        use = self.use(each.name)
        state = _state(each, use)
        return FieldRow(
            name=each.name,
            lead=say("p. {page}", page=each.page) if each.page else "",
            title=words.bounded(each.wording or each.name, _LONGEST),
            note=_goes_in(use, known, state),
            said=said if said is not None else ("" if state == "nothing" else _stays_empty(why)),
            stricter=stricter or "",
            state=state,
            badge=(_STRICTER if stricter and state != "closed" else _BADGES[state]).said(),
            empty=said is None,
        )


def shown(rows: tuple[FieldRow, ...], group: Group, text: str) -> tuple[FieldRow, ...]:
    """Return the rows of a group that hold every word of *text*."""
    wanted = text.casefold().split()
    return tuple(
        row
        for row in rows
        if _in_group(row, group)
        and all(word in f"{row.name} {row.title} {row.note}".casefold() for word in wanted)
    )


def as_yaml(path: Path) -> Path:
    """Return *path* with the ending of a form file, where it has another."""
    return path if path.suffix.lower() in (".yaml", ".yml") else path.with_name(f"{path.name}.yaml")


def as_pdf(path: Path) -> Path:
    """Return *path* with the ending of a PDF, where it has another."""
    return path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")


def _in_group(row: FieldRow, group: Group) -> bool:
    match group:
        case "all":
            return True
        case "open":
            return row.state == "suggested"
        case "confirmed":
            return row.state in ("confirmed", "left")
        case "stricter":
            return bool(row.stricter)
        case "empty":
            return row.empty


def _state(each: FormField, use: FieldUse) -> State:
    if each.kind == "signature" or each.read_only:
        return "closed"
    if use.leave:
        return "left" if use.confirmed else "nothing"
    return "confirmed" if use.confirmed else "suggested"


def _goes_in(use: FieldUse, known: Mapping[str, Target], state: State) -> str:
    """Say what goes into a field, and why it is suggested."""
    if state in ("closed", "nothing", "left"):
        return ""
    if use.text is not None:
        return say("The same text each time.")
    target = known.get(key_of(use))
    title = target.title if target is not None else use.topic or use.fact or ""
    gives = say("The words beside the answer to: {topic}", topic=title) if use.gives == "words" else title
    if state != "suggested" or use.likeness is None:
        return gives
    return say(
        "{what} ({percent} % alike: {shared})",
        what=gives,
        percent=use.likeness,
        shared=", ".join(use.shares),
    )


def _stays_empty(why: str) -> str:
    return say("Stays empty: {why}", why=why)


def _filled(says: str, remarks: tuple[str, ...]) -> str:
    return " ".join((say("“{text}”", text=words.bounded(says, _LONGEST)), *remarks))
