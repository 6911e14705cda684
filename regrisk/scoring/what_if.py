"""What if: any set of controls on, each with the controls it comes after."""

from collections.abc import Iterable
from datetime import date

from regrisk.errors import UsageError
from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from regrisk.scoring.prepared import prepare
from regrisk.scoring.raises import after_raises, raised_by_all, unspent_after
from regrisk.scoring.standing import Standing, standing
from regrisk.words import say


def with_controls(
    pack: Pack, assessment: Assessment, control_ids: Iterable[str], today: date | None = None
) -> Assessment:
    """Return *assessment* as it would be with these controls done, and those they come after.

    Each question they raise stands at its highest target; evidence stays as it is and none is added.

    Raises:
        UsageError: the pack has no such control.
    """
    now = standing(prepare(pack), assessment, today or assessment.taken_on)
    return after_raises(assessment, raised_by_all(with_unspent_after(control_ids, now), now))


def with_unspent_after(control_ids: Iterable[str], now: Standing) -> tuple[str, ...]:
    """Return these controls with all that they come after, unless spent, in pack order.

    Raises:
        UsageError: the pack has no such control.
    """
    waiting, chosen = list(control_ids), set[str]()
    while waiting:
        name = waiting.pop()
        if name not in now.prepared.controls:
            raise UsageError(
                say('This questionnaire has no control "{name}". Name one of its controls.', name=name)
            )
        if name not in chosen:
            chosen.add(name)
            waiting.extend(unspent_after(name, now))
    return tuple(name for name in now.prepared.controls if name in chosen)
