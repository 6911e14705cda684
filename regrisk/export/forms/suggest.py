"""Suggests for each field of a form what it asks for. A suggestion is never filled in unconfirmed."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from regrisk.export.forms.likeness import Likeness, likeness, weights, words_of
from regrisk.model.form import FieldUse, Form, FormField, FormFile, FormOption
from regrisk.model.pack import Pack
from regrisk.model.profile import ProfileFields, ProfileMulti, ProfileSingle, ProfileTable
from regrisk.model.rules import Topic

LEAST = 0.36
"""A likeness below this suggests nothing."""

_SAID = {
    **dict.fromkeys(("yes", "y", "true", "ja"), "yes"),
    **dict.fromkeys(("no", "n", "false", "nein"), "no"),
}
_YES_NO = ("yes_no", "yes_no_reversed")


def suggest(form: Form, pack: Pack) -> FormFile:
    """Return a form file that names, for each field of *form*, the likeliest topic or fact of *pack*."""
    candidates = tuple(_candidates(pack))
    weight = weights({*candidate.title, *candidate.body} for candidate in candidates)
    return FormFile(
        pack=pack.id,
        form=form.fingerprint,
        fields=tuple(_use(field, candidates, weight) for field in form.fields),
    )


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A topic, or a profile fact with one of its parts, and the words it is known by."""

    title: Collection[str]
    body: Collection[str]
    topic: Topic | None = None
    fact: str | None = None
    part: str | None = None
    options: tuple[tuple[str, str], ...] = ()


def _candidates(pack: Pack) -> Iterator[_Candidate]:
    for topic in pack.crosswalk.topics if pack.crosswalk else ():
        title = words_of(f"{topic.topic} {topic.id}")
        yield _Candidate(title, words_of(topic.strict_wording), topic=topic)
    for question in pack.profile:
        if isinstance(question, ProfileTable):
            continue
        if isinstance(question, ProfileFields):
            for part in question.fields:
                if part.type != "table":
                    options = tuple((option.value, option.label) for option in part.options)
                    words = words_of(part.label)
                    yield _Candidate(words, (), None, question.id, part.name, options)
            continue
        listed = question.options if isinstance(question, ProfileSingle | ProfileMulti) else ()
        options = tuple((option.value, option.label) for option in listed)
        yield _Candidate(words_of(question.text), (), None, question.id, None, options)


def _use(field: FormField, candidates: Sequence[_Candidate], weight: Mapping[str, float]) -> FieldUse:
    plain = FieldUse(
        field=field.name,
        kind=field.kind,
        page=field.page,
        wording=field.wording,
        options=field.option_names,
        leave=True,
    )
    if field.kind == "signature" or field.read_only:
        return plain
    asked = words_of(field.wording) or words_of(field.name)
    rated = [(likeness(asked, one.title, one.body, weight), one) for one in candidates if _fits(field, one)]
    best = max(rated, key=lambda pair: pair[0].share, default=None)
    if best is None or best[0].share < LEAST:
        return plain
    return _suggested(plain, field, *best)


def _fits(field: FormField, candidate: _Candidate) -> bool:
    """Say whether a field of this kind can hold what the candidate gives."""
    if candidate.topic is not None:
        yes_no = candidate.topic.answer_type in _YES_NO
        return yes_no or field.kind in ("text", "choice", "radio")
    return field.kind == "text" or bool(candidate.options)


def _suggested(plain: FieldUse, field: FormField, found: Likeness, candidate: _Candidate) -> FieldUse:
    topic = candidate.topic
    yes_no = topic is not None and topic.answer_type in _YES_NO
    return plain.model_copy(
        update={
            "leave": None,
            "topic": topic.id if topic is not None else None,
            "fact": candidate.fact,
            "part": candidate.part,
            "gives": "words" if yes_no and field.kind == "text" else "answer",
            "answers": _yes_and_no(field) if yes_no else _same_labels(field, candidate.options),
            "likeness": round(100 * found.share),
            "shares": found.words,
        }
    )


def _yes_and_no(field: FormField) -> dict[str, str]:
    """Return which option of a field says yes and which says no, where its words tell."""
    said = {meant: option.name for option in field.options if (meant := _meant(option)) is not None}
    if field.kind == "checkbox" and field.options and not said:
        last = words_in_order(field.name)[-1:]
        said = {_SAID.get("".join(last), "yes"): field.options[0].name}
    return dict(sorted(said.items(), reverse=True))


def words_in_order(name: str) -> list[str]:
    """Return the words of a field's name."""
    return "".join(char if char.isalnum() else " " for char in name).casefold().split()


def _meant(option: FormOption) -> str | None:
    for said in (option.label, option.name):
        first = words_in_order(said)[:1]
        if first and first[0] in _SAID and len(words_in_order(said)) <= 2:
            return _SAID[first[0]]
        if said == option.label and first and said != option.name:
            return None
    return None


def _same_labels(field: FormField, options: Sequence[tuple[str, str]]) -> dict[str, str]:
    """Return our options by those of the field that say the same in the same words."""
    theirs = {frozenset(words_of(option.label)): option.name for option in field.options}
    ours = ((value, frozenset(words_of(label))) for value, label in options)
    return {value: theirs[words] for value, words in ours if words and words in theirs}
