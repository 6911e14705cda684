"""Which file of a pack's folder holds which part of the pack."""

HEAD = "pack.yaml"
HEAD_FIELDS = ("format", "id", "version", "title", "licence", "language", "about", "caution", "domains")
"""What ``pack.yaml`` holds; ``domains`` there lists the codes of the files in ``domains/``, in order."""

LISTS = {
    "profile.yaml": ("profile",),
    "controls.yaml": ("control_basis", "controls"),
    "frameworks.yaml": ("frameworks",),
    "sources.yaml": ("sources",),
    "contradictions.yaml": ("contradictions",),
    "price-drivers.yaml": ("drivers",),
}
"""Files whose fields are fields of the pack."""

RECORDS = {
    "bands.yaml": "bands",
    "exclusions.yaml": "exclusions",
    "coverage.yaml": "coverage",
    "exposure.yaml": "exposure",
    "crosswalk.yaml": "crosswalk",
    "quick-screen.yaml": "quick_screen",
}
"""Files that are, as a whole, one field of the pack."""

REQUIRED = (HEAD, "bands.yaml")
FILE_OF = {field: name for name, fields in LISTS.items() for field in fields} | {
    field: name for name, field in RECORDS.items()
}
"""The file that holds a field of the pack, other than those of the head and the domains."""
