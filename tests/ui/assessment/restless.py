"""A program for the test beside it: answers in the real window without end, until it is killed.

Run with the path of a workspace and a seed. Before an answer it prints ``going QUESTION KEY``, and once the
window says that it is saved, ``saved QUESTION KEY``.
"""

import random
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from regrisk.app.workspace import Workspace
from regrisk_ui import app
from regrisk_ui.assessment import AssessmentPage
from regrisk_ui.questions.frame import QuestionCard
from regrisk_ui.tasks import Tasks
from regrisk_ui.window import Window
from tests.ui.assessment.hands import focus


def answer_without_end(window: Window, chance: random.Random) -> None:
    """Go to the next open question with Ctrl J, and anywhere once none is left; choose rows by keys."""
    while True:
        page = window.shown
        assert isinstance(page, AssessmentPage)
        QTest.keyClick(focus(), Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
        open_questions = page.presenter.next_open() is not None and isinstance(page.cards.card, QuestionCard)
        if not open_questions:  # facts may be open still; Ctrl J would go round them for ever
            questions = list(page.presenter.session.pack.question_by_id)
            window.go("assessment", spot=chance.choice(questions))
        card = page.cards.card
        if isinstance(card, QuestionCard):
            answer(window, card, chance)
        QApplication.processEvents()


def answer(window: Window, card: QuestionCard, chance: random.Random) -> None:
    """Choose a row that is not chosen and say when it is saved."""
    rows = [row for row in card.asked.rows if row.key not in card.chosen]
    key = chance.choice(rows).key
    say("going", card.asked.id, key)
    QTest.keyClicks(focus(), key)
    assert card.chosen == (key,)
    assert window.top.saved.state == "saved"
    say("saved", card.asked.id, key)


def say(*words: str) -> None:
    """Print *words* so that whoever waits reads them at once."""
    sys.stdout.write(" ".join(words) + "\n")
    sys.stdout.flush()


def main() -> None:
    """Open the window in memory on the workspace that is named."""
    made = app.application()
    with Workspace.open(Path(sys.argv[1])) as workspace:
        window = app.open_window(workspace, Tasks())
        window.show()
        window.activateWindow()
        made.processEvents()
        window.go("assessment", spot="DAT")
        made.processEvents()
        answer_without_end(window, random.Random(sys.argv[2]))


if __name__ == "__main__":
    main()
