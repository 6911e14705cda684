"""A draft letter to the broker: what changed since the last submission that may matter to an insurer.

A change may matter when a knock-out acts that did not, or no longer acts; when an answer is at a lower
level, or is no longer known; when an answer to a question with a knock-out rule is at another level at
all; when what could be shown can not be shown any more; and when a fact of the profile is another one.
Everything else is counted, not listed.
"""

from collections.abc import Iterable, Iterator

from regrisk import __version__
from regrisk.model.assessment import Assessment
from regrisk.model.comparison import Comparison
from regrisk.model.profile import ProfileValue
from regrisk.model.question import KnockOutKind
from regrisk.questions.describe import describe_profile
from regrisk.report import facts
from regrisk.report.blocks import Block, Bullets, Heading, SignatureBlock, Signatures, Text
from regrisk.report.document import Paper
from regrisk.report.inline import Words, bold
from regrisk.report.letter import Letter
from regrisk.report.marks import SIGN_OF, below_level
from regrisk.report.moved import LONGEST_SAID, Moved, Standing, moved_questions
from regrisk.report.phrases import NBSP, capital, clipped, day, shown, word
from regrisk.report.tables import Column, Line, Lines, Row, Table
from regrisk.report.wording import PROVISIONAL_BAND
from regrisk.scoring.compare import compare
from regrisk.words import later, say, say_many

DRAFT = later(
    "Draft. Read it against both assessments, change what is not so, and fill in what stands in square "
    "brackets before anybody signs it. regrisk does not know your policy’s own wording."
)
_OPENING = later(
    "On {before} we described the registry to you. We have assessed it again as of {after}. Below we list "
    "what has changed in between and may matter to an insurer. Where the policy or the application asks for "
    "notice of such changes, please pass them on."
)
_NOTHING = later("Nothing changed that we would expect to matter to an insurer.")
_CLOSING = later(
    "These answers are ours, to the best of our knowledge, within the scope stated for each in the report. "
    "The readiness score is one questionnaire’s reading; no insurer has agreed to anything by it."
)

_NO_LONGER: dict[KnockOutKind, str] = {
    "decline": later("Decline below level {level} no longer acts."),
    "exclusion": later("Exclusion below level {level} no longer acts."),
    "subjectivity": later("Condition below level {level} no longer acts."),
}


def change_notice(before: Standing, after: Standing, *, paper: Paper = "letter") -> Letter:
    """Return the letter about what changed from *before* to *after*.

    Raises:
        UsageError: they are about two registries, or answer two questionnaires.
    """
    comparison = compare(
        before.pack,
        before.assessment,
        after.pack,
        after.assessment,
        today_before=before.evaluation.evaluated_on,
        today_after=after.evaluation.evaluated_on,
    )
    registry, today = after.assessment.registry, after.evaluation.evaluated_on
    since = day(before.assessment.taken_on).replace(NBSP, " ")
    reference = after.evaluation.pack
    digest = reference.digest.removeprefix("sha256:")[:16]
    return Letter(
        title=say("Notice of changes since {day}: {registry}", day=since, registry=registry.name),
        organisation=registry.organisation,
        sender=(registry.organisation, registry.name),
        addressee=_addressee(after.assessment),
        on=today,
        day=day(today),
        subject=say("Changes since our submission of {day}", day=since),
        warning=say(DRAFT),
        pack_line=f"{reference.id} {reference.version}  sha256 {digest}",
        creator=f"regrisk {__version__}",
        paper=paper,
        blocks=tuple(_blocks(before, after, comparison)),
    )


def _blocks(before: Standing, after: Standing, comparison: Comparison) -> Iterator[Block]:
    yield Text(
        words=say(_OPENING, before=day(before.assessment.taken_on), after=day(after.assessment.taken_on)),
        style="body",
    )
    moved = moved_questions(before, after)
    worse = [each for each in moved if (each.acts_now and not each.acted_before) or each.by < 0]
    rules = [each for each in moved if each not in worse and (each.question.knock_out or each.acted_before)]
    unshown = tuple(_no_longer_shown(after, comparison, {each.question.id for each in moved}))
    altered = tuple(_facts(before, after))
    if not (worse or rules or unshown or altered):
        yield Text(words=say(_NOTHING), style="body")
    if worse:
        yield Heading(text=say("What is weaker than we said"))
        yield _table(worse)
    if rules:
        yield Heading(text=say("Other changes where a rule hangs on the answer"))
        yield _table(rules)
    if unshown:
        yield Heading(text=say("What we can no longer show"))
        yield Text(
            words=say("The answers are as they were; the evidence named for them has run out."), style="body"
        )
        yield Bullets(items=unshown)
    if altered:
        yield Heading(text=say("Facts that changed"))
        yield _facts_table(altered)
    yield Heading(text=say("Where we stand by the questionnaire"))
    yield _standing_table(before, after)
    rest = len(moved) - len(worse) - len(rules)
    if rest:
        said = say_many(
            rest,
            "One further answer is better and no rule hangs on it; the report lists all.",
            "{number} further answers are better and no rule hangs on them; the report lists all.",
            number=capital(word(rest)),
        )
        yield Text(words=said, style="body")
    yield Text(words=say(_CLOSING), style="body")
    yield Signatures(blocks=(SignatureBlock(title=_signer(after.assessment)),))


def _addressee(assessment: Assessment) -> tuple[str, ...]:
    """Return the broker of the policy that ends last, and the policy the letter is about."""
    policies = sorted(assessment.policies, key=lambda policy: (policy.period_to, policy.policy_number))
    nobody = say("[Name of the broker]")
    if not policies:
        return nobody, say("[Policy number, insurer]")
    latest = policies[-1]
    policy = say(
        "Policy {number}, {insurer}",
        number=latest.policy_number or say("[number]"),
        insurer=latest.carrier or say("[insurer]"),
    )
    return latest.broker or nobody, policy


def _signer(assessment: Assessment) -> str:
    name = facts.part(assessment, facts.SIGNERS, "signer_name")
    title = facts.part(assessment, facts.SIGNERS, "signer_title")
    return ", ".join(str(each) for each in (name, title) if each) or say("[Name and title]")


def _table(moved: Iterable[Moved]) -> Table:
    return Table(
        columns=(
            Column(head=say("Question"), width=52, style="key"),
            Column(head=say("What was asked, and what it means now"), width=162),
            Column(head=say("We said"), width=145),
            Column(head=say("Now"), width=145),
        ),
        rows=tuple(
            Row(
                cells=(each.question.id, _meaning(each), each.was, each.now),
                kind="tinted" if each.acts_now else "plain",
            )
            for each in moved
        ),
    )


def _meaning(each: Moved) -> Lines:
    rule = each.question.knock_out
    lines = [Line(words=each.question.text)]
    if rule is not None and each.acts_now:
        lines.append(
            Line(
                words=f"{SIGN_OF[rule.kind]} {below_level(rule.kind, rule.below_level)} {rule.why}",
                style="alert",
            )
        )
    elif rule is not None and each.acted_before:
        lines.append(Line(words=say(_NO_LONGER[rule.kind], level=rule.below_level), style="meta"))
    return Lines(lines=tuple(lines))


def _no_longer_shown(after: Standing, comparison: Comparison, moved: set[str]) -> Iterator[Words]:
    for change in comparison.changes:
        if change.cause == "evidence_aged" and change.evidenced < 0 and change.question not in moved:
            yield bold(change.question), f" {after.pack.question_by_id[change.question].label}"


def _facts(before: Standing, after: Standing) -> Iterator[tuple[str, str, str, str]]:
    for asked in after.pack.profile:
        was, now = before.assessment.profile.get(asked.id), after.assessment.profile.get(asked.id)
        if was != now:
            yield asked.id, asked.text, _fact(before, asked.id, was), _fact(after, asked.id, now)


def _fact(side: Standing, name: str, value: ProfileValue) -> str:
    asked = side.pack.profile_by_id.get(name)
    if value is None or asked is None:
        return say("not given")
    return clipped(describe_profile(asked, value, side.pack), LONGEST_SAID)


def _facts_table(altered: Iterable[tuple[str, str, str, str]]) -> Table:
    return Table(
        columns=(
            Column(head=say("Fact"), width=52, style="key"),
            Column(head=say("What was asked"), width=162),
            Column(head=say("We said"), width=145),
            Column(head=say("Now"), width=145),
        ),
        rows=tuple(Row(cells=each) for each in altered),
    )


def _standing_table(before: Standing, after: Standing) -> Table:
    sides = ((say("Then", about="assessment"), before), (say("Now", about="assessment"), after))
    return Table(
        columns=(
            Column(head="", width=60, style="key"),
            Column(head=say("Assessed on"), width=110),
            Column(head=say("Score"), width=70, align="right"),
            Column(head=say("Evidenced"), width=80, align="right"),
            Column(head=say("Band"), width=184),
        ),
        rows=tuple(
            Row(
                cells=(
                    name,
                    day(side.assessment.taken_on),
                    shown(side.evaluation.score.points),
                    shown(side.evaluation.score.evidenced),
                    say(PROVISIONAL_BAND)
                    if side.evaluation.score.provisional
                    else side.pack.band_by_id[side.evaluation.band.id].title,
                )
            )
            for name, side in sides
        ),
    )
