"""What is said, in the language of the moment."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest

from regrisk import spoken, words
from regrisk.catalogue import languages, lookup_in
from regrisk.words import english, later, say, say_many, speak, speaking

A_DAY = date(2026, 11, 24)
GERMAN = lookup_in("de")


def shouting(text: str, number: int | None) -> str:
    """A language that is English, but louder."""
    if "\x04" in text:
        text, _, about = text.partition("\x04")
        return f"{text.upper()} ({about})"
    return text if text == "unknown" else f"{text.upper()}{'' if number is None else number}"


@pytest.fixture
def _window_shouts() -> Iterator[None]:
    speak(shouting)
    yield
    speak(english)


def test_english_is_the_text_itself() -> None:
    assert say("Close {it}") == "Close {it}"
    assert say("Close {it}", it="the card") == "Close the card"
    assert say("Open", about="state") == "Open"
    assert later("Light") == "Light"


@pytest.mark.parametrize(("number", "said"), [(0, "0 lines"), (1, "1 line"), (2, "2 lines")])
def test_a_count_agrees(number: int, said: str) -> None:
    assert say_many(number, "{number} line", "{number} lines") == said


def test_the_number_can_be_written_otherwise() -> None:
    assert say_many(3, "{number} line", "{number} lines", number=spoken.word(3)) == "three lines"


@pytest.mark.usefixtures("_window_shouts")
def test_the_window_speaks_in_every_thread() -> None:
    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(say, "close").result() == "CLOSE"


@pytest.mark.usefixtures("_window_shouts")
def test_a_document_is_in_its_own_language_whatever_the_window_speaks() -> None:
    with speaking(english):
        assert say("close") == "close"
        with ThreadPoolExecutor(1) as pool:
            assert pool.submit(say, "close").result() == "CLOSE"
    assert say("close") == "CLOSE"


def test_a_lookup_learns_what_a_word_is_about_and_how_many_there_are() -> None:
    with speaking(shouting):
        assert say("open", about="state") == "OPEN (state)"
        assert say_many(2, "a line", "lines") == "LINES2"


def test_an_unknown_text_is_said_in_english() -> None:
    with speaking(GERMAN):
        assert say("Nobody translates {this}.", this="that") == "Nobody translates that."
        assert say("Nobody", about="translates this") == "Nobody"
        assert say_many(1, "{number} unheard-of", "{number} unheard-ofs") == "1 unheard-of"


def test_an_error_inside_a_document_gives_the_language_back() -> None:
    with pytest.raises(LookupError), speaking(shouting):
        raise LookupError
    assert words.say("close") == "close"


def test_days_and_numbers_in_english() -> None:
    assert spoken.day(A_DAY) == "24 Nov 2026"
    assert spoken.day(A_DAY, space=spoken.NBSP) == "24\u00a0Nov\u00a02026"
    assert (spoken.short_day(A_DAY), spoken.tight_day(A_DAY)) == ("24 Nov", "24 Nov 26")
    assert (spoken.number(182000), spoken.figure("1,234.5"), spoken.word(0)) == ("182,000", "1,234.5", "no")
    assert spoken.listed("abc") == "a, b and c"


def test_days_and_numbers_in_german() -> None:
    with speaking(GERMAN):
        assert spoken.day(A_DAY) == "24. November 2026"
        assert (spoken.short_day(A_DAY), spoken.tight_day(A_DAY)) == ("24. Nov.", "24. Nov. 26")
        assert (spoken.number(182000), spoken.figure("1,234.5")) == ("182.000", "1.234,5")
        assert spoken.listed("abc", "or") == "a, b oder c"


def test_english_is_always_offered() -> None:
    assert languages()[0] == ("en", "English")


def test_there_is_no_lookup_but_english_for_a_language_nobody_wrote() -> None:
    assert lookup_in("xx") is english
