"""What a verb answers: text for standard output, a remark for standard error, and the exit code."""

from typing import NamedTuple

DONE = 0
NO = 1
"""Done, and the answer is no."""
MISTAKE = 2
"""The user's to mend."""
BUG = 70


class Answer(NamedTuple):
    """The whole answer of a verb. It is printed at the end, so that an error leaves standard output empty."""

    text: str = ""
    code: int = DONE
    remark: str = ""
