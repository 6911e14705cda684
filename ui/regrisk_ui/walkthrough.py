"""Walks the example registry through the real window, drawn in memory, and leaves what a person would have.

``python -m regrisk_ui.walkthrough OUT_DIR`` answers every question of the mid-size example by keys, in the
same window that opens on a screen. It leaves pictures of every screen, the assessment, its evaluation and the
report, and checks that they all state the same score.
"""

import os
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt

from regrisk.app import score
from regrisk.app.examples import TOUR, example, examples
from regrisk.app.workspace import Workspace
from regrisk.app.writing import atomic_write
from regrisk.catalogue import ENGLISH
from regrisk.errors import RegriskError
from regrisk.model.profile import ProfileValue
from regrisk.model.response import Answered, AnyResponse
from regrisk.report.pdf.printed import printed_text
from regrisk_ui import app, theme
from regrisk_ui.assessment import AssessmentPage
from regrisk_ui.pages.results import ResultsPage
from regrisk_ui.presenters.export import Kind, Subject, Wanted
from regrisk_ui.presenters.settings import LANGUAGE
from regrisk_ui.questions.fact_frame import FactCard
from regrisk_ui.questions.frame import QuestionCard
from regrisk_ui.tasks import Tasks
from regrisk_ui.tour.cards import answer_card
from regrisk_ui.tour.facts import give_fact
from regrisk_ui.tour.hands import Hands, LostError
from regrisk_ui.tour.pictures import take_pictures
from regrisk_ui.tour.stops import Stops
from regrisk_ui.window import Window

USAGE = "usage: python -m regrisk_ui.walkthrough OUT_DIR\n"
DIFFERS, MISTAKE = 1, 2
_SIZE = (1280, 800)
_TITLE = "Renewal 2027"


def main(arguments: Sequence[str] | None = None) -> int:
    """Walk the example into the folder that is named and return an exit code."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    if len(given) != 1:
        sys.stderr.write(USAGE)
        return MISTAKE
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder = Path(given[0])
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        sys.stderr.write(f"{folder}: this folder cannot be made ({error.strerror}). Name another.\n")
        return MISTAKE
    app.application()
    try:
        with (
            tempfile.TemporaryDirectory() as scratch,
            Workspace.open(Path(scratch) / "example.regrisk") as workspace,
        ):
            return _Walk(workspace, folder).carry_out()
    except RegriskError as error:
        sys.stderr.write(f"{error}\n")
        return MISTAKE
    except LostError as error:
        sys.stderr.write(f"The walk stopped. {error}\n")
        return DIFFERS


class _Walk:
    """One walk: the window, the hands, and what is left behind."""

    def __init__(self, workspace: Workspace, folder: Path) -> None:
        self._workspace, self._folder = workspace, folder
        workspace.set_setting(LANGUAGE, ENGLISH.code)  # the walk goes by English names
        self._tasks = Tasks()
        self._window: Window = app.open_window(workspace, self._tasks)
        look = theme.current()
        look.choose("light")
        look.set_text_size(100)
        look.set_motion("off")
        self._window.resize(*_SIZE)
        self._window.show()
        self._window.activateWindow()
        self._hands = Hands(self._window)
        documents = [example(name) for name in examples() if name.startswith(TOUR)]
        self._earlier = sorted(documents, key=lambda document: document.taken_on)
        self._example = self._earlier.pop()
        self._stops = Stops(self._window, self._hands, self._example.registry)

    def carry_out(self) -> int:
        """Walk, and return 0 when every score is the same."""
        self._hands.wait_for(lambda: self._window.isActiveWindow(), "window in front")
        self._open_registry()
        self._answer_everything()
        self._window.toaster.clear()
        pictures = take_pictures(self._window, self._folder, self._stops.all())
        self._window.go("results")
        yaml, pdf = self._folder / "assessment.yaml", self._folder / "report.pdf"
        json = self._folder / "evaluation.json"
        self._export("document", yaml)
        self._export("pdf", pdf)
        scored = score.score_file(yaml)
        atomic_write(json, score.score_json(scored).encode())
        code = self._compare(scored, pdf)
        sys.stdout.write(f"In {self._folder} there are now:\n")
        for path in (yaml, json, pdf, *pictures):
            sys.stdout.write(f"  {path.name}\n")
        self._window.close()
        self._tasks.stop()
        return code

    def _open_registry(self) -> None:
        """Bring in the earlier assessments and open a new one, as its day is in the example."""
        for document in self._earlier:
            self._workspace.import_assessment(document)
        kept = self._workspace.registries()[0]
        started = self._workspace.start_assessment(kept.id, title=_TITLE, taken_on=self._example.taken_on)
        self._window.open_assessment(started.id)

    def _answer_everything(self) -> None:
        page = self._stops.page(AssessmentPage)
        for fact, value in self._example.profile.items():
            self._window.go("assessment", spot=fact)
            card = page.cards.card
            if not isinstance(card, FactCard) or card.fact.id != fact:
                raise LostError(f"The card of {fact} did not open.")
            give_fact(self._hands, card, value)
        self._window.go("assessment", spot=self._first_question())
        left = len(self._example.responses) + 1
        while left and self._answer_open_card(page):
            left -= 1
            self._hands.press(Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
        self._check_answers()

    def _first_question(self) -> str:
        pack = self._workspace.pack_of(self._session_id())
        return pack.domains[0].questions[0].id

    def _answer_open_card(self, page: AssessmentPage) -> bool:
        """Answer the open card as the example does, and say whether there was anything to answer."""
        card = page.cards.card
        if not isinstance(card, QuestionCard):
            return False
        name = card.asked.id
        session = self._window.session
        if session is None or name in session.assessment.responses:
            return False
        response = self._example.responses.get(name)
        if response is None:
            raise LostError(f"The example has no response to {name}.")
        answer_card(self._hands, card, response)
        return True

    def _check_answers(self) -> None:
        """Be sure that what was typed is what the example says."""
        session = self._window.session
        if session is None:
            raise LostError("No assessment is open.")
        kept = session.assessment
        facts = {name: _unordered(value) for name, value in kept.profile.items()}
        given = {name: _unordered(value) for name, value in self._example.profile.items()}
        if facts != given:
            wrong = _differing(facts, given)
            raise LostError(f"These facts were kept otherwise than typed: {', '.join(wrong)}.")
        values = {name: _value(response) for name, response in kept.responses.items()}
        asked = {part.question for part in session.evaluation.contributions if part.state != "hidden"}
        wanted = {name: _value(said) for name, said in self._example.responses.items() if name in asked}
        if values != wanted:
            wrong = _differing(values, wanted)
            raise LostError(f"These answers were kept otherwise than typed: {', '.join(wrong)}.")

    def _export(self, kind: Kind, out: Path) -> None:
        session = self._window.session
        if session is None:
            raise LostError("No assessment is open.")
        exports = self._stops.page(ResultsPage).exports
        trend = self._workspace.trend(session.record.registry)
        subject = Subject(session.pack, session.assessment, session.evaluation, trend)
        exports.begin(subject, Wanted(kind, "full", "letter", out))
        self._hands.wait_for(lambda: not exports.running, "end of the export")
        if not out.is_file():
            raise LostError(f"{out.name} was not written.")

    def _compare(self, scored: score.Scored, pdf: Path) -> int:
        """Say score and band, and whether window, report and JSON state the same."""
        verdict = self._stops.page(ResultsPage).verdict
        if verdict is None:
            raise LostError("The results show no band.")
        shown, band = verdict.meter.values.score.shown, verdict.band.text()
        sys.stdout.write(f"{self._example.registry.name} has {shown} of 100 points. Its band is {band}.\n")
        title = scored.pack.band_by_id[scored.evaluation.band.id].title
        differing = [
            name
            for name, same in (
                ("evaluation", f'"points": {shown},' in score.score_json(scored) and band == title),
                ("report", shown in printed_text(pdf) and band in printed_text(pdf)),
            )
            if not same
        ]
        if differing:
            sys.stdout.write(f"This does not state the same: {', '.join(differing)}.\n")
            return DIFFERS
        sys.stdout.write("The window, the report and the evaluation state the same.\n")
        return 0

    def _session_id(self) -> int:
        session = self._window.session
        if session is None:
            raise LostError("No assessment is open.")
        return session.record.id


def _value(response: AnyResponse) -> object:
    return response.value if isinstance(response, Answered) else response.state


def _unordered(value: ProfileValue) -> object:
    """Return a fact as it can be compared: boxes may be ticked in any order."""
    words = isinstance(value, list) and all(isinstance(one, str) for one in value)
    return frozenset(map(str, value)) if words and isinstance(value, list) else value


def _differing(kept: Mapping[str, object], wanted: Mapping[str, object]) -> list[str]:
    return sorted(name for name in {*kept, *wanted} if kept.get(name) != wanted.get(name))


if __name__ == "__main__":
    sys.exit(main())
