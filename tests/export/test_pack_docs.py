"""The page for reviewers: everything of a pack, escaped, on its own."""

import re
from fractions import Fraction
from html.parser import HTMLParser
from pathlib import Path

import pytest

from regrisk.app.shipped import shipped_pack
from regrisk.export.pack_docs import pack_docs
from regrisk.export.pack_docs_conditions import in_words
from regrisk.export.pack_docs_questions import question_share
from regrisk.model.condition import (
    All,
    Any,
    Condition,
    Counted,
    MonthsFromTakenOn,
    MoreThan,
    Not,
    OfAnswer,
    OfCount,
    OfQuestion,
)
from regrisk.model.pack import Pack
from regrisk.packs.locate import bundled_packs
from regrisk.packs.read import read_pack
from regrisk.questions.describe import card_text

_ALONE = {"meta", "br", "hr", "col"}


class Page(HTMLParser):
    """A page read strictly: every element is closed, in order."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in _ALONE:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] != "style":
            self.words.append(data)

    @property
    def text(self) -> str:
        return "".join(self.words)


@pytest.fixture(scope="module")
def pack() -> Pack:
    return shipped_pack()


@pytest.mark.parametrize("folder", bundled_packs(), ids=lambda folder: folder.name)
def test_a_page_holds_every_question_with_all_that_hangs_on_it(folder: Path) -> None:
    pack = read_pack(folder)

    page = Page(pack_docs(pack))

    for question in pack.questions:
        for text in (question.label, question.text, question.help, *question.evidence):
            assert text in page.text
        if question.type == "maturity":
            assert all(card_text(question, level) in page.text for level in range(5))
        if question.knock_out is not None:
            assert f"below level {question.knock_out.below_level}. {question.knock_out.why}" in page.text
    for control in pack.controls:
        assert page.text.count(control.title) >= 1 + len(control.raises)
    for rule in pack.contradictions:
        assert rule.title in page.text
        assert rule.says in page.text
    assert pack.digest in page.text
    assert pack.caution in page.text


@pytest.mark.parametrize("folder", bundled_packs(), ids=lambda folder: folder.name)
def test_a_page_stands_alone(folder: Path) -> None:
    """Nothing is loaded, nothing runs, and every link leads to a place on the page."""
    text = pack_docs(read_pack(folder))

    page = Page(text)

    names = {attributes["id"] for _, attributes in page.elements if "id" in attributes}
    targets = {value for _, attributes in page.elements if (value := attributes.get("href")) is not None}
    assert {target[1:] for target in targets} <= names
    assert all(target.startswith("#") for target in targets)
    assert not [tag for tag, _ in page.elements if tag in {"script", "img", "link", "iframe", "form"}]
    assert not [
        key for _, attributes in page.elements for key in attributes if key == "src" or key[:2] == "on"
    ]
    assert "url(" not in text
    assert len(names) == sum("id" in attributes for _, attributes in page.elements)
    assert pack_docs(read_pack(folder)) == text


def test_what_an_author_wrote_is_only_text(pack: Pack) -> None:
    hostile = "</style><script>alert(1)</script>&amp;<b onclick='x'>"
    asked = pack.questions[0].model_copy(update={"text": hostile, "evidence": (hostile,)})
    domain = pack.domains[0].model_copy(
        update={"title": hostile, "questions": (asked, *pack.domains[0].questions[1:])}
    )
    changed = Pack.model_validate(
        {name: getattr(pack, name) for name in Pack.model_fields}
        | {"title": hostile, "domains": (domain, *pack.domains[1:])}
    )

    page = Page(pack_docs(changed))

    assert not [tag for tag, _ in page.elements if tag in {"script", "b"}]
    assert page.text.count(hostile) >= 4


def test_the_shares_of_all_questions_are_a_hundred(pack: Pack) -> None:
    assert sum(question_share(pack, question) for question in pack.questions) == Fraction(100)


@pytest.mark.parametrize(
    ("condition", "says"),
    [
        (OfQuestion(question="ACC-01", is_="none"), "ACC-01 is “None, or users may switch it off”"),
        (OfQuestion(question="DAT-01", is_any=(0, 1)), "DAT-01 is at level 0 or at level 1"),
        (OfQuestion(question="DAT-01", level_at_least=3), "DAT-01 is at level 3 or above"),
        (OfQuestion(question="DAT-01", level_at_most=1), "DAT-01 is at level 1 or below"),
        (OfQuestion(question="DAT-01", level_below=2), "DAT-01 is below level 2, not known included"),
        (OfQuestion(question="DAT-01", state="unknown"), "DAT-01 is answered with not known"),
        (OfQuestion(question="DAT-01", evidence="none_in_date"), "DAT-01 has no evidence in date"),
        (
            OfQuestion(question="DAT-01", basis="assumed", level_at_least=1),
            "or above and rests on an assumption",
        ),
        (OfAnswer(answer="PRF-07", at_least=100000, at_most=999999), "PRF-07 is at least 100,000"),
        (OfAnswer(answer="PRF-07", given=False), "PRF-07 is not answered"),
        (OfAnswer(answer="PRF-08", more_than=MoreThan(answer="PRF-07")), "PRF-08 is more than PRF-07"),
        (OfAnswer(answer="PRF-13", part="sites", at_least=1), ") is at least 1"),
        (OfAnswer(answer="PRF-03", includes_any=("hybrid",)), "PRF-03 includes “Hybrid entity”"),
        (
            OfAnswer(answer="PRF-18", months_from_taken_on=MonthsFromTakenOn(at_least=-12, at_most=0)),
            "is not before 12 months before the assessment and is not after the day of the assessment",
        ),
        (
            OfCount(count=Counted(state="answered", evidence="none_in_date"), at_least=3),
            "at least 3 of the scored questions that apply are answered and have no evidence in date",
        ),
        (OfCount(count=Counted(), at_least=1), "that apply are asked"),
        (Not(not_=OfQuestion(question="DAT-01", state="answered")), "not (DAT-01 is answered)"),
        (
            All(
                all_=(
                    OfQuestion(question="DAT-01", state="answered"),
                    Any(
                        any_=(
                            OfQuestion(question="DAT-02", state="unanswered"),
                            OfQuestion(question="DAT-03", state="not_applicable"),
                        )
                    ),
                )
            ),
            "DAT-01 is answered and (DAT-02 has no response or DAT-03 is said not to apply)",
        ),
    ],
)
def test_a_condition_is_said_in_words(pack: Pack, condition: Condition, says: str) -> None:
    assert says in re.sub("<[^>]*>", "", in_words(pack, condition))
