"""What a check of a submission found, in words."""

from dataclasses import dataclass

from regrisk.model.submission import CheckId, Verified
from regrisk.words import later, say
from regrisk_ui.presenters import words

_TITLES: dict[CheckId, str] = {
    "manifest": later("The list of files is the one that was sealed"),
    "hashes": later("Every file is the one on the list"),
    "signature": later("The signature holds"),
    "re-evaluation": later("The answers give the same figures again"),
    "pdf-figures": later("The report prints these figures"),
    "papers": later("The other papers say the same"),
    "history": later("The history is unaltered"),
    "seals": later("The seals are unaltered"),
}


@dataclass(frozen=True, slots=True)
class CheckRow:
    """One check; ``mark`` is its icon: a tick, a cross, or a dash where there was nothing to check."""

    title: str
    note: str
    mark: str
    word: str


@dataclass(frozen=True, slots=True)
class Finding:
    """The whole check: one sentence, the checks, and each thing that differs with its reason."""

    intact: bool
    title: str
    says: str
    checks: tuple[CheckRow, ...]
    differences: tuple[tuple[str, str], ...]


def finding(verified: Verified) -> Finding:
    """Return what a check found."""
    return Finding(
        intact=verified.intact,
        title=say("Intact" if verified.intact else "Not as it was sealed"),
        says=verified.says,
        checks=tuple(
            _row(check.id, check.ok, check.because, verified.signed == "none") for check in verified.checks
        ),
        differences=tuple((one.place, words.opening(one.because)) for one in verified.differences),
    )


def _row(key: CheckId, ok: bool, because: str, unsigned: bool) -> CheckRow:
    if key == "signature" and ok and unsigned:
        return CheckRow(say("It is not signed"), because, "minus", say("not signed", about="check"))
    word = say("holds" if ok else "differs", about="check")
    return CheckRow(say(_TITLES[key]), because, "circle-check" if ok else "octagon-x", word)
