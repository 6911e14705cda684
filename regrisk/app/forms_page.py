"""What mapping and filling a form came to, as plain text: what is done, what is left, what to look at."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from regrisk.app.forms import Filled, Mapped
from regrisk.app.plain_page import heading, paragraph
from regrisk.model.form import FieldUse, Form, FormChange, FormField, Stricter
from regrisk.model.pack import Pack
from regrisk.model.profile import ProfileFields
from regrisk.scoring.explain import counted

_IN = "   "


def mapped_page(mapped: Mapped, pack: Pack, out: Path, width: int) -> str:
    """Return what was suggested and what is to be confirmed, on lines of at most *width* characters."""
    uses = [mapped.file.use_by_field[field.name] for field in mapped.form.fields]
    confirmed = sum(use.confirmed for use in uses)
    suggested = [use for use in uses if not use.confirmed and use.leave is None]
    lines = [*heading(f"The form has {_fields(mapped.form)}", width)]
    said = (
        f"{confirmed} confirmed, {len(suggested)} suggested, {len(uses) - confirmed - len(suggested)} with "
        f"nothing that fits. Nothing is filled in before you confirm it in {out}."
    )
    lines += [*paragraph(said, width), *_remarks(mapped.form, width)]
    lines += _changes(mapped.changes, width)
    if suggested:
        lines += heading("Suggested; confirm or correct each", width)
    for use in suggested:
        lines += _suggestion(mapped.form.field_by_name[use.field], use, pack, width)
    return "\n".join(lines).lstrip("\n") + "\n"


def filled_page(filled: Filled, out: Path, width: int) -> str:
    """Return what was put into the copy *out*, what was not, and where its wording is stricter."""
    filling = filled.filling
    title = f"{len(filling.filled)} of {counted(len(filled.form.fields), 'field')} filled in {out}"
    lines = [*heading(title, width)]
    lines += paragraph("Look at every page before anyone signs it. Every field can still be changed.", width)
    if filled.without_scripts:
        lines += paragraph("The form's scripts were left out of the copy.", width)
    lines += _remarks(filled.form, width)
    lines += _changes(filling.changes, width)
    if filling.stricter:
        lines += heading("The form asks for more than the answer says", width)
        for one in filling.stricter:
            lines += _stricter(one, width)
    if filling.left:
        lines += heading(f"Left empty: {counted(len(filling.left), 'field')}", width)
        for left in filling.left:
            lines += _line(left.field, left.why, width)
    if filling.filled:
        lines += heading("Filled in", width)
        for done in filling.filled:
            lines += _line(done.field, " ".join((f"“{done.says}”", *done.remarks)), width)
    return "\n".join([*lines, "", *paragraph(filled.scored.pack.caution, width)]).lstrip("\n") + "\n"


def _fields(form: Form) -> str:
    return f"{counted(len(form.fields), 'field')} on {counted(form.pages, 'page')}"


def _remarks(form: Form, width: int) -> Iterator[str]:
    if form.unnamed:
        said = f"{counted(form.unnamed, 'field has', 'fields have')} no usable name and cannot be filled."
        yield from paragraph(said, width)
    if form.scripts:
        yield from paragraph("The form holds scripts, which a viewer would run; regrisk runs none.", width)
    if form.layers:
        said = "The form also holds an XML form (XFA), which would hide the answers; the copy goes without."
        yield from paragraph(said, width)


def _changes(changes: Iterable[FormChange], width: int) -> Iterator[str]:
    listed = list(changes)
    if not listed:
        return
    yield from heading(f"Changed since the form was mapped: {counted(len(listed), 'field')}", width)
    for change in listed:
        yield from paragraph(f"{change.field} ({change.what}): {change.says}", width)


def _suggestion(field: FormField, use: FieldUse, pack: Pack, width: int) -> Iterator[str]:
    target = use.topic or use.fact or ""
    part = f", {use.part}" if use.part else ""
    gives = ", the words beside the answer" if use.gives == "words" else ""
    yield from _line(field, f"{target}{part}{gives}: {_title(use, pack)}", width)
    yield from paragraph(f"{use.likeness} % alike, by the words {', '.join(use.shares)}", width, indent=_IN)
    if field.options:
        listed = "; ".join(_option(option.name, option.label) for option in field.options)
        chosen = ", ".join(f"{ours} is {theirs}" for ours, theirs in use.answers.items())
        yield from paragraph(
            f"Options: {listed}. {chosen or 'Say which option is which answer'}.", width, indent=_IN
        )


def _option(name: str, label: str) -> str:
    return name if name == label else f"{name} ({label})"


def _title(use: FieldUse, pack: Pack) -> str:
    if use.fact is not None:
        question = pack.profile_by_id[use.fact]
        parts = question.fields if isinstance(question, ProfileFields) else ()
        return next((part.label for part in parts if part.name == use.part), question.text)
    topics = pack.crosswalk.topics if pack.crosswalk else ()
    return next((topic.topic for topic in topics if topic.id == use.topic), "")


def _stricter(one: Stricter, width: int) -> Iterator[str]:
    done = "filled in all the same" if one.ticked else "left empty"
    yield from _line(one.field, f"{one.topic}: {done}.", width)
    for said in (one.because, one.answer, *one.words):
        if said:
            yield from paragraph(said, width, indent=_IN)


def _line(field: FormField, said: str, width: int) -> Iterator[str]:
    place = f"page {field.page}" if field.page else "on no page"
    asks = f" “{field.wording}”" if field.wording else ""
    yield from paragraph(f"{field.name} ({place}){asks}", width)
    yield from paragraph(said, width, indent=_IN)
