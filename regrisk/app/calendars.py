"""Plans and renewals as files: calendars and tables."""

from datetime import date
from pathlib import Path

from regrisk.app.writing import atomic_write
from regrisk.export.as_calendar import plan_calendar, renewal_calendar
from regrisk.export.plan_csv import plan_csv
from regrisk.model.assessment import Assessment
from regrisk.model.evaluation import EvidenceExpired
from regrisk.model.pack import Pack
from regrisk.scoring.forecast import expiries


def write_plan(pack: Pack, assessment: Assessment, out: Path, kind: str, today: date) -> Path:
    """Write the plan of *assessment* to *out*, as ``ics`` with its renewals or as ``csv``.

    Raises:
        ReportError: it could not be written; a file that was there is unharmed.
    """
    if kind == "csv":
        text = plan_csv(assessment.plan, pack)
    else:
        renewals = _renewals(pack, assessment)
        text = plan_calendar(assessment.plan, renewals, assessment.registry, pack, today)
    return atomic_write(out, text.encode())


def write_renewals(pack: Pack, assessment: Assessment, out: Path, today: date) -> Path:
    """Write the days on which evidence of *assessment* runs out to *out*, as a calendar.

    Raises:
        ReportError: it could not be written; a file that was there is unharmed.
    """
    text = renewal_calendar(_renewals(pack, assessment), assessment.registry, pack, today)
    return atomic_write(out, text.encode())


def _renewals(pack: Pack, assessment: Assessment) -> tuple[EvidenceExpired, ...]:
    return expiries(pack, assessment, date.max)
