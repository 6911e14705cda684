"""A questionnaire and an evaluation in the language of a paper, of the window, or of the questionnaire."""

import json
from typing import get_args

from regrisk.app.shipped import pack_of_copy, shown_pack
from regrisk.catalogue import lookup_in
from regrisk.model.assessment import Assessment
from regrisk.model.evaluation import Evaluation
from regrisk.model.pack import Pack
from regrisk.report.language import Language
from regrisk.scoring.evaluate import evaluate
from regrisk.words import speaking

LANGUAGES: tuple[Language, ...] = get_args(Language)
"""The languages that papers are written in."""


def language_of(pack: Pack) -> Language:
    """Return the language of papers that nobody chose another for: that of *pack*, else English."""
    return next((each for each in LANGUAGES if each == pack.language), "en")


def pack_of_paper(pack: Pack, language: str) -> Pack:
    """Return *pack* in *language*, or in its own where it is not translated.

    Raises:
        PackError: the translation cannot be read.
    """
    return pack if pack.language == language else shown_pack(pack.canonical, language)


def in_order_of_copy(pack: Pack) -> Pack:
    """Return *pack* with the members of its tables in the order that a copy of it has.

    A file may give them in another one. Whoever checks a sealed paper has the copy alone, and prints the
    paper again from a translation of that.
    """
    data = pack.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    return pack.in_words(json.dumps(data, sort_keys=True))


def evaluation_of_paper(
    pack: Pack, assessment: Assessment, evaluation: Evaluation, language: str
) -> Evaluation:
    """Return *evaluation*, whose figures stand, with its sentences in *language*, that of *pack*."""
    with speaking(lookup_in(language)):
        return said_again(pack, assessment, evaluation)


def said_again(pack: Pack, assessment: Assessment, evaluation: Evaluation) -> Evaluation:
    """Return *evaluation* with its sentences in the language of the moment and the words of *pack*.

    It stays as it is where the program of today concludes something else.
    """
    from regrisk.export.figures import figures_of  # the first window needs none of what it loads

    made = evaluate(pack, assessment, evaluation.evaluated_on)
    return made if figures_of(made, pack) == figures_of(evaluation, pack) else evaluation


def evaluation_to_keep(pack: Pack, assessment: Assessment) -> Evaluation:
    """Return what is stored of an assessment that answers *pack*: sentences in the pack's own language."""
    own = pack_of_copy(pack.canonical)
    with speaking(lookup_in(own.language)):
        return evaluate(own, assessment)
