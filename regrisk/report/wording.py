"""Sentences that stand in every report letter by letter; the design of the report fixes them.

They are said where they are used, with ``say``.
"""

from regrisk.model.question import KnockOutKind
from regrisk.words import later

WHAT_THIS_IS = later(
    "A self-assessment of how ready this registry is to be insured, read through one published "
    "question pack. Every point shown has a reason, every claim says whether it can be shown, and "
    "all figures add up."
)
WHAT_THIS_IS_NOT = later(
    "Not an application, a quotation, a certificate or legal advice. No insurer has seen or agreed "
    "to anything in it. A band is not a promise of cover, and an insurer may ask for more or decide "
    "otherwise."
)
VERIFY = later(
    "Anyone holding the sealed pack can check that this report and the evidence list are unaltered: "
    "run “regrisk verify” on the pack file."
)
VERIFY_ONCE_SEALED = later(
    "Once it is sealed: anyone holding the sealed pack can check that this report and the evidence "
    "list are unaltered: run “regrisk verify” on the pack file."
)
REDACTED = later(
    "The name of the registry stays by design; the number of people in it is given as a range, or rounded "
    "where a file must hold a number. System, vendor, partner and personal names, free-text scope and "
    "notes, and evidence titles are left out. Nothing else is changed: all points, levels, dates and "
    "digests are those of the full report."
)
GATE: dict[KnockOutKind, tuple[str, str]] = {
    "decline": (
        later(
            "Points alone would not be enough: at {limit} or more the decline on {question} would "
            "still hold the band at {band}. Points and gates are two different facts, and both are "
            "shown."
        ),
        later(
            "Points alone would not be enough: at {limit} or more the declines on {question} would "
            "still hold the band at {band}. Points and gates are two different facts, and both are "
            "shown."
        ),
    ),
    "exclusion": (
        later(
            "Points alone would not be enough: at {limit} or more the exclusion on {question} would "
            "still hold the band at {band}. Points and gates are two different facts, and both are "
            "shown."
        ),
        later(
            "Points alone would not be enough: at {limit} or more the exclusions on {question} would "
            "still hold the band at {band}. Points and gates are two different facts, and both are "
            "shown."
        ),
    ),
    "subjectivity": (
        later(
            "Points alone would not be enough: at {limit} or more the condition on {question} would "
            "still hold the band at {band}. Points and gates are two different facts, and both are "
            "shown."
        ),
        later(
            "Points alone would not be enough: at {limit} or more the conditions on {question} would "
            "still hold the band at {band}. Points and gates are two different facts, and both are "
            "shown."
        ),
    ),
}
"""On one question, and on several."""
CONDITIONS = later("A target date is the registry’s own plan; an insurer may set another.")
EXCLUSIONS = later("Policy wordings differ; this is not a reading of any policy.")
EVIDENCE = later("A digest shows that a file is the same file; it says nothing about what the file proves.")
FRAMEWORKS = later(
    "Coverage, not compliance. This table does not show compliance with any rule. The HIPAA proposal "
    "of 6 January 2025 is not final and is not used."
)
TREND = later(
    "The line breaks where the pack changed its major version: scores left and right of a break are "
    "not comparable."
)
ATTESTATION = (
    later(
        "We have read the answers in this report. To the best of our knowledge, after asking the "
        "people named below, they are true and complete as of {date}, within the scope stated for "
        "each. Where we do not know, we have said so. Where an answer could not be shown by evidence "
        "in date, the report says that it is claimed and not shown. We will tell the broker if an "
        "answer changes before cover starts."
    ),
    later(
        "We understand that readiness is this pack’s reading, that no insurer has agreed to "
        "anything, and that a policy’s own wording and application govern."
    ),
)
ATTESTATION_LEDE = later(
    "This page is signed by people. It is not an insurance application and does not replace one."
)
SIGNATURE = later(
    "Electronic signature: a self-signed certificate shows that the file is unaltered. It does not "
    "show who signed."
)
SIGNED = later(
    "Signed electronically: the signature shows that no file of the submission was altered since. It "
    "shows who signed only to those who know the certificate from elsewhere."
)
NOT_SIGNED = later(
    "Not signed electronically: the digests show a change made by accident, and do not keep anyone "
    "from changing files and digests together."
)
WEIGHTS = later("Weights are opinion, stated and open.")
LIMITS = (
    later("It measures answers, not the registry. A wrong answer gives a wrong score."),
    later(
        "No score here has been tested against claims. Bands follow what forms and wordings ask; "
        "insurers decide by their own rules."
    ),
    WEIGHTS,
    later("Fines may be uninsurable in some states."),
    later("Law and wordings as of {date}. Proposed rules are never scored."),
)
PROVISIONAL_BAND = later("Provisional")
PROVISIONAL_VERDICT = later("{open} of {counting} questions are unanswered; no band yet")
PROVISIONAL_ATTESTATION = later("This report is provisional and cannot be signed.")

NO_DECLINE = later("None of the {count} decline rules fired.")
NO_EXCLUSION = later("No exclusion rule fired.")
NO_CONDITION = later("No condition is open.")
NO_CONTRADICTION = later("No answers contradict each other; {count} rules were checked.")
NO_EVIDENCE = later("No evidence is recorded. Evidenced is 0.0: nothing claimed can be shown.")
NO_CONTRACT = later("No contract in the register demands proof of insurance.")
NO_PLAN = later("No set of controls in this pack reaches {band}.")
HIGHEST_BAND = later("The highest band is reached; there is no next plan.")
NO_TREND = later("This is the first assessment; there is no trend yet.")
NO_HISTORY = later("No earlier assessment was given to this report.")
NOTHING_LAPSES = later("Nothing lapses before cover starts.")
