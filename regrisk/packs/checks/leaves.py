"""The leaves of conditions: what they name exists, and they test what its kind can have."""

from collections.abc import Collection, Iterator

from regrisk.model.condition import OfAnswer, OfQuestion
from regrisk.model.profile import AnyProfileQuestion, Part, ProfileFields, ProfileMulti, ProfileSingle
from regrisk.model.question import AnyQuestion, Maturity, Multi
from regrisk.packs.checks.levels import levels_of
from regrisk.packs.checks.sites import all_sites, leaves_at
from regrisk.packs.checks.subject import Subject
from regrisk.packs.faults import Fault
from regrisk.packs.resolve import Path
from regrisk.questions.parse_profile import options_of
from regrisk.questions.suggest import did_you_mean, one_of, shown

_TESTS = {
    "single": {"is_", "is_any", "given"},
    "multi": {"is_", "is_any", "includes_any", "given"},
    "number": {"is_", "is_any", "at_least", "at_most", "more_than", "given"},
    "date": {"months_from_taken_on", "given"},
    "text": {"given"},
    "table": {"given"},
    "fields": {"given"},
}


def check_leaves(subject: Subject) -> Iterator[Fault]:
    """Yield every leaf that names something missing or asks what cannot be answered."""
    for site in all_sites(subject.pack):
        for path, leaf in leaves_at(site.path, site.condition):
            if isinstance(leaf, OfQuestion):
                yield from _of_question(subject, path, leaf)
            elif isinstance(leaf, OfAnswer):
                yield from _of_answer(subject, path, leaf)


def _of_question(subject: Subject, path: Path, leaf: OfQuestion) -> Iterator[Fault]:
    pack = subject.pack
    question = pack.question_by_id.get(leaf.question)
    if question is None:
        if leaf.question in pack.profile_by_id:
            what = f"{leaf.question} is a question of the profile."
            yield Fault((*path, "question"), what, "Write answer: instead of question:.", "TARGET")
        else:
            yield from subject.unknown((*path, "question"), "question", leaf.question, pack.question_by_id)
        return
    if leaf.is_ is not None:
        yield from _value(question, (*path, "is"), leaf.is_)
    for n, value in enumerate(leaf.is_any or ()):
        yield from _value(question, (*path, "is_any", n), value)


def _value(question: AnyQuestion, path: Path, value: int | str) -> Iterator[Fault]:
    if isinstance(value, int):
        given = sorted(levels_of(question))
        if value not in given:
            what = f"No answer to {question.id} stands for level {value}."
            yield Fault(path, what, f"Use {one_of([str(level) for level in given])}.", "OPTION")
        return
    if isinstance(question, Maturity):
        what = f"{question.id} is answered with a level, not {shown(value)}."
        yield Fault(path, what, "Use a number from 0 to 4.", "OPTION")
        return
    answers = question.choices if isinstance(question, Multi) else question.options
    yield from _option([answer.value for answer in answers], path, value, question.id)


def _option(offered: Collection[str], path: Path, value: object, name: str) -> Iterator[Fault]:
    if value not in offered:
        what = f"{name} has no option {shown(value)}."
        yield Fault(path, what, did_you_mean(str(value), offered) or f"Use {one_of(offered)}.", "OPTION")


def _of_answer(subject: Subject, path: Path, leaf: OfAnswer) -> Iterator[Fault]:
    pack = subject.pack
    asked = pack.profile_by_id.get(leaf.answer)
    if asked is None:
        if leaf.answer in pack.question_by_id:
            what = f"{leaf.answer} is no question of the profile."
            yield Fault((*path, "answer"), what, "Write question: instead of answer:.", "TARGET")
        else:
            yield from subject.unknown((*path, "answer"), "profile question", leaf.answer, pack.profile_by_id)
        return
    tests = leaf.model_fields_set - {"answer", "part"}
    part = _part_of(asked, leaf.part)
    if isinstance(part, Fault):
        yield Fault((*path, *part.path), part.what, part.remedy, part.code)
        return
    kind = asked.type if part is None else part.type
    if kind == "fields" and tests - {"given"}:
        what = f"{leaf.answer} has several parts, and the condition names none."
        assert isinstance(asked, ProfileFields)
        yield Fault(path, what, f"Add part: {one_of([each.name for each in asked.fields])}.", "CONDITION")
        return
    for test in sorted(tests - _TESTS[kind]):
        name = test.rstrip("_")
        can = one_of(sorted(each.rstrip("_") for each in _TESTS[kind]))
        what = f"{leaf.answer} is of type {kind}, which cannot be tested with {name}."
        yield Fault((*path, name), what, f"Use {can}.", "CONDITION", at_key=True)
    yield from _options(subject, path, leaf, asked if part is None else part)
    if leaf.more_than is not None:
        other = (*path, "more_than", "answer")
        yield from subject.unknown(other, "profile question", leaf.more_than.answer, pack.profile_by_id)


def _part_of(asked: AnyProfileQuestion, name: str | None) -> Part | Fault | None:
    """Return the part called *name*, None when none is meant, or the fault that there is no such part."""
    if name is None:
        return None
    if not isinstance(asked, ProfileFields):
        return Fault(
            ("part",), f"{asked.id} has no parts that a condition can name.", "Remove part.", "TARGET"
        )
    by_name = {part.name: part for part in asked.fields}
    if name in by_name:
        return by_name[name]
    remedy = did_you_mean(name, by_name) or "Correct it."
    return Fault(("part",), f"{asked.id} has no part {shown(name)}.", remedy, "TARGET")


def _options(
    subject: Subject, path: Path, leaf: OfAnswer, asked: AnyProfileQuestion | Part
) -> Iterator[Fault]:
    if isinstance(asked, Part):
        options = options_of(subject.pack.profile_by_id, asked)
    elif isinstance(asked, ProfileSingle | ProfileMulti):
        options = asked.options
    else:
        return
    offered = [option.value for option in options]
    if not offered:
        return
    if leaf.is_ is not None:
        yield from _option(offered, (*path, "is"), leaf.is_, leaf.answer)
    for field, values in (("is_any", leaf.is_any), ("includes_any", leaf.includes_any)):
        for n, value in enumerate(values or ()):
            yield from _option(offered, (*path, field, n), value, leaf.answer)
