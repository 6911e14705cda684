"""Every fault of an assessment document is one line with its place."""

import pytest

from regrisk.model.pack import Pack
from tests.packs.documents import HEAD, faults


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        (
            'DAT-01: "3"',
            ('6:11: DAT-01: the answer must be a level from 0 to 4, not "3". Write it without quotes.'),
        ),
        ("DAT-01: true", "6:11: DAT-01: the answer must be a level from 0 to 4, not true."),
        ("DAT-01: 3.0", "6:11: DAT-01: the answer must be a level from 0 to 4, not 3.0."),
        ("DAT-01: 5", "6:11: DAT-01: the answer must be a level from 0 to 4, not 5."),
        ("DAT-01: -1", "6:11: DAT-01: the answer must be a level from 0 to 4, not -1."),
        ("DAT-01: [3]", "6:11: DAT-01: the answer must be a level from 0 to 4, not a list of 1."),
        ("DAT-01:", "6:10: DAT-01: the response is empty. Fill it in, or remove the line."),
        ("DAT-01: {}", "6:11: DAT-01: the response says none of value, unknown or not_applicable."),
        (
            'DAT-01: {not_applicable: "\\u200b \\u00ad"}',
            '6:28: DAT-01: "not_applicable" needs its reason in words.',
        ),
        ("DAT-01: {value: 3, unknown: true}", "6:11: DAT-01: the response says more than one of"),
        (
            "DAT-01: {value: 3, bassis: seen}",
            ('6:22: DAT-01: there is no field "bassis" here. Did you mean "basis"?'),
        ),
        (
            "DAT-01: {value: 3, basis: sen}",
            ('6:29: DAT-01: "basis" must be "seen", "told" or "assumed", not "sen".'),
        ),
        ("DAT-01: {value: 3, as_of: 2026-02-30}", '6:29: DAT-01: "as_of" must be a day such as 2026-11-24'),
        ("DAT-01: {value: 3, as_of: yesterday}", '6:29: DAT-01: "as_of" must be a day such as 2026-11-24'),
        ("DAT-01: {value: 3, note: 5}", '6:28: DAT-01: "note" must be text, not 5. Put it in quotes.'),
        ("DAT-01: {value: 3, reason: x}", '6:22: DAT-01: there is no field "reason" here.'),
        ("DAT-01: {unknown: yes}", '6:21: DAT-01: "unknown" must be true, not "yes".'),
        ("DAT-01: {unknown: false}", '6:21: DAT-01: "unknown" must be true, not false.'),
        (
            "DAT-01: {unknown: true, evidence: []}",
            ('6:27: DAT-01: "evidence" does not go with "unknown". Remove it.'),
        ),
        ("DAT-01: {not_applicable: ''}", '6:28: DAT-01: "not_applicable" needs its reason in words.'),
        ("DAT-01: {not_applicable: '  '}", '6:28: DAT-01: "not_applicable" needs its reason in words.'),
        ("DAT-01: {not_applicable: true}", '6:28: DAT-01: "not_applicable" needs its reason in words.'),
        ("DAT-99: 3", '6:3: The pack medical-registry has no question "DAT-99". Did you mean "DAT-09"?'),
        ("dat-01: 3", '6:3: The pack medical-registry has no question "dat-01". Did you mean "DAT-01"?'),
        ("PRF-02: public", '6:3: PRF-02 is a question of the profile. Put it under "profile".'),
        (
            "ENC-04: nearlly",
            ('6:11: ENC-04: "nearlly" is not an answer this question offers. Did you mean "nearly"?'),
        ),
        (
            "ENC-04: 3",
            ("6:11: ENC-04: 3 is not an answer this question offers. Use none, some, most, nearly or all."),
        ),
        (
            "ENC-12: true",
            ("6:11: ENC-12: true is not an answer this question offers. Write yes, yes_untested or no."),
        ),
        (
            (
                "BCR-02: {value: 3, evidence: [{title: T, grade: documented, "
                "dated: 2026-08-14, valid_until: 2026-08-13}]}"
            ),
            '6:95: BCR-02: "valid_until" (2026-08-13) is before "dated" (2026-08-14). Correct one of them.',
        ),
        (
            "BCR-02: {value: 3, evidence: [{title: T, grade: seen, dated: 2026-08-14}]}",
            '6:51: BCR-02: "grade" must be "documented" or "verified", not "seen".',
        ),
        (
            "BCR-02: {value: 3, evidence: [{grade: verified}]}",
            '6:33: BCR-02: the field "title" is missing. Add it.',
        ),
        (
            "BCR-02: {value: 3, evidence: [{title: T, grade: verified, dated: 2026-08-14, sha: x}]}",
            '6:80: BCR-02: there is no field "sha" here.',
        ),
    ],
)
def test_a_wrong_response_is_named_with_its_place(pack: Pack, line: str, fault: str) -> None:
    found = faults(pack, HEAD + f"responses:\n  {line}\n")

    assert any(each.startswith(fault) for each in found), found


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        (
            "PRF-02: asociation",
            '6:11: PRF-02: "asociation" is not an answer this question offers. Did you mean',
        ),
        ("PRF-18: 2", "6:11: PRF-18: 2 is not an answer this question offers. Put it in quotes."),
        (
            "PRF-07: '182,000'",
            '6:11: PRF-07: the answer must be a number, not "182,000". Write it in figures alone',
        ),
        ("PRF-07: 1.5", "6:11: PRF-07: the answer must be a whole number, not 1.5."),
        ("PRF-07: -1", "6:11: PRF-07: the answer must be at least 0, not -1."),
        ("PRF-07: true", "6:11: PRF-07: the answer must be a number, not true."),
        (
            "PRF-10: images",
            '6:11: PRF-10: the answer must be a list, not "images". Put it in square brackets.',
        ),
        ("PRF-10: []", "6:11: PRF-10: the list is empty."),
        ("PRF-10: [images, imges]", '6:20: PRF-10: "imges" is not an answer this question offers.'),
        ("PRF-10: [images, images]", '6:20: PRF-10: "images" is listed twice. Remove one of them.'),
        ("PRF-12: [none, fda]", '6:12: PRF-12: "none" stands alone. Remove it, or the others.'),
        ("PRF-20: 2026-2-1", '6:11: PRF-20: the answer must be a day such as 2026-11-24, not "2026-2-1".'),
        ("PRF-20: 20261124", "6:11: PRF-20: the answer must be a day such as 2026-11-24, not 20261124."),
        (
            "PRF-20: '2026-W48-2'",
            '6:11: PRF-20: the answer must be a day such as 2026-11-24, not "2026-W48-2".',
        ),
        ("PRF-13: {sites: 3, acounts: 4}", '6:22: PRF-13: there is no part "acounts" here.'),
        ("PRF-13: [3, 4]", "6:11: PRF-13: the answer must name its parts (sites, external_accounts)"),
        ("PRF-24: {date: 2024-01-01}", "6:11: PRF-24: the answer must be a list of rows, not a mapping."),
        ("PRF-24: [{date: soon}]", '6:19: PRF-24: the answer must be a day such as 2026-11-24, not "soon".'),
        ("PRF-24: [{cause: 5}]", "6:20: PRF-24: the answer must be text, not 5. Put it in quotes."),
        (
            "PRF-28: {cover: [privcy]}",
            '6:20: PRF-28: "privcy" is not an answer this question offers. Did you mean',
        ),
        ("PRF-08:", "6:10: PRF-08: the answer is empty. Fill it in, or remove the line."),
        ("PRF-99: 1", '6:3: The profile of the pack medical-registry has no question "PRF-99".'),
        ("DAT-01: 3", '6:3: DAT-01 is no question of the profile. Put it under "responses".'),
    ],
)
def test_a_wrong_profile_answer_is_named_with_its_place(pack: Pack, line: str, fault: str) -> None:
    found = faults(pack, HEAD + f"profile:\n  {line}\n")

    assert len(found) == 1
    assert found[0].startswith(fault)


@pytest.mark.parametrize(
    ("lines", "fault"),
    [
        ("colour: red", '5:1: There is no field "colour" here. Remove it.'),
        ("explanation: {}", '5:1: There is no field "explanation" here. Did you mean "explanations"?'),
        ("explanations: {every-store: x}", "5:16: The pack medical-registry has no contradiction"),
        ("explanations: {every-store-but-backups: ' '}", "5:41: "),
        ("plan: [{control: mfa-baselin}]", '5:18: The pack medical-registry has no control "mfa-baselin".'),
        (
            "plan: [{control: mfa-strong}, {control: mfa-strong}]",
            '5:41: The control "mfa-strong" is planned twice.',
        ),
        ("plan: [{control: mfa-strong, due: soon}]", '5:35: mfa-strong: "due" must be a day'),
        ("plan: [{control: mfa-strong, status: finished}]", '5:38: mfa-strong: "status" must be "planned"'),
        ("nothing_withheld: yes", '5:19: "nothing_withheld" must be true or false, not "yes".'),
        ('explanations: {every-store-but-backups: "\\u200b"}', '5:41: "every-store-but-backups": the expl'),
        ('attested: [{name: A, role: "B\\tC", on: 2026-01-02}]', '5:28: "role" holds a line break or a con'),
        ("attested: [{name: A, role: B}]", '5:12: A: the field "on" is missing.'),
        ("contracts: [{partner: A, parts: {privacy: {}}}]", '5:34: There is no part of cover "privacy".'),
        (
            "policies: [{carrier: A, period_from: 2026-05-01, period_to: 2026-01-01}]",
            '5:61: Policy 1: "period_to" (2026-01-01) is before "period_from" (2026-05-01).',
        ),
        ("responses: [DAT-01]", '5:12: "responses" must be a mapping of names to values, not a list of 1.'),
        ("profile: 3", '5:10: "profile" must be a mapping of names to values, not 3.'),
    ],
)
def test_what_else_a_document_says_is_held_against_the_pack(pack: Pack, lines: str, fault: str) -> None:
    found = faults(pack, HEAD + lines + "\n")

    assert any(each.startswith(fault) for each in found), found


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("format: 1", "format: '1'", "1:9: "),
        (
            "format: 1",
            "format: 2",
            "1:9: The document is of format 2, and this version of regrisk reads format 1.",
        ),
        (
            "medical-registry",
            "medical-registri",
            '2:7: The document answers the pack "medical-registri", not',
        ),
        ("format: 1", "format: true", '1:9: "format" must be 1, not true. Write format: 1.'),
        ("format: 1", "format: 1.0", '1:9: "format" must be 1, not 1.0. Write format: 1.'),
        ("name: Lakes", 'name: "La\\nkes"', '3:18: "name" holds a line break or a control character.'),
        ("name: Lakes", 'name: "La\\u2028kes"', '3:18: "name" holds a line break or a control character.'),
        ("name: Lakes", "name: ''", '3:18: "name" is empty.'),
        ("2026-11-20", "2026-13-20", '4:11: "taken_on" must be a day such as 2026-11-24, not "2026-13-20".'),
        ("taken_on: 2026-11-20\n", "", '1:1: The field "taken_on" is missing.'),
    ],
)
def test_a_wrong_head_is_named_with_its_place(pack: Pack, old: str, new: str, fault: str) -> None:
    assert faults(pack, HEAD.replace(old, new))[0].startswith(fault)


def test_a_long_name_is_cut_where_it_says_what_a_fault_is_about(pack: Pack) -> None:
    [fault] = faults(pack, HEAD.replace("name: Lakes", f"name: {'x' * 100_000}"))

    assert fault.startswith(f'3:18: {"x" * 59}…: "name" must be at most 300 characters long')
    assert len(fault) < 300


def test_all_faults_of_a_document_are_named_at_once_in_order(pack: Pack) -> None:
    text = HEAD + (
        "profile:\n  PRF-02: asociation\n  PRF-07: many\n"
        'responses:\n  DAT-01: "3"\n  DAT-02: {value: 2, basis: sen}\n  DAT-99: 1\n'
        "plan: [{control: none-such}]\nnothing_withheld: 1\n"
    )

    found = faults(pack, text)

    assert [int(each.split(":")[0]) for each in found] == [6, 7, 9, 10, 11, 12, 13]
