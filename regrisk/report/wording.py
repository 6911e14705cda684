"""Sentences that stand in every report letter by letter; the design of the report fixes them."""

WHAT_THIS_IS = (
    "A self-assessment of how ready this registry is to be insured, read through one published question "
    "pack. "
    "Every point shown has a reason, every claim says whether it can be shown, and all figures add up."
)
WHAT_THIS_IS_NOT = (
    "Not an application, a quotation, a certificate or legal advice. No insurer has seen or agreed to "
    "anything "
    "in it. A band is not a promise of cover, and an insurer may ask for more or decide otherwise."
)
VERIFY = (
    "Anyone holding the sealed pack can check that this report and the evidence list are unaltered: "
    "run “regrisk verify” on the pack file."
)
REDACTED = (
    "System, vendor, partner and personal names, free-text scope and notes, and evidence titles are left "
    "out. "
    "Nothing else is changed: all points, levels, dates and digests are those of the full report."
)
GATE = (
    "Points alone would not be enough: at {limit} or more the exclusion on {question} would still hold the "
    "band "
    "at {band}. Points and gates are two different facts, and both are shown."
)
CONDITIONS = "A target date is the registry’s own plan; an insurer may set another."
EXCLUSIONS = "Policy wordings differ; this is not a reading of any policy."
EVIDENCE = "A digest shows that a file is the same file; it says nothing about what the file proves."
FRAMEWORKS = (
    "Coverage, not compliance. This table does not show compliance with any rule. "
    "The HIPAA proposal of 6 January 2025 is not final and is not used."
)
TREND = (
    "The line breaks where the pack changed its major version: scores left and right of a break are not "
    "comparable."
)
ATTESTATION = (
    "We have read the answers in this report. To the best of our knowledge, after asking the people named "
    "below, "
    "they are true and complete as of {date}, within the scope stated for each. Where we do not know, we "
    "have "
    "said so. Where an answer could not be shown by evidence in date, the report says that it is claimed "
    "and not "
    "shown. We will tell the broker if an answer changes before cover starts.",
    "We understand that readiness is this pack’s reading, that no insurer has agreed to anything, and that a "
    "policy’s own wording and application govern.",
)
ATTESTATION_LEDE = (
    "This page is signed by people. It is not an insurance application and does not replace one."
)
SIGNATURE = (
    "Electronic signature: a self-signed certificate shows that the file is unaltered. "
    "It does not show who signed."
)
SIGNED = (
    "Signed electronically: the signature shows that no file of the submission was altered since. It shows "
    "who signed only to those who know the certificate from elsewhere."
)
NOT_SIGNED = (
    "Not signed electronically: the digests show a change made by accident, and do not keep anyone from "
    "changing files and digests together."
)
LIMITS = (
    "It measures answers, not the registry. A wrong answer gives a wrong score.",
    "No score here has been tested against claims. Bands follow what forms and wordings ask; insurers "
    "decide by "
    "their own rules.",
    "Weights are opinion, stated and open.",
    "Fines may be uninsurable in some states.",
    "Law and wordings as of {date}. Proposed rules are never scored.",
)
PROVISIONAL_BAND = "Provisional"
PROVISIONAL_VERDICT = "{open} of {counting} questions are unanswered; no band yet"
PROVISIONAL_ATTESTATION = "This report is provisional and cannot be signed."

NO_DECLINE = "None of the {count} decline rules fired."
NO_EXCLUSION = "No exclusion rule fired."
NO_CONDITION = "No condition is open."
NO_CONTRADICTION = "No answers contradict each other; {count} rules were checked."
NO_EVIDENCE = "No evidence is recorded. Evidenced is 0.0: nothing claimed can be shown."
NO_CONTRACT = "No contract in the register demands proof of insurance."
NO_PLAN = "No set of controls in this pack reaches {band}."
HIGHEST_BAND = "The highest band is reached; there is no next plan."
NO_TREND = "This is the first assessment; there is no trend yet."
NOTHING_LAPSES = "Nothing lapses before cover starts."
