"""Somebody at the keyboard, and the file that the window keeps meanwhile."""

from dataclasses import dataclass
from pathlib import Path
from subprocess import Popen

from regrisk.app.workspace import Workspace
from regrisk.model.assessment import Assessment
from regrisk.model.evaluation import Evaluation
from regrisk_ui.presenters.card import spoken
from tests.real_window.hands import Hands


@dataclass(frozen=True)
class Person:
    """Works in a window that keeps *workspace*, whose assessments are numbered from 1."""

    hands: Hands
    window: "Popen[bytes]"
    workspace: Path
    documents: Path

    def kept(self, number: int) -> Assessment:
        """Return an assessment as it stands in the file."""
        with Workspace.open(self.workspace, to_read=True) as workspace:
            return workspace.load(number)

    def evaluated(self, number: int) -> Evaluation:
        """Return the evaluation that stands in the file beside it."""
        with Workspace.open(self.workspace, to_read=True) as workspace:
            return workspace.evaluation_of(number)

    def wait(self, number: int, what: str) -> None:
        """Wait until the file holds a fact or an answer."""

        def there() -> bool:
            assessment = self.kept(number)
            return what in assessment.profile or what in assessment.responses

        self.hands.reader.until(there, f"{what} in the file")

    def choose(self, number: int, question: str, key: str) -> None:
        """Choose a level on the card that opens, and go to the next one once it is on the disk."""
        self.hands.focus_in(f"{spoken(question)}.")
        self.hands.press(key)
        self.wait(number, question)
        self.hands.press("ctrl+j")

    def find(self, card: str) -> None:
        """Go to a card by the search."""
        self.hands.press("ctrl+k")
        self.hands.focus("Search questions")
        self.hands.write(card)
        self.hands.press("Return")
        self.hands.focus_in(f"{spoken(card)}.")
