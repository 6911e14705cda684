"""The structure of the document written into the finished file, for readers that do not see the page."""

import zlib
from io import BytesIO
from typing import TYPE_CHECKING

from regrisk.report.pdf.structure import Annotation, Content, Element

if TYPE_CHECKING:
    import pikepdf


def tagged(content: bytes, root: Element) -> bytes:
    """Return the PDF *content* with *root* as its structure, and nothing else changed to the eye.

    The file carries the sign by which such readers look for a structure; no page claims conformance.
    """
    # Loaded with the first report, not with the window.
    import pikepdf

    with pikepdf.open(BytesIO(content)) as pdf, BytesIO() as out:
        tree = _Tree(pdf)
        tree.write(root)
        with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
            del pdf.docinfo["/Trapped"]  # the one entry that the newer form of metadata does not know
            metadata.load_from_docinfo(pdf.docinfo)
            metadata["pdfuaid:part"] = "1"
        _compress_pages(pdf)
        pdf.save(
            out,
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            compress_streams=True,
        )
        return out.getvalue()


def _compress_pages(pdf: "pikepdf.Pdf") -> None:
    """Compress what the pages draw, as saving would; compressing here lets other threads work meanwhile."""
    from pikepdf import Name

    for page in pdf.pages:
        content = page.obj.Contents
        content.write(zlib.compress(content.read_bytes()), filter=Name.FlateDecode)


class _Tree:
    """The structure tree of one file while it is made."""

    def __init__(self, pdf: "pikepdf.Pdf") -> None:
        self._pdf = pdf
        self._pages = [page.obj for page in pdf.pages]
        self._owners: list[dict[int, pikepdf.Object]] = [{} for _ in self._pages]
        self._links: list[tuple[int, pikepdf.Object]] = []

    def write(self, root: Element) -> None:
        """Write the tree below *root* and make the file refer to it."""
        from pikepdf import Array, Dictionary, Name

        top = self._pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        top.K = Array([self._element(root, top)])
        numbers = Array()
        for index, (page, owners) in enumerate(zip(self._pages, self._owners, strict=True)):
            page.StructParents = index
            page.Tabs = Name.S
            numbers.append(index)
            numbers.append(self._pdf.make_indirect(Array([owners[mark] for mark in sorted(owners)])))
        for key, owner in self._links:
            numbers.append(key)
            numbers.append(owner)
        top.ParentTree = self._pdf.make_indirect(Dictionary(Nums=numbers))
        top.ParentTreeNextKey = len(self._pages) + len(self._links)
        catalog = self._pdf.Root
        catalog.StructTreeRoot = top
        catalog.MarkInfo = Dictionary(Marked=True)
        catalog.ViewerPreferences = Dictionary(DisplayDocTitle=True)

    def _element(self, element: Element, parent: "pikepdf.Object") -> "pikepdf.Object":
        from pikepdf import Array, Dictionary, Name, String

        made = Dictionary(Type=Name.StructElem, S=Name("/" + element.role), P=parent)
        if element.alt:
            made.Alt = String(element.alt)
        if element.scope:
            made.A = Dictionary(O=Name.Table, Scope=Name("/" + element.scope))
        first = next((kid.page for kid in element.kids if isinstance(kid, Content)), None)
        if first is not None:
            made.Pg = self._pages[first]
        made = self._pdf.make_indirect(made)
        kids = [self._kid(kid, made, first) for kid in element.kids]
        made.K = kids[0] if len(kids) == 1 else Array(kids)
        return made

    def _kid(
        self, kid: Element | Content | Annotation, owner: "pikepdf.Object", first: int | None
    ) -> "pikepdf.Object | int":
        from pikepdf import Dictionary, Name

        match kid:
            case Element():
                return self._element(kid, owner)
            case Content(page=page, mark=mark):
                self._owners[page][mark] = owner
                if page == first:
                    return mark
                return Dictionary(Type=Name.MCR, Pg=self._pages[page], MCID=mark)
            case Annotation(page=page, index=index):
                annotation = self._pages[page].Annots[index]
                annotation.StructParent = len(self._pages) + len(self._links)
                self._links.append((annotation.StructParent, owner))
                return Dictionary(Type=Name.OBJR, Obj=annotation, Pg=self._pages[page])
