"""Two application forms of invented insurers, drawn as fillable PDFs, and forms with one thing wrong."""

import io
from collections.abc import Sequence
from typing import Any

from reportlab.lib.pagesizes import A4, letter
from reportlab.pdfgen.canvas import Canvas

LINE = 30


class Pen:
    """Draws one field after another down a page."""

    def __init__(self, title: str, paper: tuple[float, float]) -> None:
        self._out = io.BytesIO()
        self._canvas = Canvas(self._out, pagesize=paper, invariant=1)
        self._title, self._top = title, int(paper[1]) - 60
        self._head()

    def heading(self, text: str) -> None:
        self._canvas.setFont("Helvetica-Bold", 11)
        self._canvas.drawString(50, self._y, text)
        self._y -= LINE

    def text(self, name: str, label: str, tooltip: str = "", *, height: int = 18, **more: Any) -> None:
        self._label(label)
        self._canvas.acroForm.textfield(
            name=name,
            tooltip=tooltip,
            x=310,
            y=self._y - height + 13,
            width=240,
            height=height,
            fontSize=9,
            borderStyle="solid",
            **more,
        )
        self._y -= height + 12

    def yes_no(self, name: str, label: str, states: tuple[str, str] = ("Yes", "No")) -> None:
        """Draw a group of two buttons, of which one can be on."""
        self._label(label)
        for at, (state, caption) in enumerate(zip(states, ("Yes", "No"), strict=True)):
            x = 400 + at * 70
            self._canvas.acroForm.radio(name=name, value=state, x=x, y=self._y - 4, size=14, selected=False)
            self._canvas.drawString(x + 20, self._y, caption)
        self._y -= LINE

    def two_boxes(self, name: str, label: str) -> None:
        """Draw two boxes that know nothing of each other."""
        self._label(label)
        for at, caption in enumerate(("Yes", "No")):
            x = 400 + at * 70
            self._canvas.acroForm.checkbox(name=f"{name}_{caption.lower()}", x=x, y=self._y - 4, size=14)
            self._canvas.drawString(x + 20, self._y, caption)
        self._y -= LINE

    def box(self, name: str, label: str, tooltip: str = "") -> None:
        self._canvas.acroForm.checkbox(name=name, x=50, y=self._y - 4, size=14, tooltip=tooltip)
        self._canvas.setFont("Helvetica", 9)
        self._canvas.drawString(72, self._y, label)
        self._y -= LINE

    def pick(self, name: str, label: str, options: Sequence[str | tuple[str, str]], value: str) -> None:
        """Draw a list that opens; an option is its words, or its words and its name in the form."""
        self._label(label)
        self._canvas.acroForm.choice(
            name=name,
            options=list(options),
            value=value,
            x=310,
            y=self._y - 5,
            width=240,
            height=18,
            fontSize=9,
        )
        self._y -= LINE

    def several(self, name: str, label: str, options: Sequence[str], value: str) -> None:
        """Draw a list of which several can be chosen."""
        self._label(label)
        height = 13 * len(options) + 4
        self._canvas.acroForm.listbox(
            name=name,
            options=list(options),
            value=value,
            x=310,
            y=self._y - height + 12,
            width=240,
            height=height,
            fontSize=9,
            fieldFlags="multiSelect",
        )
        self._y -= height + 14

    def page(self) -> None:
        self._canvas.showPage()
        self._head()

    def done(self) -> bytes:
        self._canvas.showPage()
        self._canvas.save()
        return self._out.getvalue()

    def _head(self) -> None:
        self._y = self._top
        self._canvas.setFont("Helvetica-Bold", 14)
        self._canvas.drawString(50, self._y + 25, self._title)
        self._y -= 10

    def _label(self, label: str) -> None:
        self._canvas.setFont("Helvetica", 9)
        for at, line in enumerate(label.split("\n")):
            self._canvas.drawString(50, self._y - 11 * at, line)


def juniper(*, next_year: bool = False) -> bytes:
    """Two pages on letter paper: tooltips, buttons in groups and in pairs, a list, words beside answers.

    Next year's form asks one thing anew, one thing more and one no longer, and calls one field otherwise.
    """
    pen = Pen("Juniper Specialty: cyber application", letter)
    pen.heading("1. Applicant")
    pen.text("applicant", "Named applicant", "Legal name of the applicant", maxlen=80)
    pen.text("people", "Number of unique people with records", "Number of people with records held", maxlen=8)
    pen.text("revenue", "Annual revenue", "Annual revenue or budget in US dollars")
    if next_year:
        pen.yes_no("ai", "Do you use artificial intelligence on patient data?")
    pen.heading("2. Access")
    remote = "Is multi-factor login required for\nall remote access to your network?"
    pen.yes_no("q2_1", "Do vendors carry cyber insurance?" if next_year else remote)
    if next_year:
        pen.yes_no("q2_1b", remote)
    pen.yes_no("q2_2", "Is multi-factor login required for administrators?", ("1", "2"))
    pen.text(
        "q2_2x",
        "If there are exceptions, describe:",
        "MFA for administrators: describe",
        height=46,
        maxlen=900,
        fieldFlags="multiline",
    )
    pen.two_boxes("q2_3", "Is multi-factor login enforced for mail?")
    pen.page()
    pen.heading("3. Protection")
    pen.two_boxes(
        "edr", "Do endpoint detection and response tools run on all\nworkstations, laptops and servers?"
    )
    pen.box("encrypted", "All backups are encrypted", "Are all backups encrypted?")
    if not next_year:
        pen.box("offline", "A backup copy is offline or immutable")
    days = [("72 hours", "a"), ("7 days", "b"), ("14 days", "c"), ("30 days", "d"), ("No target", "e")]
    pen.pick("patch", "Days to apply critical patches", days, "c")
    pen.heading("4. History")
    pen.yes_no("claims_5y" if next_year else "claims", "Any claims or incidents in the past 5 years?")
    pen.yes_no("declined", "Has any insurer declined or cancelled cover?")
    pen.text("website", "Web address")
    return pen.done()


def sagebrush() -> bytes:
    """Three pages on A4, without a single tooltip."""
    pen = Pen("Sagebrush Mutual: application for privacy cover", A4)
    pen.heading("Part A")
    pen.text("A1", "Name of signer")
    pen.text("A2", "Title of signer")
    pen.several(
        "A3",
        "Kinds of data held",
        ["Names or contact details", "Genetic or genomic", "Children", "Payment or insurance numbers"],
        "Children",
    )
    pen.pick("A4", "Requested limit of liability", ["1,000,000", "5,000,000", "10,000,000"], "1,000,000")
    pen.page()
    pen.heading("Part B")
    pen.pick("B1", "Are backups kept offline or immutable?", ["-", "Yes", "No"], "-")
    pen.pick("B2", "Written incident plan, tested yearly?", ["-", "Yes", "No"], "Yes")
    pen.yes_no("B3", "Are laptops and phones encrypted?")
    pen.text("B3x", "Laptops and phones encrypted, describe", height=60, maxlen=900, fieldFlags="multiline")
    pen.page()
    pen.heading("Part C")
    pen.yes_no("C1", "Are you aware of any circumstance\nthat may lead to a claim?")
    pen.yes_no("C2", "Do you comply with HIPAA?")
    pen.yes_no("C3", "Do you confirm changes of bank details by phone?")
    pen.text("C4", "Retroactive date of the present policy")
    return pen.done()


def every_topic(topics: Sequence[tuple[str, str]]) -> bytes:
    """A form that asks each of *topics*, a name with its question, by two buttons."""
    pen = Pen("Everything", letter)
    for at, (name, question) in enumerate(topics):
        if at and at % 18 == 0:
            pen.page()
        pen.yes_no(name, question[:70])
    return pen.done()
