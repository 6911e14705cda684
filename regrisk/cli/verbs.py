"""The verbs and where each is found; none is loaded before it is used, so that help comes at once."""

from importlib import import_module

import click

VERBS = {
    "score": ("score:score", "Print the score of a document and the reason for every point."),
    "report": (
        "report:report",
        "Write the readiness report of a document: as PDF, for Word, as a web page, or as a workbook.",
    ),
    "plan": ("plan:plan", "Print the cheapest set of controls that reaches a band, all gates included."),
    "compare": (
        "compare:compare",
        "Print what changed between two assessments of one registry, and why.",
    ),
    "trend": (
        "trend:trend",
        "Print how a registry's assessments in the workspace stood, the oldest first.",
    ),
    "crosswalk": (
        "crosswalk:crosswalk",
        "Print the usual topics of insurance applications with what the answers support.",
    ),
    "form": ("form:form", "Map and fill an insurer's application form."),
    "seal": ("seal:seal", "Seal a document as a submission for a broker."),
    "verify": ("verify:verify", "Say whether a sealed submission, or a workspace, is as it was."),
    "assess": ("assess:assess", "List, show, import and export the assessments of a workspace."),
    "pack": ("pack:pack", "Write, check, translate and print questionnaire packs."),
}
"""Each verb: the module and name of its command, and the sentence that ``--help`` shows."""


class Verbs(click.Group):
    """A group that loads a verb's module when the verb is used."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the verbs in the order of help."""
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command of a verb; None when there is no such verb."""
        if cmd_name not in VERBS:
            return None
        module, _, name = VERBS[cmd_name][0].partition(":")
        command: click.Command = getattr(import_module(f"regrisk.cli.{module}"), name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the verbs with their sentences, and load none of them."""
        with formatter.section("Verbs"):
            formatter.write_dl([(verb, sentence) for verb, (_, sentence) in VERBS.items()])
