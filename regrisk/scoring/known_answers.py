"""Profile answers whose meaning regrisk itself knows; a pack without one simply gives no such fact."""

PEOPLE = "PRF-07"
"""People on file."""

PARTS_ASKED = "PRF-17"
"""Parts of cover asked for, by option."""

COVER_STARTS = "PRF-20"
"""The day cover should start."""
