"""Small packs and assessments for tests: say what matters, leave the rest to a default."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from regrisk.model.assessment import Assessment, RegistryName
from regrisk.model.control import Control, Raise, Range
from regrisk.model.pack import Band, BandScale, Domain, FindingsAtLeast, Gate, Pack
from regrisk.model.question import (
    AnyQuestion,
    Choice,
    KnockOut,
    KnockOutKind,
    Maturity,
    Multi,
    Option,
    Single,
)
from regrisk.model.response import Answered, Evidence, NotApplicable, StoredResponse, Unknown

TAKEN_ON = date(2026, 11, 20)

BANDS = (("preferred", 85), ("standard", 70), ("conditional", 50), ("not_ready", 0))


def a_knock_out(kind: KnockOutKind = "decline", below_level: int = 2) -> KnockOut:
    return KnockOut(kind=kind, below_level=below_level, why="Forms ask for it.")


def a_maturity(name: str = "AAA-01", **more: Any) -> Maturity:
    return Maturity(
        **{
            "id": name,
            "type": "maturity",
            "text": f"How far is {name}?",
            "label": f"Practice {name}",
            "help": "Underwriters ask.",
            "weight": 1,
            "minutes": 1.0,
            "levels": tuple(f"Level {level}." for level in range(5)),
            **more,
        }
    )


def a_single(name: str = "AAA-01", levels: tuple[int, ...] = (0, 2, 4), **more: Any) -> Single:
    return Single(
        **{
            "id": name,
            "type": "single",
            "text": f"Which of these is {name}?",
            "label": f"Choice {name}",
            "help": "Underwriters ask.",
            "weight": 1,
            "minutes": 1.0,
            "options": tuple(
                Option(value=f"o{place}", label=f"Option {place}", level=level)
                for place, level in enumerate(levels)
            ),
            **more,
        }
    )


def a_multi(name: str = "AAA-01", level_by_count: tuple[int, ...] = (0, 2, 4), **more: Any) -> Multi:
    """A question of the choices x, y, ...; one fewer than there are counts."""
    return Multi(
        **{
            "id": name,
            "type": "multi",
            "text": f"Which of these are in {name}?",
            "label": f"Parts of {name}",
            "help": "Underwriters ask.",
            "weight": 1,
            "minutes": 1.0,
            "choices": tuple(Choice(value=part, label=part) for part in "xyzuvw"[: len(level_by_count) - 1]),
            "level_by_count": level_by_count,
            **more,
        }
    )


def a_domain(code: str = "AAA", *questions: AnyQuestion, weight: int = 1) -> Domain:
    return Domain(
        code=code,
        title=f"Domain {code}",
        short=code,
        purpose="To test.",
        weight=weight,
        questions=questions or (a_maturity(f"{code}-01"),),
    )


def a_gate(
    name: str = "any-decline",
    kind: KnockOutKind = "decline",
    *,
    at_least: int = 1,
    on_any: tuple[str, ...] = (),
    band_at_most: str = "not_ready",
    says: str = "{questions}: {count} found.",
) -> Gate:
    return Gate(
        id=name,
        when=FindingsAtLeast(findings=kind, at_least=at_least, on_any=on_any),
        band_at_most=band_at_most,
        says=says,
    )


def some_bands(*gates: Gate) -> BandScale:
    return BandScale(
        status="our judgement",
        bands=tuple(
            Band(id=name, title=name.replace("_", " ").capitalize(), at_least=least, says=f"{name}.")
            for name, least in BANDS
        ),
        gates=gates,
        subjectivities="Conditions.",
        open="Open.",
        provisional="Provisional.",
        none_fired="None.",
    )


def a_pack(*domains: Domain, gates: tuple[Gate, ...] = (), **more: Any) -> Pack:
    return Pack(
        **{
            "format": 1,
            "id": "small",
            "version": "1.0.0",
            "title": "Small pack",
            "licence": "Apache-2.0",
            "about": "A pack for tests.",
            "caution": "Not for use.",
            "domains": domains or (a_domain(),),
            "bands": some_bands(*gates),
            **more,
        }
    )


def pack_with(pack: Pack, **changed: Any) -> Pack:
    """Return *pack* with some fields changed."""
    return Pack(**{**{name: getattr(pack, name) for name in Pack.model_fields}, **changed})


def a_control(
    name: str, *raises: tuple[str, int] | Raise, days: float = 1, cost: float = 0, **more: Any
) -> Control:
    return Control(
        **{
            "id": name,
            "title": f"Do {name}",
            "action": "Do it. Done when done.",
            "raises": tuple(
                step if isinstance(step, Raise) else Raise(question=step[0], to_level=step[1])
                for step in raises
            ),
            "effort_person_days": Range(low=0, likely=days, high=days),
            "effort": "S",
            "first_year_cost_usd": Range(low=0, likely=cost, high=cost),
            "cost_band": "$",
            "elapsed_weeks": 2,
            "owner_role": "Head of IT",
            "priority": "P2",
            **more,
        }
    )


def an_assessment(
    responses: Mapping[str, int | str | tuple[str, ...] | StoredResponse | None] | None = None,
    *,
    taken_on: date = TAKEN_ON,
    **more: Any,
) -> Assessment:
    """Return an assessment; a bare value is an answer, None an unknown."""
    said: dict[str, StoredResponse] = {}
    for name, response in (responses or {}).items():
        if response is None:
            said[name] = Unknown()
        elif isinstance(response, Answered | Unknown | NotApplicable):
            said[name] = response
        else:
            said[name] = Answered(value=response)
    return Assessment(
        **{
            "pack": "small",
            "registry": RegistryName(name="Lakes Registry", organisation="Lakes Society"),
            "taken_on": taken_on,
            "responses": said,
            **more,
        }
    )


def answered(value: int | str, *evidence: Evidence, **more: Any) -> Answered:
    return Answered(value=value, evidence=evidence, **more)


def a_proof(dated: date = TAKEN_ON, valid_until: date | None = None, title: str = "Report") -> Evidence:
    return Evidence(title=title, grade="documented", dated=dated, valid_until=valid_until)


def not_applicable(reason: str = "No such system.") -> NotApplicable:
    return NotApplicable(reason=reason)
