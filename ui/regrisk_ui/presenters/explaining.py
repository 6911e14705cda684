"""Where contradictions are explained in writing, on the open assessment."""

from collections.abc import Callable

from regrisk.errors import RegriskError, StoreError
from regrisk_ui.presenters.desk import NotSaved
from regrisk_ui.presenters.session import OpenAssessment


class Explaining:
    """Keeps written explanations; *done* follows each that reached the disk."""

    def __init__(self, session: OpenAssessment, *, done: Callable[[], None], not_saved: NotSaved) -> None:
        self._session = session
        self._done, self._not_saved = done, not_saved

    def explain(self, rule: str, text: str) -> str:
        """Keep *text* as what explains the contradiction *rule*; return why it was refused, if it was."""
        if text.strip() == self._session.assessment.explanations.get(rule, ""):
            return ""
        try:
            self._session.set_explanation(rule, text)
        except StoreError as error:
            self._not_saved(error, lambda: self._again(rule, text))
            return ""
        except RegriskError as error:
            return str(error)
        self._done()
        return ""

    def _again(self, rule: str, text: str) -> None:
        self.explain(rule, text)
