"""A report can be made of any pack that reads, whatever it lacks, and of any answers to it."""

from itertools import product
from typing import get_args

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from regrisk.packs.document import read_assessment
from regrisk.packs.locate import bundled_pack
from regrisk.packs.read import read_pack
from regrisk.report.build import build_report
from regrisk.report.document import Variant
from regrisk.report.pdf.render import render_pdf
from regrisk.scoring.evaluate import evaluate
from tests.report.making import made
from tests.scoring.strategies import assessments, packs

CASES = packs().flatmap(lambda pack: st.tuples(st.just(pack), assessments(pack)))


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(CASES)
def test_any_pack_and_answers_make_a_document_in_every_variant(case: tuple[Pack, Assessment]) -> None:
    pack, assessment = case
    evaluation = evaluate(pack, assessment)
    for variant in get_args(Variant):
        document = build_report(pack, assessment, evaluation, variant=variant)
        assert document.sections


@settings(max_examples=8, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(CASES)
def test_any_pack_and_answers_make_a_file(case: tuple[Pack, Assessment]) -> None:
    pack, assessment = case
    document = build_report(pack, assessment, evaluate(pack, assessment))
    assert render_pdf(document).startswith(b"%PDF")


def test_the_small_pack_that_shows_how_to_write_one_makes_a_report() -> None:
    folder = bundled_pack("tissue-bank-basics")
    pack = read_pack(folder)
    for path, variant in product(sorted((folder / "examples").glob("*.yaml")), get_args(Variant)):
        report = made(pack, read_assessment(path, pack), variant=variant)
        assert "Readiness by this pack’s reading." in report.pages[-1]
        assert "PRF-" not in report.text
