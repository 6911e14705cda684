"""Which fields of a pack's files are texts that a reader meets, and so can stand in another language."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Text:
    """A text. A ``spare`` one may stay as it is: it names a work, or only authors read it."""

    spare: bool = False
    most: int | None = None


@dataclass(frozen=True, slots=True)
class Lines:
    """A list of texts, known by their position. A level that builds on another is its ``adds``."""

    adds: bool = False


@dataclass(frozen=True, slots=True)
class Rows:
    """A list of mappings, known by their position."""

    of: Mapping[str, "Shape"]


@dataclass(frozen=True, slots=True)
class Each:
    """A list of mappings, each known by its field ``by``."""

    by: str
    of: Mapping[str, "Shape"]


@dataclass(frozen=True, slots=True)
class Named:
    """A mapping of names to texts."""

    spare: bool = False


Shape = Text | Lines | Rows | Each | Named | Mapping[str, "Shape"]

_TEXT, _SPARE, _LINES = Text(), Text(spare=True), Lines()
_ANSWERS = Each("value", {"label": _TEXT})
_SECOND_COLUMNS = Each("name", {"label": _TEXT, "unit": _TEXT, "options": _ANSWERS})
_PARTS = Each("name", {**_SECOND_COLUMNS.of, "columns": _SECOND_COLUMNS})

_QUESTION: Mapping[str, Shape] = {
    "label": _TEXT,
    "text": _TEXT,
    "help": _TEXT,
    "levels": Lines(adds=True),
    "options": _ANSWERS,
    "choices": _ANSWERS,
    "knock_out": {"why": _TEXT},
    "scope_prompt": _TEXT,
    "evidence": _LINES,
    "underwriter_note": _TEXT,
    "advice": {"action": _TEXT, "time_to_implement": _TEXT},
}

DOMAIN: Mapping[str, Shape] = {
    "title": _TEXT,
    "short": Text(most=24),
    "purpose": _TEXT,
    "questions": Each("id", _QUESTION),
}
"""The texts of a file in ``domains/``."""

FILES: Mapping[str, Mapping[str, Shape]] = {
    "pack.yaml": {"title": _TEXT, "about": _TEXT, "caution": _TEXT},
    "profile.yaml": {
        "profile": Each(
            "id",
            {
                "text": _TEXT,
                "help": _TEXT,
                "used_for_note": _SPARE,
                "unit": _TEXT,
                "options": _ANSWERS,
                "report_bands": Each("from", {"label": _TEXT}),
                "fields": _PARTS,
                "columns": _PARTS,
            },
        )
    },
    "controls.yaml": {
        "control_basis": {"reference_registry": _TEXT, "status": _TEXT},
        "controls": Each(
            "id",
            {
                "title": _TEXT,
                "action": _TEXT,
                "owner_role": _TEXT,
                "evidence_produced": _LINES,
                "note": _TEXT,
            },
        ),
    },
    "bands.yaml": {
        "status": _TEXT,
        "bands": Each("id", {"title": _TEXT, "says": _TEXT}),
        "gates": Each("id", {"says": _TEXT}),
        "subjectivities": _TEXT,
        "open": _TEXT,
        "provisional": _TEXT,
        "none_fired": _TEXT,
    },
    "contradictions.yaml": {"contradictions": Each("id", {"title": _TEXT, "says": _TEXT, "fix": _TEXT})},
    "exclusions.yaml": {
        "caution": _TEXT,
        "exclusions": Each(
            "id",
            {
                "title": _TEXT,
                "plain": _TEXT,
                "invoked_by": Rows({"because": _TEXT}),
                "protects_you": _LINES,
                "source": _SPARE,
            },
        ),
    },
    "coverage.yaml": {
        "caution": _TEXT,
        "parts": Each(
            "id",
            {
                "title": _TEXT,
                "plain": _TEXT,
                "sublimit_practice": {"text": _TEXT, "source": _SPARE},
                "needed_when": Rows({"because": _TEXT}),
                "ask_your_broker": _LINES,
            },
        ),
        "policy_fields": Each("field", {"type": _SPARE, "means": _TEXT}),
        "contract_fields": Each("field", {"type": _SPARE, "means": _TEXT}),
        "checks": Each("id", {"means": _TEXT, "compares": _SPARE, "says": _TEXT}),
    },
    "price-drivers.yaml": {
        "drivers": Each(
            "id", {"title": _TEXT, "lines": Rows({"says": _TEXT}), "note": _TEXT, "source": _SPARE}
        )
    },
    "exposure.yaml": {
        "status": _TEXT,
        "scale": _TEXT,
        "unanswered": _TEXT,
        "factors": Each("id", {"title": _TEXT, "lines": Rows({"reason": _TEXT})}),
        "bands": Each("id", {"says": _TEXT}),
    },
    "crosswalk.yaml": {
        "status": _TEXT,
        "answer_types": Named(),
        "always_qualify_when": Rows({"when": _TEXT, "add": _TEXT}),
        "order": _TEXT,
        "topics": Each(
            "id",
            {
                "topic": _TEXT,
                "strict_wording": _TEXT,
                "qualify_when": Rows({"add": _TEXT}),
                "evidence": _LINES,
                "answer_by_hand": _TEXT,
                "value_from": _TEXT,
                "choices": _LINES,
                "note": _TEXT,
                "never_unqualified": _TEXT,
            },
        ),
    },
    "quick-screen.yaml": {
        "questions": Each("question", {"reason": _TEXT}),
        "profile": Each("answer", {"reason": _TEXT}),
        "how_to_read": _LINES,
    },
    "frameworks.yaml": {
        "frameworks": Each("id", {"title": _SPARE, "short": _SPARE, "ids": Named(spare=True)})
    },
}
"""The texts of every other file."""


REWORDED: Mapping[str, Shape] = {
    "pack": FILES["pack.yaml"],
    "bands": FILES["bands.yaml"],
    "domains": Each("code", {name: shape for name, shape in DOMAIN.items() if name != "questions"}),
    "questions": DOMAIN["questions"],
    "profile": FILES["profile.yaml"]["profile"],
    "controls": FILES["controls.yaml"]["controls"],
}
"""The texts that an overlay can reword, by section."""


def shape_of(file: str) -> Mapping[str, Shape]:
    """Return the texts that *file*, named by its path inside the pack, can have."""
    return DOMAIN if file.startswith("domains/") else FILES.get(file, {})
