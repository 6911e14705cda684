"""Decides what goes into each field of a form, and why the others stay empty."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from regrisk import spoken
from regrisk.export.forms.fill import FieldValue
from regrisk.export.forms.on_form import OnForm
from regrisk.export.forms.said import Said
from regrisk.export.forms.wording import topic_text, words_beside
from regrisk.model.crosswalk import TopicAnswer
from regrisk.model.form import FieldLeft, FieldSet, FieldUse, Filling, Form, FormField, Stricter
from regrisk.words import say


@dataclass(slots=True)
class _Sheet:
    """The filling while it is made."""

    values: dict[str, FieldValue] = field(default_factory=dict)
    filled: list[FieldSet] = field(default_factory=list)
    left: list[FieldLeft] = field(default_factory=list)
    stricter: list[Stricter] = field(default_factory=list)


def decide(
    form: Form, uses: Mapping[str, FieldUse], topics: Mapping[str, TopicAnswer], written: OnForm
) -> Filling:
    """Return what goes into *form*, by the *uses* of its fields, of what may be *written* there.

    *topics* say why, to whoever reads what came of it. Only what is confirmed is filled. A field that our
    answer leaves empty is cleared, whatever it held.
    """
    sheet = _Sheet()
    worded = _worded(form, uses, written)
    for each in form.fields:
        use = uses.get(each.name)
        why = _not_ours(each, use)
        if use is None or why is not None:
            sheet.left.append(FieldLeft(field=each, why=f"{why}{_held(each)}"))
        elif use.topic is not None:
            _topic(sheet, each, use, topics[use.topic], written, worded)
        elif use.fact is not None:
            said = written.fact(use.fact, use.part)
            name = use.fact if use.part is None else f"{use.fact}, {use.part}"
            why = say(
                "{fact} has no answer." if said is None else "The form offers nothing for {fact}.", fact=name
            )
            _put(sheet, each, use, said, why)
        else:
            _put(sheet, each, use, Said(use.text), "")
    return Filling(
        values=dict(sheet.values),
        filled=tuple(sheet.filled),
        left=tuple(sheet.left),
        stricter=tuple(sheet.stricter),
    )


def _not_ours(each: FormField, use: FieldUse | None) -> str | None:
    """Return why a field is not touched; None where it is ours to fill."""
    if each.kind == "signature":
        return say("It is to be signed by a person.")
    if each.read_only:
        return say("The form lets nobody write here.")
    if use is None:
        return say("Nothing is mapped to it.")
    if not use.confirmed:
        return say("Nothing is mapped to it." if use.leave else "What was suggested for it is not confirmed.")
    return say("It is left to you.") if use.leave else None


def _held(each: FormField) -> str:
    return f" {say('It holds “{text}” already.', text=each.holds)}" if each.holds else ""


def _worded(form: Form, uses: Mapping[str, FieldUse], written: OnForm) -> frozenset[str]:
    """Return the topics whose words will stand on the form, so that a tick beside them is true."""
    found = set()
    for each in form.fields:
        use = uses.get(each.name)
        if use is None or use.topic is None or use.gives != "words" or _not_ours(each, use) is not None:
            continue
        words = written.words[use.topic]
        if words and each.kind == "text" and _fitting(each, words) is not None:
            found.add(use.topic)
    return frozenset(found)


def _topic(
    sheet: _Sheet,
    each: FormField,
    use: FieldUse,
    answer: TopicAnswer,
    written: OnForm,
    worded: frozenset[str],
) -> None:
    if use.gives == "words":
        words = written.words[answer.id]
        why = answer.because if words is None else say("Nothing has to be added to this answer.")
        _put(sheet, each, use, Said(words) if words else None, why)
        return
    said = written.topics[answer.id]
    by_words = answer.kind == "qualified" and answer.safe is not None and use.tick_with_words
    if by_words and answer.id in worded:
        said = Said(None, (answer.safe or "",))
    why = say("Our answer is “{answer}”, and the form offers nothing for it here.", answer=topic_text(answer))
    set_ = _put(sheet, each, use, said, why if topic_text(answer) else answer.because)
    reserved = answer.kind == "qualified" or (answer.kind == "value" and bool(words_beside(answer)))
    if reserved:
        sheet.stricter.append(
            Stricter(
                field=each,
                topic=answer.topic,
                answer=answer.because,
                because=answer.strict or "",
                words=words_beside(answer),
                ticked=set_,
            )
        )


def _put(sheet: _Sheet, each: FormField, use: FieldUse, said: Said | None, why: str) -> bool:
    """Put what is *said* into a field and say so; else clear it and say why. Return whether it is filled."""
    chosen: FieldValue | None = None
    remarks: Sequence[str] = ()
    if said is not None and each.kind == "text" and said.text:
        chosen = _fitting(each, said.text)
        if chosen is None:
            why = say(
                "It takes {most} characters, and the answer has {number}: “{answer}”",
                most=each.longest,
                number=len(said.text),
                answer=said.text,
            )
        else:
            remarks = _remarks(each, chosen)
    elif said is not None and each.kind != "text":
        chosen, why = _chosen(each, use, said, why)
    if chosen:
        sheet.values[each.name] = chosen
        sheet.filled.append(FieldSet(field=each, says=_shown(each, chosen), remarks=tuple(remarks)))
        return True
    if each.holds:
        sheet.values[each.name] = "" if each.kind == "text" else ()
        why = f"{why} {say('What it held, “{text}”, was taken out.', text=each.holds)}"
    sheet.left.append(FieldLeft(field=each, why=why))
    return False


def _fitting(each: FormField, text: str) -> str | None:
    """Return *text* as the field takes it; None where it is too long for it."""
    if each.longest is None or len(text) <= each.longest:
        return text
    bare = spoken.read_figure(text).replace(",", "")
    return bare if bare.isdecimal() and len(bare) <= each.longest else None


def _chosen(each: FormField, use: FieldUse, said: Said, why: str) -> tuple[tuple[str, ...] | None, str]:
    options = tuple(dict.fromkeys(use.answers[value] for value in said.values if value in use.answers))
    if each.free and not options and said.text:
        return (said.text,), why
    if any(option not in each.option_names for option in options):
        return None, say("The form no longer offers the option that was mapped.")
    if len(options) > 1 and not each.several:
        return None, say(
            "The form takes one of {options}, and our answer names them all.", options=", ".join(options)
        )
    return options or None, why


def _remarks(each: FormField, text: str) -> list[str]:
    found = []
    if each.room is not None and len(text) > each.room:
        found.append(say("It may be longer than the box shows."))
    strange = sorted({char for char in text if not _drawn(char)})
    if strange:
        found.append(say("Some viewers may not show {signs}.", signs=" ".join(strange)))
    return found


def _drawn(char: str) -> bool:
    """Say whether the fonts that every viewer has hold *char*."""
    try:
        char.encode("cp1252")
    except UnicodeEncodeError:
        return char in "\n\t"
    return True


def _shown(each: FormField, chosen: FieldValue) -> str:
    if isinstance(chosen, str):
        return chosen
    labels = {option.name: option.label for option in each.options}
    return ", ".join(labels.get(name, name) for name in chosen)
