"""The command ``regrisk``: one mapping from what happened to an exit code."""

import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

import click

from regrisk import __version__
from regrisk.cli import streams
from regrisk.cli.answer import BUG, DONE, MISTAKE, Answer
from regrisk.cli.options import workspace_option
from regrisk.cli.verbs import Verbs
from regrisk.cli.window import open_window
from regrisk.errors import RegriskError

_STOPPED = 130
"""What a program that was interrupted returns by custom."""


@click.group(
    cls=Verbs,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Exit codes: 0 done, 1 done and the answer is no, 2 a mistake to mend, 70 a fault of regrisk.",
    subcommand_metavar="[VERB ...]",
)
@workspace_option
@click.version_option(__version__, prog_name="regrisk", message="%(prog)s %(version)s")
@click.pass_context
def regrisk(context: click.Context, workspace: Path | None) -> Answer | None:
    """Say how insurable a clinical data registry is, why, and what to do first.

    Without a verb it opens the window.
    """
    if context.invoked_subcommand is not None:
        return None
    return Answer(code=open_window(workspace))


def main() -> None:
    """Run the command and end the program with its exit code."""
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """Run the command with *arguments*, print its answer, and return the exit code."""
    streams.prepare()
    answer = _answer(arguments)
    streams.write(sys.stdout, answer.text)
    if answer.remark:
        streams.write(sys.stderr, answer.remark.rstrip("\n") + "\n")
    return answer.code


def _answer(arguments: Sequence[str]) -> Answer:
    try:
        said = regrisk.main(list(arguments), prog_name="regrisk", standalone_mode=False)
    except RegriskError as error:
        return Answer(code=MISTAKE, remark=str(error))
    except click.UsageError as error:
        return Answer(code=MISTAKE, remark=_sentence(error))
    except click.ClickException as error:
        return Answer(code=MISTAKE, remark=error.format_message())
    except click.Abort:
        return Answer(code=_STOPPED, remark="Stopped.")
    except SystemExit:  # click's way out when nobody reads its help any more
        return Answer(code=DONE)
    except Exception:
        return Answer(code=BUG, remark=f"{_APOLOGY}\n\n{traceback.format_exc()}")
    return said if isinstance(said, Answer) else Answer(code=said or DONE)


_APOLOGY = "regrisk: this is a fault of the program, not yours. Please report what follows."


def _sentence(error: click.UsageError) -> str:
    command = error.ctx.command_path if error.ctx else "regrisk"
    message = " ".join(error.format_message().split())
    return f"{command}: {message} '{command} --help' shows what it takes."
