"""The start of an overlay: a folder that passes every check, for its author to fill."""

import json
from pathlib import Path

from regrisk.errors import UsageError
from regrisk.packs.locate import bundled_packs
from regrisk.packs.new import write_new
from regrisk.packs.overlay import OVERLAY, base_folder
from regrisk.packs.read import read_pack
from regrisk.questions.suggest import did_you_mean, shown


def new_overlay(folder: Path, base: str) -> tuple[Path, ...]:
    """Write the files of a new overlay of the pack *base* into *folder*, whose name becomes its id.

    Raises:
        PackError: the pack has problems.
        UsageError: there is no such pack; or as for a new pack.
    """
    found = base_folder(folder, base)
    if found is None:
        hint = did_you_mean(base, [each.name for each in bundled_packs()])
        raise UsageError(
            f"There is no pack {shown(base)}, neither shipped nor beside {folder}. {hint}".rstrip()
        )
    pack = read_pack(found)
    domain = pack.domains[0]
    return write_new(
        folder,
        {OVERLAY: _OVERLAY},
        {
            "BASE-VERSION": pack.version,
            "BASE": base,
            "BELOW": f"{int(pack.version.partition('.')[0]) + 1}.0.0",
            "QUESTION": domain.questions[-1].id,
            "LABEL": json.dumps(domain.questions[-1].label, ensure_ascii=False),
            "ADDED": f"{domain.code}-90",
        },
    )


_OVERLAY = """\
# Changes to the pack BASE. questionnaires/README.md says what else can be changed.

format: 1
id: PACK-ID
version: 0.1.0
what: What these changes are for, in one sentence.

# The pack that is changed: the first version this fits, and the first it may not fit any more.
base: {pack: BASE, from: BASE-VERSION, below: BELOW}

# Other words for texts of the pack, under their ids.
reword:
  questions:
    - id: QUESTION
      label: LABEL

# Weights of questions, or of domains by their code, from 1 to 100.
weights:
  QUESTION: 1

# Questions that are not asked, such as [AAA-03, BBB-01].
hide: []

# What the pack has not: questions, profile, controls, contradictions, frameworks, sources.
add:
  questions:
    - id: ADDED
      after: QUESTION
      type: yesno
      weight: 1
      label: A question of our own
      text: Is this in place?
      help: Why it is asked.
      options:
        - {value: yes, label: "Yes", level: 4}
        - {value: no, label: "No", level: 0}
      minutes: 1
"""
