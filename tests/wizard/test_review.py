"""The review gathers what to look at before answers are used."""

from datetime import date

from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from regrisk.model.response import Answered, Evidence, NotApplicable, StoredResponse, Unknown
from regrisk.scoring.evaluate import evaluate
from regrisk.wizard.review import Review, review


def reviewed(pack: Pack, assessment: Assessment) -> Review:
    return review(pack, assessment, evaluate(pack, assessment))


def saying(blank: Assessment, **responses: StoredResponse) -> Assessment:
    named = {name.replace("_", "-"): response for name, response in responses.items()}
    return blank.model_copy(update={"responses": named})


def report(dated: date, until: date | None = None) -> Evidence:
    return Evidence(title="Restore test", grade="documented", dated=dated, valid_until=until)


def test_open_questions_stand_by_domain_with_what_they_can_bring(pack: Pack, blank: Assessment) -> None:
    found = reviewed(pack, blank)

    assert [one.domain for one in found.open] == [domain.code for domain in pack.domains]
    assert sum(one.points for one in found.open) == 100
    assert found.answered == 0


def test_required_facts_that_are_missing_are_named(pack: Pack, blank: Assessment) -> None:
    given = blank.model_copy(update={"profile": {"PRF-02": "network"}})

    assert "PRF-02" in reviewed(pack, blank).profile_open
    assert "PRF-02" not in reviewed(pack, given).profile_open
    assert "PRF-24" not in reviewed(pack, blank).profile_open


def test_what_does_not_apply_tells_whether_it_escapes_a_gate(pack: Pack, blank: Assessment) -> None:
    said = saying(
        blank, ACC_01=NotApplicable(reason="No remote access."), DAT_01=NotApplicable(reason="No data.")
    )

    found = {one.question: one for one in reviewed(pack, said).not_applicable}
    assert found["ACC-01"].escapes == "decline"
    assert found["DAT-01"].escapes is None
    assert found["DAT-01"].reason == "No data."


def test_a_knock_out_answer_has_to_say_what_it_covers(pack: Pack, blank: Assessment) -> None:
    said = saying(
        blank,
        ACC_01=Answered(value="all"),
        ACC_02=Answered(value="all", scope="All consoles"),
        ACC_03=Answered(value="all", scope="   "),
        DAT_01=Answered(value=3),
    )

    assert reviewed(pack, said).without_scope == ("ACC-01", "ACC-03")


def test_an_answer_without_evidence_in_date_is_unproven(pack: Pack, blank: Assessment) -> None:
    old, valid = report(date(2023, 1, 5)), report(date(2026, 10, 1))
    said = saying(
        blank,
        BCR_01=Answered(value=3),
        BCR_02=Answered(value=3, evidence=(old,)),
        BCR_04=Answered(value=3, evidence=(valid,)),
        BCR_05=Answered(value=0),
    )

    unproven = {one.question: one.points for one in reviewed(pack, said).unproven}
    assert set(unproven) == {"BCR-01", "BCR-02"}
    assert all(points > 0 for points in unproven.values())


def test_evidence_is_judged_on_the_day_cover_starts(pack: Pack, blank: Assessment) -> None:
    said = saying(blank, BCR_02=Answered(value=3, evidence=(report(date(2026, 2, 1), date(2027, 1, 14)),)))
    early = said.model_copy(update={"profile": {"PRF-20": "2027-01-10"}})
    late = said.model_copy(update={"profile": {"PRF-20": "2027-02-02"}})

    assert reviewed(pack, early).runs_out == ()
    [line] = reviewed(pack, late).runs_out
    assert (line.question, line.until) == ("BCR-02", date(2027, 1, 14))
    assert line.points > 0


def test_evidence_that_another_piece_outlasts_does_not_run_out(pack: Pack, blank: Assessment) -> None:
    both = (report(date(2026, 2, 1), date(2027, 1, 14)), report(date(2026, 10, 1), date(2027, 10, 1)))
    said = saying(blank, BCR_02=Answered(value=3, evidence=both))
    late = said.model_copy(update={"profile": {"PRF-20": "2027-02-02"}})

    assert reviewed(pack, late).runs_out == ()


def test_without_a_start_of_cover_evidence_is_judged_three_months_ahead(
    pack: Pack, blank: Assessment
) -> None:
    found = reviewed(pack, blank)

    assert found.cover_starts is None
    assert found.judged_on == date(2027, 2, 20)


def test_only_lines_that_want_an_act_are_counted(pack: Pack, blank: Assessment) -> None:
    said = saying(blank, DAT_01=Unknown(), ACC_01=Answered(value="all"), DAT_02=NotApplicable(reason="None."))

    assert reviewed(pack, blank).to_look_at == 0
    assert reviewed(pack, said).to_look_at == 2


def test_the_example_shows_every_kind_of_line(pack: Pack, lakes: Assessment) -> None:
    found = reviewed(pack, lakes)

    assert found.open == ()
    assert found.unknown
    assert found.not_applicable
    assert found.contradictions
    assert found.runs_out
