"""What a pack says about exclusions, cover, exposure and forms, as a reviewer reads it."""

from collections.abc import Iterator

from regrisk.export.pack_docs_conditions import in_words
from regrisk.export.pack_docs_html import Inside, chip, link, links, listed, table, tag
from regrisk.model.pack import Pack
from regrisk.questions.describe import day_text

Sections = Iterator[tuple[str, str, Inside]]
"""The id, the title and the content of each section."""


def cover_sections(pack: Pack) -> Sections:
    """Yield what a pack says about exclusions, cover and terms."""
    if pack.exclusions is not None:
        rules = (
            (
                [tag("strong", rule.title), tag("br"), rule.plain],
                listed([in_words(pack, line.when), ": ", line.because] for line in rule.invoked_by),
                listed(rule.protects_you),
                f"{rule.status}: {rule.source}",
            )
            for rule in pack.exclusions.exclusions
        )
        yield (
            "exclusions",
            "Exclusions watched",
            [
                tag("p", pack.exclusions.caution, f" As of {day_text(pack.exclusions.as_of)}."),
                table(("Exclusion", "Invoked if", "Protects you", "Source"), rules),
            ],
        )
    if pack.coverage is not None:
        parts = (
            (
                [tag("strong", part.title), tag("br"), part.plain],
                listed([in_words(pack, need.when), ": ", need.because] for need in part.needed_when),
                f"{part.sublimit_practice.text} ({part.sublimit_practice.status})",
                listed(part.ask_your_broker),
            )
            for part in pack.coverage.parts
        )
        yield (
            "coverage",
            "Parts of cover",
            [
                tag("p", pack.coverage.caution, f" As of {day_text(pack.coverage.as_of)}."),
                table(("Part", "Needed if", "Usual", "Ask your broker"), parts),
            ],
        )
    if pack.drivers:
        yield (
            "drivers",
            "What moves terms",
            table(
                ("Driver", "Reads", "Lines", "Source"),
                (
                    (
                        driver.title,
                        links(driver.reads),
                        listed(
                            [chip(line.direction), " if ", in_words(pack, line.when), ": ", line.says]
                            for line in driver.lines
                        ),
                        f"{driver.status}: {driver.source}",
                    )
                    for driver in pack.drivers
                ),
            ),
        )


def index_sections(pack: Pack) -> Sections:
    """Yield the exposure index, the topics of application forms and the quick screen."""
    if pack.exposure is not None:
        factors = (
            (
                factor.title,
                f"{factor.max}, {factor.combine}",
                listed(
                    [f"{line.points} if ", in_words(pack, line.when), f": {line.reason}"]
                    for line in factor.lines
                ),
            )
            for factor in pack.exposure.factors
        )
        yield (
            "exposure",
            "Exposure index",
            [
                tag("p", f"{pack.exposure.scale}. {pack.exposure.status}"),
                table(("Factor", "At most", "Points"), factors),
                table(
                    ("Band", "From", "Says"), ((b.id, str(b.at_least), b.says) for b in pack.exposure.bands)
                ),
            ],
        )
    if pack.crosswalk is not None:
        topics = (
            (
                [tag("strong", topic.topic), tag("br"), topic.strict_wording],
                links(topic.from_),
                None if topic.yes_is_true_when is None else in_words(pack, topic.yes_is_true_when),
                listed([in_words(pack, each.when), ": ", each.add] for each in topic.qualify_when),
            )
            for topic in pack.crosswalk.topics
        )
        yield (
            "crosswalk",
            "Application topics",
            table(("Topic", "From", "The safe answer is true if", "Else add, if"), topics),
        )
    if pack.quick_screen is not None:
        screen = pack.quick_screen
        yield (
            "quick-screen",
            "Quick screen",
            table(
                ("Asked", "Because"),
                [
                    *((link(each.question), each.reason) for each in screen.questions),
                    *((link(fact.answer), fact.reason) for fact in screen.profile),
                ],
            ),
        )
