"""Spots on the review: the page itself, and the explanation of one contradiction on it."""

REVIEW = "review"
"""The spot of the review page."""


def explaining(rule: str) -> str:
    """Return the spot where the contradiction *rule* is explained."""
    return f"{REVIEW}/{rule}"


def explained_by(spot: str | None) -> tuple[str | None, str]:
    """Return the page or card of *spot*, and the contradiction to explain there, or nothing."""
    page, _, rule = (spot or "").partition("/")
    return (REVIEW, rule) if page == REVIEW and rule else (spot, "")
