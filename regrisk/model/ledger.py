"""The ledger: figures as printed, in rows that add up by hand."""

from decimal import Decimal

from regrisk.model.base import Record


class Figures(Record):
    """Points with two decimals. ``open`` is what unknown and unanswered questions could still earn.

    ``possible`` = ``earned`` + ``open`` + ``lost``, as printed.
    """

    possible: Decimal
    earned: Decimal
    evidenced: Decimal
    open: Decimal
    lost: Decimal


class LedgerRow(Record):
    """A question's figures with its reason."""

    id: str
    title: str
    figures: Figures
    because: str


class LedgerDomain(Record):
    """A domain's figures; its questions' rows and ``rounding`` add up to them, column by column."""

    id: str
    title: str
    figures: Figures
    rows: tuple[LedgerRow, ...]
    rounding: Figures


class Ledger(Record):
    """All domains; their figures and ``rounding`` add up to ``total``, column by column.

    ``points``, ``potential`` and ``evidenced`` are the total as the score prints it, with one decimal.
    """

    domains: tuple[LedgerDomain, ...]
    rounding: Figures
    total: Figures
    points: str
    potential: str
    evidenced: str
