"""Somebody who sees nothing answers a question and reads the score, by what the bus says and does."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from regrisk.app.examples import example
from regrisk.app.workspace import Workspace
from regrisk.model.evaluation import Evaluation
from regrisk.scoring.display import shown_text
from regrisk_ui.doors import OPEN
from tests.real_window.desk import PROGRAM, desk
from tests.real_window.reader import Node, Reader, reader_on

pytestmark = [pytest.mark.display, pytest.mark.accessibility]
_NEXT = "A C C 2. "
_CARD, _QUESTION = "A C C 1. For which remote access paths", "ACC-01"
_METER = re.compile(r"Score ([\d.]+) of 100\. Evidenced ([\d.]+)\. Potential ([\d.]+)\.")


@dataclass(frozen=True)
class Listener:
    """Listens to the window on the finished example, which stands on the first question about access."""

    reader: Reader
    workspace: Path
    assessment: int

    def evaluated(self) -> Evaluation:
        """Return the evaluation that stands in the file."""
        with Workspace.open(self.workspace, to_read=True) as workspace:
            return workspace.evaluation_of(self.assessment)

    def answer(self) -> object:
        """Return the answer that stands in the file."""
        with Workspace.open(self.workspace, to_read=True) as workspace:
            return getattr(workspace.load(self.assessment).responses[_QUESTION], "value", None)

    def score_heard(self) -> tuple[str, ...]:
        """Return the figures of the meter as its name says them: the score, evidenced, potential."""
        for node in self.reader.shown():
            if found := _METER.search(node.name):
                return found.groups()
        raise AssertionError(self.reader.seen())

    def score_kept(self) -> tuple[str, ...]:
        """Return the same figures from the file."""
        score = self.evaluated().score
        return tuple(shown_text(figure) for figure in (score.points, score.evidenced, score.potential))


@pytest.fixture
def listener() -> Iterator[Listener]:
    """Somebody who left off at the first question about access."""
    with desk() as place, reader_on(place) as reader:
        path = place.home / "workspace.regrisk"
        with Workspace.open(path) as workspace:
            kept = workspace.import_assessment(example())
            workspace.session(kept.id).move_to(_QUESTION)
            workspace.set_setting(OPEN, str(kept.id))
        with place.program(PROGRAM, "--workspace", path):
            yield Listener(reader, path, kept.id)


def test_an_answer_is_given_and_the_score_read_through_the_tree_alone(listener: Listener) -> None:
    """Names, roles and states say where one is; an action answers; the score follows; results are reached."""
    reader = listener.reader
    card = reader.wait_for("panel", _CARD)
    levels = [reader.wait_for("radio button", f"Level {level}: ") for level in range(5)]
    _reads_well(reader, card, levels)
    assert _chosen(levels) == 3
    assert listener.score_heard() == listener.score_kept()
    before = listener.score_heard()

    levels[1].do("Toggle")
    reader.until(lambda: _chosen(levels) == 1, "level 1 as checked")
    reader.until(lambda: listener.answer() == "some", "the answer in the file")
    reader.until(lambda: any("decline" in said for said in reader.announced), "what the answer did")

    assert listener.score_heard() == listener.score_kept() != before
    score = listener.score_heard()[0]
    reader.wait_for("radio button", "Results").do("Toggle")
    reader.until(lambda: reader.find("filler", f"Score {score} of 100."), "the score on Results")
    reader.wait_for("push button", f"Go to question {_QUESTION}")
    _has_names(reader)


def _reads_well(reader: Reader, card: Node, levels: list[Node]) -> None:
    """All there is to act on has a name, parts come in the order of the page, levels say what they do."""
    _has_names(reader)
    order = [node.name for node in reader.shown() if node.name]
    stops = (
        "Places",
        "Top bar",
        "Domains",
        "Access control and identity",
        card.name,
        levels[0].name,
        _NEXT,
        "Context",
    )
    places = [next(at for at, name in enumerate(order) if name.startswith(stop)) for stop in stops]
    assert places == sorted(places)
    assert {level.role for level in levels} == {"radio button"}
    assert all(level.states >= {"showing", "enabled", "focusable", "checkable"} for level in levels)
    assert [level.description for level in levels] == [*["Decline likely"] * 2, *["Clears the decline"] * 3]
    assert "focused" in levels[3].states
    assert "checked" in reader.wait_for("radio button", "Access and identity").states
    assert "checked" in reader.wait_for("radio button", "Assessment").states
    assert "checked" not in reader.wait_for("check box", "Unknown").states
    assert reader.wait_for("text", "What exactly does this cover?").text


def _has_names(reader: Reader) -> None:
    stops = [node for node in reader.shown() if "focusable" in node.states]
    assert len(stops) > 20
    assert [f"{node.role} {node.path}" for node in stops if not node.name] == []


def _chosen(levels: list[Node]) -> int | None:
    """Return the one level that is checked; None where that is none, or several."""
    checked = [place for place, level in enumerate(levels) if "checked" in level.states]
    return checked[0] if len(checked) == 1 else None
