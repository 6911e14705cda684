"""A person with a keyboard alone goes from the first start to a report."""

from collections.abc import Iterator

import pytest

from regrisk.app.compare import compared, named
from regrisk.app.shipped import shipped_pack
from regrisk.model.pack import Pack
from regrisk.questions.describe import describe_value
from regrisk.report.pdf.printed import printed_text
from regrisk.scoring.display import shown_text
from regrisk_ui.presenters.card import asked
from tests.real_window.desk import PROGRAM, desk
from tests.real_window.hands import Hands
from tests.real_window.person import Person
from tests.real_window.reader import reader_on

pytestmark = [pytest.mark.display, pytest.mark.accessibility]
_REGISTRY, _DOMAIN = "Lakes Registry", "VEN"
_FIRST, _SECOND = 1, 2
_QUICK_FACTS = 4


@pytest.fixture(scope="module")
def pack() -> Pack:
    return shipped_pack()


@pytest.fixture
def person() -> Iterator[Person]:
    """Somebody who starts the program for the first time."""
    with desk() as place, reader_on(place) as reader:
        workspace = place.home / "workspace.regrisk"
        with place.program(PROGRAM, "--workspace", workspace) as window:
            yield Person(Hands(place, reader), window, workspace, place.home / "Documents")


def test_from_the_first_start_to_a_report_by_keys_alone(person: Person, pack: Pack) -> None:
    """Quick screen, one whole domain, a plan, a comparison and a PDF, all without a pointer."""
    _begin(person.hands)
    _quick_screen(person, pack)
    _one_domain(person, pack)
    _plan(person)
    _compare_with_another(person)
    _export(person, pack)

    person.hands.press("alt+F4")
    assert person.window.wait(10) == 0


def _begin(hands: Hands) -> None:
    hands.focus("Start")
    hands.press("Return")
    hands.focus("Name of the registry")
    hands.write(_REGISTRY)
    hands.press("Tab")
    hands.focus("Who runs it")
    hands.write("Lakes Society")
    hands.move_to("Full assessment")
    hands.press("Down")
    hands.tick("Quick screen")
    hands.press("Return")


def _quick_screen(person: Person, pack: Pack) -> None:
    """Give the facts and answer every question, each with its best row."""
    hands, screen = person.hands, pack.quick_screen
    assert screen is not None
    assert len(screen.profile) == _QUICK_FACTS
    hands.focus("How many unique people")
    hands.write("48000")
    hands.press("ctrl+j")
    hands.tick("Names or contact details")
    hands.press("Down")
    hands.tick("Social Security")
    hands.press("ctrl+j")
    hands.focus("How many separate registries")
    hands.write("1")
    hands.press("ctrl+j")
    hands.focus("Incidents in the past")
    hands.write("0")
    hands.press("Tab")
    hands.focus("People affected")
    hands.write("0")
    hands.press("ctrl+j")
    for each in screen.questions:
        best = asked(pack.question_by_id[each.question], None, "").rows[-1].key
        person.choose(_FIRST, each.question, best)

    hands.reader.wait_for("panel", f"{len(screen.questions)} of {len(screen.questions)}.")
    kept = person.kept(_FIRST)
    assert kept.registry.name == _REGISTRY
    assert set(kept.responses) == {each.question for each in screen.questions}
    assert kept.profile == {
        "PRF-05": 1,
        "PRF-07": 48000,
        "PRF-10": ["direct_identifiers", "ssn"],
        "PRF-23": {"incidents": 0, "largest_people": 0},
    }


def _one_domain(person: Person, pack: Pack) -> None:
    """Answer every question of a domain, found by its id."""
    questions = next(domain.questions for domain in pack.domains if domain.code == _DOMAIN)
    person.find(questions[0].id)
    for question in questions:
        person.choose(_FIRST, question.id, "3")

    states = {part.state for part in person.evaluated(_FIRST).contributions if part.domain == _DOMAIN}
    assert states == {"answered"}


def _plan(person: Person) -> None:
    """Switch the first control on, see where it leads, put it in the plan and say who does it."""
    hands = person.hands
    hands.press("ctrl+3")
    hands.focus("Results")
    first = hands.reader.wait_for("check box", "").name
    hands.move_to(first)
    hands.tick(first)
    hands.move_to("Put the controls", "shift+Tab")
    hands.press("Return")
    hands.reader.until(lambda: person.kept(_FIRST).plan, "a plan in the file")
    hands.press("ctrl+5")
    hands.focus("Chosen controls")
    hands.press("Return")
    hands.focus("Owner")
    hands.write("Ada")
    hands.press("Return")
    hands.reader.until(lambda: person.kept(_FIRST).plan[0].owner == "Ada", "the owner in the file")


def _compare_with_another(person: Person) -> None:
    """Begin another assessment, take the domain of the first up with one change, and read what changed."""
    hands, question = person.hands, f"{_DOMAIN}-01"
    hands.press("ctrl+6")
    hands.focus("History")
    hands.move_to("New assessment")
    hands.press("Return")
    hands.focus("Title")
    hands.press("Return")
    hands.focus("Legal name")
    person.find(question)
    hands.move_to("Confirm all", "shift+Tab")
    hands.press("Return")
    person.wait(_SECOND, question)
    hands.focus_in("V E N 1.")
    hands.press("4")
    hands.reader.until(lambda: _value(person, question) == 4, f"the other level of {question}")
    hands.press("ctrl+6")
    hands.focus("History")
    hands.move_to("Show all")
    hands.press("Return")
    hands.reader.wait_for("filler", f"{question} ")

    workspace = person.workspace
    found = compared(named("1", workspace), named("2", workspace)).comparison
    differing = [
        each for each in found.changes if each.question.startswith(_DOMAIN) and each.from_ != each.to
    ]
    assert [(each.question, each.from_, each.to, each.cause) for each in differing] == [
        (question, "Level 3", "Level 4", "we_changed")
    ]


def _export(person: Person, pack: Pack) -> None:
    """Export the report as a PDF, and read it."""
    hands, out = person.hands, person.documents / "lakes.pdf"
    hands.press("ctrl+shift+e")
    hands.focus("PDF")
    hands.press("Return")
    hands.focus("File name:")
    hands.press("ctrl+a")
    hands.write(str(out))
    hands.press("Return")
    hands.reader.until(out.exists, "the PDF")
    hands.reader.wait_for("panel", f"{out.name} is written")

    said = " ".join(printed_text(out).split())
    question = pack.question_by_id[f"{_DOMAIN}-01"]
    assert _REGISTRY in said
    assert "Provisional" in said
    assert shown_text(person.evaluated(_SECOND).score.points) in said
    assert describe_value(question, 4) in said


def _value(person: Person, question: str) -> object:
    return getattr(person.kept(_SECOND).responses.get(question), "value", None)
