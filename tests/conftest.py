"""What every test stands on: windows in memory, folders of its own, a reason where it cannot run."""

import os
import shutil
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from hypothesis import settings

# Before anything imports Qt: without a display Qt does not raise, it aborts the whole run.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# How long an example takes says more about the machine than about the code.
settings.register_profile("regrisk", deadline=None)
settings.load_profile("regrisk")

PROGRAMS = {
    "display": {"Xvfb": "xvfb", "openbox": "openbox", "xdotool": "xdotool"},
    "poppler": {"pdftotext": "poppler-utils", "pdftoppm": "poppler-utils"},
    "accessibility": {"dbus-daemon": "dbus-daemon", "/usr/libexec/at-spi-bus-launcher": "at-spi2-core"},
}
"""What the tests with each marker start, and the package of Debian that brings it."""


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip a test whose programs are missing and say which; in CI that is a failure."""
    for marker, programs in PROGRAMS.items():
        if item.get_closest_marker(marker) is None:
            continue
        missing = {package for program, package in programs.items() if shutil.which(program) is None}
        if not missing:
            continue
        packages = ", ".join(sorted(missing))
        reason = f"needs the package {packages}; `sudo make system` installs what the tests need"
        if os.environ.get("CI"):
            pytest.fail(reason, pytrace=False)
        pytest.skip(reason)


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """One folder for the homes of all tests of a process; pytest lists all of its own at each new one."""
    folder = tmp_path_factory.mktemp("homes")
    return (folder / str(number) for number in count())


@pytest.fixture(autouse=True)
def own_folders(homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep a test away from the folders of whoever runs it; returns the folder that stands for them."""
    home = next(homes)
    home.mkdir()
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(home / name.removeprefix("XDG_").removesuffix("_HOME").lower()))
    return home
