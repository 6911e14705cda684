"""The frameworks stand in their own order, whichever order a pack was read in."""

from regrisk.app.shipped import pack_of_copy, shipped_pack
from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from regrisk.report.build import build_report
from regrisk.report.document import Section
from regrisk.report.frameworks import CSF_CATEGORIES
from regrisk.scoring.evaluate import evaluate
from tests.report.making import said


def frameworks(pack: Pack, assessment: Assessment) -> Section:
    document = build_report(pack, assessment, evaluate(pack, assessment))
    return next(each for each in document.sections if each.key == "frameworks")


def test_a_copy_of_the_pack_prints_the_section_of_the_pack(examples: dict[str, Assessment]) -> None:
    """The copy that a submission encloses has its mappings by the alphabet, which puts DE before GV."""
    pack, assessment = shipped_pack(), examples["mid-size-conditional"]
    copy = pack_of_copy(pack.canonical)
    csf = next(each.ids for each in copy.frameworks if each.id == "nist-csf-2.0")
    assert next(iter(csf)).startswith("DE")  # or this would prove nothing

    assert frameworks(copy, assessment) == frameworks(pack, assessment)


def test_it_says_that_answers_are_read_whether_shown_or_not(examples: dict[str, Assessment]) -> None:
    section = frameworks(shipped_pack(), examples["mid-size-conditional"])
    assert "as answered, shown or not" in str(section.lede)


def test_ids_stand_in_the_order_of_the_pack_file(examples: dict[str, Assessment]) -> None:
    pack, assessment = shipped_pack(), examples["mid-size-conditional"]
    words = said(build_report(pack, assessment, evaluate(pack, assessment)), "frameworks")
    goals = next(each.ids for each in pack.frameworks if each.id == "hhs-cpg")

    for names in (list(CSF_CATEGORIES), ["308(a)(1)", "308(a)(2)", "310(a)", "312(a)"], list(goals.values())):
        places = [words.index(name) for name in names]
        assert places == sorted(places)
