"""What a viewer would run when a form is opened or filled in: found, and taken out of a copy."""

from collections.abc import Iterable, Iterator

from pypdf.generic import DictionaryObject, NameObject, PdfObject

from regrisk.export.forms.tree import RawField

_RUNS = frozenset({"/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/GoToE", "/RichMediaExecute"})
_ACTIONS = ("/A", "/OpenAction")
_LONGEST_CHAIN = 20


def holders_of_scripts(
    root: DictionaryObject, pages: Iterable[DictionaryObject], fields: Iterable[RawField]
) -> tuple[DictionaryObject, ...]:
    """Return the parts of the file that hold something to run."""
    return tuple(holder for holder in _holders(root, pages, fields) if _keys(holder))


def take_out(holders: Iterable[DictionaryObject]) -> None:
    """Remove what the *holders* would run."""
    for holder in holders:
        for key in _keys(holder):
            del holder[key]


def _holders(
    root: DictionaryObject, pages: Iterable[DictionaryObject], fields: Iterable[RawField]
) -> Iterator[DictionaryObject]:
    yield root
    names = _resolved(root.get("/Names"))
    if isinstance(names, DictionaryObject):
        yield names
    form = _resolved(root.get("/AcroForm"))
    if isinstance(form, DictionaryObject):
        yield form
    for page in pages:
        yield page
        notes: object = _resolved(page.get("/Annots"))
        for entry in notes if isinstance(notes, list) else ():
            note = _resolved(entry)
            if isinstance(note, DictionaryObject):
                yield note
    for field in fields:
        here: PdfObject | None = field.holder
        for _ in range(_LONGEST_CHAIN):
            if not isinstance(here, DictionaryObject):
                break
            yield here
            here = _resolved(here.get("/Parent"))


def _keys(holder: DictionaryObject) -> tuple[NameObject, ...]:
    found = [key for key in ("/AA", "/JavaScript") if key in holder]
    found += [key for key in _ACTIONS if _runs(holder.get(key))]
    return tuple(NameObject(key) for key in found)


def _runs(action: PdfObject | None) -> bool:
    """Say whether *action*, or one that follows it, does more than go somewhere."""
    waiting = [_resolved(action)]
    for _ in range(_LONGEST_CHAIN):
        if not waiting:
            return False
        here = waiting.pop()
        if not isinstance(here, DictionaryObject):
            continue
        if str(here.get("/S")) in _RUNS:
            return True
        after = _resolved(here.get("/Next"))
        waiting += [_resolved(each) for each in after] if isinstance(after, list) else [after]
    return bool(waiting)


def _resolved(entry: PdfObject | None) -> PdfObject | None:
    return None if entry is None else entry.get_object()
