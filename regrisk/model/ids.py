"""The patterns of every id, in one place."""

from typing import Annotated

from pydantic import Field, StringConstraints

QuestionId = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2,4}-[0-9]{2,3}$")]
"""A question, for example ``ACC-01``; never reused."""

ProfileId = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2,4}-[0-9]{2,3}$")]
"""A profile question, for example ``PRF-07``."""

DomainCode = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2,4}$")]
"""A domain, for example ``ACC``."""

PackId = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$", max_length=60)]
"""A pack, for example ``medical-registry``."""

Slug = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9_.-]*$", max_length=80)]
"""A readable permanent id of a control, rule, band, part, framework or option."""

Version = Annotated[str, StringConstraints(pattern=r"^[0-9]+\.[0-9]+\.[0-9]+$")]
"""Major, minor and patch, for example ``1.0.0``."""

PackVersion = Annotated[str, StringConstraints(pattern=r"^[0-9]+\.[0-9]+\.[0-9]+(\+[a-z0-9.-]+)?$")]
"""The version of a pack; behind a plus the overlay that changed it, for example ``1.0.0+acme.1.0.0``."""

Sentence = Annotated[str, StringConstraints(min_length=1, pattern=r"\S")]
"""Words with something in them."""

Level = Annotated[int, Field(ge=0, le=4)]
"""Maturity an answer stands for: 0 (absent) to 4."""

Months = Annotated[int, Field(ge=1, le=240)]
"""A validity in calendar months."""
