"""The same content is the same file, in any process, at any time, dated with its own day."""

import hashlib
import os
import subprocess
import sys
import zipfile
from io import BytesIO

import pytest

from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from regrisk.report.docx.render import render_docx
from tests.report_kit.documents import everything

from .every_format import all_of_them

NAME = "small-new-quick"
MAKE = """
import hashlib
from tests.renderers.every_format import makers
from tests.report.making import examples_of, shipped_pack
pack = shipped_pack()
making = makers(pack, examples_of(pack)[{name!r}])
made = {{name: making[name]() for name in sorted(making, reverse={backwards})}}
for name in sorted(made):
    print(name, hashlib.sha256(made[name]).hexdigest())
"""


@pytest.fixture(scope="module")
def digests(pack: Pack, examples: dict[str, Assessment]) -> dict[str, str]:
    made = all_of_them(pack, examples[NAME])
    return {name: hashlib.sha256(content).hexdigest() for name, content in made.items()}


@pytest.mark.parametrize(("seed", "zone", "backwards"), [("0", "Asia/Tokyo", False), ("4711", "UTC", True)])
def test_another_process_makes_the_same_bytes(
    digests: dict[str, str], seed: str, zone: str, backwards: bool
) -> None:
    """Neither the order of hashing, nor the clock, nor what was made before leaves a trace."""
    environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "PYTHONPATH": os.pathsep.join(sys.path)}
    said = subprocess.run(
        [sys.executable, "-c", MAKE.format(name=NAME, backwards=backwards)],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    ).stdout

    assert dict(line.split() for line in said.splitlines()) == digests


def test_every_part_of_a_word_document_is_dated_with_the_document() -> None:
    document = everything()
    with zipfile.ZipFile(BytesIO(render_docx(document))) as file:
        days = {entry.date_time for entry in file.infolist()}

    assert days == {(document.made_on.year, document.made_on.month, document.made_on.day, 0, 0, 0)}


def test_a_document_is_another_file_on_another_day() -> None:
    document = everything()
    later = document.model_copy(update={"made_on": document.made_on.replace(day=25)})

    assert render_docx(document) != render_docx(later)
