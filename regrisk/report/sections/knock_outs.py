"""Knock-outs and conditions: what acts whatever the score, how to clear it, by when and by whom."""

from collections.abc import Iterator

from regrisk.model.question import KnockOutKind
from regrisk.model.response import NotApplicable
from regrisk.questions.describe import describe_value
from regrisk.report.blocks import Block, Heading, Note, Text
from regrisk.report.document import Section
from regrisk.report.dossier import Dossier
from regrisk.report.fired import FiredKnockOut
from regrisk.report.inline import Words, muted
from regrisk.report.marks import KINDS, MARK_OF, SIGN_OF, signed_word
from regrisk.report.phrases import capital, listed, narrow_day, word
from regrisk.report.references import level_in_words, question, words
from regrisk.report.room import more_room
from regrisk.report.tables import Column, Line, Lines, Row, Table
from regrisk.report.targets import Target, target
from regrisk.report.wording import CONDITIONS, NO_CONDITION, NO_DECLINE, NO_EXCLUSION
from regrisk.words import later, say, say_many

_MOST_NAMED = 6
_TITLE: dict[KnockOutKind, str] = {
    "decline": later("Declines"),
    "exclusion": later("Exclusions"),
    "subjectivity": later("Conditions (subjectivities)"),
}


def section(dossier: Dossier) -> Section:
    """Return the full section; in a summary only what to do, by when and by whom."""
    if dossier.variant == "summary":
        return Section(
            key="knock-outs",
            title=say("Knock-outs and conditions"),
            lede=say("Rules that act whatever the score."),
            placement="flows",
            blocks=(_to_do_only(dossier), Note(words=say(CONDITIONS))),
        )
    blocks: list[Block] = []
    for kind in KINDS:
        blocks += [Heading(text=say(_TITLE[kind]), mark=MARK_OF[kind]), _fired(dossier, kind)]
    return Section(
        key="knock-outs",
        title=say("Knock-outs and conditions"),
        lede=say("Rules that act whatever the score. An insurer may see any of these differently."),
        blocks=(*blocks, Note(words=_closing(dossier)), *_open(dossier), *_not_applicable(dossier)),
    )


def _fired(dossier: Dossier, kind: KnockOutKind) -> Block:
    fired = dossier.fired_of(kind)
    if not fired:
        return Text(words=_none(dossier, kind))
    more = more_room((target(dossier, each).owner for each in fired), 51, 50)
    return Table(
        columns=(
            Column(head=say("Question"), width=47),
            Column(head=say("Answer today"), width=108),
            Column(head=say("Why it matters, and what to do"), width=192 - more),
            Column(head=say("Clears at"), width=38),
            Column(head=say("Target"), width=68),
            Column(head=say("Owner"), width=51 + more),
        ),
        rows=tuple(_row(dossier, each) for each in fired),
    )


def _none(dossier: Dossier, kind: KnockOutKind) -> str:
    if kind == "exclusion":
        return say(NO_EXCLUSION)
    if kind == "subjectivity":
        return say(NO_CONDITION)
    rules = sum(
        1 for asked in dossier.pack.questions
        if asked.knock_out and asked.knock_out.kind == kind and dossier.applies(asked.id)
    )  # fmt: skip
    return say(NO_DECLINE, count=word(rules))


def _row(dossier: Dossier, each: FiredKnockOut) -> Row:
    asked, due = each.question, target(dossier, each)
    return Row(
        key=f"knock-out-{asked.id}",
        cells=(
            Lines(lines=(Line(words=question(asked.id), style="key"), Line(words=level_in_words(each)))),
            _today(dossier, each),
            Lines(lines=(Line(words=each.rule.why), *_to_do(each))),
            say("level {level}", level=each.rule.below_level),
            _when(due),
            due.owner,
        ),
    )


def _today(dossier: Dossier, each: FiredKnockOut) -> str:
    answer = dossier.answered(each.question.id)
    return say("We do not know.") if answer is None else describe_value(each.question, answer.value)


def _to_do(each: FiredKnockOut) -> tuple[Line, ...]:
    advice = each.question.advice
    return () if advice is None else (Line(words=(muted(f"{say('To do:')} "), advice.action)),)


def _when(due: Target) -> Lines:
    lines = [Line(words=narrow_day(due.due) if due.due else say("no usual time"), style="key")]
    if due.timing:
        lines.append(Line(words=due.timing, style="meta"))
    return Lines(lines=tuple(lines))


def _closing(dossier: Dossier) -> Words:
    sentences: list[str] = []
    conditions = dossier.fired_of("subjectivity")
    if conditions and dossier.cover_starts:
        before = sum(target(dossier, each).before_binding for each in conditions)
        after = len(conditions) - before
        sentences.append(
            say_many(
                before,
                "One condition has a date before cover starts, {after} after.",
                "{number} conditions have a date before cover starts, {after} after.",
                number=capital(word(before)),
                after=word(after) if after else say("none", about="conditions"),
            )
        )
    if dossier.gated:
        sentences.append(_gating(dossier.gated))
    return " ".join((*sentences, say(CONDITIONS)))


def _gating(gated: tuple[str, ...]) -> str:
    if len(gated) > _MOST_NAMED:
        return say("{number} answers gate the band.", number=capital(word(len(gated))))
    return say_many(
        len(gated), "{questions} gates the band.", "{questions} gate the band.", questions=listed(gated)
    )


def _open(dossier: Dossier) -> Iterator[Block]:
    if not dossier.open_by_question:
        return
    count = len(dossier.open_by_question)
    yield Heading(text=say("Open: not answered yet"))
    yield Text(
        words=say_many(
            count,
            "One knock-out rule stands on questions without an answer. Such a rule is open, not fired; "
            "it may "
            "fire once the question is answered.",
            "{number} knock-out rules stand on questions without an answer. Such a rule is open, not "
            "fired; it "
            "may fire once the question is answered.",
            number=capital(word(count)),
        )
    )
    rows = []
    for each in dossier.open_by_question.values():
        asked = dossier.pack.question_by_id[each.question]
        below = asked.knock_out.below_level if asked.knock_out else 0
        rows.append(
            Row(
                cells=(
                    question(asked.id),
                    asked.text,
                    signed_word(each.kind),
                    say("level {level}", level=below),
                )
            )
        )
    yield Table(
        columns=(
            Column(head=say("Question"), width=52, style="key"),
            Column(head=say("What is asked"), width=322),
            Column(head=say("Rule"), width=80),
            Column(head=say("Needs"), width=50),
        ),
        rows=tuple(rows),
        density="medium",
    )


def _not_applicable(dossier: Dossier) -> Iterator[Block]:
    """A knock-out question answered not applicable escapes its gate; whoever reads should see the reason."""
    rows = []
    for asked in dossier.pack.questions:
        response = dossier.response(asked.id)
        if (
            asked.knock_out is None
            or not dossier.applies(asked.id)
            or not isinstance(response, NotApplicable)
        ):
            continue
        kind = asked.knock_out.kind
        rows.append(Row(cells=(question(asked.id), asked.text, signed_word(kind), response.reason)))
    if rows:
        yield Heading(text=say("Said not to apply"))
        yield Text(
            words=say("A question that does not apply escapes its rule. An insurer may ask why it does not.")
        )
        yield Table(
            columns=(
                Column(head=say("Question"), width=52, style="key"),
                Column(head=say("What is asked"), width=200),
                Column(head=say("Rule"), width=72),
                Column(head=say("Reason given"), width=180),
            ),
            rows=tuple(rows),
        )


def _to_do_only(dossier: Dossier) -> Block:
    if not dossier.fired:
        return Text(words=say("No knock-out rule fired."))
    rows = []
    more = more_room((target(dossier, each).owner for each in dossier.fired), 75, 50)
    for each in dossier.fired:
        due, advice = target(dossier, each), each.question.advice
        action = advice.action if advice else each.rule.why
        when = narrow_day(due.due) if due.due else "–"
        rows.append(
            Row(cells=(SIGN_OF[each.rule.kind], words(question(each.question.id)), action, when, due.owner))
        )
    return Table(
        columns=(
            Column(width=19),
            Column(head=say("Question"), width=44, style="key"),
            Column(head=say("To do", about="column"), width=300 - more),
            Column(head=say("Target"), width=66, style="key"),
            Column(head=say("Owner"), width=75 + more),
        ),
        rows=tuple(rows),
    )
