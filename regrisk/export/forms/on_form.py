"""What the answers say on a form: in the language of the form, whatever the window speaks."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from regrisk.catalogue import lookup_in
from regrisk.export.forms.facts import facts_said
from regrisk.export.forms.said import Said
from regrisk.export.forms.wording import added_words, topic_text, topic_values
from regrisk.model.assessment import Assessment
from regrisk.model.evaluation import Evaluation
from regrisk.model.pack import Pack
from regrisk.scoring.crosswalk import crosswalk
from regrisk.words import speaking


@dataclass(frozen=True, slots=True)
class OnForm:
    """What may be written on a form.

    ``topics`` gives by topic its plain answer, ``words`` those that make its answer true: none where it
    needs none, None where a person must write them. ``fact`` gives what a profile fact says, or one part
    of it; None where nothing is given.
    """

    topics: Mapping[str, Said]
    words: Mapping[str, str | None]
    fact: Callable[[str, str | None], Said | None]


def on_form(pack: Pack, assessment: Assessment, evaluation: Evaluation) -> OnForm:
    """Return what may be written on a form in the language of *pack*, as of the day of *evaluation*."""
    lookup = lookup_in(pack.language)
    facts = facts_said(pack, assessment, evaluation)

    def fact(name: str, part: str | None) -> Said | None:
        with speaking(lookup):
            return facts(name, part)

    with speaking(lookup):
        answers = crosswalk(pack, assessment, evaluation)
        return OnForm(
            topics={answer.id: Said(topic_text(answer), topic_values(answer)) for answer in answers},
            words={answer.id: added_words(answer) for answer in answers},
            fact=fact,
        )
