"""What a user can act on: problems with their place and remedy, and the errors that carry them."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One fault in something the user gave: where it stands, what is wrong, what to do.

    ``line`` and ``column`` count from 1; 0 says that the place inside the file is not known.
    ``code`` is a short permanent name such as ``PACK-TARGET``; it is empty where nobody needs one.
    """

    where: str
    line: int
    column: int
    what: str
    remedy: str = ""
    code: str = ""

    def __str__(self) -> str:
        """Return ``file:line:column: what is wrong. What to do. [CODE]`` on one line."""
        place = f"{self.where}:{self.line}:{self.column}" if self.line else self.where
        tail = f" {self.remedy}" if self.remedy else ""
        code = f" [{self.code}]" if self.code else ""
        return f"{place}: {self.what}{tail}{code}"


class RegriskError(Exception):
    """Something a user can act on; ``str(error)`` is shown as it is."""


class ProblemsError(RegriskError):
    """One or more problems in a file the user gave; all of them, sorted by place."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(problems))
        super().__init__("\n".join(str(problem) for problem in self.problems))


class PackError(ProblemsError):
    """A pack that cannot be used, with every problem found in it."""


class DocumentError(ProblemsError):
    """An assessment document that cannot be used, with every problem found in it."""


class FormError(ProblemsError):
    """An insurer's form, or the file that maps one, that cannot be used."""


class ResponseError(RegriskError):
    """Not an answer to this question."""


class IncompleteError(RegriskError):
    """Responses are needed first; carries the ids of the questions without one."""

    def __init__(self, message: str, questions: Iterable[str] = ()) -> None:
        self.questions = tuple(questions)
        super().__init__(message)


class StoreError(RegriskError):
    """The workspace file is busy, read-only, damaged, missing or written by a newer version."""


class ReportError(RegriskError):
    """An output could not be written; whatever stood at its place before is unharmed."""


class UsageError(RegriskError):
    """A request that cannot be carried out as it was put."""
