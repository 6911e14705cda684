"""A desk of its own: a virtual screen, a window manager and a message bus, gone when the test ends."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

PROGRAM = Path(sys.executable).with_name("regrisk")
_SCREEN = ("Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-r")
"""With ``-r`` a key that is held does not repeat: on a busy machine every key is held for long."""
_BUS = ("dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1")
_MANAGER = ("openbox", "--startup", "echo ready")
_FOLDERS = {
    "HOME": "",
    "XDG_RUNTIME_DIR": "run",
    "XDG_DATA_HOME": "data",
    "XDG_CONFIG_HOME": "config",
    "XDG_CACHE_HOME": "cache",
    "XDG_STATE_HOME": "state",
}
_LEFT_OUT = (
    "QT_QPA_PLATFORM",
    "QT_SCALE_FACTOR",
    "WAYLAND_DISPLAY",
    "LC_ALL",
    "LANGUAGE",
    "AT_SPI_BUS_ADDRESS",
)


@dataclass(frozen=True)
class Desk:
    """Where programs are started: their environment, and the folder that is their home."""

    environment: dict[str, str]
    home: Path

    @contextmanager
    def program(self, *command: str | Path) -> Iterator[subprocess.Popen[bytes]]:
        """Start a program on this desk; it is ended with the block, and what it complained of is shown."""
        complaints = self.home / f"{Path(command[0]).name}.log"
        with complaints.open("wb") as log:
            try:
                with _started(*command, env=self.environment, out=log) as process:
                    yield process
            finally:
                sys.stderr.write(complaints.read_text(encoding="utf-8", errors="replace"))


@contextmanager
def desk() -> Iterator[Desk]:
    """Set up a desk; its folder has a short name, since sockets in it may not have a long one."""
    with ExitStack() as stack:
        home = Path(tempfile.mkdtemp(prefix="desk-"))
        stack.callback(shutil.rmtree, home, ignore_errors=True)
        environment = {name: value for name, value in os.environ.items() if name not in _LEFT_OUT}
        for name, folder in _FOLDERS.items():
            (home / folder).mkdir(mode=0o700, exist_ok=True)
            environment[name] = str(home / folder)
        (home / "Documents").mkdir()
        environment |= {"LANG": "C.UTF-8", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_ACCESSIBILITY": "1"}
        environment["DISPLAY"] = f":{stack.enter_context(_announced(*_SCREEN, env=environment))}"
        environment["DBUS_SESSION_BUS_ADDRESS"] = stack.enter_context(_announced(*_BUS, env=environment))
        stack.enter_context(_announced(*_MANAGER, env=environment))
        yield Desk(environment, home)


@contextmanager
def _announced(*command: str, env: dict[str, str]) -> Iterator[str]:
    """Start a program and yield the line that it writes once it is ready."""
    with _started(*command, env=env, out=subprocess.PIPE) as process:
        assert process.stdout is not None
        line = process.stdout.readline().decode().strip()
        assert line, f"{command[0]} did not start"
        yield line


@contextmanager
def _started(
    *command: str | Path, env: dict[str, str], out: int | IO[bytes]
) -> Iterator[subprocess.Popen[bytes]]:
    """Start a program and end it with the block."""
    errors = subprocess.DEVNULL if out == subprocess.PIPE else out
    with subprocess.Popen(command, env=env, stdin=subprocess.DEVNULL, stdout=out, stderr=errors) as process:
        try:
            yield process
        finally:
            process.terminate()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
