"""The route: profile first, a page per domain, review last; what is left, and where one stands."""

from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from regrisk.model.response import Answered, NotApplicable, StoredResponse, Unknown
from regrisk.scoring.evaluate import evaluate
from regrisk.wizard.flow import (
    PROFILE,
    REVIEW,
    Page,
    answered_cards,
    card_of,
    neighbour,
    next_open,
    page_of,
    progress,
    route,
)


def answering(blank: Assessment, responses: dict[str, StoredResponse]) -> Assessment:
    return blank.model_copy(update={"responses": responses})


def pages_of(pack: Pack, assessment: Assessment) -> tuple[Page, ...]:
    return route(pack, assessment, evaluate(pack, assessment))


def test_the_profile_comes_first_and_the_review_last(pack: Pack, blank: Assessment) -> None:
    pages = pages_of(pack, blank)

    assert [page.key for page in pages] == [PROFILE, *(domain.code for domain in pack.domains), REVIEW]


def test_questions_that_do_not_apply_are_not_on_a_page(pack: Pack, blank: Assessment) -> None:
    linked = blank.model_copy(update={"profile": {"PRF-10": ["linked_data"]}})

    assert "DAT-14" not in page_of(pages_of(pack, blank), "DAT").cards
    assert "DAT-14" in page_of(pages_of(pack, linked), "DAT").cards


def test_every_kind_of_response_counts_as_done(pack: Pack, blank: Assessment) -> None:
    said = answering(
        blank, {"DAT-01": Answered(value=2), "DAT-02": Unknown(), "DAT-03": NotApplicable(reason="No copy.")}
    )
    before, after = page_of(pages_of(pack, blank), "DAT"), page_of(pages_of(pack, said), "DAT")

    assert (before.done, after.done) == (0, 3)
    assert after.total == before.total
    minutes = sum(pack.question_by_id[card].minutes for card in ("DAT-01", "DAT-02", "DAT-03"))
    assert before.minutes_left - after.minutes_left == minutes


def test_a_page_tells_the_worst_knock_out_that_fired_on_it(pack: Pack, blank: Assessment) -> None:
    mild = answering(blank, {"ACC-08": Answered(value="unknown")})
    worst = answering(blank, {"ACC-08": Answered(value="unknown"), "ACC-01": Answered(value="none")})

    assert page_of(pages_of(pack, blank), "ACC").knock_out is None
    assert page_of(pages_of(pack, mild), "ACC").knock_out == "subjectivity"
    assert page_of(pages_of(pack, worst), "ACC").knock_out == "decline"


def test_optional_facts_are_shown_and_not_waited_for(pack: Pack, blank: Assessment) -> None:
    profile = page_of(pages_of(pack, blank), PROFILE)

    assert "PRF-24" in profile.cards
    assert "PRF-24" not in profile.asks
    assert profile.total == len(profile.asks)


def test_progress_counts_domains_only(pack: Pack, blank: Assessment) -> None:
    given = blank.model_copy(update={"profile": {"PRF-02": "network"}})
    first, second = progress(pages_of(pack, blank)), progress(pages_of(pack, given))

    assert first == second
    assert first.domains_left == len(pack.domains)
    assert first.total == sum(len(page.cards) for page in pages_of(pack, blank) if page.kind == "domain")


def test_a_place_is_found_by_card_and_by_page(pack: Pack, blank: Assessment) -> None:
    pages = pages_of(pack, blank)

    assert page_of(pages, "ACC-03").key == "ACC"
    assert page_of(pages, REVIEW).key == REVIEW
    assert page_of(pages, None).key == PROFILE
    assert page_of(pages, "ZZZ-99").key == PROFILE


def test_a_page_opens_on_its_first_card_without_an_answer(pack: Pack, blank: Assessment) -> None:
    said = answering(blank, {"DAT-01": Answered(value=2)})
    data = page_of(pages_of(pack, said), "DAT")

    assert card_of(data, "DAT", answered_cards(said)) == "DAT-02"
    assert card_of(data, "DAT-05", answered_cards(said)) == "DAT-05"


def test_a_page_without_open_cards_opens_on_its_first(pack: Pack, lakes: Assessment) -> None:
    data = page_of(pages_of(pack, lakes), "DAT")

    assert card_of(data, "DAT", answered_cards(lakes)) == data.cards[0]


def test_the_review_opens_no_card(pack: Pack, blank: Assessment) -> None:
    assert card_of(page_of(pages_of(pack, blank), REVIEW), REVIEW, frozenset()) is None


def test_neighbours_end_where_the_route_ends(pack: Pack, blank: Assessment) -> None:
    pages = pages_of(pack, blank)

    assert neighbour(pages, PROFILE, -1) is None
    assert neighbour(pages, REVIEW, 1) is None
    found = neighbour(pages, PROFILE, 1)
    assert found is not None
    assert found.key == pack.domains[0].code


def test_the_next_open_card_skips_what_has_an_answer(pack: Pack, blank: Assessment) -> None:
    said = answering(blank, {"DAT-02": Answered(value=2), "DAT-03": Unknown()})
    pages = pages_of(pack, said)

    assert next_open(pages, "DAT-01", answered_cards(said)) == "DAT-04"
    assert next_open(pages, "DAT-04", answered_cards(said), -1) == "DAT-01"


def test_the_search_for_open_cards_goes_round_once(pack: Pack, lakes: Assessment) -> None:
    responses = {key: kept for key, kept in lakes.responses.items() if key != "ACC-03"}
    gap = lakes.model_copy(update={"responses": responses})
    pages = pages_of(pack, gap)

    assert next_open(pages, "GOV-01", answered_cards(gap)) == "ACC-03"
    assert next_open(pages, "DAT-01", answered_cards(gap), -1) == "ACC-03"
    assert next_open(pages_of(pack, lakes), "DAT-01", answered_cards(lakes)) is None


def test_the_search_from_a_page_starts_at_its_first_card(pack: Pack, blank: Assessment) -> None:
    assert next_open(pages_of(pack, blank), "ACC", frozenset()) == "ACC-01"
