"""What changed since the last sealed submission: in one sentence, and where the rest stands."""

from fractions import Fraction

from regrisk import spoken
from regrisk.model.comparison import Comparison
from regrisk.report.blocks import Block, Heading, Text
from regrisk.report.dossier import Dossier
from regrisk.report.inline import Words
from regrisk.report.phrases import day, number
from regrisk.report.sections.not_seen import naming
from regrisk.scoring.display import shown_text, signed_text
from regrisk.words import say, say_many


def since_sealed(dossier: Dossier) -> tuple[Block, ...]:
    """Return what whoever attests now has to know of the last submission, or that none is known."""
    return (Heading(text=say("Since the last submission")), Text(words=_words(dossier)))


def _words(dossier: Dossier) -> Words:
    trend, changes = dossier.section("trend"), dossier.changes
    if changes is not None:
        return naming(_changed(changes), trend)
    sealed = [point for point in dossier.earlier if point.sealed]
    if not sealed:
        return say("No earlier sealed submission of this registry is known here.")
    text = say(
        "The last sealed submission, of {day}, answers another questionnaire, so the answers are not "
        "compared one by one. How the figures moved stands in {section}.",
        day=day(sealed[-1].taken_on),
        section="{section}",
    )
    return naming(text, trend)


def _changed(changes: Comparison) -> str:
    since, moved = day(changes.from_.taken_on), len({each.question for each in changes.changes})
    if not moved:
        return say(
            "Nothing changed since the submission of {day} that moves a figure; see {section}.",
            day=since,
            section="{section}",
        )
    return say_many(
        moved,
        "Since the submission of {day} one question stands otherwise: the score moved by {score}, what is "
        "evidenced by {evidenced}. What changed and why stands in {section}.",
        "Since the submission of {day} {number} questions stand otherwise: the score moved by {score}, what "
        "is evidenced by {evidenced}. What changed and why stands in {section}.",
        number=number(moved),
        day=since,
        score=_difference(changes.from_.points, changes.to.points),
        evidenced=_difference(changes.from_.evidenced, changes.to.evidenced),
        section="{section}",
    )


def _difference(before: Fraction, after: Fraction) -> str:
    """Return the difference of two figures as they are printed, as the trend states it."""
    return spoken.figure(signed_text(Fraction(shown_text(after)) - Fraction(shown_text(before))))
