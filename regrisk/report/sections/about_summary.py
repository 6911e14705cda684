"""The last section of a summary: contracts in short, and what the full report holds beyond it."""

from regrisk.report.blocks import Panel, Text
from regrisk.report.document import Section
from regrisk.report.dossier import Dossier
from regrisk.report.sections import cover_and_contracts
from regrisk.words import say


def about_summary(dossier: Dossier) -> Section:
    """Return the contracts, and a panel that says what a summary is."""
    contracts = cover_and_contracts.section(dossier)
    pack = dossier.evaluation.pack
    panel = Panel(
        title=say("About this summary"),
        blocks=(
            Text(
                words=say(
                    "Pack {pack} {version}, scoring method {method}. Weights and rules are the judgement of "
                    "the pack’s authors. No score has been tested against claims. The full report holds "
                    "every answer with its scope and reason, the exclusion watch, the evidence index, the "
                    "frameworks, the attestation and the method.",
                    pack=pack.id,
                    version=pack.version,
                    method=dossier.evaluation.method,
                )
            ),
        ),
    )
    return contracts.model_copy(update={"blocks": (*contracts.blocks, panel)})
