"""Makes the panel beside a card from the open assessment."""

from regrisk.scoring.effect import effect_of, what_levels_bring
from regrisk.scoring.evaluate import evaluate
from regrisk.words import say
from regrisk_ui.presenters.context import Deed, Panel, deed, earlier_answer, earlier_fact, fact_panel, panel
from regrisk_ui.presenters.profile import fact
from regrisk_ui.presenters.session import OpenAssessment
from regrisk_ui.presenters.words import earlier


def panel_of(session: OpenAssessment, card: str) -> Panel:
    """Return what stands beside *card*, a question or a profile question."""
    pack, previous = session.pack, session.previous
    called = called_earlier(session)
    if card in pack.profile_by_id:
        asked = pack.profile_by_id[card]
        before = earlier_fact(asked, previous, pack, called)
        return fact_panel(asked, fact(asked, pack).uses, session.evaluation, before)
    question = pack.question_by_id[card]
    said = previous.responses.get(card) if previous else None
    return panel(
        pack,
        question,
        session.evaluation,
        deed_of(session, card),
        earlier_answer(question, said, previous, called),
    )


def deed_of(session: OpenAssessment, card: str) -> Deed:
    """Return what the answer to the question *card* does, against the earlier answer or against none.

    This evaluates the assessment anew with that other answer, so it is not free.
    """
    pack, assessment, evaluation = session.pack, session.assessment, session.evaluation
    question = pack.question_by_id[card]
    if card not in assessment.responses:
        return deed(question, evaluation, None, "", ())
    said = session.previous.responses.get(card) if session.previous else None
    others = {key: kept for key, kept in assessment.responses.items() if key != card}
    baseline = others if said is None else {**others, card: said}
    before = evaluate(pack, assessment.model_copy(update={"responses": baseline}), evaluation.evaluated_on)
    if said is None:
        against = say("against leaving it open")
    else:
        against = say("against {called}’s answer", called=called_earlier(session))
    return deed(
        question,
        evaluation,
        effect_of(pack, before, evaluation, card),
        against,
        what_levels_bring(pack, assessment, evaluation, card),
    )


def called_earlier(session: OpenAssessment) -> str:
    """Return how the assessment before this one is called."""
    if session.previous is None:
        return ""
    return earlier(session.previous.taken_on, session.assessment.taken_on)
