"""Answers by domain: every question that applies, with its answer, scope, proof, points and reason."""

from collections.abc import Iterator

from regrisk.model.pack import Domain
from regrisk.model.question import AnyQuestion
from regrisk.report.blocks import Answers, Block, DomainStrip, Heading, Note
from regrisk.report.document import Section
from regrisk.report.dossier import Dossier
from regrisk.report.figures import domain_bar
from regrisk.report.inline import PageOf, Run, Words, bold, filled
from regrisk.report.marks import SIGN_OF
from regrisk.report.phrases import inside, word
from regrisk.report.references import question, words
from regrisk.report.sections.answer_rows import answer_row
from regrisk.spoken import figure
from regrisk.words import say, say_many

MOST_PARTS = 4


def section(dossier: Dossier) -> Section:
    """Return the section with all answers, one sub-section for each domain."""
    blocks: list[Block] = []
    for number, (domain, asked) in enumerate(dossier.questions_by_domain, start=1):
        blocks += _domain(dossier, number, domain, asked)
    return Section(
        key="answers",
        title=say("Answers by domain"),
        lede=say(
            "Each question with the answer as given, what it covers, who says so, what shows it, and the "
            "reason for its points."
        ),
        collapsed=True,
        blocks=(*blocks, *_hidden(dossier)),
    )


def _domain(
    dossier: Dossier, number: int, domain: Domain, asked: tuple[AnyQuestion, ...]
) -> tuple[Block, ...]:
    score = next(each for each in dossier.evaluation.domains if each.id == domain.code)
    return (
        Heading(
            text=domain.title,
            number=f"{dossier.numbers['answers']}.{number}",
            key=f"domain-{domain.code}",
            short=domain.short,
            bookmark=True,
        ),
        DomainStrip(bar=domain_bar(score), words=_strip(dossier, domain, asked)),
        Answers(
            heads=(
                say("Question"),
                say("{domain}: answer, scope, who and when", domain=domain.short),
                say("Evidence"),
                say("Points and reason"),
            ),
            rows=tuple(answer_row(dossier, each) for each in asked),
        ),
    )


def _strip(dossier: Dossier, domain: Domain, asked: tuple[AnyQuestion, ...]) -> Words:
    row = dossier.ledger_by_domain[domain.code].figures
    fired = [dossier.fired_by_question[each.id] for each in asked if each.id in dossier.fired_by_question]
    parts: list[str | Run | PageOf | tuple[str | Run | PageOf, ...]] = [
        filled(
            say("{earned} of {possible} points · evidenced {evidenced}"),
            earned=bold(figure(f"{row.earned}")),
            possible=figure(f"{row.possible}"),
            evidenced=bold(figure(f"{row.evidenced}")),
        ),
        f" · {say('open {points}', points=figure(f'{row.open}'))}" if row.open else "",
        f" · {say_many(len(asked), '{number} question', '{number} questions')}",
    ]
    parts += [(bold(f" {SIGN_OF[each.rule.kind]} "), question(each.question.id)) for each in fired]
    bears = bears_on(dossier, domain)
    if bears:
        parts.append(f" · {_bearing(bears)}")
    return words(*parts)


def _bearing(parts: tuple[str, ...]) -> str:
    first, more = ", ".join(parts[:MOST_PARTS]), len(parts) - MOST_PARTS
    if more > 0:
        return say("bears on {parts} and {number} more", parts=first, number=word(more))
    return say("bears on {parts}", parts=first)


def bears_on(dossier: Dossier, domain: Domain) -> tuple[str, ...]:
    """Return the parts of cover that at least a third of the domain's questions name."""
    if dossier.pack.coverage is None:
        return ()
    count = {
        part.id: sum(part.id in each.cover_parts for each in domain.questions)
        for part in dossier.pack.coverage.parts
    }
    return tuple(
        inside(part.title)
        for part in dossier.pack.coverage.parts
        if 3 * count[part.id] >= len(domain.questions)
    )


def _hidden(dossier: Dossier) -> Iterator[Block]:
    hidden = [each.id for each in dossier.pack.questions if not dossier.applies(each.id)]
    if hidden:
        yield Note(
            words=say("Hidden by the profile and not counted: {questions}.", questions=", ".join(hidden))
        )
    else:
        yield Note(words=say("No question is hidden by the profile."))
