"""The head of a document, and what is said of a faulty one."""

import pytest

from regrisk.errors import DocumentError
from regrisk.model.pack import Pack
from regrisk.packs.document import parse_assessment

HEAD = """format: 1
pack: medical-registry
registry: {name: Lakes, organisation: Society}
taken_on: 2026-11-20
"""


def faults(pack: Pack, text: str) -> list[str]:
    """The problems of a document, each without its file."""
    with pytest.raises(DocumentError) as caught:
        parse_assessment(text, "d.yaml", pack)
    return [str(problem).removeprefix("d.yaml:") for problem in caught.value.problems]
