"""Takes pictures of every screen for a person to look at: ``make looks ARGS="OUT_DIR [WORD ...]"``.

Each further word changes a thing: a theme (light, dark, contrast, contrastLight), a text size (100 to 200),
a language by its code, ``mirrored`` for a layout from right to left, or a size such as 1280x800.
"""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt
sys.path.insert(0, str(Path(__file__).parents[2]))  # run as a file, it sees only its own folder

from PySide6.QtCore import Qt

from regrisk import catalogue
from regrisk.app.examples import TOUR, example, examples
from regrisk.app.workspace import Workspace
from regrisk_ui import app, theme
from regrisk_ui.presenters.settings import LANGUAGE, MOTION, TEXT_SIZE
from regrisk_ui.tasks import Tasks
from regrisk_ui.tour.hands import Hands
from regrisk_ui.tour.pictures import take_pictures
from regrisk_ui.tour.stops import Stops

THEMES: tuple[theme.Choice, ...] = ("light", "dark", "contrast", "contrastLight")


def main(out: str, *words: str) -> int:
    """Take the pictures that *words* ask for into the folder *out* and return an exit code."""
    folder, size, text = Path(out), (1280, 800), 100
    folder.mkdir(parents=True, exist_ok=True)
    themes = [name for name in THEMES if name in words] or ["light"]
    application = app.application()
    for word in words:
        if "x" in word and word.replace("x", "").isdigit():
            size = int(word.split("x")[0]), int(word.split("x")[1])
        elif word.isdigit():
            text = int(word)
        elif word == "mirrored":
            application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    code = next((word for word in words if (catalogue.FOLDER / f"{word}.qm").is_file()), "en")
    with (
        tempfile.TemporaryDirectory() as scratch,
        Workspace.open(Path(scratch) / "looks.regrisk") as workspace,
    ):
        for name, value in ((LANGUAGE, code), (TEXT_SIZE, str(text)), (MOTION, "off")):
            workspace.set_setting(name, value)
        documents = sorted(
            (example(name) for name in examples() if name.startswith(TOUR)), key=lambda each: each.taken_on
        )
        records = [workspace.import_assessment(document) for document in documents]
        tasks = Tasks()
        window = app.open_window(workspace, tasks)
        window.resize(*size)
        window.show()
        window.activateWindow()
        hands = Hands(window)
        hands.wait_for(window.isActiveWindow, "window in front")
        window.open_assessment(records[-1].id)
        hands.settle()
        taken = take_pictures(window, folder, Stops(window, hands, documents[-1].registry).all(), themes)
        window.close()
        tasks.stop()
    sys.stdout.write(f"{len(taken)} pictures in {folder}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(*(sys.argv[1:] or ["out/looks"])))
