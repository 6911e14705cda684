"""Parts of cover needed, held and asked for, and every gap between need, request, policy and contract."""

from datetime import date
from typing import Any

import pytest

from regrisk.model.assessment import Assessment
from regrisk.model.cover import Contract, DemandedPart, HeldPart, Notice, Policy
from regrisk.model.evaluation import CoverGap
from regrisk.model.pack import Pack
from regrisk.scoring.evaluate import evaluate
from tests.scoring.builders import TAKEN_ON, an_assessment

REGISTRY = "Lakes Registry"


def a_policy(**more: Any) -> Policy:
    return Policy(
        **{
            "carrier": "Fictional Mutual",
            "policy_number": "1",
            "period_from": date(2026, 2, 1),
            "period_to": date(2027, 1, 31),
            "retroactive_date": date(2020, 2, 1),
            "form": "claims_made",
            "limit_usd": 2_000_000,
            "retention_usd": 25_000,
            "parts": {"privacy_liability": HeldPart()},
            "named_insureds": ("Lakes Society",),
            "registries": (REGISTRY,),
            "notice": Notice(),
            **more,
        }
    )


def a_contract(**more: Any) -> Contract:
    return Contract(
        **{
            "partner": "North Hospital",
            "kind": "health_system",
            "registries": (REGISTRY,),
            "parts": {},
            "certificate_due": TAKEN_ON,
            "certificate_sent": TAKEN_ON,
            "expiry": date(2027, 1, 31),
            **more,
        }
    )


def gaps(pack: Pack, assessment: Assessment, check: str, on: date | None = None) -> list[CoverGap]:
    return [gap for gap in evaluate(pack, assessment, on).cover_gaps if gap.check == check]


def said(pack: Pack, check: str, *, on: date | None = None, **facts: Any) -> list[str]:
    return [gap.because for gap in gaps(pack, an_assessment(**facts), check, on)]


def test_a_part_is_needed_held_and_asked_for(shipped: Pack) -> None:
    facts = {"PRF-07": 100, "PRF-17": ["eo"]}
    made = evaluate(shipped, an_assessment(profile=facts, policies=(a_policy(),)))
    read = {need.part: (need.needed, need.held, need.asked) for need in made.coverage}

    assert read["privacy_liability"] == (True, True, False)
    assert read["errors_omissions"] == (False, False, True)
    assert read["media"] == (False, False, False)
    assert made.coverage[0].because == ("Data about people is held.",)


def test_a_request_asks_for_what_it_ticks_and_for_no_neighbour(shipped: Pack) -> None:
    """System failure and reputational harm go beyond business interruption; no option stands for them."""
    made = evaluate(shipped, an_assessment(profile={"PRF-17": ["interruption"]}))
    assert [need.part for need in made.coverage if need.asked] == ["interruption"]


def test_only_a_policy_in_force_holds_anything(shipped: Pack) -> None:
    def held(on: date) -> bool:
        made = evaluate(shipped, an_assessment(policies=(a_policy(),)), on)
        return next(need.held for need in made.coverage if need.part == "privacy_liability")

    assert [held(date(2026, 1, 31)), held(date(2026, 2, 1))] == [False, True]
    assert [held(date(2027, 1, 31)), held(date(2027, 2, 1))] == [True, False]


def test_a_part_needed_and_not_held(shipped: Pack) -> None:
    facts: dict[str, Any] = {"profile": {"PRF-07": 100, "PRF-09": ["eu_eea"]}}
    policies = (a_policy(),)

    sentences = said(shipped, "part-needed-not-held", policies=policies, **facts)
    assert (
        "The policy does not hold cyber extortion, which is needed: stolen patient data is used for threats "
        "even when backups work." in sentences
    )
    assert (
        "The policy does not hold regulatory defence and penalties, which is needed: European fines and "
        "inquiries are possible." in sentences
    )
    assert not any("privacy liability" in one for one in sentences)
    assert said(shipped, "part-needed-not-held", **facts) == []


def test_a_part_asked_for_that_nothing_calls_for(shipped: Pack) -> None:
    """One option may stand for several parts; it is enough that one of them is needed."""
    check = "part-wanted-not-needed"

    assert said(shipped, check, profile={"PRF-17": ["media"]}) == [
        "The request includes media liability; nothing in the profile calls for it. The broker can say what "
        "it adds."
    ]
    assert said(shipped, check, profile={"PRF-17": ["media"], "PRF-12": ["public"]}) == []
    assert said(shipped, check, profile={"PRF-17": ["interruption"], "PRF-15": "1_5"}) == []


@pytest.mark.parametrize(
    ("demand", "parts", "held"),
    [
        (2_000_000, {"privacy_liability": HeldPart()}, None),
        (2_000_001, {"privacy_liability": HeldPart()}, "$2,000,000"),
        (500_001, {"privacy_liability": HeldPart(limit_usd=500_000)}, "$500,000"),
        (1, {}, "nothing"),
    ],
)
def test_a_contract_that_demands_more_than_the_policy_gives(
    shipped: Pack, demand: int, parts: dict[str, HeldPart], held: str | None
) -> None:
    contract = a_contract(parts={"privacy_liability": DemandedPart(each_claim_usd=1, aggregate_usd=demand)})
    sentences = said(
        shipped, "limit-below-contract", policies=(a_policy(parts=parts),), contracts=(contract,)
    )

    expected = f"North Hospital demands ${demand:,} for privacy liability; the policy gives {held}."
    assert sentences == ([] if held is None else [expected])


def test_an_ended_contract_demands_nothing(shipped: Pack) -> None:
    contract = a_contract(
        parts={"privacy_liability": DemandedPart(aggregate_usd=9)}, expiry=date(2026, 11, 19)
    )

    assert said(shipped, "limit-below-contract", contracts=(contract,)) == []


@pytest.mark.parametrize(("people", "found"), [(50_000, False), (50_001, True)])
def test_more_people_than_the_response_part_covers(shipped: Pack, people: int, found: bool) -> None:
    policy = a_policy(parts={"breach_response": HeldPart(people=50_000)})
    sentences = said(shipped, "people-above-response-limit", profile={"PRF-07": people}, policies=(policy,))

    expected = "50,001 people are on file and the policy covers notice to 50,000."
    assert sentences == ([expected] if found else [])


def test_a_registry_that_no_policy_names(shipped: Pack) -> None:
    other, both = a_policy(registries=("Other",)), a_policy(registries=("Other", REGISTRY))

    assert said(shipped, "registry-not-named", policies=(other,)) == [
        "Lakes Registry is not named in the policy."
    ]
    assert said(shipped, "registry-not-named", policies=(both,)) == []
    assert said(shipped, "registry-not-named", policies=(other, both)) == []
    assert said(shipped, "registry-not-named") == []


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        (date(2020, 2, 1), date(2020, 2, 1), None),
        (date(2020, 2, 1), "none", None),
        (
            date(2020, 2, 1),
            date(2027, 2, 1),
            "Acts between 1 Feb 2020 and 1 Feb 2027 would no longer be covered.",
        ),
        ("none", date(2027, 2, 1), "Acts between the beginning and 1 Feb 2027 would no longer be covered."),
    ],
)
def test_a_retroactive_date_that_moved_forward(
    shipped: Pack, old: date | str, new: date | str, sentence: str | None
) -> None:
    first = a_policy(retroactive_date=old)
    second = a_policy(
        policy_number="2", retroactive_date=new, period_from=date(2027, 2, 1), period_to=date(2028, 1, 31)
    )

    sentences = said(shipped, "retroactive-date-later", policies=(second, first))
    assert sentences == ([] if sentence is None else [sentence])


def test_a_certificate_that_is_late(shipped: Pack) -> None:
    contract = a_contract(certificate_sent=None)

    assert said(shipped, "certificate-late", contracts=(contract,)) == []
    assert said(shipped, "certificate-late", contracts=(contract,), on=date(2026, 11, 21)) == [
        "Proof for North Hospital was due on 20 Nov 2026."
    ]
    assert said(shipped, "certificate-late", contracts=(a_contract(),), on=date(2026, 11, 21)) == []


def test_a_contract_that_outlives_the_policy(shipped: Pack) -> None:
    """With a tail of twelve months the contract runs a year longer than itself."""
    check, policies = "contract-outlives-policy", (a_policy(),)

    assert said(shipped, check, policies=policies, contracts=(a_contract(),)) == []
    assert said(shipped, check, policies=policies, contracts=(a_contract(tail_months=12),)) == [
        "North Hospital demands cover until 31 Jan 2028; the policy ends on 31 Jan 2027."
    ]
    assert said(shipped, check, contracts=(a_contract(tail_months=12),)) == []


@pytest.mark.parametrize(("allowed", "found"), [(25_000, False), (24_999, True)])
def test_a_retention_above_what_a_contract_allows(shipped: Pack, allowed: int, found: bool) -> None:
    contract = a_contract(retention_at_most_usd=allowed)
    sentences = said(shipped, "retention-above-contract", policies=(a_policy(),), contracts=(contract,))

    expected = "North Hospital allows a retention of $24,999; the policy has $25,000."
    assert sentences == ([expected] if found else [])


@pytest.mark.parametrize(
    ("starts", "sentence"),
    [
        (date(2027, 2, 1), None),
        (date(2027, 1, 31), None),
        (date(2027, 2, 3), "No policy covers 1 Feb 2027 to 2 Feb 2027."),
    ],
)
def test_a_day_between_two_policies(shipped: Pack, starts: date, sentence: str | None) -> None:
    second = a_policy(policy_number="2", period_from=starts, period_to=date(2028, 1, 31))

    sentences = said(shipped, "gap-between-policies", policies=(second, a_policy()))
    assert sentences == ([] if sentence is None else [sentence])


def test_braces_in_a_name_stay_what_they_are(shipped: Pack) -> None:
    contract = a_contract(partner="{date} {partner}", certificate_sent=None)

    assert said(shipped, "certificate-late", contracts=(contract,), on=date(2026, 11, 21)) == [
        "Proof for {date} {partner} was due on 20 Nov 2026."
    ]
    found = gaps(shipped, an_assessment(contracts=(contract,)), "certificate-late", date(2026, 11, 21))
    assert found[0].partner == "{date} {partner}"
