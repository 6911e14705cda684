"""A report in German, read back from its file: its headings, its figures, and nothing left in English."""

import re
from collections.abc import Callable
from datetime import date

import pytest

from regrisk import spoken
from regrisk.app.packs import pack_in
from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from regrisk.report import phrases
from regrisk.report.build import build_report
from regrisk.report.content_digest import content_digest
from regrisk.report.document import Variant
from regrisk.report.html.render import render_html
from regrisk.report.room import more_room
from regrisk.scoring.display import shown_text
from regrisk.scoring.evaluate import evaluate
from regrisk.words import Lookup, english, speak, speaking
from tests.report.making import Made, said
from tests.thorough import LONG

Report = Callable[..., Made]
TITLES = (
    "Überblick für den Vorstand",
    "Inhalt",
    "Wie dieser Bericht zu lesen ist",
    "Punktzahl und Begrenzungen",
    "Punkterechnung nach Bereich",
    "Antworten nach Bereich",
    "K.-o.-Kriterien und Auflagen",
    "Ausschlüsse im Blick",
    "Widersprüche",
    "Deckung und Verträge",
    "Preistreiber",
    "Empfohlene Maßnahmen",
    "Plan zum nächsten Band",
    "Trend und Änderungen",
    "Nachweisverzeichnis",
    "Rahmenwerke",
    "Bestätigung",
    "Methode und Grenzen",
)
# Works are cited by their own English names; the rows of contradictions are keyed by the rules.
CITING = {"method", "contradictions"}
NAMES = ("mid-size-conditional", "weak-start", "small-new-quick", "strong-renewal")
VARIANTS = ("full", "summary", "redacted")
# The parts of a summary and of a redacted report depend little on what was answered.
REPORTS = [
    (name, variant) for name in NAMES for variant in VARIANTS if LONG or variant == "full" or name == NAMES[0]
]
ENGLISH = re.compile(r"\b(the|of|with|from|this|before|is|are|which)\b", re.IGNORECASE)


def test_its_headings_stand_in_order(german_report: Report) -> None:
    made = german_report("mid-size-conditional")
    titles = tuple(section.title for section in made.document.sections)
    assert titles == TITLES
    pages = [
        next(number for number, page in enumerate(made.pages) if number and f"{title}\n" in f"{page}\n")
        for title in TITLES
    ]
    assert pages == sorted(pages)


def test_figures_have_a_comma_and_days_their_months(german_report: Report) -> None:
    made = german_report("mid-size-conditional")
    score = shown_text(made.evaluation.score.points)
    assert score.replace(".", ",") in made.text
    assert score not in made.text
    assert "Stand 20.11.2026" in made.text
    assert "20. November 2026" in made.text.replace("\u00a0", " ")


@pytest.mark.parametrize(("name", "variant"), REPORTS)
def test_the_catalogue_has_all_that_a_report_says(
    german_report: Report, unsaid: set[str], name: str, variant: Variant
) -> None:
    assert german_report(name, variant).content
    assert unsaid == set()


def test_a_report_without_names_holds_no_english(german_report: Report) -> None:
    """What people typed is English in the examples, and withheld from this variant."""
    document = german_report("mid-size-conditional", "redacted").document
    left = {
        section.key: found
        for section in document.sections
        if section.key not in CITING and (found := ENGLISH.findall(said(document, section.key)))
    }
    assert left == {}


def test_labels_of_ours_are_german(german_report: Report) -> None:
    document = german_report("mid-size-conditional").document
    words = said(document, "frameworks")
    assert "Notfallplan" in words
    assert "Mehrfaktor-Anmeldung" in words
    assert "Contingency plan" not in words
    assert "Multifactor Authentication" not in words
    assert "Vorfälle im Profil, keine in der Schadenhistorie" in said(document, "contradictions")


@pytest.mark.parametrize(("variant", "word"), [("summary", "KURZFASSUNG"), ("redacted", "GESCHWÄRZT")])
def test_every_head_names_the_variant(german_report: Report, variant: Variant, word: str) -> None:
    made = german_report("mid-size-conditional", variant)
    assert all(word in page for page in made.pages[1:])


def test_the_page_to_sign_holds_what_is_submitted(german_report: Report) -> None:
    """It is longer in German than in English, and is set closer."""
    report = german_report("mid-size-conditional")
    first, after = (
        next(page for title, page in report.bookmarks.items() if word in title)
        for word in ("Bestätigung", "Methode und Grenzen")
    )
    assert after - first == 1
    assert "noch niemandem" in report.pages[first]


def test_the_files_say_their_language(german_report: Report) -> None:
    made = german_report("small-new-quick")
    assert str(made.reader.root_object["/Lang"]) == "de"
    assert b'<html lang="de">' in render_html(made.document)


def test_the_digest_is_one_in_every_language(
    german_report: Report, pack: Pack, examples: dict[str, Assessment]
) -> None:
    made, assessment = german_report("strong-renewal"), examples["strong-renewal"]
    assert made.document.cover is not None
    assert content_digest(pack, assessment, made.evaluation) in made.document.cover.digest


def test_an_english_report_does_not_hang_on_the_window(
    german: Lookup, pack: Pack, examples: dict[str, Assessment]
) -> None:
    assessment = examples["weak-start"]
    before = build_report(pack, assessment, evaluate(pack, assessment))
    speak(german)
    try:
        now = build_report(pack, assessment, evaluate(pack, assessment))
    finally:
        speak(english)
    assert now == before


def test_a_translated_questionnaire_leads_to_the_same_digest(
    german: Lookup, pack: Pack, examples: dict[str, Assessment]
) -> None:
    assessment = examples["small-new-quick"]
    own = evaluate(pack, assessment)
    with speaking(german):
        other = evaluate(pack_in(pack, "de"), assessment)
    assert other != own
    assert content_digest(pack_in(pack, "de"), assessment, other) == content_digest(pack, assessment, own)


@pytest.mark.parametrize(
    ("low", "high", "shown"),
    [
        (318, 318, "318 $"),
        (9_400, 9_400, "9,4 Tsd. $"),
        (51_000, 587_000, "51–587 Tsd. $"),
        (900, 1_200, "900 $ – 1,2 Tsd. $"),
        (169_000, 1_780_000, "169 Tsd. – 1,78 Mio. $"),
    ],
)
def test_amounts_have_their_unit_behind(german: Lookup, low: int, high: int, shown: str) -> None:
    with speaking(german):
        assert phrases.money_range(low, high).replace(spoken.NBSP, " ") == shown


def test_a_narrow_column_has_days_in_figures(german: Lookup) -> None:
    on = date(2026, 9, 4)
    assert phrases.narrow_day(on) == phrases.day(on) == f"4{spoken.NBSP}Sep{spoken.NBSP}2026"
    with speaking(german):
        assert phrases.narrow_day(on) == "4.9.2026"


def test_a_column_grows_for_a_word_that_would_be_broken() -> None:
    assert more_room(["Head of IT", "Security officer"], 51, 50) == 0
    assert 0 < more_room(["Sicherheitsbeauftragter"], 51, 50) < 50
    assert more_room(["Donaudampfschifffahrtsgesellschaft"], 51, 10) == 10
