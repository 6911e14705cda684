"""How far long work is, on one line of a terminal."""

import sys
from collections.abc import Callable

import click


def on_terminal() -> Callable[[str, int, int], None] | None:
    """Return what shows progress on standard error; None where nobody watches."""
    return _show if sys.stderr.isatty() else None


def _show(stage: str, done: int, total: int) -> None:
    """Show the stage; the last step wipes the line."""
    text = f"{stage}: {done} of {total}" if done < total else ""
    click.echo(f"\r\x1b[K{text}", nl=False, err=True)
