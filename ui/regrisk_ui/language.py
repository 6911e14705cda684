"""The language the window speaks: its texts, Qt's own, and how fields write numbers.

``current().changed`` follows every switch. What is on the screen keeps its words; the window is made anew.
"""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from regrisk import catalogue
from regrisk.words import ASIDE, english, speak

SYSTEM = "system"
_CONTEXT = "regrisk"
_ANY_NUMBER = -1


class Language(QObject):
    """The language of the application, by code; ``system`` takes this computer's where it is offered."""

    changed = Signal()

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._app = app
        self._system = QLocale()
        self._translators: list[QTranslator] = []
        self.code = catalogue.ENGLISH.code

    def choose(self, choice: str) -> None:
        """Speak the chosen language; one that is not offered, or not finished yet, is English."""
        wanted = QLocale.languageToCode(self._system.language()) if choice == SYSTEM else choice
        offered = {language.code for language in catalogue.languages()}
        self.speak(wanted if wanted in offered else catalogue.ENGLISH.code)

    def speak(self, code: str) -> None:
        """Speak a language, finished or not."""
        if code == self.code:
            return
        self.code = code
        for old in self._translators:
            self._app.removeTranslator(old)
        self._translators = [] if code == catalogue.ENGLISH.code else self._installed(code)
        is_own = QLocale.languageToCode(self._system.language()) == code
        QLocale.setDefault(self._system if is_own or not self._translators else QLocale(code))
        speak(_look_up if self._translators else english)
        self.changed.emit()

    def _installed(self, code: str) -> list[QTranslator]:
        of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        files = ((f"qtbase_{code}", of_qt), (code, str(catalogue.FOLDER)))
        loaded = []
        for name, folder in files:
            translator = QTranslator(self)
            if translator.load(name, folder):
                self._app.installTranslator(translator)
                loaded.append(translator)
        return loaded


_installed: list[Language] = []


def install(app: QCoreApplication) -> Language:
    """Give *app* its language; later calls return the same one."""
    if not _installed:
        _installed.append(Language(app))
    return _installed[0]


def current() -> Language:
    """Return the language in force; ``install`` comes first."""
    if not _installed:
        raise RuntimeError("language.install(app) comes before the first window")
    return _installed[0]


def _look_up(text: str, number: int | None) -> str:
    source, _, about = text.partition(ASIDE)
    counted = _ANY_NUMBER if number is None else abs(number)
    return QCoreApplication.translate(_CONTEXT, source, about or None, counted)
