"""What can be exported, under which name, and how far the work is, in words."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from regrisk.model.assessment import Assessment
from regrisk.model.evaluation import Evaluation
from regrisk.model.pack import Pack
from regrisk.model.workspace import TrendPoint
from regrisk.words import later, say

Kind = str
"""``document``, or the ending of a report without its dot."""
Variant = Literal["full", "summary", "redacted"]
Paper = Literal["letter", "a4"]
Told = Callable[[str, int, int], None]
"""Told what is being made, how much of it is done, and how much there is."""

DOCUMENT: Kind = "document"
"""The assessment document; every other kind is a report."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A kind of file to export: its name, what it is good for, and its endings, the usual one first."""

    kind: Kind
    name: str
    note: str
    endings: tuple[str, ...]

    @property
    def filter(self) -> str:
        """What the system's dialog for files shows."""
        return f"{self.name} ({' '.join(f'*{ending}' for ending in self.endings)})"


_DOCUMENT_ENDINGS = (".yaml", ".yml")


def offers(formats: Sequence[tuple[str, str, str]]) -> tuple[Offer, ...]:
    """Return everything that can be exported: *formats* of a report (ending, name, purpose), the document."""
    reports = (
        Offer(ending.removeprefix("."), say(name), say(note), (ending,)) for ending, name, note in formats
    )
    document = Offer(
        DOCUMENT,
        say("Assessment document, YAML"),
        say("Every answer as text, for another computer, a colleague or the command line."),
        _DOCUMENT_ENDINGS,
    )
    return (*reports, document)


VARIANTS: tuple[tuple[Variant, str, str], ...] = (
    ("full", later("Full"), later("Every answer with its scope and basis, evidence, knock-outs, controls.")),
    ("summary", later("Summary"), later("Band, gates and ledger by domain, on a few pages.")),
    (
        "redacted",
        later("Redacted"),
        later("The full report without names, free text and titles of evidence."),
    ),
)
"""Each with its word and what it holds, which ``say`` says."""
PAPERS: tuple[tuple[Paper, str], ...] = (("letter", later("Letter")), ("a4", later("A4")))
_NAMES: Mapping[Variant, str] = {
    "full": later("readiness", about="file name"),
    "summary": later("readiness summary", about="file name"),
    "redacted": later("readiness redacted", about="file name"),
}
_FORBIDDEN = '<>:"/\\|?*'
_LONGEST = 80


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to export, of what, and where to."""

    kind: Kind
    variant: Variant
    paper: Paper
    out: Path


@dataclass(frozen=True, slots=True)
class Subject:
    """The assessment to export, as plain values that can go to another thread."""

    pack: Pack
    assessment: Assessment
    evaluation: Evaluation
    trend: tuple[TrendPoint, ...]


Formats = Callable[[], Sequence[tuple[str, str, str]]]
"""Gives the formats of a report, each its ending, its name and what it is good for."""
Write = Callable[[Subject, Wanted, Told, Callable[[], bool]], Path | None]
"""Writes the export and returns where; None when the last argument said to stop, with nothing written."""


def suggested_name(assessment: Assessment, kind: Kind, variant: Variant) -> str:
    """Return a file name that any system takes: the registry, the day, what it is."""
    ending = "assessment.yaml" if kind == DOCUMENT else f"{say(_NAMES[variant], about='file name')}.{kind}"
    return f"{short_name(assessment)} {assessment.taken_on.isoformat()} {ending}"


def short_name(assessment: Assessment) -> str:
    """Return the registry's name as it may stand in the name of a file."""
    name = assessment.registry.name
    clean = "".join(" " if sign in _FORBIDDEN or not sign.isprintable() else sign for sign in name)
    return " ".join(clean.split())[:_LONGEST].strip(" .") or say("Registry")


def with_ending(path: Path, kind: Kind) -> Path:
    """Return *path* with the ending of its kind, where it has none of them."""
    endings = _DOCUMENT_ENDINGS if kind == DOCUMENT else (f".{kind}",)
    return path if path.suffix.lower() in endings else path.with_name(f"{path.name}{endings[0]}")
