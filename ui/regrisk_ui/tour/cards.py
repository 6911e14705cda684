"""Answers a question card as a person with a keyboard does, with everything that stands beside the answer."""

from datetime import date

from PySide6.QtCore import Qt

from regrisk.model.condition import Basis
from regrisk.model.response import Answered, AnyResponse, Evidence, NotApplicable, Unknown
from regrisk.questions.describe import day_text
from regrisk_ui.questions.evidence_dialog import EvidenceDialog
from regrisk_ui.questions.frame import QuestionCard
from regrisk_ui.tour.hands import Hands, LostError

_BASES: dict[Basis, str] = {"seen": "Seen", "told": "Told", "assumed": "Assumed"}
_GRADES = {"documented": "Documented", "verified": "Verified"}
_KINDS = {"file": "File", "link": "Link", "reference": "Reference"}


def answer_card(hands: Hands, card: QuestionCard, response: AnyResponse) -> None:
    """Give *response* on the open card."""
    match response:
        case Unknown():
            hands.press(Qt.Key.Key_U)
        case NotApplicable(reason=reason):
            hands.press(Qt.Key.Key_N)
            hands.write(hands.field(card, "Why does this not apply?"), reason)
        case Answered():
            _choose(hands, card, response.value)
            if response.scope:
                hands.write(hands.field(card, "What exactly does this cover?"), response.scope)
            if response.basis:
                hands.choose(hands.button(card, _BASES[response.basis]))
    _say_who(hands, card, response)
    for item in response.evidence if isinstance(response, Answered) else ():
        _add_evidence(hands, item)


def _choose(hands: Hands, card: QuestionCard, value: int | str | tuple[str, ...]) -> None:
    wanted = value if isinstance(value, tuple) else (value,)
    keys = [row.key for row in card.asked.rows if row.value in wanted]
    if len(keys) != len(wanted):
        raise LostError(f"{card.asked.id} offers no row for {value!r}.")
    for key in keys:
        hands.type_key(key)


def _say_who(hands: Hands, card: QuestionCard, response: AnyResponse) -> None:
    """Fill in the day, who knows, and the note."""
    if response.as_of:
        hands.write(hands.field(card, "As of"), _typed(response.as_of))
    if response.known_by or response.note:
        hands.choose(hands.button(card, "Who knows, and a note"))
    if response.known_by:
        hands.write(hands.field(card, "Who knows"), response.known_by)
    if response.note:
        hands.write(hands.field(card, "Note"), response.note)
    hands.press(Qt.Key.Key_Escape)  # back to the card, out of the field


def _add_evidence(hands: Hands, item: Evidence) -> None:
    hands.press(Qt.Key.Key_E)
    dialog = hands.only(EvidenceDialog)
    hands.write(hands.field(dialog, "What is it"), item.title)
    hands.choose(hands.button(dialog, _GRADES[item.grade]))
    hands.choose(hands.button(dialog, _KINDS[item.kind]))
    if item.checked_by:
        hands.write(hands.field(dialog, "Who checked it"), item.checked_by)
    hands.write(hands.field(dialog, "Dated"), _typed(item.dated))
    if item.valid_until:
        hands.write(hands.field(dialog, "Valid until"), _typed(item.valid_until))
    hands.press(Qt.Key.Key_Return)
    if hands.perhaps(EvidenceDialog) is not None:
        raise LostError(f"The evidence {item.title!r} was not taken.")


def _typed(day: date) -> str:
    return day_text(day)
