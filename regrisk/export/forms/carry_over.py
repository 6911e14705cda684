"""Takes the mapping of one form over to another, such as next year's, and says what changed."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from regrisk.model.form import FieldUse, Form, FormChange, FormField, FormFile
from regrisk.words import later, say

_KINDS = {
    "text": later("text", about="field"),
    "checkbox": later("checkbox", about="field"),
    "radio": later("radio", about="field"),
    "choice": later("choice", about="field"),
    "signature": later("signature", about="field"),
}


class CarriedOver(NamedTuple):
    """A form file for the new form, and every way in which the form differs from the one that was mapped."""

    file: FormFile
    changes: tuple[FormChange, ...]


def carry_over(form: Form, old: FormFile, fresh: FormFile) -> CarriedOver:
    """Return *old* for *form*; what does not match any more is as in *fresh*, for a person to confirm.

    A field matches when it has its name, kind, words and options, or all but its name and no other field
    has the same. A field that asks something else under an old name is a new field; so is one without words,
    once anything about the form changed.
    """
    renamed = _renamed(form, old)
    unchanged = form.fingerprint == old.form
    uses, changes, kept = [], [], set()
    for field in form.fields:
        before = old.use_by_field.get(field.name)
        if before is not None and _key(field) == _key(before) and (unchanged or _asked(field.wording)):
            uses.append(before.model_copy(update={"page": field.page}))
        elif field.name in renamed:
            before = renamed[field.name]
            uses.append(before.model_copy(update={"field": field.name, "page": field.page}))
            says = say("It was called “{name}”; what it asks is the same.", name=before.field)
            changes.append(FormChange(field=field.name, what="renamed", says=says))
        else:
            uses.append(fresh.use_by_field[field.name])
            changes.append(_change(field, before))
        if before is not None:
            kept.add(before.field)
    changes += [
        FormChange(
            field=use.field,
            what="gone",
            says=say("The form no longer asks “{question}”.", question=use.wording or use.field),
        )
        for use in old.fields
        if use.field not in kept
    ]
    return CarriedOver(fresh.with_fields(uses), tuple(changes))


def _key(one: FormField | FieldUse) -> tuple[str, str, tuple[str, ...]]:
    options = one.option_names if isinstance(one, FormField) else one.options
    return one.kind, _asked(one.wording), options


def _asked(wording: str) -> str:
    return " ".join(wording.split()).casefold()


def _renamed(form: Form, old: FormFile) -> Mapping[str, FieldUse]:
    """Return, by their new names, the uses of fields that changed nothing but the name."""
    by_key = _alone(use for use in old.fields if use.field not in form.field_by_name)
    fresh = _alone(field for field in form.fields if field.name not in old.use_by_field)
    return {
        field.name: use
        for key, field in fresh.items()
        if isinstance(field, FormField) and isinstance(use := by_key.get(key), FieldUse)
    }


def _alone(
    listed: Iterable[FormField] | Iterable[FieldUse],
) -> dict[tuple[str, str, tuple[str, ...]], FormField | FieldUse]:
    """Return, by what they ask, those that ask what no other asks; what says nothing asks nothing."""
    every: list[FormField | FieldUse] = list(listed)
    count = Counter(_key(one) for one in every)
    return {_key(one): one for one in every if count[_key(one)] == 1 and _asked(one.wording)}


def _change(field: FormField, before: FieldUse | None) -> FormChange:
    if before is None:
        asks = field.wording or field.name
        says = say("The form now asks “{question}”.", question=asks)
        return FormChange(field=field.name, what="new", says=says)
    if _asked(field.wording) != _asked(before.wording):
        says = say("It asked “{was}” and now asks “{now}”.", was=before.wording, now=field.wording)
        return FormChange(field=field.name, what="wording", says=says)
    if field.kind != before.kind:
        was, now = (say(_KINDS[kind], about="field") for kind in (before.kind, field.kind))
        says = say("It was a field of the kind {was} and is one of the kind {now}.", was=was, now=now)
        return FormChange(field=field.name, what="kind", says=says)
    if field.option_names == before.options:
        says = say("The form changed, and no words stand at this field to tell it by.")
        return FormChange(field=field.name, what="wording", says=says)
    old, new = (
        ", ".join(names) or say("nothing", about="options") for names in (before.options, field.option_names)
    )
    says = say("It offered {was} and now offers {now}.", was=old, now=new)
    return FormChange(field=field.name, what="options", says=says)
