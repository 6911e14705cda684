"""The barest wizard PySide6 can show: one page with a question and five levels; says when it was painted."""

import sys
from time import time_ns

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QRadioButton, QVBoxLayout, QWizard, QWizardPage
from typing_extensions import override


class Watch(QObject):
    """Prints the time once a level was painted, and ends the program."""

    def __init__(self) -> None:
        super().__init__()
        self._seen = False

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        painted = event.type() == QEvent.Type.Paint and isinstance(watched, QRadioButton)
        if painted and not self._seen:
            self._seen = True
            QTimer.singleShot(0, self._say)
        return False

    def _say(self) -> None:
        sys.stdout.write(f"{time_ns()}\n")
        QApplication.exit()


application = QApplication(sys.argv)
watch = Watch()
application.installEventFilter(watch)
wizard, page = QWizard(), QWizardPage()
page.setTitle("Remote access")
column = QVBoxLayout(page)
column.addWidget(QLabel("For which remote access paths is multi-factor authentication enforced?"))
for level in range(5):
    column.addWidget(QRadioButton(f"{level}  A sentence about this level"))
wizard.addPage(page)
wizard.resize(1280, 800)
wizard.show()
application.exec()
