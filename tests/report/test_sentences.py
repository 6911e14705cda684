"""Fixed sentences letter by letter, verdicts, targets and readings."""

import re
from collections.abc import Callable
from datetime import date

import pytest

from regrisk.model.assessment import Assessment, PlanEntry
from regrisk.model.pack import Pack
from regrisk.model.response import Answered, NotApplicable
from regrisk.questions.level import value_for_level
from regrisk.report.blocks import Note, Text, Verdict
from regrisk.report.inline import plain as plain_words
from tests.report.making import EXAMPLES, Made, made, said

FOOT = "Readiness by this pack’s reading. No insurer has agreed to anything."
IN_EVERY_REPORT = (
    "A self-assessment of how ready this registry is to be insured, read through one published question "
    "pack. "
    "Every point shown has a reason, every claim says whether it can be shown, and all figures add up.",
    "Not an application, a quotation, a certificate or legal advice. No insurer has seen or agreed to "
    "anything in "
    "it. A band is not a promise of cover, and an insurer may ask for more or decide otherwise.",
    "anyone holding the sealed pack can check that this report and the evidence list are unaltered: "
    "run “regrisk verify” on the pack file.",
    "A target date is the registry’s own plan; an insurer may set another.",
    "Policy wordings differ; this is not a reading of any policy.",
    "Coverage, not compliance. This table does not show compliance with any rule. The HIPAA proposal of "
    "6 January 2025 is not final and is not used.",
    "We understand that readiness is this pack’s reading, that no insurer has agreed to anything, and that a "
    "policy’s own wording and application govern.",
    "This page is signed by people. It is not an insurance application and does not replace one.",
    "Electronic signature: a self-signed certificate shows that the file is unaltered. It does not show who "
    "signed.",
    "It measures answers, not the registry. A wrong answer gives a wrong score.",
    "Law and wordings as of 24 Nov 2026. Proposed rules are never scored.",
)
PROMISES = ("will be insured", "guarantee", "approved", "certified", "you are covered", "is insurable")


def plain(text: str) -> str:
    return " ".join(text.replace("\u00a0", " ").split())


def verdict_of(report: Made) -> str:
    verdict = report.document.sections[0].blocks[0]
    assert isinstance(verdict, Verdict)
    return str(verdict.words)


@pytest.fixture(scope="module")
def empty(pack: Pack, examples: dict[str, Assessment]) -> Made:
    """A report of a registry that answered everything at its best, with no evidence at all."""
    base = examples["strong-renewal"]
    best = {
        question.id: Answered(value=value_for_level(question, 4), scope="All.", basis="seen")
        for question in pack.questions
    }
    return made(pack, base.model_copy(update={"responses": best}))


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_fixed_sentences_stand_in_every_report(name: str, report_of: Callable[..., Made]) -> None:
    text = plain(report_of(name).text)
    # Columns are read side by side on the cover, so its statements are looked for in the document.
    statements = plain(report_of(name).document.model_dump_json())
    for sentence in IN_EVERY_REPORT:
        assert sentence in text or sentence in statements


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_page_has_number_digest_and_disclaimer(name: str, report_of: Callable[..., Made]) -> None:
    report = report_of(name)
    digest = report.evaluation.pack.digest.removeprefix("sha256:")[:16]
    for number, page in enumerate(report.pages, start=1):
        assert FOOT in page
        assert f"Page {number} of {len(report.pages)}" in page
        assert f"medical-registry 1.0.0 sha256 {digest}" in plain(page)


def test_empty_sections_say_so(empty: Made) -> None:
    text = said(empty.document)
    for sentence in (
        "None of the ten decline rules fired.",
        "No exclusion rule fired.",
        "No condition is open.",
        "No evidence is recorded. Evidenced is 0.0: nothing claimed can be shown.",
        "No contract in the register demands proof of insurance.",
        "No contract is recorded in this file.",
        "No earlier assessment was given to this report.",
        "Nothing that counts is unknown or unanswered.",
        "The highest band is reached; there is no next plan.",
        "Nothing lapses before cover starts.",
    ):
        assert sentence in text
    assert verdict_of(empty).startswith("Preferred; no condition")


def test_no_contradiction_says_how_many_rules_were_checked(
    pack: Pack, report_of: Callable[..., Made]
) -> None:
    sentence = f"No answers contradict each other; {len(pack.contradictions)} rules were checked."
    assert sentence in plain(report_of("strong-renewal").text)


def test_a_contradiction_is_named_by_its_title(pack: Pack, examples: dict[str, Assessment]) -> None:
    """A pack of before titles is printed as it was: by the key, in words."""
    untitled = tuple(rule.model_copy(update={"title": ""}) for rule in pack.contradictions)
    before = pack.model_copy(update={"contradictions": untitled})
    example = examples["mid-size-conditional"]

    now, then = (said(made(each, example).document, "contradictions") for each in (pack, before))

    assert "Incidents in the profile, none in the history" in now
    assert "incidents in profile none in history" not in now
    assert "incidents in profile none in history" in then


@pytest.mark.parametrize("name", EXAMPLES)
def test_our_own_sentences_promise_nothing(name: str, report_of: Callable[..., Made]) -> None:
    document = report_of(name).document
    blocks = [block for section in document.sections for block in section.blocks]
    own = " ".join(plain_words(block.words) for block in blocks if isinstance(block, Text | Note | Verdict))
    assert not [promise for promise in PROMISES if promise in own.lower()]


@pytest.mark.parametrize(
    ("name", "verdict"),
    [
        ("strong-renewal", "Preferred; no condition of this questionnaire is open."),
        ("mid-size-conditional", "Conditional, 12.7 points short of Standard and held by a gate: ENC-03."),
        ("weak-start", "Not ready, 39.9 points short of Conditional and held by a gate: nine answers."),
        ("small-new-quick", "96 of 111 questions are unanswered; no band yet."),
    ],
)
def test_the_verdict(name: str, verdict: str, report_of: Callable[..., Made]) -> None:
    assert verdict_of(report_of(name)) == verdict


def test_the_cover_names_a_gate_beside_the_points_that_are_short(report_of: Callable[..., Made]) -> None:
    cover = report_of("mid-size-conditional").document.cover
    assert cover is not None
    assert plain_words(cover.sentence).startswith(
        "12.7 points short of Standard and held by a gate: ENC-03. 14.1 of"
    )


def test_a_gate_that_would_let_the_next_band_through_holds_nothing(
    pack: Pack, examples: dict[str, Assessment]
) -> None:
    """Exclusions cap the band at Conditional; Not ready is below it by its points alone."""
    declines = {each.id: 4 for each in pack.questions if each.knock_out and each.knock_out.kind == "decline"}
    report = made(pack, at_level(pack, examples["strong-renewal"], 1, declines))
    assert {gate.band_at_most for gate in report.evaluation.band.gates} == {"conditional"}
    assert report.evaluation.band.id == "not_ready"
    assert "held by a gate" not in verdict_of(report)


def at_level(pack: Pack, base: Assessment, level: int, lower: dict[str, int]) -> Assessment:
    return base.model_copy(
        update={
            "responses": {
                question.id: Answered(value=value_for_level(question, lower.get(question.id, level)))
                for question in pack.questions
            }
        }
    )


def test_a_gate_names_its_question(pack: Pack, examples: dict[str, Assessment]) -> None:
    """All at the best but one decline, whose way out is no short fix."""
    assessment = at_level(pack, examples["strong-renewal"], 4, {"OPS-01": 0})
    verdict = verdict_of(made(pack, assessment))
    assert verdict == "Not ready, held by a gate: OPS-01."


def test_short_fixes_are_counted(pack: Pack, examples: dict[str, Assessment]) -> None:
    """All at the best but one exclusion that a small control clears."""
    assessment = at_level(pack, examples["strong-renewal"], 4, {"ENC-03": 1})
    report = made(pack, assessment)
    assert verdict_of(report) == "Conditional, and one short fix away from Standard."
    assert "at 70 or more the exclusion on ENC-03 would still hold the band at Conditional" in said(
        report.document
    )


def test_the_registrys_own_plan_names_owner_and_day(pack: Pack, examples: dict[str, Assessment]) -> None:
    base = examples["mid-size-conditional"]
    clearing = next(
        control.id for control in pack.controls
        if any(step.question == "ENC-03" and step.to_level >= 2 for step in control.raises)
    )  # fmt: skip
    entry = PlanEntry(control=clearing, owner="Ada Example", due=date(2027, 3, 20))
    report = made(pack, base.model_copy(update={"plan": (entry,)}))
    text = said(report.document, "knock-outs")
    assert text.index("20 Mar 2027") < text.index("Within 60 days of binding") < text.index("Ada Example")


def test_the_board_is_asked_for_a_control_by_name(report_of: Callable[..., Made]) -> None:
    text = said(report_of("mid-size-conditional").document, "summary")
    assert (
        "Approve “Encrypted backups, keys elsewhere” now, for ENC-03 Encrypted backups, separate keys ($4 k "
        "likely, $0–15 k; about 8 person-days; done by 18 Dec 2026 at the earliest, if people are free): no "
        "gate then acts; the band stays Conditional, 12.1 points short of Standard."
    ) in text
    assert "planned: the exclusion on ENC-03 cleared" in text


@pytest.mark.parametrize(
    ("lower", "planned"),
    [
        ({"OPS-01": 0}, "planned: the decline on OPS-01 cleared"),
        ({"OPS-01": 0, "ENC-01": 0}, "planned: two declines cleared"),
        ({"ENC-03": 1, "MIG-10": 0}, "planned: two exclusions cleared"),
        ({"ENC-03": 1, "OPS-01": 0}, "planned: two declines and exclusions cleared"),
    ],
)
def test_what_is_planned_to_be_cleared_is_what_there_is(
    lower: dict[str, int], planned: str, pack: Pack, examples: dict[str, Assessment]
) -> None:
    assessment = at_level(pack, examples["strong-renewal"], 4, lower)
    assert planned in said(made(pack, assessment).document, "summary")


def test_a_knock_out_said_not_to_apply_is_listed_with_its_reason(
    pack: Pack, examples: dict[str, Assessment]
) -> None:
    base = examples["strong-renewal"]
    responses = {**base.responses, "ENC-01": NotApplicable(reason="Nothing is stored here at all.")}
    report = made(pack, base.model_copy(update={"responses": responses}))
    text = said(report.document, "knock-outs").partition("Said not to apply")[2]
    assert "ENC-01" in text
    assert "■ Decline" in text
    assert "Nothing is stored here at all." in text


def test_an_exclusion_without_a_finding_says_no_more_than_the_legend(report_of: Callable[..., Made]) -> None:
    text = said(report_of("strong-renewal").document, "exclusions")
    assert "Nothing of it was found in the answers." in text
    assert "lets an insurer" not in text
    assert "ACC-03 level 4 and 6 more" in text


def test_what_is_claimed_is_said_to_be_in_nobodys_good_faith(report_of: Callable[..., Made]) -> None:
    text = said(report_of("mid-size-conditional").document, "score")
    assert "The hatched bar to 57.3 is claimed and not shown." in text
    assert "From score to potential, 57.3 to 58.9, is the honest range" in text
    assert "honest range" not in said(report_of("strong-renewal").document, "score")


def test_nothing_is_hatched_where_nothing_is_claimed(pack: Pack, examples: dict[str, Assessment]) -> None:
    bare = examples["strong-renewal"].model_copy(update={"responses": {}})
    assert "hatched" not in said(made(pack, bare).document, "score").lower()


def test_facts_of_a_list_stand_small_inside_a_sentence(report_of: Callable[..., Made]) -> None:
    text = said(report_of("mid-size-conditional").document, "contracts")
    assert "Proof is demanded by health systems, pharmaceutical or device sponsor." in text
    assert "$3 M for privacy and network security liability, errors and omissions." in text
    assert (
        "refusals, cancellations or special terms: none; known matters: no, not asked; inquiries: none"
        in text
    )


def test_an_authority_keeps_its_letters_inside_a_sentence(
    pack: Pack, examples: dict[str, Assessment]
) -> None:
    base = examples["mid-size-conditional"]
    asked = {**base.profile, "PRF-22": ["declined", "cancelled"], "PRF-26": ["ocr", "sponsor"]}
    text = said(made(pack, base.model_copy(update={"profile": asked})).document, "contracts")
    assert "refusals, cancellations or special terms: declined, cancelled;" in text
    assert "inquiries: HHS OCR, sponsor or funder;" in text


def test_contradictions_tell_what_cannot_be_from_what_may_be(report_of: Callable[..., Made]) -> None:
    document = report_of("mid-size-conditional").document
    text = said(document, "contradictions")
    assert "To check: answers that may both be true but need a second look." in text
    assert "(three conflicts, four to check) between answers" in said(document, "summary")
    for each in (
        r"PRF-14 bold (\S+ )*?unsupported legacy system",
        r"PRF-18 bold (\S+ )*?\$2 M",
        r"PRF-28 bold (\S+ )*?\$3 M for privacy",
    ):
        assert re.search(each, text), each
    assert "public cloud" not in text.lower()


def test_a_bar_of_rules_says_which_rules_it_covers(report_of: Callable[..., Made]) -> None:
    text = said(report_of("strong-renewal").document, "method")
    assert "Exclusions, parts of cover and price drivers: 51 rules state how they are known" in text
    assert "The bar speaks of these rules alone, which earn no points." in text


def test_every_exclusion_of_the_pack_is_listed(pack: Pack, report_of: Callable[..., Made]) -> None:
    assert pack.exclusions is not None
    for name in EXAMPLES:
        text = plain(report_of(name).text)
        assert all(rule.title in text for rule in pack.exclusions.exclusions)
