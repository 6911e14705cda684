"""The questions of a pack as a reviewer reads them, each with all that hangs on it."""

from collections.abc import Iterable, Iterator
from fractions import Fraction

from regrisk.export.pack_docs_conditions import in_words
from regrisk.export.pack_docs_html import Inside, Markup, chip, facts, link, listed, table, tag
from regrisk.model.condition import answers_in, questions_in
from regrisk.model.pack import Domain, Pack
from regrisk.model.question import AnyQuestion, Maturity, Multi
from regrisk.questions.describe import card_text
from regrisk.scoring.display import shown_text

_KINDS = {
    "maturity": "five levels",
    "single": "one of several",
    "yesno": "yes or no",
    "number": "a number, in bands",
    "multi": "several of many",
}


def domain_section(pack: Pack, domain: Domain) -> Markup:
    """Return a domain with all its questions."""
    share = domain_share(pack, domain)
    return tag(
        "section",
        tag("h2", f"{domain.title} ", tag("small", domain.code)),
        tag("p", domain.purpose, class_="purpose"),
        tag("p", f"Weight {domain.weight}: {shown_text(share, 2)} of 100 points. {_count(domain)}"),
        [_article(pack, domain, question) for question in domain.questions],
        id=domain.code,
    )


def domain_share(pack: Pack, domain: Domain) -> Fraction:
    """Return the points of *domain* when every question counts."""
    if not any(map(_counts, domain.questions)):
        return Fraction(0)
    total = sum(each.weight for each in pack.domains if any(map(_counts, each.questions)))
    return Fraction(100 * domain.weight, total)


def question_share(pack: Pack, question: AnyQuestion) -> Fraction:
    """Return the points of *question* when every question counts; none where it is not scored or hidden."""
    if not _counts(question):
        return Fraction(0)
    domain = pack.domain_of[question.id]
    total = sum(each.weight for each in domain.questions if _counts(each))
    return domain_share(pack, domain) * Fraction(question.weight, total)


def _counts(question: AnyQuestion) -> bool:
    return question.scored and not question.hidden


def _count(domain: Domain) -> str:
    count = len(domain.questions)
    return f"{count} question{'s' if count > 1 else ''}."


def _article(pack: Pack, domain: Domain, question: AnyQuestion) -> Markup:
    return tag(
        "article",
        tag("header", tag("h3", link(question.id), f" {question.label}"), _weight(pack, question)),
        tag("p", question.text, class_="asked"),
        tag("p", question.help, class_="help"),
        _answers(question),
        facts(_facts(pack, question)),
        id=question.id,
    )


def _weight(pack: Pack, question: AnyQuestion) -> Markup:
    minutes = f"{question.minutes:g} min"
    if not _counts(question):
        why = "never asked" if question.hidden else "not scored"
        return tag("p", chip(why), f" {_KINDS[question.type]} · {minutes}", class_="weight")
    points = shown_text(question_share(pack, question), 2)
    said = f"weight {question.weight} · {points} points · {_KINDS[question.type]} · {minutes}"
    return tag("p", said, class_="weight")


def _answers(question: AnyQuestion) -> Markup:
    match question:
        case Maturity():
            rows = ((str(level), card_text(question, level)) for level in range(len(question.levels)))
            return table(("Level", "Answer"), rows, kind="levels")
        case Multi():
            steps = enumerate(question.level_by_count)
            counts = ", ".join(f"{count}: level {level}" for count, level in steps)
            return Markup(
                listed(choice.label for choice in question.choices)
                + tag("p", f"How many apply gives the level. {counts}.", class_="counts")
            )
        case _:
            ascending = sorted(question.options, key=lambda option: option.level)
            options = ((str(option.level), option.label, tag("code", option.value)) for option in ascending)
            return table(("Level", "Answer", "Value"), options, kind="levels")


def _facts(pack: Pack, question: AnyQuestion) -> Iterator[tuple[str, Inside]]:
    rule = question.knock_out
    if rule is not None:
        yield "Knock-out", [chip(rule.kind, rule.kind), f" below level {rule.below_level}. {rule.why}"]
    if question.show_if is not None:
        yield "Asked only if", in_words(pack, question.show_if)
    yield "Scope", question.scope_prompt
    if question.evidence:
        months = question.evidence_valid_months
        yield "Evidence", [listed(question.evidence), f"In date for {months} months." if months else None]
    yield "Underwriter", question.underwriter_note
    if question.advice is not None:
        advice = question.advice
        tail = (
            f"{advice.priority}, effort {advice.effort}, cost {advice.cost_band}, {advice.time_to_implement}"
        )
        yield "To do", f"{advice.action} ({tail})"
    yield "Raised by", listed(_raised_by(pack, question))
    yield "Read by", _readers(pack, question.id)
    yield "Bears on", ", ".join(_parts(pack, question))
    yield "Citations", listed(_citations(pack, question))


def _raised_by(pack: Pack, question: AnyQuestion) -> Iterator[Inside]:
    for control in pack.controls:
        for step in control.raises:
            if step.question == question.id:
                only = [", only if ", in_words(pack, step.only_if)] if step.only_if is not None else None
                yield [
                    tag("a", control.title, href=f"#control-{control.id}"),
                    f", to level {step.to_level}",
                    only,
                ]


def _readers(pack: Pack, name: str) -> str:
    """Return the rules that look at this question, by kind."""
    crosswalk = pack.crosswalk.topics if pack.crosswalk else ()
    exclusions = pack.exclusions.exclusions if pack.exclusions else ()
    shown = [
        each.id
        for each in (*pack.questions, *pack.profile)
        if each.show_if is not None and name in (*questions_in(each.show_if), *answers_in(each.show_if))
    ]
    found = (
        ("shows", shown),
        ("contradictions", [rule.id for rule in pack.contradictions if name in rule.questions]),
        ("exclusions", [rule.id for rule in exclusions if name in rule.questions]),
        ("price drivers", [driver.id for driver in pack.drivers if name in driver.reads]),
        ("application topics", [topic.id for topic in crosswalk if name in topic.from_]),
    )
    return "; ".join(f"{kind}: {', '.join(ids)}" for kind, ids in found if ids)


def _parts(pack: Pack, question: AnyQuestion) -> Iterable[str]:
    titles = {part.id: part.title for part in pack.coverage.parts} if pack.coverage else {}
    return (titles.get(part, part) for part in question.cover_parts)


def _citations(pack: Pack, question: AnyQuestion) -> Iterator[Inside]:
    frameworks = {framework.id: framework for framework in pack.frameworks}
    for name, cited in question.citations.items():
        framework = frameworks[name]
        yield f"{framework.short}: " + "; ".join(f"{ref} {framework.ids[ref]}" for ref in cited)
