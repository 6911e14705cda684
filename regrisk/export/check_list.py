"""What to look at before a seal: what stands in its way, and what only has to be known."""

from collections.abc import Iterator

from regrisk import spoken
from regrisk.model.assessment import Assessment, Attested
from regrisk.model.evaluation import Contribution, Evaluation
from regrisk.model.pack import Domain, Pack
from regrisk.model.response import Answered
from regrisk.model.submission import Blocker, CheckList, Remark
from regrisk.questions.describe import day_text
from regrisk.scoring.display import shown_text
from regrisk.scoring.explain import listed
from regrisk.scoring.forecast import cover_starts
from regrisk.scoring.numbered_evidence import numbered
from regrisk.scoring.profile_gaps import profile_gaps
from regrisk.words import later, say, say_many

PROFILE = "profile"
"""The name of the profile as a part that is attested; the other parts are the codes of the domains."""
_ESCAPES = {
    "decline": later(
        "{question} is answered as not applicable, so its rule cannot fire (a decline below level {level}). "
        "Make sure that the reason holds."
    ),
    "exclusion": later(
        "{question} is answered as not applicable, so its rule cannot fire (an exclusion below level "
        "{level}). Make sure that the reason holds."
    ),
    "subjectivity": later(
        "{question} is answered as not applicable, so its rule cannot fire (a condition below level "
        "{level}). Make sure that the reason holds."
    ),
}


def check_list(pack: Pack, assessment: Assessment, evaluation: Evaluation) -> CheckList:
    """Return everything to look at before *assessment* is sealed on the day of *evaluation*."""
    return CheckList(
        blockers=reasons_not_to_seal(pack, assessment, evaluation),
        remarks=(*_escaping(pack, evaluation), *_lapsed(pack, assessment, evaluation), *_lapsing(evaluation)),
    )


def reasons_not_to_seal(pack: Pack, assessment: Assessment, evaluation: Evaluation) -> tuple[Blocker, ...]:
    """Return what stands in the way of a seal; nothing there may be left as it is and sealed all the same."""
    return (
        *_unanswered(pack, evaluation),
        *(
            Blocker(kind="profile", ids=(gap.fact,), sentence=gap.sentence)
            for gap in profile_gaps(pack, assessment, evaluation.evaluated_on)
        ),
        *_contradictions(evaluation),
        *_without_scope(pack, assessment, evaluation),
        *_attestation(pack, assessment, evaluation),
    )


def parts_to_attest(pack: Pack, evaluation: Evaluation) -> tuple[tuple[str, str], ...]:
    """Return the parts of an assessment that somebody has to attest to, each with its title."""
    asked = {part.domain for part in evaluation.contributions if part.state != "hidden"}
    domains = ((domain.code, domain.title) for domain in pack.domains if domain.code in asked)
    return ((PROFILE, say("Profile of the registry")), *domains) if pack.profile else tuple(domains)


def _unanswered(pack: Pack, evaluation: Evaluation) -> Iterator[Blocker]:
    for domain in pack.domains:
        open_ = tuple(
            part.question
            for part in evaluation.contributions
            if part.domain == domain.code and part.state == "unanswered"
        )
        if open_:
            sentence = say_many(
                len(open_),
                "{domain}: there is {number} question without an answer ({questions}). "
                'Answer it, with "unknown" where nobody knows.',
                "{domain}: there are {number} questions without an answer ({questions}). "
                'Answer each, with "unknown" where nobody knows.',
                domain=domain.title,
                questions=listed(open_),
            )
            yield Blocker(kind="unanswered", ids=open_, sentence=sentence)


def _contradictions(evaluation: Evaluation) -> Iterator[Blocker]:
    for found in evaluation.contradictions:
        if not found.explained:
            explain = say("Or explain it in writing ({rule}).", rule=found.id)
            yield Blocker(
                kind="contradiction",
                ids=(found.id, *found.questions),
                sentence=f"{found.because} {found.fix} {explain}",
            )


def _without_scope(pack: Pack, assessment: Assessment, evaluation: Evaluation) -> Iterator[Blocker]:
    for part, response in _answered(assessment, evaluation):
        if pack.question_by_id[part.question].knock_out is None:
            continue
        sentence = _not_said(
            part.question, scope=bool((response.scope or "").strip()), basis=response.basis is not None
        )
        if sentence:
            yield Blocker(kind="scope", ids=(part.question,), sentence=sentence)


def _not_said(question: str, *, scope: bool, basis: bool) -> str:
    """Say what an answer that a knock-out rule hangs on does not say; nothing where it says all."""
    if not scope and not basis:
        return say(
            "{question}: a knock-out rule hangs on this answer, and it does not say what it covers and "
            "whether it was seen, told or assumed. Add that to the answer.",
            question=question,
        )
    if not scope:
        return say(
            "{question}: a knock-out rule hangs on this answer, and it does not say what it covers. "
            "Add that to the answer.",
            question=question,
        )
    if not basis:
        return say(
            "{question}: a knock-out rule hangs on this answer, and it does not say whether it was seen, "
            "told or assumed. Add that to the answer.",
            question=question,
        )
    return ""


def _attestation(pack: Pack, assessment: Assessment, evaluation: Evaluation) -> Iterator[Blocker]:
    day = evaluation.evaluated_on
    counting = [each for each in assessment.attested if each.on <= day]
    for early in (each for each in assessment.attested if each.on > day):
        yield Blocker(
            kind="attestation",
            ids=(),
            sentence=say(
                "{name} attests on {day}, after the day of the seal, {seal}. Correct one of the two days.",
                name=early.name,
                day=day_text(early.on),
                seal=day_text(day),
            ),
        )
    if not assessment.attested:
        yield Blocker(
            kind="attestation",
            ids=tuple(name for name, _ in parts_to_attest(pack, evaluation)),
            sentence=say("Nobody attests to the answers. Name who does, and in which role."),
        )
        return
    missing = [
        (name, title)
        for name, title in parts_to_attest(pack, evaluation)
        if not any(_covers(each, name, pack) for each in counting)
    ]
    if missing:
        yield Blocker(
            kind="attestation",
            ids=tuple(name for name, _ in missing),
            sentence=say(
                "Nobody attests to {parts}. Name who does, or let one person attest to everything.",
                parts=listed([title for _, title in missing]),
            ),
        )


def _covers(attested: Attested, part: str, pack: Pack) -> bool:
    """Say whether an attestation is about *part*; one that names no parts is about everything."""
    if not attested.parts:
        return True
    names = {part.casefold()}
    names.update(
        name.casefold()
        for domain in pack.domains if domain.code == part
        for name in _names(domain)
    )  # fmt: skip
    return any(each.strip().casefold() in names for each in attested.parts)


def _names(domain: Domain) -> tuple[str, ...]:
    return domain.code, domain.short, domain.title


def _escaping(pack: Pack, evaluation: Evaluation) -> Iterator[Remark]:
    for part in evaluation.contributions:
        rule = pack.question_by_id[part.question].knock_out
        if part.state == "not_applicable" and rule is not None:
            yield Remark(
                kind="not_applicable",
                ids=(part.question,),
                sentence=say(_ESCAPES[rule.kind], question=part.question, level=rule.below_level),
            )


def _lapsed(pack: Pack, assessment: Assessment, evaluation: Evaluation) -> Iterator[Remark]:
    """Yield answers whose evidence has all run out: they are printed as claimed and not shown."""
    starts = cover_starts(assessment)
    states: dict[str, set[str]] = {}
    for item in numbered(pack, assessment, evaluation, starts):
        states.setdefault(item.question, set()).add(item.state)
    for part, _ in _answered(assessment, evaluation):
        question, of = part.question, states.get(part.question, set())
        if "lapsed" in of and "in_date" not in of and part.earned > part.evidenced:
            lost = shown_text(part.earned - part.evidenced, 2)
            yield Remark(
                kind="expired",
                ids=(question,),
                sentence=say(
                    "{question}: its evidence has run out. The answer is printed as claimed and not "
                    "shown; {lost} points of the evidenced score are lost.",
                    question=question,
                    lost=spoken.figure(lost),
                ),
            )


def _lapsing(evaluation: Evaluation) -> Iterator[Remark]:
    """Yield evidence in date that is no longer on the day cover starts, with the points that go with it."""
    forecast = evaluation.forecast
    for one in forecast.expired if forecast else ():
        if forecast is not None and one.points:
            yield Remark(
                kind="expires",
                ids=(one.question,),
                sentence=say(
                    "{question}: its evidence is in date until {until}. Unless it is renewed, {lost} points "
                    "of the evidenced score are lost on {start}, when cover should start.",
                    question=one.question,
                    until=day_text(one.valid_until),
                    lost=spoken.figure(shown_text(one.points, 2)),
                    start=day_text(forecast.on),
                ),
            )


def _answered(assessment: Assessment, evaluation: Evaluation) -> Iterator[tuple[Contribution, Answered]]:
    for part in evaluation.contributions:
        response = assessment.responses.get(part.question)
        if part.state == "answered" and isinstance(response, Answered):
            yield part, response
