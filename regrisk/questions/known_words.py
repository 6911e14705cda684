"""Words for what the data names by a key: kinds and grades of evidence, contracts, policies, exposure."""

from regrisk.words import later, say

_KIND = {
    "file": later("file", about="evidence"),
    "link": later("link", about="evidence"),
    "reference": later("reference", about="evidence"),
}
_KIND_ALONE = {
    "file": later("File", about="evidence"),
    "link": later("Link", about="evidence"),
    "reference": later("Reference", about="evidence"),
}
_GRADE = {
    "documented": later("documented", about="evidence"),
    "verified": later("verified", about="evidence"),
}
_CONTRACT = {
    "health_system": later("health system", about="contract"),
    "agency": later("agency", about="contract"),
    "sponsor": later("sponsor", about="contract"),
    "university": later("university", about="contract"),
    "funder": later("funder", about="contract"),
    "vendor": later("vendor", about="contract"),
}
_FORM = {
    "claims_made": later("claims-made"),
    "claims_made_and_reported": later("claims-made and reported"),
}
_EXPOSURE = {
    "low": later("low", about="exposure"),
    "moderate": later("moderate", about="exposure"),
    "high": later("high", about="exposure"),
    "severe": later("severe", about="exposure"),
}


def kind_of_evidence(key: str) -> str:
    """Return the kind of a piece of evidence as it stands in a row."""
    return say(_KIND[key], about="evidence")


def kind_as_title(key: str) -> str:
    """Return the kind of a piece of evidence where it stands in place of its title."""
    return say(_KIND_ALONE[key], about="evidence")


def grade_of_evidence(key: str) -> str:
    """Return the grade of a piece of evidence."""
    return say(_GRADE[key], about="evidence")


def kind_of_contract(key: str) -> str:
    """Return what kind of partner a contract is with."""
    return say(_CONTRACT[key], about="contract")


def form_of_policy(key: str) -> str:
    """Return which claims a policy covers."""
    return say(_FORM[key])


def exposure_band(key: str) -> str:
    """Return a band of the exposure index; one that only this pack has is named by its own key."""
    return say(_EXPOSURE[key], about="exposure") if key in _EXPOSURE else key.replace("_", " ")
