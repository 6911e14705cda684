"""How alike two wordings are: by the words they share, rare words counting more. Nothing is hidden in it."""

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

_WORD = re.compile(r"[a-z0-9]+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_ENDINGS = ("ations", "ation", "ions", "ion", "ings", "ing", "ers", "er", "ies", "ed", "es", "s", "y", "e")
_SHORTEST_STEM = 4
_FILLERS = """
a all an and any are as at be been by can do does each every for from had has have how if in into is
it its kind made may must not of on or other our over own please provide question section such than
that the their them there these they this to type under up use used was we what when where which who
whom will with within would you your field text box check checkbox radio button page row answer
describe explain
"""
_EMPTY = frozenset(_FILLERS.split())
_MEANS: Mapping[str, str] = {
    "2fa": "factor",
    "admin": "administrator",
    "ai": "artificial intelligence",
    "antivirus": "endpoint detection",
    "authentication": "login",
    "baa": "business associate agreement",
    "bcp": "continuity plan",
    "center": "centre",
    "centers": "centre",
    "dlp": "loss prevention",
    "dr": "recovery",
    "edr": "endpoint detection response",
    "eol": "end life",
    "email": "mail",
    "emails": "mail",
    "ephi": "health data",
    "mfa": "multi factor login",
    "multifactor": "multi factor",
    "organization": "organisation",
    "pam": "privileged access",
    "phi": "health data",
    "pii": "personal data",
    "rdp": "remote desktop",
    "siem": "central logs",
    "soc": "security operations centre",
    "xdr": "endpoint detection response",
}
"""Short forms and spellings that applications use, in the words of the topics."""


class Likeness(NamedTuple):
    """A share from 0 to 1, and the words it rests on, as they were asked."""

    share: float
    words: tuple[str, ...]


def words_of(text: str) -> Mapping[str, str]:
    """Return the words of *text* that mean something, by what is left of them without their endings."""
    folded = unicodedata.normalize("NFKD", _CAMEL.sub(" ", text)).casefold()
    plain = "".join(char for char in folded if not unicodedata.combining(char))
    said = ((meant, word) for word in _WORD.findall(plain) for meant in _MEANS.get(word, word).split())
    return {_stem(meant): word for meant, word in said if meant not in _EMPTY and not meant.isdecimal()}


def weights(texts: Iterable[Collection[str]]) -> Mapping[str, float]:
    """Return how much each word counts: the fewer of the *texts* have it, the more."""
    listed = [set(words) for words in texts]
    often = Counter(word for words in listed for word in words)
    return {word: math.log(1 + len(listed) / count) for word, count in often.items()}


def likeness(
    asked: Mapping[str, str], title: Collection[str], body: Collection[str], weight: Mapping[str, float]
) -> Likeness:
    """Return how alike the words *asked* are to a topic whose *title* and *body* have these words.

    It is the mean of two shares, by weight: how much of the wording the topic has, and how much of the
    topic's title the wording has. One word that is not even in the title says nothing.
    """
    unknown = max(weight.values(), default=1.0)
    shared = set(asked) & (set(title) | set(body))
    in_title = set(asked) & set(title)
    if not asked or not title or not shared or (not in_title and len(shared) == 1):
        return Likeness(0.0, ())
    of_wording = _sum(shared, weight, unknown) / _sum(asked, weight, unknown)
    of_title = _sum(in_title, weight, unknown) / _sum(title, weight, unknown)
    return Likeness((of_wording + of_title) / 2, tuple(sorted({asked[word] for word in shared})))


def _sum(words: Iterable[str], weight: Mapping[str, float], unknown: float) -> float:
    return math.fsum(weight.get(word, unknown) for word in sorted(words))


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM and not word.endswith("ss"):
            return word.removesuffix(ending)
    return word
