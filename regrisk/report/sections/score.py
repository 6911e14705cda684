"""Score and gates: which rule decided the band, how firm it is, and what would change it."""

from collections.abc import Iterator

from regrisk.report.blocks import Chart, Columns, Heading, Note, Text
from regrisk.report.document import Section
from regrisk.report.dossier import Dossier
from regrisk.report.figures import last_sealed, meter
from regrisk.report.inline import bold
from regrisk.report.marks import COUNTED_AS
from regrisk.report.phrases import capital, counted, day, listed, verb, word
from regrisk.report.references import words
from regrisk.report.sections.band_steps import band_steps
from regrisk.report.sections.states import states
from regrisk.report.sections.would_change import would_change
from regrisk.report.wording import GATE
from regrisk.scoring.display import shown_text


def section(dossier: Dossier) -> Section:
    """Return the section on score and gates."""
    return Section(
        key="score",
        title="Score and gates",
        lede="What the band rests on, which rule decided it, and how firm it is.",
        blocks=(
            Chart(figures=meter(dossier)),
            Note(words=_reading(dossier)),
            Heading(text="How the band was reached"),
            band_steps(dossier),
            *_gate_note(dossier),
            Heading(text="How firm is it"),
            Columns(columns=(tuple(_firm(dossier)), (states(dossier),))),
            Heading(text="What would change the band"),
            would_change(dossier),
        ),
    )


def _reading(dossier: Dossier) -> str:
    unknown = sum(1 for part in dossier.counting if part.state == "unknown")
    unanswered = len(dossier.evaluation.open)
    kinds = []
    if unknown:
        kinds.append(f"{counted(unknown, 'question', 'questions')} answered “we do not know”")
    if unanswered:
        kinds.append(f"{counted(unanswered, 'question', 'questions')} not answered yet")
    sentences = [
        f"Read the solid bar first: {dossier.evidenced} points can be shown today.",
        f"The hatched bar to {dossier.score} is claimed in good faith.",
    ]
    if kinds:
        sentences.append(f"The dashed part to {dossier.potential} is open: {listed(kinds)}.")
    if (last := last_sealed(dossier)) is not None:
        sentences.append(f"The upright tick is the last sealed submission, {day(last.taken_on)}.")
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
    few = len(gate.questions) < 4
    sentence = GATE.format(
        limit=above.at_least,
        question=listed(gate.questions) if few else f"{word(len(gate.questions))} questions",
        band=dossier.pack.band_by_id[gate.band_at_most].title,
    )
    one, many = COUNTED_AS[gate.kind]
    plural = len(gate.questions) > 1
    yield Note(words=sentence.replace("the exclusion on", f"the {many if plural else one} on"))


def _firm(dossier: Dossier) -> Iterator[Text]:
    evaluation = dossier.evaluation
    if (firm := evaluation.robustness) is not None:
        holds = f"The band stays {dossier.band.title}." if firm.band_holds else "The band need not hold."
        yield Text(
            words=(
                bold("If the weights were different. "),
                "With every domain and question weight free to move by up to 20 %, the score lies between ",
                bold(shown_text(firm.worst)), " and ", bold(shown_text(firm.best)),
                f" (exact bounds). {holds}",
            )
        )  # fmt: skip
    if (forecast := evaluation.forecast) is not None:
        count = len(forecast.expired)
        after, on = shown_text(forecast.evidenced), day(forecast.on)
        moved = (
            "If nothing is renewed, evidenced ",
            "stays at " if after == dossier.evidenced else f"moves from {dossier.evidenced} to ",
            bold(after),
            f" by {on}.",
        )
        pieces = counted(count, "piece of evidence lapses", "pieces of evidence lapse")
        listed_there = (
            f" {capital(pieces)}; ",
            dossier.section("evidence"),
            f" lists {verb(count, 'it', 'them')}.",
        )
        yield Text(words=words(bold("On the day cover should start. "), moved, listed_there if count else ()))
    yield Text(
        words=(
            bold("What is open. "),
            f"From score to potential, {dossier.score} to {dossier.potential}, is the honest range: "
            "what is unknown or unanswered lies in it.",
        )
    )
