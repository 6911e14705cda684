"""The topics of an application: in few words, and as JSON, which is a contract.

Keys may be added, never renamed or removed.
"""

from regrisk.export.as_json import FORMAT, Value, as_text
from regrisk.model.crosswalk import Behind, TopicAnswer
from regrisk.model.evaluation import Evaluation
from regrisk.model.pack import Pack
from regrisk.words import say


def crosswalk_json(pack: Pack, evaluation: Evaluation, answers: tuple[TopicAnswer, ...]) -> str:
    """Return *answers* as indented JSON that ends with a line break; topics in the order of the pack."""
    reference, source = evaluation.pack, pack.crosswalk
    return as_text(
        {
            "format": FORMAT,
            "pack": {"id": reference.id, "version": reference.version, "digest": reference.digest},
            "evaluated_on": evaluation.evaluated_on.isoformat(),
            "rules": [
                {"when": rule.when, "add": rule.add}
                for rule in (source.always_qualify_when if source else ())
            ],
            "topics": [_topic(answer) for answer in answers],
        }
    )


def answer_label(answer: TopicAnswer) -> str:
    """Return our answer in a few words, for a row that names the topic."""
    match answer.kind:
        case "yes" | "no":
            return say("Yes" if answer.kind == "yes" else "No")
        case "qualified":
            return _qualified(answer)
        case "value":
            return answer.value.says if answer.value else ""
        case "not_known":
            return say("Not known")
        case "by_hand":
            return say("By hand")


def _qualified(answer: TopicAnswer) -> str:
    if answer.safe is None:
        return say("In these words")
    if answer.supported:
        return say("Yes, with words added" if answer.safe == "yes" else "No, with words added")
    return say("No plain yes" if answer.safe == "yes" else "No plain no")


def _topic(answer: TopicAnswer) -> Value:
    value = answer.value
    return {
        "id": answer.id,
        "topic": answer.topic,
        "wording": answer.wording,
        "answer_type": answer.answer_type,
        "answer": answer.kind,
        "safe": answer.safe,
        "supported": answer.supported,
        "value": None if value is None else {"from": value.id, "text": value.says, "number": value.number},
        "because": answer.because,
        "strict": answer.strict,
        "add": list(answer.add),
        "open": list(answer.open),
        "assumed": list(answer.assumed),
        "not_evidenced": list(answer.not_shown),
        "behind": [_behind(one) for one in answer.behind],
        "attach": list(answer.attach),
        "choices": list(answer.choices),
        "note": answer.note,
    }


def _behind(one: Behind) -> Value:
    return {
        "id": one.id,
        "state": one.state,
        "says": one.says,
        "value": list(one.value),
        "scope": one.scope,
        "basis": one.basis,
        "evidence": [
            {"title": proof.title, "dated": proof.dated.isoformat(), "in_date": proof.in_date}
            for proof in one.evidence
        ],
    }
