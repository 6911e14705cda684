"""The sentences that stand beside a topic of an application; none promises anything."""

from collections.abc import Iterable, Sequence

from regrisk.model.crosswalk import Behind
from regrisk.scoring.explain import listed
from regrisk.words import later, say, say_many

_OPEN = {
    "unknown": later("{id}: not known."),
    "unanswered": later("{id}: not answered."),
    "hidden": later("{id}: not asked of this registry."),
}
_FALSE = {
    "yes": later("A strict form's yes would be false because {reasons}."),
    "no": later("A strict form's no would be false because {reasons}."),
}
_NEVER_ALONE = {
    "yes": later("A strict form's yes alone cannot be shown to be true."),
    "no": later("A strict form's no alone cannot be shown to be true."),
}
_NOT_KNOWN = {
    "yes": later("Not known: do not answer yes."),
    "no": later("Not known: do not answer no."),
}
_ONLY_WITH = {
    "yes": later("The answer is yes only with this added: {reserves}."),
    "no": later("The answer is no only with this added: {reserves}."),
}
_INSTEAD = {
    "yes": later("No plain yes; say this instead: {reserves}."),
    "no": later("No plain no; say this instead: {reserves}."),
}


def would_be_false(safe: str, reasons: Sequence[Behind]) -> str:
    """Say why a strict form's plain answer would be false: what the answers behind it say."""
    return say(_FALSE[safe], reasons="; ".join(map(_quoted, reasons)))


def never_alone(safe: str, why: str) -> str:
    """Say that no plain answer is ever safe, with the pack's reason."""
    return f"{say(_NEVER_ALONE[safe])} {why}"


def not_known(safe: str | None, missing: Sequence[Behind]) -> str:
    """Say what is not known, and that the safe answer must not be given."""
    warning = say(_NOT_KNOWN[safe]) if safe else say("Not known: leave it empty.")
    return " ".join((warning, *(say(_OPEN[one.state], id=one.id) for one in missing)))


def does_not_apply(missing: Sequence[Behind]) -> str:
    """Say that a question was marked as not applicable, with the reason given."""
    given = (f"{one.id}: {one.says.rstrip().removesuffix('.')}." for one in missing)
    return " ".join((say("Answer it by hand."), *given))


def in_own_words(names: Sequence[str]) -> str:
    """Say that the answers give no sentence to copy, and where to look."""
    if not names:
        return say("No sentence follows from the answers: answer in your own words.")
    return say(
        "No sentence follows from the answers: answer in your own words from {names}.", names=listed(names)
    )


def plain(answer: str, names: Sequence[str]) -> str:
    """Say that an answer may stand alone, and what supports it."""
    count, named = len(names), listed(names)
    if answer == "yes":
        return say_many(count, "{names} supports a plain yes.", "{names} support a plain yes.", names=named)
    return say_many(count, "{names} supports a plain no.", "{names} support a plain no.", names=named)


def plain_no(answer: str, names: Sequence[str]) -> str:
    """Say that the answer is the other one, and what makes it so."""
    count, named = len(names), listed(names)
    if answer == "yes":
        return say_many(count, "{names} makes the answer yes.", "{names} make the answer yes.", names=named)
    return say_many(count, "{names} makes the answer no.", "{names} make the answer no.", names=named)


def only_with_words(safe: str, reserves: Sequence[str]) -> str:
    """Say that the safe answer is true only with what *reserves* name beside it."""
    return say(_ONLY_WITH[safe], reserves="; ".join(reserves))


def instead(safe: str, reserves: Sequence[str]) -> str:
    """Say what has to be said where the safe answer would be false."""
    return say(_INSTEAD[safe], reserves="; ".join(reserves))


def with_words(reserves: Sequence[str]) -> str:
    """Say that a value needs what *reserves* name beside it."""
    return say("With this added: {reserves}.", reserves="; ".join(reserves)) if reserves else ""


def taken_from(one: Behind) -> str:
    """Say where a value comes from."""
    return say("Taken from {id}.", id=one.id)


def reserves(
    add: Sequence[str],
    behind: Iterable[Behind],
    assumed: Sequence[str],
    not_shown: Sequence[str],
    not_applicable: Sequence[Behind],
) -> tuple[str, ...]:
    """Return in short words what keeps an answer from standing alone; nothing when it may."""
    scoped = [one.id for one in behind if one.scope]
    found = []
    if add:
        found.append(say("the sentence below" if len(add) == 1 else "the sentences below"))
    if scoped:
        found.append(say("the scope of {questions}, word for word", questions=listed(scoped)))
    if not_applicable:
        names = listed([one.id for one in not_applicable])
        found.append(say("that {questions} does not apply, and why", questions=names))
    if assumed:
        names = listed(assumed)
        found.append(say("{questions} rests on an assumption, so ask the owner first", questions=names))
    if not_shown:
        found.append(
            say_many(
                len(not_shown),
                "{questions} is claimed, not evidenced",
                "{questions} are claimed, not evidenced",
                questions=listed(not_shown),
            )
        )
    return tuple(found)


def _quoted(one: Behind) -> str:
    return say("{id} says “{text}”", id=one.id, text=one.says.rstrip().removesuffix("."))
