"""A small pack, documents that answer it, and a workspace to keep them in."""

import json
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from fractions import Fraction
from pathlib import Path

import pytest

from regrisk.model.assessment import Assessment, RegistryName
from regrisk.model.evaluation import BandReached, DomainScore, Evaluation, PackReference, Score
from regrisk.model.pack import Pack
from regrisk.store.file import WorkspaceFile
from regrisk.store.opening import open_workspace

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
LAKES = RegistryName(name="Lakes Arthroplasty Registry", organisation="Lakes Orthopaedic Society")

SMALL = {
    "format": 1,
    "id": "small",
    "version": "1.0.0",
    "title": "A small questionnaire",
    "licence": "CC-BY-4.0",
    "about": "Two questions.",
    "caution": "No insurer has agreed to anything.",
    "domains": [
        {
            "code": "ACC",
            "title": "Access",
            "short": "Access",
            "purpose": "Who gets in.",
            "weight": 10,
            "questions": [
                {
                    "id": f"ACC-0{number}",
                    "type": "maturity",
                    "text": f"How well is thing {number} done?",
                    "label": f"Thing {number}",
                    "help": "It matters.",
                    "weight": 5,
                    "minutes": 1.5,
                    "levels": ["None.", "Some.", {"builds_on": 1, "adds": "and more."}, "Most.", "All."],
                }
                for number in (1, 2)
            ],
        }
    ],
    "bands": {
        "status": "our judgement",
        "bands": [
            {"id": "standard", "title": "Standard", "at_least": 50, "says": "Good."},
            {"id": "not_ready", "title": "Not ready", "at_least": 0, "says": "Not yet."},
        ],
        "subjectivities": "Conditions.",
        "open": "Open.",
        "provisional": "Provisional.",
        "none_fired": "None.",
    },
}


@pytest.fixture(scope="session")
def pack() -> Pack:
    return Pack.model_validate_json(json.dumps(SMALL))


@pytest.fixture
def document() -> Assessment:
    return Assessment.model_validate_json(
        """{
        "pack": "small",
        "registry": {"name": "Lakes Arthroplasty Registry", "organisation": "Lakes Orthopaedic Society"},
        "taken_on": "2026-11-20",
        "profile": {"PRF-02": "association", "PRF-07": 182000, "PRF-10": ["images", "genomic"],
            "PRF-23": {"incidents": 1.5}},
        "responses": {
            "ACC-01": {"state": "answered", "value": 3, "scope": "Alle Geräte – außer zwei Kiosken ✓",
                "evidence": [{"title": "Restore test", "grade": "verified", "dated": "2026-08-14",
                    "valid_until": "2027-08-14", "kind": "file", "size": 120}]},
            "ACC-02": {"state": "not_applicable", "reason": "We have none."},
            "ACC-99": {"state": "unknown", "note": "kept although the pack has no such question"}},
        "explanations": {"rule-1": "Because."},
        "contracts": [{"partner": "A university", "kind": "university", "registries": ["Lakes"], "parts": {},
            "certificate_due": "2027-01-01", "expiry": "2028-01-01"}],
        "plan": [{"control": "mfa-everywhere", "owner": "IT", "due": "2027-02-01"}],
        "attested": [{"name": "A. Person", "role": "Head", "on": "2026-11-21", "parts": ["ACC"]}],
        "nothing_withheld": true}"""
    )


@pytest.fixture
def evaluated(pack: Pack) -> Callable[..., Evaluation]:
    """Return a function that makes an evaluation of the given points."""

    def make(
        points: Fraction = Fraction(190, 3), on: date = date(2026, 11, 20), method: int = 1
    ) -> Evaluation:
        return Evaluation(
            method=method,
            pack=PackReference(id=pack.id, version=pack.version, digest=pack.digest),
            evaluated_on=on,
            score=Score(
                points=points,
                potential=points + 10,
                evidenced=points / 2,
                answered_share=Fraction(1, 2),
                provisional=True,
            ),
            band=BandReached(id="standard", before_gates="standard", gates=()),
            domains=(
                DomainScore(
                    id="ACC", possible=Fraction(100), earned=points, potential=points, evidenced=points / 2
                ),
            ),
            contributions=(),
            findings=(),
            open_knock_outs=(),
            recommendations=(),
        )

    return make


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Where a workspace may be made."""
    return tmp_path / "folder" / "workspace.regrisk"


@pytest.fixture
def file(place: Path) -> Iterator[WorkspaceFile]:
    """An open, empty workspace."""
    opened = open_workspace(place, create=True, now=NOW)
    yield opened
    opened.close()
