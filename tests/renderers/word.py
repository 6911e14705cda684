"""Reads a Word document back, as a reader's program would and part by part."""

import zipfile
from io import BytesIO
from typing import Any

import docx
from docx.oxml.ns import qn


def opened(content: bytes) -> Any:
    return docx.Document(BytesIO(content))


def parts(content: bytes) -> dict[str, bytes]:
    """Return every part of an office file, decompressed."""
    with zipfile.ZipFile(BytesIO(content)) as file:
        return {name: file.read(name) for name in file.namelist()}


def all_of(root: Any, tag: str) -> list[Any]:
    return list(root.iter(qn(tag)))


def text_of(root: Any) -> str:
    """Return the text below *root* with a space between paragraphs."""
    return " ".join("".join(each.text or "" for each in all_of(p, "w:t")) for p in all_of(root, "w:p"))


def described(root: Any) -> str:
    """Return the text and the texts that stand for pictures."""
    alts = [each.get("descr") for each in all_of(root, "wp:docPr")]
    return " ".join([text_of(root), *alts])


def style_of(paragraph: Any) -> str:
    found = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
    return "" if found is None else str(found.get(qn("w:val")))


def headings(root: Any) -> list[tuple[int, str]]:
    """Return every heading as its level and its text, in order."""
    return [
        (int(style_of(p)[-1]), text_of_paragraph(p))
        for p in all_of(root, "w:p")
        if style_of(p).startswith("Heading")
    ]


def text_of_paragraph(paragraph: Any) -> str:
    return "".join(each.text or "" for each in all_of(paragraph, "w:t"))


def is_set(table: Any, role: str) -> bool:
    look = table.find(f"{qn('w:tblPr')}/{qn('w:tblLook')}")
    return look is not None and look.get(qn(f"w:{role}")) == "1"
