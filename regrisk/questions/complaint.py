"""What is wrong with one answer, and where inside it."""

from dataclasses import dataclass

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Complaint:
    """One thing wrong: the keys and positions that lead to it inside the answer, what it is, what to do.

    With ``at_key`` the key is meant, not its value.
    """

    path: Path
    what: str
    remedy: str
    at_key: bool = False

    def under(self, *path: str | int) -> "Complaint":
        """Return the same complaint about a part of something larger."""
        return Complaint((*path, *self.path), self.what, self.remedy, self.at_key)

    def __str__(self) -> str:
        """Return what is wrong and what to do, on one line."""
        return f"{self.what} {self.remedy}".rstrip()
