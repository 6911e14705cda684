"""How to seal: the choices with what each holds, what follows, and how far the work is, in words."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from regrisk.model.assessment import Assessment
from regrisk.model.submission import Verified
from regrisk.model.workspace import AssessmentRecord
from regrisk.questions.describe import day_text
from regrisk.words import later, say
from regrisk_ui.presenters.export import Paper, Variant, short_name
from regrisk_ui.presenters.stages import PAGE, State

Told = Callable[[str, int, int], None]
IsCancelled = Callable[[], bool]

VARIANTS: tuple[tuple[Variant, str, str], ...] = (
    (
        "full",
        later("Full"),
        later(
            "Score, every answer with its scope and basis, the index of evidence, plan, workbook and data."
        ),
    ),
    (
        "summary",
        later("Summary"),
        later("Band, gates and ledger by domain, on a few pages, for a first look."),
    ),
    (
        "redacted",
        later("Redacted"),
        later("The full report without names, exact numbers, free text and names of files."),
    ),
)
"""The variants, each with its word and what it holds; the page says them, as it does all texts below."""
WHAT_FOLLOWS: tuple[tuple[str, str, str], ...] = (
    (
        "lock",
        later("The answers are frozen for good"),
        later("There is no undo. A correction starts a new assessment."),
    ),
    (
        "archive",
        later("One ZIP file is written"),
        later(
            "Report, Word document, workbook, answers, figures, the questionnaire and the digest of every "
            "file."
        ),
    ),
    (
        "shield-check",
        later("Anyone can check it"),
        later("“Check a submission” or “regrisk verify” says whether one byte was changed."),
    ),
)
ANOTHER_VARIANT: tuple[tuple[str, str, str], ...] = (
    (
        "lock",
        later("The answers stay as they were sealed"),
        later("This is another variant of the same submission."),
    ),
    *WHAT_FOLLOWS[1:],
)
PROVES = later(
    "A signature shows that no file was altered since it was made. It shows who signed only to those who "
    "know the certificate from elsewhere; one that you make yourself says nothing about who you are."
)
KEPT = later("Nothing is frozen until every file is written.")
PARTS = (later("Report, PDF"), later("Word document"), later("Workbook"), later("Evidence and digests"))
_ENDS = (0.55, 0.85, 0.95)
_LAID_OUT = 0.6
_LATER = {later("Workbook"): 2, later("Evidence"): 3}
"""The stages that begin a part, as the program tells of them."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """How to seal and where to; ``key`` is the file of a PKCS#12 key, ``passphrase`` opens it."""

    out: Path
    variant: Variant
    paper: Paper
    day: date
    evidence: Path | None = None
    key: Path | None = None
    passphrase: str = ""


@dataclass(slots=True)
class Choices:
    """How to seal, as chosen so far; nothing of it is part of the assessment. No day is the usual one."""

    variant: Variant = "full"
    paper: Paper = "letter"
    day: date | None = None
    evidence: Path | None = None
    key: Path | None = None


@dataclass(frozen=True, slots=True)
class SealNote:
    """What a workspace keeps of a seal: its name, its digest and its day."""

    submission: str
    digest: str
    day: date


@dataclass(frozen=True, slots=True)
class SealedAs:
    """A submission that was written; ``missing`` are pieces of evidence whose file was not found."""

    path: Path
    submission: str
    files: int
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SealWork:
    """What the page asks of the application.

    ``freeze`` changes the workspace and is called in the window's thread. ``source`` reads it over a
    connection of its own; ``make`` takes a source and gives something for ``freeze`` or ``drop``, None when
    it was stopped. Both may run in any thread, as may ``make_key``. ``letter`` writes the change notice.
    """

    source: Callable[[int, date], object]
    make: Callable[[object, Wanted, Told, IsCancelled], object]
    freeze: Callable[[int, object], SealedAs]
    drop: Callable[[object], None]
    seal_of: Callable[[int], SealNote | None]
    sealed_before: Callable[[int], AssessmentRecord | None]
    correct: Callable[[int, str, date], AssessmentRecord]
    can_sign: Callable[[], bool]
    make_key: Callable[[Path, str, str, str], None]
    letter: Callable[[int, date, Path], Path]
    today: Callable[[], date]


Check = Callable[[Path, Told, IsCancelled], Verified | None]
"""Checks a submission in a file or a folder, without a workspace; None when it was stopped."""


class SealStages:
    """How far a seal is: three papers, then evidence, digests and the file itself.

    Its words are those of the window in which it was made: what is sealed may be in another language, which
    is spoken in the thread that tells.
    """

    def __init__(self) -> None:
        self.parts = tuple(say(name) for name in PARTS)
        self._sentence = say("{part}: {stage}, {done} of {total}.")
        self._kept = say(KEPT)
        self._stages = {name: say(name) for name in (PAGE, *_LATER)}
        self._part = 0
        self._passes = 0
        self._drawn = False

    def told(self, stage: str, done: int, total: int) -> tuple[float, str]:
        """Return how far the whole is, 0 to 1, and the sentence about it; *stage* is what is being made."""
        if stage in _LATER:
            self._part = _LATER[stage]
        elif self._part == 0 and self._drawn and stage != PAGE:
            self._part = 1
        within = done / total if total else 1.0
        if self._part == 0:
            within = self._within_report(stage, done, within)
        least, most = (0.0, *_ENDS)[self._part], (*_ENDS, 1.0)[self._part]
        said = self._sentence.format(
            part=self.parts[self._part], stage=self._stages.get(stage, stage), done=done, total=total
        )
        return least + (most - least) * within, f"{said} {self._kept}"

    def states(self, share: float) -> tuple[tuple[str, State], ...]:
        """Return how each part stands at *share*."""
        running = sum(share >= end for end in _ENDS)
        return tuple((name, _state(place, running)) for place, name in enumerate(self.parts))

    def _within_report(self, stage: str, done: int, within: float) -> float:
        """Sections are laid out in two or three passes, how many is not known, before pages are drawn."""
        if stage == PAGE:
            self._drawn = True
            return _LAID_OUT + (1 - _LAID_OUT) * within
        self._passes += done == 0
        left = _LAID_OUT * 0.5 ** (self._passes - 1)
        return _LAID_OUT - left + left / 2 * within


def _state(place: int, running: int) -> State:
    if place == running:
        return "running"
    return "done" if place < running else "waiting"


def suggested_name(assessment: Assessment, variant: Variant, day: date) -> str:
    """Return a file name that any system takes: the registry, the day, which variant."""
    which = "" if variant == "full" else f" {variant}"
    return f"{short_name(assessment)} {day.isoformat()} submission{which}.zip"


def as_zip(path: Path) -> Path:
    """Return *path* with the ending of a ZIP file, where it has another."""
    return path if path.suffix.lower() == ".zip" else path.with_name(f"{path.name}.zip")


def signer_name(assessment: Assessment) -> str:
    """Return whose name a new key gets unless another is written."""
    return next((each.name for each in assessment.attested), "")


def sealed_words(seal: SealNote) -> tuple[str, str]:
    """Return what the page of a sealed assessment says above everything else: a title and a sentence."""
    return (
        say("Sealed on {day} and read-only from then on", day=day_text(seal.day)),
        say(
            "{submission}. Digest {digest}.",
            submission=seal.submission,
            digest=seal.digest.removeprefix("sha256:"),
        ),
    )
