"""Everything a pack refers to by id exists."""

from collections.abc import Iterator

from regrisk.model.control import Control, Raise
from regrisk.model.pack import Pack
from regrisk.model.profile import Part, ProfileFields, ProfileMulti, ProfileSingle, ProfileTable
from regrisk.model.question import AnyQuestion, Maturity, Multi
from regrisk.packs.checks.subject import Subject
from regrisk.packs.faults import Fault
from regrisk.packs.resolve import Path
from regrisk.questions.suggest import did_you_mean, one_of, shown


def check_targets(subject: Subject) -> Iterator[Fault]:
    """Yield every reference to a question, option, control, part of cover or citation that is not there."""
    pack = subject.pack
    for d, domain in enumerate(pack.domains):
        for q, question in enumerate(domain.questions):
            path = ("domains", d, "questions", q)
            yield from _citations(subject, path, question.citations)
            yield from _parts(subject, (*path, "cover_parts"), question.cover_parts)
    for c, control in enumerate(pack.controls):
        yield from _control(subject, ("controls", c), control)
    for p, asked in enumerate(pack.profile):
        if isinstance(asked, ProfileSingle | ProfileMulti):
            for n, option in enumerate(asked.options):
                yield from _parts(subject, ("profile", p, "options", n, "cover_parts"), option.cover_parts)
        if isinstance(asked, ProfileFields):
            yield from _lenders(subject, ("profile", p, "fields"), asked.fields)
        if isinstance(asked, ProfileTable):
            yield from _lenders(subject, ("profile", p, "columns"), asked.columns)
    yield from _lists(subject)


def _citations(subject: Subject, path: Path, citations: dict[str, tuple[str, ...]]) -> Iterator[Fault]:
    frameworks = {framework.id: framework for framework in subject.pack.frameworks}
    for name, cited in citations.items():
        at = (*path, "citations", name)
        framework = frameworks.get(name)
        if framework is None:
            yield from subject.unknown(at, "framework", name, frameworks)
            continue
        for n, ref in enumerate(cited):
            if ref not in framework.ids:
                what = f"{framework.short} has no {shown(ref)}."
                remedy = did_you_mean(ref, framework.ids) or "Correct it, or add it to frameworks.yaml."
                yield Fault((*at, n), what, remedy, "CITATION")


def _parts(subject: Subject, path: Path, named: tuple[str, ...]) -> Iterator[Fault]:
    if subject.pack.coverage is None:
        return
    known = [part.id for part in subject.pack.coverage.parts]
    for n, name in enumerate(named):
        yield from subject.unknown((*path, n), "part of cover", name, known)


def _control(subject: Subject, path: Path, control: Control) -> Iterator[Fault]:
    pack = subject.pack
    yield from _citations(subject, path, control.citations)
    for n, name in enumerate(control.after):
        yield from subject.unknown((*path, "after", n), "control", name, pack.control_by_id)
    for n, name in enumerate(control.answers_knock_out):
        at = (*path, "answers_knock_out", n)
        yield from subject.unknown(at, "question", name, pack.question_by_id)
        question = pack.question_by_id.get(name)
        if question is not None and (question.knock_out is None or question.knock_out.kind != "subjectivity"):
            what = f"{name} has no knock-out of kind subjectivity that a control could meet."
            yield Fault(at, what, "Name a question that has one.", "TARGET")
    for n, step in enumerate(control.raises):
        at = (*path, "raises", n)
        question = pack.question_by_id.get(step.question)
        yield from subject.unknown((*at, "question"), "question", step.question, pack.question_by_id)
        if question is not None:
            yield from _raise(at, step, question)


def _raise(path: Path, step: Raise, question: AnyQuestion) -> Iterator[Fault]:
    if isinstance(question, Maturity | Multi):
        if step.to_option is not None:
            what = f"{question.id} has levels and no options."
            yield Fault((*path, "to_option"), what, "Remove to_option.", "OPTION")
        return
    level_of = {option.value: option.level for option in question.options}
    at_level = [value for value, level in level_of.items() if level == step.to_level]
    if step.to_option is None:
        remedy = f"Write to_option: {one_of(at_level)}." if at_level else "Name a level that an option gives."
        yield Fault(path, f"{question.id} has options, and to_option names none.", remedy, "OPTION")
    elif step.to_option not in level_of:
        what = f"{question.id} has no option {shown(step.to_option)}."
        remedy = did_you_mean(step.to_option, level_of) or f"Use {one_of(level_of)}."
        yield Fault((*path, "to_option"), what, remedy, "OPTION")
    elif level_of[step.to_option] != step.to_level:
        actual = level_of[step.to_option]
        what = f"{question.id}: {shown(step.to_option)} stands for level {actual}, not {step.to_level}."
        yield Fault((*path, "to_level"), what, "Make level and option agree.", "LEVEL")


def _lenders(subject: Subject, path: Path, parts: tuple[Part, ...]) -> Iterator[Fault]:
    lenders = {asked.id for asked in subject.pack.profile if isinstance(asked, ProfileSingle | ProfileMulti)}
    for n, part in enumerate(parts):
        if part.options_from is not None:
            yield from subject.unknown(
                (*path, n, "options_from"), "profile question with options", part.options_from, lenders
            )
        elif part.type in {"single", "multi"} and not part.options:
            what = f"The part {shown(part.name)} has no options to choose from."
            yield Fault((*path, n), what, "Give options, or options_from.", "OPTION")
        yield from _lenders(subject, (*path, n, "columns"), part.columns)


def _lists(subject: Subject) -> Iterator[Fault]:
    """Yield faults of the lists of ids that rules show, read or ask."""
    pack = subject.pack
    either = {**pack.question_by_id, **pack.profile_by_id}
    for path, names in _shown(pack):
        for n, name in enumerate(names):
            yield from subject.unknown((*path, n), "question", name, either)
    for f, factor in enumerate(pack.exposure.factors if pack.exposure else ()):
        for n, name in enumerate(factor.reads):
            path = ("exposure", "factors", f, "reads", n)
            yield from subject.unknown(path, "profile question", name, pack.profile_by_id)
    if pack.quick_screen is not None:
        yield from _quick_screen(subject)
    if pack.coverage is not None:
        wanted = {
            option.value
            for asked in pack.profile
            if isinstance(asked, ProfileMulti)
            for option in asked.options
        }
        for p, part in enumerate(pack.coverage.parts):
            if part.profile_option is not None:
                path = ("coverage", "parts", p, "profile_option")
                yield from subject.unknown(path, "option of the profile", part.profile_option, wanted)


def _shown(pack: Pack) -> Iterator[tuple[Path, tuple[str, ...]]]:
    for c, rule in enumerate(pack.contradictions):
        yield ("contradictions", c, "questions"), rule.questions
    for e, exclusion in enumerate(pack.exclusions.exclusions if pack.exclusions else ()):
        yield ("exclusions", "exclusions", e, "questions"), exclusion.questions
    for d, driver in enumerate(pack.drivers):
        yield ("drivers", d, "reads"), driver.reads
    for t, topic in enumerate(pack.crosswalk.topics if pack.crosswalk else ()):
        yield ("crosswalk", "topics", t, "from"), topic.from_


def _quick_screen(subject: Subject) -> Iterator[Fault]:
    pack, screen = subject.pack, subject.pack.quick_screen
    assert screen is not None
    asked: set[str] = set()
    for n, entry in enumerate(screen.questions):
        path: Path = ("quick_screen", "questions", n, "question")
        yield from subject.unknown(path, "question", entry.question, pack.question_by_id)
        if entry.question in asked:
            yield Fault(path, f"{entry.question} is asked twice.", "Remove one of them.", "DUPLICATE")
        asked.add(entry.question)
    for n, fact in enumerate(screen.profile):
        path = ("quick_screen", "profile", n, "answer")
        yield from subject.unknown(path, "profile question", fact.answer, pack.profile_by_id)
    for n, name in enumerate(screen.not_asked_but_can_gate):
        path = ("quick_screen", "not_asked_but_can_gate", n)
        yield from subject.unknown(path, "question", name, pack.question_by_id)
        if name in asked:
            yield Fault(path, f"{name} is asked in the quick screen.", "Remove it here.", "DUPLICATE")
