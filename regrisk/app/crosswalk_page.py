"""The topics of an application as plain text: our answer, why, and what has to be said with it."""

from collections import Counter
from collections.abc import Iterator

from regrisk.app.plain_page import heading, paragraph
from regrisk.app.score import Scored
from regrisk.export.crosswalk import answer_label, crosswalk_json
from regrisk.model.crosswalk import Behind, TopicAnswer
from regrisk.questions.describe import day_text
from regrisk.scoring.crosswalk import crosswalk
from regrisk.scoring.explain import counted

_IN = "   "


def crosswalk_of(scored: Scored) -> tuple[TopicAnswer, ...]:
    """Return every topic of the pack with our answer."""
    return crosswalk(*scored)


def crosswalk_text(scored: Scored) -> str:
    """Return the topics as the JSON that other programs read."""
    return crosswalk_json(scored.pack, scored.evaluation, crosswalk_of(scored))


def crosswalk_page(scored: Scored, width: int) -> str:
    """Return the topics as plain text, on lines of at most *width* characters."""
    answers = crosswalk_of(scored)
    lines = [*_head(scored, answers, width)]
    for answer in answers:
        lines += ["", *_topic(answer, width)]
    return "\n".join([*lines, "", *paragraph(scored.pack.caution, width)]).lstrip("\n") + "\n"


def _head(scored: Scored, answers: tuple[TopicAnswer, ...], width: int) -> Iterator[str]:
    yield from heading("Topics of an insurance application", width)
    registry, on = scored.assessment.registry, scored.evaluation.evaluated_on
    yield from paragraph(f"{registry.name}, {registry.organisation}, as of {day_text(on)}", width)
    if scored.pack.crosswalk is None:
        yield from paragraph(f"The pack {scored.pack.id} holds no topics of applications.", width)
        return
    yield from paragraph(_counts(answers), width)
    yield ""
    yield from paragraph("For every topic:", width)
    for rule in scored.pack.crosswalk.always_qualify_when:
        yield from paragraph(f"When {rule.when}: {rule.add}", width, indent=_IN)


def _counts(answers: tuple[TopicAnswer, ...]) -> str:
    kinds = Counter(answer.kind for answer in answers)
    kinds["yes"] += kinds.pop("no", 0)
    said = (
        f"{counted(kinds['yes'], 'plain answer')}",
        f"{kinds['qualified']} with words to add or to say instead",
        f"{counted(kinds['value'], 'number or text', 'numbers and texts')}",
        f"{kinds['not_known']} not known",
        f"{kinds['by_hand']} by hand",
    )
    return f"{counted(len(answers), 'topic')}: {', '.join(said)}."


def _topic(answer: TopicAnswer, width: int) -> Iterator[str]:
    yield from paragraph(f"{answer.topic} — {answer_label(answer)}", width)
    yield from paragraph(f"Asked strictly: {answer.wording}", width, indent=_IN)
    if answer.strict is not None:
        yield from paragraph(answer.strict, width, indent=_IN)
    yield from paragraph(answer.because, width, indent=_IN)
    for sentence in answer.add:
        yield from paragraph(f"Add: {sentence}", width, indent=_IN)
    for one in answer.behind:
        yield from _behind(one, width)
    if answer.attach:
        yield from paragraph(f"Attach: {'; '.join(answer.attach)}.", width, indent=_IN)
    if answer.note is not None:
        yield from paragraph(answer.note, width, indent=_IN)


def _behind(one: Behind, width: int) -> Iterator[str]:
    basis = f" ({one.basis})" if one.basis else ""
    yield from paragraph(f"{one.id}{basis}: {one.says}", width, indent=_IN)
    if one.scope is not None:
        yield from paragraph(f"Scope: “{one.scope}”", width, indent=_IN * 2)
    for proof in one.evidence:
        state = "in date" if proof.in_date else "not in date"
        said = f"Evidence: {proof.title}, {day_text(proof.dated)}, {state}"
        yield from paragraph(said, width, indent=_IN * 2)
