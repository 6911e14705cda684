"""What the pages need is loaded before they are visited."""

from pathlib import Path

from regrisk.app.workspace import Workspace
from tests.ui.assessment.alone import run_alone

ROUND = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from regrisk.app.workspace import Workspace
from regrisk_ui import app
from regrisk_ui.ahead import Ahead
from regrisk_ui.tasks import Tasks
made = app.application()
with Workspace.open(Path(sys.argv[1])) as workspace:
    tasks = Tasks()
    window = app.open_window(workspace, tasks)
    window.show()
    made.processEvents()
    at_first = set(sys.modules)
    ahead = Ahead(tasks)
    ahead.begin(0)
    while not ahead.is_done:
        made.processEvents()
    ready = set(sys.modules)
    for name in app.factories(workspace, tasks):
        window.go(name)
        made.processEvents()
        sys.stdout.write(f"page {window.shown_name}\\n")
    for name in set(sys.modules) - ready:
        sys.stdout.write(f"late {name}\\n")
    sys.stdout.write(f"early {len(ready - at_first)}\\n")
    window.close()
    tasks.stop()
"""
OURS = ("regrisk", "regrisk_ui", "reportlab", "numpy", "highspy")


def test_a_page_loads_no_module_of_ours_on_its_first_visit(workspace: Workspace, place: Path) -> None:
    workspace.close()
    printed = run_alone(ROUND, place)

    said = [line.split() for line in printed.splitlines()]
    assert len({name for what, name in said if what == "page"}) > 10
    assert not [name for what, name in said if what == "late" and name.partition(".")[0] in OURS]
    assert [int(number) for what, number in said if what == "early"] > [100]
