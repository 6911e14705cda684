"""The sentences that stand beside a topic of an application; none promises anything."""

from collections.abc import Callable, Iterable, Sequence

from regrisk.model.crosswalk import Behind
from regrisk.scoring.explain import listed

_OPEN = {"unknown": "not known", "unanswered": "not answered", "hidden": "not asked of this registry"}


def would_be_false(safe: str, reasons: Sequence[Behind]) -> str:
    """Say why a strict form's plain answer would be false: what the answers behind it say."""
    return f"A strict form's {safe} would be false because {'; '.join(map(_quoted, reasons))}."


def never_alone(safe: str, why: str) -> str:
    """Say that no plain answer is ever safe, with the pack's reason."""
    return f"A strict form's {safe} alone cannot be shown to be true. {why}"


def not_known(safe: str | None, missing: Sequence[Behind]) -> str:
    """Say what is not known, and that the safe answer must not be given."""
    warning = f"Not known: do not answer {safe}." if safe else "Not known: leave it empty."
    return f"{warning} {_each(missing, lambda one: _OPEN.get(one.state, one.state))}".rstrip()


def does_not_apply(missing: Sequence[Behind]) -> str:
    """Say that a question was marked as not applicable, with the reason given."""
    return f"Answer it by hand. {_each(missing, lambda one: one.says.rstrip().removesuffix('.'))}"


def in_own_words(names: Sequence[str]) -> str:
    """Say that the answers give no sentence to copy, and where to look."""
    where = f" from {listed(names)}" if names else ""
    return f"No sentence follows from the answers: answer in your own words{where}."


def plain(answer: str, names: Sequence[str]) -> str:
    """Say that an answer may stand alone, and what supports it."""
    return f"{listed(names)} {_support(names)} a plain {answer}."


def plain_no(answer: str, names: Sequence[str]) -> str:
    """Say that the answer is the other one, and what makes it so."""
    return f"{listed(names)} {'makes' if len(names) == 1 else 'make'} the answer {answer}."


def only_with_words(safe: str, reserves: Sequence[str]) -> str:
    """Say that the safe answer is true only with what *reserves* name beside it."""
    return f"The answer is {safe} only with this added: {'; '.join(reserves)}."


def instead(safe: str, reserves: Sequence[str]) -> str:
    """Say what has to be said where the safe answer would be false."""
    return f"No plain {safe}; say this instead: {'; '.join(reserves)}."


def with_words(reserves: Sequence[str]) -> str:
    """Say that a value needs what *reserves* name beside it."""
    return f"With this added: {'; '.join(reserves)}." if reserves else ""


def taken_from(one: Behind) -> str:
    """Say where a value comes from."""
    return f"Taken from {one.id}."


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
        found.append("the sentence below" if len(add) == 1 else "the sentences below")
    if scoped:
        found.append(f"the scope of {listed(scoped)}, word for word")
    if not_applicable:
        found.append(f"that {listed([one.id for one in not_applicable])} does not apply, and why")
    if assumed:
        found.append(f"{listed(assumed)} rests on an assumption, so ask the owner first")
    if not_shown:
        verb = "is" if len(not_shown) == 1 else "are"
        found.append(f"{listed(not_shown)} {verb} claimed, not evidenced")
    return tuple(found)


def _support(names: Sequence[str]) -> str:
    return "supports" if len(names) == 1 else "support"


def _quoted(one: Behind) -> str:
    return f"{one.id} says “{one.says.rstrip().removesuffix('.')}”"


def _each(missing: Sequence[Behind], say: Callable[[Behind], str]) -> str:
    return " ".join(f"{one.id}: {say(one)}." for one in missing)
