"""The contents, and the usual topics of an application with the page that answers each."""

from regrisk.report.blocks import Contents, Finder, Heading, Text
from regrisk.report.document import Section
from regrisk.report.dossier import Dossier
from regrisk.report.finder import topics


def section(dossier: Dossier) -> Section:
    """Return the contents with the finder under them."""
    return Section(
        key="contents",
        title="Contents",
        blocks=(
            Contents(),
            Heading(text="Find it in ten seconds", key="finder", bookmark=True),
            Text(words="The usual topics of an application, and where this report answers them."),
            Text(words="The number in the margin of every page is the section.", about="pages"),
            Finder(topics=topics(dossier)),
        ),
    )
