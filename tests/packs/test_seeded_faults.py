"""A pack with 25 faults of every kind, all over its files: one run names them all, each at its line."""

from datetime import date

from regrisk.packs.check import check_pack
from tests.packs.spoiling import HARD, Spoilt, places

LOOKED_AT = date(2026, 11, 24)

SEEDED = (
    # what the reader sees in one file
    (
        "domains/DAT.yaml",
        "weight: 5\n    label: Registry data",
        "wieght: 5\n    label: Registry data",
        "FIELD",
        "",
    ),
    ("domains/GOV.yaml", "weight: 4\n    label: Board", "weight: four\n    label: Board", "VALUE", ""),
    ("domains/INC.yaml", "kind: exclusion", "kind: exclude", "VALUE", ""),
    (
        "profile.yaml",
        "used_for: [exposure]\n    used_for_note: Exposure trend",
        "used_for: [risk]\n    used_for_note: Exposure trend",
        "VALUE",
        "",
    ),
    (
        "sources.yaml",
        "locator: read November 2026\n    consulted: 2026-11-24",
        "locator: read November 2026\n    consulted: 2026-11-31",
        "VALUE",
        "consulted",
    ),
    (
        "crosswalk.yaml",
        "answer_type: yes_no\n    from: [ACC-01, ACC-13]",
        "answer_type: yes_or_no\n    from: [ACC-01, ACC-13]",
        "VALUE",
        "",
    ),
    # what refers to nothing
    (
        "domains/OPS.yaml",
        "includes_any: [builds_software, hosts_software]",
        "includes_any: [builds_softwear, hosts_software]",
        "OPTION",
        "",
    ),
    ("domains/BCR.yaml", "hhs-cpg: [CPG-E07]", "hhs-cpg: [CPG-E77]", "CITATION", ""),
    ("domains/VEN.yaml", "code: VEN", "code: VND", "VALUE", ""),
    (
        "controls.yaml",
        "{question: ACC-01, to_level: 3, to_option: all}",
        "{question: ACC-01, to_level: 3, to_option: everyone}",
        "OPTION",
        "",
    ),
    (
        "controls.yaml",
        "after: [mfa-baseline, unique-logins-and-passwords, privileged-access-baseline]",
        "after: [mfa-base-line, unique-logins-and-passwords, privileged-access-baseline]",
        "TARGET",
        "",
    ),
    (
        "exclusions.yaml",
        "when: {question: INS-04, state: unknown}",
        "when: {question: INS-40, state: unknown}",
        "TARGET",
        "",
    ),
    ("bands.yaml", "on_any: [ENC-03, MIG-02", "on_any: [ENC-33, MIG-02", "TARGET", ""),
    # what can never be
    (
        "contradictions.yaml",
        "{question: ENC-01, level_at_least: 3}, {question: ENC-03, level_at_most: 1}",
        "{question: ENC-01, level_at_least: 3}, {question: ENC-01, level_at_most: 1}",
        "NEVER",
        "",
    ),
    (
        "domains/EOR.yaml",
        "show_if: {answer: PRF-14, includes_any: [ai_analytics]}",
        "show_if: {all: [{answer: PRF-11, is: mixed}, {answer: PRF-11, is: coded}]}",
        "REACH",
        "",
    ),
    (
        "domains/ENC.yaml",
        '- {value: none, label: "Less than 25%, or not known", level: 0}',
        '- {value: none, label: "Less than 25%, or not known", level: 1}',
        "REACH",
        "",
    ),
    (
        "coverage.yaml",
        "- when: {answer: PRF-07, at_least: 1}\n        because: Data about people is held.",
        "- when: {answer: PRF-07, at_most: -1}\n        because: Data about people is held.",
        "NEVER",
        "",
    ),
    ("controls.yaml", "- {question: DAT-11, to_level: 4}", "- {question: DAT-11, to_level: 0}", "NEVER", ""),
    # what has no source, is too old, or too hard to read
    (
        "exclusions.yaml",
        "source: reedsmith.com, June 2023, on retroactive dates in cyber policies",
        "source: market practice",
        "SOURCE",
        "market",
    ),
    (
        "sources.yaml",
        "locator: help.coalitioninc.com, Our Application\n    consulted: 2026-11-24",
        "locator: help.coalitioninc.com, Our Application\n    consulted: 2024-11-24",
        "STALE",
        "consulted",
    ),
    (
        "domains/INS.yaml",
        "text: Before applying, do you verify each answer with a control owner and keep evidence?",
        f"text: {HARD}",
        "READING",
        "",
    ),
    # what does not add up
    (
        "bands.yaml",
        "title: Standard\n    at_least: 70",
        "title: Standard\n    at_least: 85",
        "BAND",
        "at_least",
    ),
    ("exposure.yaml", "id: high\n    at_least: 50", "id: high\n    at_least: 25", "BAND", "at_least"),
    (
        "exclusions.yaml",
        "- id: prior-known-breach\n    title: Breach",
        "- id: wilful-misconduct\n    title: Breach",
        "DUPLICATE",
        "",
    ),
    (
        "domains/MIG.yaml",
        "- builds_on: 2\n        adds: with unit and code",
        "- builds_on: 4\n        adds: with unit and code",
        "LEVEL",
        "",
    ),
)


def test_all_faults_of_a_pack_are_named_in_one_run(large: Spoilt) -> None:
    for file, old, new, code, at in SEEDED:
        large.change(file, old, new, f"PACK-{code}", at=at)

    assert len(large.due) == 25
    assert sorted(places(check_pack(large.folder, on=LOOKED_AT))) == sorted(large.due)
