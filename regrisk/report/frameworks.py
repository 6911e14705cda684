"""How far the rules and frameworks a pack cites are met by its answers: coverage, never compliance."""

import re
from collections.abc import Callable, Mapping
from typing import Literal, NamedTuple

from regrisk.model.pack import Pack
from regrisk.report.dossier import Dossier
from regrisk.words import later

Coverage = Literal["met", "part", "gap", "not_asked"]

CSF, HIPAA, HHS = "nist-csf-2.0", "hipaa-security-rule", "hhs-cpg"

CSF_CATEGORIES: Mapping[str, str] = {
    "GV.OC": later("Context"),
    "GV.RM": later("Risk strategy"),
    "GV.RR": later("Roles"),
    "GV.PO": later("Policy"),
    "GV.OV": later("Oversight"),
    "GV.SC": later("Supply chain"),
    "ID.AM": later("Assets"),
    "ID.RA": later("Risk assessment"),
    "ID.IM": later("Improvement"),
    "PR.AA": later("Identity, access"),
    "PR.AT": later("Training"),
    "PR.DS": later("Data security"),
    "PR.PS": later("Platform security"),
    "PR.IR": later("Resilience"),
    "DE.CM": later("Monitoring"),
    "DE.AE": later("Event analysis"),
    "RS.MA": later("Incident handling"),
    "RS.AN": later("Analysis"),
    "RS.CO": later("Communication"),
    "RS.MI": later("Mitigation"),
    "RC.RP": later("Recovery"),
    "RC.CO": later("Recovery communication"),
}
"""Our own short names of the categories, in their order; a framework file names subcategories only."""
_CATEGORIES = tuple(CSF_CATEGORIES)

_HIPAA_STANDARD = re.compile(r"^164\.(308\(a\)\(\d\)|\d{3}\([a-z]\))")
"""A standard is a lettered paragraph; section 308(a) numbers its standards below the letter."""


class Counts(NamedTuple):
    """How many ids are met, met in part, a gap, or not asked about."""

    met: int
    part: int
    gap: int
    not_asked: int


def citing(dossier: Dossier, framework: str) -> Mapping[str, tuple[str, ...]]:
    """Return the counting questions that cite each id of *framework*; an id nobody cites has none.

    The ids stand in the order of the framework itself. A copy of a pack holds them by the alphabet, and must
    print the same report.
    """
    known = next((each.ids for each in dossier.pack.frameworks if each.id == framework), {})
    found: dict[str, list[str]] = {identity: [] for identity in sorted(known, key=_place)}
    for part in dossier.counting:
        for identity in dossier.pack.question_by_id[part.question].citations.get(framework, ()):
            if identity in found:
                found[identity].append(part.question)
    return {identity: tuple(questions) for identity, questions in found.items()}


def covered(dossier: Dossier, questions: tuple[str, ...]) -> Coverage:
    """Say how far an id is met by the questions that cite it; an unknown stands at level 0."""
    if not questions:
        return "not_asked"
    levels = [dossier.contributions[question].level or 0 for question in questions]
    if all(level >= 3 for level in levels):
        return "met"
    # A mean of 2 without a division: exact for any number of questions.
    return "part" if sum(levels) >= 2 * len(levels) else "gap"


def counted(dossier: Dossier, ids: Mapping[str, tuple[str, ...]]) -> Counts:
    """Return how many of *ids* are in each state."""
    states = [covered(dossier, questions) for questions in ids.values()]
    return Counts(*(states.count(state) for state in ("met", "part", "gap", "not_asked")))


def by_category(ids: Mapping[str, tuple[str, ...]]) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """Return the ids of the CSF by category."""
    return _grouped(ids, lambda identity: identity.rpartition("-")[0])


def by_standard(ids: Mapping[str, tuple[str, ...]]) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """Return the ids of the HIPAA Security Rule by standard, as ``308(a)(1)``, without its general rules."""
    standards = {
        identity: questions for identity, questions in ids.items() if not identity.startswith("164.306")
    }
    return _grouped(standards, _standard)


def standard_label(pack: Pack, standard: str, ids: Mapping[str, tuple[str, ...]]) -> str:
    """Return the label of a standard: that of its own id, or of its first specification."""
    labels = next((each.ids for each in pack.frameworks if each.id == HIPAA), {})
    own = (f"164.{standard}", f"164.{standard}(i)", f"164.{standard}(1)")
    return next((labels[each] for each in own if each in labels), labels.get(next(iter(ids)), standard))


def _place(identity: str) -> tuple[int, list[tuple[int, str]]]:
    """Return where an id stands in its framework: by category in the CSF, then by its numbers as numbers."""
    category = identity.rpartition("-")[0]
    first = _CATEGORIES.index(category) if category in _CATEGORIES else len(_CATEGORIES)
    parts = re.findall(r"[0-9]+|[^0-9]+", identity)
    return first, [(int(part), "") if part.isdecimal() else (-1, part) for part in parts]


def _standard(identity: str) -> str:
    found = _HIPAA_STANDARD.match(identity)
    return found[1] if found else identity.removeprefix("164.")


def _grouped(
    ids: Mapping[str, tuple[str, ...]], group: Callable[[str], str]
) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    groups: dict[str, dict[str, tuple[str, ...]]] = {}
    for identity, questions in ids.items():
        groups.setdefault(group(identity), {})[identity] = questions
    return groups
