"""Whether the package of a paper holds the parts that its answers give, and no others."""

from collections.abc import Collection, Iterator

from regrisk.export.office_package import Package
from regrisk.words import say


def other_parts(due: bytes, there: bytes, beside: Collection[str]) -> Iterator[str]:
    """Yield the parts in which two packages differ, but for those named *beside*; of pictures, the names.

    A way of writing, a style or a relationship can change what a reader sees while the words stay.
    """
    one, other = Package(due), Package(there)
    for name in one.names:
        if name not in other.names:
            yield say("its part {part} is missing.", part=name)
        elif name in one.told and name not in beside and one.part(name) != other.part(name):
            yield say("its part {part} is not the one that the answers give.", part=name)
    for name in other.names:
        if name not in one.names:
            yield say("its part {part} was added.", part=name)
