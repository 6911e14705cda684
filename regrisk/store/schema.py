"""What the schema of a workspace is called and made of; the steps that make it stand in ``migrations``."""

import sqlite3

from regrisk.words import later

APPLICATION_ID = 0x5247524B
"""``RGRK`` in the file's header says that a SQLite file is a workspace."""

STEPS = (
    "m001_registries",
    "m002_assessments",
    "m003_acts",
    "m004_evaluations",
    "m005_settings",
    "m006_seals",
    "m007_carry_overs",
    "m008_proof_files",
)
"""Every step this version knows, in order; a file with another one was made by a newer version."""

TABLES = frozenset(
    {
        "registries",
        "pack_snapshots",
        "assessments",
        "profile_answers",
        "responses",
        "acts",
        "evaluations",
        "settings",
        "seals",
        "carry_overs",
        "proof_files",
        "proof_parts",
    }
)
"""Every table there is once all steps are taken."""

SEALED = later("the assessment is sealed and stays as it is. Start a new one to answer anew.")
"""What the file says to whoever wants to change what was sealed."""

DOCUMENT_PARTS = ("explanations", "policies", "contracts", "plan", "attested", "nothing_withheld")
"""What an assessment holds beside profile and responses, each as JSON in a column of its name."""

_HISTORY = "_sqlite_migrations"
SET = "regrisk"
"""Under which name the steps are noted in the file."""


def tables(db: sqlite3.Connection) -> frozenset[str]:
    """Return the names of the tables that *db* holds."""
    return frozenset(name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'"))


def applied(db: sqlite3.Connection) -> tuple[str, ...]:
    """Return the names of the steps that *db* holds, in the order they were taken."""
    if _HISTORY not in tables(db):
        return ()
    rows = db.execute(f"SELECT name FROM {_HISTORY} WHERE migration_set = ? ORDER BY rowid", (SET,))
    return tuple(name for (name,) in rows)
