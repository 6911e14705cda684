"""Maps and fills forms as a user does, and reads back what came of it."""

import io
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, PdfObject

from regrisk.app.forms import Filled, map_form, write_filled
from regrisk.app.score import Scored
from regrisk.model.assessment import Assessment
from regrisk.model.form import FieldUse, FormFile
from regrisk.model.pack import Pack
from regrisk.scoring.evaluate import evaluate


def scored(pack: Pack, assessment: Assessment) -> Scored:
    return Scored(pack, assessment, evaluate(pack, assessment))


def confirmed(pdf: Path, pack: Pack, changes: Mapping[str, Mapping[str, Any]] | None = None) -> FormFile:
    """What is suggested for the form, all confirmed; *changes* correct the use of some fields."""
    file = map_form(pdf, pack).file
    uses = [use.model_copy(update={"confirmed": True}) for use in file.fields]
    assert set(changes or {}) <= {use.field for use in uses}
    uses = [FieldUse(**{**dict(use), **(changes or {}).get(use.field, {})}) for use in uses]
    return file.with_fields(uses)


def filled(
    pdf: Path, pack: Pack, assessment: Assessment, changes: Mapping[str, Mapping[str, Any]] | None = None
) -> tuple[Filled, dict[str, Any]]:
    """Fill the form with everything confirmed; return what was done and what the copy holds."""
    out = pdf.with_name("filled.pdf")
    done = write_filled(pdf, confirmed(pdf, pack, changes), scored(pack, assessment), out=out)
    return done, held(out.read_bytes())


def held(content: bytes) -> dict[str, Any]:
    """What the fields of a form hold, as pypdf reads it; buttons by the state that every box shows."""
    found: dict[str, Any] = {}
    fields = PdfReader(io.BytesIO(content)).get_fields() or {}
    for name, field in fields.items():
        value = field.get("/V", "")
        found[name] = [str(one) for one in value] if isinstance(value, list) else str(value).removeprefix("/")
    return found


def shown_states(content: bytes) -> dict[str, set[str]]:
    """The states that the boxes of each button show, by the name of their field."""
    found: dict[str, set[str]] = {}
    for box, holder in boxes(content):
        if "/AS" in box:
            found.setdefault(str(holder["/T"]), set()).add(str(box["/AS"]).removeprefix("/"))
    return found


def boxes(content: bytes) -> Iterator[tuple[DictionaryObject, DictionaryObject]]:
    """Every box of every page with the dictionary that holds its field."""
    for page in PdfReader(io.BytesIO(content)).pages:
        for note in list_in(page, "/Annots"):
            box = note.get_object()
            assert isinstance(box, DictionaryObject)
            holder = box if "/T" in box else box["/Parent"].get_object()
            assert isinstance(holder, DictionaryObject)
            yield box, holder


def list_in(holder: DictionaryObject, key: str) -> list[PdfObject]:
    """The members of a list of the file; none where there is no list."""
    listed = holder[key].get_object() if key in holder else None
    return list(listed) if isinstance(listed, ArrayObject) else []
