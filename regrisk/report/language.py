"""The languages that papers are written in; apart from the values of papers, which take long to load."""

from typing import Literal, TypeAlias

Language: TypeAlias = Literal["en", "de"]
