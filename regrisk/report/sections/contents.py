"""The contents, and the usual topics of an application with the page that answers each."""

from regrisk.report.blocks import Contents, Finder, Heading, Text
from regrisk.report.document import Section
from regrisk.report.dossier import Dossier
from regrisk.report.finder import topics
from regrisk.words import say


def section(dossier: Dossier) -> Section:
    """Return the contents with the finder under them."""
    return Section(
        key="contents",
        title=say("Contents"),
        blocks=(
            Contents(),
            Heading(text=say("Find it in ten seconds"), key="finder", bookmark=True),
            Text(words=say("The usual topics of an application, and where this report answers them.")),
            Text(words=say("The number in the margin of every page is the section."), about="pages"),
            Finder(topics=topics(dossier)),
        ),
    )
