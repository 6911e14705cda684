"""The system's own dialogs for files: which one to read, where to write, where one lies."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from regrisk.words import say


def choose_document(parent: QWidget) -> Path | None:
    """Ask for an assessment document to read; None when the person thinks better of it."""
    name, _ = QFileDialog.getOpenFileName(
        parent,
        say("Import an assessment document"),
        _documents(),
        f"{say('Assessment documents')} (*.yaml *.yml *.json)",
    )
    return Path(name) if name else None


def choose_file(parent: QWidget, title: str, kinds: str) -> Path | None:
    """Ask for a file to read; *kinds* is the filter. None when nothing was chosen."""
    chosen, _ = QFileDialog.getOpenFileName(parent, title, _documents(), kinds)
    return Path(chosen) if chosen else None


def choose_folder(parent: QWidget, title: str) -> Path | None:
    """Ask for a folder to read; None when nothing was chosen."""
    chosen = QFileDialog.getExistingDirectory(parent, title, _documents())
    return Path(chosen) if chosen else None


def choose_target(parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
    """Ask where to write, offering *name*; *kinds* is the filter. None when nothing was chosen."""
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(Path(_documents()) / name), kinds)
    return Path(chosen) if chosen else None


def can_be_given(given: QMimeData) -> bool:
    """Say whether what is dragged or copied may hold a file or an address."""
    return given.hasUrls() or given.hasText()


def given_file(given: QMimeData) -> Path | None:
    """Return the first file on this computer that was dropped or pasted; None where there is none."""
    return next((Path(url.toLocalFile()) for url in given.urls() if url.isLocalFile()), None)


def open_in_viewer(path: Path) -> bool:
    """Open a file in the program that the system has for it and say whether there is one."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def open_address(address: str) -> bool:
    """Open an address in the browser and say whether there is one."""
    return QDesktopServices.openUrl(QUrl(address))


def show_in_folder(path: Path) -> None:
    """Open the folder of *path* in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
