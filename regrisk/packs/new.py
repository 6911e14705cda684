"""The start of a new pack: a folder that passes every check, for its author to fill."""

import re
from collections.abc import Mapping
from pathlib import Path

from regrisk.errors import UsageError
from regrisk.questions.suggest import shown

_ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")


def new_pack(folder: Path) -> tuple[Path, ...]:
    """Write the files of a new pack into *folder*, whose name becomes its id, and return their paths.

    Raises:
        UsageError: the folder holds something already, cannot be written, or has no name for a pack.
    """
    return write_new(folder, _FILES, {})


def write_new(folder: Path, files: Mapping[str, str], words: Mapping[str, str]) -> tuple[Path, ...]:
    """Write *files* into the new *folder*, with *words* and its name put in, and return their paths.

    Raises:
        UsageError: as for a new pack.
    """
    name = folder.resolve().name
    if not _ID.fullmatch(name) or len(name) > 60:
        raise UsageError(
            f"{shown(name)} cannot be the id of a pack. "
            "Name the folder in small letters and figures, joined by hyphens, such as my-pack."
        )
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UsageError(f"{folder} is not empty. Name a new folder, so that nothing is overwritten.")
    written: list[Path] = []
    try:
        for file, text in files.items():
            path = folder / file
            path.parent.mkdir(parents=True, exist_ok=True)
            for word, meant in (("PACK-ID", name), *words.items()):
                text = text.replace(word, meant)
            path.write_text(text, encoding="utf-8", newline="\n")
            written.append(path)
    except OSError as error:
        reason = (error.strerror or "it cannot be written").lower()
        raise UsageError(f"{folder}: the pack cannot be written: {reason}. Choose another place.") from error
    return tuple(written)


_FILES = {
    "pack.yaml": """\
# Who the pack is. questionnaires/README.md explains every file.

format: 1
id: PACK-ID
version: 0.1.0
title: A new questionnaire
licence: Apache-2.0
language: en
about: What the questionnaire is for, in one or two sentences.
caution: This is a reading by this questionnaire. No insurer has agreed to it.

# The files in domains/, in the order in which they are asked.
domains: [SEC]
""",
    "bands.yaml": """\
# Names for ranges of points, from best to worst. The last one must start at 0.

status: our judgement; this pack's reading, no insurer has agreed to it

bands:
  - {id: ready, title: Ready, at_least: 75, says: Most of what an insurer asks of you can be shown.}
  - {id: close, title: Close, at_least: 50, says: "Much is in place, and the gaps have names."}
  - {id: early, title: Early, at_least: 0, says: "Too much is open, and the main losses would stay with you."}

# A gate caps the band when knock-outs fire. It never changes the points.
gates:
  - id: any-decline
    when: {findings: decline, at_least: 1}
    band_at_most: early
    says: "{questions}: a practice that most insurers would not accept."

subjectivities: "{questions}: a condition to meet before or soon after cover starts. It caps nothing."
open: A knock-out on an unanswered question is open, not fired; on an unknown it fires as level 0.
provisional: While an applicable question is unanswered no band is final.
none_fired: No gate acts. The band follows from the points.
""",
    "profile.yaml": """\
# Facts that earn no points. They decide what else is asked.

profile:
  - id: PRF-01
    type: multi
    required: true
    text: How do people reach your systems?
    help: Some questions are only about one of these ways.
    used_for: [routing]
    used_for_note: Shows the question on vendors
    options:
      - {value: office, label: From the office}
      - {value: remote, label: From anywhere}
      - {value: vendors, label: Vendors reach them too}
""",
    "domains/SEC.yaml": """\
# A domain: its head, then its questions. Levels stand in order from 0 to 4.

code: SEC
title: Security
short: Security
purpose: Whether a stolen password is enough to get in.
weight: 100

questions:
  - id: SEC-01
    type: maturity
    weight: 5
    label: Second factor
    text: Must every remote login pass a second factor?
    help: Application forms ask for it first.
    levels:
      - A password is enough.
      - Administrators need a second factor.
      - All staff need a second factor.
      - builds_on: 2
        adds: and so do vendors and every other outsider.
      - builds_on: 3
        adds: and the factor cannot be phished, and each exception ends on a date.
    knock_out:
      kind: decline
      below_level: 2
      why: Most insurers refuse where a password alone opens a remote login.
    evidence:
      - Export of the access rules
    evidence_valid_months: 12
    minutes: 2
    citations:
      my-rules: ["1.1"]

  - id: SEC-02
    type: yesno
    weight: 2
    label: Vendor logins
    text: Are logins of vendors switched off when nobody needs them?
    help: A forgotten vendor login is an open back door.
    options:
      - {value: yes, label: "Yes, and each use is recorded", level: 4}
      - {value: part, label: For some vendors, level: 2}
      - {value: no, label: No, level: 0}
    show_if: {answer: PRF-01, includes_any: [vendors]}
    evidence:
      - List of vendor logins with their state
    evidence_valid_months: 6
    minutes: 1
""",
    "controls.yaml": """\
# What one can do, what it raises, and what it takes. Say what the figures were judged for.

control_basis:
  as_of: 2026-11-24
  reference_registry: Figures are for a body with 20 to 60 staff.
  status: Our judgement, in 2025 US dollars.

controls:
  - id: second-factor
    title: A second factor on every remote login
    action: >-
      List every way in from outside and ask for a second factor on each. Done when no login needs a
      password alone.
    raises:
      - {question: SEC-01, to_level: 4}
    effort_person_days: {low: 5, likely: 12, high: 25}
    effort: M
    first_year_cost_usd: {low: 0, likely: 6000, high: 20000}
    cost_band: $
    elapsed_weeks: 4
    owner_role: Head of IT
    priority: P1

  - id: vendor-logins
    title: Vendor logins on demand
    action: >-
      Switch vendor logins off and open them for each task. Done when the list shows none open without one.
    raises:
      - {question: SEC-02, to_level: 4, to_option: yes}
    effort_person_days: {low: 1, likely: 3, high: 6}
    effort: S
    first_year_cost_usd: {low: 0, likely: 500, high: 2000}
    cost_band: $
    elapsed_weeks: 2
    owner_role: Head of IT
    priority: P2
""",
    "frameworks.yaml": """\
# Rules that citations may name, each id with a short label of your own.

frameworks:
  - id: my-rules
    title: The rules this questionnaire follows
    short: My rules
    version: "1"
    source: Where the ids come from
    ids:
      "1.1": A second factor for remote access
""",
    "examples/first.yaml": """\
about: An example to try the questionnaire with. Fictional.
format: 1
pack: PACK-ID
registry: {name: Example Registry, organisation: Example Society}
taken_on: 2026-11-24

profile:
  PRF-01: [remote, vendors]

responses:
  SEC-01: {value: 2, basis: seen, scope: All staff; two kiosks apart}
  SEC-02: part
""",
    "tests/first.yaml": """\
name: The example is close and nothing stops a quote
document: ../examples/first.yaml
expect:
  points: 50
  band: close
  findings: []
""",
    "tests/password-only.yaml": """\
name: A password alone is a decline however good the rest is
start_from: all-level-4
responses: {SEC-01: 0}
expect:
  band: early
  gates: [any-decline]
  findings: [{kind: decline, question: SEC-01}]
""",
}
