"""The topics of an application in the window: our answer, its scope, where a form asks more, a copy."""

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from regrisk.app.crosswalk_page import crosswalk_of
from regrisk.app.score import Scored
from regrisk.app.workspace import Workspace
from regrisk.scoring.evaluate import evaluate
from regrisk_ui.pages.crosswalk import CrosswalkPage
from regrisk_ui.pages.crosswalk_card import TopicCard
from regrisk_ui.pages.submission import SubmissionPage
from regrisk_ui.window import Window
from tests.ui.pages.conftest import ShowWindow
from tests.ui.pages.steps import Key, catch_up, focus, named, page, press, session, words, write


@pytest.fixture
def topics(show: ShowWindow, lakes: Workspace) -> Window:
    """The page with its first topics on it; the others follow."""
    window = show(lakes)
    window.go("crosswalk")
    catch_up()
    return window


def test_the_submission_page_leads_to_every_topic(show: ShowWindow, lakes: Workspace) -> None:
    window = show(lakes)
    window.go("submission")
    catch_up()
    assert "Where a form’s wording is stricter than your answer" in words(page(window, SubmissionPage))

    named(window, "All 70 topics").click()
    catch_up()
    page(window, CrosswalkPage)


def test_every_topic_says_what_the_command_line_says(qtbot: QtBot, topics: Window) -> None:
    opened, shown = session(topics), page(topics, CrosswalkPage)
    qtbot.waitUntil(lambda: len(shown.cards) == 70, timeout=30_000)
    catch_up()
    said = {card.topic.key: words(card) for card in shown.cards}

    scored = Scored(opened.pack, opened.assessment, evaluate(opened.pack, opened.assessment))
    for answer in crosswalk_of(scored):
        card = said[answer.id]
        assert answer.wording in card
        assert answer.because in card
        assert answer.strict is None or answer.strict in card
        for _, scope in answer.scopes:
            assert scope in card


def test_topics_are_found_by_their_words_and_by_group(topics: Window) -> None:
    shown = page(topics, CrosswalkPage)

    press(Key.Key_Slash)
    assert focus() is shown.finder.line
    write(shown.finder.line, "backup second factor")
    catch_up()
    assert 0 < len(shown.cards) < 12
    assert all("backup" in card.topic.searched for card in shown.cards)

    write(shown.finder.line, "zzzz")
    catch_up()
    assert "No topic matches" in words(shown)
    named(shown, "Show all topics").click()
    named(shown, "Form is stricter").click()
    catch_up()
    assert shown.cards
    assert all(card.topic.warning for card in shown.cards)


def test_an_answer_is_copied_with_its_words_and_scope(qtbot: QtBot, topics: Window) -> None:
    shown = page(topics, CrosswalkPage)

    def stricter() -> list[TopicCard]:
        return [card for card in shown.cards if card.topic.warning and card.topic.add]

    qtbot.waitUntil(lambda: bool(stricter()), timeout=30_000)
    card = stricter()[0]

    card.copy.click()

    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(card.topic.wording)
    assert f"Answer: {card.topic.answer}" in copied
    for sentence in card.topic.add:
        assert sentence in copied


def test_what_changes_an_answer_changes_its_topic(qtbot: QtBot, topics: Window) -> None:
    shown = page(topics, CrosswalkPage)
    first = shown.cards[0].topic

    session(topics).answer("ACC-01", "none")
    topics.go("results")
    topics.go("crosswalk")
    qtbot.waitUntil(lambda: bool(shown.cards))
    catch_up()

    assert shown.cards[0].topic.key == first.key
    assert shown.cards[0].topic.answer != first.answer
