"""Score and gates: which rule decided the band, how firm it is, and what would change it."""

from collections.abc import Iterator

from regrisk.model.evaluation import Forecast
from regrisk.report.blocks import Chart, Columns, Heading, Note, Text
from regrisk.report.document import Section
from regrisk.report.dossier import Dossier
from regrisk.report.figures import last_sealed, meter
from regrisk.report.inline import PageOf, Run, bold, filled
from regrisk.report.phrases import capital, day, listed, shown, word
from regrisk.report.references import words
from regrisk.report.sections.band_steps import band_steps
from regrisk.report.sections.states import states
from regrisk.report.sections.would_change import would_change
from regrisk.report.wording import GATE
from regrisk.words import say, say_many


def section(dossier: Dossier) -> Section:
    """Return the section on score and gates."""
    return Section(
        key="score",
        title=say("Score and gates"),
        lede=say("What the band rests on, which rule decided it, and how firm it is."),
        blocks=(
            Chart(figures=meter(dossier)),
            Note(words=_reading(dossier)),
            Heading(text=say("How the band was reached")),
            band_steps(dossier),
            *_gate_note(dossier),
            Heading(text=say("How firm is it")),
            Columns(columns=(tuple(_firm(dossier)), (states(dossier),))),
            Heading(text=say("What would change the band")),
            would_change(dossier),
        ),
    )


def _reading(dossier: Dossier) -> str:
    unknown = sum(1 for part in dossier.counting if part.state == "unknown")
    unanswered = len(dossier.evaluation.open)
    kinds = []
    if unknown:
        kinds.append(
            say_many(
                unknown,
                "one question answered “we do not know”",
                "{number} questions answered “we do not know”",
                number=word(unknown),
            )
        )
    if unanswered:
        kinds.append(
            say_many(
                unanswered,
                "one question not answered yet",
                "{number} questions not answered yet",
                number=word(unanswered),
            )
        )
    sentences = [
        say("Read the solid bar first: {points} points can be shown today.", points=dossier.evidenced),
    ]
    if dossier.score != dossier.evidenced:
        sentences.append(say("The hatched bar to {points} is claimed and not shown.", points=dossier.score))
    if kinds:
        sentences.append(
            say(
                "The dashed part to {points} is open: {questions}.",
                points=dossier.potential,
                questions=listed(kinds),
            )
        )
    if (last := last_sealed(dossier)) is not None:
        sentences.append(
            say("The upright tick is the last sealed submission, {day}.", day=day(last.taken_on))
        )
    return " ".join(sentences)


def _gate_note(dossier: Dossier) -> Iterator[Note]:
    """The fixed sentence on gates, with the kind of the gate that holds lowest."""
    gates = dossier.evaluation.band.gates
    if not gates or dossier.provisional:
        return
    bands = dossier.pack.bands.bands
    order = [band.id for band in bands]
    gate = max(gates, key=lambda each: order.index(each.band_at_most))
    above = bands[order.index(gate.band_at_most) - 1]
    count = len(gate.questions)
    yield Note(
        words=say(
            GATE[gate.kind][count > 1],
            limit=above.at_least,
            question=listed(gate.questions)
            if count < 4
            else say("{number} questions", about="of a gate", number=word(count)),
            band=dossier.pack.band_by_id[gate.band_at_most].title,
        )
    )


def _firm(dossier: Dossier) -> Iterator[Text]:
    evaluation = dossier.evaluation
    if (firm := evaluation.robustness) is not None:
        holds = (
            say("The band stays {band}.", band=dossier.band.title)
            if firm.band_holds
            else say("The band need not hold.")
        )
        bounds = say(
            "With every domain and question weight free to move by up to 20 %, the score lies between "
            "{worst} "
            "and {best} (exact bounds)."
        )
        yield Text(
            words=words(
                bold(f"{say('If the weights were different.')} "),
                filled(
                    f"{bounds} {{holds}}",
                    worst=bold(shown(firm.worst)),
                    best=bold(shown(firm.best)),
                    holds=holds,
                ),
            )
        )
    if (forecast := evaluation.forecast) is not None:
        yield Text(words=words(bold(f"{say('On the day cover should start.')} "), *_then(dossier, forecast)))
    yield Text(words=(bold(f"{say('What is open.')} "), _open(dossier)))


def _open(dossier: Dossier) -> str:
    """Say how far the score may be from the truth; where nothing is open there is no range."""
    if not any(part.state in ("unknown", "unanswered") for part in dossier.counting):
        return say("Nothing that counts is unknown or unanswered.")
    return say(
        "From score to potential, {score} to {potential}, is the honest range: what is unknown or unanswered "
        "lies in it.",
        score=dossier.score,
        potential=dossier.potential,
    )


def _then(dossier: Dossier, forecast: Forecast) -> Iterator[tuple[str | Run | PageOf, ...]]:
    """What is shown on the day cover should start, and what lapses until then."""
    after, count = shown(forecast.evidenced), len(forecast.expired)
    stays = after == dossier.evidenced
    moved = say("stays at {after}") if stays else say("moves from {before} to {after}")
    yield filled(
        say("If nothing is renewed, evidenced {moved} by {day}."),
        moved=filled(moved, before=dossier.evidenced, after=bold(after)),
        day=day(forecast.on),
    )
    if count:
        lapsing = say_many(
            count,
            "One piece of evidence lapses; {section} lists it.",
            "{number} pieces of evidence lapse; {section} lists them.",
            number=capital(word(count)),
            section="{section}",
        )
        yield filled(f" {lapsing}", section=dossier.section("evidence"))
