"""Every format that something leaves the program in, made from an assessment."""

import zipfile
from collections.abc import Callable
from io import BytesIO

from regrisk.export.workbook.build import workbook
from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from regrisk.report.change_notice import change_notice
from regrisk.report.document import Variant
from regrisk.report.docx.letter import render_letter
from regrisk.report.docx.render import render_docx
from regrisk.report.html.render import render_html
from regrisk.report.moved import Standing
from regrisk.report.withheld import withhold
from regrisk.scoring.evaluate import evaluate
from tests.report.making import made

Make = Callable[[], bytes]


def as_xlsx(pack: Pack, assessment: Assessment, variant: Variant) -> bytes:
    evaluation = evaluate(pack, assessment)
    if variant == "redacted":
        assessment, evaluation = withhold(pack, assessment, evaluation)
    return workbook(pack, assessment, evaluation, variant=variant)


def as_notice(pack: Pack, assessment: Assessment) -> bytes:
    """A letter to the broker from an assessment of nothing to *assessment*."""
    empty = assessment.model_copy(update={"responses": {}, "profile": {}})
    before, after = (Standing(pack, each, evaluate(pack, each)) for each in (empty, assessment))
    return render_letter(change_notice(before, after))


def makers(pack: Pack, assessment: Assessment, variant: Variant = "full") -> dict[str, Make]:
    """What makes each file of *assessment*, from one report; the letter has no variants."""
    document = made(pack, assessment, variant=variant).document
    return {
        "docx": lambda: render_docx(document),
        "html": lambda: render_html(document),
        "xlsx": lambda: as_xlsx(pack, assessment, variant),
        "notice": lambda: as_notice(pack, assessment),
    }


def all_of_them(pack: Pack, assessment: Assessment) -> dict[str, bytes]:
    """Every file of *assessment* in full."""
    return {name: make() for name, make in makers(pack, assessment).items()}


FORMATS = ("docx", "html", "xlsx")
"""Those that have variants."""
ALL = (*FORMATS, "notice")


def everything_in(content: bytes) -> str:
    """Return all that a file holds as text, decompressed."""
    if not content.startswith(b"PK"):
        return content.decode()
    with zipfile.ZipFile(BytesIO(content)) as file:
        return "\n".join(file.read(name).decode("utf-8", "replace") for name in file.namelist())
