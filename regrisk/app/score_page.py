"""The score as a page of plain text: the band, what decided it, and the reason for every point."""

from collections.abc import Iterator

from regrisk.app.plain_page import Column, fitted, heading, paragraph, rows
from regrisk.app.score import Scored
from regrisk.model.evaluation import Recommendation
from regrisk.model.ledger import Figures
from regrisk.questions.describe import day_text
from regrisk.scoring import explain
from regrisk.scoring.display import shown_text
from regrisk.scoring.ledger import ledger

_METER = 50
"""Characters of the bar that stands for 100 points."""

_NAMED = {"decline": "Decline", "exclusion": "Exclusion", "subjectivity": "Condition"}


def score_page(scored: Scored, width: int) -> str:
    """Return everything a reader of the score needs, on lines of at most *width* characters."""
    parts = (
        _head,
        _standing,
        _gates,
        _knock_outs,
        _contradictions,
        _exclusions,
        _recommendations,
        _ledger,
        _reasons,
    )
    lines = [line for part in parts for line in part(scored, width)]
    lines += ["", *paragraph(scored.pack.caution, width)]
    return "\n".join(lines) + "\n"


def _head(scored: Scored, width: int) -> Iterator[str]:
    registry, pack = scored.assessment.registry, scored.pack
    taken, evaluated = scored.assessment.taken_on, scored.evaluation.evaluated_on
    yield from paragraph(f"{registry.name}, {registry.organisation}", width)
    days = f"Taken on {day_text(taken)}, evaluated as of {day_text(evaluated)}"
    by = f"by {pack.id} {pack.version}, scoring method {scored.evaluation.method}"
    yield from paragraph(f"{days}, {by}.", width)
    yield ""


def _standing(scored: Scored, width: int) -> Iterator[str]:
    score, band = scored.evaluation.score, scored.evaluation.band
    name = scored.pack.band_by_id[band.id]
    if score.provisional:
        share = f"{shown_text(100 * score.answered_share, 0)} % answered"
        yield from _labelled("Band", f"Provisional, {share}. {scored.pack.bands.provisional}", width)
        yield from _labelled("", f"These answers alone would give {name.title}.", width)
    else:
        yield from _labelled("Band", f"{name.title}. {name.says}", width)
    yield ""
    for label, value, meaning in (
        ("Score", score.points, "points of 100 for what is claimed"),
        ("Potential", score.potential, "if every open and unknown question earned all its points"),
        ("Evidenced", score.evidenced, "for what evidence in date shows"),
    ):
        bar = "█" * int(value * _METER / 100)
        yield f"{label:<12}{shown_text(value):>5}  {bar:·<{_METER}}"
        yield f"{'':19}{meaning}"
    yield from _bounds(scored, width)


def _bounds(scored: Scored, width: int) -> Iterator[str]:
    evaluation = scored.evaluation
    bounds, forecast, exposure = evaluation.robustness, evaluation.forecast, evaluation.exposure
    if evaluation.score.provisional:  # no band is final yet, so none can hold
        bounds = None
    if bounds is not None or forecast is not None or exposure is not None:
        yield ""
    if bounds is not None:
        holds = "the band would hold" if bounds.band_holds else "the band could change"
        span = f"{shown_text(bounds.worst)} to {shown_text(bounds.best)}"
        yield from _labelled("Weights", f"{span} if every weight moved by up to a fifth; {holds}.", width)
    if forecast is not None:
        text = f"{shown_text(forecast.evidenced)} on {day_text(forecast.on)} if no evidence is renewed."
        yield from _labelled("Evidenced", text, width)
    if exposure is not None:
        points = f"at least {exposure.points}" if exposure.at_least else f"{exposure.points}"
        text = f"{points} of 100 ({exposure.band}): how much there is to lose. It changes no points."
        yield from _labelled("Exposure", text, width)


def _gates(scored: Scored, width: int) -> Iterator[str]:
    band = scored.evaluation.band
    yield from heading("What decided the band", width)
    titles = {each.id: each.title for each in scored.pack.bands.bands}
    yield from paragraph(
        f"By points alone: {titles[band.before_gates]}. After gates: {titles[band.id]}.", width
    )
    for gate in band.gates:
        yield from paragraph(f"At most {titles[gate.band_at_most]}. {gate.because}", width, indent="  ")
    if not band.gates:
        yield from paragraph(scored.pack.bands.none_fired, width)


def _knock_outs(scored: Scored, width: int) -> Iterator[str]:
    yield from heading("Knock-outs", width)
    found = [
        (_NAMED[finding.kind], finding.because)
        for finding in scored.evaluation.findings
        if finding.kind != "contradiction"
    ]
    if found:
        yield from rows(found, (Column(9), Column(width - 11)))
    else:
        yield "None of the pack's knock-out rules applies."
    still_open = [f"{one.question} ({explain.NAMED[one.kind]})" for one in scored.evaluation.open_knock_outs]
    if still_open:
        yield from paragraph(f"Open until they are answered: {explain.listed(still_open)}.", width)


def _contradictions(scored: Scored, width: int) -> Iterator[str]:
    found = scored.evaluation.contradictions
    if not found:
        return
    yield from heading("Contradictions", width)
    for one in found:
        state = "Explained" if one.explained else "Correct" if one.severity == "conflict" else "Check"
        yield from rows([(state, f"{one.because} {one.fix}")], (Column(9), Column(width - 11)))


def _exclusions(scored: Scored, width: int) -> Iterator[str]:
    rules = {rule.id: rule for rule in (scored.pack.exclusions.exclusions if scored.pack.exclusions else ())}
    if not scored.evaluation.exclusions:
        return
    yield from heading("Exclusions that answers would let an insurer invoke", width)
    for one in scored.evaluation.exclusions:
        yield from paragraph(rules[one.id].title, width)
        for because in one.because:
            yield from paragraph(because, width, indent="  ")


def _recommendations(scored: Scored, width: int) -> Iterator[str]:
    yield from heading("What to do, in this order", width)
    found = scored.evaluation.recommendations
    if not found:
        yield "No control of the pack would raise an answer."
        return
    head = ("", "Control", "Points", "Effort", "Cost", "Clears")
    table = [head, *(_recommendation(scored, at, one) for at, one in enumerate(found, start=1))]
    yield from rows(table, fitted(table, width, right=(0, 2)))
    yield from paragraph("Points are those of each control alone. Effort S, M, L; cost $, $$, $$$.", width)


def _recommendation(scored: Scored, at: int, one: Recommendation) -> tuple[str, ...]:
    control = scored.pack.control_by_id[one.control]
    title = control.title if one.plannable else f"{control.title} (comes with time)"
    return (str(at), title, f"+{shown_text(one.lift)}", one.effort, one.cost_band, ", ".join(one.clears))


def _ledger(scored: Scored, width: int) -> Iterator[str]:
    book = ledger(scored.evaluation, scored.pack)
    yield from heading("Where the points went", width)
    head = ("", "", "Possible", "Earned", "Evidenced", "Open", "Lost")
    table = [head, *((each.id, each.title, *_figures(each.figures)) for each in book.domains)]
    if any(_numbers(book.rounding)):
        table.append(("", "Rounding", *_figures(book.rounding)))
    table.append(("", "Total", *_figures(book.total)))
    columns = fitted(table, width, right=range(2, 7))
    yield from rows(table[:-1], columns)
    yield "  ".join("─" * column.width for column in columns)
    yield from rows(table[-1:], columns)


def _reasons(scored: Scored, width: int) -> Iterator[str]:
    """Give the reason for every point, domain by domain; questions that are not asked are only named."""
    numbers = (Column(8, "right"), Column(6, "right"), Column(9, "right"))
    title = max(20, (width - 43) * 4 // 9)
    columns = (Column(6), Column(title), *numbers, Column(width - 39 - title))
    hidden = {part.question for part in scored.evaluation.contributions if part.state == "hidden"}
    for domain in ledger(scored.evaluation, scored.pack).domains:
        yield from heading(f"{domain.id}  {scored.pack.domain_of[domain.rows[0].id].title}", width)
        asked = [each for each in domain.rows if each.id not in hidden]
        table = [
            ("", "", "Possible", "Earned", "Evidenced", ""),
            *(
                (each.id, each.title, *_figures(each.figures)[:3], explain.reason(each.because))
                for each in asked
            ),
        ]
        if any(_numbers(domain.rounding)[:3]):
            table.append(("", "Rounding", *_figures(domain.rounding)[:3], ""))
        table.append(("", "Total", *_figures(domain.figures)[:3], ""))
        yield from rows(table, columns)
        left_out = [each.id for each in domain.rows if each.id in hidden]
        if left_out:
            yield from paragraph(f"Not asked of this registry: {explain.listed(left_out)}.", width)


def _labelled(label: str, text: str, width: int) -> Iterator[str]:
    yield from rows([(label, text)], (Column(10), Column(width - 12)))


def _numbers(figures: Figures) -> tuple[object, ...]:
    return (figures.possible, figures.earned, figures.evidenced, figures.open, figures.lost)


def _figures(figures: Figures) -> tuple[str, ...]:
    return tuple(str(number).replace("-", "−") for number in _numbers(figures))
