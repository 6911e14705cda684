"""The window speaks another language at once, and is itself again afterwards."""

from collections.abc import Iterator
from datetime import date
from threading import Event

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from regrisk import catalogue
from regrisk.app.workspace import Workspace
from regrisk.catalogue import lookup_in
from regrisk.model.evaluation import Evaluation
from regrisk.words import ASIDE, say, speaking
from regrisk_ui import app, language
from regrisk_ui.components.keycap import words as key_words
from regrisk_ui.components.number_field import NumberTextError, read_number, shown_number
from regrisk_ui.presenters.settings import Preferences, keep_preferences, read_preferences
from regrisk_ui.showing import Showing
from regrisk_ui.tasks import IsCancelled, Progress, Tasks
from regrisk_ui.window import Window


@pytest.fixture
def tasks() -> Tasks:
    """What runs the work of the window."""
    return Tasks()


@pytest.fixture
def showing(speech: language.Language, lakes: Workspace, tasks: Tasks) -> Iterator[Showing]:
    made = Showing(lambda: app.open_window(lakes, tasks), tasks)
    made.window.show()
    yield made
    made.stop()
    made.window.close()
    made.window.deleteLater()
    tasks.stop()


def test_texts_are_said_through_qt(speech: language.Language) -> None:
    speech.speak("de")

    assert say("Nov", about="month") == "November"
    assert say("Nobody translates this") == "Nobody translates this"
    assert say("Nobody", about="translates this") == "Nobody"

    speech.speak("en")

    assert say("Nov", about="month") == "Nov"


def test_qt_says_all_that_the_catalogue_says(speech: language.Language) -> None:
    texts = catalogue.texts_in("de")
    speech.speak("de")

    for key, said in texts.items():
        text, _, about = key.partition(ASIDE)
        if isinstance(said, str):
            assert language._look_up(f"{text}{ASIDE}{about}" if about else text, None) == said
        else:
            assert (language._look_up(key, 1), language._look_up(key, 7)) == said


def test_a_document_keeps_its_language_in_a_german_window(speech: language.Language) -> None:
    speech.speak("de")

    with speaking(lookup_in("en")):
        assert say("Nov", about="month") == "Nov"


def test_fields_write_numbers_as_the_language_does(speech: language.Language) -> None:
    before = QLocale().decimalPoint()

    speech.speak("de")
    assert QLocale().decimalPoint() == ","

    speech.speak("en")
    assert QLocale().decimalPoint() == before


def test_buttons_of_qt_speak_too(speech: language.Language, qapp: QApplication) -> None:
    speech.speak("de")

    assert qapp.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_a_language_that_is_not_offered_is_english(speech: language.Language) -> None:
    speech.choose("xx")

    assert speech.code == "en"


def test_the_choice_is_kept_and_an_unknown_one_follows_the_computer(lakes: Workspace) -> None:
    keep_preferences(Preferences(language="en"), lakes.set_setting)
    assert read_preferences(lakes.setting).language == "en"

    lakes.set_setting("language", "klingon")
    assert read_preferences(lakes.setting).language == "system"


def test_the_window_is_made_anew_where_it_stands(
    qtbot: QtBot,
    speech: language.Language,
    lakes: Workspace,
    showing: Showing,
) -> None:
    old = showing.window
    session = old.session
    assert session is not None
    old.go("settings")
    chosen = Preferences(language="de")
    keep_preferences(chosen, lakes.set_setting)

    with qtbot.waitSignal(showing.renewed):
        app.apply(chosen)

    new = showing.window
    assert new is not old
    assert new.isVisible()
    assert (new.shown_name, old.isVisible()) == ("settings", False)
    assert new.session is not None
    assert new.session.record == session.record
    assert new.session.pack.language == "de"
    assert new.session.pack.digest == session.pack.digest
    assert lakes.evaluation_of(session.record.id).contributions == session.evaluation.contributions


def test_a_change_of_language_waits_for_the_work_under_way(
    qtbot: QtBot, speech: language.Language, tasks: Tasks, showing: Showing
) -> None:
    old, go_on, renewed = showing.window, Event(), []
    showing.renewed.connect(lambda: renewed.append(True))
    told: list[object] = []

    def work(_progress: Progress, _cancelled: IsCancelled) -> str:
        go_on.wait(20)
        return "done"

    tasks.run(work).finished.connect(lambda value: told.append((value, bool(renewed))))

    speech.speak("de")
    qtbot.waitUntil(lambda: any("laufende Arbeit" in toast.sentence for toast in old.toaster.shown))
    assert showing.window is old
    go_on.set()

    qtbot.waitUntil(lambda: showing.window is not old)
    assert told == [("done", False)]


def test_what_is_stored_stays_in_the_language_of_the_pack(
    speech: language.Language, lakes: Workspace
) -> None:
    """A workspace written by a German window is the one that an English window writes."""
    record = lakes.assessments(lakes.registries()[0].id)[0]
    lakes.show_packs_in("de")
    speech.speak("de")
    session = lakes.session(record.id)
    question = session.pack.domains[0].questions[0].id
    shown = session.respond(question, None)

    stored = lakes.evaluation_of(record.id)

    assert stored != shown
    assert [part.because for part in stored.contributions] == [
        part.because for part in _english(lakes, record.id).contributions
    ]


def _english(workspace: Workspace, assessment: int) -> Evaluation:
    workspace.show_packs_in("")
    language.current().speak("en")
    return workspace.session(assessment).evaluation


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("182.000", 182000),
        ("1.234,5", 1234.5),
        ("1234,5", 1234.5),
        ("7", 7),
        ("-3,5", -3.5),
        (" 1.000 ", 1000),
    ],
)
def test_a_german_number_is_read_and_shown_as_germans_write_it(
    speech: language.Language, typed: str, number: float
) -> None:
    speech.speak("de")

    assert read_number(typed, decimals=1) == number
    assert read_number(shown_number(number), decimals=1) == number


@pytest.mark.parametrize("typed", ["1.5", "12.34", "1.2345", "1.000.0", "1,234.5"])
def test_a_number_of_english_habit_is_refused_in_german_and_never_read_otherwise(
    speech: language.Language, typed: str
) -> None:
    speech.speak("de")

    with pytest.raises(NumberTextError, match=r"182\.000"):
        read_number(typed, decimals=2)


def test_the_frame_of_the_window_is_german(qtbot: QtBot, speech: language.Language, lakes: Workspace) -> None:
    app.apply(read_preferences(lakes.setting))
    speech.speak("de")
    window = Window(lakes, {}, date.today)
    qtbot.addWidget(window)

    names = {child.accessibleName() for child in window.findChildren(QWidget)} | {
        action.text() for action in window.actions()
    }

    assert {"Rückgängig", "Suchen", "Hilfe", "Obere Leiste", "Nächster Bereich"} <= names
    assert not names & {"Undo", "Redo", "Search", "Help", "Top bar", "Next domain"}
    assert key_words("Ctrl+Shift+J") == "Strg Umschalt J"
    assert key_words("Ctrl+Return") == "Strg Eingabe"
