"""Presenters turn values into the words of cards, panel, list and review; no widget is needed."""

from datetime import date, datetime
from fractions import Fraction

import pytest

from regrisk.app.examples import example
from regrisk.app.shipped import shipped_pack
from regrisk.model.assessment import Assessment, RegistryName
from regrisk.model.evaluation import Contribution, Evaluation
from regrisk.model.pack import Pack
from regrisk.model.response import Answered, Evidence, NotApplicable, StoredResponse, Unknown
from regrisk.scoring.effect import effect_of, what_levels_bring
from regrisk.scoring.evaluate import evaluate
from regrisk.wizard.flow import page_of, route
from regrisk.wizard.review import review
from regrisk_ui.presenters import words
from regrisk_ui.presenters.badge import knock_outs
from regrisk_ui.presenters.card import Folded, Standing, asked, folded, part_of, spoken, standing
from regrisk_ui.presenters.context import Deed, deed, earlier_answer, meter, panel, spoken_deed
from regrisk_ui.presenters.navigation import overview, page_note, turn
from regrisk_ui.presenters.profile import Amount, Choice, OneOf, Rows, Several, fact, folded_fact, ticked
from regrisk_ui.presenters.proof import proof_of
from regrisk_ui.presenters.review import review_page

TODAY = date(2026, 11, 20)


@pytest.fixture(scope="module")
def pack() -> Pack:
    return shipped_pack()


def saying(pack: Pack, **responses: StoredResponse) -> tuple[Assessment, Evaluation]:
    """Return an assessment that says only this, and its evaluation."""
    named = {name.replace("_", "-"): response for name, response in responses.items()}
    said = Assessment(
        pack=pack.id,
        registry=RegistryName(name="Northern", organisation="Network"),
        taken_on=TODAY,
        responses=named,
    )
    return said, evaluate(pack, said)


def stands(pack: Pack, question: str, response: StoredResponse | None) -> Standing:
    said, evaluation = saying(pack, **({question.replace("-", "_"): response} if response else {}))
    return standing(
        pack.question_by_id[question],
        said.responses.get(question),
        part_of(evaluation, question),
        knock_outs(evaluation),
        today=TODAY,
        cover_starts=None,
    )


def fold(pack: Pack, question: str, response: StoredResponse | None, starts: date | None = None) -> Folded:
    said, evaluation = saying(pack, **({question.replace("-", "_"): response} if response else {}))
    return folded(
        pack.question_by_id[question],
        said.responses.get(question),
        part_of(evaluation, question),
        knock_outs(evaluation),
        today=TODAY,
        cover_starts=starts,
    )


def test_a_card_asks_with_one_row_for_each_level(pack: Pack) -> None:
    card = asked(pack.question_by_id["DAT-01"], None, "")

    assert [row.key for row in card.rows] == ["0", "1", "2", "3", "4"]
    assert card.rows[3].text.startswith("As 2, and it covers")
    assert card.keys == "0–4"


def test_the_row_of_the_earlier_answer_is_tagged(pack: Pack) -> None:
    card = asked(pack.question_by_id["ACC-01"], Answered(value="some"), "last year")

    assert [row.tag for row in card.rows] == ["", "last year", "", "", ""]


def test_the_line_stands_above_the_first_level_that_clears(pack: Pack) -> None:
    line = asked(pack.question_by_id["ACC-01"], None, "").line

    assert line is not None
    assert (line.kind, line.text, line.clears_at) == ("decline", "Decline likely until level 2", "2")


def test_where_levels_repeat_the_line_names_none(pack: Pack) -> None:
    card = asked(pack.question_by_id["INS-04"], None, "")

    assert card.line is not None
    assert card.line.text == "Decline likely above this line"
    assert card.keys == "a–d"


@pytest.mark.parametrize(
    ("response", "tone", "word"),
    [
        (None, "open", "Decline open"),
        (Answered(value="none"), "decline", "Decline"),
        (Answered(value="most"), "ok", "Clears the decline"),
        (Unknown(), "decline", "Decline"),
        (NotApplicable(reason="No remote access."), "neutral", "Does not apply"),
    ],
)
def test_the_chip_says_what_the_answer_does(
    pack: Pack, response: StoredResponse | None, tone: str, word: str
) -> None:
    badge = stands(pack, "ACC-01", response).badge

    assert badge is not None
    assert (badge.tone, badge.word) == (tone, word)


def test_without_a_knock_out_an_answer_has_no_chip(pack: Pack) -> None:
    assert stands(pack, "DAT-01", Answered(value=2)).badge is None


def test_what_a_card_is_worth_is_rounded_down(pack: Pack) -> None:
    assert stands(pack, "ACC-01", None).worth == "Worth 1.1 points"
    assert stands(pack, "MIG-01", None).worth == "Asked for terms, no points"
    assert stands(pack, "DAT-01", NotApplicable(reason="None.")).worth == "Counts no points now"


def test_a_folded_card_tells_its_answer_and_its_proof(pack: Pack) -> None:
    report = Evidence(
        title="Test", grade="documented", dated=date(2026, 10, 1), valid_until=date(2027, 1, 14)
    )
    said = Answered(value=3, evidence=(report,))

    assert fold(pack, "BCR-02", None).badge.word == "Open"
    assert fold(pack, "BCR-02", Answered(value=3)).badge.word == "No evidence"
    assert fold(pack, "BCR-02", said).badge.word == "Documented"
    assert fold(pack, "BCR-02", said, date(2027, 2, 2)).badge.word == "Runs out 14 Jan"
    assert fold(pack, "BCR-02", said).key == "3"


def test_a_folded_card_puts_a_knock_out_before_its_proof(pack: Pack) -> None:
    assert fold(pack, "BCR-02", Answered(value=0)).badge.word == "Exclusion"


def test_a_long_reason_is_cut_on_a_folded_card(pack: Pack) -> None:
    card = fold(pack, "DAT-01", NotApplicable(reason="no copy " * 600))

    assert len(card.answer) < 220
    assert card.answer.endswith(" ...")


def test_ids_are_spoken_as_letters_and_digits() -> None:
    assert spoken("ACC-01") == "A C C 1"


def test_evidence_of_an_earlier_year_no_longer_holds(pack: Pack) -> None:
    old = Evidence(title="Old", grade="verified", dated=date(2022, 1, 1))
    proof = proof_of(pack.question_by_id["BCR-02"], Answered(value=3, evidence=(old,)), TODAY)

    assert not proof.holds
    assert proof.lines[0].note == "Verified, dated 1 Jan 2022, ran out 1 Jan 2023"


def effect_on(pack: Pack, question: str, before: StoredResponse | None, after: StoredResponse) -> Deed:
    name = question.replace("-", "_")
    _, was = saying(pack, **({name: before} if before else {}))
    said, now = saying(pack, **{name: after})
    return deed(
        pack.question_by_id[question],
        now,
        effect_of(pack, was, now, question),
        "against leaving it open",
        what_levels_bring(pack, said, now, question),
    )


def test_the_effect_of_an_answer_is_a_signed_figure(pack: Pack) -> None:
    better = effect_on(pack, "ACC-01", None, Answered(value="most"))
    worse = effect_on(pack, "ACC-01", Answered(value="all"), Answered(value="some"))

    assert (better.figure, better.mood) == ("+0.5", "good")
    assert (worse.figure, worse.mood) == ("\N{MINUS SIGN}0.5", "bad")


def test_the_effect_names_what_is_cleared_and_what_would_add_more(pack: Pack) -> None:
    said = effect_on(pack, "ACC-01", None, Answered(value="most"))

    assert said.lines == (("good", "Clears the decline on MFA on remote access."),)
    assert said.hint == "The best answer would add 0.5. Evidence would add 0.5 to the evidenced score."


def test_a_likely_decline_is_said_in_the_panel(pack: Pack) -> None:
    said = effect_on(pack, "ACC-01", None, Answered(value="some"))

    assert said.lines == (("decline", "A decline is likely below level 2."),)


def test_the_effect_is_read_out_in_words(pack: Pack) -> None:
    said = effect_on(pack, "ACC-01", Answered(value="all"), Answered(value="some"))

    assert spoken_deed(said).startswith("Minus 0.5 against leaving it open. A decline is likely")


def test_an_open_question_says_what_is_at_stake(pack: Pack) -> None:
    _, evaluation = saying(pack)

    open_ = deed(pack.question_by_id["DAT-01"], evaluation, None, "", ())

    assert (open_.figure, open_.against) == (
        words.points(part_of(evaluation, "DAT-01").possible),
        "points are open here",
    )


def test_the_meter_is_provisional_while_questions_are_open(pack: Pack) -> None:
    _, evaluation = saying(pack, DAT_01=Answered(value=4))

    shown = meter(evaluation.score)

    assert shown.words.startswith("Provisional: between ")
    assert "Band" not in shown.sentence


def test_the_panel_names_rules_by_their_short_names(pack: Pack) -> None:
    question = pack.question_by_id["ACC-01"]
    _, evaluation = saying(pack)

    shown = panel(pack, question, evaluation, None, None)

    assert ("NIST CSF 2.0", "PR.AA-03") in shown.rules
    assert shown.why.startswith(question.help)
    assert question.knock_out is not None
    assert question.knock_out.why in shown.why


def test_the_earlier_answer_stands_with_its_day_and_who_said_so(pack: Pack) -> None:
    before = Assessment(
        pack=pack.id,
        registry=RegistryName(name="Northern", organisation="Network"),
        taken_on=date(2025, 11, 18),
        responses={"ACC-01": Answered(value="some", basis="told", known_by="J. Lind")},
    )
    called = words.earlier(before.taken_on, TODAY)

    found = earlier_answer(pack.question_by_id["ACC-01"], before.responses["ACC-01"], before, called)

    assert found is not None
    assert (found.title, found.key) == ("Last year, 18 Nov 2025", "1")
    assert found.note == "Answered by J. Lind; basis: told."


def test_half_a_year_ago_is_not_last_year() -> None:
    assert words.earlier(date(2026, 5, 22), TODAY) == "last time"
    assert words.earlier(date(2025, 11, 25), TODAY) == "last year"


@pytest.mark.parametrize(
    ("minutes", "said"),
    [(0.2, "1 minute"), (12, "12 minutes"), (59.4, "59 minutes"), (60, "1 h 00 min"), (65, "1 h 05 min")],
)
def test_spans_of_time_are_whole_minutes(minutes: float, said: str) -> None:
    assert words.span(minutes) == said


def test_points_too_few_to_show_are_not_called_nothing() -> None:
    assert words.points(Fraction(1, 30)) == "less than 0.1"
    assert words.points(Fraction(0)) == "0.0"


def test_the_time_of_day_has_seconds() -> None:
    assert words.clock(datetime(2026, 11, 24, 14, 32, 7)) == "14:32:07"


def test_the_list_says_how_far_everything_is(pack: Pack) -> None:
    said, evaluation = saying(pack, DAT_01=Answered(value=2), ACC_01=Answered(value="none"))
    pages = route(pack, said, evaluation)

    shown = overview("Renewal 2027", pages, "DAT", 3)

    assert shown.answered == f"2 of {sum(p.total for p in pages if p.kind == 'domain')} answered"
    assert shown.left.endswith(", in 12 domains")
    by_key = {stop.key: stop for stop in shown.stops}
    assert by_key["DAT"].said.startswith("1 of ")
    assert (by_key["ACC"].alarm, by_key["ACC"].alarm_said) == ("decline", "A decline is likely here")
    assert by_key["review"].count == "3"


def test_a_finished_page_says_so(pack: Pack) -> None:
    lakes = example()
    pages = route(pack, lakes, evaluate(pack, lakes))

    assert page_note(page_of(pages, "ACC")) == "All 14 answered."
    assert turn(pages, "profile").before == ""
    assert turn(pages, "review").after == ""


def test_a_profile_card_takes_the_shape_of_its_fact(pack: Pack) -> None:
    shapes = {question.id: fact(question, pack).shape for question in pack.profile}

    assert isinstance(shapes["PRF-02"], OneOf)
    assert shapes["PRF-07"] == Amount("people", 0, 0) or isinstance(shapes["PRF-07"], Amount)
    assert isinstance(shapes["PRF-24"], Rows)
    parts = shapes["PRF-28"]
    assert isinstance(parts, Several)
    cover = parts.parts[1].shape
    assert [option.key for option in cover.options] == [  # type: ignore[union-attr]
        option.value
        for option in pack.profile_by_id["PRF-17"].options  # type: ignore[union-attr]
    ]


def test_a_profile_card_says_what_it_decides(pack: Pack) -> None:
    shown = fact(pack.profile_by_id["PRF-10"], pack)

    assert shown.uses.startswith("Decides which questions are asked, ")


def test_a_folded_fact_tells_its_value_in_words(pack: Pack) -> None:
    assert folded_fact(pack.profile_by_id["PRF-07"], 182_000, pack).answer == "182,000 people"
    assert folded_fact(pack.profile_by_id["PRF-07"], None, pack).answer == "Not given"


OPTIONS = (Choice("a", "A", False), Choice("b", "B", False), Choice("none", "None", True))


@pytest.mark.parametrize(
    ("before", "now", "kept"),
    [
        ((), ("a",), ["a"]),
        (("a",), ("a", "b"), ["a", "b"]),
        (("a", "b"), ("a", "b", "none"), ["none"]),
        (("none",), ("a", "none"), ["a"]),
        (("a",), (), []),
        (("none",), (), []),
    ],
)
def test_an_exclusive_choice_stands_alone(
    before: tuple[str, ...], now: tuple[str, ...], kept: list[str]
) -> None:
    assert ticked(OPTIONS, before, now) == kept


def test_the_review_reads_like_a_list_of_deeds(pack: Pack) -> None:
    lakes = example()
    evaluation = evaluate(pack, lakes)

    page = review_page(pack, lakes, evaluation, review(pack, lakes, evaluation))

    titles = [section.title for section in page.sections]
    assert titles == ["Contradictions", "Unknown", "Does not apply", "Evidence that runs out", *titles[4:]]
    assert page.note == "Every line jumps to its question; Alt Left brings you back here."
    for section in page.sections:
        for line in section.lines:
            assert line.title.strip()
            assert line.note.strip()
            assert line.deed
            assert line.card in pack.question_by_id or line.card in pack.profile_by_id


def test_the_review_warns_of_a_question_outside_its_gate(pack: Pack) -> None:
    said, evaluation = saying(pack, ACC_01=NotApplicable(reason="No remote access"))

    page = review_page(pack, said, evaluation, review(pack, said, evaluation))

    [section] = [section for section in page.sections if section.key == "not-applicable"]
    assert section.lines[0].badge.word == "Outside a gate"
    assert section.lines[0].note == "Because: No remote access. A decline rule no longer tests this."


def test_a_contribution_is_found_by_its_question(pack: Pack) -> None:
    _, evaluation = saying(pack)

    assert isinstance(part_of(evaluation, "GOV-01"), Contribution)


def test_panel_and_card_name_the_same_level(pack: Pack) -> None:
    """Of the levels 0, 2 and 4, the rule below 1 is settled by 2."""
    card = asked(pack.question_by_id["OPS-06"], None, "")
    said = effect_on(pack, "OPS-06", None, Answered(value=pack_value(pack, "OPS-06", 0)))

    assert card.line is not None
    assert card.line.text == "Decline likely until level 2"
    assert said.lines == (("decline", "A decline is likely below level 2."),)


def test_keys_with_gaps_are_named_one_by_one(pack: Pack) -> None:
    assert asked(pack.question_by_id["OPS-06"], None, "").keys == "0, 2, 4"
    assert asked(pack.question_by_id["MIG-01"], None, "").keys == "1–4"


def test_a_question_that_does_not_apply_promises_no_points(pack: Pack) -> None:
    scored = effect_on(pack, "DAT-01", Answered(value=2), NotApplicable(reason="No data."))
    unscored = effect_on(pack, "MIG-01", None, NotApplicable(reason="No data."))

    assert (scored.against, scored.hint) == ("Does not count; its points moved to its neighbours.", "")
    assert (unscored.against, unscored.hint) == ("Asked for terms only; it earns no points.", "")


def pack_value(pack: Pack, question: str, level: int) -> int | str:
    """Return the answer that stands for *level*."""
    row = next(row for row in asked(pack.question_by_id[question], None, "").rows if row.level == level)
    return row.value
