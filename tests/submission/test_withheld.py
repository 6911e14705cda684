"""What a variant leaves out is in none of its files, and the figures are those of the full submission."""

import io
import json
import re
import zipfile
from functools import cache
from pathlib import Path

import pikepdf
import pytest

from regrisk.app.enclosed import enclosed
from regrisk.app.sealing import Source
from regrisk.export.figures import figures_of
from regrisk.export.history import History
from regrisk.export.pdf_text import pdf_pages
from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from regrisk.packs.document import parse_assessment, read_assessment
from regrisk.packs.locate import bundled_pack
from regrisk.scoring.compare import compare
from regrisk.scoring.evaluate import evaluate
from tests.report.filled import filled
from tests.report.making import a_point, at_random
from tests.submission.making import (
    Files,
    checked,
    conditional,
    files_of,
    large,
    ready,
    sealed,
    tissue,
    unpacked,
)

MARKER = "Quetzalcoatl"
REGISTRY = "Lakes Arthroplasty Registry"
PEOPLE, COVERED = 482_371, 250_000


def marked(field: str) -> str:
    return f"{MARKER} {field}"


def typed_in(pack: Pack, base: Assessment) -> Assessment:
    """Return *base* ready to be sealed, with the marker in every field that people may type in."""
    whole = ready(pack, base)
    attested = whole.attested[0].model_copy(update={"name": marked("signer"), "role": marked("role")})
    return whole.model_copy(
        update={
            "explanations": {rule.id: marked("explanation") for rule in pack.contradictions},
            "attested": (attested,),
        }
    )


@pytest.fixture(scope="module")
def typed(pack: Pack, mid_size: Assessment) -> Source:
    """An assessment with the marker in every field, and a history that has it too.

    Its policy covers notice to fewer people than there are.
    """
    base = filled(pack, mid_size, marked, registry=REGISTRY)
    [policy] = base.policies
    response = policy.parts["breach_response"].model_copy(update={"people": COVERED})
    policy = policy.model_copy(update={"parts": {**policy.parts, "breach_response": response}})
    base = base.model_copy(update={"policies": (policy,), "profile": {**base.profile, "PRF-07": PEOPLE}})
    whole = typed_in(pack, base)
    before = filled(pack, _earlier(pack), marked, registry=REGISTRY)
    point = a_point(evaluate(pack, before), before.taken_on).model_copy(update={"title": marked("title")})
    return Source(pack, whole, History((point,), compare(pack, before, pack, whole)))


def _earlier(pack: Pack) -> Assessment:
    return read_assessment(bundled_pack() / "examples" / "mid-size-conditional-2026-05.yaml", pack)


@pytest.fixture(scope="module")
def variants(tmp_path_factory: pytest.TempPathFactory, typed: Source) -> dict[str, Files]:
    folder = tmp_path_factory.mktemp("variants")
    for variant in ("full", "summary", "redacted"):
        sealed(folder / f"{variant}.zip", {"variant": variant}, typed)
        found = checked(folder / f"{variant}.zip")
        assert found.intact, found.differences
    return {variant: files_of(folder / f"{variant}.zip") for variant in ("full", "summary", "redacted")}


@cache
def printed(content: bytes) -> str:
    """Return what a PDF prints, on one line; read once, for all who look for something in it."""
    return " ".join(" ".join(pdf_pages(content)).split())


def everything_in(name: str, content: bytes) -> str:
    """Return all text of a file, unpacked, with its names and properties."""
    if name.endswith((".docx", ".xlsx")):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = [archive.read(each).decode("utf-8", "replace") for each in archive.namelist()]
        # Words that are set in several faces stand in several runs.
        return " ".join([*parts, *(re.sub(r"<[^>]*>", "", each) for each in parts)])
    if name.endswith(".pdf"):
        with pikepdf.open(io.BytesIO(content)) as pdf:
            streams = [each.read_bytes() for each in pdf.objects if isinstance(each, pikepdf.Stream)]
            objects = [str(each) for each in pdf.objects if isinstance(each, pikepdf.Dictionary)]
        return " ".join([printed(content), *objects, *(each.decode("latin-1") for each in streams)])
    return content.decode()


def test_the_marker_is_in_every_kind_of_file_of_a_full_submission(variants: dict[str, Files]) -> None:
    """Or the test below would prove nothing."""
    found = {name for name, content in variants["full"].items() if MARKER in everything_in(name, content)}

    assert {"report.pdf", "report.docx", "workbook.xlsx", "assessment.json", "evidence-index.json"} <= found
    assert {"manifest.json", "evaluation.json"} <= found
    assert "history.json" in variants["full"]


def test_nothing_that_anybody_typed_is_in_any_file_of_a_redacted_one(variants: dict[str, Files]) -> None:
    found = {name for name, content in variants["redacted"].items() if MARKER in everything_in(name, content)}

    assert found == set()


def test_the_registry_keeps_its_name(variants: dict[str, Files]) -> None:
    assert REGISTRY in variants["redacted"]["manifest.json"].decode()


def test_a_summary_encloses_no_free_text_beside_its_report(variants: dict[str, Files]) -> None:
    """Its few pages name partners and owners, as a summary does; the manifest names who attested."""
    papers = {"report.pdf", "report.docx"}
    for name, content in variants["summary"].items():
        if name in papers:
            continue
        text = everything_in(name, content)
        left = (
            text.replace(marked("organisation"), "").replace(marked("signer"), "").replace(marked("role"), "")
        )
        assert MARKER not in left, name
    for typed_in in ("scope", "note", "reason", "evidence title", "known by", "explanation"):
        for name in papers:
            assert marked(typed_in) not in everything_in(name, variants["summary"][name]), (name, typed_in)


def test_exact_numbers_that_print_as_ranges_are_not_enclosed() -> None:
    pack, whole = conditional()
    assert whole.profile["PRF-07"] == 182_000
    files = unpacked(large("redacted").content)

    inside = parse_assessment(files["assessment.json"].decode(), "inside", pack)
    assert inside.profile["PRF-07"] == 100_000
    for name, content in files.items():
        text = everything_in(name, content)
        assert "182000" not in text, name
        assert "182,000" not in text, name


def test_a_gap_in_cover_states_the_range_of_people_and_not_their_number(
    typed: Source, variants: dict[str, Files]
) -> None:
    """The policy covers notice to fewer people than there are; that this is so stays to be seen."""
    gaps = evaluate(typed.pack, typed.assessment).cover_gaps
    assert "482,371 people are on file" in " ".join(gap.because for gap in gaps)

    files = variants["redacted"]
    found = json.loads(files["evaluation.json"])["cover_gaps"]
    assert "people-above-response-limit" in [gap["check"] for gap in found]
    said = "100,000 to 499,999 people are on file and the policy covers notice to 250,000."
    assert said in printed(files["report.pdf"])
    for name, content in files.items():
        text = everything_in(name, content)
        for written in ("482371", "482,371", "482.371", "482 371"):
            assert written not in text, name


def test_every_figure_is_that_of_the_full_submission(variants: dict[str, Files]) -> None:
    def figures(variant: str) -> object:
        value = json.loads(variants[variant]["evaluation.json"])
        return {name: value[name] for name in ("score", "band", "domains", "exposure", "open", "robustness")}

    assert figures("full") == figures("redacted") == figures("summary")


def test_every_variant_carries_the_digest_of_the_whole(variants: dict[str, Files]) -> None:
    manifests = [json.loads(files["manifest.json"]) for files in variants.values()]

    assert len({each["digest"] for each in manifests}) == 1
    assert len({each["submission"] for each in manifests}) == 1
    assert len({each["content_digest"] for each in manifests}) == 3


@pytest.mark.parametrize("seed", range(6))
def test_withholding_changes_no_figure_of_any_assessment(pack: Pack, mid_size: Assessment, seed: int) -> None:
    assessment = at_random(pack, filled(pack, mid_size, marked), seed)
    evaluation = evaluate(pack, assessment)
    for variant in ("summary", "redacted"):
        bare, made = enclosed(pack, assessment, evaluation, variant)
        assert evaluate(pack, bare, evaluation.evaluated_on) == made
        assert figures_of(made, pack) == figures_of(evaluation, pack)


def test_what_was_withheld_once_is_withheld_the_same_again(pack: Pack, typed: Source) -> None:
    evaluation = evaluate(pack, typed.assessment)
    once = enclosed(pack, typed.assessment, evaluation, "redacted")

    assert enclosed(pack, *once, "redacted") == once


def test_a_redacted_folder_has_no_name_in_it(tmp_path: Path, variants: dict[str, Files]) -> None:
    """Nor has an archive; the folder is of the small example, since names come from no answer."""
    pack, assessment = tissue()
    base = filled(pack, assessment, marked, registry=REGISTRY)
    base = base.model_copy(update={"policies": (), "contracts": ()})  # the small pack knows no parts of cover
    sealed(tmp_path / "out", {"variant": "redacted"}, Source(pack, typed_in(pack, base)))

    assert MARKER not in " ".join(str(path.name) for path in (tmp_path / "out").rglob("*"))
    assert MARKER not in " ".join(variants["redacted"])
