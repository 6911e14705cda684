"""Small disks and read-only folders, real ones, for tests of what happens there."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def mounted(folder: Path, *options: str) -> Iterator[Path]:
    """Mount at *folder* while the block runs; the test is skipped where that is not allowed."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("needs root on Linux, to mount a disk of its own")
    folder.mkdir(parents=True, exist_ok=True)
    made = subprocess.run(["mount", *options, str(folder)], capture_output=True, text=True, check=False)
    if made.returncode:
        pytest.skip(f"this machine mounts nothing: {made.stderr.strip()}")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


@contextmanager
def small_disk(folder: Path, kilobytes: int) -> Iterator[Path]:
    """A disk of so many kilobytes at *folder*."""
    with mounted(folder, "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs") as disk:
        yield disk


@contextmanager
def read_only(folder: Path) -> Iterator[Path]:
    """*folder* as it is, with nothing in it to be written; root cannot either."""
    with mounted(folder, "--bind", str(folder)):
        subprocess.run(["mount", "-o", "remount,bind,ro", str(folder)], check=True)
        yield folder


def fill(disk: Path, *, but_kilobytes: int = 0) -> Path:
    """Fill *disk*, but for so much room; returns the file that fills it."""
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            file.truncate(max(0, filler.stat().st_size - but_kilobytes * 1024))
    return filler
