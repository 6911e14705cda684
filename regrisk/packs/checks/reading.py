"""How hard a question is to read, after Flesch and Kincaid."""

import re
from collections.abc import Iterator

from regrisk.model.question import AnyQuestion, BuildsOn, Maturity, Multi
from regrisk.packs.checks.subject import Subject
from regrisk.packs.faults import Fault

HARDEST = 16.0
"""School years that a question may ask of its reader: those of a first degree."""

_LEAST_WORDS = 30
"""Fewer words than this say nothing about how hard a text is."""

_SENTENCE = re.compile(r"[.!?:;]+(?:\s|$)")
_WORD = re.compile(r"[A-Za-z]+(?:['’-][A-Za-z]+)*")
_VOWELS = re.compile(r"[aeiouy]+")


def check_reading(subject: Subject) -> Iterator[Fault]:
    """Yield each question of a pack in English that is too hard to read."""
    if subject.pack.language.split("-")[0] != "en":
        return
    for d, domain in enumerate(subject.pack.domains):
        for q, question in enumerate(domain.questions):
            grade = grade_of(words_of(question))
            if grade > HARDEST:
                years = f"{grade:.0f} years of school, and {HARDEST:.0f} are the most"
                what = f"{question.id} is hard to read: it asks for {years}."
                remedy = "Use shorter sentences and shorter words."
                yield Fault(("domains", d, "questions", q, "text"), what, remedy, "READING")


def words_of(question: AnyQuestion) -> tuple[str, ...]:
    """Return the sentences that a reader of *question* meets on its card."""
    match question:
        case Maturity():
            answers = [text.adds if isinstance(text, BuildsOn) else text for text in question.levels]
        case Multi():
            answers = [choice.label for choice in question.choices]
        case _:
            answers = [option.label for option in question.options]
    return question.text, question.help, *answers


def grade_of(texts: tuple[str, ...]) -> float:
    """Return the school years that *texts* ask for; 0 where there are too few words to tell.

    Source: Kincaid, Fishburne, Rogers and Chissom, Research Branch Report 8-75, 1975:
    0.39 words a sentence + 11.8 syllables a word - 15.59.
    """
    words = [word for text in texts for word in _WORD.findall(text)]
    if len(words) < _LEAST_WORDS:
        return 0.0
    sentences = sum(max(1, len(_SENTENCE.findall(text))) for text in texts)
    syllables = sum(syllables_in(word) for word in words)
    return 0.39 * len(words) / sentences + 11.8 * syllables / len(words) - 15.59


def syllables_in(word: str) -> int:
    """Return about how many syllables the English *word* has."""
    lower = word.lower()
    groups = len(_VOWELS.findall(lower))
    silent = lower.endswith("e") and not lower.endswith(("le", "ee", "ie")) and groups > 1
    return max(1, groups - silent)
