"""Options and kinds of values that several verbs share."""

import re
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TypeVar

import click

_Callback = TypeVar("_Callback", bound=Callable[..., object])

FILE = click.Path(path_type=Path)
"""A path; whoever reads it says what is wrong with it."""

ID = click.IntRange(min=1, max=2**63 - 1)
"""A number that a workspace gives."""


class Day(click.ParamType[date]):
    """A day such as 2026-11-24."""

    name = "date"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Return *value* as a day, or fail with a sentence."""
        text = str(value)
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
            with suppress(ValueError):
                return date.fromisoformat(text)
        raise click.BadParameter(f'"{text}" is no day. Write it as 2026-11-24.', ctx, param)


def on_option(command: _Callback) -> _Callback:
    """Add ``--on DATE``."""
    return click.option(
        "--on",
        type=Day(),
        metavar="DATE",
        help="Evaluate as of this day, such as 2026-11-24. Without it: the day the assessment was taken.",
    )(command)


def pack_option(command: _Callback) -> _Callback:
    """Add ``--pack DIR``."""
    return click.option(
        "--pack",
        "pack_folder",
        type=FILE,
        metavar="DIR",
        help="Use the pack in this folder. Without it: the pack of that name that ships with regrisk.",
    )(command)


def json_option(command: _Callback) -> _Callback:
    """Add ``--json``."""
    return click.option("--json", "as_json", is_flag=True, help="Print JSON instead of text.")(command)


def workspace_option(command: _Callback) -> _Callback:
    """Add ``--workspace PATH``, which may also stand before the verb."""

    def given_before(ctx: click.Context, param: click.Parameter, value: Path | None) -> Path | None:
        before: Path | None = ctx.find_root().params.get("workspace")
        return value or before

    return click.option(
        "--workspace",
        type=FILE,
        metavar="PATH",
        callback=given_before,
        help="Use this workspace file. Without it: the one in your user data folder.",
    )(command)
