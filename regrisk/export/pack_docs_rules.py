"""Everything in a pack beside its questions, as a reviewer reads it."""

from collections.abc import Iterable

from regrisk.export.pack_docs_conditions import in_words
from regrisk.export.pack_docs_cover import Sections, cover_sections, index_sections
from regrisk.export.pack_docs_html import Inside, Markup, chip, facts, joined, link, links, listed, table, tag
from regrisk.model.control import Control
from regrisk.model.pack import Pack
from regrisk.model.profile import AnyProfileQuestion, ProfileFields, ProfileMulti, ProfileSingle, ProfileTable
from regrisk.questions.describe import day_text


def rule_sections(pack: Pack) -> Sections:
    """Yield every section that *pack* has something for."""
    if pack.profile:
        yield "profile", "Profile", [_fact(pack, each) for each in pack.profile]
    yield "bands", "Bands and gates", _bands(pack)
    if pack.controls:
        yield "controls", "Controls", [_control(pack, each) for each in pack.controls]
    if pack.contradictions:
        yield "contradictions", "Contradictions", _contradictions(pack)
    yield from cover_sections(pack)
    yield from index_sections(pack)
    yield from _works(pack)


def _fact(pack: Pack, asked: AnyProfileQuestion) -> Markup:
    needed = "required" if asked.required else "may be left open"
    rows: list[tuple[str, Inside]] = [("Used for", asked.used_for_note)]
    if asked.show_if is not None:
        rows.append(("Asked only if", in_words(pack, asked.show_if)))
    if isinstance(asked, ProfileSingle | ProfileMulti):
        rows.append(("Options", listed(option.label for option in asked.options)))
    if isinstance(asked, ProfileFields | ProfileTable):
        parts = asked.fields if isinstance(asked, ProfileFields) else asked.columns
        rows.append(("Fields", listed(f"{part.label} ({part.type})" for part in parts)))
    return tag(
        "article",
        tag(
            "header",
            tag("h3", link(asked.id), f" {asked.text}"),
            tag("p", f"{asked.type} · {needed}", class_="weight"),
        ),
        tag("p", asked.help, class_="help"),
        facts(rows),
        id=asked.id,
    )


def _bands(pack: Pack) -> Iterable[Inside]:
    scale = pack.bands
    yield tag("p", scale.status)
    yield table(
        ("Band", "From", "Says"), ((each.title, str(each.at_least), each.says) for each in scale.bands)
    )
    yield table(
        ("Gate", "When", "Band at most", "Says"),
        (
            (
                gate.id,
                [f"{gate.when.at_least} or more of kind {gate.when.findings}", _on(gate.when.on_any)],
                pack.band_by_id[gate.band_at_most].title,
                gate.says,
            )
            for gate in scale.gates
        ),
    )


def _on(names: tuple[str, ...]) -> Inside:
    return [" on ", links(names)] if names else None


def _control(pack: Pack, control: Control) -> Markup:
    days, cost = control.effort_person_days, control.first_year_cost_usd
    titles = {each.id: each.title for each in pack.controls}
    raises = (
        [
            link(step.question),
            f" to level {step.to_level}",
            [", only if ", in_words(pack, step.only_if)] if step.only_if is not None else None,
        ]
        for step in control.raises
    )
    marks = f"{control.priority} · {control.effort} · {control.cost_band} · {control.elapsed_weeks:g} weeks"
    return tag(
        "article",
        tag("header", tag("h3", control.title), tag("p", marks, class_="weight")),
        tag("p", control.action),
        facts(
            (
                ("Raises", listed(raises)),
                ("After", listed(titles[name] for name in control.after)),
                ("Person-days", f"{days.low:,} to {days.high:,}, likely {days.likely:,}"),
                ("First-year cost", f"${cost.low:,} to ${cost.high:,}, likely ${cost.likely:,}"),
                ("Owner", control.owner_role),
                ("Leaves", listed(control.evidence_produced)),
                ("Meets", links(control.answers_knock_out)),
                ("Note", control.note),
                ("Plan", None if control.plannable else "Shown, and never put in a plan."),
            )
        ),
        id=f"control-{control.id}",
    )


def _contradictions(pack: Pack) -> Iterable[Inside]:
    rows = (
        (
            chip(rule.severity),
            [_titled(rule.title), rule.says, tag("br"), tag("small", rule.id)],
            in_words(pack, rule.when),
            rule.fix,
        )
        for rule in pack.contradictions
    )
    yield table(("Kind", "Says", "If", "To do"), rows, kind="rules")


def _titled(title: str) -> Inside:
    return [tag("strong", title), tag("br")] if title else None


def _works(pack: Pack) -> Sections:
    if pack.frameworks:
        cited = {
            (name, ref)
            for each in (*pack.questions, *pack.controls)
            for name, refs in each.citations.items()
            for ref in refs
        }
        rows = (
            (
                [tag("strong", framework.short), tag("br"), framework.title],
                framework.version,
                framework.source,
                str(sum((framework.id, ref) in cited for ref in framework.ids)),
            )
            for framework in pack.frameworks
        )
        yield "frameworks", "Frameworks", table(("Framework", "Version", "Source", "Ids cited"), rows)
    if pack.sources:
        works = (
            (source.title, source.locator, day_text(source.consulted), source.status)
            for source in pack.sources
        )
        yield "sources", "Sources", joined(table(("Work", "Where", "Looked at", "How sure"), works))
