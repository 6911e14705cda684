"""The quick screen: its few cards as one page of the wizard, and what they leave open as a range."""

from dataclasses import dataclass, replace

from typing_extensions import override

from regrisk.model.assessment import Assessment
from regrisk.model.evaluation import Evaluation
from regrisk.model.pack import Pack
from regrisk.model.quick import QuickRange
from regrisk.scoring.display import shown
from regrisk.scoring.quick_screen import quick_range
from regrisk.wizard.flow import Page
from regrisk.words import later, say, say_many
from regrisk_ui.presenters import words
from regrisk_ui.presenters.assessment import AssessmentPresenter
from regrisk_ui.presenters.results import Figure, MeterView, meter_view

TITLE = later("Quick screen")
PURPOSE = later("The facts and questions that bound the band best.")
_KEY = "quick"


@dataclass(frozen=True, slots=True)
class RangeView:
    """What the quick screen says so far: how far it is, its meter, and the sentence about it.

    ``done`` says that nothing of it is left.
    """

    far: str
    meter: MeterView
    sentence: str
    rest: str
    done: bool


def has_quick_screen(pack: Pack) -> bool:
    """Say whether *pack* has a quick screen."""
    return pack.quick_screen is not None


def range_view(pack: Pack, assessment: Assessment, evaluation: Evaluation) -> RangeView | None:
    """Return the range that the answers leave open; None without a quick screen."""
    found = quick_range(pack, assessment)
    if found is None:
        return None
    return RangeView(
        far=_far(found),
        meter=_meter(pack, evaluation, found),
        sentence=_sentence(found),
        rest=say("The full assessment asks the rest; every answer given here counts there as well."),
        done=not found.left and not found.facts_left,
    )


def _far(found: QuickRange) -> str:
    if not found.facts_left:
        return say("{done} of {total}", done=found.answered, total=found.asked)
    return say_many(
        len(found.facts_left),
        "{done} of {total}, and {number} fact of the registry to give",
        "{done} of {total}, and {number} facts of the registry to give",
        done=found.answered,
        total=found.asked,
    )


def _sentence(found: QuickRange) -> str:
    """Name no band until it cannot change."""
    if found.settled:
        return found.because
    return say(
        "Between {least} and {most} points. Which band that will be is still open.",
        least=words.score(found.points),
        most=words.score(found.potential),
    )


def _meter(pack: Pack, evaluation: Evaluation, found: QuickRange) -> MeterView:
    view = meter_view(pack, evaluation)
    lowest = Figure(shown(found.points), words.score(found.points), say("At least"))
    highest = Figure(shown(found.potential), words.score(found.potential), say("At most"))
    figures = say(
        "At least {least} and at most {most} of 100. Evidenced {evidenced}.",
        least=lowest.shown,
        most=highest.shown,
        evidenced=view.evidenced.shown,
    )
    return replace(view, score=lowest, potential=highest, sentence=f"{figures} {_sentence(found)}")


class QuickPresenter(AssessmentPresenter):
    """Plays one page: the facts, then the questions, that the quick screen asks and that apply here."""

    @override
    def _route(self) -> tuple[Page, ...]:
        session = self.session
        screen = session.pack.quick_screen
        if screen is None:
            raise LookupError("this questionnaire has no quick screen")
        states = {part.question: part.state for part in session.evaluation.contributions}
        asked = tuple(
            one.question for one in screen.questions if states.get(one.question, "hidden") != "hidden"
        )
        open_ = [name for name in asked if states[name] == "unanswered"]
        page = Page(
            key=_KEY,
            kind="domain",
            title=say(TITLE),
            short=say(TITLE),
            cards=(*(one.answer for one in screen.profile), *asked),
            asks=(*(one.answer for one in screen.profile), *asked),
            done=len(asked) - len(open_),
            total=len(asked),
            minutes_left=sum(session.pack.question_by_id[name].minutes for name in open_),
            knock_out=None,
        )
        return (page,)

    @override
    def _purpose(self, page: Page) -> str:
        return say(PURPOSE)
